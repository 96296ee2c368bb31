import type { Database } from './database';
import { bumpGeneration } from './pack-view';
import { addressOfKey, type ArticleAddress, dropArticle, groupByBucket, mergeBucket } from './posting-index';

/** Articles whose postings may wait in segments while an import goes on: fewer would slow it. */
export const SEGMENT_ARTICLES = 4000;
/** Articles whose postings may wait when nothing goes on: more would slow every question. */
export const IDLE_ARTICLES = 200;
/** Segments that may wait, each read whole by every question. */
const SEGMENTS = 32;

/** Whether the postings of so many articles, or so many segments, wait that they should be merged. */
export async function needsMerge(db: Database, most = IDLE_ARTICLES): Promise<boolean> {
  if ((await db.segments.count()) >= SEGMENTS) return true;
  let articles = 0;
  await db.segments.each((segment) => {
    articles += segment.articles;
  });
  return articles >= most;
}

/**
 * Merges all waiting postings into the buckets, in one transaction: after it each is in its bucket once, before it in its segment.
 * Postings of packs that are no more are dropped from the buckets it touches.
 */
export async function mergeSegments(db: Database): Promise<void> {
  await db.transaction('rw', [db.segments, db.buckets, db.packs, db.imports, db.meta], async () => {
    const segments = await db.segments.toArray();
    if (segments.length === 0) return;
    const [packs, imports] = await Promise.all([db.packs.toArray(), db.imports.toArray()]);
    const alive = new Set([...packs, ...imports].map(({ number }) => number));
    const rows = groupByBucket(segments.map(({ postings }) => postings));
    const numbers = [...rows.keys()];
    const buckets = await db.buckets.bulkGet(numbers);
    await Promise.all([
      db.buckets.bulkPut(numbers.map((bucket, at) => ({ bucket, postings: mergeBucket(buckets[at]?.postings, rows.get(bucket)!, (pack) => alive.has(pack)) }))),
      db.segments.bulkDelete(segments.map(({ number }) => number!)),
    ]);
    await bumpGeneration(db);
  });
}

/**
 * Takes one article out of the buckets of these signature keys, so that no trace of it stays. Waiting postings must have been
 * merged before. Within a transaction over `buckets`.
 */
export async function removePostings(db: Database, address: ArticleAddress, signature: readonly string[]): Promise<void> {
  const numbers = [...new Set(signature.map((key) => addressOfKey(key).bucket))];
  const buckets = await db.buckets.bulkGet(numbers);
  const changed = numbers.flatMap((bucket, at) => (buckets[at] ? [{ bucket, postings: dropArticle(buckets[at].postings, address) }] : []));
  await db.buckets.bulkPut(changed);
}
