import type { StoredClaim } from '@/lib/model';

/** What a new version of a pack does to the claims of the one before, by their keys. */
interface ClaimDiff {
  added: readonly StoredClaim[];
  /** The figure itself is another: value, unit or wording. */
  corrected: readonly { before: StoredClaim; after: StoredClaim }[];
  /** Something else is another: party, place, days, words. */
  changed: readonly { before: StoredClaim; after: StoredClaim }[];
  gone: readonly StoredClaim[];
  same: number;
}

const figureOf = ({ kind, value, quote, object, frame }: StoredClaim): string =>
  kind === 'figure' ? JSON.stringify([value?.low, value?.high, value?.approx, value?.unit]) : JSON.stringify([frame, object, quote]);

/** Fields in one order, whoever made the object. */
const contentOf = (claim: StoredClaim): string => JSON.stringify(Object.entries(claim).filter(([, value]) => value !== null && value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Compares the claims of two versions of one pack. */
export function diffClaims(before: readonly StoredClaim[], after: readonly StoredClaim[]): ClaimDiff {
  const old = new Map(before.map((claim) => [claim.key, claim]));
  const added: StoredClaim[] = [];
  const corrected: { before: StoredClaim; after: StoredClaim }[] = [];
  const changed: { before: StoredClaim; after: StoredClaim }[] = [];
  let same = 0;
  for (const claim of after) {
    const previous = old.get(claim.key);
    old.delete(claim.key);
    if (!previous) added.push(claim);
    else if (figureOf(previous) !== figureOf(claim)) corrected.push({ before: previous, after: claim });
    else if (contentOf(previous) !== contentOf(claim)) changed.push({ before: previous, after: claim });
    else same += 1;
  }
  return { added, corrected, changed, gone: [...old.values()], same };
}
