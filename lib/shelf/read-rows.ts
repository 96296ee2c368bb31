import Dexie from 'dexie';
import type { StoryRows } from '@/lib/model';
import { toStoredArticle, toStoredClaims } from '@/lib/store/article-records';
import type { Database } from '@/lib/store/database';
import type { PackRecord } from '@/lib/store/records';

/** Key range of all rows that lie under one pack number. */
const rangeOf = (pack: number): [unknown, unknown] => [
  [pack, Dexie.minKey],
  [pack, Dexie.maxKey],
];

/** The outlets, parties and places that a pack names. */
async function namesOf(db: Database, pack: number): Promise<Pick<StoryRows, 'outlets' | 'parties' | 'places'>> {
  const [outlets, parties, places] = await Promise.all([db.outlets.where('pack').equals(pack).toArray(), db.parties.where('pack').equals(pack).toArray(), db.places.where('pack').equals(pack).toArray()]);
  return { outlets: outlets.map(({ record }) => record), parties: parties.map(({ record }) => record), places: places.map(({ record }) => record) };
}

/** All rows of these packs, in one read transaction; without their claims where only what surrounds them is asked for. */
export function readRows(db: Database, packs: readonly PackRecord[], withClaims = true): Promise<StoryRows> {
  return db.transaction('r', [db.articles, db.claims, db.stories, db.outlets, db.parties, db.places], async () => {
    const parts = await Promise.all(
      packs.map(async (pack) => {
        const [low, high] = rangeOf(pack.number);
        const [articles, claims, stories, names] = await Promise.all([
          db.articles.where('[pack+hash]').between(low, high).toArray(),
          withClaims ? db.claims.where('[pack+hash]').between(low, high).toArray() : [],
          db.stories.where('pack').equals(pack.number).toArray(),
          namesOf(db, pack.number),
        ]);
        return {
          articles: articles.map((row) => toStoredArticle(row, pack)),
          claims: claims.flatMap(toStoredClaims),
          stories: stories.map(({ story }) => story),
          ...names,
        };
      }),
    );
    return {
      articles: parts.flatMap((part) => part.articles),
      claims: parts.flatMap((part) => part.claims),
      stories: uniqueById(parts.flatMap((part) => part.stories)),
      outlets: uniqueById(parts.flatMap((part) => part.outlets)),
      parties: uniqueById(parts.flatMap((part) => part.parties)),
      places: uniqueById(parts.flatMap((part) => part.places)),
    };
  });
}

const uniqueById = <Row extends { id: string }>(rows: readonly Row[]): readonly Row[] => [...new Map(rows.map((row) => [row.id, row])).values()];

/** The rows of one story in all packs that hold it, found by the story's own list of articles; none where no pack does. */
export function readStoryRows(db: Database, packs: readonly PackRecord[], storyId: string): Promise<StoryRows> {
  return db.transaction('r', [db.articles, db.claims, db.stories, db.outlets, db.parties, db.places], async () => {
    const byNumber = new Map(packs.map((pack) => [pack.number, pack]));
    const held = (await db.stories.where('[id+pack]').between([storyId, Dexie.minKey], [storyId, Dexie.maxKey]).toArray()).flatMap((row) => {
      const pack = byNumber.get(row.pack);
      return pack ? [{ row, pack }] : [];
    });
    const parts = await Promise.all(
      held.map(async ({ row, pack }) => {
        const keys = [...row.articles].map((hash): [number, number] => [pack.number, hash]);
        const [articles, claims, names] = await Promise.all([
          db.articles.bulkGet(keys),
          db.claims.bulkGet(keys),
          namesOf(db, pack.number),
        ]);
        return {
          articles: articles.flatMap((article) => (article ? [toStoredArticle(article, pack)] : [])),
          claims: claims.flatMap((own) => (own ? toStoredClaims(own) : [])),
          ...names,
        };
      }),
    );
    return {
      articles: parts.flatMap((part) => part.articles),
      claims: parts.flatMap((part) => part.claims),
      stories: uniqueById(held.map(({ row }) => row.story)),
      outlets: uniqueById(parts.flatMap((part) => part.outlets)),
      parties: uniqueById(parts.flatMap((part) => part.parties)),
      places: uniqueById(parts.flatMap((part) => part.places)),
    };
  });
}
