import type { Article, PageReport, Result } from '@/lib/model';
import type { ReaderDeps } from './reader-slot';

/** An answer to a question on an article, with how long it took; null where a later question was answered before. */
type Answered = { answer: Result<PageReport>; took: number } | null;

/** Asks in order: the answer to an earlier question may come after that to a later one, and is then left out. Rejects once `own` is aborted. */
export function createQuestions(analyze: ReaderDeps['analyze']): (article: Article, own: AbortSignal, again: boolean) => Promise<Answered> {
  let asked = 0;
  let answered = 0;
  return async (article, own, again) => {
    const question = (asked += 1);
    const began = performance.now();
    const answer = await analyze(article, again);
    own.throwIfAborted();
    if (question < answered) return null;
    if (answer.ok) answered = question;
    return { answer, took: performance.now() - began };
  };
}
