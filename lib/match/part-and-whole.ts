import type { Claim, StoredClaim, Value } from '@/lib/model';
import type { CountedComparison } from './compare-counted';
import type { ValueComparison } from './compare-values';

/** Whether one side counts a part of what the other counts. */
export const isPartial = (extent: CountedComparison['extent']): extent is 'part' | 'whole' => extent === 'part' || extent === 'whole';

/** Whether the part's figure leaves room for the whole's. */
export function fits(mine: Value, theirs: Value, extent: 'part' | 'whole'): boolean {
  const [part, whole] = extent === 'part' ? [mine, theirs] : [theirs, mine];
  const least = part.low ?? 0;
  const most = whole.high ?? Infinity;
  return least <= most * (whole.approx || part.approx ? 1.1 : 1);
}

/** How many times what a whole is at least its part may be: "at least nine" grows, and not to 900. */
const GROWS_TO = 20;

/** Whether a part is far above the least that is said of the whole. */
export const towersOver = (mine: Value, theirs: Value, extent: 'part' | 'whole'): boolean => {
  const [part, whole] = extent === 'part' ? [mine, theirs] : [theirs, mine];
  return whole.high === null && (part.low ?? 0) > whole.low! * GROWS_TO;
};

/** Whether a part is more than the least that is said of the whole: then it is a narrower word for all of them. */
export function exceeds(mine: Value, theirs: Value, extent: 'part' | 'whole'): boolean {
  const [part, whole] = extent === 'part' ? [mine, theirs] : [theirs, mine];
  return whole.low !== null && whole.high === null && (part.low ?? 0) > whole.low;
}

/** Readings of bounds that a count was rounded down to, and how many times such a bound it may be: "more than 700" is no 2,500, while "at least 22" is what was known. */
const ROUNDED_DOWN: ReadonlySet<string> = new Set(['more than N', 'over N']);
const ROUNDED_BY = 2;

/** Whether the part's figure is far above what the whole is said to be more than. */
export function outgrows(mine: Value, theirs: Value, extent: 'part' | 'whole'): boolean {
  const [part, whole] = extent === 'part' ? [mine, theirs] : [theirs, mine];
  return whole.high === null && ROUNDED_DOWN.has(whole.rule) && (part.low ?? 0) > whole.low! * ROUNDED_BY;
}

/** Whether the side that is later puts a number as no more than a bound below it: "222 were killed", and on the next day "more than 200". */
export function isRoundedLater(mine: Claim, theirs: StoredClaim, { relation }: ValueComparison, later: number): boolean {
  const [first, last] = later > 0 ? [mine.value!, theirs.value!] : [theirs.value!, mine.value!];
  return relation === 'consistent' && last.high === null && first.high !== null && last.low !== null && last.low <= first.high;
}
