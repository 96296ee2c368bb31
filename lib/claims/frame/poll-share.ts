import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Attachment } from './attachment';
import type { Trigger } from './find-triggers';

/** Whether a share that names nothing it is of stands behind a preposition in a sentence that names a poll, or points by which somebody leads there: "A poll put the president on 44%", "is eight points ahead". */
export const isPollShare = ({ words }: Sentence, { first, last }: Phrase, { value, counted }: QuantityReading, { words: { elections, quantity, reporting } }: CompiledClaimLanguage): boolean =>
  counted === null && (isShare(value.unit) ? elections.at.has(words[first - 1]?.lower ?? '') : value.unit === 'percentage-point' && (elections.ahead.has(words[last]?.lower ?? '') || (words[first - 1]?.classes.by === true && words.slice(0, first).some(({ lower }) => quantity.points.leads.has(lower))))) && words.some(({ lower, tag }) => tag === 'noun' && reporting.polls.has(lower));

/** Whether a share of people is what a poll found, and no verb but one of what they want follows: "A survey found 62 percent of voters back the plan", "support joining the bloc"; of a study it may be what befell them ("7 percent of patients relapsed"). */
export const isAnswer = ({ words }: Sentence, { first, last }: Phrase, { value, counted }: QuantityReading, best: Trigger | null, { words: { quantity } }: CompiledClaimLanguage): boolean =>
  counted !== null && isShare(value.unit) && words[last - 1]!.tag !== 'num' && (words[last - 1]!.classes.people || words[last - 1]!.tag === 'name') && (best === null || (best.first > last && words[best.at]!.is?.ing === true)) && words.slice(0, first).some(({ lower, tag }) => tag === 'noun' && quantity.points.polls.has(lower));

/** "54 percent of those asked were opposed, against 37 percent in favour": whether a share is of those for something in a sentence that a poll opens, or whose share before is a poll's ("A survey found 45 percent in favour"). */
export const isOfSamePoll = ({ words }: Sentence, best: Trigger | null, { first }: Phrase, { value }: QuantityReading, before: readonly Attachment[], { words: { quantity } }: CompiledClaimLanguage): boolean =>
  best !== null && best.frame === 'voted' && best.kind === 'state' && isShare(value.unit) && (before.some(({ frame }) => frame === 'polled') || words.slice(0, first).some(({ lower, tag }) => tag === 'noun' && quantity.points.polls.has(lower)));

const isShare = (unit: string): boolean => dimensionOf(unit) === 'share' && unit !== 'percentage-point';
