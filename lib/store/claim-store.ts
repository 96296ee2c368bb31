import type { ClaimSource, Outlet, Party, Place, Rejection, StoredStory, StoreStatus } from '@/lib/model';
import { joinArticleKey, MEMORY_NUMBER, splitArticleKey } from './article-address';
import { numberArticles, outlinesOf } from './article-numbers';
import { toStoredArticle, toStoredClaims } from './article-records';
import type { Database } from './database';
import { createNameFinder } from './find-names';
import { createVisibleReader, type PackView } from './pack-view';
import { type KeyEntries, numberOfKey, readPostings } from './posting-index';
import { readBlocks } from './read-blocks';
import type { Reading } from './read-transaction';
import type { ArticleRecord, ClaimsRecord, MetaRecord, PackRecord, SegmentRecord, StoryRecord } from './records';

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

interface NamedRecord {
  id: string;
  name: string;
  also: readonly string[];
}

/** One record of what several packs say of one id: the first, filled up and with the names of all. */
function joinRecords<R extends NamedRecord>(records: readonly R[]): R {
  const first = records[0]!;
  if (records.length === 1) return first;
  const known = Object.assign({}, ...[...records].reverse().map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)))) as R;
  const also = [...new Set(records.flatMap(({ name, also }) => [name, ...also]))].filter((name) => name !== first.name);
  return { ...first, ...known, also };
}

/** How many outlets the packs that are seen (`of`) know, kept in `meta` under `outlets`. */
interface OutletCount {
  of: string;
  count: number;
}
const OUTLETS = 'outlets';

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/**
 * The claim source over the database. Every method is one read transaction whose work depends on what is asked: single keys are
 * got side by side (walking a cursor over many keys is five to nine times slower), nothing is loaded when the worker wakes but
 * the list of packs and the hashes of names.
 */
