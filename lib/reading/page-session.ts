import { isArticle } from '@/lib/article/gate';
import { readingSteps } from '@/lib/article/read-article';
import type { Marks } from '@/lib/highlight';
import type { MarksState, PageState } from '@/lib/messaging';
import type { Article } from '@/lib/model';
import { idle, runInSlices } from './breathe';
import { createFindings, type PlacedClaim } from './findings';
import type { Level, ReaderDeps } from './reader-slot';
import { createGrowth } from './growth';
import { createQuestions } from './questions';
import { createTurns } from './turns';
import { watchChanges } from './watch-changes';

type SessionDeps = Pick<ReaderDeps, 'document' | 'root' | 'address' | 'passedAt' | 'analyze' | 'level' | 'announce' | 'clearToolbar' | 'isAlive' | 'onOrphaned' | 'signal'> & { marks: Marks };

/** What one page knows of itself, from the gate to the marks; see `PageState`. */
export interface PageSession {
  /** Keeps up with the page from now on; `read` is what reads it first. */
  watch(): void;
  state(): PageState;
  article(): Article | null;
  /** Reads again; with `force` also what the gate turned away. */
  read(force: boolean): Promise<PageState>;
  /** Compares the article as read with a store that has changed. */
  compareAgain(): Promise<boolean>;
  setMarks(shown: boolean): MarksState;
  place(claimId: string): PlacedClaim | null;
  /** Marked claims that stand in the page, in its order. */
  marked(): readonly PlacedClaim[];
  setOpen(claimId: string | null): void;
}

const pageOf = (address: string): string => address.split('#')[0] ?? address;

/** The session of one page. Nothing runs before it is asked; everything stops with the signal. */
export function createPageSession(deps: SessionDeps): PageSession {
  const { document, root, marks, signal } = deps;
  let phase: PageState['phase'] = 'not-article';
  /** Milliseconds of the page's own thread, by stage. */
  let spent: Readonly<Record<string, number>> = {};
  let level: Level = 'all';
  let wanted = true;
  let openClaim: string | null = null;
  let readAt = '';
  let passedAt = deps.passedAt ?? null;
  let forced = false;
  let watching: ReturnType<typeof watchChanges> | null = null;

  const marksState = (): MarksState => (!marks.supported ? 'unsupported' : wanted && (level === 'marks' || level === 'all') ? 'shown' : 'hidden');
  const found = createFindings(root, marks, () => marksState() === 'shown');
  const growth = createGrowth();
  const ask = createQuestions(deps.analyze);
  const turns = createTurns<PageState>(signal, deps.announce);
  const state = (): PageState => ({ phase, report: found.report(), orphans: found.orphans(), marks: marksState(), openClaim });
  const isElsewhere = (): boolean => pageOf(deps.address()) !== readAt;

  const forget = (): void => {
    if (found.report() !== null) deps.clearToolbar();
    openClaim = null;
    found.forget();
  };
  const end = (as: PageState['phase']): PageState => {
    forget();
    phase = as;
    return state();
  };
  const stopAsOrphan = (): void => {
    forget();
    deps.onOrphaned();
  };

  async function analyze(article: Article, own: AbortSignal, again = false): Promise<void> {
    const answered = await ask(article, own, again);
    if (answered === null) return;
    const { answer, took } = answered;
    if (answer.ok) {
      const began = performance.now();
      phase = 'ready';
      found.compared(answer.value);
      found.timed({ ...spent, ...answer.value.timings, 'question and answer': took, marks: performance.now() - began });
    } else if (answer.error.code === 'orphaned') stopAsOrphan();
    else if (found.report() === null) phase = 'failed';
  }

  /** Comes to an address: what was found at another is forgotten. */
  function arrive(address: string): void {
    if (pageOf(address) === readAt) return;
    readAt = pageOf(address);
    growth.start();
    forget();
  }

  async function readIn(own: AbortSignal, force: boolean): Promise<PageState> {
    forced = force;
    try {
      if (!deps.isAlive()) stopAsOrphan();
      own.throwIfAborted();
      const address = deps.address();
      arrive(address);
      const passed = passedAt === address;
      passedAt = null;
      if (!force && !passed && !isArticle(document, address)) return end('not-article');
      if (found.report() === null) phase = 'reading';
      level = await deps.level();
      own.throwIfAborted();
      if (level === 'off' && !force) return end('off');
      if (!force) await idle(own);
      growth.reading();
      const { value: next, busy, longest } = await runInSlices(readingSteps(document, { address }), own);
      own.throwIfAborted();
      spent = { reading: busy, 'longest task': longest };
      if (!next) return end('not-article');
      const same = found.report() !== null && next.article.text === found.reading()?.article.text;
      found.read(next);
      growth.read(found.length());
      if (same) found.anchor();
      else await analyze(next.article, own);
    } catch (error) {
      // An aborted reading has been replaced by another one, or the page is being left.
      if (!own.aborted && found.report() === null) phase = 'failed';
      if (!own.aborted) return state();
      if (error !== own.reason) throw error;
    }
    return state();
  }

  /** Reads, and tells the panels; a reading that is replaced by a newer one answers what that one finds. */
  const read = (force: boolean): Promise<PageState> => turns.take((own) => readIn(own, force));

  async function onContent(): Promise<boolean> {
    if (!deps.isAlive()) {
      stopAsOrphan();
      return false;
    }
    await idle(signal);
    if (isElsewhere()) {
      await read(false);
      return true;
    }
    if (phase === 'not-article') {
      if (growth.looked()) watching?.rest();
      await read(false);
      return true;
    }
    if (phase !== 'ready' || !found.report() || !found.reading()) return false;
    if (growth.isWorth(found.length())) {
      await read(forced);
      return true;
    }
    const gone = found.lostWords();
    if (gone) {
      const before = found.orphans().join();
      found.anchor();
      if (found.orphans().join() !== before) deps.announce();
    }
    return gone;
  }

  return {
    watch() {
      signal.addEventListener('abort', marks.hide);
      watching = watchChanges(root, signal, {
        onAddress() {
          if (!isElsewhere()) return;
          watching?.wake();
          void read(false);
        },
        onContent,
      });
    },
    state,
    article: () => found.reading()?.article ?? null,
    read(force) {
      const running = turns.running();
      return running && !force && phase === 'reading' && !isElsewhere() ? running : read(force);
    },
    async compareAgain() {
      const reading = found.reading();
      if (!reading || phase === 'off') return false;
      // In the turn of the reading that is under way, if one is: whatever replaces that replaces this, too.
      await analyze(reading.article, turns.signal(), true).catch(() => undefined);
      deps.announce();
      return phase === 'ready';
    },
    setMarks(shown) {
      wanted = shown;
      found.paint();
      return marksState();
    },
    place: found.place,
    marked: found.marked,
    setOpen(claimId) {
      openClaim = claimId;
      deps.announce();
    },
  };
}
