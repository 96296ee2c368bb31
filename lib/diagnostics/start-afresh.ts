import { browser } from 'wxt/browser';
import type { Database } from '@/lib/store/database';

/** Takes away all that Lateral keeps on this device and starts it again as after an install. */
export async function startAfresh(database: Database): Promise<void> {
  await browser.storage.local.clear();
  database.close();
  await database.delete();
  browser.runtime.reload();
}
