import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf } from '@/lib/lexicon/units';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Trigger } from './find-triggers';

/** Whether what somebody lost to something is gone and nobody's now: "lost 205 animals to the drought", "lost 70% of its apples to frost"; land and towns are whose they were lost to. */
export function isLostTo({ frame, verb }: Trigger, { value: { unit }, counted, countedKind }: QuantityReading): boolean {
  if (frame !== 'captured' || verb !== 'lose') return false;
  if (unit === 'animal' || dimensionOf(unit) === 'mass') return true;
  return dimensionOf(unit) === 'share' && !/^\p{Lu}/u.test(counted ?? '') && !lineage(countedKind ?? '').some((kind) => kind === 'settlement' || kind === 'area');
}
