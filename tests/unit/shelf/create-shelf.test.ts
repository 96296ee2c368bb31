import { describe, expect, it } from 'vitest';
import type { ClaimQuery, PackRows } from '@/lib/model';
import { createShelf } from '@/lib/shelf/create-shelf';
import { digestImported } from '@/lib/shelf/pack-digests';
import type { Database } from '@/lib/store/database';
import { dropDamaged } from '@/lib/store/check-integrity';
import { importPacks } from '@/lib/store/import-pack';
import { removePack } from '@/lib/store/packs';
import { manyArticles } from '../../fixtures/packs/many-articles';
import { freshDatabase } from '../store/fresh-database';

const PARTY = { id: 'rsm', name: 'Regional Monitor', also: [], kind: null, note: null, country: null };
const withParty = (rows: PackRows): PackRows => ({ ...rows, provenance: 'imported', parties: [PARTY] as never, articles: rows.articles.map(({ article, claims }, at) => ({ article: { ...article, outletId: at % 2 === 0 ? 'valley.example' : 'harbour.example' }, claims: claims.map((claim) => ({ ...claim, attributedTo: at % 5 === 0 ? { id: 'rsm', text: 'the monitor' } : null })) })) });
/** Some stories of a pack as a pack of their own, its reports under the same digits. */
const cutOut = (rows: PackRows, id: string, stories: readonly string[]): PackRows => ({
  ...rows,
  card: { ...rows.card, id },
  checksum: id,
  stories: rows.stories.filter((story) => stories.includes(story.id)).map((story) => ({ ...story, packId: id })),
  articles: rows.articles.flatMap(({ article, claims }) => {
    if (!stories.includes(article.storyId ?? '')) return [];
    const key = article.key.replace(/^[^/]+/, id);
    return [{ article: { ...article, key, packId: id }, claims: claims.map((claim) => ({ ...claim, key: claim.key.replace(article.key, key), articleKey: key })) }];
  }),
});

const ANY: ClaimQuery = { frames: null, range: null, words: [] };

async function answers(db: Database): Promise<Record<string, unknown>> {
  const shelf = createShelf(db);
  const query: ClaimQuery = { frames: ['killed'], range: { low: 100, high: 140 }, words: ['valley'] };
  return { packs: await shelf.packs(), stories: await shelf.stories(), outlets: await shelf.outlets(), parties: await shelf.parties(), count: await shelf.count(query), found: await shelf.found(query, 0, 5), keys: await shelf.foundKeys(query), all: await shelf.count(ANY) };
}

describe('the library’s shelf', () => {
  const rows = withParty(manyArticles(70));

  it('counts stories, outlets and parties of a pack, and finds its claims with their names', async () => {
    const db = freshDatabase();
    await importPacks(db, [rows]);
    const shelf = createShelf(db);
    expect(await shelf.packs()).toMatchObject([{ stories: 7, articles: 70, claims: 210, outlets: 2, undated: 70, languages: { en: 70 }, on: true }]);
    const [story] = await shelf.stories();
    expect(story).toMatchObject({ story: { id: 'many-0' }, articles: 10, outlets: 2, claims: 30, lead: { frame: 'killed', unit: 'people', counted: null } });
    expect(story!.lead!.figures).toHaveLength(30);
    expect(await shelf.outlets()).toMatchObject([{ outlet: { name: 'Valley News' }, articles: 35, claims: 105 }]);
    expect(await shelf.parties()).toMatchObject([{ party: { id: 'rsm' }, claims: 42, outlets: 2 }]);
    const found = await shelf.found({ frames: null, range: { low: 102, high: 104 }, words: ['valley'] }, 0, 9);
    expect(found.map(({ claim, outlet, party, story: title }) => [claim.quote, outlet, party, title]).sort()).toEqual([
      ['102', 'Valley News', 'Regional Monitor', 'Story 3'],
      ['103', 'Valley News', 'Regional Monitor', 'Story 3'],
      ['104', 'Valley News', 'Regional Monitor', 'Story 3'],
    ]);
    expect(await shelf.foundKeys({ frames: null, range: { low: 102, high: 102 }, words: [] })).toEqual(['many/00000000000a.c1']);
  });

  it('says the same whether its digests were made when the pack came, are made at first sight, or were kept', async () => {
    const [early, late] = [freshDatabase(), freshDatabase()];
    await importPacks(early, [rows]);
    await digestImported(early, [rows]);
    await importPacks(late, [rows]);
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'importedAt' ? null : inner)));
    const first = plain(await answers(late));
    expect(plain(await answers(late))).toEqual(first);
    expect(plain(await answers(early))).toEqual(first);
    expect(await late.digests.count()).toBe(2);
    expect(first).toMatchObject({ all: { total: 210, of: 210 } });
  });

  it('counts a report once that lies in two packs, in each list, in a story and in a search', async () => {
    const db = freshDatabase();
    await importPacks(db, [rows, cutOut(rows, 'cut', ['many-0', 'many-3'])]);
    const alone = freshDatabase();
    await importPacks(alone, [rows]);
    const [both, one] = [createShelf(db), createShelf(alone)];
    const counts = async (shelf: typeof both): Promise<unknown> => [
      (await shelf.stories()).map(({ story, articles, claims, outlets, lead }) => [story.id, articles, claims, outlets, lead?.figures.length]).sort(),
      (await shelf.outlets()).map(({ outlet, ...count }) => [outlet.id, count]),
      (await shelf.parties()).map(({ party, ...count }) => [party.id, count]),
      await shelf.count(ANY),
      (await shelf.storyRows('many-3')).articles.length,
      (await shelf.storyRows('many-3')).claims.length,
    ];
    expect(await counts(both)).toEqual(await counts(one));
  });

  it('shows what changed: another edition of a pack, a pack taken out, rows that were damaged', async () => {
    const db = freshDatabase();
    await importPacks(db, [rows]);
    const shelf = createShelf(db);
    expect(await shelf.stories()).toHaveLength(7);
    await importPacks(db, [withParty(manyArticles(14, 2))]);
    expect((await shelf.stories())[0]).toMatchObject({ articles: 2 });
    expect((await shelf.count(ANY)).total).toBe(42);
    const [row] = await db.articles.toArray();
    await db.articles.put({ ...row!, json: '{"damaged' });
    expect(await dropDamaged(db)).toBe(1);
    expect((await shelf.count(ANY)).total).toBe(39);
    expect((await shelf.packs())[0]).toMatchObject({ articles: 13, claims: 39 });
    await removePack(db, 'many');
    expect([await shelf.stories(), await shelf.count(ANY), await db.digests.count()]).toEqual([[], { total: 0, of: 0 }, 0]);
  });

  it('makes a digest anew that is not of the rows there are', async () => {
    const db = freshDatabase();
    await importPacks(db, [rows]);
    await digestImported(db, [rows]);
    const { number } = (await db.packs.get('many'))!;
    const few = freshDatabase();
    await importPacks(few, [withParty(manyArticles(3))]);
    await createShelf(few).stories();
    for (const record of await few.digests.toArray()) await db.digests.put({ ...record, pack: number });
    expect((await createShelf(db).stories())[0]).toMatchObject({ articles: 10 });
  });
});
