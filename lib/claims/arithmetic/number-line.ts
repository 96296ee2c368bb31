import { splitRate } from '@/lib/lexicon/units';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Token } from '@/lib/text/tokenize';
import { roundedCount, roundedFrom } from './rounding';

/** A sentence with its words and quantities, offsets into the article. */
export interface CheckedSentence {
  tokens: readonly Token[];
  quantities: readonly QuantityReading[];
}

/** A sentence as its figures and the words around them; numbers that are no figures are words. */
export interface NumberLine {
  figures: readonly QuantityReading[];
  /** Words and signs, lower case, in front of each figure and behind the one before it; the last are those behind all. */
  gaps: readonly (readonly string[])[];
}

/** The figures of a sentence, in order, with the words between them. */
export function numberLine({ tokens, quantities }: CheckedSentence): NumberLine {
  const figures = quantities.filter(({ isFigure, form }) => isFigure && form !== 'implicit-one');
  const gaps: string[][] = [[]];
  let at = 0;
  for (const { start, end, lower } of tokens) {
    while (at < figures.length && start >= figures[at]!.end) {
      at += 1;
      gaps.push([]);
    }
    if (at === figures.length || end <= figures[at]!.start) gaps.at(-1)!.push(lower);
  }
  while (gaps.length <= figures.length) gaps.push([]);
  return { figures, gaps };
}

/** Whether a figure names one number outright: no bound, no range, no "about". */
export const isExact = ({ bound, low, high, approx }: QuantityReading): boolean => bound === 'exact' && !approx && low !== null && low === high;

/** Whether a figure counts, and names its number outright, so that it may be a part of a sum. */
export const isPart = (reading: QuantityReading): boolean => reading.form === 'count' && isExact(reading);

/** The most that a figure may stand for ("some 60" for 66); null where its words leave that open ("at least 60"). */
export function mostOf(reading: QuantityReading): number | null {
  if (isExact(reading)) return roundedCount(reading.low!).high;
  return reading.bound === 'about' && reading.low !== null && reading.low === reading.high ? roundedFrom(reading.low, true).high : null;
}

/** Whether a figure counts, or pays, so that parts of it can be added up. */
export const isCountOrMoney = ({ form }: QuantityReading): boolean => form === 'count' || form === 'money';

/** Whether two figures may be of one thing: their units are one, or one leaves out its own or what it is paid for ("$600 a ton", "$400"). */
export const mayBeOneUnit = (a: QuantityReading, b: QuantityReading): boolean => a.unit === null || b.unit === null || splitRate(a.unit).unit === splitRate(b.unit).unit;

/** Whether nothing but the end of the sentence, or a bracket, follows. */
export const endsSentence = (words: readonly string[]): boolean => words.every((word) => /^[.;)!?”"’']$/.test(word));

/** Most words that a part is further said to be. */
const MAX_TAIL = 4;

/** What stands behind that which a part is further said to be: ", and" of "in the north, and". */
export function afterTail(words: readonly string[], { tails, and }: { tails: ReadonlySet<string>; and: ReadonlySet<string> }): readonly string[] {
  if (!tails.has(words[0] ?? '')) return words;
  let last = 1;
  while (last < words.length && last <= MAX_TAIL && /^[\p{L}\d]/u.test(words[last]!) && !and.has(words[last]!)) last++;
  return words.slice(last);
}
