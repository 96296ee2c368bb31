import { isArticle } from '@/lib/article/gate';
import { readingSteps } from '@/lib/article/read-article';
import type { PageState } from '@/lib/messaging';
import type { Article } from '@/lib/model';
import { idle, runInSlices } from './breathe';
import type { PageStanding } from './page-standing';
import { createQuestions } from './questions';
import type { ReaderDeps } from './reader-slot';

type ReadingDeps = Pick<ReaderDeps, 'document' | 'address' | 'passedAt' | 'analyze' | 'level' | 'isAlive'>;

/** How a page is read and compared, each within a turn that may be replaced by another. */
export interface PageReading {
  /** Reads the page as it is now; with `force` also what the gate turned away. Rejects where `own` is aborted. */
  read(own: AbortSignal, force: boolean): Promise<PageState>;
  /** Asks for the report on an article and takes it in; `again`: only what it is compared with has changed. Rejects where `own` is aborted. */
  compare(article: Article, own: AbortSignal, again: boolean): Promise<void>;
}

/** Readings of one page; what they find is in `standing`. */
export function createPageReading(deps: ReadingDeps, standing: PageStanding): PageReading {
  const { document } = deps;
  const { found, growth } = standing;
  const ask = createQuestions(deps.analyze);
  /** Milliseconds of the page's own thread, by stage. */
  let spent: Readonly<Record<string, number>> = {};
  let passedAt = deps.passedAt ?? null;

  async function compare(article: Article, own: AbortSignal, again: boolean): Promise<void> {
    const answered = await ask(article, own, again);
    if (answered === null) return;
    const { answer, took } = answered;
    if (answer.ok) {
      const began = performance.now();
      standing.phase = 'ready';
      found.compared(answer.value);
      found.timed({ ...spent, ...answer.value.timings, 'question and answer': took, marks: performance.now() - began });
    } else if (answer.error.code === 'orphaned') standing.stopAsOrphan();
    else if (found.report() === null) standing.phase = 'failed';
  }

  /** Reads the article at this address, and asks for the report on it where it is another than before. */
  async function readArticle(address: string, own: AbortSignal): Promise<PageState> {
    growth.reading();
    const { value: next, busy, longest } = await runInSlices(readingSteps(document, { address }), own);
    own.throwIfAborted();
    spent = { reading: busy, 'longest task': longest };
    if (!next) return standing.end('not-article');
    const same = found.report() !== null && next.article.text === found.reading()?.article.text;
    found.read(next);
    growth.read(found.length());
    if (same) found.anchor();
    else await compare(next.article, own, false);
    return standing.state();
  }

  async function readNow(own: AbortSignal, force: boolean): Promise<PageState> {
    if (!deps.isAlive()) standing.stopAsOrphan();
    own.throwIfAborted();
    const address = deps.address();
    standing.arrive(address);
    const passed = passedAt === address;
    passedAt = null;
    if (!force && !passed && !isArticle(document, address)) return standing.end('not-article');
    if (found.report() === null) standing.phase = 'reading';
    standing.level = await deps.level();
    own.throwIfAborted();
    if (standing.level === 'off' && !force) return standing.end('off');
    if (!force) await idle(own);
    return readArticle(address, own);
  }

  return {
    compare,
    async read(own, force) {
      try {
        return await readNow(own, force);
      } catch (error) {
        // An aborted reading has been replaced by another one, or the page is being left.
        if (!own.aborted && found.report() === null) standing.phase = 'failed';
        if (own.aborted && error !== own.reason) throw error;
        return standing.state();
      }
    },
  };
}
