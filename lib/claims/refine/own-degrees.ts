import type { Claim } from '@/lib/model';

/** Scales of temperature. */
const SCALES: ReadonlySet<string> = new Set(['celsius', 'fahrenheit']);
/** What bare degrees are read as: they may be those of an angle. */
const BARE = 'degree';
/** Frames of what is measured, or of how far a measure went. */
const MEASURES: ReadonlySet<string | null> = new Set(['measured', 'counted-as', 'rose', 'fell', 'grew', 'forecast', null]);

/**
 * The claims with bare degrees ("0.3 degrees warmer") on the scale of temperature that the article names elsewhere; as they are where it names
 * none, or both.
 */
export function onOwnScale(claims: readonly Claim[]): Claim[] {
  const scales = new Set(claims.flatMap(({ value }) => (value !== null && SCALES.has(value.unit) ? [value.unit] : [])));
  const [scale] = scales;
  return claims.map((claim) => (scales.size === 1 && claim.value?.unit === BARE && MEASURES.has(claim.frame) ? { ...claim, value: { ...claim.value, unit: scale! } } : claim));
}
