import { partiesInSentence } from '@/lib/claims/parties-in-sentence';
import { readClaims } from '@/lib/claims/read-claims';
import { comparePage } from '@/lib/comparison/compare-page';
import type { Article, ClaimSource, PageReport, StoreStatus } from '@/lib/model';
import { traceMatches } from './trace-matches';

interface AnalyzeOptions {
  /** Keep the trace of every stage and the receipts of what was turned down. */
  trace?: boolean;
  /** Milliseconds; for the timings of the report. */
  clock?: () => number;
}

const NO_STORE: StoreStatus = { status: 'empty' };

/** The report of a page that shows no comparison, with the reason. */
const emptyReport = (article: Pick<Article, 'metadata'>, status: PageReport['status'], detail: string | null, store: StoreStatus = NO_STORE): PageReport => ({
  status,
  detail,
  metadata: article.metadata,
  store,
  stories: [],
  claims: [],
  trace: [],
  turnedDown: [],
  timings: {},
});

/**
 * The report of one article: its claims, read and compared with what the source holds. A source that is still importing
 * or empty, and a language that is not read, come back as a status; a source that fails rejects.
 */
export async function analyzePage(article: Article, source: ClaimSource, { trace = false, clock = () => performance.now() }: AnalyzeOptions = {}): Promise<PageReport> {
  const started = clock();
  const store = await source.status();
  if (store.status === 'failed') return emptyReport(article, 'failed', store.detail, store);
  const asked = clock();
  const reading = await readClaims(article, source, { trace });
  const read = clock();
  if (reading.unread !== null) return emptyReport(article, 'language', reading.unread, store);
  const claims = partiesInSentence(reading.claims, article);
  const compared = await comparePage({ article, claims, source, trace });
  return {
    // While packs are still coming in, what is there already is compared: the status tells that more may follow.
    status: store.status === 'ready' ? 'ok' : store.status,
    detail: null,
    metadata: article.metadata,
    store,
    stories: compared.stories,
    claims: compared.claims,
    trace: trace ? [...reading.trace, ...traceMatches(compared, claims)] : reading.trace,
    turnedDown: compared.turnedDown,
    timings: { status: asked - started, claims: read - asked, comparison: clock() - read },
  };
}
