import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/article/collect-blocks';
import { collectBlocks } from '@/lib/article/collect-blocks';
import { composeText } from '@/lib/article/compose-text';

const rootOf = (markup: string): Element => parseHTML(`<!doctype html><html><head></head><body>${markup}</body></html>`).document.body;
const compose = (markup: string) => composeText(collectBlocks(rootOf(markup)), (node) => node);
const linesOf = (markup: string): string[] => {
  const { text, blocks } = compose(markup);
  return blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
};

describe('composeText', () => {
  it.each([
    ['white space as it is shown', '<p>\n  Some   340\n people </p>', ['paragraph: Some 340 people']],
    ['inline elements as one text', '<p>Some <b>340</b> <i>people</i>, <a href="/x">they</a> said.</p>', ['paragraph: Some 340 people, they said.']],
    ['a line break as a new block', '<p>First line<br>second line</p>', ['paragraph: First line', 'paragraph: second line']],
    ['what stands beside blocks', '<div>Before<p>Inside</p>after</div>', ['paragraph: Before', 'paragraph: Inside', 'paragraph: after']],
    ['soft hyphens and zero-width characters away', '<p>har\u00adbour\u200b mas\ufeffter</p>', ['paragraph: harbour master']],
    ['no-break space between words as space', '<p>340\u00a0people</p>', ['paragraph: 340 people']],
    ['no-break space that groups digits as it is', '<p>12\u00a0500 people, 3\u00a0000</p>', ['paragraph: 12\u00a0500 people, 3\u00a0000']],
    ['thin spaces in figures as they are', '<p>12\u202f500 and 7\u2009000</p>', ['paragraph: 12\u202f500 and 7\u2009000']],
    ['no footnote signs', '<p>It rose to 180<sup>1</sup> in May<sup><a href="#n">[2]</a></sup>.</p>', ['paragraph: It rose to 180 in May.']],
    ['the signs of square and cubic units', '<p>550 km<sup>2</sup> and 20 m<sup>3</sup></p>', ['paragraph: 550 km2 and 20 m3']],
    ['kinds of blocks', '<h2>Head</h2><ul><li>One</li></ul><blockquote><p>Said</p></blockquote><figure><figcaption>Seen</figcaption></figure><table><tr><td>7</td></tr></table>', ['heading: Head', 'list-item: One', 'quote: Said', 'caption: Seen', 'cell: 7']],
    ['captions by their class', '<p class="wp-caption-text">A quay.</p><p>Text <span class="photo-credit">A. Venn</span></p>', ['caption: A quay.', 'paragraph: Text', 'caption: A. Venn']],
  ])('keeps %s', (_, markup, lines) => {
    expect(linesOf(markup)).toEqual(lines);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '7', ' ', '  ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u202f', 'é', '—'), maxLength: 30 });

  it('maps every letter to the same letter of its node, whatever the nodes hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(letters, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
        const drafts = paragraphs.map(
          (pieces): Draft => ({ kind: 'paragraph', rank: 0, element: document.body, pieces: pieces.map((data) => ({ node: document.createTextNode(data), linked: false })) }),
        );
        const { text, blocks, runs } = composeText(drafts, (node) => node);
        const mapped = new Map<number, string>();
        for (const { start, length, node, offset } of runs) for (let at = 0; at < length; at += 1) mapped.set(start + at, node.data[offset + at]!);
        for (const [at, letter] of mapped) expect(/\s/.test(text[at]!) ? /\s/.test(letter) : letter === text[at]).toBe(true);
        const seen = (whole: string): string => whole.replace(/[\u00ad\u200b]/g, '').replace(/\s/g, '');
        for (const { start, end } of blocks) expect(text.slice(start, end)).toMatch(/^[^ \t\n](?:[\s\S]*[^ \t\n])?$/);
        expect(seen(text)).toBe(seen(paragraphs.flat().join('')));
        for (let at = 0; at < text.length; at += 1) expect(mapped.has(at) || text[at] === '\n').toBe(true);
        expect(text).not.toMatch(/ {2}| \n|\n /);
        expect(runs.every((run, at) => at === 0 || run.start >= runs[at - 1]!.start + runs[at - 1]!.length)).toBe(true);
      }),
    );
  });
});
