import { isArticle } from '@/lib/article/gate';
import { type ArticleReading, readingSteps } from '@/lib/article/read-article';
import { type Anchors, rootOfRuns, showsQuote } from '@/lib/anchoring';
import type { Marks } from '@/lib/highlight';
import type { MarksState, PageState } from '@/lib/messaging';
import type { Article, ClaimComparison, PageReport } from '@/lib/model';
import { idle, runInSlices } from './breathe';
import { marksOf, placeClaims, sentenceRange } from './place-marks';
import type { Level, ReaderDeps } from './reader-slot';
import { watchChanges } from './watch-changes';

type SessionDeps = Pick<ReaderDeps, 'document' | 'root' | 'address' | 'passedAt' | 'analyze' | 'level' | 'announce' | 'clearToolbar' | 'isAlive' | 'onOrphaned' | 'signal'> & { marks: Marks };

/** A claim where it stands in the page. */
export interface PlacedClaim {
  comparison: ClaimComparison;
  range: Range;
  sentence: Range;
}

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

/** Growth of the article's text that makes it worth reading again: a sentence or two, and a share of it. */
const GROWN_LETTERS = 200;
const GROWN_SHARE = 0.03;
/** Looks at a page that was no article when it loaded: some build their article late. */
const LATE_LOOKS = 4;
/** Readings of one address: a page that grows without end is read so often and no more. */
const MAX_READINGS = 40;

const pageOf = (address: string): string => address.split('#')[0] ?? address;

