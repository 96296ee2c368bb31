import type { EarlierFigure, PageReport } from '@/lib/model';
import type { ClaimTrace, Revision } from './revise';

const isSame = (trace: ClaimTrace, { quote, frame, counted }: Pick<ClaimTrace, 'quote' | 'frame' | 'counted'>): boolean => trace.quote === quote && trace.frame === frame && trace.counted === counted;

/** What the article gave in place of this claim at earlier visits, the first reading first; `until` is the visit that found the change. */
export function earlierFigures(claim: Pick<ClaimTrace, 'quote' | 'frame' | 'counted'>, history: readonly Revision[]): readonly EarlierFigure[] {
  const earlier: EarlierFigure[] = [];
  let now: Pick<ClaimTrace, 'quote' | 'frame' | 'counted'> = claim;
  for (const { at, changed } of [...history].reverse()) {
    const change = changed.find(({ after }) => isSame(after, now));
    if (!change) continue;
    earlier.unshift({ quote: change.before.quote, until: at });
    now = change.before;
  }
  return earlier;
}

/** The report with what its article gave before, claim by claim, where the reader's memory knows. */
export const withEarlier = (report: PageReport, history: readonly Revision[]): PageReport =>
  history.length === 0
    ? report
    : {
        ...report,
        claims: report.claims.map((comparison) => {
          const earlier = earlierFigures(comparison.claim, history);
          return earlier.length === 0 ? comparison : { ...comparison, earlier };
        }),
      };
