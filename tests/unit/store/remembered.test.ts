import { describe, expect, it } from 'vitest';
import { createClaimSource } from '@/lib/store/claim-store';
import { findRemembered, forgetArticles, forgetOlder, listRemembered, rememberArticle } from '@/lib/store/remembered';
import { manyArticles } from '../../fixtures/packs/many-articles';
import { readLists } from '../../support/read-lists';
import { freshDatabase } from './fresh-database';

const read = (path: string, signature: readonly string[], claims = 3) => {
  const [row] = manyArticles(1).articles;
  const key = `memory:news.example/${path}`;
  return { article: { ...row!.article, key, packId: 'memory', provenance: 'remembered' as const, storyId: null, outletId: 'news.example', url: `https://news.example/${path}`, signature }, claims: row!.claims.slice(0, claims).map((claim) => ({ ...claim, key: `${key}#${claim.key}`, articleKey: key })) };
};
const OUTLET = { id: 'news.example', name: 'News', host: 'news.example' };

describe('memory', () => {
  it('gives back what was read, and finds it by its signature', async () => {
    const db = freshDatabase();
    const source = createClaimSource(db);
    const row = read('a', ['flood', 'orlava']);
    await rememberArticle(db, row, OUTLET, () => []);
    expect(await readLists(source, ['flood'], 5)).toEqual([{ signatureKey: 'flood', articleKeys: [row.article.key], cut: false }]);
    expect(await source.articles([row.article.key])).toEqual([row.article]);
    expect(await source.claimsOf([row.article.key])).toEqual(row.claims);
    expect(await source.outlets(['news.example'])).toMatchObject([{ name: 'News' }]);
    expect(await source.status()).toMatchObject({ status: 'ready', articles: 1, claims: 3 });
  });

  it('replaces an article read again, keeps its first day, and is not found by what it no longer says', async () => {
    const db = freshDatabase();
    const source = createClaimSource(db);
    await rememberArticle(db, read('a', ['flood', 'twelve']), OUTLET, () => [], new Date('2031-03-03T10:00:00Z'));
    await rememberArticle(db, read('a', ['flood', 'fifteen'], 2), OUTLET, ({ claims }) => [{ had: claims.length }], new Date('2031-03-04T10:00:00Z'));
    expect((await source.keyStatistics(['flood', 'twelve', 'fifteen'])).frequency).toEqual(new Map([['flood', 1], ['twelve', 0], ['fifteen', 1]]));
    expect(await findRemembered(db, 'memory:news.example/a')).toMatchObject({ record: { firstRead: '2031-03-03T10:00:00.000Z', lastRead: '2031-03-04T10:00:00.000Z', claims: 2, history: [{ had: 3 }] } });
    expect(await source.status()).toMatchObject({ articles: 1, claims: 2 });
  });

  it('keeps what was read last of an article that two tabs remember at once, and forgets it without a trace', async () => {
    const db = freshDatabase();
    await Promise.all([rememberArticle(db, read('a', ['flood', 'twelve']), OUTLET, () => []), rememberArticle(db, read('a', ['flood', 'fifteen'], 2), OUTLET, () => [])]);
    const source = createClaimSource(db);
    expect((await source.keyStatistics(['flood', 'twelve', 'fifteen'])).frequency).toEqual(new Map([['flood', 1], ['twelve', 0], ['fifteen', 1]]));
    await forgetArticles(db, await db.remembered.toCollection().primaryKeys());
    expect((await db.blocks.toArray()).map(({ postings }) => postings[0])).toEqual((await db.blocks.toArray()).map(() => 0));
    expect(await db.segments.count()).toBe(0);
  });

  it('forgets without a trace', async () => {
    const db = freshDatabase();
    for (const [index, path] of ['a', 'b', 'c'].entries()) await rememberArticle(db, read(path, ['flood', `only-${path}`]), OUTLET, () => [], new Date(Date.UTC(2031, 2, index + 1)));
    expect((await listRemembered(db)).map(({ key }) => key.at(-1))).toEqual(['c', 'b', 'a']);
    // The newest reading a whole day back is the second: two days before it lies the first, one day before it nothing.
    expect(await forgetOlder(db, 2, new Date('2031-03-03T00:00:00Z'))).toBe(0);
    expect(await forgetOlder(db, 1, new Date('2031-03-04T06:00:00Z'))).toBe(1);
    expect(await forgetArticles(db, ['memory:news.example/b', 'memory:news.example/b2'])).toBe(1);
    const source = createClaimSource(db);
    expect((await source.keyStatistics(['flood', 'only-a', 'only-b', 'only-c'])).frequency).toEqual(new Map([['flood', 1], ['only-a', 0], ['only-b', 0], ['only-c', 1]]));
    expect(await forgetArticles(db, await db.remembered.toCollection().primaryKeys())).toBe(1);
    expect(await source.status()).toEqual({ status: 'empty' });
    expect([await db.articles.count(), await db.claims.count(), await db.segments.count(), await db.outlets.count(), await db.remembered.count()]).toEqual([0, 0, 0, 0, 0]);
    expect((await db.blocks.toArray()).every(({ postings }) => postings[0] === 0)).toBe(true);
  });

  describe('when the clock jumps', () => {
    const HOUR = 3_600_000;
    const TODAY = Date.UTC(2031, 2, 20, 8);
    const DAYS = 30;
    /** Reads pages at the times given, forgetting after each as the background does; answers which are still there. */
    const readAt = async (times: readonly number[]): Promise<readonly string[]> => {
      const db = freshDatabase();
      for (const [index, time] of times.entries()) {
        await rememberArticle(db, read(String.fromCharCode(97 + index), ['flood']), OUTLET, () => [], new Date(time));
        await forgetOlder(db, DAYS, new Date(time));
      }
      return (await db.remembered.toCollection().primaryKeys()).map((key) => key.at(-1)!).sort();
    };
    const days = (count: number): number => count * 24 * HOUR;

    it('forward by years for an hour, it forgets nothing', async () => {
      const later = Date.UTC(2041, 0, 1);
      expect(await readAt([TODAY, TODAY + days(1), later, later + HOUR, TODAY + days(2), TODAY + days(3)])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    });
    it('back to where clocks begin, it forgets nothing; later only what bears that day', async () => {
      expect(await readAt([TODAY, TODAY + days(1), 0, HOUR])).toEqual(['a', 'b', 'c', 'd']);
      expect(await readAt([TODAY, TODAY + days(1), 0, HOUR, TODAY + days(2), TODAY + days(3)])).toEqual(['a', 'b', 'e', 'f']);
    });
    it('but what is older than wanted goes when days pass as they should, also for who reads seldom', async () => {
      expect(await readAt([TODAY, TODAY + days(20), TODAY + days(40), TODAY + days(42)])).toEqual(['b', 'c', 'd']);
      expect(await readAt([TODAY, TODAY + days(100), TODAY + days(200)])).toEqual(['b', 'c']);
    });
  });
});
