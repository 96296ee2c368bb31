import { describe, expect, it } from 'vitest';
import { createClaimSource } from '@/lib/store/claim-store';
import { importPack } from '@/lib/store/import-pack';
import { removePack } from '@/lib/store/packs';
import { seedBundledPacks } from '@/lib/store/seed';
import { toStoreProblem } from '@/lib/store/store-error';
import { manyArticles } from '../../fixtures/packs/many-articles';
import { readLists } from '../../support/read-lists';
import { freshDatabase } from './fresh-database';

const imported = (count: number, edition = 1, id = 'own') => ({ ...manyArticles(count, edition, id), provenance: 'imported' as const });

describe('import', () => {
  it('tells how far it is', async () => {
    const seen: [number, number][] = [];
    await importPack(freshDatabase(), imported(600), { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)).toEqual([600, 600]);
    expect(seen.length).toBeGreaterThan(1);
  });

  it('leaves the store as it was when it is cancelled', async () => {
    const db = freshDatabase();
    await importPack(db, imported(20));
    const cancel = new AbortController();
    await expect(importPack(db, imported(600, 2), { signal: cancel.signal, onProgress: () => cancel.abort(new Error('cancelled')) })).rejects.toThrow('cancelled');
    expect(await db.packs.get('own')).toMatchObject({ checksum: 'own-1' });
    expect(await db.articles.count()).toBe(20);
    expect([await db.imports.count(), await db.graves.count(), await db.segments.count()]).toEqual([0, 0, 1]);
    expect(await createClaimSource(db).status()).toMatchObject({ articles: 20 });
  });

  it('keeps the worker awake as long as it goes on', async () => {
    let awake = 0;
    const keepAwake = () => {
      awake += 1;
      return () => {
        awake -= 1;
      };
    };
    await importPack(freshDatabase(), imported(3), { keepAwake });
    expect(awake).toBe(0);
    const cancel = new AbortController();
    cancel.abort();
    await expect(importPack(freshDatabase(), imported(3), { signal: cancel.signal, keepAwake })).rejects.toThrow();
    expect(awake).toBe(0);
  });

  it('does not run an unfinished import of a file that is gone against one that goes on', async () => {
    const db = freshDatabase();
    await db.imports.put({ packId: 'gone', number: 40, checksum: 'x', provenance: 'imported', done: 1, total: 3, touched: Date.now() - 3_600_000 });
    await db.imports.put({ packId: 'live', number: 41, checksum: 'y', provenance: 'imported', done: 1, total: 3, touched: Date.now() });
    await seedBundledPacks(db, []);
    expect((await db.imports.toArray()).map(({ packId }) => packId)).toEqual(['live']);
  });

  it('removes a pack with all its rows and no other’s', async () => {
    const db = freshDatabase();
    await importPack(db, imported(300, 1, 'one'));
    await importPack(db, imported(300, 1, 'two'));
    expect(await removePack(db, 'one')).toBe(true);
    expect(await removePack(db, 'one')).toBe(false);
    expect([await db.articles.count(), await db.claims.count(), await db.names.count(), await db.outlets.count(), await db.stories.count()]).toEqual([300, 300, 2, 1, 7]);
    const source = createClaimSource(db);
    expect(await readLists(source, ['own-one-5', 'own-two-5'], 9)).toEqual([{ signatureKey: 'own-two-5', articleKeys: ['two/000000000005'], cut: false }]);
  });
});

describe('problems of the store', () => {
  it('names a full disk, also within Dexie’s AbortError', () => {
    const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    expect(toStoreProblem(quota).error.code).toBe('quota');
    expect(toStoreProblem(Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota })).error.code).toBe('quota');
    expect(toStoreProblem(new DOMException('stopped', 'AbortError')).error.code).toBe('aborted');
    expect(toStoreProblem('odd').error).toEqual({ code: 'store-failed', detail: 'odd' });
  });
});
