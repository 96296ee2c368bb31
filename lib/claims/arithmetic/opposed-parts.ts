import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { mostOf } from './number-line';
import { roundedCount } from './rounding';

/** A figure of a list, with the words that say which part it is of the whole. */
export interface ToldPart {
  figure: QuantityReading;
  words: readonly string[];
}

/** Groups of one system get numbers below those of the next one. */
const MOST_GROUPS = 16;
const systemOf = (group: number): number => Math.floor(group / MOST_GROUPS);

/** The number of the group of excluding words that these are of; null where they are of none, or of two. */
function groupOf(words: readonly string[], { opposed }: ArithmeticLanguage): number | null {
  const met = opposed.flatMap((groups, system) => groups.flatMap((group, at) => (words.some((word) => group.has(word)) ? [system * MOST_GROUPS + at] : [])));
  return met.length === 1 ? met[0]! : null;
}

/** The fault of parts that exclude each other ("28 were rescued and 15 drowned") and together are more than their whole; null where they are not. */
export function opposedAboveWhole(whole: QuantityReading, told: readonly ToldPart[], language: ArithmeticLanguage): ArithmeticFault | null {
  const excluding = new Map<number, QuantityReading>();
  for (const { figure, words } of told) {
    const group = groupOf(words, language);
    if (group !== null && !excluding.has(group)) excluding.set(group, figure);
  }
  // Two groups of one system exclude each other: all are of the system that the first is of.
  const [first] = excluding.keys();
  return first === undefined ? null : aboveWhole(whole, [...excluding].flatMap(([group, figure]) => (systemOf(group) === systemOf(first) ? [figure] : [])));
}

/** The fault of several parts that together are more than their whole; null where they are not, or the whole may be any larger. */
export function aboveWhole(whole: QuantityReading, parts: readonly QuantityReading[]): ArithmeticFault | null {
  const most = mostOf(whole);
  const sum = parts.reduce((total, { low }) => total + low!, 0);
  if (parts.length < 2 || most === null || roundedCount(sum).low <= most) return null;
  return { flag: 'parts-mismatch', note: { says: 'more-than-all', parts: parts.map(({ low }) => low!), right: sum, stated: whole.low! }, figures: [whole, ...parts] };
}

/** The words behind a part up to the next one. */
export function ownWords(words: readonly string[], { and }: ArithmeticLanguage): readonly string[] {
  const end = words.findIndex((word) => word === ',' || word === '.' || word === ';' || and.has(word));
  return end < 0 ? words : words.slice(0, end);
}
