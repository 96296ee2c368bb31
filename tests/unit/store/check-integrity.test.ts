import { describe, expect, it } from 'vitest';
import { checkIntegrity, forgetChecksums, rebuildIndex } from '@/lib/store/check-integrity';
import { createClaimSource } from '@/lib/store/claim-store';
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
      { packId: 'many', reason: 'articles-missing', expected: 40, found: 39 },
      { packId: 'many', reason: 'unreadable', expected: 0, found: 1 },
    ]);
    await forgetChecksums(db, ['many']);
    expect((await seedBundledPacks(db, BUNDLE)).imported).toEqual(['many']);
    expect(await checkIntegrity(db)).toEqual([]);
  });

  it('makes the index anew from the articles', async () => {
    const db = freshDatabase();
    await seedBundledPacks(db, BUNDLE);
    await db.buckets.clear();
    await rebuildIndex(db);
    const source = createClaimSource(db);
    expect((await source.keyStatistics(['all', 'own-many-7', 'seventh-2'])).frequency).toEqual(new Map([['all', 40], ['own-many-7', 1], ['seventh-2', 6]]));
  });
});
