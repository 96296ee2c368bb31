import Dexie from 'dexie';
import { type Database, whenOpen } from './database';

type Key = string | number | readonly (string | number)[];

/** Requests of one read transaction. All requests of a call go out together; single keys side by side beat a cursor over many. */
export interface Reading {
  get<Row>(table: string, key: Key): Promise<Row | undefined>;
  getMany<Row>(table: string, keys: readonly Key[]): Promise<(Row | undefined)[]>;
  /** For each start the row under it, or under the next higher one, and the rows that follow, `most` in all. */
  getFrom<Row>(table: string, starts: readonly { from: Key; most: number }[]): Promise<Row[][]>;
  getAll<Row>(table: string): Promise<Row[]>;
  /** All rows whose keys lie in one of the runs, both ends included. */
  getRuns<Row>(table: string, runs: readonly { from: Key; to: Key }[]): Promise<Row[]>;
  getAllKeys(table: string): Promise<IDBValidKey[]>;
  /** How many rows have this value in an index. */
  countOf(table: string, index: string, value: IDBValidKey): Promise<number>;
  /** For each value all rows that have it in an index. */
  getIndexed<Row>(table: string, index: string, values: readonly string[]): Promise<Row[][]>;
  /** For each first part of a two-part key, all rows that begin with it. */
  getStarting<Row>(table: string, starts: readonly string[]): Promise<Row[][]>;
}

/**
 * The answers of requests that one transaction was asked side by side. It answers them in order, so only the last is listened to: to wake the worker for each
 * costs more than to read its row. A request that fails makes those behind it fail with it; its own error is the one told.
 */
function together<Row>(requests: readonly IDBRequest[]): Promise<Row[]> {
  const last = requests.at(-1);
  if (!last) return Promise.resolve([]);
  return new Promise((done, fail) => {
    last.onsuccess = () => done(requests.map(({ result }) => result as Row));
    last.onerror = () => fail(requests.find(({ error }) => error !== null)?.error ?? new Error('a read failed'));
  });
}

/**
 * A read transaction over these tables, once the database is open. It ends when nothing more is asked of it. Read without Dexie in between: a question
 * of a page is asked by a worker that has just been started, and Dexie's own code, not yet compiled, was half of the time it took.
 */
export async function beginReading(db: Database, tables: readonly string[]): Promise<IDBTransaction> {
  // Another page's upgrade closes the connection; it is opened again with the next use, as Dexie does.
  await whenOpen(db);
  return db.backendDB().transaction([...tables], 'readonly');
}

/** Whether a request was refused because its transaction takes no more: it does while the answer to its last one is worked on. */
export const isOver = (error: unknown): boolean => error instanceof Error && (error.name === 'TransactionInactiveError' || error.name === 'InvalidStateError');

/** The requests of a read transaction. */
export function readingOf(transaction: IDBTransaction): Reading {
  const ranges = Dexie.dependencies.IDBKeyRange;
  return {
    get: async <Row>(table: string, key: Key) => (await together<Row | undefined>([transaction.objectStore(table).get(key as IDBValidKey)]))[0],
    getMany: (table, keys) => {
      const store = transaction.objectStore(table);
      return together(keys.map((key) => store.get(key as IDBValidKey)));
    },
    getFrom: (table, starts) => {
      const store = transaction.objectStore(table);
      return together(starts.map(({ from, most }) => store.getAll(ranges.lowerBound(from as IDBValidKey), most)));
    },
    getAll: async <Row>(table: string) => (await together<Row[]>([transaction.objectStore(table).getAll()]))[0]!,
    getRuns: async <Row>(table: string, runs: readonly { from: Key; to: Key }[]) => {
      const store = transaction.objectStore(table);
      return (await together<Row[]>(runs.map(({ from, to }) => store.getAll(ranges.bound(from as IDBValidKey, to as IDBValidKey))))).flat();
    },
    getAllKeys: async (table) => (await together<IDBValidKey[]>([transaction.objectStore(table).getAllKeys()]))[0]!,
    countOf: async (table, index, value) => (await together<number>([transaction.objectStore(table).index(index).count(value)]))[0]!,
    getIndexed: (table, index, values) => {
      const store = transaction.objectStore(table).index(index);
      return together(values.map((value) => store.getAll(value)));
    },
    getStarting: (table, starts) => {
      const store = transaction.objectStore(table);
      // An array sorts behind all numbers and texts: the range holds every key that begins with the first part.
      return together(starts.map((start) => store.getAll(ranges.bound([start], [start, []]))));
    },
  };
}
