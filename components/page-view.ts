import type { ListedPage } from '@/lib/model';

/** What a surface has to show for the page in front of it. */
export type PageView =
  | { kind: 'reading' }
  | { kind: 'no-access' }
  | { kind: 'not-article' }
  | { kind: 'off'; host: string | null; fixed: boolean }
  | { kind: 'failed' }
  | { kind: 'report'; report: ListedPage; orphans: readonly string[]; marks: 'shown' | 'hidden' | 'unsupported' };

/** What a page tells of itself, as far as a surface needs it. */
interface PageState {
  phase: 'not-article' | 'reading' | 'ready' | 'failed' | 'off';
  report: ListedPage | null;
  orphans: readonly string[];
  marks: 'shown' | 'hidden' | 'unsupported';
}

/** The view of a page's state; `null` is a page that nobody answers for. `host` is that of the page, where it is known; `fixed`: whoever manages the browser has switched Lateral off there. */
export function toPageView(state: PageState | null, host: string | null, fixed = false): PageView {
  if (state === null) return { kind: 'no-access' };
  const { phase, report, orphans, marks } = state;
  if (phase === 'off' || report?.status === 'off') return { kind: 'off', host, fixed };
  if (phase === 'not-article' || report?.status === 'not-article') return { kind: 'not-article' };
  if (phase === 'failed') return { kind: 'failed' };
  if (phase === 'reading' || report === null) return { kind: 'reading' };
  return { kind: 'report', report, orphans, marks };
}
