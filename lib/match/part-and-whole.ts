import type { Value } from '@/lib/model';
import type { CountedComparison } from './compare-counted';

/** Whether one side counts a part of what the other counts. */
export const isPartial = (extent: CountedComparison['extent']): extent is 'part' | 'whole' => extent === 'part' || extent === 'whole';

/** Whether the part's figure leaves room for the whole's. */
export function fits(mine: Value, theirs: Value, extent: 'part' | 'whole'): boolean {
  const [part, whole] = extent === 'part' ? [mine, theirs] : [theirs, mine];
  const least = part.low ?? 0;
  const most = whole.high ?? Infinity;
  return least <= most * (whole.approx || part.approx ? 1.1 : 1);
}
