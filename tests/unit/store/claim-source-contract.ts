import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ClaimSource, PackRows, Rejection } from '@/lib/model';
import { toPackRows } from '@/lib/packs/pack-rows';
import { PACK } from '@/lib/packs/schema';
import { OTHER_PACK, SMALL_PACK, wordsOf } from '../../fixtures/packs/small-pack';
import { readLists } from '../../support/read-lists';

export const SMALL_ROWS: PackRows = toPackRows(v.parse(PACK, SMALL_PACK), { provenance: 'bundled', signatureOf: wordsOf });
export const OTHER_ROWS: PackRows = toPackRows(v.parse(PACK, OTHER_PACK), { provenance: 'imported', signatureOf: wordsOf });

const REJECTION: Rejection = { claimKey: 'page-1', storedKey: 'orlava-flood/0000000000a1.c1', at: '2031-03-05T00:00:00.000Z' };
const A1 = 'orlava-flood/0000000000a1';
const A2 = 'orlava-flood/0000000000a2';
const B1 = 'orlava-dam/0000000000b1';

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id).sort();

/** What every claim source answers, however it keeps its claims. */
export function describeClaimSource(name: string, create: (packs: readonly PackRows[], rejections: readonly Rejection[]) => Promise<ClaimSource>): void {
  describe(name, () => {
    const filled = () => create([SMALL_ROWS, OTHER_ROWS], [REJECTION]);

    it('says what it holds', async () => {
      expect(await (await create([], [])).status()).toEqual({ status: 'empty' });
      expect(await (await filled()).status()).toMatchObject({ status: 'ready', packs: 2, articles: 4, claims: 4, outlets: 2 });
    });

    it('counts how many articles carry a key', async () => {
      const { articles, frequency } = await (await filled()).keyStatistics(['orlava', 'twelve', 'nowhere']);
      expect(articles).toBe(4);
      expect([...frequency]).toEqual([['orlava', 4], ['twelve', 1], ['nowhere', 0]]);
    });

    it('finds the articles of keys, as many as asked for', async () => {
      const source = await filled();
      expect(await readLists(source, ['twelve', 'nowhere', 'dam'], 5)).toEqual([
        { signatureKey: 'twelve', articleKeys: [A1], cut: false },
        { signatureKey: 'dam', articleKeys: [B1], cut: false },
      ]);
      const [posting] = await readLists(source, ['orlava'], 2);
      expect(posting).toMatchObject({ cut: true });
      expect(posting!.articleKeys).toHaveLength(2);
      expect((await readLists(source, ['orlava'], 4))[0]).toMatchObject({ cut: false });
    });

    it('outlines the articles of its lists, as to the keys asked for', async () => {
      const source = await filled();
      const { lists, outlines } = await source.findPostings(['orlava', 'dam'], 9);
      const own = lists.find(({ signatureKey }) => signatureKey === 'orlava')!.articles;
      expect(own).toHaveLength(4);
      const found = await outlines(own, ['twelve', 'dam', 'nowhere']);
      const rows = [...SMALL_ROWS.articles, ...OTHER_ROWS.articles].map(({ article }) => article);
      const daysOf = (storyId: string | null) => [...SMALL_ROWS.stories, ...OTHER_ROWS.stories].find(({ id }) => id === storyId);
      expect(new Map(found.map((outline) => [outline.key, outline]))).toEqual(
        new Map(rows.map(({ key, storyId, published, signature }) => [key, { key, storyId, storyFrom: daysOf(storyId)!.from, storyTo: daysOf(storyId)!.to, published, size: signature.length, shared: signature.filter((word) => word === 'twelve' || word === 'dam') }])),
      );
      expect(found.flatMap(({ shared }) => shared).sort()).toEqual(['dam', 'twelve']);
      // In the order of the numbers asked for.
      expect((await outlines([...own].reverse(), [])).map(({ key }) => key)).toEqual(found.map(({ key }) => key).reverse());
    });

    it('brings articles and their claims whole, each once', async () => {
      const source = await filled();
      const articles = await source.articles([A1, 'orlava-flood/ffffffffffff', B1, A1, 'elsewhere/0000000000a1']);
      expect(articles).toEqual([SMALL_ROWS.articles[0]!.article, OTHER_ROWS.articles[0]!.article]);
      expect(await source.claimsOf([A1, A2, 'orlava-flood/ffffffffffff'])).toEqual([...SMALL_ROWS.articles[0]!.claims, ...SMALL_ROWS.articles[1]!.claims]);
    });

    it('knows the articles of a story', async () => {
      const source = await filled();
      expect([...(await source.articlesOfStory('orlava-flood', 10))].sort()).toEqual(SMALL_ROWS.articles.map(({ article }) => article.key).sort());
      expect(await source.articlesOfStory('orlava-flood', 1)).toHaveLength(1);
      expect(await source.articlesOfStory('nothing', 1)).toEqual([]);
      expect(await source.stories(['orlava-dam', 'nothing'])).toEqual(OTHER_ROWS.stories);
    });

    it('joins what packs say of one outlet, party or place', async () => {
      const source = await filled();
      expect(await source.outlets(['valley.example', 'nothing'])).toEqual([{ id: 'valley.example', name: 'Valley News', also: ['VN24'], country: 'CZ', kind: 'news site', host: 'valley.example' }]);
      const [party] = await source.parties(['rsm']);
      expect(party).toMatchObject({ name: 'River Service Mern', kind: 'government' });
      expect([...party!.also].sort()).toEqual(['Mern River Authority', 'RSM', 'the Service']);
    });

    it('brings places with all that hold them', async () => {
      const source = await filled();
      expect(ids(await source.places(['lower-orlava']))).toEqual(['lower-orlava', 'mernland', 'orlava']);
      expect((await source.places(['orlava'])).find(({ id }) => id === 'orlava')).toMatchObject({ also: expect.arrayContaining(['Orława', 'Orlau']), within: 'mernland' });
      expect(await source.places(['nothing'])).toEqual([]);
    });

    it('finds names, but none that say nothing outside their story', async () => {
      const source = await filled();
      const found = await source.findNames(['rsm', 'orlava', 'residents', 'service', 'mern post', 'unknown', 'rsm']);
      expect(found.map(({ key, kind, id }) => `${key} ${kind} ${id}`).sort()).toEqual(['mern post outlet mern-post.example', 'orlava place orlava', 'rsm party rsm']);
    });

    it('keeps rejections', async () => {
      const source = await filled();
      expect(await source.rejections(['page-0', 'page-1'], [])).toEqual([REJECTION]);
      expect(await source.rejections(['page-2'], [REJECTION.storedKey])).toEqual([REJECTION]);
      expect(await source.rejections(['page-1'], [REJECTION.storedKey])).toEqual([REJECTION]);
      expect(await source.rejections(['page-2'], ['page-1'])).toEqual([]);
    });
  });
}
