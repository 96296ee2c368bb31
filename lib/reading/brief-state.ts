import type { PageState } from '@/lib/messaging';
import type { Report } from '@/lib/model';

const brief = (report: Report): Report => ({ ...report, receipt: [] });

/**
 * The state without what only the whole picture of a claim shows: receipts and reports on other questions of the story.
 * They are two thirds of what a page of 60 claims weighs (3 MB), and a message is written, sent and read before a window can paint.
 */
export function toBriefState(state: PageState): PageState {
  const { report } = state;
  if (report === null) return state;
  return { ...state, report: { ...report, claims: report.claims.map((claim) => ({ ...claim, reports: claim.reports.map(brief), related: [] })) } };
}
