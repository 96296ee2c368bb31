import type { ClaimSource, Outlet, Party, Place, Rejection, StoredStory, StoreStatus } from '@/lib/model';
import { joinArticleKey } from './article-address';
import { numberArticles, outlinesOf } from './article-numbers';
import { toStoredArticle, toStoredClaims } from './article-records';
import { countOutlets, type OutletCount, OUTLETS } from './count-outlets';
import type { Database } from './database';
import { entriesOfKeys } from './entries-of-keys';
import { createNameFinder } from './find-names';
import { namedRecords } from './named-records';
import { createVisibleReader, type PackView } from './pack-view';
import { type KeyEntries, numberOfKey } from './posting-index';
import type { MetaRecord } from './records';
import { rowsOfArticles } from './rows-of-articles';
import { createStoryRows } from './story-rows';

/** Where seeding stands, kept in `meta` under `seeding` and `failure`. */
export interface SeedingState {
  pack: string;
  done: number;
  total: number;
}
export interface FailureState {
  pack: string | null;
  code: string;
  detail: string;
}

/** A failure that a version before codes has kept. */
const UNNAMED = { code: 'store-failed', detail: '' } as const;

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/**
 * The claim source over the database. Every method is one read transaction whose work depends on what is asked: single keys are
 * got side by side (walking a cursor over many keys is five to nine times slower), nothing is loaded when the worker wakes but
 * the list of packs and the hashes of names.
 */
export function createClaimSource(db: Database): ClaimSource {
  const read = createVisibleReader(db);
  const namesOf = createNameFinder();
  const storyRows = createStoryRows();
  /** What `keyStatistics` read, for the one `findPostings` that follows on some of its keys. */
  let justRead: { view: PackView; entries: ReadonlyMap<string, KeyEntries> } | null = null;

  return {
    status: () =>
      read(async (reading, view): Promise<StoreStatus> => {
        const [seeding, failure, kept] = await reading.getMany<MetaRecord>('meta', ['seeding', 'failure', OUTLETS]);
        if (seeding) return { status: 'importing', ...(seeding.value as SeedingState) };
        if (failure) return { status: 'failed', ...UNNAMED, ...(failure.value as FailureState) };
        const seen = [...view.byNumber.values()].filter(({ counts }) => counts.articles > 0);
        if (seen.length === 0) return { status: 'empty' };
        const outlets = await countOutlets(db, seen, (kept?.value as OutletCount | undefined) ?? null, reading);
        const sum = (what: 'articles' | 'claims') => seen.reduce((total, pack) => total + pack.counts[what], 0);
        return { status: 'ready', packs: seen.length, articles: sum('articles'), claims: sum('claims'), outlets };
      }),

    keyStatistics: (signatureKeys) =>
      read(async (reading, view) => {
        const entries = await entriesOfKeys(signatureKeys, reading, view);
        justRead = { view, entries };
        storyRows.forget();
        return { articles: view.articles, frequency: new Map([...entries].map(([key, { count }]) => [key, count])) };
      }),

    findPostings: async (signatureKeys, limit) => {
      const known = justRead;
      justRead = null;
      const keys = unique(signatureKeys);
      const { view, entries } = known && keys.every((key) => known.entries.has(key)) ? known : await read(async (reading, view) => ({ view, entries: await entriesOfKeys(keys, reading, view) }));
      const numbered = numberArticles(keys, limit, entries, view);
      return {
        lists: numbered.lists,
        articles: numbered.places.length,
        outlines: (articles, asked) => read((reading) => outlinesOf(articles, numbered, new Map(asked.map((key) => [entries.get(key)?.number ?? numberOfKey(key), key])), reading, view)),
      };
    },

    articles: (keys) =>
      read(async (reading, view) => (await rowsOfArticles('articles', keys, reading, view)).map(({ row, pack }) => toStoredArticle(row, pack))),

    articlesOfStory: (storyId, limit) =>
      read(async (reading, view) => {
        const [rows] = await storyRows.read([storyId], reading, view);
        return rows!.flatMap(({ pack, articles }) => (view.isSeen(pack) ? [...articles].map((hash) => joinArticleKey(view.byNumber.get(pack)!.id, hash)) : [])).slice(0, limit);
      }),

    claimsOf: (articleKeys) => read(async (reading, view) => (await rowsOfArticles('claims', articleKeys, reading, view)).flatMap(({ row }) => toStoredClaims(row))),

    stories: (ids) =>
      read(async (reading, view) => {
        const found = await storyRows.read(unique(ids), reading, view);
        return found.flatMap((rows): StoredStory[] => {
          const row = rows.find(({ pack }) => view.isSeen(pack));
          return row ? [row.story] : [];
        });
      }),

    outlets: (ids) => read((reading, view) => namedRecords<Outlet>('outlets', ids, reading, view)),
    parties: (ids) => read((reading, view) => namedRecords<Party>('parties', ids, reading, view)),

    places: (ids) =>
      read(async (reading, view) => {
        const places = new Map<string, Place>();
        for (let wanted = unique(ids); wanted.length > 0; ) {
          for (const place of await namedRecords<Place>('places', wanted, reading, view)) places.set(place.id, place);
          wanted = unique([...places.values()].flatMap(({ within }) => (within !== null && !places.has(within) ? [within] : [])).filter((id) => !wanted.includes(id)));
        }
        return [...places.values()];
      }),

    findNames: (keys) => read((reading, view) => namesOf(keys, reading, view)),

    rejections: (claimKeys, storedKeys) =>
      read(async (reading) => {
        const [mine, theirs] = await Promise.all([reading.getStarting<Rejection>('rejections', unique(claimKeys)), reading.getIndexed<Rejection>('rejections', 'storedKey', unique(storedKeys))]);
        return [...new Map([...mine, ...theirs].flat().map((rejection) => [`${rejection.claimKey}\n${rejection.storedKey}`, rejection])).values()];
      }),
  };
}
