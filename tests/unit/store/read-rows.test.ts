import { describe, expect, it } from 'vitest';
import { importPack } from '@/lib/store/import-pack';
import { eachClaimBatch, readPackRows } from '@/lib/store/read-rows';
import { manyArticles } from '../../fixtures/packs/many-articles';
import { SMALL_ROWS } from './claim-source-contract';
import { freshDatabase } from './fresh-database';

const sorted = <R extends { id: string }>(records: readonly R[]): R[] => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('rows of a pack', () => {
  it('come out as they went in', async () => {
    const db = freshDatabase();
    await importPack(db, SMALL_ROWS);
    const rows = (await readPackRows(db, 'orlava-flood'))!;
    const byKey = (a: { article: { key: string } }, b: { article: { key: string } }) => (a.article.key < b.article.key ? -1 : 1);
    expect([...rows.articles].sort(byKey)).toEqual([...SMALL_ROWS.articles].sort(byKey));
    for (const list of ['stories', 'outlets', 'parties', 'places'] as const) expect(sorted<{ id: string }>(rows[list])).toEqual(sorted<{ id: string }>(SMALL_ROWS[list]));
    expect(rows.names.map((name) => JSON.stringify(name)).sort()).toEqual(SMALL_ROWS.names.map((name) => JSON.stringify(name)).sort());
    expect(rows.card).toEqual(SMALL_ROWS.card);
    expect(await readPackRows(db, 'nothing')).toBeNull();
  });

  it('come batch by batch, each once', async () => {
    const db = freshDatabase();
    await importPack(db, manyArticles(2500));
    await importPack(db, SMALL_ROWS);
    const sizes: number[] = [];
    const keys = new Set<string>();
    await eachClaimBatch(db, (await db.packs.get('many'))!, (batch) => {
      sizes.push(batch.length);
      for (const { article, claims } of batch) {
        keys.add(article.key);
        expect(claims).toHaveLength(3);
      }
    });
    expect(sizes).toEqual([1000, 1000, 500]);
    expect(keys.size).toBe(2500);
  });

  it('keep their claims beside rows of claims whose article is gone', async () => {
    const db = freshDatabase();
    await importPack(db, manyArticles(1200));
    const pack = (await db.packs.get('many'))!;
    const gone = (await db.articles.where('[pack+hash]').between([pack.number, 0], [pack.number, Number.MAX_SAFE_INTEGER]).first())!;
    await db.articles.delete([pack.number, gone.hash]);
    const read: number[] = [];
    await eachClaimBatch(db, pack, (batch) => read.push(...batch.map(({ claims }) => claims.length)));
    expect(read).toEqual(new Array<number>(1199).fill(3));
  });
});
