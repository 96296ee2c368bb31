import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createClaimSource } from '@/lib/store/claim-store';
import { importPack } from '@/lib/store/import-pack';
import { mergeSegments } from '@/lib/store/merge-segments';
import { setPackEnabled } from '@/lib/store/packs';
import { countRequests } from '../../bench/store-scale/count-requests';
import { readLists } from '../../support/read-lists';
import { describeClaimSource, OTHER_ROWS, SMALL_ROWS } from './claim-source-contract';
import { freshDatabase } from './fresh-database';

describeClaimSource('claim source over the database, postings waiting in segments', async (packs, rejections) => {
  const db = freshDatabase();
  for (const pack of packs) await importPack(db, pack);
  await db.rejections.bulkPut([...rejections]);
  return createClaimSource(db);
});

describeClaimSource('claim source over the database, postings merged', async (packs, rejections) => {
  const db = freshDatabase();
  for (const pack of packs) await importPack(db, pack);
  await mergeSegments(db);
  await db.rejections.bulkPut([...rejections]);
  return createClaimSource(db);
});

describe('names on a page', () => {
  it('are read once while the packs stay as they are', async () => {
    const db = freshDatabase();
    await importPack(db, SMALL_ROWS);
    const source = createClaimSource(db);
    const readFor = async (keys: readonly string[]): Promise<[found: number, rows: number]> => {
      const counter = countRequests({ IDBObjectStore, IDBDatabase });
      const found = await source.findNames(keys);
      return [found.length, counter.stop().rows.filter((row) => (row as { names?: unknown }).names !== undefined).length];
    };
    expect(await readFor(['mern post', 'nobody at all'])).toEqual([1, 1]);
    expect(await readFor(['mern post', 'nobody at all'])).toEqual([1, 0]);
    await setPackEnabled(db, 'orlava-flood', false);
    expect(await readFor(['mern post'])).toEqual([0, 0]);
    await setPackEnabled(db, 'orlava-flood', true);
    expect(await readFor(['mern post'])).toEqual([1, 1]);
  });
});

describe('packs that are off', () => {
  it('are seen by nobody, and again when they are on', async () => {
    const db = freshDatabase();
    const source = createClaimSource(db);
    await importPack(db, SMALL_ROWS);
    await importPack(db, OTHER_ROWS);
    await mergeSegments(db);
    expect([await source.stories(['orlava-flood']), await source.articlesOfStory('orlava-flood', 9)].map(({ length }) => length)).toEqual([1, 3]);
    await setPackEnabled(db, 'orlava-flood', false);
    expect(await source.articlesOfStory('orlava-flood', 9)).toEqual([]);
    expect(await source.status()).toMatchObject({ packs: 1, articles: 1 });
    expect(await readLists(source, ['orlava'], 9)).toEqual([{ signatureKey: 'orlava', articleKeys: ['orlava-dam/0000000000b1'], cut: false }]);
    expect(await source.articles(['orlava-flood/0000000000a1'])).toEqual([]);
    expect(await source.claimsOf(['orlava-flood/0000000000a1'])).toEqual([]);
    expect(await source.articlesOfStory('orlava-flood', 9)).toEqual([]);
    expect(await source.findNames(['mern post', 'vn24'])).toEqual([]);
    expect((await source.parties(['rsm']))[0]!.also).toEqual(['Mern River Authority']);
    await setPackEnabled(db, 'orlava-flood', true);
    expect(await source.status()).toMatchObject({ packs: 2, articles: 4 });
    expect(await source.findNames(['mern post'])).toHaveLength(1);
  });

  it('are not read for the names on a page', async () => {
    const db = freshDatabase();
    const packs = [SMALL_ROWS, OTHER_ROWS, ...['third', 'fourth'].map((id) => ({ ...SMALL_ROWS, card: { ...SMALL_ROWS.card, id }, checksum: id }))];
    for (const pack of packs) await importPack(db, pack);
    for (const id of ['orlava-flood', 'third']) await setPackEnabled(db, id, false);
    const numbers = async (ids: readonly string[]): Promise<number[]> => (await Promise.all(ids.map((id) => db.packs.get(id)))).map((pack) => pack!.number);
    const readFor = async (): Promise<number[]> => {
      const source = createClaimSource(db);
      const counter = countRequests({ IDBObjectStore, IDBDatabase });
      await source.findNames(['mern post']);
      return counter.stop().rows.flatMap((row) => (row as { hashes?: unknown; pack: number }).hashes ? [(row as { pack: number }).pack] : []);
    };
    expect(await readFor()).toEqual(await numbers(['orlava-dam', 'fourth']));
    await setPackEnabled(db, 'third', true);
    expect(await readFor()).toEqual(await numbers(['orlava-dam', 'third', 'fourth']));
  });

  it('are told apart by a second source over the same database too', async () => {
    const db = freshDatabase();
    const other = createClaimSource(freshDatabase(db.name));
    await importPack(db, SMALL_ROWS);
    expect(await other.status()).toMatchObject({ articles: 3 });
    await setPackEnabled(db, 'orlava-flood', false);
    expect(await readLists(other, ['orlava'], 9)).toEqual([]);
  });
});
