import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, nameKey } from '@/lib/text/fold-name';
import { splitSentences } from '@/lib/text/split-sentences';
import { stem } from '@/lib/text/stem';
import { tokenize } from '@/lib/text/tokenize';

const sentences = (text: string) => splitSentences(text).map((span) => text.slice(span.start, span.end));

describe('splitSentences', () => {
  it.each([
    ['Gen. Roe met Mr. Doe. They spoke.', ['Gen. Roe met Mr. Doe.', 'They spoke.']],
    ['The U.N. envoy left. He was tired.', ['The U.N. envoy left.', 'He was tired.']],
    ['He flew to the U.S. The trip was long.', ['He flew to the U.S.', 'The trip was long.']],
    ['J. Roe and K. L. Doe won.', ['J. Roe and K. L. Doe won.']],
    ['See No. 12 of the list. It grew 3.5 points.', ['See No. 12 of the list.', 'It grew 3.5 points.']],
    ['“We lost twelve!” he said. Then he left.', ['“We lost twelve!” he said.', 'Then he left.']],
    ['A headline\nA sentence.', ['A headline', 'A sentence.']],
    [' \n ', []],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
  it('covers all that is not white space, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }));
  });
});

describe('tokenize', () => {
  it.each([
    ['U.N. troops, 12,34,567.89 rupees', ['U.N.', 'troops', ',', '12,34,567.89', 'rupees']],
    ['£2.5m and 80, 000 km²', ['£', '2.5', 'm', 'and', '80, 000', 'km²']],
    ['O’Brien’s 17-year-old', ['O’Brien’s', '17', '-', 'year', '-', 'old']],
  ])('%s', (text, expected) => expect(tokenize(text).map((token) => token.text)).toEqual(expected));
  it('gives offsets into the whole text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, start) => {
        for (const token of tokenize(text, { start: Math.min(start, text.length), end: text.length })) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});

describe('foldName', () => {
  it.each([['İstanbul', 'istanbul'], ['Diyarbakır', 'diyarbakir'], ['Sana’a', 'sanaa'], ['Saint-Denis', 'saint denis'], ['Łódź', 'lodz'], ['  New   York ', 'new york']])('%s', (name, folded) => expect(foldName(name)).toBe(folded));
  it('drops a leading article from keys', () => expect(nameKey('The Hague')).toBe('hague'));
});

it('stems', () => expect(stem('Flooding')).toBe('flood'));
