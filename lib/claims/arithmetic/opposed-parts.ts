import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage, OpposedWords } from './arithmetic-fault';
import { mostOf } from './number-line';
import { roundedCount } from './rounding';

/** A figure of a list, with the words that say which part it is of the whole. */
export interface ToldPart {
  figure: QuantityReading;
  words: readonly string[];
}

/** The group of one system of excluding words that these are of ("still held" being one); -1 where they are of none, or of two. */
function groupOf(words: readonly string[], system: OpposedWords): number {
  let met = -1;
  for (const [at, group] of system.entries()) {
    if (!words.some((word, nth) => group.has(word) || (nth > 0 && group.has(`${words[nth - 1]} ${word}`)))) continue;
    if (met >= 0) return -1;
    met = at;
  }
  return met;
}

/** The fault of parts that exclude each other ("28 were rescued and 15 drowned") and together are more than their whole; null where they are not. */
export function opposedAboveWhole(whole: QuantityReading, told: readonly ToldPart[], { opposed }: ArithmeticLanguage): ArithmeticFault | null {
  if (told.length < 2) return null;
  for (const system of opposed) {
    const excluding = new Map<number, QuantityReading>();
    for (const { figure, words } of told) {
      const group = groupOf(words, system);
      if (group >= 0 && !excluding.has(group)) excluding.set(group, figure);
    }
    const fault = aboveWhole(whole, [...excluding.values()]);
    if (fault) return fault;
  }
  return null;
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
