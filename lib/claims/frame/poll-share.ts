import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';

/** Whether a share that names nothing it is of stands behind a preposition in a sentence that names a poll: "A poll put the president on 44%". */
export const isPollShare = ({ words }: Sentence, { first }: Phrase, { value, counted }: QuantityReading, { words: { elections, reporting } }: CompiledClaimLanguage): boolean =>
  counted === null && dimensionOf(value.unit) === 'share' && value.unit !== 'percentage-point' && elections.at.has(words[first - 1]?.lower ?? '') && words.some(({ lower, tag }) => tag === 'noun' && reporting.polls.has(lower));
