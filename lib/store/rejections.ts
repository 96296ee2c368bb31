import type { Database } from './database';

/** Keeps that two claims are not the same. Keys are stable, so it outlives updates of packs. */
export async function addRejection(db: Database, claimKey: string, storedKey: string, now = new Date()): Promise<void> {
  await db.rejections.put({ claimKey, storedKey, at: now.toISOString() });
}

/** Takes a rejection back. */
export async function removeRejection(db: Database, claimKey: string, storedKey: string): Promise<void> {
  await db.rejections.delete([claimKey, storedKey]);
}
