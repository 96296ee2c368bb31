import { dimensionOf } from '@/lib/lexicon/units';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { isExact, type NumberLine } from './number-line';
import { meet, roundedFrom } from './rounding';

/** What one unit of a currency is worth in another, as the article says: one `unit` is `amount` of `into`. */
export interface ToldRate {
  unit: string;
  into: string;
  amount: number;
}

/** Share by which a sum may be off the article's rate, which is of another day than the sum may be. */
const OTHER_DAY = 0.12;
/** Most words between the one and its worth ("is worth"). */
const MAX_WORDS = 3;

/** The rates that an article gives in lines of their own, "($1 = 21.3 crowns)", or in a sentence that dates them by nothing, "One euro buys $1.09."; almost always none. */
export function ratesTold(sentences: readonly Sentence[], { worth }: ArithmeticLanguage): ToldRate[] {
  const rates: ToldRate[] = [];
  for (const sentence of sentences) {
    const [one, other] = sentence.quantities;
    if (one === undefined || other === undefined || one.low !== 1 || one.high !== 1 || !isMoney(one) || !isMoney(other) || one.unit === other.unit || !isExact(other)) continue;
    const between = sentence.text.slice(one.end - sentence.start, other.start - sentence.start).trim().toLowerCase().split(/\s+/);
    const isLine = between.length === 1 && between[0] === '=';
    if (isLine || (sentence.times.length === 0 && between.length <= MAX_WORDS && between.some((word) => worth.has(word)))) rates.push({ unit: one.unit, into: other.unit, amount: other.low! });
  }
  return rates;
}

const isMoney = (reading: QuantityReading): reading is QuantityReading & { unit: string } => reading.unit !== null && dimensionOf(reading.unit) === 'money';

/** A sum, what it is said to come to in another currency, and the figures that say so. */
interface Worth {
  sum: number;
  unit: string;
  given: number;
  into: string;
  figures: readonly QuantityReading[];
}

/** The sums of a sentence with their worth: in brackets, or in words ("960 million pounds is worth $20 million"). */
function worthsIn({ figures, gaps }: NumberLine, { worth }: ArithmeticLanguage): Worth[] {
  return figures.flatMap((reading, at): Worth[] => {
    if (!isMoney(reading) || !isExact(reading)) return [];
    const { conversion, unit, low } = reading;
    if (conversion !== null) return conversion.low !== null && conversion.low === conversion.high ? [{ sum: low!, unit, given: conversion.low, into: conversion.unit, figures: [reading] }] : [];
    const other = figures[at + 1];
    const link = gaps[at + 1]!;
    return other && isMoney(other) && isExact(other) && low !== 1 && link.length <= MAX_WORDS && worth.has(link.at(-1) ?? '') ? [{ sum: low!, unit, given: other.low!, into: other.unit, figures: [reading, other] }] : [];
  });
}

/** Sums that are not worth what they are said to be at a rate that the article gives: "5 million crowns ($470,000)" where "$1 = 21.3 crowns". */
export function findToldRateFaults(line: NumberLine, rates: readonly ToldRate[], language: ArithmeticLanguage): ArithmeticFault[] {
  const faults: ArithmeticFault[] = [];
  for (const { sum, unit: from, given, into: to, figures } of worthsIn(line, language)) {
    for (const { unit, into, amount } of rates) {
      const times = unit === from && into === to ? amount : unit === to && into === from ? 1 / amount : 0;
      if (times === 0) continue;
      const right = sum * times;
      const own = roundedFrom(right);
      if (!meet({ low: Math.min(own.low, right * (1 - OTHER_DAY)), high: Math.max(own.high, right * (1 + OTHER_DAY)) }, roundedFrom(given))) faults.push({ flag: 'conversion-mismatch', note: { says: 'conversion', amount: sum, unit: from, right, into: to, stated: given }, figures });
    }
  }
  return faults;
}
