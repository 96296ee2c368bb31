import { describe, expect, it } from 'vitest';
import { quantityEnglish } from '@/lib/claims/en/quantity-configuration';
import { readQuantities } from '@/lib/claims/quantity/read-quantities';
import { NEWS_SENTENCES, type NewsFigure } from '../../../fixtures/corpus/news-sentences';
import { sentenceAt } from './sentence-at';

/** Parts of a whole are no round numbers: six digits are compared. */
const round = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(6)));

describe('all figures of a sentence of news', () => {
  it.each(NEWS_SENTENCES)('%s', (text, figures) => {
    const read = readQuantities([sentenceAt(text)], quantityEnglish)[0]!
      .filter((reading) => reading.isFigure && reading.form !== 'implicit-one')
      .map(({ low, high, value }): NewsFigure => [round(low), round(high), value.unit]);
    expect(read).toEqual(figures.map(([low, high, unit]) => [round(low), round(high), unit]));
  });
});
