import { splitRate } from '@/lib/lexicon/units';
import type { Claim } from '@/lib/model';
import { TOLD_PER } from './words';

/** The claim as a rate per `unit`'s time, where it measures the same and its sentence says so elsewhere ("$12 million for every day", "each week $5 million is spent"); else the claim. */
export function asRate(claim: Claim, unit: string): Claim {
  const { unit: whole, per } = splitRate(unit);
  if (per === null || !claim.value || claim.value.unit !== whole || !(TOLD_PER[per]?.test(claim.sentence) ?? false)) return claim;
  return { ...claim, value: { ...claim.value, unit } };
}
