import { leadOf } from '@/lib/library/lead';
import { createClaimSearch, type ClaimSearch, type FoundAt } from '@/lib/library/search-claims';
import { sharedStories, summarizePacks, summarizeScope, type PackLists } from '@/lib/library/summaries';
import type { ClaimQuery, FoundClaim, LibraryShelf } from '@/lib/model';
import type { Database } from '@/lib/store/database';
import { listPacks, removePack, setPackEnabled } from '@/lib/store/packs';
import type { PackRecord } from '@/lib/store/records';
import { readDigests } from './pack-digests';
import { readFound } from './read-found';
import { createRememberedReader } from './read-remembered';
import { readRecords, readStoryRows } from './read-rows';

/** What `make` gave for the packs as they are now: made once, and anew only when the rows of a pack have changed since. */
function keptWhileUnchanged<Value>(db: Database, make: (packs: readonly PackRecord[]) => Promise<Value>): () => Promise<Value> {
  let kept: { of: string; value: Promise<Value> } | null = null;
  return async () => {
    const packs = await listPacks(db);
    const of = JSON.stringify(packs.map(({ id, number, counts }) => [id, number, counts.articles, counts.claims]));
    if (kept?.of !== of) {
      const value = make(packs);
      kept = { of, value };
      // what failed is tried again when it is asked for next
      value.catch(() => (kept = null));
    }
    return kept.value;
  };
}

/** Claims read in one go where all that a search found are wanted. */
const KEYS_AT_ONCE = 5000;

interface Search {
  packs: readonly PackRecord[];
  articles: readonly Float64Array[];
  index: ClaimSearch;
}

/**
 * What the library asks, answered from the database; rows of packs that are off are in it too. Lists and search read what is kept of each
 * pack in place of its rows. Where that was not made yet it is made at first sight, which takes seconds with many claims: the shelf is meant
 * to run in a worker, where that holds nobody up.
 */
export function createShelf(db: Database): LibraryShelf {
  const lists = keptWhileUnchanged(db, async (packs): Promise<{ packs: readonly PackRecord[]; lists: readonly PackLists[] }> => {
    const [digests, records] = await Promise.all([readDigests(db, packs, 'lists'), readRecords(db, packs)]);
    return { packs, lists: records.map((own, at) => ({ ...own, digest: digests[at]! })) };
  });
  const summaries = keptWhileUnchanged(db, async (packs) => {
    const held = (await lists()).lists;
    const leads = await Promise.all(
      [...sharedStories(held.map(({ digest }) => digest))].map(async (id) => {
        const rows = await readStoryRows(db, packs, id);
        return [id, leadOf(rows.claims, new Map(rows.articles.map(({ key, outletId }) => [key, outletId])))] as const;
      }),
    );
    return summarizePacks(held, new Map(leads));
  });
  const search = keptWhileUnchanged(db, async (packs): Promise<Search> => {
    const digests = await readDigests(db, packs, 'search');
    return { packs, articles: digests.map(({ articles }) => articles), index: createClaimSearch(digests) };
  });
  /** The last search, whose pages are asked for one after the other. */
  let last: { of: Search; query: string; found: readonly FoundAt[] } | null = null;
  const find = async (query: ClaimQuery): Promise<{ found: readonly FoundAt[]; of: Search }> => {
    const of = await search();
    const text = JSON.stringify(query);
    if (last?.of !== of || last.query !== text) last = { of, query: text, found: of.index.find(query) };
    return { found: last.found, of };
  };
  const rowsOf = ({ packs, articles }: Search, found: readonly FoundAt[]): Promise<readonly FoundClaim[]> => readFound(db, found.map(({ pack, article, nth }) => ({ pack: packs[pack]!, hash: articles[pack]![article]!, nth })));
  return {
    async packs() {
      const held = await lists();
      // on and off are as of now, what lies in them as of when they last changed
      const on = new Set((await listPacks(db)).filter(({ enabled }) => enabled).map(({ id }) => id));
      return held.packs.map((pack, at) => ({ ...summarizeScope(held.lists[at]!, pack.card, pack.counts.claims), provenance: pack.provenance, on: on.has(pack.id), checksum: pack.checksum === '' ? null : pack.checksum }));
    },
    stories: async () => (await summaries()).stories,
    outlets: async () => (await summaries()).outlets,
    parties: async () => (await summaries()).parties,
    storyRows: async (storyId) => readStoryRows(db, await listPacks(db), storyId),
    async count(query) {
      const { found, of } = await find(query);
      return { total: found.length, of: of.index.size };
    },
    async found(query, from, to) {
      const { found, of } = await find(query);
      return rowsOf(of, found.slice(from, to));
    },
    async foundKeys(query) {
      const { found, of } = await find(query);
      const keys: string[] = [];
      for (let from = 0; from < found.length; from += KEYS_AT_ONCE) keys.push(...(await rowsOf(of, found.slice(from, from + KEYS_AT_ONCE))).map(({ claim }) => claim.key));
      return keys;
    },
    remembered: createRememberedReader(db),
    async switchPacks(packIds, on) {
      await db.transaction('rw', [db.packs, db.meta], () => Promise.all(packIds.map((id) => setPackEnabled(db, id, on))));
    },
    async removePack(packId) {
      await removePack(db, packId);
    },
  };
}
