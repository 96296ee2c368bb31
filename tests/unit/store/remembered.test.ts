import { describe, expect, it } from 'vitest';
import { createClaimSource } from '@/lib/store/claim-store';
import { findRemembered, forgetAll, forgetArticles, forgetBefore, listRemembered, rememberArticle } from '@/lib/store/remembered';
import { manyArticles } from '../../fixtures/packs/many-articles';
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
    expect(await source.findPostings(['flood'], 5)).toEqual([{ signatureKey: 'flood', articleKeys: [row.article.key], cut: false }]);
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

  it('forgets without a trace', async () => {
    const db = freshDatabase();
    for (const [index, path] of ['a', 'b', 'c'].entries()) await rememberArticle(db, read(path, ['flood', `only-${path}`]), OUTLET, () => [], new Date(Date.UTC(2031, 2, index + 1)));
    expect((await listRemembered(db)).map(({ key }) => key.at(-1))).toEqual(['c', 'b', 'a']);
    expect(await forgetBefore(db, '2031-03-02')).toBe(1);
    expect(await forgetArticles(db, ['memory:news.example/b', 'memory:news.example/b2'])).toBe(1);
    const source = createClaimSource(db);
    expect((await source.keyStatistics(['flood', 'only-a', 'only-b', 'only-c'])).frequency).toEqual(new Map([['flood', 1], ['only-a', 0], ['only-b', 0], ['only-c', 1]]));
    expect(await forgetAll(db)).toBe(1);
    expect(await source.status()).toEqual({ status: 'empty' });
    expect([await db.articles.count(), await db.claims.count(), await db.segments.count(), await db.outlets.count(), await db.remembered.count()]).toEqual([0, 0, 0, 0, 0]);
    expect((await db.blocks.toArray()).every(({ postings }) => postings[0] === 0)).toBe(true);
  });
});
