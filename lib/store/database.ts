import Dexie, { type EntityTable, type Table } from 'dexie';
import type {
  ArticleRecord, BlockRecord, ClaimsRecord, DigestRecord, GraveRecord, ImportRecord, MetaRecord, NameRecord, NameSetRecord, OutletRecord, OutlinesRecord, PackRecord, PartyRecord, PlaceRecord, RejectionRecord, RememberedRecord, SegmentRecord, StoryRecord,
} from './records';
import { SCHEMA, type SchemaVersion } from './schema';

type PairKey<A, B> = [A, B];

/** The database of the extension's own origin; see records for what each table holds. */
export class Database extends Dexie {
  packs!: EntityTable<PackRecord, 'id'>;
  imports!: EntityTable<ImportRecord, 'packId'>;
  articles!: Table<ArticleRecord, PairKey<number, number>>;
  claims!: Table<ClaimsRecord, PairKey<number, number>>;
  outlines!: Table<OutlinesRecord, PairKey<number, number>>;
  stories!: Table<StoryRecord, PairKey<string, number>>;
  outlets!: Table<OutletRecord, PairKey<string, number>>;
  parties!: Table<PartyRecord, PairKey<string, number>>;
  places!: Table<PlaceRecord, PairKey<string, number>>;
  names!: Table<NameRecord, PairKey<string, number>>;
  nameSets!: EntityTable<NameSetRecord, 'pack'>;
  segments!: EntityTable<SegmentRecord, 'number'>;
  drafts!: EntityTable<SegmentRecord, 'number'>;
  blocks!: Table<BlockRecord, number>;
  digests!: Table<DigestRecord, PairKey<number, string>>;
  graves!: EntityTable<GraveRecord, 'number'>;
  remembered!: EntityTable<RememberedRecord, 'key'>;
  rejections!: Table<RejectionRecord, PairKey<string, string>>;
  meta!: EntityTable<MetaRecord, 'key'>;

  constructor(name: string, schema: readonly SchemaVersion[]) {
    super(name, { autoOpen: true, chromeTransactionDurability: 'relaxed' });
    for (const { version, stores, upgrade } of schema) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
  }
}

const DATABASE_NAME = 'lateral';

/** Dexie keeps its versions as tens, so that they can have decimals. */
const VERSION_STEP = 10;

/** Told where the store was upgraded by a newer Lateral than this: a worker that the browser still runs from before an update, or an older build loaded over a newer one. */
const newerError = (): Error => Object.assign(new Error('a newer version of Lateral wrote the store'), { name: 'VersionError' });

/** The database, opened with its first use; opening rejects with a `VersionError` where a newer version has written it, and leaves it as it is. Another page that upgrades it closes this connection; the next use opens it again. */
export function openDatabase(name = DATABASE_NAME, schema: readonly SchemaVersion[] = SCHEMA): Database {
  const db = new Database(name, schema);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
  });
  db.on('blocked', () => {
    blocked.add(db);
    for (const tell of waiting.get(db) ?? []) tell();
  });
  db.on('ready', () => void blocked.delete(db));
  // Dexie opens a database that is newer than its code, and would read rows of another layout as if there were none of what is asked.
  const newest = Math.max(...schema.map(({ version }) => version)) * VERSION_STEP;
  db.on('ready', () => (db.backendDB().version > newest ? Promise.reject(newerError()) : undefined), true);
  return db;
}

/** Databases whose upgrade waits for another window, and who wants to be told of it. */
const blocked = new WeakSet<Database>();
const waiting = new WeakMap<Database, Set<() => void>>();

/**
 * Resolves once the database is open. Rejects with a `BlockedError` where another window holds an older version of it open; the opening goes
 * on, and a later call finds it done once that window is closed.
 */
export function whenOpen(db: Database): Promise<void> {
  if (db.isOpen()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const tell = (): void => reject(Object.assign(new Error('another window holds the database'), { name: 'BlockedError' }));
    const own = waiting.get(db) ?? new Set();
    waiting.set(db, own.add(tell));
    db.open().then(() => resolve(), reject).finally(() => own.delete(tell));
    if (blocked.has(db)) tell();
  });
}
