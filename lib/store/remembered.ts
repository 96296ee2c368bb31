import type { StoredArticle, StoredClaim } from '@/lib/model';
import { MEMORY_NUMBER, MEMORY_PACK, splitArticleKey } from './article-address';
import { toArticleRecord, toClaimsRecord, toStoredArticle, toStoredClaims } from './article-records';
import type { Database } from './database';
import { removePostings } from './merge-blocks';
import { mergeSegments, needsMerge } from './merge-segments';
import { bumpGeneration } from './pack-view';
import { makeSegment } from './posting-index';
import type { PackRecord, RememberedRecord } from './records';

const DAY_MS = 86_400_000;

const MEMORY: PackRecord = {
  id: MEMORY_PACK,
  number: MEMORY_NUMBER,
  enabled: true,
  provenance: 'remembered',
  card: { id: MEMORY_PACK, version: '1', title: 'What you read', from: null, to: null, languages: [], maintainer: '', licence: '', method: '', missing: [] },
  checksum: '',
  counts: { articles: 0, claims: 0, stories: 0, outlets: 0, parties: 0, places: 0 },
  importedAt: '',
};

const tablesOf = (db: Database) => [db.packs, db.meta, db.articles, db.claims, db.segments, db.blocks, db.imports, db.outlets, db.remembered];

async function changeCounts(db: Database, articles: number, claims: number): Promise<void> {
  const memory = (await db.packs.get(MEMORY_PACK)) ?? MEMORY;
  await db.packs.put({ ...memory, counts: { ...memory.counts, articles: memory.counts.articles + articles, claims: memory.counts.claims + claims } });
  await bumpGeneration(db);
}

/** What was kept of an article before it is read again; null for a new one. */
export async function findRemembered(db: Database, key: string): Promise<{ record: RememberedRecord; article: StoredArticle; claims: StoredClaim[] } | null> {
  const { hash } = splitArticleKey(key);
  return db.transaction('r', [db.remembered, db.articles, db.claims], async () => {
    const [record, article, claims] = await Promise.all([db.remembered.get(key), db.articles.get([MEMORY_NUMBER, hash]), db.claims.get([MEMORY_NUMBER, hash])]);
    return record && article && claims ? { record, article: toStoredArticle(article, MEMORY), claims: toStoredClaims(claims) } : null;
  });
}

/** Outlet of a remembered article that no pack knows: shown by its name. */
interface RememberedOutlet {
  id: string;
  name: string;
  host: string | null;
}

/**
 * Keeps an article that was read, with its claims, in one transaction; one kept before is replaced and keeps the day it was first
 * read. `addHistory` gets what was kept before and returns the history to keep (lib/memory makes it).
 */
export async function rememberArticle(
  db: Database,
  { article, claims }: { article: StoredArticle; claims: readonly StoredClaim[] },
  outlet: RememberedOutlet,
  addHistory: (before: { history: readonly unknown[]; claims: readonly StoredClaim[] }) => readonly unknown[],
  now = new Date(),
): Promise<void> {
  const { hash } = splitArticleKey(article.key);
  await db.transaction('rw', tablesOf(db), async () => {
    const [before, oldClaims, oldArticle] = await Promise.all([db.remembered.get(article.key), db.claims.get([MEMORY_NUMBER, hash]), db.articles.get([MEMORY_NUMBER, hash])]);
    const kept = oldClaims ? toStoredClaims(oldClaims) : [];
    const known = new Set(oldArticle ? toStoredArticle(oldArticle, MEMORY).signature : []);
    const signature = new Set(article.signature);
    const stale = [...known].filter((key) => !signature.has(key));
    if (stale.length > 0) {
      // Within the transaction: postings that another tab has just left waiting are stale too.
      await mergeSegments(db);
      await removePostings(db.blocks, [{ address: { pack: MEMORY_NUMBER, place: hash }, signature: stale }]);
    }
    const fresh = [...signature].filter((key) => !known.has(key));
    if (fresh.length > 0) await db.segments.add({ pack: MEMORY_NUMBER, articles: 1, postings: makeSegment([{ address: { pack: MEMORY_NUMBER, place: hash }, signature: fresh }]) });
    await db.articles.put(toArticleRecord(MEMORY_NUMBER, hash, { ...article, signature: [...signature] }));
    await db.claims.put(toClaimsRecord(MEMORY_NUMBER, hash, claims));
    await db.outlets.put({ id: outlet.id, pack: MEMORY_NUMBER, record: { ...outlet, also: [], country: null, kind: null } });
    await db.remembered.put({
      key: article.key,
      outletId: article.outletId,
      headline: article.headline,
      url: article.url,
      firstRead: before?.firstRead ?? now.toISOString(),
      lastRead: now.toISOString(),
      claims: claims.length,
      history: before ? addHistory({ history: before.history, claims: kept }) : [],
    });
    await changeCounts(db, before ? 0 : 1, claims.length - kept.length);
  });
  if (await needsMerge(db)) await mergeSegments(db);
}

