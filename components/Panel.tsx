import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sortByWorth } from '@/lib/format/group-claims';
import type { SearchEngine } from '@/lib/format/search-links';
import { ClaimDetail } from './ClaimDetail';
import { ClaimList } from './ClaimList';
import { ClaimTools, useClaimFilter } from './ClaimTools';
import { SavePage, type ExportEvents } from './ExportTools';
import type { PageView } from './page-view';
import { PageState } from './PageStates';
import { Bar, isBlocked, MarksButton, PageSummary } from './Popup';
import { SourceContext } from './SourceContext';
import type { SurfaceEvents } from './surface-events';
import { useWholeClaim } from './use-whole-claim';
import { useWidth } from './use-width';
import { useWords } from './words-context';

interface PanelProps {
  view: PageView;
  /** Claim that the reader asked for in the page; null for the list. */
  asked: string | null;
  links: boolean;
  engines: readonly SearchEngine[];
  /** Rules that a saved HTML report needs. */
  styles: string;
  on: SurfaceEvents & ExportEvents;
}

/** px on either side of the list and of a claim. */
const MARGIN = 32;

/** The window beside the page: the list with filter and search, one claim in full, the article's own sourcing, and what can be saved. */
export function Panel({ view, asked, links, engines, styles, on }: PanelProps): JSX.Element {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(asked);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<string | null>(null);
  const { ref, width } = useWidth<HTMLElement>(420);
  const lastAsked = useRef(asked);
  if (lastAsked.current !== asked) {
    lastAsked.current = asked;
    if (asked !== null) setOpen(asked);
  }
  const report = view.kind === 'report' && !isBlocked(view.report) ? view.report : null;
  const sorted = useMemo(() => sortByWorth(report?.claims ?? []), [report]);
  const filter = useClaimFilter(sorted, on.readWords);
  const orphans = view.kind === 'report' ? view.orphans : [];
  const at = sorted.findIndex(({ claim }) => claim.id === open);
  const shown = useWholeClaim(open, report, on.readClaim);
  useLayoutEffect(() => {
    if (shown) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    } else if (last.current !== null) ref.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(last.current)}"]`)?.focus();
    last.current = shown && shown.claim.id;
  }, [shown?.claim.id]);
  const go = (step: number): void => setOpen(sorted[at + step]?.claim.id ?? null);
  return (
    <main
      class="panel" ref={ref} dir={words.dir}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && shown && !(event.target instanceof HTMLSelectElement)) setOpen(null);
      }}
    >
      <Bar report={report} />
      {!report && <PageState view={view} on={on} />}
      {report && shown && (
        <article class="detail" key={shown.claim.id}>
          <nav class="crumb meta" aria-label={words.t('foot.claims')}>
            <button type="button" class="btn btn-quiet" onClick={() => setOpen(null)}>{words.t('claim.back')}</button>
            {sorted.length > 1 && (
              <>
                <span class="num">{words.t('claim.position', { i: words.number(at + 1), n: words.number(sorted.length) })}</span>
                <span class="ways end">
                  <button type="button" class="btn btn-quiet" disabled={at <= 0} onClick={() => go(-1)}>{words.t('claim.previous')}</button>
                  <button type="button" class="btn btn-quiet" disabled={at >= sorted.length - 1} onClick={() => go(1)}>{words.t('claim.next')}</button>
                </span>
              </>
            )}
          </nav>
          <ClaimDetail metadata={report.metadata} comparison={shown} heading={heading} links={links} engines={engines} width={width - MARGIN} orphan={orphans.includes(shown.claim.id)} on={on} />
        </article>
      )}
      {report && !shown && (
        <>
          <PageSummary report={report} />
          {report.claims.length > 1 && <ClaimTools claims={sorted} filter={filter} />}
          <ClaimList claims={filter.found} orphans={orphans} reach={last.current} language={report.metadata.language} width={width - MARGIN} onOpen={setOpen} />
          <section>
            <SourceContext report={report} links={links} />
            <div class="aside"><SavePage headline={report.metadata.headline} styles={styles} on={on} /></div>
          </section>
          <footer class="foot">
            {view.kind === 'report' && <MarksButton marks={view.marks} on={on} />}
            <button type="button" class="btn btn-quiet" onClick={on.switchOff}>{words.t('foot.quiet')}</button>
            <button type="button" class="btn btn-quiet end" onClick={on.openLibrary}>{words.t('foot.library')}</button>
          </footer>
        </>
      )}
    </main>
  );
}