export function createClaimSource(db: Database): ClaimSource {
  const read = createVisibleReader(db);
  const namesOf = createNameFinder();
  /** What `keyStatistics` read, for the one `findPostings` that follows on some of its keys. */
  let justRead: { view: PackView; entries: ReadonlyMap<string, KeyEntries> } | null = null;

  const entriesOf = async (signatureKeys: readonly string[], reading: Reading, view: PackView): Promise<ReadonlyMap<string, KeyEntries>> => {
    const keys = unique(signatureKeys);
    const numbers = keys.map(numberOfKey);
    const [segments, blocks] = await Promise.all([reading.getAll<SegmentRecord>('segments'), readBlocks(reading, numbers, view.articles)]);
    const entries = new Map<string, KeyEntries>();
    keys.forEach((key, at) => {
      const found: KeyEntries = { number: numbers[at]!, count: 0, parts: [] };
      const block = blocks.get(numbers[at]!);
      if (block) readPostings(block.postings, numbers[at]!, view.isSeen, found);
      for (const { postings } of segments) readPostings(postings, numbers[at]!, view.isSeen, found);
      entries.set(key, found);
    });
    return entries;
  };

  /** Rows of stories, of all packs, that are read for the page asked about: who asks for a story asks for its articles with it. */
  let storiesRead: { view: PackView; rows: Map<string, Promise<readonly StoryRecord[]>> } | null = null;

  const storyRows = (ids: readonly string[], reading: Reading, view: PackView): Promise<(readonly StoryRecord[])[]> => {
    if (storiesRead?.view !== view) storiesRead = { view, rows: new Map() };
    const { rows } = storiesRead;
    const unread = ids.filter((id) => !rows.has(id));
    if (unread.length > 0) {
      const found = reading.getStarting<StoryRecord>('stories', unread);
      unread.forEach((id, at) => rows.set(id, found.then((all) => all[at]!)));
      // What could not be read is asked for again.
      found.catch(() => unread.forEach((id) => rows.delete(id)));
    }
    return Promise.all(ids.map((id) => rows.get(id)!));
  };

  /** Different outlets of packs: one outlet is in many. Counting them walks over all, so the count is kept until the packs change. */
  const outletsOf = async (seen: readonly PackRecord[], kept: OutletCount | null, reading: Reading): Promise<number> => {
    const ofMemory = seen.some(({ number }) => number === MEMORY_NUMBER) ? await reading.countOf('outlets', 'pack', MEMORY_NUMBER) : 0;
    const of = `${seen.map(({ number }) => number).join(' ')}, ${ofMemory} remembered`;
    if (kept?.of === of) return kept.count;
    const numbers = new Set(seen.map(({ number }) => number));
    const count = new Set(((await reading.getAllKeys('outlets')) as [string, number][]).flatMap(([id, pack]) => (numbers.has(pack) ? [id] : []))).size;
    // Kept if it can be: on a full disk it is counted again.
    db.meta.put({ key: OUTLETS, value: { of, count } satisfies OutletCount }).catch(() => undefined);
    return count;
  };

  /** Rows of articles, or of their claims: both lie under the same addresses. */
  const rowsOf = async (table: 'articles' | 'claims', keys: readonly string[], reading: Reading, view: PackView): Promise<{ row: ArticleRecord | ClaimsRecord; pack: PackRecord }[]> => {
    const wanted = unique(keys).flatMap((key) => {
      const { packId, hash } = splitArticleKey(key);
      const pack = view.byId.get(packId);
      return pack ? [{ pack, hash }] : [];
    });
    const rows = await reading.getMany<ArticleRecord | ClaimsRecord>(table, wanted.map(({ pack, hash }) => [pack.number, hash]));
    return rows.flatMap((row, at) => (row === undefined ? [] : [{ row, pack: wanted[at]!.pack }]));
  };

  /** The records of the ids, what several packs say of one joined; packs that are off say nothing. */
  const namedRecords = async <R extends NamedRecord>(table: string, ids: readonly string[], reading: Reading, view: PackView): Promise<R[]> => {
    const found = await reading.getStarting<{ pack: number; record: R }>(table, unique(ids));
    return found.flatMap((rows) => {
      const records = rows.filter(({ pack }) => view.isSeen(pack)).map(({ record }) => record);
      return records.length === 0 ? [] : [joinRecords(records)];
    });
  };

  return {
    status: () =>
      read(async (reading, view): Promise<StoreStatus> => {
        const [seeding, failure, kept] = await reading.getMany<MetaRecord>('meta', ['seeding', 'failure', OUTLETS]);
        if (seeding) return { status: 'importing', ...(seeding.value as SeedingState) };
        if (failure) return { status: 'failed', ...UNNAMED, ...(failure.value as FailureState) };
        const seen = [...view.byNumber.values()].filter(({ counts }) => counts.articles > 0);
        if (seen.length === 0) return { status: 'empty' };
        const outlets = await outletsOf(seen, (kept?.value as OutletCount | undefined) ?? null, reading);
        const sum = (what: 'articles' | 'claims') => seen.reduce((total, pack) => total + pack.counts[what], 0);
        return { status: 'ready', packs: seen.length, articles: sum('articles'), claims: sum('claims'), outlets };
      }),

    keyStatistics: (signatureKeys) =>
      read(async (reading, view) => {
        const entries = await entriesOf(signatureKeys, reading, view);
        justRead = { view, entries };
        storiesRead = null;
        return { articles: view.articles, frequency: new Map([...entries].map(([key, { count }]) => [key, count])) };
      }),

    findPostings: async (signatureKeys, limit) => {
      const known = justRead;
      justRead = null;
      const keys = unique(signatureKeys);
      const { view, entries } = known && keys.every((key) => known.entries.has(key)) ? known : await read(async (reading, view) => ({ view, entries: await entriesOf(keys, reading, view) }));
      const numbered = numberArticles(keys, limit, entries, view);
      return {
        lists: numbered.lists,
        articles: numbered.places.length,
        outlines: (articles, asked) => read((reading) => outlinesOf(articles, numbered, new Map(asked.map((key) => [entries.get(key)?.number ?? numberOfKey(key), key])), reading, view)),
      };
    },

    articles: (keys) =>
      read(async (reading, view) => (await rowsOf('articles', keys, reading, view)).map(({ row, pack }) => toStoredArticle(row, pack))),

    articlesOfStory: (storyId, limit) =>
      read(async (reading, view) => {
        const [rows] = await storyRows([storyId], reading, view);
        return rows!.flatMap(({ pack, articles }) => (view.isSeen(pack) ? [...articles].map((hash) => joinArticleKey(view.byNumber.get(pack)!.id, hash)) : [])).slice(0, limit);
      }),

    claimsOf: (articleKeys) => read(async (reading, view) => (await rowsOf('claims', articleKeys, reading, view)).flatMap(({ row }) => toStoredClaims(row))),

    stories: (ids) =>
      read(async (reading, view) => {
        const found = await storyRows(unique(ids), reading, view);
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
