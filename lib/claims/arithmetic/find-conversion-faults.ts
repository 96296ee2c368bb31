import { convertUnit, dimensionOf, unitOf } from '@/lib/lexicon/units';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault } from './arithmetic-fault';
import type { CheckedSentence } from './number-line';
import { periodFault } from './period-fault';
import { meet, roundedFrom } from './rounding';

/** Units that one word names several of: a sum that holds for any of them holds. */
const READ_ALSO_AS: Readonly<Record<string, readonly string[]>> = {
  mile: ['nautical-mile'],
  gallon: ['imp-gallon'],
  ton: ['tonne', 'long-ton'],
  tonne: ['ton', 'long-ton'],
  knot: ['mph'],
};
const readings = (unit: string): readonly string[] => [unit, ...(READ_ALSO_AS[unit] ?? [])];

/** Degrees that two scales may differ by after each was rounded. */
const DEGREES = 1.5;

/** Amounts in brackets that are not the amount before them in another unit: "550 square kilometres (342 square miles)". */
export function findConversionFaults({ quantities }: CheckedSentence): ArithmeticFault[] {
  const faults: ArithmeticFault[] = [];
  for (const reading of quantities) {
    const fault = reading.conversion === null ? null : faultOf(reading);
    if (fault) faults.push(fault);
  }
  return faults;
}

function faultOf(reading: QuantityReading): ArithmeticFault | null {
  const { conversion, unit } = reading;
  if (!conversion || unit === null) return null;
  if (unit.includes('/')) {
    const fault = periodFault(reading);
    if (fault) return fault;
  }
  if (dimensionOf(unit) === 'money') return null;
  const pairs: [number | null, number | null][] = reading.bound === 'range' ? [[reading.low, conversion.low], [reading.high, conversion.high]] : [[reading.low ?? reading.high, conversion.low ?? conversion.high]];
  // "from 0 to 60 mph (0 to 100 km/h)": the range was read on one side only
  const isRange = conversion.low !== null && conversion.high !== null && conversion.low !== conversion.high;
  if (isRange !== (reading.bound === 'range')) return null;
  for (const [stated, given] of pairs) {
    if (stated === null || given === null) return null;
    if (holds(stated, unit, given, conversion.unit, reading.approx)) continue;
    const right = convertUnit(stated, unit, conversion.unit);
    if (right === null) return null;
    return { flag: 'conversion-mismatch', note: { says: 'conversion', amount: stated, unit, right, into: conversion.unit, stated: given }, figures: [reading] };
  }
  return null;
}

function holds(stated: number, unit: string, given: number, otherUnit: string, approx: boolean): boolean {
  if (dimensionOf(unit) === 'temperature') {
    const right = convertUnit(stated, unit, otherUnit);
    const factor = (unitOf(unit)?.factor ?? 1) / (unitOf(otherUnit)?.factor ?? 1);
    // a temperature, or a difference of temperatures ("a rise of 2 C (3.6 F)")
    return right === null || Math.abs(right - given) <= DEGREES || Math.abs(stated * factor - given) <= DEGREES;
  }
  for (const a of readings(unit)) {
    for (const b of readings(otherUnit)) {
      // A unit that is only meant by chance has to fit better.
      const cut = a === unit && b === otherUnit;
      const own = roundedFrom(stated, approx, cut);
      const [low, high] = [convertUnit(own.low, a, b), convertUnit(own.high, a, b)];
      if (low === null || high === null) continue;
      if (meet({ low: Math.min(low, high), high: Math.max(low, high) }, roundedFrom(given, approx, cut))) return true;
    }
  }
  return convertUnit(stated, unit, otherUnit) === null;
}
