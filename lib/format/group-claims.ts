import { STANDINGS, type ListedClaim } from '@/lib/model';

export type ClaimGroup = 'differ' | 'same' | 'alone';
export const CLAIM_GROUPS: readonly ClaimGroup[] = ['differ', 'same', 'alone'];

/** Reports that name another side than the article for the same thing. */
export const otherBlame = ({ reports }: ListedClaim): number => reports.filter(({ sameBlame }) => sameBlame === false).length;
/** Reports that tell something that cannot be true together with the article as stated. */
export const otherwise = ({ reports }: ListedClaim): number => reports.filter(({ relation }) => relation === 'differs').length;

/** Where a claim stands: reported differently (another figure, another day's figure or another side), the same, or not in the packs. */
export function groupOf(comparison: ListedClaim): ClaimGroup {
  if (comparison.reports.length === 0) return 'alone';
  const differs = comparison.standing === 'contested' || comparison.standing === 'updated' || otherwise(comparison) > 0 || otherBlame(comparison) > 0;
  return differs ? 'differ' : 'same';
}

/** What a claim is sorted by, the weightiest first: group and standing, other blame, more origins, more outlets, place in the text. */
const worthOf = (comparison: ListedClaim): readonly number[] => [
  CLAIM_GROUPS.indexOf(groupOf(comparison)) * 10 + STANDINGS.indexOf(comparison.standing),
  otherBlame(comparison) > 0 ? 0 : 1,
  -comparison.originCount,
  -comparison.outletCount,
  comparison.claim.start,
];

/** The claims with those most worth reading first: by group and standing, then other blame, then more origins, then more outlets, then as in the text. */
export function sortByWorth<C extends ListedClaim>(claims: readonly C[]): readonly C[] {
  // each claim is weighed once: its reports are walked for it
  const weighed = claims.map((claim) => ({ claim, worth: worthOf(claim) }));
  weighed.sort((a, b) => a.worth.map((part, at) => part - b.worth[at]!).find((difference) => difference !== 0) ?? 0);
  return weighed.map(({ claim }) => claim);
}
