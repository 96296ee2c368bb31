import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import { NO_FRAME } from '@/lib/claims/verb-readings';
import type { Trigger } from './find-triggers';

/* Whether a figure belongs to another verb than the one it is to be tied to. */

/** Whether a verb behind a figure has a noun behind the figure for its subject, or a pronoun that may be of somebody else ("a man brought him before he was moved"). */
export function isOfOtherSubject(sentence: Sentence, { at: verb }: Trigger, { last }: Phrase, { form }: QuantityReading): boolean {
  const { words } = sentence;
  const subject = subjectOf(sentence, verb);
  if (subject === null || subject.first < last || subject.last > verb) return false;
  const head = words[subject.last - 1]!.tag;
  const named = head === 'noun' || head === 'name' || (words[subject.first]!.tag === 'pron' && form === 'implicit-one');
  return named && words.slice(last, subject.first).some(({ tag, classes }) => tag === 'verb' || tag === 'aux' || tag === 'sub' || classes.loose);
}

/** Whether a verb by itself tells what becomes of its object. */
const evokes = ({ classes }: Word): boolean => classes.verbs?.some(({ role, frame, rest }) => role === 'object' && frame !== NO_FRAME && rest.length === 0) ?? false;

/** Whether another verb that evokes a frame stands right before the figure, and the trigger has an object of its own before that: "closed its border and sent | three brigades"; not "killed and wounded 12". */
export function isObjectOfNext(words: readonly Word[], { last }: Trigger, { first }: Phrase): boolean {
  let verb = first - 1;
  while (words[verb]?.tag === 'adv' || words[verb]?.tag === 'det') verb--;
  if (verb < last || words[verb]?.tag !== 'verb' || words[verb]!.is?.has('ing') === true || words[verb]!.classes.reports || !evokes(words[verb]!) || words[verb - 1]?.tag !== 'and') return false;
  return words.slice(last, verb - 1).some(({ tag }) => tag === 'noun' || tag === 'name');
}
