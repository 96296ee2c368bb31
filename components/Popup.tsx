import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { groupOf, sortByWorth } from '@/lib/format/group-claims';
import { comparedSentence, pageSentence } from '@/lib/format/page-sentence';
import { searchLinks, type SearchEngine } from '@/lib/format/search-links';
import type { ListedPage } from '@/lib/model';
import { Brand } from './Brand';
import { ClaimBrief } from './ClaimBrief';
import { ClaimList } from './ClaimList';
import { ClaimWays } from './ClaimWays';
import { ClaimTools, useClaimFilter } from './ClaimTools';
import type { PageView } from './page-view';
import { ImportProgress, NothingInPacks, PageState } from './PageStates';
import type { SurfaceEvents } from './surface-events';
import { useWholeClaim } from './use-whole-claim';
import { useWidth } from './use-width';
import { useWords } from './words-context';

/** px: the popup's width before it is laid out, and its two margins of 16. */
const WIDTH = 360;
const MARGINS = 32;
/** Claims from which on a small window offers to search them. */
const SEARCH_FROM = 5;

interface PopupProps {
  view: PageView;
  /** Whether links out of the extension are shown. */
  links: boolean;
  engines: readonly SearchEngine[];
  on: SurfaceEvents;
  /** Whether what is read is remembered; left out where that is fixed by others. */
  memory?: boolean;
  onMemory?(on: boolean): void;
}

/** The name of the extension, and outlet and date of the article where there is one. */
export function Bar({ report }: { report: ListedPage | null }): JSX.Element {
  const words = useWords();
  const outlet = report?.metadata.outlet ?? null;
  const date = words.day(report?.metadata.published?.value ?? null);
  return (
    <div class="bar">
      <Brand />
      <span class="end">
        {outlet !== null && <bdi>{outlet}</bdi>}
        {outlet !== null && date !== null && words.t('comma')}
        {date !== null && <bdi>{date}</bdi>}
      </span>
    </div>
  );
}

/** The summary over the list: what the page claims, and what it was compared with. */
export function PageSummary({ report }: { report: ListedPage }): JSX.Element {
  const words = useWords();
  const compared = comparedSentence(report, words);
  return (
    <div class="sum">
      <h1 tabIndex={-1}>{pageSentence(report, words)}</h1>
      {compared !== null && report.claims.length > 0 && <p class="meta">{compared}</p>}
      {report.store.status === 'importing' && <ImportProgress store={report.store} />}
    </div>
  );
}

/** The toolbar's window: the summary, the claims, and one claim at a time. */
export function Popup({ view, links, engines, on, memory, onMemory }: PopupProps): JSX.Element {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  const { ref: root, width } = useWidth<HTMLElement>(WIDTH);
  const heading = useRef<HTMLHeadingElement>(null);
  const report = view.kind === 'report' ? view.report : null;
  const sorted = useMemo(() => sortByWorth(report?.claims ?? []), [report]);
  const filter = useClaimFilter(sorted, on.readWords);
  const orphans = view.kind === 'report' ? view.orphans : [];
  const shown = useWholeClaim(open, report, on.readClaim);
  useLayoutEffect(() => {
    if (shown) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    } else if (last.current !== null) root.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(last.current)}"]`)?.focus();
    last.current = shown && shown.claim.id;
  }, [shown?.claim.id]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || shown === null) return;
    event.preventDefault(); // else the browser closes the popup
    setOpen(null);
  };
  const state = <PageState view={view} on={on} />;
  const blocked = !report || isBlocked(report);
  const first = report?.claims[0];
  return (
    <main class="popup" ref={root} dir={words.dir} onKeyDown={onKeyDown}>
      <Bar report={report} />
      {blocked ? state : shown ? (
        <div class="list detail" key={shown.claim.id}>
          <nav class="crumb meta">
            <button type="button" class="btn btn-quiet" onClick={() => setOpen(null)}>{words.t('claim.back')}</button>
          </nav>
          <ClaimBrief comparison={shown} metadata={report.metadata} heading={heading} links={links} width={width - MARGINS}>
            <ClaimWays comparison={shown} orphan={orphans.includes(shown.claim.id)} on={on} />
          </ClaimBrief>
        </div>
      ) : (
        <>
          <PageSummary report={report} />
          <div class="list">
            {sorted.length >= SEARCH_FROM && <ClaimTools claims={sorted} filter={filter} />}
            {report.claims.length === 0 && <div class="state"><p>{words.t('summary.noClaimsWhy')}</p></div>}
            {first && report.claims.every((claim) => groupOf(claim) === 'alone') && (
              <NothingInPacks report={report} on={on} searchHref={links ? (searchLinks(sorted[0]!.claim, report.metadata, engines)[0]?.href ?? null) : null} />
            )}
            <ClaimList claims={filter.found} orphans={orphans} reach={last.current} language={report.metadata.language} width={width - MARGINS} onOpen={setOpen} />
            {allSame(report) && <p class="meta state">{words.t('summary.sameIsNotMore')}</p>}
            <p class="after"><button type="button" class="btn btn-quiet" onClick={on.switchOff}>{words.t('foot.quiet')}</button></p>
            {memory !== undefined && onMemory && <p class="after"><button type="button" class="btn btn-quiet" onClick={() => onMemory(!memory)}>{words.t(memory ? 'library.memory.switchOff' : 'library.memory.switchOn')}</button></p>}
          </div>
        </>
      )}
      <footer class="foot">
        {report && !blocked && <button type="button" class="btn btn-main" onClick={() => on.openPanel(shown?.claim.id ?? null)}>{words.t('foot.panel')}</button>}
        {view.kind === 'report' && !blocked && <MarksButton marks={view.marks} on={on} />}
        <button type="button" class="btn btn-quiet end" onClick={on.openLibrary}>{words.t('foot.library')}</button>
      </footer>
    </main>
  );
}

/** Whether a report has nothing to list, so that its state is said instead. */
export function isBlocked({ status, store, claims }: ListedPage): boolean {
  if (status === 'language' || status === 'failed' || store.status === 'failed' || store.status === 'empty') return true;
  return store.status === 'importing' && !claims.some(({ reports }) => reports.length > 0);
}

const allSame = ({ claims }: ListedPage): boolean => claims.some(({ reports }) => reports.length > 1) && claims.every((claim) => groupOf(claim) !== 'differ');

/** Switches the marks in the page. Its words say what a press does, so it has no pressed state besides. */
export function MarksButton({ marks, on }: { marks: 'shown' | 'hidden' | 'unsupported'; on: SurfaceEvents }): JSX.Element {
  const words = useWords();
  if (marks === 'unsupported') return <span class="meta">{words.t('foot.marksNone')}</span>;
  return (
    <button type="button" class="btn btn-quiet" onClick={() => on.setMarks(marks !== 'shown')}>
      {words.t(marks === 'shown' ? 'foot.hideMarks' : 'foot.showMarks')}
    </button>
  );
}
