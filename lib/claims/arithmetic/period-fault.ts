import { convertUnit, splitRate } from '@/lib/lexicon/units';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault } from './arithmetic-fault';
import { isExact } from './number-line';
import { meet, roundedFrom } from './rounding';

/** Share by which what comes in one time may be off what comes in another: a year has 48 weeks of work, or 52. */
const LEEWAY = 0.1;
/** Days and hours are counted with or without those of rest. */
const TIMES: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

/** The fault of a rate that does not come to what is told for another length of time: "£2,000 a month, or £20,000 a year"; null where it does, or where the two are no such rates. */
export function periodFault(reading: QuantityReading): ArithmeticFault | null {
  const { conversion, unit, low } = reading;
  if (conversion === null || unit === null || conversion.low === null || conversion.low !== conversion.high || !isExact(reading)) return null;
  const [one, other] = [splitRate(unit), splitRate(conversion.unit)];
  if (one.unit !== other.unit || one.per === null || other.per === null || !TIMES.has(one.per) || !TIMES.has(other.per)) return null;
  const right = low! * (convertUnit(1, other.per, one.per) ?? Number.NaN);
  const own = roundedFrom(right);
  if (meet({ low: Math.min(own.low, right * (1 - LEEWAY)), high: Math.max(own.high, right * (1 + LEEWAY)) }, roundedFrom(conversion.low))) return null;
  return { flag: 'conversion-mismatch', note: { says: 'conversion', amount: low!, unit, right, into: conversion.unit, stated: conversion.low }, figures: [reading] };
}
