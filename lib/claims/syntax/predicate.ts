import { isNominal } from './phrases';
import type { Phrase, Sentence } from './sentence';

/** Farthest verb that is looked for, in words, behind its subject and before its objects. */
const REACH = 10;
const OBJECT_REACH = 14;

/** The verb whose object a noun is, with nothing but noun phrases between ("is expected to cut its key rate by a quarter"), or a figure of the same verb and "and" ("expects growth of 2 percent this year and inflation of 3"); null for none. */
export function governorOf({ words, quantities }: Sentence, noun: number): number | null {
  for (let i = noun - 1; i >= 0 && i > noun - OBJECT_REACH; i--) {
    const { tag, classes } = words[i]!;
    if (tag === 'verb') return i;
    if (tag === 'and' || tag === 'time') {
      const last = words[i - 1];
      if (tag === 'and' && last?.tag !== 'time' && !quantities.some(({ isFigure, end }) => isFigure && end === last?.end)) return null;
    } else if (!isNominal(tag) && !(tag === 'prep' && (classes.of || words[i + 1]!.tag === 'time'))) return null;
  }
  return null;
}

/** The verb whose subject a phrase is or belongs to, with nothing but its own noun phrases between ("up to 250 mm of rain could fall"); null for none. */
export function predicateOf({ words }: Sentence, { last }: Phrase): number | null {
  for (let i = last; i < words.length && i < last + REACH; i++) {
    const { tag } = words[i]!;
    if (tag === 'verb') return i;
    if (!isNominal(tag) && tag !== 'prep' && tag !== 'time' && tag !== 'adv' && tag !== 'aux' && tag !== 'modal' && tag !== 'not') return null;
  }
  return null;
}
