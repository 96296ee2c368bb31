import type { Database } from './database';
import type { DigestRecord } from './records';

/** What was kept of a pack's rows under this name; undefined where nothing was. */
export const readDigest = async (db: Database, pack: number, part: string): Promise<unknown> => (await db.digests.get([pack, part]))?.value;

/** Keeps what was made of a pack's rows, so that it need not be made again; not where the pack has gone meanwhile. */
export async function keepDigest(db: Database, pack: number, part: string, value: unknown): Promise<void> {
  await db.transaction('rw', [db.packs, db.digests], async () => {
    const isThere = (await db.packs.filter(({ number }) => number === pack).count()) > 0;
    if (isThere) await db.digests.put({ pack, part, value } satisfies DigestRecord);
  });
}
