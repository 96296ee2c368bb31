import { browser } from 'wxt/browser';
import { askBackground } from '@/lib/messaging';
import type { Database } from '@/lib/store/database';
import { dropDamaged, forgetChecksums, rebuildIndex } from '@/lib/store/check-integrity';
import { clearStore } from '@/lib/store/clear-store';
import { listPacks } from '@/lib/store/packs';
import { StoreFailure } from '@/lib/store/store-error';

/**
 * Lets the background read the bundled packs anew, throws away rows of the reader's own that cannot be read, and makes the index
 * anew; answers how many of the reader's articles were lost. A bundled pack is replaced once its rows are in, and stays on or off as
 * it was.
 */
export async function repairStore(db: Database): Promise<number> {
  const lost = await dropDamaged(db);
  await forgetChecksums(db, (await listPacks(db)).map(({ id }) => id));
  const answer = await askBackground('store:retry', {});
  if (!answer.ok) throw new Error(answer.error.detail);
  if (answer.value.status === 'failed') throw new StoreFailure(answer.value.code, answer.value.detail);
  await rebuildIndex(db);
  return lost;
}

/** Deletes all that Lateral keeps in this browser, and lets the background bring the bundled packs in as after an install. */
export async function wipe(db: Database): Promise<void> {
  // A database that cannot even be emptied is taken away as a whole; other connections to it close when they are told.
  await clearStore(db).catch(() => db.delete({ disableAutoOpen: false }));
  await browser.storage.local.clear();
  await askBackground('store:retry', {});
}
