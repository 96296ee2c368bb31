import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { findMatches } from '@/lib/match/find-matches';
import { createClaimSource } from '@/lib/store/claim-store';
import { importPack } from '@/lib/store/import-pack';
import { countRequests, type Requests } from '../../bench/store-scale/count-requests';
import { createRandom, generateRows, pageOn } from '../../bench/store-scale/generate-rows';
import { freshDatabase } from './fresh-database';

/** Requests of one page, in one transaction: its keys, the articles that share most of them, and the rows of its own story, whatever else is in the store. */
const MOST_REQUESTS = 100;
const MOST_TRANSACTIONS = 1;
/** How much more may be read from a store four times the size, where more articles share a key. (A store that fits into a few requests is read in fewer.) */
const MOST_GROWTH = 1.5;

const sizeOf = (row: unknown): number =>
  typeof row === 'string' ? row.length : ArrayBuffer.isView(row) ? row.byteLength : row !== null && typeof row === 'object' ? Object.values(row).reduce((sum: number, value) => sum + sizeOf(value), 0) : 8;

/** What a source that has just been made reads for each of some pages. */
async function readingOf(claims: number): Promise<{ requests: number[]; transactions: number[]; bytes: number }> {
  const rows = generateRows(1, claims);
  const db = freshDatabase();
  await importPack(db, rows);
  const random = createRandom(7);
  const counted: Requests[] = [];
  for (let question = 0; question < 6; question++) {
    // Pages on the first articles, which are the same in both stores.
    const page = pageOn(rows, Math.floor(random() * 60), random);
    const source = createClaimSource(db);
    const counter = countRequests({ IDBObjectStore, IDBDatabase });
    const { finding } = await findMatches(page.article, page.claims, source);
    counted.push(counter.stop());
    expect(finding.stories[0]?.storyId).toBe(page.storyId);
  }
  db.close();
  return { requests: counted.map(({ requests }) => requests), transactions: counted.map(({ transactions }) => transactions), bytes: counted.flatMap(({ rows: read }) => read).reduce<number>((sum, row) => sum + sizeOf(row), 0) };
}

describe('what a page reads of the store', () => {
  it('is as little in a store four times the size', async () => {
    const small = await readingOf(2500);
    const large = await readingOf(10_000);
    for (const { requests, transactions } of [small, large]) {
      expect(Math.max(...requests)).toBeLessThanOrEqual(MOST_REQUESTS);
      expect(Math.max(...transactions)).toBeLessThanOrEqual(MOST_TRANSACTIONS);
      expect(Math.min(...requests), 'the counter sees the reads').toBeGreaterThan(20);
    }
    expect(large.bytes / small.bytes).toBeLessThan(MOST_GROWTH);
  }, 60_000);
});
