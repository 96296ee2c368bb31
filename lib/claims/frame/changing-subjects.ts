import { dimensionOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { isNominal, phraseEnd, phraseStart, type Chain } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { subjectOfBound } from '@/lib/claims/syntax/subject-of-bound';
import { isPassive } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';
import { CHANGES } from './frame-groups';

/**
 * Verbs in front of a figure that say themselves what it is, whatever noun is their subject: "the march lasted seven hours",
 * "sales fell by 12 percent" (but "sales fell to $3 million" counts sales).
 */
export function tellingVerbs({ words }: Sentence, triggers: readonly Trigger[], at: Phrase, reading: QuantityReading, { words: { grammar } }: CompiledClaimLanguage): ReadonlySet<number> {
  let told: Set<number> | null = null;
  // "rents fell by 2 percent while wages rose by 3 percent": of the verbs of change the nearest
  let nearest = -1;
  const before = words[at.first - 1];
  const amount = before !== undefined && (before.tag === 'verb' || grammar.by.has(before.lower)) && !grammar.levels.has(words[at.first]!.lower);
  for (const { at: verb, kind, frame } of triggers) {
    if (kind !== 'subject' || verb >= at.first) continue;
    if (frame !== 'lasted') nearest = amount && CHANGES.has(frame) ? Math.max(nearest, verb) : nearest;
    else if (dimensionOf(reading.value.unit) === 'time') (told ??= new Set()).add(verb);
  }
  if (nearest >= 0) (told ??= new Set()).add(nearest);
  return told ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** The subject of a verb of change: its head, and what it counts where the head is a word for a number ("the number of people killed in the floods"). */
export interface Subject {
  head: Phrase;
  numbered: Phrase | null;
}

/** Phrases that are the subject of a verb of change or measure right before a figure ("the toll …, which …, rose to 311"). */
export function changingSubjects(sentence: Sentence, triggers: readonly Trigger[], at: Phrase, reading: QuantityReading, told: ReadonlySet<number>, { grammar: { counts }, places: { alike }, quantity: { more } }: CompiledClaimLanguage['words']): readonly Subject[] {
  const subjects: Subject[] = [];
  for (const { at: verb, last, kind, frame, passive } of triggers) {
    // "the toll from the blast reached 112": the verb has the figure as its object.
    // "The number of people killed in the collapse has been lowered to 26."
    const moved = kind === 'object' && passive && CHANGES.has(frame) && sentence.words[at.first - 1]?.tag === 'to';
    const comesTo = moved || (kind === 'subject' && CHANGES.has(frame)) || (frame === 'measured' && !passive && (kind === 'subject' || kind === 'object'));
    if (!comesTo || last > at.first || at.first - last > 2 || told.has(verb) || sentence.words[last]?.tag === 'sub' || isOfClauseBehind(sentence.words, last, at, more)) continue;
    const subject = overCause(sentence, subjectOf(sentence, verb), alike);
    if (subject) subjects.push({ head: subject.head, numbered: counts.has(sentence.words[subject.head.last - 1]!.lower) ? { first: subject.head.last, last: verb } : null });
  }
  const passed = subjectOfBound(sentence, at.first) ?? (reading.form === 'count' && reading.counted === null ? putAt(sentence, at.first) : reading.form === 'money' ? estimatedAt(sentence, at.first) : null);
  if (passed) subjects.push({ head: passed, numbered: counts.has(sentence.words[passed.last - 1]!.lower) ? { first: passed.last, last: at.first } : null });
  return subjects;
}

/** Whether a figure is the subject of a clause behind a verb: "the toll could rise as 40 people were injured", "… as “dozens” more were hurt". */
export function isOfClauseBehind(words: readonly Word[], from: number, { first, last }: Phrase, more: ReadonlySet<string>): boolean {
  let verb = last;
  while (words[verb]?.tag === 'adv' || words[verb]?.tag === 'quote' || more.has(words[verb]?.lower ?? '')) verb++;
  return (words[verb]?.tag === 'aux' || words[verb]?.tag === 'verb') && words.slice(from, first).some(({ tag, classes }) => tag === 'prep' && classes.loose);
}

/** "the toll after the attack on the village reached 51": the phrase that opens the sentence, before a preposition that otherwise opens a circumstance; the chain itself where it hangs on none. */
function overCause(sentence: Sentence, chain: Chain | null, alike: ReadonlySet<string>): Chain | null {
  const { words } = sentence;
  if (chain === null || !words[chain.first - 1]?.classes.loose || alike.has(words[chain.first - 1]!.lower) || !words[chain.first - 2]?.classes.nouns) return chain;
  const head: Phrase = { first: phraseStart(sentence, chain.first - 2), last: chain.first - 1 };
  const before = words[head.first - 1]?.tag;
  return before === undefined || before === 'comma' || before === 'quote' ? { first: head.first, last: chain.last, head } : chain;
}

/** How far before a number alone the verb stands that puts something at it, in words. */
const PUT_REACH = 12;

/** "put the toll from the quake at 311": the object of the verb that puts it there, which stands right behind the verb; null where no clause ends so. */
function putAt(sentence: Sentence, number: number): Phrase | null {
  const { words } = sentence;
  const first = words[number - 1]?.tag === 'quote' ? number - 1 : number;
  if (words[first - 1]?.tag !== 'prep' || words[first - 1]!.classes.of) return null;
  // "… and injuries at 112"
  const joint = words.findLastIndex(({ tag }, i) => i < first - 1 && !isNominal(tag));
  if (words[joint]?.tag === 'and' && joint < first - 2) return { first: joint + 1, last: first - 1 };
  for (let i = first - 2; i >= 0 && i > first - PUT_REACH; i--) {
    if (words[i]!.tag === 'comma' || words[i]!.tag === 'punct' || words[i]!.tag === 'sub') return null;
    if (words[i]!.tag !== 'verb') continue;
    const last = phraseEnd(sentence, i + 1);
    return last > i + 1 && last < first - 1 ? { first: i + 1, last } : null;
  }
  return null;
}

/** "Damage to farms was put at $33 million": the subject of a passive verb right before "at" and a sum; null where none stands so. */
function estimatedAt(sentence: Sentence, first: number): Phrase | null {
  const link = sentence.words[first - 1];
  return link?.tag === 'prep' && !link.classes.of && !link.classes.by && first > 2 && sentence.words[first - 2]!.tag === 'verb' && isPassive(sentence, first - 2) ? (subjectOf(sentence, first - 2)?.head ?? null) : null;
}

/** Whether a noun trigger is the head of one of the phrases. */
export const isHeadOf = (subjects: readonly Subject[], trigger: Trigger): boolean => subjects.some(({ head: { first, last } }) => trigger.first >= first && (trigger.last === last || trigger.first < last));
