import type { ComponentChildren, JSX } from 'preact';
import { setApart } from '@/lib/format/isolate';
import { problemWord } from '@/lib/format/problem-word';
import type { ListedPage, StoreStatus } from '@/lib/model';
import type { PageView } from './page-view';
import type { SurfaceEvents } from './surface-events';
import { useWords } from './words-context';

/** A state in words: what is so, why, and what can be done. */
function State({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="state">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
}

/** Progress of the packs, in words and as a bar. */
export function ImportProgress({ store }: { store: Extract<StoreStatus, { status: 'importing' }> }): JSX.Element {
  const words = useWords();
  const fill = { pack: store.pack, n: words.number(store.done), m: words.number(store.total) };
  return (
    <>
      <p class="num">{words.t('state.importingHow', fill)}</p>
      <progress max={Math.max(store.total, 1)} value={store.done} aria-label={words.t('state.progress', fill)} />
    </>
  );
}

/** An empty number line with this article on it: nothing stands beside it in the packs. */
function EmptyLine(): JSX.Element {
  return (
    <svg class="emptyline" width="328" height="44" viewBox="0 0 328 44" aria-hidden="true" focusable="false">
      <path d="M0 30H328M40 30v5M120 30v5M200 30v5M280 30v5" stroke="currentColor" fill="none" />
      <path class="s-here" d="M164 6V36" />
      <circle class="m m-ring m-here" cx="164" cy="22" r="5" />
    </svg>
  );
}

/** Words for a page whose claims are all alone: a limit of the packs, said as such. */
export function NothingInPacks({ report, searchHref, on }: { report: ListedPage; searchHref: string | null; on: SurfaceEvents }): JSX.Element {
  const words = useWords();
  const packs = report.store.status === 'ready' ? report.store.packs : 0;
  return (
    <div class="state">
      <p>{words.t('state.alone', { stories: words.n('count.stories', packs) })}</p>
      <EmptyLine />
      {searchHref !== null && <p><a href={searchHref} target="_blank" rel="noopener noreferrer">{words.t('state.searchFirst')}</a></p>}
      <button type="button" class="btn btn-quiet" onClick={on.openLibrary}>{words.t('state.packsCover')}</button>
    </div>
  );
}

/** The words for all that is no comparison; null where there is one to show. */
export function PageState({ view, on }: { view: PageView; on: SurfaceEvents }): JSX.Element | null {
  const words = useWords();
  switch (view.kind) {
    case 'reading':
      return <State title={words.t('state.reading')}><p>{words.t('state.readingWhy')}</p></State>;
    case 'no-access':
      return <State title={words.t('state.noAccess')}><p>{words.t('state.noAccessWhy')}</p></State>;
    case 'not-article':
      return (
        <State title={words.t('state.notArticle')}>
          <p>{words.t('state.notArticleWhy')}</p>
          <button type="button" class="btn btn-quiet" onClick={on.readAgain}>{words.t('state.readAnyway')}</button>
        </State>
      );
    case 'off':
      return (
        <State title={words.t(view.host === null ? 'state.offEverywhere' : 'state.off')}>
          {view.fixed
            ? <p>{words.t('state.offFixed')}</p>
            : (
              <>
                <p>{view.host === null ? words.t('state.offEverywhereWhy') : words.t('state.offWhy', { host: view.host })}</p>
                <button type="button" class="btn" onClick={on.switchOn}>{words.t(view.host === null ? 'state.switchOnAll' : 'state.switchOn')}</button>
              </>
            )}
        </State>
      );
    case 'failed':
      return <Failed on={on} />;
    case 'report':
      return <ReportState report={view.report} on={on} />;
  }
}

function Failed({ on }: { on: SurfaceEvents }): JSX.Element {
  const words = useWords();
  return (
    <State title={words.t('state.failed')}>
      <p>{words.t('state.failedWhy')}</p>
      <button type="button" class="btn" onClick={on.readAgain}>{words.t('state.retry')}</button>
    </State>
  );
}

function ReportState({ report, on }: { report: ListedPage; on: SurfaceEvents }): JSX.Element | null {
  const words = useWords();
  const { status, store, detail } = report;
  if (status === 'language') {
    const name = detail === null || detail === '' ? '?' : words.language(detail);
    return <State title={words.t('state.language')}><p>{words.t('state.languageWhy', { language: name })}</p></State>;
  }
  if (store.status === 'failed') {
    return (
      <State title={words.t('state.packBroken')}>
        <p>{store.pack === null ? problemWord(store.code, words) : words.t('state.packBrokenWhy', { pack: setApart(store.pack), reason: problemWord(store.code, words) })}</p>
        <button type="button" class="btn" onClick={on.retryStore}>{words.t('state.readAgain')}</button>
      </State>
    );
  }
  if (status === 'failed') return <Failed on={on} />;
  if (store.status === 'empty') {
    return (
      <State title={words.t('state.empty')}>
        <p>{words.t('state.emptyWhy')}</p>
        <button type="button" class="btn" onClick={on.retryStore}>{words.t('state.readPacks')}</button>
      </State>
    );
  }
  if (store.status === 'importing' && !report.claims.some(({ reports }) => reports.length > 0)) {
    return (
      <State title={words.t('state.importing')}>
        <ImportProgress store={store} />
        <p class="meta">{words.t('state.importingNow')}</p>
      </State>
    );
  }
  return null;
}
