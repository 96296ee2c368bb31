import { browser } from 'wxt/browser';
import type { Words } from '@/lib/format/words';
import type { StorageFacts } from '@/lib/model';
import { countedRequests } from '@/lib/network/count-requests';
import type { IntegrityFault } from '@/lib/store/check-integrity';
import type { Database } from '@/lib/store/database';
import type { PackRecord } from '@/lib/store/records';

/** Rows that a size is measured on; the rest is taken to be like them. */
const MEASURED = 40;

/** About how many bytes the articles and claims of a pack are, as text. */
async function bytesOf(db: Database, { number, counts }: PackRecord): Promise<number> {
  const range: [[number, number], [number, number]] = [[number, 0], [number, Number.MAX_SAFE_INTEGER]];
  const rows = await Promise.all([db.articles, db.claims].map((table) => table.where('[pack+hash]').between(...range).limit(MEASURED).toArray()));
  return rows.reduce((sum, some) => sum + (some.length === 0 ? 0 : (some.reduce((length, { json }) => length + json.length, 0) / some.length) * counts.articles), 0);
}

async function bytesOfIndex(db: Database): Promise<number> {
  const [count, some] = await Promise.all([db.blocks.count(), db.blocks.limit(MEASURED).toArray()]);
  return some.length === 0 ? 0 : (some.reduce((sum, { postings }) => sum + postings.byteLength, 0) / some.length) * count;
}

/** About how many bytes a value of a row takes, without the names of its fields. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value === null || typeof value !== 'object') return 8;
  return Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 0);
}

/** What was made of all packs for lists and search; read one at a time, for that of a large pack is megabytes. */
async function bytesOfDigests(db: Database): Promise<number> {
  let bytes = 0;
  await db.digests.each(({ value }) => {
    bytes += sizeOf(value);
  });
  return bytes;
}

/** How much is kept, by what it is, and what the browser says of space and protection. */
export async function readStorageFacts(db: Database, words: Words): Promise<StorageFacts> {
  const [estimate, persisted, packs, rejections, own, index, digests] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted(), db.packs.toArray(), db.rejections.count(), browser.storage.local.get(null), bytesOfIndex(db), bytesOfDigests(db)]);
  const group = async (provenance: PackRecord['provenance'], name: string): Promise<StorageFacts['rows'][number]> => {
    const those = packs.filter((pack) => pack.provenance === provenance);
    const sum = (of: 'articles' | 'claims'): number => those.reduce((total, { counts }) => total + counts[of], 0);
    const bytes = (await Promise.all(those.map((pack) => bytesOf(db, pack)))).reduce((total, size) => total + size, 0);
    return { name, holds: words.list([words.n('count.articles', sum('articles')), words.n('count.claims', sum('claims'))]), bytes };
  };
  return {
    usage: estimate.usage ?? null,
    persisted,
    rows: [
      await group('bundled', words.t('library.storage.bundled')),
      await group('imported', words.t('library.storage.imported')),
      await group('remembered', words.t('library.storage.remembered')),
      { name: words.t('library.storage.index'), holds: '', bytes: index },
      { name: words.t('library.storage.digests'), holds: '', bytes: digests },
      { name: words.t('library.storage.rejections'), holds: words.number(rejections), bytes: null },
      { name: words.t('library.storage.settings'), holds: '', bytes: JSON.stringify(own).length },
    ],
    requests: await countedRequests(),
  };
}

const FAULT_WORDS = { 'articles-missing': 'articles', 'claims-missing': 'claims', unreadable: 'unreadable', 'not-found': 'index' } as const;

/** What an integrity check found, one line each. */
export const faultLines = (faults: readonly IntegrityFault[], words: Words): readonly string[] =>
  faults.map(({ title, reason, expected, found }) => words.t(`library.storage.faults.${FAULT_WORDS[reason]}`, { title, expected: words.number(expected), found: words.number(found) }));
