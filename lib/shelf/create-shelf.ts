import { createClaimSearch, toSearchable, type ClaimSearch } from '@/lib/library/search-claims';
import { summarizeOutlets, summarizeParties, summarizeScope, summarizeStories } from '@/lib/library/summaries';
import type { ClaimQuery, FoundClaim, LibraryShelf, OutletSummary, PartySummary, StorySummary } from '@/lib/model';
import type { Database } from '@/lib/store/database';
import { listPacks, removePack, setPackEnabled } from '@/lib/store/packs';
import { GENERATION } from '@/lib/store/pack-view';
import { readRows, readStoryRows } from './read-rows';

interface Summaries {
  stories: readonly StorySummary[];
  outlets: readonly OutletSummary[];
  parties: readonly PartySummary[];
}

/** What `make` gave for the store as it is now: made once, and anew only when something in the store has changed since. */
function keptWhileUnchanged<Value>(db: Database, make: () => Promise<Value>): () => Promise<Value> {
  let kept: { generation: unknown; value: Promise<Value> } | null = null;
  return async () => {
    const generation = (await db.meta.get(GENERATION))?.value;
    if (!kept || kept.generation !== generation) {
      const value = make();
      kept = { generation, value };
      // what failed is tried again when it is asked for next
      value.catch(() => (kept = null));
    }
    return kept.value;
  };
}

/**
 * What the library asks, answered from the database; rows of packs that are off are in it too. Stories, outlets, parties and search
 * need every claim: it is meant to run in a worker, where that holds nobody up.
 */
export function createShelf(db: Database): LibraryShelf {
  const summaries = keptWhileUnchanged(db, async (): Promise<Summaries> => {
    const rows = await readRows(db, await listPacks(db));
    return { stories: summarizeStories(rows), outlets: summarizeOutlets(rows), parties: summarizeParties(rows) };
  });
  const search = keptWhileUnchanged(db, async (): Promise<ClaimSearch> => createClaimSearch(toSearchable(await readRows(db, await listPacks(db)))));
  /** The last search, whose pages are asked for one after the other. */
  let last: { of: ClaimSearch; query: string; found: readonly FoundClaim[] } | null = null;
  const find = async (query: ClaimQuery): Promise<{ found: readonly FoundClaim[]; of: number }> => {
    const index = await search();
    const text = JSON.stringify(query);
    if (last?.of !== index || last.query !== text) last = { of: index, query: text, found: index.find(query) };
    return { found: last.found, of: index.size };
  };
  return {
    async packs() {
      const packs = await listPacks(db);
      return Promise.all(
        packs.map(async (pack) => ({ ...summarizeScope(await readRows(db, [pack], false), pack.card, pack.counts.claims), provenance: pack.provenance, on: pack.enabled, checksum: pack.checksum === '' ? null : pack.checksum })),
      );
    },
    stories: async () => (await summaries()).stories,
    outlets: async () => (await summaries()).outlets,
    parties: async () => (await summaries()).parties,
    storyRows: async (storyId) => readStoryRows(db, await listPacks(db), storyId),
    async count(query) {
      const { found, of } = await find(query);
      return { total: found.length, of };
    },
    found: async (query, from, to) => (await find(query)).found.slice(from, to),
    foundKeys: async (query) => (await find(query)).found.map(({ claim }) => claim.key),
    async switchPacks(packIds, on) {
      await db.transaction('rw', [db.packs, db.meta], () => Promise.all(packIds.map((id) => setPackEnabled(db, id, on))));
    },
    async removePack(packId) {
      await removePack(db, packId);
    },
  };
}
