import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** What voters do of whom a share backs something or takes part, by frame, and how it is told of them. */
const BY_VOTERS: ReadonlySet<string> = new Set(['polled', 'attended']);

/** What a vote does to what is put to it. */
const DECIDED: ReadonlySet<string> = new Set(['approved', 'rejected']);

/**
 * Whether a share is one of the votes cast: of voters who backed something in an election or a referendum ("63 percent of voters backed it in
 * the referendum") or took part in it, or by which it was decided ("rejected the plan by 54 percent to 46").
 */
export function isOfVote({ words }: Sentence, best: Trigger | null, { first }: Phrase, { value, countedKind, counted }: QuantityReading, { words: { grammar, reporting } }: CompiledClaimLanguage): boolean {
  if (best === null || dimensionOf(value.unit) !== 'share') return false;
  if (DECIDED.has(best.frame)) return grammar.by.has(words[first - 1]?.lower ?? '') && (counted === null || countedKind === 'voters');
  if (!BY_VOTERS.has(best.frame) || best.kind !== 'subject' || countedKind !== 'voters' || words[best.at]!.is?.past !== true) return false;
  return words.some(({ lower }) => reporting.votes.has(lower)) && !words.some(({ lower }) => reporting.polls.has(lower));
}
