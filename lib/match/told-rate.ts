import { isMoney, splitRate } from '@/lib/lexicon/units';
import { significantDigits } from '@/lib/text/significant-digits';
import type { Claim, StoredClaim } from '@/lib/model';
import { isExact } from './as-many';
import { numberOf } from './telling-figures';
import { TOLD_PER } from './words';

/**
 * The claim as a rate per the other's time, where it measures the same and its sentence says so elsewhere ("$12 million for every day", "each week $5
 * million is spent"), or where both tell of one deed the same sum, which is not round ("an offer of 850,000 a month", "they offered 850,000"); else the claim.
 */
export function asRate<C extends Claim | StoredClaim>(claim: C, other: Claim | StoredClaim): C {
  const { unit } = other.value!;
  const { unit: whole, per } = splitRate(unit);
  if (per === null || !claim.value || claim.value.unit !== whole || !((TOLD_PER[per]?.test(claim.sentence ?? '') ?? false) || isOneSum(claim, other))) return claim;
  return { ...claim, value: { ...claim.value, unit } };
}

const isOneSum = (claim: Claim | StoredClaim, other: Claim | StoredClaim): boolean => isMoney(claim.value!.unit) && claim.frame === other.frame && isExact(claim) && isExact(other) && numberOf(claim) === numberOf(other) && significantDigits(numberOf(claim)) >= 2;
