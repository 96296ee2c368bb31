import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceBreaks } from '@/lib/text/sentence-breaks';

const platform = new Intl.Segmenter('en', { granularity: 'sentence' });
const segmented = (text: string): number[] => Array.from(platform.segment(text), ({ index, segment }) => index + segment.length);

describe('sentences are cut as the platform cuts them', () => {
  it.each([
    ['He fell 3.4 m. “Why?” she asked. They left.'],
    ['The U.S. envoy left (late). He said: “No.”\r\nThen… nothing!'],
    ['Yahoo! said so; Şişli’de, 12.5 % – or more?! Yes.'],
  ])('%s', (text) => expect(sentenceBreaks(text)).toEqual(segmented(text)));

  it('in any order of the signs of news', () => {
    const sign = fc.constantFrom('a', 'B', 'é', 'É', 'ß', '1', '½', '.', '.', '!', '?', '‽', ' ', ' ', '\u00a0', '"', '“', '”', '’', "'", '(', ')', '«', '»', ',', ';', ':', '-', '–', '—', '…', '\n', '\r', '\u0085', '\u2028', '\t', '€', '%', '•', 'ª');
    fc.assert(fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
      expect(sentenceBreaks(signs.join(''))).toEqual(segmented(signs.join('')));
    }), { numRuns: 1000 });
  });

  it('with each sign that the table knows', () => {
    for (let code = 0; code < 0x2400; code++) {
      for (const text of ['a.*B', 'a. *B', 'a.* b', 'a* B', 'A*B.C', 'a! * B'].map((frame) => frame.replace('*', String.fromCharCode(code)))) {
        const ends = sentenceBreaks(text);
        if (ends) expect(ends, JSON.stringify(text)).toEqual(segmented(text));
      }
    }
  });

  it('says so where it cannot tell', () => expect([sentenceBreaks('Мы пришли. Они нет.'), sentenceBreaks('e\u0301. B')]).toEqual([null, null]));
});
