import type { Database } from './database';
import { GENERATION } from './pack-view';

/**
 * Deletes every row, in one transaction. The count of changes goes on: a reader that holds what it saw before must not take a new
 * store for the old one.
 */
export async function clearStore(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const generation = ((await db.meta.get(GENERATION))?.value as number | undefined) ?? 0;
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.meta.put({ key: GENERATION, value: generation + 1 });
  });
}
