import type { Database } from '@/lib/store/database';
import { seedBundledPacks } from '@/lib/store/seed';
import { bundledPacks } from './bundled-packs';
import { keepAwake } from './keep-awake';

/**
 * Makes the store hold what the build brought, and answers whether anything was written. Runs whenever the worker starts: where
 * nothing is missing this is one small read. A failure is in the store's status afterwards, so it is not thrown here.
 */
export async function seed(database: Database): Promise<boolean> {
  // An upgrade of a large database takes longer than a worker without events lives.
  const letSleep = keepAwake();
  void database.open().then(letSleep, letSleep);
  try {
    const { imported, removed } = await seedBundledPacks(database, await bundledPacks(), { keepAwake });
    return imported.length + removed.length > 0;
  } catch {
    return false;
  }
}
