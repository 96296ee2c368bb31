import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach } from 'vitest';
import { type Database, openDatabase } from '@/lib/store/database';

// Node has no IndexedDB; Dexie looks for one when it is loaded, which may be before this file is.
Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

let made = 0;
const open: Database[] = [];

/** A database of its own name; deleted after the test. */
export function freshDatabase(name = `test-${++made}`): Database {
  const db = openDatabase(name);
  open.push(db);
  return db;
}

afterEach(async () => {
  for (const db of open.splice(0)) await db.delete();
});
