export interface Requests {
  transactions: number;
  requests: number;
  /** Milliseconds in which at least one read was under way. */
  waiting: number;
  /** All that was read. */
  rows: unknown[];
}

/** The classes of one implementation of IndexedDB. */
export interface Implementation {
  IDBObjectStore: { prototype: IDBObjectStore };
  IDBDatabase: { prototype: IDBDatabase };
}

/** Counts what is read of IndexedDB from now on, until `stop`. */
export function countRequests({ IDBObjectStore, IDBDatabase }: Implementation = globalThis): { stop: () => Requests } {
  const counted: Requests = { transactions: 0, requests: 0, waiting: 0, rows: [] };
  let open = 0;
  let since = 0;
  const before = { get: IDBObjectStore.prototype.get, getAll: IDBObjectStore.prototype.getAll, getAllKeys: IDBObjectStore.prototype.getAllKeys, transaction: IDBDatabase.prototype.transaction };
  const watch = <Result>(request: IDBRequest<Result>): IDBRequest<Result> => {
    counted.requests += 1;
    if (open === 0) since = performance.now();
    open += 1;
    request.addEventListener('success', () => {
      open -= 1;
      if (open === 0) counted.waiting += performance.now() - since;
      const { result } = request;
      if (Array.isArray(result)) for (const row of result) counted.rows.push(row);
      else if (result !== undefined) counted.rows.push(result);
    });
    return request;
  };
  IDBObjectStore.prototype.get = function get(...given) {
    return watch(before.get.apply(this, given)) as IDBRequest<unknown>;
  };
  IDBObjectStore.prototype.getAll = function getAll(...given) {
    return watch(before.getAll.apply(this, given));
  };
  IDBObjectStore.prototype.getAllKeys = function getAllKeys(...given) {
    return watch(before.getAllKeys.apply(this, given));
  };
  IDBDatabase.prototype.transaction = function transaction(...given) {
    counted.transactions += 1;
    return before.transaction.apply(this, given);
  };
  return {
    stop: () => {
      IDBObjectStore.prototype.get = before.get;
      IDBObjectStore.prototype.getAll = before.getAll;
      IDBObjectStore.prototype.getAllKeys = before.getAllKeys;
      IDBDatabase.prototype.transaction = before.transaction;
      return counted;
    },
  };
}
