import { describe, expect, it } from 'vitest';
import { checkIntegrity, dropDamaged, forgetChecksums, rebuildIndex } from '@/lib/store/check-integrity';
import { createClaimSource } from '@/lib/store/claim-store';
import { importPack } from '@/lib/store/import-pack';
import { setPackEnabled } from '@/lib/store/packs';
import { seedBundledPacks } from '@/lib/store/seed';
import { manyArticles } from '../../fixtures/packs/many-articles';
import { freshDatabase } from './fresh-database';

const ROWS = manyArticles(40);
const BUNDLE = [{ id: 'many', title: 'Many', checksum: ROWS.checksum, claims: 120, read: () => Promise.resolve(ROWS) }];

describe('integrity', () => {
  it('finds what is missing and what cannot be read, and brings it afresh', async () => {
    const db = freshDatabase();
    await seedBundledPacks(db, BUNDLE);
    expect(await checkIntegrity(db)).toEqual([]);
    const { number } = (await db.packs.get('many'))!;
    await db.articles.delete([number, 3]);
    await db.claims.put({ pack: number, hash: 4, json: '[{"half' });
    expect(await checkIntegrity(db)).toEqual([
      { packId: 'many', title: 'Many many', reason: 'articles-missing', expected: 40, found: 39 },
      { packId: 'many', title: 'Many many', reason: 'unreadable', expected: 0, found: 1 },
    ]);
    await forgetChecksums(db, ['many']);
    expect((await seedBundledPacks(db, BUNDLE)).imported).toEqual(['many']);
    expect(await checkIntegrity(db)).toEqual([]);
  });

  it('leaves a pack that was switched off switched off when it is brought afresh', async () => {
    const db = freshDatabase();
    await seedBundledPacks(db, BUNDLE);
    await setPackEnabled(db, 'many', false);
    await forgetChecksums(db, ['many']);
    await seedBundledPacks(db, BUNDLE);
    expect(await db.packs.get('many')).toMatchObject({ enabled: false, checksum: ROWS.checksum });
  });

  it('finds a lost index', async () => {
    const db = freshDatabase();
    await seedBundledPacks(db, BUNDLE);
    await Promise.all([db.blocks.clear(), db.segments.clear()]);
    expect((await checkIntegrity(db)).map(({ reason, found }) => [reason, found])).toEqual([['not-found', 0]]);
    await rebuildIndex(db);
    expect(await checkIntegrity(db)).toEqual([]);
  });

  it('finds lost outlines, without which no page meets an article', async () => {
    const db = freshDatabase();
    await seedBundledPacks(db, BUNDLE);
    await db.outlines.limit(1).delete();
    expect(await checkIntegrity(db)).toEqual([{ packId: 'many', title: 'Many many', reason: 'not-found', expected: 40, found: 34 }]);
    await rebuildIndex(db);
    expect(await checkIntegrity(db)).toEqual([]);
    const { lists, outlines } = await createClaimSource(db).findPostings(['all'], 99);
    expect(await outlines(lists[0]!.articles, [])).toHaveLength(40);
  });

  it('keeps of the reader’s own packs what can be read', async () => {
    const db = freshDatabase();
    await importPack(db, { ...ROWS, provenance: 'imported' });
    const { number } = (await db.packs.get('many'))!;
    await db.articles.put({ pack: number, hash: 2, json: '{"half' });
    await db.claims.put({ pack: number, hash: 4, json: '[{"half' });
    await db.claims.delete([number, 5]);
    expect(await dropDamaged(db)).toBe(3);
    await rebuildIndex(db);
    expect(await checkIntegrity(db)).toEqual([]);
    expect(await createClaimSource(db).status()).toMatchObject({ articles: 37, claims: 111 });
  });

  it('makes the index anew from the articles', async () => {
    const db = freshDatabase();
    await seedBundledPacks(db, BUNDLE);
    await db.blocks.clear();
    await rebuildIndex(db);
    const source = createClaimSource(db);
    expect((await source.keyStatistics(['all', 'own-many-7', 'seventh-2'])).frequency).toEqual(new Map([['all', 40], ['own-many-7', 1], ['seventh-2', 6]]));
  });
});
