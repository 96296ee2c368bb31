import type { LibraryShelf } from '@/lib/model';

/** What a page asks its worker: one call of the shelf. */
interface ShelfCall {
  id: number;
  name: keyof LibraryShelf;
  given: readonly unknown[];
}

/** What the worker answers to one call, or an address that it was stopped from reaching. */
export type ShelfAnswer = { id: number; value: unknown } | { id: number; error: { name: string; message: string } } | { stopped: string };

/** One end of the wire, as a worker and its page have it. */
export interface Wire {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', heard: (event: MessageEvent) => void): void;
}

/** Errors as the wire can carry them; of a chain of errors (Dexie's) the innermost, which says what was wrong. */
function innermost(error: unknown): { name: string; message: string } {
  let like = error as { name?: string; message?: string; inner?: unknown } | null | undefined;
  for (let depth = 0; depth < 5 && typeof like?.inner === 'object' && like.inner !== null; depth += 1) like = like.inner;
  return { name: like?.name ?? 'Error', message: like?.message ?? String(error) };
}

/** Answers the calls that come over the wire with what the shelf says. */
export function serveShelf(shelf: LibraryShelf, wire: Wire): void {
  wire.addEventListener('message', ({ data }: MessageEvent<ShelfCall>) => {
    const { id, name, given } = data;
    const call = shelf[name] as (...given: readonly unknown[]) => Promise<unknown>;
    call(...given).then(
      (value) => wire.postMessage({ id, value } satisfies ShelfAnswer),
      (error: unknown) => wire.postMessage({ id, error: innermost(error) } satisfies ShelfAnswer),
    );
  });
}

/** The shelf at the other end of the wire. `onStopped` is told of every request that the worker tried to send. */
export function callShelf(wire: Wire, onStopped: (address: string) => void): LibraryShelf {
  const waiting = new Map<number, { done: (value: never) => void; fail: (error: Error) => void }>();
  let last = 0;
  wire.addEventListener('message', ({ data }: MessageEvent<ShelfAnswer>) => {
    if ('stopped' in data) {
      onStopped(data.stopped);
      return;
    }
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) call?.fail(Object.assign(new Error(data.error.message), { name: data.error.name }));
    else call?.done(data.value as never);
  });
  const ask = <Name extends keyof LibraryShelf>(name: Name) => (...given: Parameters<LibraryShelf[Name]>): ReturnType<LibraryShelf[Name]> =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      wire.postMessage({ id: last, name, given } satisfies ShelfCall);
    }) as ReturnType<LibraryShelf[Name]>;
  return {
    packs: ask('packs'), stories: ask('stories'), outlets: ask('outlets'), parties: ask('parties'), storyRows: ask('storyRows'),
    count: ask('count'), found: ask('found'), foundKeys: ask('foundKeys'), remembered: ask('remembered'), switchPacks: ask('switchPacks'), removePack: ask('removePack'),
  };
}
