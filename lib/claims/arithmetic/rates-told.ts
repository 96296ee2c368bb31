import { dimensionOf } from '@/lib/lexicon/units';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { isExact } from './number-line';
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

/** Sums in brackets that are not the sum before them at a rate that the article gives elsewhere: "5 million crowns ($470,000)" where "$1 = 21.3 crowns". */
export function findToldRateFaults(quantities: readonly QuantityReading[], rates: readonly ToldRate[]): ArithmeticFault[] {
  const faults: ArithmeticFault[] = [];
  for (const reading of quantities) {
    const { conversion } = reading;
    if (conversion === null || !isMoney(reading) || !isExact(reading) || conversion.low === null || conversion.low !== conversion.high) continue;
    for (const { unit, into, amount } of rates) {
      const times = unit === reading.unit && into === conversion.unit ? amount : unit === conversion.unit && into === reading.unit ? 1 / amount : 0;
      if (times === 0) continue;
      const right = reading.low! * times;
      const own = roundedFrom(right);
      const given = roundedFrom(conversion.low);
      if (!meet({ low: Math.min(own.low, right * (1 - OTHER_DAY)), high: Math.max(own.high, right * (1 + OTHER_DAY)) }, given)) faults.push({ flag: 'conversion-mismatch', note: { says: 'conversion', amount: reading.low!, unit: reading.unit, right, into: conversion.unit, stated: conversion.low }, figures: [reading] });
    }
  }
  return faults;
}
