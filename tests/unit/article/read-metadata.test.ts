import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/article/read-metadata';

const ADDRESS = 'https://courier.example/2024/03/surge';
const read = (head: string, body = '') => readMetadata(parseHTML(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`).document.documentElement, ADDRESS).metadata;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const ARTICLE = {
  '@type': 'ReportageNewsArticle',
  headline: 'Surge empties the quays',
  datePublished: '2024-03-03T09:00:00+01:00',
  dateModified: '2024-03-03T12:00:00+01:00',
  author: [{ '@type': 'Person', name: 'Ada Venn' }, { '@type': 'Person', name: 'Tom Ril' }],
  publisher: { '@id': '#org' },
};
const ORGANISATION = { '@id': '#org', '@type': 'NewsMediaOrganization', name: 'The Courier', correctionsPolicy: '/corrections', ownershipFundingInfo: { '@id': '/owners' } };

describe('readMetadata', () => {
  it('reads all fields from JSON-LD with a graph and references', () => {
    expect(read(ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Site' }, ARTICLE, ORGANISATION] }), '<h1>Surge empties the quays</h1>')).toEqual({
      url: ADDRESS,
      outlet: 'The Courier',
      headline: 'Surge empties the quays',
      byline: 'Ada Venn, Tom Ril',
      published: { value: '2024-03-03T09:00:00+01:00', from: 'json-ld' },
      modified: { value: '2024-03-03T12:00:00+01:00', from: 'json-ld' },
      language: 'en-gb',
      agency: null,
      publisher: 'The Courier',
      correctionsPolicy: '/corrections',
      ownershipPolicy: '/owners',
    });
  });

  it('reads meta fields', () => {
    const head = ['og:site_name:The Courier', 'og:title:Surge empties the quays', 'article:published_time:2024-03-03T08:00:00Z', 'article:modified_time:2024-03-03T10:00:00Z'].map((field) => {
      const at = field.indexOf(':', field.indexOf(':') + 1);
      return `<meta property="${field.slice(0, at)}" content="${field.slice(at + 1)}">`;
    });
    expect(read(`${head.join('')}<meta name="author" content="By Ada Venn, Reuters"><link rel="canonical" href="/2024/03/surge-quays">`)).toMatchObject({
      url: 'https://courier.example/2024/03/surge-quays',
      outlet: 'The Courier',
      headline: 'Surge empties the quays',
      byline: 'Ada Venn, Reuters',
      agency: 'Reuters',
      published: { value: '2024-03-03T08:00:00Z', from: 'meta' },
      modified: { value: '2024-03-03T10:00:00Z', from: 'meta' },
    });
  });

  it('reads microdata and time elements, and not those of other stories', () => {
    expect(read('', '<span itemprop="datePublished" content="2024-03-03"></span>').published).toEqual({ value: '2024-03-03', from: 'itemprop' });
    expect(read('', '<aside><time datetime="2020-01-01"></time></aside><ul><li><time datetime="2020-01-02"></time></li></ul><article><time datetime="2024-03-03"></time></article>').published).toEqual({ value: '2024-03-03', from: 'time-element' });
    expect(read('', '<ul><li><time datetime="2020-01-02"></time></li></ul>').published).toBeNull();
  });

  it('takes the article of this page, not one of a list', () => {
    const other = { '@type': 'NewsArticle', headline: 'Another story of the day', url: 'https://courier.example/other', datePublished: '2019-01-01' };
    expect(read(ld([other, { ...ARTICLE, mainEntityOfPage: { '@id': ADDRESS } }])).published?.value).toBe('2024-03-03T09:00:00+01:00');
  });

  it("takes the heading's own words for the headline, and the outlet from what the title has beyond it", () => {
    const metadata = read('<title>Surge empties the quays before dawn - The Courier</title>', '<h1>Surge empties the quays before dawn</h1><h2>Other story of the day</h2>');
    expect(metadata.headline).toBe('Surge empties the quays before dawn');
    expect(metadata.outlet).toBe('The Courier');
  });

  it('finds links to rules and owners at the foot of the page', () => {
    const foot = '<footer><a href="/corrections">Corrections and clarifications</a> <a href="/owners">Who owns us</a> <a href="/x">Correction of spelling</a></footer>';
    expect(read('', foot)).toMatchObject({ correctionsPolicy: '/corrections', ownershipPolicy: '/owners' });
  });

  it.each([
    ['broken JSON', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    ['JSON that is no object', ld([null, 1, 'x', [[]], { '@graph': null }])],
    ['fields of wrong kinds', ld({ '@type': ['NewsArticle'], headline: { a: 1 }, datePublished: 7, author: 9, publisher: [[]], url: [] })],
    ['a reference to itself', ld({ '@id': '#a', '@type': 'NewsArticle', publisher: { '@id': '#a' }, author: { '@id': '#a' } })],
    ['a canonical address that is none', '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="http://">'],
  ])('lives through %s', (_, head) => {
    expect(read(head)).toMatchObject({ url: ADDRESS, published: null });
  });
});
