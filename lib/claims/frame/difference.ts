import { dimensionOf, isMoney } from '@/lib/lexicon/units';
import type { Grammar } from '@/lib/claims/claim-language';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';

/** Whether a word opens the other side of a comparison: "than", or a plainer word where one for more or less stands before it. */
export const opensComparison = (words: readonly Word[], at: number, { comparing, greater, than }: Grammar): boolean => {
  const word = words[at]?.lower ?? '';
  return comparing.has(word) || (than.has(word) && greater.has(words[at - 1]?.lower ?? ''));
};

/** Whether a count or a sum tells by how much one number is more or less than another: "five more than in 2020", "$5 million less than planned"; not "no fewer than five". */
export function isDifference({ words }: Sentence, { last }: Phrase, { value: { unit } }: QuantityReading, { words: { grammar } }: CompiledClaimLanguage): boolean {
  return (dimensionOf(unit) === 'count' || isMoney(unit)) && grammar.greater.has(words[last]?.lower ?? '') && opensComparison(words, last + 1, grammar);
}

/** Whether points tell how far one is ahead of another, and no change: "fell to 24 percent, three points behind its rival". */
export const isApart = ({ words }: Sentence, { last }: Phrase, { value }: QuantityReading, { words: { elections } }: CompiledClaimLanguage): boolean => value.unit === 'percentage-point' && elections.ahead.has(words[last]?.lower ?? '');

/** The change that a share tells by which one number is more or less than another: "12 percent more than a year ago" rose; null for any other figure. */
export function changeByShare({ words }: Sentence, { last }: Phrase, { value: { unit }, counted }: QuantityReading, { words: { grammar } }: CompiledClaimLanguage): 'rose' | 'fell' | null {
  const word = words[last]?.lower ?? '';
  if (unit !== 'percent' || counted !== null || !grammar.greater.has(word) || !opensComparison(words, last + 1, grammar)) return null;
  return grammar.less.has(word) ? 'fell' : 'rose';
}
