import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { countRate } from './count-rate';
import type { Trigger } from './find-triggers';

/**
 * What a verb of carrying tells of a figure besides who was on one voyage: 'carried' for what a line, a port or a bridge takes in a time
 * ("the airline carried 7 million passengers", "40,000 vehicles a day"), 'room' for how many may be taken ("licensed to carry 150"); null
 * for who was on board, and for any other word.
 */
export function carriedInTime(sentence: Sentence, trigger: Trigger | null, at: Phrase, reading: QuantityReading, language: CompiledClaimLanguage): 'carried' | 'room' | null {
  if (trigger?.frame !== 'on-board' || trigger.kind !== 'object' || trigger.passive) return null;
  const { words } = sentence;
  const { refine, quantity } = language.words;
  const group = groupStart(sentence, trigger.at);
  const opener = words[group]!;
  if (opener.tag === 'to' && refine.fit.has(words[group - 1]?.lower ?? '')) return 'room';
  const subject = subjectOf(sentence, trigger.at)?.head;
  const carrier = subject === undefined ? '' : words[subject.last - 1]!.lower;
  if (refine.carriers.has(carrier) || countRate(sentence, at, reading.value.unit, language) !== null) return 'carried';
  return opener.tag === 'modal' && quantity.mayDo.has(opener.lower) ? 'room' : null;
}
