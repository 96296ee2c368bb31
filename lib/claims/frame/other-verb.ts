import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { isNominal } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import { NO_FRAME } from '@/lib/claims/verb-readings';
import type { Trigger } from './find-triggers';

/* Whether a figure belongs to another verb than the one it is to be tied to. */

/** Whether a verb behind a figure has a noun behind the figure for its subject, or a pronoun that may be of somebody else ("a man brought him before he was moved"). */
export function isOfOtherSubject(sentence: Sentence, { at: verb }: Trigger, { first, last }: Phrase, { form }: QuantityReading): boolean {
  const { words } = sentence;
  // "a woman who was visiting her daughter was killed": the daughter is whom she visited.
  const [before, helper] = [words[first - 1], words[first - 2]];
  if (form === 'implicit-one' && before?.tag === 'verb' && before.is?.ing === true && helper?.tag === 'aux' && helper.be && !before.classes.reports) return true;
  // "the drone that killed three people was shot down": several are no subject of "was".
  const group = groupStart(sentence, verb);
  if (form === 'count' && group === last && words[group]!.classes.one && before?.tag === 'verb' && words[last - 1]!.classes.plural && sentence.words[first]!.tag === 'num') return true;
  const subject = subjectOf(sentence, verb);
  // "two men charged in the killing of 14 people appeared": the men
  if (subject !== null && subject.first < first && before?.classes.of === true && sentence.quantities.some(({ isFigure, start, end }) => isFigure && start >= words[subject.head.first]!.start && end <= words[subject.head.last - 1]!.end && end < words[first]!.start)) return true;
  if (subject === null || subject.first < last || subject.last > verb) return false;
  const head = words[subject.last - 1]!.tag;
  // "24 are abroad and eight have died": the eight
  // … and "12 are feared dead and 30 are believed missing": the 30
  if (head === 'num' && words.slice(last, subject.first).some(({ tag }) => tag === 'aux') && (words[subject.first - 1]!.tag === 'and' || words[subject.last - 2]!.tag === 'and')) return true;
  // "three fell ill out of 5 million who had taken it": the clause tells of the number right before it.
  if (head === 'num' && words[subject.last]?.tag === 'rel') return true;
  // "40 people slept in the open and 19 of them died": the 19
  const of = subject.last - 2;
  if (head === 'pron' && of > last && words[of]!.classes.of && words[of - 1]!.tag === 'num' && words.slice(last, of).some(({ tag }) => tag === 'verb' || tag === 'aux')) return true;
  const named = head === 'noun' || head === 'name' || (words[subject.first]!.tag === 'pron' && form === 'implicit-one');
  // "added 1.3 percent and the yield sank"
  if (named && form === 'percent' && words[last]?.tag === 'and' && subject.first === last + 1 && words[last + 1]!.tag === 'det') return true;
  // "one in eight lives with it, and the rate has quadrupled"
  if (named && form !== 'count' && form !== 'implicit-one' && words[subject.first]!.tag === 'det' && words[subject.first - 1]!.tag === 'and' && words[subject.first - 2]!.tag === 'comma') return true;
  return named && words.slice(last, subject.first).some(({ tag, classes }) => tag === 'verb' || tag === 'aux' || tag === 'sub' || classes.loose);
}

/** Whether a verb by itself tells what becomes of its object. */
const evokes = ({ classes }: Word): boolean => classes.verbs?.some(({ role, frame, rest }) => role === 'object' && frame !== NO_FRAME && rest.length === 0) ?? false;

/** Frames of what somebody says he will do or wants. */
const NOT_DONE: ReadonlySet<string> = new Set(['pledged', 'offered', 'requested']);

/** Whether another verb stands right before the figure, and the trigger has an object of its own before that: "closed its border and sent | three brigades"; not "killed and wounded 12". Any verb parts a figure from a frame that all figures fit, one that evokes a frame from the others. */
export function isObjectOfNext(words: readonly Word[], { frame, last }: Trigger, { first, last: end }: Phrase, general: boolean, alone: boolean): boolean {
  let verb = first - 1;
  while (words[verb]?.tag === 'adv' || words[verb]?.tag === 'det') verb--;
  // "announced a fund and said | 120 guards would patrol": the subject of what is said.
  if (verb > last && words[verb]?.classes.reports && words[verb - 1]?.tag === 'and' && words[end]?.tag === 'modal') return true;
  // "pledged 20 million euros and Mern will send | 15,000 tonnes": somebody else's
  if (verb > last && words[verb]?.tag === 'verb' && words[verb - 1]?.tag === 'modal' && words[verb - 2]?.tag === 'name' && words[verb - 3]?.tag === 'and' && !words[verb]!.classes.reports) return true;
  if (verb < last || words[verb]?.tag !== 'verb' || words[verb]!.is?.ing === true || words[verb]!.classes.reports || words[verb - 1]?.tag !== 'and') return false;
  // "lost 30 jets and kept 12": a number alone is of its own verb
  // "promised 100 million and delivered 116": another verb says what was done of it
  if (NOT_DONE.has(frame)) return true;
  if (!general && !alone && !evokes(words[verb]!)) return false;
  const object = words.slice(last, verb - 1);
  // "closed 1,150 schools and kept 310,000 pupils at home": two counts of one deed.
  if (!alone && !evokes(words[verb]!) && object.some(({ tag }) => tag === 'num')) return false;
  return object.some(({ tag }) => tag === 'noun' || tag === 'name');
}

/** "has rescued 1,400 people, and 600 soldiers from 12 states | are on the ground": whether a helper verb stands behind a figure that ends at word `last`, over what hangs on it by a preposition. */
export function hasOwnVerb(words: readonly Word[], last: number): boolean {
  let i = last;
  while (words[i]?.tag === 'prep' && !words[i]!.classes.of && isNominal(words[i + 1]?.tag)) for (i++; isNominal(words[i]?.tag); ) i++;
  return words[i]?.tag === 'aux' || words[i]?.tag === 'modal';
}
