import Dexie from 'dexie';
import type { Database } from './database';

/** Rows deleted in one transaction: short enough that a question in between waits for a moment only. */
const DELETE_BATCH = 5000;

/** Deletes the rows of all pack numbers in `graves`; may stop anywhere and goes on with the next call. */
export async function emptyGraves(db: Database): Promise<void> {
  for (const { number } of await db.graves.toArray()) {
    for (const [table, key] of [[db.articles, '[pack+hash]'], [db.claims, '[pack+hash]'], [db.outlines, '[pack+row]']] as const) {
      for (let gone = DELETE_BATCH; gone === DELETE_BATCH; ) {
        gone = await table.where(key).between([number, Dexie.minKey], [number, Dexie.maxKey]).limit(DELETE_BATCH).delete();
      }
    }
    for (const table of [db.stories, db.outlets, db.parties, db.places, db.names, db.segments, db.drafts]) await table.where('pack').equals(number).delete();
    await db.digests.where('[pack+part]').between([number, Dexie.minKey], [number, Dexie.maxKey]).delete();
    await db.nameSets.delete(number);
    await db.graves.delete(number);
  }
}
