import { STANDINGS, type ClaimComparison } from '@/lib/model';

export type ClaimGroup = 'differ' | 'same' | 'alone';
export const CLAIM_GROUPS: readonly ClaimGroup[] = ['differ', 'same', 'alone'];

/** Reports that name another side than the article for the same thing. */
export const otherBlame = ({ reports }: ClaimComparison): number => reports.filter(({ sameBlame }) => sameBlame === false).length;
/** Reports that tell something that cannot be true together with the article as stated. */
export const otherwise = ({ reports }: ClaimComparison): number => reports.filter(({ relation }) => relation === 'differs').length;

/** Where a claim stands: reported differently (another figure, another day's figure or another side), the same, or not in the packs. */
export function groupOf(comparison: ClaimComparison): ClaimGroup {
  if (comparison.reports.length === 0) return 'alone';
  const differs = comparison.standing === 'contested' || comparison.standing === 'updated' || otherwise(comparison) > 0 || otherBlame(comparison) > 0;
  return differs ? 'differ' : 'same';
}

const rank = (comparison: ClaimComparison): number => CLAIM_GROUPS.indexOf(groupOf(comparison)) * 10 + STANDINGS.indexOf(comparison.standing);

/** Most worth reading first: by group and standing, then other blame, then more origins, then more outlets, then as in the text. */
export const byWorth = (a: ClaimComparison, b: ClaimComparison): number =>
  rank(a) - rank(b) ||
  Number(otherBlame(b) > 0) - Number(otherBlame(a) > 0) ||
  b.originCount - a.originCount ||
  b.outletCount - a.outletCount ||
  a.claim.start - b.claim.start;
