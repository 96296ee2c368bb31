import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import type { PackRows } from '@/lib/model';
import { createClaimSource } from '@/lib/store/claim-store';
import { type Database, openDatabase } from '@/lib/store/database';
import { importPack } from '@/lib/store/import-pack';
import { removePack, restorePack, setPackEnabled } from '@/lib/store/packs';
import { addRejection } from '@/lib/store/rejections';
import { rememberArticle } from '@/lib/store/remembered';
import { type BundledPack, seedBundledPacks } from '@/lib/store/seed';
import { manyArticles } from '../../fixtures/packs/many-articles';
import { readLists } from '../../support/read-lists';
import { freshDatabase } from './fresh-database';

const bundleOf = (...packs: readonly PackRows[]): BundledPack[] =>
  packs.map((rows) => ({ id: rows.card.id, title: rows.card.title, checksum: rows.checksum, claims: rows.articles.length * 3, read: () => Promise.resolve(rows) }));

/** All that may be seen of the packs: each claim once, no more articles than there are. */
async function contentOf(db: Database, ...packs: readonly PackRows[]): Promise<void> {
  const source = createClaimSource(db);
  const articles = packs.flatMap((pack) => pack.articles);
  expect(await source.status()).toMatchObject({ status: 'ready', packs: packs.length, articles: articles.length, claims: articles.length * 3 });
  const claims = await source.claimsOf(articles.map(({ article }) => article.key));
  expect(claims).toEqual(articles.flatMap((row) => row.claims));
  expect((await source.keyStatistics(['seventh-3', `own-${packs[0]!.card.id}-11`])).frequency).toEqual(
    new Map([['seventh-3', articles.filter(({ article }) => article.signature.includes('seventh-3')).length], [`own-${packs[0]!.card.id}-11`, 1]]),
  );
  const [posting] = await readLists(source, ['all'], 200);
  expect(new Set(posting!.articleKeys).size).toBe(posting!.articleKeys.length);
  expect(await db.articles.count()).toBe(articles.length);
  expect(await db.claims.count()).toBe(articles.length);
  expect(await db.imports.count()).toBe(0);
  expect(await db.graves.count()).toBe(0);
  expect(await db.names.count()).toBe(packs.length * 2);
}

const FIRST = manyArticles(600, 1, 'first');
const SECOND = manyArticles(40, 1, 'second');

/** A database that dies with its n-th write transaction, before it commits; everything after fails too. */
function dyingDatabase(name: string, dies: number): { db: Database; lived: () => boolean } {
  const db = openDatabase(name);
  let writes = 0;
  const transact = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
  vi.spyOn(db, 'transaction').mockImplementation(((mode: string, ...rest: unknown[]) => {
    if (mode === 'rw') writes += 1;
    if (mode !== 'rw' || writes < dies) return transact(mode, ...rest);
    db.close();
    return Promise.reject(new Dexie.DatabaseClosedError('killed'));
  }) as never);
  return { db, lived: () => writes < dies };
}

