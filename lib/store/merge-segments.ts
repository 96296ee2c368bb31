import type { Database } from './database';
import { mergeIntoBlocks } from './merge-blocks';
import { bumpGeneration } from './pack-view';
import type { SegmentRecord } from './records';

/** Articles whose postings may wait in drafts while an import goes on: so many are merged in one transaction. */
export const DRAFT_ARTICLES = 32_000;
/** Articles whose postings may wait when nothing goes on: more would slow every question. */
export const IDLE_ARTICLES = 64;
/** Segments that may wait, each read whole by every question. */
const SEGMENTS = 16;

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
 * Merges all waiting postings into the blocks, in one transaction: after it each is in its block once, before it in its segment.
 * Postings of packs that are no more are dropped from the blocks it touches.
 */
export async function mergeSegments(db: Database): Promise<void> {
  await db.transaction('rw', [db.segments, db.blocks, db.packs, db.imports, db.meta], async () => {
    const segments = await db.segments.toArray();
    if (segments.length === 0) return;
    await merge(db, segments);
    await db.segments.bulkDelete(segments.map(({ number }) => number!));
    await bumpGeneration(db);
  });
}

/** The same for the drafts of an import, whose pack nobody sees yet. */
export async function mergeDrafts(db: Database, pack: number): Promise<void> {
  await db.transaction('rw', [db.drafts, db.blocks, db.packs, db.imports], async () => {
    const drafts = await db.drafts.where('pack').equals(pack).toArray();
    if (drafts.length === 0) return;
    await merge(db, drafts);
    await db.drafts.bulkDelete(drafts.map(({ number }) => number!));
  });
}

async function merge(db: Database, segments: readonly SegmentRecord[]): Promise<void> {
  const [packs, imports] = await Promise.all([db.packs.toArray(), db.imports.toArray()]);
  const alive = new Set([...packs, ...imports].map(({ number }) => number));
  await mergeIntoBlocks(db.blocks, segments.map(({ postings }) => postings), (pack) => alive.has(pack));
}
