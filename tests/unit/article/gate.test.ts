import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isArticle } from '@/lib/article/gate';

const gate = (markup: string, address = 'https://courier.example/2024/03/surge', head = ''): boolean => isArticle(parseHTML(`<!doctype html><html><head>${head}</head><body>${markup}</body></html>`).document, address);

const SENTENCE = 'The harbour office said that 340 people had been taken from their homes by nine in the morning, most of them from the terraces behind the fish market, and that the bridge would stay shut until the water had gone. ';
const STORY = `<article>${`<p>${SENTENCE}</p>`.repeat(6)}</article>`;
const TEASERS = '<ul>' + `<li><h2><a href="/x">Storm takes 14 roofs</a></h2><p><a href="/x">${SENTENCE}</a></p></li>`.repeat(20) + '</ul>';
const OG = '<meta property="og:type" content="article">';
const LD = (type: string): string => `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;

describe('isArticle', () => {
  it.each([
    ['running text', STORY, undefined, ''],
    ['running text set with line breaks', `<div>${`${SENTENCE}<br><br>`.repeat(6)}</div>`, undefined, ''],
    ['a brief that says it is an article', `<p>${SENTENCE}</p><p>${SENTENCE}</p>`, undefined, OG],
    ['a brief that says so in JSON-LD', `<p>${SENTENCE}</p><p>${SENTENCE}</p>`, undefined, LD('NewsArticle')],
    ['a live page whose updates are items of a list', `<ol>${`<li><h2>Later</h2><p>${SENTENCE}</p></li>`.repeat(4)}</ol>`, undefined, LD('LiveBlogPosting')],
    ['an article at the root of its site that says so', STORY, 'https://story.example/', OG],
    ['an article with a query in its address', STORY, 'https://courier.example/?p=123', ''],
    ['an article about a search', STORY, 'https://courier.example/2024/search-for-boats-goes-on', ''],
  ])('lets %s through', (_, markup, address, head) => {
    expect(gate(markup, address, head)).toBe(true);
  });

  it.each([
    ['an empty page', '', undefined, ''],
    ['a page of links', TEASERS, undefined, ''],
    ['a front page with long teasers', STORY, 'https://courier.example/', ''],
    ['a front page of one language', STORY, 'https://courier.example/en/', ''],
    ['results of a search', STORY, 'https://courier.example/search?q=boats', ''],
    ['results of a search by field', STORY, 'https://courier.example/?s=boats', ''],
    ['a list that says what it is', `<p>${SENTENCE}</p>`, undefined, LD('CollectionPage')],
    ['an article that is no more than a list of links', TEASERS, undefined, OG],
    ['a shop', '<p>Boots, 41, brown.</p>'.repeat(30), undefined, ''],
    ['text in navigation and asides', `<nav>${STORY}</nav><aside>${STORY}</aside>`, undefined, ''],
    ['hidden text', `<div hidden>${STORY}</div>`, undefined, ''],
    ['an article of no text', '<p>Watch the video.</p>', undefined, OG],
  ])('turns %s away', (_, markup, address, head) => {
    expect(gate(markup, address, head)).toBe(false);
  });
});
