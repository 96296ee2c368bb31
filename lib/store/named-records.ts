import type { PackView } from './pack-view';
import type { Reading } from './read-transaction';

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

/** The records of the ids, what several packs say of one joined; packs that are off say nothing. */
export async function namedRecords<R extends NamedRecord>(table: string, ids: readonly string[], reading: Reading, view: PackView): Promise<R[]> {
  const found = await reading.getStarting<{ pack: number; record: R }>(table, [...new Set(ids)]);
  return found.flatMap((rows) => {
    const records = rows.filter(({ pack }) => view.isSeen(pack)).map(({ record }) => record);
    return records.length === 0 ? [] : [joinRecords(records)];
  });
}
