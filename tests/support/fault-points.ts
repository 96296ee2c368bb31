import type { Worker } from '@playwright/test';

/** What a worker says of the calls it has made since it was armed. */
export interface FaultPoints {
  /** Calls to the store and to the browser so far: each is an await of the request. */
  calls(): Promise<number>;
  /** Whether the call that was to be the last has been made: nothing comes of it, or of what waits for it. */
  held(): Promise<boolean>;
}

/**
 * Arms a running worker of the extension: its call number `holdAt` (from 1) to IndexedDB or to the browser's interface never
 * ends, so that the test can stop the worker at just that await. With 0 the calls are only counted. No build is needed for it.
 */
export async function armWorker(worker: Worker, holdAt: number): Promise<FaultPoints> {
  await worker.evaluate((at) => {
    const fault = { calls: 0, held: false };
    (globalThis as unknown as { fault: typeof fault }).fault = fault;
    const isHeld = (): boolean => {
      fault.calls += 1;
      if (fault.calls !== at) return fault.held;
      return (fault.held = true);
    };
    type Method = (this: unknown, ...given: unknown[]) => unknown;
    const wrap = (holder: object, name: string, ends: (self: unknown) => unknown): void => {
      const own = (holder as Record<string, Method>)[name]!;
      (holder as Record<string, Method>)[name] = function (...given) {
        return isHeld() ? ends(this) : own.apply(this, given);
      };
    };
    // A request that no event ever reaches.
    const silent = (): unknown => new EventTarget();
    for (const name of ['get', 'getAll', 'getAllKeys', 'count', 'put', 'add', 'delete', 'openCursor'] as const) wrap(IDBObjectStore.prototype, name, silent);
    for (const name of ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const) wrap(IDBIndex.prototype, name, silent);
    const never = (): Promise<never> => new Promise(() => undefined);
    wrap(chrome.storage.local, 'get', never);
    wrap(chrome.scripting, 'executeScript', never);
    wrap(chrome.tabs, 'get', never);
    wrap(chrome.action, 'setBadgeText', never);
    wrap(chrome.action, 'setIcon', never);
  }, holdAt);
  const ask = <T>(of: 'calls' | 'held'): Promise<T> => worker.evaluate((name) => (globalThis as unknown as { fault: Record<string, unknown> }).fault[name], of) as Promise<T>;
  return { calls: () => ask<number>('calls'), held: () => ask<boolean>('held') };
}
