import Dexie from 'dexie';
import type { KnownName, PackRows } from '@/lib/model';
import { toStoredArticle, toStoredClaims } from './article-records';
import type { Database } from './database';
import type { PackRecord } from './records';

/** Articles read in one go: memory holds one batch of rows besides what has been made of it. */
const BATCH = 1000;

/**
 * All rows of one pack as the store holds them, for export and for comparing a new version with it; null where there is no such
 * pack. The reader's memory is the pack `memory`. Rows come in the order of the articles' keys. Rejects where a row cannot be read, unless
 * `onDamaged` is given: then it is called for each such article, and the rest is answered.
 */
export async function readPackRows(db: Database, packId: string, onDamaged?: () => void): Promise<PackRows | null> {
  const pack = await db.packs.get(packId);
  if (!pack) return null;
  const articles: PackRows['articles'][number][] = [];
  await eachClaimBatch(db, pack, (batch) => articles.push(...batch), onDamaged);
  const of = { pack: pack.number };
  const [stories, outlets, parties, places, names] = await Promise.all([db.stories.where(of).toArray(), db.outlets.where(of).toArray(), db.parties.where(of).toArray(), db.places.where(of).toArray(), db.names.where(of).toArray()]);
  return {
    card: pack.card,
    checksum: pack.checksum,
    provenance: pack.provenance,
    articles,
    stories: stories.map(({ story }) => story),
    outlets: outlets.map(({ record }) => record),
    parties: parties.map(({ record }) => record),
    places: places.map(({ record }) => record),
    names: names.flatMap(({ key, names: known }) => known.map((name): KnownName => ({ key, ...name }))),
  };
}

/** Hands on the articles of a pack with their claims, batch by batch; for search and export of stores that do not fit in memory. */
export async function eachClaimBatch(db: Database, pack: PackRecord, onBatch: (batch: PackRows['articles'][number][]) => void, onDamaged?: () => void): Promise<void> {
  let after: number = Dexie.minKey;
  for (let read = BATCH; read === BATCH; ) {
    const [rows, claims] = await db.transaction('r', [db.articles, db.claims], async () => {
      const some = await db.articles.where('[pack+hash]').between([pack.number, after], [pack.number, Dexie.maxKey], false, true).limit(BATCH).toArray();
      // As far as these articles reach, and not as many: claims whose article is gone must not take the place of others.
      const last = some.at(-1);
      return [some, last ? await db.claims.where('[pack+hash]').between([pack.number, after], [pack.number, last.hash], false, true).toArray() : []] as const;
    });
    const said = new Map(claims.map((row) => [row.hash, row]));
    onBatch(
      rows.flatMap((row) => {
        try {
          const own = said.get(row.hash);
          return [{ article: toStoredArticle(row, pack), claims: own ? toStoredClaims(own) : [] }];
        } catch (error) {
          if (!onDamaged) throw error;
          onDamaged();
          return [];
        }
      }),
    );
    read = rows.length;
    after = rows.at(-1)?.hash ?? after;
  }
}
