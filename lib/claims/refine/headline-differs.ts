import { relateNouns } from '@/lib/lexicon/nouns';
import type { Claim } from '@/lib/model';

/** Bounds of a value, an open side as far as it may reach. */
const reach = (claim: Claim): readonly [number, number] => [claim.value!.low ?? -Infinity, claim.value!.high ?? Infinity];

/** A rounded headline ("nearly 550", "some 200") may be off by this share and say the same. */
const ROUNDING = 0.05;

const show = (claim: Claim): string => claim.quote.replace(/\s+/g, ' ');

/**
 * The claims with those of the headline flagged whose figure the body gives otherwise: same frame and unit, the same or an
 * unknown kind of thing, and no figure of the body that meets it. The note names the body's figure.
 */
export function flagHeadline(claims: readonly Claim[], headlineEnd: number): Claim[] {
  const body = claims.filter((claim) => claim.kind === 'figure' && claim.start >= headlineEnd);
  return claims.map((claim) => {
    if (claim.kind !== 'figure' || claim.start >= headlineEnd || claim.frame === null || claim.frame === 'counted-as') return claim;
    const same = body.filter(
      (other) => other.frame === claim.frame && other.value!.unit === claim.value!.unit && ['same', 'unknown'].includes(relateNouns(claim.countedKind, other.countedKind)) && other.modality === claim.modality,
    );
    if (same.length === 0 || same.some((other) => meets(claim, other))) return claim;
    const other = same[0]!;
    return { ...claim, flags: [...claim.flags, 'headline-differs'], notes: [...claim.notes, `The headline says ${show(claim)}, the text ${show(other)}.`] };
  });
}

function meets(a: Claim, b: Claim): boolean {
  const [[low, high], [from, to]] = [reach(a), reach(b)];
  const slack = a.value!.approx || b.value!.approx ? ROUNDING * Math.max(Math.abs(Number.isFinite(high) ? high : low), Math.abs(Number.isFinite(to) ? to : from)) : 0;
  return low <= to + slack && from <= high + slack;
}