/** Remembered articles, the last read first. */
export const listRemembered = (db: Database): PromiseLike<RememberedRecord[]> => db.remembered.orderBy('lastRead').reverse().toArray();

/** What was kept of one article; null where its rows are gone or damaged. */
interface KeptArticle {
  article: StoredArticle;
  claims: readonly StoredClaim[];
}

/** All that is remembered, the last read first, read in one transaction. */
export async function readAllRemembered(db: Database): Promise<readonly { record: RememberedRecord; kept: KeptArticle | null }[]> {
  const rows = await db.transaction('r', [db.remembered, db.articles, db.claims], async () => {
    const records = await listRemembered(db);
    const addresses = records.map(({ key }): [number, number] => [MEMORY_NUMBER, splitArticleKey(key).hash]);
    const [articles, claims] = await Promise.all([db.articles.bulkGet(addresses), db.claims.bulkGet(addresses)]);
    return records.map((record, at) => ({ record, article: articles[at], claims: claims[at] }));
  });
  return rows.map(({ record, article, claims }) => {
    try {
      return { record, kept: article && claims ? { article: toStoredArticle(article, MEMORY), claims: toStoredClaims(claims) } : null };
    } catch {
      return { record, kept: null }; // what cannot be read is told by the integrity check; it can still be deleted here
    }
  });
}

/** Forgets articles by their keys, with all traces in the index; answers how many there were. */
export async function forgetArticles(db: Database, keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0;
  return db.transaction('rw', tablesOf(db), async () => {
    await mergeSegments(db);
    const records = (await db.remembered.bulkGet([...keys])).filter((record) => record !== undefined);
    const addresses = records.map(({ key }): [number, number] => [MEMORY_NUMBER, splitArticleKey(key).hash]);
    const rows = (await db.articles.bulkGet(addresses)).filter((row) => row !== undefined);
    await removePostings(db.blocks, rows.map((row) => ({ address: { pack: MEMORY_NUMBER, place: row.hash }, signature: toStoredArticle(row, MEMORY).signature })));
    await Promise.all([db.articles.bulkDelete(addresses), db.claims.bulkDelete(addresses), db.remembered.bulkDelete(records.map(({ key }) => key))]);
    const outletsLeft = new Set((await db.remembered.toArray()).map(({ outletId }) => outletId));
    await db.outlets.where('pack').equals(MEMORY_NUMBER).filter(({ id }) => !outletsLeft.has(id)).delete();
    await changeCounts(db, -records.length, -records.reduce((sum, { claims }) => sum + claims, 0));
    return records.length;
  });
}

/**
 * Forgets what was last read more than `days` before; answers how many articles there were. Days are counted to the newest reading
 * that lies a whole day back, not to `now`: a clock that was set wrong for an hour (a flat battery, a wrong year) forgets nothing,
 * and what a reading in a wrong future left behind is never counted by. What is too old goes a day later at the most, or with the
 * next reading.
 */
export async function forgetOlder(db: Database, days: number, now: Date): Promise<number> {
  const lived = await db.remembered.where('lastRead').belowOrEqual(new Date(now.getTime() - DAY_MS).toISOString()).last();
  if (!lived) return 0;
  const moment = new Date(Date.parse(lived.lastRead) - days * DAY_MS).toISOString();
  return forgetArticles(db, await db.remembered.where('lastRead').below(moment).primaryKeys());
}
