import { dimensionOf, isMoney } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';

/** Whether a count or a sum tells by how much one number is more or less than another: "five more than in 2020", "$5 million less than planned"; not "no fewer than five". */
export function isDifference({ words }: Sentence, { last }: Phrase, { value: { unit } }: QuantityReading, { words: { grammar } }: CompiledClaimLanguage): boolean {
  return (dimensionOf(unit) === 'count' || isMoney(unit)) && grammar.greater.has(words[last]?.lower ?? '') && grammar.comparing.has(words[last + 1]?.lower ?? '');
}
