import Dexie from 'dexie';
import type { StoryRows } from '@/lib/model';
import { toStoredArticle, toStoredClaims } from '@/lib/store/article-records';
import type { Database } from '@/lib/store/database';
import type { PackRecord } from '@/lib/store/records';

/** The outlets, parties and places that a pack names. */
async function namesOf(db: Database, pack: number): Promise<Pick<StoryRows, 'outlets' | 'parties' | 'places'>> {
  const [outlets, parties, places] = await Promise.all([db.outlets.where('pack').equals(pack).toArray(), db.parties.where('pack').equals(pack).toArray(), db.places.where('pack').equals(pack).toArray()]);
  return { outlets: outlets.map(({ record }) => record), parties: parties.map(({ record }) => record), places: places.map(({ record }) => record) };
}

/** What surrounds the articles of each of these packs: stories, outlets and parties. */
export function readRecords(db: Database, packs: readonly PackRecord[]): Promise<readonly Pick<StoryRows, 'stories' | 'outlets' | 'parties'>[]> {
  return db.transaction('r', [db.stories, db.outlets, db.parties], () =>
    Promise.all(
      packs.map(async ({ number: pack }) => {
        const [stories, outlets, parties] = await Promise.all([db.stories.where({ pack }).toArray(), db.outlets.where({ pack }).toArray(), db.parties.where({ pack }).toArray()]);
        return { stories: stories.map(({ story }) => story), outlets: outlets.map(({ record }) => record), parties: parties.map(({ record }) => record) };
      }),
    ),
  );
}

const uniqueById = <Row extends { id: string }>(rows: readonly Row[]): readonly Row[] => [...new Map(rows.map((row) => [row.id, row])).values()];

/** The rows of one story in all packs that hold it, found by the story's own list of articles, a report that lies in several packs once; none where no pack does. */
export function readStoryRows(db: Database, packs: readonly PackRecord[], storyId: string): Promise<StoryRows> {
  return db.transaction('r', [db.articles, db.claims, db.stories, db.outlets, db.parties, db.places], async () => {
    const byNumber = new Map(packs.map((pack, at) => [pack.number, { pack, at }]));
    const held = (await db.stories.where('[id+pack]').between([storyId, Dexie.minKey], [storyId, Dexie.maxKey]).toArray())
      .flatMap((row) => {
        const known = byNumber.get(row.pack);
        return known ? [{ row, ...known }] : [];
      })
      .sort((a, b) => a.at - b.at);
    const taken = new Set<number>();
    const parts = await Promise.all(
      held.map(async ({ row, pack }) => {
        const keys = [...row.articles].filter((hash) => !taken.has(hash)).map((hash): [number, number] => [pack.number, hash]);
        for (const [, hash] of keys) taken.add(hash);
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
