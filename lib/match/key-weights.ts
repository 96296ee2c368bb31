import type { KeyStatistics } from '@/lib/model';

/*
 * How common a key of each kind is taken to be before the store has been asked: documents in 10 000. A store of one
 * article knows nothing of rarity. In a large one it holds what is rare to a rarity that does not grow with the store: else names
 * that a page has in passing would outweigh all that it shares.
 */
export const PRIOR_ARTICLES = 300;
const PRIOR_OUT_OF = 10_000;
const PRIOR_FREQUENCY: Readonly<Record<string, number>> = { e: 2, t: 4, n: 1, c: 1, d: 0.5, s: 3, q: 0.5 };

/** Composite keys repeat what their parts say already: they find quickly, but weigh less. */
export const KIND_WEIGHT: Readonly<Record<string, number>> = { e: 1.2, t: 0.8, n: 0.5, c: 0.3, d: 0.5, s: 0.4, q: 0.7 };

/** How many of so many articles have a key before the store is asked. */
export const priorOf = (key: string, articles: number): number => (PRIOR_FREQUENCY[key[0]!] ?? 3) * (1 + articles / PRIOR_OUT_OF);

/** Rarer is heavier: the logarithm of how many articles there are for each one that has the key. */
export function weightOf(key: string, statistics: KeyStatistics): number {
  const kind = key[0]!;
  const articles = statistics.articles + PRIOR_ARTICLES;
  const frequency = (statistics.frequency.get(key) ?? 0) + priorOf(key, statistics.articles);
  return Math.max(0, Math.log(articles / frequency)) * (KIND_WEIGHT[kind] ?? 1);
}

/** The sum of some numbers. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
