import { summarizeOutlets, summarizeParties, summarizeScope, summarizeStories } from '@/lib/library/summaries';
import type { LibraryShelf, StoryRows } from '@/lib/model';
import type { Database } from '@/lib/store/database';
import { listPacks, removePack, setPackEnabled } from '@/lib/store/packs';
import { readRows } from './read-rows';

/** What the library asks, answered from the database; rows of packs that are off are in it too. */
export function createShelf(db: Database): LibraryShelf {
  const allRows = async (): Promise<StoryRows> => readRows(db, await listPacks(db));
  return {
    async packs() {
      const packs = await listPacks(db);
      return Promise.all(
        packs.map(async (pack) => ({ ...summarizeScope(await readRows(db, [pack], false), pack.card, pack.counts.claims), provenance: pack.provenance, on: pack.enabled, checksum: pack.checksum === '' ? null : pack.checksum })),
      );
    },
    stories: async () => summarizeStories(await allRows()),
    outlets: async () => summarizeOutlets(await allRows()),
    parties: async () => summarizeParties(await allRows()),
    async rows(of) {
      if (of === 'all') return allRows();
      const packs = await listPacks(db);
      if ('packId' in of) return readRows(db, packs.filter(({ id }) => id === of.packId));
      const rows = await readRows(db, packs);
      const articles = rows.articles.filter(({ storyId }) => storyId === of.storyId);
      const keys = new Set(articles.map(({ key }) => key));
      return { ...rows, stories: rows.stories.filter(({ id }) => id === of.storyId), articles, claims: rows.claims.filter(({ articleKey }) => keys.has(articleKey)) };
    },
    async switchPacks(packIds, on) {
      await db.transaction('rw', [db.packs, db.meta], () => Promise.all(packIds.map((id) => setPackEnabled(db, id, on))));
    },
    async removePack(packId) {
      await removePack(db, packId);
    },
  };
}