/** The session of one page. Nothing runs before it is asked; everything stops with the signal. */
export function createPageSession(deps: SessionDeps): PageSession {
  const { document, root, marks, signal } = deps;
  let phase: PageState['phase'] = 'not-article';
  let reading: ArticleReading | null = null;
  /** Milliseconds of the page's own thread, by stage. */
  let spent: Readonly<Record<string, number>> = {};
  let report: PageReport | null = null;
  let anchors: Anchors = { ranges: new Map(), orphans: [] };
  let level: Level = 'all';
  let wanted = true;
  let openClaim: string | null = null;
  let readAt = '';
  let passedAt = deps.passedAt ?? null;
  let readLength = 0;
  let readings = 0;
  let looks = 0;
  let forced = false;
  let turn = new AbortController();
  /** Questions to the background in their order: the answer to an earlier one may come after that to a later one, and is then left out. */
  let asked = 0;
  let answered = 0;
  let running: Promise<PageState> | null = null;
  let watching: ReturnType<typeof watchChanges> | null = null;

  const lengthNow = (): number => (reading ? (rootOfRuns(reading.runs)?.textContent?.length ?? 0) : 0);
  const marksState = (): MarksState => (!marks.supported ? 'unsupported' : wanted && (level === 'marks' || level === 'all') ? 'shown' : 'hidden');

  const paint = (): void => {
    if (report && marksState() === 'shown') marks.show(marksOf(report, anchors.ranges));
    else marks.hide();
  };
  const anchor = (): void => {
    if (!report || !reading) return;
    anchors = placeClaims(report, reading.article.text, reading.runs, root, anchors.ranges);
    paint();
  };
  const forget = (): void => {
    if (report !== null) deps.clearToolbar();
    reading = null;
    report = null;
    openClaim = null;
    anchors = { ranges: new Map(), orphans: [] };
    marks.hide();
  };
  const stopAsOrphan = (): void => {
    forget();
    deps.onOrphaned();
  };

  async function analyze(article: Article, own: AbortSignal, again = false): Promise<void> {
    const question = (asked += 1);
    const began = performance.now();
    const answer = await deps.analyze(article, again);
    own.throwIfAborted();
    if (question < answered) return;
    if (answer.ok) {
      answered = question;
      const ended = performance.now();
      report = answer.value;
      anchors = { ranges: new Map(), orphans: [] };
      phase = 'ready';
      anchor();
      report = { ...report, timings: { ...spent, ...report.timings, 'question and answer': ended - began, marks: performance.now() - ended } };
    } else if (answer.error.code === 'orphaned') stopAsOrphan();
    else if (report === null) phase = 'failed';
  }

  /** Reads, and tells the panels; a reading that is replaced by a newer one answers what that one finds. */
  function read(force: boolean): Promise<PageState> {
    const own: Promise<PageState> = readOnce(force).then((found) => (running === own || running === null ? found : running));
    running = own;
    return own.finally(() => {
      if (running !== own) return;
      running = null;
      deps.announce();
    });
  }

  async function readOnce(force: boolean): Promise<PageState> {
    turn.abort();
    const own = (turn = new AbortController());
    const either = AbortSignal.any([signal, own.signal]);
    forced = force;
    try {
      if (!deps.isAlive()) stopAsOrphan();
      either.throwIfAborted();
      const address = deps.address();
      if (pageOf(address) !== readAt) {
        readAt = pageOf(address);
        readings = 0;
        looks = 0;
        forget();
      }
      const passed = passedAt === address;
      passedAt = null;
      if (!force && !passed && !isArticle(document, address)) {
        forget();
        phase = 'not-article';
        return state();
      }
      if (report === null) phase = 'reading';
      level = await deps.level();
      either.throwIfAborted();
      if (level === 'off' && !force) {
        forget();
        phase = 'off';
        return state();
      }
      if (!force) await idle(either);
      readings += 1;
      const { value: next, busy, longest } = await runInSlices(readingSteps(document, { address }), either);
      either.throwIfAborted();
      spent = { reading: busy, 'longest task': longest };
      if (!next) {
        forget();
        phase = 'not-article';
        return state();
      }
      const same = reading !== null && report !== null && next.article.text === reading.article.text;
      reading = next;
      readLength = lengthNow();
      if (same) anchor();
      else await analyze(next.article, either);
    } catch (error) {
      // An aborted reading has been replaced by another one, or the page is being left.
      if (!either.aborted && report === null) phase = 'failed';
      if (!either.aborted) return state();
      if (error !== either.reason) throw error;
    }
    return state();
  }

  async function onContent(): Promise<boolean> {
    if (!deps.isAlive()) {
      stopAsOrphan();
      return false;
    }
    await idle(signal);
    if (pageOf(deps.address()) !== readAt) {
      await read(false);
      return true;
    }
    if (phase === 'not-article') {
      looks += 1;
      if (looks >= LATE_LOOKS) watching?.rest();
      await read(false);
      return true;
    }
    if (phase !== 'ready' || !report || !reading) return false;
    const grown = lengthNow() - readLength;
    if (readings < MAX_READINGS && grown > Math.max(GROWN_LETTERS, readLength * GROWN_SHARE)) {
      await read(forced);
      return true;
    }
    const gone = report.claims.some(({ claim }) => {
      const range = anchors.ranges.get(claim.id);
      return !range || !showsQuote(range, claim.quote);
    });
    if (gone) {
      const before = anchors.orphans.join();
      anchor();
      if (anchors.orphans.join() !== before) deps.announce();
    }
    return gone;
  }

  function state(): PageState {
    return { phase, report, orphans: anchors.orphans, marks: marksState(), openClaim };
  }
  function place(claimId: string): PlacedClaim | null {
    const comparison = report?.claims.find(({ claim }) => claim.id === claimId);
    const range = anchors.ranges.get(claimId);
    if (!comparison || !range || !reading || !showsQuote(range, comparison.claim.quote)) return null;
    return { comparison, range, sentence: sentenceRange(comparison, reading.article.text, reading.runs, range) };
  }

  return {
    watch() {
      signal.addEventListener('abort', () => {
        turn.abort();
        marks.hide();
      });
      watching = watchChanges(root, signal, {
        onAddress() {
          if (pageOf(deps.address()) === readAt) return;
          watching?.wake();
          void read(false);
        },
        onContent,
      });
    },
    state,
    article: () => reading?.article ?? null,
    read: (force) => (running && !force && phase === 'reading' && pageOf(deps.address()) === readAt ? running : read(force)),
    async compareAgain() {
      if (!reading || phase === 'off') return false;
      // In the turn of the reading that is under way, if one is: whatever replaces that replaces this, too.
      await analyze(reading.article, AbortSignal.any([signal, turn.signal]), true).catch(() => undefined);
      deps.announce();
      return phase === 'ready';
    },
    setMarks(shown) {
      wanted = shown;
      paint();
      return marksState();
    },
    place,
    marked: () => (report && marksState() === 'shown' ? marksOf(report, anchors.ranges) : []).flatMap(({ claimId }) => place(claimId) ?? []),
    setOpen(claimId) {
      openClaim = claimId;
      deps.announce();
    },
  };
}
