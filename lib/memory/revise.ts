import type { StoredClaim, Value } from '@/lib/model';

/** What a later visit found changed in one article: claims with another figure, new ones, and ones that are gone. */
export interface Revision {
  /** ISO date-time of the visit that found it. */
  at: string;
  changed: readonly { before: ClaimTrace; after: ClaimTrace }[];
  added: readonly ClaimTrace[];
  gone: readonly ClaimTrace[];
}

/** As much of a claim as a revision has to show. */
export interface ClaimTrace {
  frame: string | null;
  counted: string | null;
  quote: string;
  value: Value | null;
}

const traceOf = ({ frame, counted, quote, value }: StoredClaim): ClaimTrace => ({ frame, counted, quote, value });

const sameValue = (a: Value | null, b: Value | null): boolean =>
  a === b || (a !== null && b !== null && a.low === b.low && a.high === b.high && a.approx === b.approx && a.unit === b.unit);

/** The question a claim answers inside its own article, figure left out: what is counted, of whom, where, on whose word. */
const questionOf = (claim: StoredClaim): string =>
  [claim.kind, claim.frame, claim.counted, claim.object, claim.value?.unit, claim.place.join(','), claim.attributedTo?.text].map((slot) => slot ?? '').join('|').toLowerCase();

/** What changed between two readings of one article; null where nothing did. */
export function revise(before: readonly StoredClaim[], after: readonly StoredClaim[], at: string): Revision | null {
  const open = [...before];
  const take = (fits: (claim: StoredClaim) => boolean): StoredClaim | undefined => {
    const index = open.findIndex(fits);
    return index < 0 ? undefined : open.splice(index, 1)[0];
  };
  // Unchanged claims first, so that one of two alike is not taken for the change of the other.
  const fresh = after.filter((claim) => !take((old) => questionOf(old) === questionOf(claim) && sameValue(old.value, claim.value)));
  const changed: { before: ClaimTrace; after: ClaimTrace }[] = [];
  const added: ClaimTrace[] = [];
  for (const claim of fresh) {
    const old = take((candidate) => questionOf(candidate) === questionOf(claim));
    if (old) changed.push({ before: traceOf(old), after: traceOf(claim) });
    else added.push(traceOf(claim));
  }
  const gone = open.map(traceOf);
  return changed.length + added.length + gone.length === 0 ? null : { at, changed, added, gone };
}
