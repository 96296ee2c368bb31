import { phraseEnd } from './phrases';
import type { Phrase, Sentence } from './sentence';
import type { Tag } from './tag';
import { isFinite, isReducedPassive } from './verbs';

/** Tags that part a clause from what stands before it. */
const PARTS: ReadonlySet<Tag> = new Set(['comma', 'punct', 'sub', 'that', 'rel', 'quote']);

/** "The number of dead has passed 1,400": the phrase that opens the clause of a verb that bounds the number; null where no such verb stands there. */
export function subjectOfBound(sentence: Sentence, first: number): Phrase | null {
  const { words } = sentence;
  const verb = words[first];
  if (verb?.tag !== 'num' || (!verb.classes.forms && verb.classes.looks !== 'past')) return null;
  const from = words.findLastIndex(({ tag, classes }, i) => i < first && (PARTS.has(tag) || classes.loose || (tag === 'verb' && isFinite(sentence, i) && !isReducedPassive(sentence, i, i + 1)))) + 1;
  const last = Math.min(phraseEnd(sentence, from), first);
  return last > from && words[last - 1]!.tag !== 'num' ? { first: from, last } : null;
}
