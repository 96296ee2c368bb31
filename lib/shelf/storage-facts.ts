import { browser } from 'wxt/browser';
import type { Words } from '@/lib/format/words';
import type { StorageFacts } from '@/lib/model';
import { countedRequests } from '@/lib/network/count-requests';
import type { IntegrityFault } from '@/lib/store/check-integrity';
import type { Database } from '@/lib/store/database';
import type { PackRecord } from '@/lib/store/records';

/** Rows that a size is measured on; the rest is taken to be like them. */
const MEASURED = 40;

/** About how many bytes a value of a row takes, without the names of its fields. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value === null || typeof value !== 'object') return 8;
  return Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 0);
}

/** About how many bytes so many rows are that are like these. */
const bytesLike = (some: readonly object[], count: number): number => (some.length === 0 ? 0 : (some.reduce((sum, row) => sum + sizeOf(row), 0) / some.length) * count);

/** About how many bytes the articles and claims of a pack are. */
async function bytesOf(db: Database, { number, counts }: PackRecord): Promise<number> {
  const range: [[number, number], [number, number]] = [[number, 0], [number, Number.MAX_SAFE_INTEGER]];
  const rows = await Promise.all([db.articles, db.claims].map((table) => table.where('[pack+hash]').between(...range).limit(MEASURED).toArray()));
  return rows.reduce((sum, some) => sum + bytesLike(some, counts.articles), 0);
}

/** About how many bytes the rows of these tables are. */
async function bytesIn(db: Database, tables: readonly string[]): Promise<number> {
  const sizes = await Promise.all(tables.map(async (name) => bytesLike(await db.table<object>(name).limit(MEASURED).toArray(), await db.table(name).count())));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What was made of all packs for lists and search; read one at a time, for that of a large pack is megabytes. */
async function bytesOfDigests(db: Database): Promise<number> {
  let bytes = 0;
  await db.digests.each(({ value }) => {
    bytes += sizeOf(value);
  });
  return bytes;
}

/**
 * How much is kept, by what it is, and whether the browser protects it. What the browser itself tells of the disk is not said: its
 * files hold rows twice until it tidies them up, so that its figure falls by half while nothing of what is kept has changed.
 */
export async function readStorageFacts(db: Database, words: Words): Promise<StorageFacts> {
  const [persisted, packs, rejections, own, names, index, digests, turnedDown] = await Promise.all([
    navigator.storage.persisted(), db.packs.toArray(), db.rejections.count(), browser.storage.local.get(null),
    bytesIn(db, ['stories', 'outlets', 'parties', 'places', 'names', 'nameSets']), bytesIn(db, ['blocks', 'segments']), bytesOfDigests(db), bytesIn(db, ['rejections']),
  ]);
  const group = async (provenance: PackRecord['provenance'], name: string): Promise<StorageFacts['rows'][number]> => {
    const those = packs.filter((pack) => pack.provenance === provenance);
    const sum = (of: 'articles' | 'claims'): number => those.reduce((total, { counts }) => total + counts[of], 0);
    const bytes = (await Promise.all(those.map((pack) => bytesOf(db, pack)))).reduce((total, size) => total + size, 0);
    return { name, holds: words.list([words.n('count.articles', sum('articles')), words.n('count.claims', sum('claims'))]), bytes };
  };
  return {
    persisted,
    rows: [
      await group('bundled', words.t('library.storage.bundled')),
      await group('imported', words.t('library.storage.imported')),
      await group('remembered', words.t('library.storage.remembered')),
      { name: words.t('library.storage.names'), holds: '', bytes: names },
      { name: words.t('library.storage.index'), holds: '', bytes: index },
      { name: words.t('library.storage.digests'), holds: '', bytes: digests },
      { name: words.t('library.storage.rejections'), holds: words.number(rejections), bytes: turnedDown },
      { name: words.t('library.storage.settings'), holds: '', bytes: JSON.stringify(own).length },
    ],
    requests: await countedRequests(),
  };
}

const FAULT_WORDS = { 'articles-missing': 'articles', 'claims-missing': 'claims', unreadable: 'unreadable', 'not-found': 'index' } as const;

/** What an integrity check found, one line each. */
export const faultLines = (faults: readonly IntegrityFault[], words: Words): readonly string[] =>
  faults.map(({ title, reason, expected, found }) => words.t(`library.storage.faults.${FAULT_WORDS[reason]}`, { title, expected: words.number(expected), found: words.number(found) }));
