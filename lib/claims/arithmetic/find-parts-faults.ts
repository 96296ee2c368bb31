import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage, CheckedSentence } from './arithmetic-fault';
import { shortNumber } from './rounding';

const isExact = (reading: QuantityReading): boolean => reading.isFigure && reading.form === 'count' && reading.bound === 'exact' && !reading.approx && reading.low !== null;

/** Most words that a part is further said to be. */
const MAX_TAIL = 4;

/**
 * Parts that do not add up to the whole they are listed for: "311 dead: 183 fighters, 100 soldiers and 28 civilians".
 * A list behind a colon is taken as complete; behind "including" only a part larger than the whole is a fault.
 */
export function findPartsFaults({ tokens, quantities }: CheckedSentence, language: ArithmeticLanguage): ArithmeticFault[] {
  const faults: ArithmeticFault[] = [];
  for (let i = 0; i + 1 < quantities.length; i++) {
    const whole = quantities[i]!;
    if (!isExact(whole)) continue;
    const parts = partsBehind(i);
    if (!parts) continue;
    const sum = parts.list.reduce((total, part) => total + part.low!, 0);
    const last = parts.list.at(-1)!;
    if (parts.complete && parts.list.length >= 2 && sum !== whole.low) {
      faults.push({ flag: 'parts-mismatch', note: `${parts.list.map((part) => shortNumber(part.low!)).join(' + ')} is ${shortNumber(sum)}, not ${shortNumber(whole.low!)}`, start: whole.start, end: last.end });
    } else if (!parts.complete) {
      const large = parts.list.find((part) => part.low! > whole.low!);
      if (large) faults.push({ flag: 'parts-mismatch', note: `${shortNumber(large.low!)} is more than the ${shortNumber(whole.low!)} it is a part of`, start: whole.start, end: large.end });
    }
  }
  return faults;

  /** Figures in a row behind the whole, with nothing but commas and "and" between them. */
  function partsBehind(index: number): { list: QuantityReading[]; complete: boolean } | null {
    const whole = quantities[index]!;
    const opener = between(whole, quantities[index + 1]!);
    const colon = opener.length === 1 && (opener[0] === ':' || opener[0] === '—' || opener[0] === '–');
    const including = opener.length <= 2 && opener.some((word) => language.including.has(word)) && opener.every((word) => word === ',' || language.including.has(word));
    if (!colon && !including) return null;
    const list: QuantityReading[] = [];
    for (let i = index + 1; i < quantities.length; i++) {
      const part = quantities[i]!;
      const link = list.length === 0 ? [] : between(list.at(-1)!, part);
      // "14 dead, including three children, and 31 wounded", "12 killed, including a child and 40 hurt": another count goes on behind the parts.
      const isAnother = (link[0] === ',' && language.and.has(link[1] ?? '')) || part.countedKind === whole.countedKind;
      if (including && list.length > 0 && isAnother) return { list, complete: false };
      if (!isExact(part) || part.unit !== whole.unit) return including && list.length > 0 ? { list, complete: false } : null;
      if (list.length > 0 && !afterTail(link).every((word) => word === ',' || language.and.has(word))) break;
      list.push(part);
    }
    // Complete means that the list ends the sentence or the bracket: "…, among others" goes on.
    const after = afterTail(tokens.filter((token) => token.start >= list.at(-1)!.end).map((token) => token.lower))[0];
    return { list, complete: colon && (after === undefined || /^[.;)!?”"]$/.test(after)) };
  }

  /** What is left of the words behind a part without what it is further said to be: "22 seats | for one side | and". */
  function afterTail(words: readonly string[]): readonly string[] {
    if (!language.tails.has(words[0] ?? '')) return words;
    let last = 1;
    while (last < words.length && last <= MAX_TAIL && /^\p{L}/u.test(words[last]!) && !language.and.has(words[last]!)) last++;
    return words.slice(last);
  }

  function between(a: QuantityReading, b: QuantityReading): string[] {
    return tokens.filter((token) => token.start >= a.end && token.end <= b.start).map((token) => token.lower);
  }
}
