import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Trigger } from './find-triggers';
import { fits } from './fits-frame';

/** What becomes of those on board. */
const FATES_ABOARD: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'rescued', 'evacuated', 'hospitalised', 'detained', 'freed', 'trapped']);

/** Most words between a verb and the number of its object ("killed all of the 10"). */
const MAX_DETERMINERS = 3;

/** "All 132 people on board were killed", "killing all 132 on board": what befell those of whom the words beside them say only where they were; null where no such verb has them as its subject or object. */
export function fateAboard(sentence: Sentence, best: Trigger | null, triggers: readonly Trigger[], at: Phrase, reading: QuantityReading): Trigger | null {
  if (best?.frame !== 'on-board' || (best.kind !== 'noun' && best.kind !== 'state')) return null;
  return triggers.find((trigger) => {
    const { kind, passive, reduced, at: verb, last, frame } = trigger;
    if (!FATES_ABOARD.has(frame) || !fits(frame, reading)) return false;
    if (kind === 'state') return isFoundSo(sentence, best, trigger, at);
    // "pulled 214 passengers and crew from the water"
    if (kind === 'object' && !passive && verb < at.first && last > at.last) return true;
    // "killed 241 on board and 19 people on the ground"
    if (kind === 'object' && !passive && last <= best.first && best.last < at.first && sentence.words.slice(best.last, at.first).every(({ tag }) => tag === 'and' || tag === 'adv' || tag === 'prep' || tag === 'adj')) return true;
    if (kind === 'object' && !passive && last <= at.first) return at.first - last <= MAX_DETERMINERS && sentence.words.slice(last, at.first).every(({ tag, classes }) => classes.of || tag === 'det' || tag === 'adj' || tag === 'adv' || tag === 'pron');
    if (verb < Math.max(at.last, best.last) || reduced || !(kind === 'subject' || (kind === 'object' && passive))) return false;
    const behind = Math.max(at.last, best.last);
    if (groupStart(sentence, verb) === behind) return true;
    // "had 40 people on board and 30 were rescued"
    if (sentence.words.slice(behind, groupStart(sentence, verb)).some(({ tag }) => tag === 'num')) return false;
    const head = subjectOf(sentence, verb)?.head;
    return head !== undefined && head.first <= at.first && head.last > at.first;
  }) ?? null;
}

/** "with 69 of the 72 on board confirmed dead": whether a state is told of those on board right behind, with or without who found it so; of the part, where one is counted. */
function isFoundSo({ words }: Sentence, { last }: Trigger, { first }: Trigger, at: Phrase): boolean {
  if (first <= last || first > last + 2 || !words.slice(last, first).every(({ tag, is }) => tag === 'adv' || is?.participle === true)) return false;
  const of = words[at.first - 1]?.tag === 'det' ? at.first - 2 : at.first - 1;
  return !(words[of]?.classes.of && words[of - 1]?.tag === 'num');
}

/** Frames of what befalls those of whom a participle before their noun only tells what had befallen them before. */
const LATER_FATES: ReadonlySet<string> = new Set([...FATES_ABOARD, 'escaped', 'sentenced', 'identified', 'buried', 'charged', 'acquitted', 'deported', 'surrendered']);

/** Who goes back to his own side when he is handed over; a rebel or a suspect goes to a court. */
const RETURNED: ReadonlySet<string> = new Set(['soldiers', 'troops']);

/** What ends it that somebody is held. */
const FREED: ReadonlySet<string> = new Set(['freed', 'rescued']);

/**
 * "Eleven of the abducted girls escaped": what became of those whom a participle within their own phrase describes; null where no such verb
 * follows them at once.
 */
export function fateOfDescribed(sentence: Sentence, best: Trigger | null, triggers: readonly Trigger[], at: Phrase, reading: QuantityReading): Trigger | null {
  if (best === null) return null;
  // … or the verb of the next clause, which has another subject.
  const isWithin = best.kind === 'state' && best.first >= at.first && best.last < at.last && sentence.words[best.at]!.tag === 'adj';
  // "freed 12 girls kidnapped last week"
  if ((best.reduced || best.kind === 'state') && best.frame === 'detained' && best.first === at.last) return triggers.find(({ kind, passive, last, frame }) => kind === 'object' && !passive && last === at.first && FREED.has(frame) && fits(frame, reading)) ?? null;
  const isBehind = best.first >= at.last && sentence.words.slice(at.last, best.first).some(({ text }) => text === ';');
  if (!isWithin && !isBehind) return null;
  // "handed over 75 captured soldiers": given back, and not then captured
  if (isWithin && best.frame === 'captured' && RETURNED.has(reading.countedKind ?? '')) {
    const given = triggers.find(({ kind, passive, last, frame }) => kind === 'object' && !passive && (frame === 'donated' ? last === at.first : frame === 'freed' && last >= at.last));
    if (given) return given;
  }
  return triggers.find(({ kind, passive, reduced, at: verb, frame }) => LATER_FATES.has(frame) && frame !== best.frame && !reduced && (kind === 'subject' || (kind === 'object' && passive)) && groupStart(sentence, verb) === at.last && fits(frame, reading))
    // "killed 12 wounded soldiers"
    ?? triggers.find(({ kind, passive, last, frame }) => isWithin && kind === 'object' && !passive && last === at.first && LATER_FATES.has(frame) && fits(frame, reading)) ?? null;
}
