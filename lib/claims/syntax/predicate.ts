import { isNominal } from './phrases';
import type { Phrase, Sentence } from './sentence';

/** Farthest verb that is looked for, in words, behind its subject and before its objects. */
const REACH = 10;
const OBJECT_REACH = 14;

/** The verb whose object a noun is, with nothing but noun phrases between ("is expected to cut its key rate by a quarter"), or the figures listed before it ("expects growth of 2 percent this year and inflation of 3", "expects sales of 3 billion, a loss of"); null for none. */
export function governorOf({ words, quantities }: Sentence, noun: number): number | null {
  let figures = 0;
  for (let i = noun - 1; i >= 0 && i > noun - OBJECT_REACH * (1 + figures); i--) {
    const { tag, classes } = words[i]!;
    if (tag === 'verb') return i;
    if (isListed(words, i)) figures++;
    else if (tag === 'and' || tag === 'time') {
      const last = words[i - 1];
      if (tag === 'and' && last?.tag !== 'time' && !quantities.some(({ isFigure, end }) => isFigure && end === last?.end)) return null;
    } else if (!isNominal(tag) && !(tag === 'prep' && (classes.of || figures > 0 || words[i + 1]!.tag === 'time'))) return null;
  }
  return null;
}

/** How far behind its number a listed figure may end, in words ("3 percent in real wages"). */
const FIGURE_REACH = 4;

/** Whether a list of figures goes on at a comma or an "and": "sales of 3 billion | and a loss". */
const isListed = (words: Sentence['words'], at: number): boolean => (words[at]!.tag === 'comma' || words[at]!.tag === 'and') && words[at + 1]?.tag === 'det' && words[at - 1]?.classes.the !== true && words.slice(Math.max(0, at - FIGURE_REACH), at).some(({ tag }) => tag === 'num');

/** The verb whose subject a phrase is or belongs to, with nothing but its own noun phrases between ("up to 250 mm of rain could fall"); null for none. */
export function predicateOf({ words }: Sentence, { last }: Phrase): number | null {
  for (let i = last; i < words.length && i < last + REACH; i++) {
    const { tag } = words[i]!;
    if (tag === 'verb') return i;
    if (!isNominal(tag) && tag !== 'prep' && tag !== 'time' && tag !== 'adv' && tag !== 'aux' && tag !== 'modal' && tag !== 'not') return null;
  }
  return null;
}
