import type { Worker } from '@playwright/test';

/** What a worker says of the calls it has made since it was armed. */
export interface FaultPoints {
  /** Calls to the store and to the browser so far: each is an await of the request. */
  calls(): Promise<number>;
  /** Name of the call that was to be the last once it has been made: nothing comes of it, or of what waits for it. Null before. */
  held(): Promise<string | null>;
}

/**
 * Arms a running worker of the extension: its call number `holdAt` (from 1) to IndexedDB or to the browser's interface never
 * ends, so that the test can stop the worker at just that await. With 0 the calls are only counted. No build is needed for it.
 */
export async function armWorker(worker: Worker, holdAt: number): Promise<FaultPoints> {
  await worker.evaluate((at) => {
    const fault: { calls: number; held: string | null } = { calls: 0, held: null };
    (globalThis as unknown as { fault: typeof fault }).fault = fault;
    const isHeld = (call: string): boolean => {
      fault.calls += 1;
      if (fault.calls === at) fault.held = call;
      return fault.held !== null;
    };
    type Method = (this: unknown, ...given: unknown[]) => unknown;
    const wrap = (holder: object, name: string, ends: () => unknown, callOf: (self: unknown) => string): void => {
      const own = (holder as Record<string, Method>)[name]!;
      (holder as Record<string, Method>)[name] = function (...given) {
        return isHeld(callOf(this)) ? ends() : own.apply(this, given);
      };
    };
    const api = (holder: object, name: string, said: string): void => wrap(holder, name, () => new Promise(() => undefined), () => said);
    // A request that no event ever reaches.
    const silent = (): unknown => new EventTarget();
    for (const name of ['get', 'getAll', 'getAllKeys', 'count', 'put', 'add', 'delete', 'openCursor'] as const) wrap(IDBObjectStore.prototype, name, silent, (self) => `${name} ${(self as IDBObjectStore).name}`);
    for (const name of ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const) wrap(IDBIndex.prototype, name, silent, (self) => `${name} ${(self as IDBIndex).objectStore.name} by ${(self as IDBIndex).name}`);
    api(chrome.storage.local, 'get', 'read settings');
    api(chrome.scripting, 'executeScript', 'put a script into the page');
    api(chrome.tabs, 'get', 'ask for the tab');
    api(chrome.action, 'setBadgeText', 'write the badge');
    api(chrome.action, 'setIcon', 'draw the icon');
  }, holdAt);
  const ask = <T>(of: 'calls' | 'held'): Promise<T> => worker.evaluate((name) => (globalThis as unknown as { fault: Record<string, unknown> }).fault[name], of) as Promise<T>;
  return { calls: () => ask<number>('calls'), held: () => ask<string | null>('held') };
}
