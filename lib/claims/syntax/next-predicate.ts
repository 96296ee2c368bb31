import { phraseEnd } from './phrases';
import type { Sentence } from './sentence';

/**
 * Index of an "and" behind word `from` that opens a clause of another time than what stands before ("He met X and is due in Y on
 * Monday", "Two were killed and the minister will visit Y"): a modal follows it, over a subject of its own, or a helper verb of the
 * present, and none stands before. -1 for none. `present` holds the helper verbs of the present.
 */
export function nextPredicate(sentence: Sentence, from: number, present: ReadonlySet<string>): number {
  const { words } = sentence;
  const isOpen = (i: number): boolean => words[i]?.tag === 'modal' || (words[i]?.tag === 'aux' && present.has(words[i].lower));
  let i = from;
  for (; i < words.length - 1; i++) {
    const { tag, text } = words[i]!;
    if (tag === 'punct' || text === ';') return -1;
    if (tag !== 'and') continue;
    // "were killed and scores are missing after the dam broke": what follows is of both, unless it is yet to come.
    // "set up 40 tents and expected to shelter 3,000 by Friday"
    // … and "has flown in supplies and plans to vaccinate people from Tuesday"
    const awaits = words[i + 1]?.tag === 'verb' && words[i + 1]!.classes.modality && words[i + 2]?.tag === 'to' && words[i + 3]?.tag === 'verb';
    if (awaits && words[i + 1]!.is?.third === true) return i;
    if (awaits || isOpen(i + 1) || (words[phraseEnd(sentence, i + 1)]?.tag === 'modal' && words.slice(0, i).some(({ tag: before }) => before === 'verb'))) break;
  }
  if (i >= words.length - 1) return -1;
  for (let k = 0; k < i; k++) if (isOpen(k)) return -1;
  return i;
}
