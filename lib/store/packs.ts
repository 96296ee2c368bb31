import { emptyGraves } from './bury';
import type { Database } from './database';
import { bumpGeneration } from './pack-view';
import type { PackRecord } from './records';

/** All packs of files, those that are off included, in the order of their titles; the reader's memory is not among them. */
export async function listPacks(db: Database): Promise<PackRecord[]> {
  const packs = await db.packs.toArray();
  return packs.filter(({ provenance }) => provenance !== 'remembered').sort((a, b) => a.card.title.localeCompare(b.card.title, 'en'));
}

/** Shows or hides a pack; its rows stay. False where there is no such pack. */
export function setPackEnabled(db: Database, packId: string, enabled: boolean): Promise<boolean> {
  return db.transaction('rw', [db.packs, db.meta], async () => {
    const changed = await db.packs.update(packId, { enabled });
    await bumpGeneration(db);
    return changed === 1 || (await db.packs.get(packId)) !== undefined;
  });
}

/** Ids of bundled packs that the reader took out: seeding leaves them out until they are asked for again. */
export const removedPacks = async (db: Database): Promise<readonly string[]> => ((await db.meta.get('removed-packs'))?.value as readonly string[] | undefined) ?? [];

/** Takes a pack out with all its rows. A bundled pack stays out until `restorePack`. False where there is no such pack. */
export async function removePack(db: Database, packId: string): Promise<boolean> {
  const removed = await db.transaction('rw', [db.packs, db.graves, db.meta], async () => {
    const pack = await db.packs.get(packId);
    if (!pack || pack.provenance === 'remembered') return false;
    await db.graves.put({ number: pack.number });
    await db.packs.delete(packId);
    if (pack.provenance === 'bundled') await db.meta.put({ key: 'removed-packs', value: [...new Set([...(await removedPacks(db)), packId])] });
    await bumpGeneration(db);
    return true;
  });
  if (removed) await emptyGraves(db);
  return removed;
}

/** Lets a bundled pack that was taken out come back with the next seeding. */
export async function restorePack(db: Database, packId: string): Promise<void> {
  await db.meta.put({ key: 'removed-packs', value: (await removedPacks(db)).filter((id) => id !== packId) });
}
