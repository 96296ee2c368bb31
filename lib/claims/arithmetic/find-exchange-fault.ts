import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { isExact, type NumberLine } from './number-line';
import { meet, roundedFrom, type Interval } from './rounding';

/** Most words between a sum and its worth in the other currency ("is worth"). */
const MAX_WORDS = 4;
/** Share by which a rate may be off beside the rounding of its numbers. */
const ROUNDING = 0.01;

/** Share of a sum that it may be rounded by at the most. */
const MOST = 0.07;

/** A sum in a currency. */
interface Sum {
  amount: number;
  unit: string;
}

/**
 * "200 million euros, or $300 million at 1.25 dollars to the euro", "$50 million, worth 45 million euros at a rate of 1.25 dollars to the euro": a sum
 * that is not the other one at the rate which its own sentence gives. Null where it is, or where that is the rate of something else.
 */
export function findExchangeFault({ figures, gaps }: NumberLine, language: ArithmeticLanguage): ArithmeticFault | null {
  const at = figures.length - 1;
  const rate = figures[at]!;
  const behind = gaps[at + 1]!;
  // "1.25 dollars to the euro" ends the sentence, and "at", or "at a rate of", opens it.
  if (rate.form !== 'money' || rate.unit === null || !isExact(rate) || !language.to.has(behind[0] ?? '') || behind.length < 2 || behind.length > MAX_WORDS) return null;
  const link = gaps[at]!;
  if (!(language.ats.has(link.at(-1) ?? '') || (language.of.has(link.at(-1) ?? '') && language.rates.has(link.at(-2) ?? '')))) return null;
  const sums = sumsBefore(figures, gaps, language);
  const own = sums?.find(({ unit }) => unit === rate.unit);
  const other = sums?.find(({ unit }) => unit !== rate.unit);
  if (!own || !other || rate.low! <= 0) return null;
  const right = other.amount * rate.low!;
  const [a, b, quotient] = [spread(own.amount), spread(other.amount), roundedFrom(rate.low!)];
  if (meet({ low: a.low / b.high, high: a.high / b.low }, { low: Math.min(quotient.low, rate.low! * (1 - ROUNDING)), high: Math.max(quotient.high, rate.low! * (1 + ROUNDING)) })) return null;
  return { flag: 'conversion-mismatch', note: { says: 'conversion', amount: other.amount, unit: other.unit, right, into: own.unit, stated: own.amount }, figures: figures.slice(0, at) };
}

/** What a sum may have been before it was rounded; whoever gives the rate rounds no more than so much. */
function spread(amount: number): Interval {
  const { low, high } = roundedFrom(amount);
  return { low: Math.max(low, amount * (1 - MOST)), high: Math.min(high, amount * (1 + MOST)) };
}

/** The two sums before a rate, one told as the worth of the other; null where they are not. */
function sumsBefore(figures: readonly QuantityReading[], gaps: NumberLine['gaps'], { worth }: ArithmeticLanguage): readonly Sum[] | null {
  const [first, second] = figures;
  if (!first || first.form !== 'money' || first.unit === null || !isExact(first)) return null;
  const told = { amount: first.low!, unit: first.unit };
  const worthIn = first.conversion;
  if (figures.length === 2) return worthIn !== null && worthIn.low !== null && worthIn.low === worthIn.high ? [told, { amount: worthIn.low, unit: worthIn.unit }] : null;
  if (figures.length !== 3 || !second || second.form !== 'money' || second.unit === null || !isExact(second)) return null;
  return gaps[1]!.length <= MAX_WORDS && gaps[1]!.some((word) => worth.has(word)) ? [told, { amount: second.low!, unit: second.unit }] : null;
}
