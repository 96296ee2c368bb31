import { browser } from 'wxt/browser';
import { askBackground } from '@/lib/messaging';
import type { Database } from '@/lib/store/database';
import { listPacks, removePack, restorePack } from '@/lib/store/packs';

/** Takes the bundled packs out and lets the background read them anew; what is the reader's own is not touched. */
export async function repairBundled(db: Database): Promise<void> {
  for (const { id, provenance } of await listPacks(db)) {
    if (provenance !== 'bundled') continue;
    await removePack(db, id);
    await restorePack(db, id);
  }
  await db.meta.delete('removed-packs');
  await askBackground('store:retry', {});
}

/** Deletes all that Lateral keeps in this browser. The bundled packs come back with the next start of the background. */
export async function wipe(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  await browser.storage.local.clear();
}
