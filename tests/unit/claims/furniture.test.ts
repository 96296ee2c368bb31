import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { ARTICLE_LINES, FURNITURE_LINES } from '../../fixtures/corpus/furniture';

const FIRST = 'Officials spoke on Monday about the river and the town below it, and about what was to be done.';
const LAST = 'The river went back to its bed at night, and the town was quiet again in the morning.';
/** Quotes of the figures of a line that stands in the middle of an article. */
const quotes = (line: string): string[] => detectClaims(toPlainArticle([FIRST, line, LAST].join('\n'), { published: '2024-05-15', language: 'en' })).claims.map(({ quote }) => quote);

describe('furniture by its wording', () => {
  it.each(FURNITURE_LINES)('is left out: %s', (line) => {
    expect(quotes(line)).toEqual([]);
  });

  it.each(ARTICLE_LINES)('is not: %s', (line, quote) => {
    expect(quotes(line)).toContain(quote);
  });

  it.each(['More on this story', 'Recommended', 'Also read:'])('the headlines below a label, up to the next sentence: %s', (label) => {
    expect(quotes([label, 'Blaze at Belvar market kills 31', 'Five held over factory fire', 'The river killed 12 people.'].join('\n'))).toEqual(['12 people']);
  });

  it('a label at the top of the page stands over the article itself', () => {
    const { claims } = detectClaims(toPlainArticle(['Top stories', 'Flood kills 12 people in Orun', LAST].join('\n'), { published: '2024-05-15', language: 'en' }));
    expect(claims.map(({ quote }) => quote)).toEqual(['12 people']);
  });
});
