import type { Transaction } from 'dexie';
import { indexByOutlines } from './upgrades/v6-outlines';

/** One released shape of the database. `upgrade` carries rows over from the one before; it lies in ./upgrades. */
export interface SchemaVersion {
  version: number;
  stores: Readonly<Record<string, string | null>>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every released shape, in order. Append only: a released line is never edited, for readers' databases were made with it. A new
 * version lists what changes and brings its upgrade and a test that opens a database of the version before.
 */
export const SCHEMA: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      packs: 'id',
      imports: 'packId',
      articles: '[pack+hash]',
      claims: '[pack+hash]',
      stories: '[id+pack], pack',
      outlets: '[id+pack], pack',
      parties: '[id+pack], pack',
      places: '[id+pack], pack',
      names: '[key+pack], pack',
      nameSets: 'pack',
      segments: '++number, pack',
      buckets: 'bucket',
      graves: 'number',
      remembered: 'key, lastRead',
      rejections: '[claimKey+storedKey]',
      meta: 'key',
    },
  },
  {
    version: 2,
    // Postings in small blocks in place of 4,096 buckets, each of which grew with the store.
    // What they hold is made anew from the articles by version 6.
    stores: { buckets: null, blocks: 'last', drafts: '++number, pack' },
  },
  {
    version: 3,
    // What a reader turned down is found from the other article's side too.
    stores: { rejections: '[claimKey+storedKey], storedKey' },
  },
  {
    version: 4,
    // What the library's lists and search need of a pack, kept in place of reading all of its rows; made where it is missing.
    stores: { digests: '[pack+part]' },
  },
  {
    version: 5,
    // Keys of one name lie side by side, so that a page asks for them at once: postings under new numbers, which version 6 makes.
    stores: {},
  },
  {
    version: 6,
    // What of an article tells its event, story by story, so that a page need not read whole articles to find those of its own.
    stores: { outlines: '[pack+row]' },
    upgrade: indexByOutlines,
  },
];
