import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { filterClaims } from '@/lib/format/filter-claims';
import { byWorth, CLAIM_GROUPS, groupOf, type ClaimGroup } from '@/lib/format/group-claims';
import type { SearchEngine } from '@/lib/format/search-links';
import type { PageReport } from '@/lib/model';
import { ClaimDetail } from './ClaimDetail';
import { ClaimList } from './ClaimList';
import { SavePage, type ExportEvents } from './ExportTools';
import type { PageView } from './page-view';
import { PageState } from './PageStates';
import { Bar, isBlocked, MarksButton, PageSummary } from './Popup';
import { SourceContext } from './SourceContext';
import type { SurfaceEvents } from './surface-events';
import { useWidth } from './use-width';
import { useWords } from './words-context';

export interface PanelProps {
  view: PageView;
  /** Claim that the reader asked for in the page; null for the list. */
  asked: string | null;
  links: boolean;
  engines: readonly SearchEngine[];
  /** Rules that a saved HTML report needs. */
  styles: string;
  on: SurfaceEvents & ExportEvents;
}

const FILTER_KEY = { differ: 'filter.differ', same: 'filter.same', alone: 'filter.alone' } as const satisfies Record<ClaimGroup, string>;
/** px on either side of the list and of a claim. */
const MARGIN = 32;

function Tools({ report, group, query, found, onGroup, onQuery }: { report: PageReport; group: ClaimGroup | null; query: string; found: number; onGroup(group: ClaimGroup | null): void; onQuery(query: string): void }): JSX.Element {
  const words = useWords();
  const count = (name: ClaimGroup): number => report.claims.filter((claim) => groupOf(claim) === name).length;
  return (
    <div class="panel-tools" role="search">
      <input class="field" type="search" value={query} placeholder={words.t('filter.search')} aria-label={words.t('filter.search')} onInput={(event) => onQuery(event.currentTarget.value)} />
      <div class="choices" role="group" aria-label={words.t('filter.label')}>
        <button type="button" class="choice" aria-pressed={group === null} onClick={() => onGroup(null)}>{words.t('filter.all')} {words.number(report.claims.length)}</button>
        {CLAIM_GROUPS.filter((name) => count(name) > 0).map((name) => (
          <button key={name} type="button" class="choice" aria-pressed={group === name} onClick={() => onGroup(name)}>{words.t(FILTER_KEY[name])} {words.number(count(name))}</button>
        ))}
      </div>
      <p class="vh" role="status">{words.n('filter.found', found)}</p>
      {found === 0 && <p class="note">{words.t('filter.none')}</p>}
    </div>
  );
}

/** The window beside the page: the list with filter and search, one claim in full, the article's own sourcing, and what can be saved. */
export function Panel({ view, asked, links, engines, styles, on }: PanelProps): JSX.Element {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(asked);
  const [group, setGroup] = useState<ClaimGroup | null>(null);
  const [query, setQuery] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<string | null>(null);
  const { ref, width } = useWidth<HTMLElement>(420);
  const lastAsked = useRef(asked);
  if (lastAsked.current !== asked) {
    lastAsked.current = asked;
    if (asked !== null) setOpen(asked);
  }
  const report = view.kind === 'report' && !isBlocked(view.report) ? view.report : null;
  const sorted = useMemo(() => [...(report?.claims ?? [])].sort(byWorth), [report]);
  const found = useMemo(() => filterClaims(sorted, group, query), [sorted, group, query]);
  const at = sorted.findIndex(({ claim }) => claim.id === open);
  const shown = sorted[at] ?? null;
  useLayoutEffect(() => {
    if (shown) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    } else if (last.current !== null) ref.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(last.current)}"]`)?.focus();
    last.current = shown && open;
  }, [open, shown !== null]);
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
            <span>{words.t('claim.position', { i: words.number(at + 1), n: words.number(sorted.length) })}</span>
            <button type="button" class="btn btn-quiet end" disabled={at <= 0} onClick={() => go(-1)}>{words.t('claim.previous')}</button>
            <button type="button" class="btn btn-quiet" disabled={at >= sorted.length - 1} onClick={() => go(1)}>{words.t('claim.next')}</button>
          </nav>
          {view.kind === 'report' && view.orphans.includes(shown.claim.id)
            ? <p class="meta">{words.t('row.orphan')}</p>
            : <button type="button" class="btn btn-quiet" onClick={() => on.reveal(shown.claim.id)}>{words.t('claim.show')}</button>}
          {shown.reports.length > 0 && <button type="button" class="btn btn-quiet" onClick={() => on.openLesson(shown.claim.id)}>{words.t('claim.lesson')}</button>}
          <ClaimDetail report={report} comparison={shown} heading={heading} links={links} engines={engines} width={width - MARGIN} on={on} />
        </article>
      )}
      {report && !shown && (
        <>
          <PageSummary report={report} />
          {report.claims.length > 0 && <Tools report={report} group={group} query={query} found={found.length} onGroup={setGroup} onQuery={setQuery} />}
          <ClaimList claims={found} orphans={view.kind === 'report' ? view.orphans : []} language={report.metadata.language} width={width - MARGIN} onOpen={setOpen} />
          <section>
            <SourceContext report={report} links={links} />
            <div class="aside"><SavePage report={report} styles={styles} on={on} /><p class="ways"><button type="button" class="btn" onClick={() => on.openLesson(null)}>{words.t('export.handout')}</button></p></div>
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
