import { useEffect, useState } from 'preact/hooks';

export type Loaded<Value> = { state: 'loading' } | { state: 'ready'; value: Value } | { state: 'failed'; reason: string };

/** What an asynchronous reading gave, read again whenever `key` changes; an answer that comes too late is dropped. */
export function useAsync<Value>(key: string, read: (signal: AbortSignal) => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    setLoaded({ state: 'loading' });
    read(stop.signal).then(
      (value) => stop.signal.aborted || setLoaded({ state: 'ready', value }),
      (error: unknown) => stop.signal.aborted || setLoaded({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => stop.abort();
    // `read` is made anew at each render; `key` says when its answer would be another.
  }, [key]);
  return loaded;
}
