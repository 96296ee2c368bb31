import { isArticle } from '@/lib/article/gate';
import type { ListState } from '@/lib/messaging';
import { idle } from './breathe';
import { type PageHandlers, type Reader, type ReaderDeps, takeReader } from './reader-slot';
import { watchChanges } from './watch-changes';

interface HostDeps extends Omit<ReaderDeps, 'passedAt'> {
  /** Has the reader's script put into the page; false where that failed. */
  injectReader: () => Promise<boolean>;
}

interface PageHost {
  handlers: PageHandlers;
  settingsChanged(): void;
}

/** Looks at a page that was no article when it loaded: some build their article late. */
const LATE_LOOKS = 4;

/**
 * What runs in every page: the gate, and the answers for a page that is no article. The first article, or the reader's
 * own wish, brings the reader's script, which takes over.
 */
export function hostPage(deps: HostDeps): PageHost {
  const { document, root, signal } = deps;
  // The gate has had its say before the reader takes over the watch, and the reader watches for itself.
  const own = new AbortController();
  const either = AbortSignal.any([signal, own.signal]);
  let reader: Reader | null = null;
  let loading: Promise<Reader | null> | null = null;
  let phase: ListState['phase'] = 'not-article';
  let looks = 0;

  /** Without a report, what a list shows is all there is. */
  const state = (): ListState & { report: null } => ({ phase, report: null, orphans: [], marks: 'hidden', openClaim: null });

  async function load(passedAt: string | null): Promise<Reader | null> {
    phase = 'reading';
    const start = takeReader() ?? ((await deps.injectReader()) ? takeReader() : null);
    if (!start || signal.aborted) {
      phase = 'failed';
      if (!deps.isAlive()) deps.onOrphaned();
      return null;
    }
    own.abort();
    reader = start({ ...deps, passedAt });
    return reader;
  }
  const loaded = (passedAt: string | null): Promise<Reader | null> =>
    (loading ??= load(passedAt).finally(() => {
      if (!reader) loading = null;
    }));

  async function lookOnce(): Promise<void> {
    const address = deps.address();
    if (reader || loading || !isArticle(document, address)) return;
    // Whoever asks while the reader is on its way hears that an article is being read.
    phase = 'reading';
    if ((await deps.level()) === 'off') {
      phase = 'off';
      return;
    }
    await idle(either);
    await (await loaded(address))?.['page:read']({ force: false }, NOBODY);
  }
  /** One look at a time: whoever asks for another meanwhile waits for what this one finds. */
  let looking: Promise<void> | null = null;
  const look = (): Promise<void> =>
    (looking ??= lookOnce().finally(() => {
      looking = null;
    }));

  const watching = watchChanges(root, either, {
    onAddress() {
      looks = 0;
      watching.wake();
    },
    async onContent() {
      if (!deps.isAlive()) {
        deps.onOrphaned();
        return false;
      }
      looks += 1;
      if (looks >= LATE_LOOKS) watching.rest();
      await idle(either);
      await look();
      return true;
    },
  });
  void look().catch(() => undefined);

  return {
    handlers: {
      'report:get': (request, sender) => reader?.['report:get'](request, sender) ?? state(),
      'page:list': (request, sender) => reader?.['page:list'](request, sender) ?? state(),
      'claim:get': (request, sender) => reader?.['claim:get'](request, sender) ?? null,
      'claims:words': (request, sender) => reader?.['claims:words'](request, sender) ?? {},
      async 'page:read'(request, sender) {
        if (!request.force && !reader) {
          await look().catch(() => undefined);
          return (await (reader as Reader | null)?.['page:list']({}, sender))?.phase ?? phase;
        }
        await loaded(null);
        return reader ? reader['page:read'](request, sender) : phase;
      },
      'claim:reveal': (request, sender) => reader?.['claim:reveal'](request, sender) ?? false,
      'claim:ask': (request, sender) => reader?.['claim:ask'](request, sender) ?? false,
      'claim:return': (request, sender) => reader?.['claim:return'](request, sender) ?? false,
      'marks:set': (request, sender) => reader?.['marks:set'](request, sender) ?? 'hidden',
      'article:get': (request, sender) => reader?.['article:get'](request, sender) ?? null,
      'card:command': (request, sender) => reader?.['card:command'](request, sender) ?? false,
      'store:changed': (request, sender) => reader?.['store:changed'](request, sender) ?? false,
    },
    settingsChanged() {
      if (reader) reader.settingsChanged();
      else void look().catch(() => undefined);
    },
  };
}

/** The content script asks itself. */
const NOBODY = { tabId: null, isExtensionPage: false } as const;
