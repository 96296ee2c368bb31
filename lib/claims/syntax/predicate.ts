import { isNominal } from './phrases';
import type { Phrase, Sentence } from './sentence';

/** Farthest verb that is looked for, in words. */
const REACH = 10;

/** The verb whose object a noun is, with nothing but noun phrases between ("is expected to cut its key rate by a quarter"); null for none. */
export function governorOf({ words }: Sentence, noun: number): number | null {
  for (let i = noun - 1; i >= 0 && i > noun - REACH; i--) {
    const { tag, classes } = words[i]!;
    if (tag === 'verb') return i;
    if (!isNominal(tag) && !(tag === 'prep' && classes.of)) return null;
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
