import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** Whether a share that names nothing it is of stands behind a preposition in a sentence that names a poll: "A poll put the president on 44%". */
export const isPollShare = ({ words }: Sentence, { first }: Phrase, { value, counted }: QuantityReading, { words: { elections, reporting } }: CompiledClaimLanguage): boolean =>
  counted === null && isShare(value.unit) && elections.at.has(words[first - 1]?.lower ?? '') && words.some(({ lower, tag }) => tag === 'noun' && reporting.polls.has(lower));

/** Whether a share of people is what a poll found, and no verb but one of what they want follows: "A survey found 62 percent of voters back the plan", "support joining the bloc". */
export const isAnswer = ({ words }: Sentence, { first, last }: Phrase, { value, counted }: QuantityReading, best: Trigger | null, { words: { reporting } }: CompiledClaimLanguage): boolean =>
  counted !== null && isShare(value.unit) && words[last - 1]!.tag !== 'num' && (words[last - 1]!.classes.people || words[last - 1]!.tag === 'name') && (best === null || (best.first > last && words[best.at]!.is?.has('ing') === true)) && words.slice(0, first).some(({ lower, tag }) => tag === 'noun' && reporting.polls.has(lower));

const isShare = (unit: string): boolean => dimensionOf(unit) === 'share' && unit !== 'percentage-point';