describe('seeding', () => {
  it('brings all bundled packs in, and does nothing the second time', async () => {
    const db = freshDatabase();
    expect(await seedBundledPacks(db, bundleOf(FIRST, SECOND))).toEqual({ imported: ['first', 'second'], removed: [] });
    await contentOf(db, FIRST, SECOND);
    const read = vi.fn();
    const before = await db.packs.toArray();
    expect(await seedBundledPacks(db, bundleOf(FIRST, SECOND).map((pack) => ({ ...pack, read })))).toEqual({ imported: [], removed: [] });
    expect(read).not.toHaveBeenCalled();
    expect(await db.packs.toArray()).toEqual(before);
  });

  it('brings every claim once and none twice, whichever write it is killed at', async () => {
    for (let dies = 1, lived = false; !lived; dies++) {
      const name = freshDatabase().name;
      const dying = dyingDatabase(name, dies);
      await seedBundledPacks(dying.db, bundleOf(FIRST, SECOND)).catch(() => undefined);
      lived = dying.lived();
      dying.db.close();
      const db = freshDatabase(name);
      await seedBundledPacks(db, bundleOf(FIRST, SECOND));
      await contentOf(db, FIRST, SECOND);
      expect(dies, 'the killing must end').toBeLessThan(60);
    }
  });

  it('replaces only the pack that changed, whichever write it is killed at, and the old one is seen until the new one is whole', async () => {
    const newer = manyArticles(300, 2, 'first');
    for (let dies = 1, lived = false; !lived; dies++) {
      const db = freshDatabase();
      await seedBundledPacks(db, bundleOf(FIRST, SECOND));
      const number = (await db.packs.get('second'))!.number;
      db.close();
      const dying = dyingDatabase(db.name, dies);
      await seedBundledPacks(dying.db, bundleOf(newer, SECOND)).catch(() => undefined);
      lived = dying.lived();
      dying.db.close();
      const again = freshDatabase(db.name);
      const seen = (await createClaimSource(again).claimsOf(['first/00000000000b']))[0]!;
      expect(['112', '113']).toContain(seen.quote);
      await seedBundledPacks(again, bundleOf(newer, SECOND));
      await contentOf(again, newer, SECOND);
      expect((await again.packs.get('second'))!.number).toBe(number);
    }
  });

  it('says how far it is while it goes on, and what went wrong', async () => {
    const db = freshDatabase();
    const source = createClaimSource(db);
    const seen: unknown[] = [];
    const broken = { ...bundleOf(SECOND)[0]!, read: async () => { seen.push(await source.status()); throw new Error('not in the build'); } };
    await expect(seedBundledPacks(db, [...bundleOf(FIRST), broken])).rejects.toThrow('not in the build');
    expect(seen).toEqual([{ status: 'importing', pack: 'Many second', done: 1800, total: 1920 }]);
    expect(await source.status()).toEqual({ status: 'failed', pack: 'Many second', code: 'store-failed', detail: 'not in the build' });
    await seedBundledPacks(db, bundleOf(FIRST, SECOND));
    await contentOf(db, FIRST, SECOND);
  });

  it('runs once where it is called twice', async () => {
    const db = freshDatabase();
    const [one, two] = await Promise.all([seedBundledPacks(db, bundleOf(SECOND)), seedBundledPacks(db, bundleOf(SECOND))]);
    expect(one).toBe(two);
    await contentOf(db, SECOND);
  });

  it('leaves alone what is the reader’s: packs off, taken out or imported, memory, rejections', async () => {
    const db = freshDatabase();
    await seedBundledPacks(db, bundleOf(FIRST, SECOND));
    await setPackEnabled(db, 'first', false);
    await removePack(db, 'second');
    const own = { ...manyArticles(5, 1, 'own'), provenance: 'imported' as const };
    await importPack(db, own);
    await addRejection(db, 'page', 'first/00000000000b.c1');
    const { article, claims } = SECOND.articles[0]!;
    await rememberArticle(db, { article: { ...article, key: 'memory:x.example/a', packId: 'memory' }, claims }, { id: 'x.example', name: 'X', host: null }, () => []);
    const outcome = await seedBundledPacks(db, bundleOf(manyArticles(30, 2, 'first'), manyArticles(41, 2, 'second'), manyArticles(9, 1, 'own')));
    expect(outcome).toEqual({ imported: ['first'], removed: [] });
    expect(await db.packs.get('first')).toMatchObject({ enabled: false, checksum: 'first-2' });
    expect(await db.packs.get('own')).toMatchObject({ provenance: 'imported', checksum: 'own-1' });
    expect(await createClaimSource(db).status()).toMatchObject({ packs: 2, articles: 6 });
    expect(await createClaimSource(db).articles(['memory:x.example/a'])).toHaveLength(1);
    expect(await db.rejections.count()).toBe(1);
    await restorePack(db, 'second');
    expect((await seedBundledPacks(db, bundleOf(SECOND))).imported).toEqual(['second']);
  });

  it('takes out what the build no longer brings', async () => {
    const db = freshDatabase();
    await seedBundledPacks(db, bundleOf(FIRST, SECOND));
    expect(await seedBundledPacks(db, bundleOf(FIRST))).toEqual({ imported: [], removed: ['second'] });
    await contentOf(db, FIRST);
  });
});
