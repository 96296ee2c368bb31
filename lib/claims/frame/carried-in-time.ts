import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { countRate } from './count-rate';
import type { Trigger } from './find-triggers';

/**
 * What a verb of carrying tells of a figure besides who was on one voyage: 'carried' for what a line, a port or a bridge takes in a time
 * ("the airline carried 7 million passengers", "40,000 vehicles a day"), 'capacity' for how many may be taken ("licensed to carry 150"), as may a
 * verb of holding ("built to hold 1,500", "the hall can seat 2,000"); null for who was on board, and for any other word.
 */
export function carriedInTime(sentence: Sentence, trigger: Trigger | null, at: Phrase, reading: QuantityReading, language: CompiledClaimLanguage): 'carried' | 'capacity' | null {
  if (trigger === null || !TAKES_IN.has(trigger.frame) || trigger.kind !== 'object' || trigger.passive) return null;
  const { words } = sentence;
  const { refine, quantity } = language.words;
  const group = groupStart(sentence, trigger.at);
  const opener = words[group]!;
  const isMeantFor = opener.tag === 'to' && refine.fit.has(words[group - 1]?.lower ?? '');
  if (isMeantFor && trigger.frame === 'on-board') return 'capacity';
  const subject = subjectOf(sentence, isMeantFor ? group - 1 : trigger.at)?.head;
  const holder = subject === undefined ? undefined : words[subject.last - 1]!;
  // "The police can hold 12 suspects": whoever holds somebody is no house.
  if (trigger.frame !== 'on-board') return (isMeantFor || (opener.tag === 'modal' && quantity.mayDo.has(opener.lower))) && reading.value.unit === 'people' && holder?.tag === 'noun' && !holder.classes.people && !holder.classes.body && !holder.classes.speaker ? 'capacity' : null;
  const carrier = holder?.lower ?? '';
  if (refine.carriers.has(carrier) || countRate(sentence, at, reading.value.unit, language) !== null) return 'carried';
  return opener.tag === 'modal' && quantity.mayDo.has(opener.lower) ? 'capacity' : null;
}

/** Frames of who is aboard, held or housed. */
const TAKES_IN: ReadonlySet<string> = new Set(['on-board', 'detained', 'sheltered']);

/** How far before a number of people the participle may stand by which a place is meant for them ("built by Voltan in 1957 for 1,500 inmates"), in words. */
const MADE_REACH = 6;

/** Whether people are those for whom a place or a vehicle was made: "for" stands before them, and such a participle in a passive before that. */
export function isMadeFor({ words }: Sentence, { first }: Phrase, { value: { unit } }: QuantityReading, { words: { elections, refine } }: CompiledClaimLanguage): boolean {
  if (unit !== 'people' || !elections.forWhom.has(words[first - 1]?.lower ?? '') || words[first - 1]!.tag === 'to') return false;
  for (let i = first - 2; i > 0 && i >= first - MADE_REACH; i--) {
    const { tag, lower, is } = words[i]!;
    if (tag === 'verb') return refine.made.has(lower) && is?.participle === true && (words[i - 1]!.be || words[i - 1]!.tag === 'comma' || words[i - 1]!.tag === 'noun' || words[i - 1]!.tag === 'adv');
    if (tag === 'comma' || tag === 'punct' || tag === 'and' || tag === 'num') return false;
  }
  return false;
}
