import { readClaims } from '@/lib/claims/read-claims';
import { comparePage } from '@/lib/comparison/compare-page';
import type { Article, ClaimSource } from '@/lib/model';
import { median, quantile, table } from './statistics';

/** A table of milliseconds for finding the stories of an article and comparing all its claims with the bundled packs in memory. */
export async function benchMatching(articles: readonly Article[], source: ClaimSource, rounds: number): Promise<string> {
  const read = await Promise.all(articles.map(async (article) => ({ article, claims: (await readClaims(article, source)).claims })));
  const times: number[] = [];
  let claims = 0;
  for (let round = 0; round <= rounds; round += 1) {
    for (const page of read) {
      const start = performance.now();
      await comparePage({ ...page, source });
      // The first round only warms up.
      if (round > 0) times.push(performance.now() - start);
      claims += round > 0 ? page.claims.length : 0;
    }
  }
  const status = await source.status();
  const size = status.status === 'ready' ? `${status.claims} claims in ${status.articles} articles` : status.status;
  return table([['matching, a whole article', 'median ms', 'p95 ms', 'ms per claim'], [`packs in memory (${size})`, median(times), quantile(times, 0.95), times.reduce((sum, time) => sum + time, 0) / Math.max(1, claims)]]);
}
