import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf } from '@/lib/lexicon/units';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Trigger } from './find-triggers';

/** Whether those lost to something are none who fight: they died of it or went over, and nobody captured them ("lost 300 people to measles", "lost 40 workers to a rival"). */
export const isLostPeople = ({ frame, verb }: Pick<Trigger, 'frame' | 'verb'>, { value: { unit }, countedKind }: { value: { unit: string }; countedKind: string | null }): boolean =>
  frame === 'captured' && verb === 'lose' && unit === 'people' && !lineage(countedKind ?? '').includes('combatants');

/** Whether what somebody lost to something is gone and nobody's now: "lost 205 animals to the drought", "lost 70% of its apples to frost"; land and towns are whose they were lost to. */
export function isLostTo({ frame, verb }: Trigger, { value: { unit }, counted, countedKind }: QuantityReading): boolean {
  if (frame !== 'captured' || verb !== 'lose') return false;
  if (isLostPeople({ frame, verb }, { value: { unit }, countedKind })) return true;
  if (unit === 'animal' || dimensionOf(unit) === 'mass') return true;
  return dimensionOf(unit) === 'share' && !/^\p{Lu}/u.test(counted ?? '') && !lineage(countedKind ?? '').some((kind) => kind === 'settlement' || kind === 'area');
}
