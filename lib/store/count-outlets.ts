import { MEMORY_NUMBER } from './article-address';
import type { Database } from './database';
import type { Reading } from './read-transaction';
import type { PackRecord } from './records';

/** How many outlets the packs that are seen (`of`) know, kept in `meta` under `outlets`. */
export interface OutletCount {
  of: string;
  count: number;
}
export const OUTLETS = 'outlets';

/** Different outlets of packs: one outlet is in many. Counting them walks over all, so the count is kept until the packs change. */
export async function countOutlets(db: Database, seen: readonly PackRecord[], kept: OutletCount | null, reading: Reading): Promise<number> {
  const ofMemory = seen.some(({ number }) => number === MEMORY_NUMBER) ? await reading.countOf('outlets', 'pack', MEMORY_NUMBER) : 0;
  const of = `${seen.map(({ number }) => number).join(' ')}, ${ofMemory} remembered`;
  if (kept?.of === of) return kept.count;
  const numbers = new Set(seen.map(({ number }) => number));
  const count = new Set(((await reading.getAllKeys('outlets')) as [string, number][]).flatMap(([id, pack]) => (numbers.has(pack) ? [id] : []))).size;
  // Kept if it can be: on a full disk it is counted again.
  db.meta.put({ key: OUTLETS, value: { of, count } satisfies OutletCount }).catch(() => undefined);
  return count;
}
