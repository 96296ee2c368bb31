import type { Database } from './database';
import { mergeSegments } from './merge-segments';
import { bumpGeneration } from './pack-view';
import { makeSegment } from './posting-index';
import type { PackRecord } from './records';

/** What is not as it should be in one pack. */
export interface IntegrityFault {
  packId: string;
  reason: 'articles-missing' | 'claims-missing' | 'unreadable';
  expected: number;
  found: number;
}

/** Compares what every pack should hold with what can be read; empty where all is well. */
export async function checkIntegrity(db: Database): Promise<readonly IntegrityFault[]> {
  const faults: IntegrityFault[] = [];
  for (const { id, number, counts } of await db.packs.toArray()) {
    let articles = 0;
    let claims = 0;
    let unreadable = 0;
    const rows = db.claims.where('[pack+hash]').between([number, 0], [number, Infinity]);
    articles = await db.articles.where('[pack+hash]').between([number, 0], [number, Infinity]).count();
    await rows.each(({ json }) => {
      try {
        claims += (JSON.parse(json) as unknown[]).length;
      } catch {
        unreadable += 1;
      }
    });
    if (articles !== counts.articles) faults.push({ packId: id, reason: 'articles-missing', expected: counts.articles, found: articles });
    if (unreadable > 0) faults.push({ packId: id, reason: 'unreadable', expected: 0, found: unreadable });
    else if (claims !== counts.claims) faults.push({ packId: id, reason: 'claims-missing', expected: counts.claims, found: claims });
  }
  return faults;
}

/** Articles in one segment while the index is made anew. */
const BATCH = 1000;

/**
 * Makes the postings anew from the articles' own signatures, in one transaction: for a damaged index, and after many removals, when
 * frequent keys have lost what the removed packs had crowded out.
 */
export async function rebuildIndex(db: Database): Promise<void> {
  await db.transaction('rw', [db.articles, db.segments, db.buckets, db.meta], async () => {
    await Promise.all([db.segments.clear(), db.buckets.clear()]);
    let batch: { address: { pack: number; hash: number }; signature: string[] }[] = [];
    const flush = (): void => {
      if (batch.length > 0) void db.segments.add({ pack: batch[0]!.address.pack, articles: batch.length, postings: makeSegment(batch) });
      batch = [];
    };
    await db.articles.each(({ pack, hash, json }) => {
      if (batch.length >= BATCH || (batch.length > 0 && batch[0]!.address.pack !== pack)) flush();
      const { signature } = JSON.parse(json) as { signature: string };
      batch.push({ address: { pack, hash }, signature: signature === '' ? [] : signature.split('\n') });
    });
    flush();
    await bumpGeneration(db);
  });
  await mergeSegments(db);
}

/** Marks bundled packs whose rows are damaged as not yet imported, so that the next seeding brings them afresh. */
export async function forgetChecksums(db: Database, packIds: readonly string[]): Promise<void> {
  await db.packs.where('id').anyOf([...packIds]).modify((pack: PackRecord) => {
    if (pack.provenance === 'bundled') pack.checksum = '';
  });
}
