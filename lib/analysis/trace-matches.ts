import type { PageComparison } from '@/lib/comparison/compare-page';
import type { Claim, SlotVerdict, TraceEntry } from '@/lib/model';

/** One slot of a receipt as a tester reads it: "where Orlava ~ Mern differs 0 of 0.16 (other places)". */
const slotLine = ({ slot, mine, theirs, verdict, weight, gave, reason }: SlotVerdict): string => `${slot} ${mine ?? '–'} ~ ${theirs ?? '–'} ${verdict} ${gave} of ${weight} (${reason})`;

/**
 * Trace entries of the comparison: for each claim the nearest candidates that were turned down, with the reason, the score and
 * the whole receipt. What a page wrote stands in `reason` alone, never in `rule`.
 */
export function traceMatches({ turnedDown }: PageComparison, claims: readonly Claim[]): readonly TraceEntry[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return turnedDown.map(({ claimId, storedKey, score, receipt, reason }): TraceEntry => {
    const claim = byId.get(claimId);
    return { stage: 'match', rule: 'turned-down', start: claim?.start ?? null, end: claim?.end ?? null, reason: `${reason}; ${storedKey} scored ${score}: ${receipt.map(slotLine).join('; ')}` };
  });
}
