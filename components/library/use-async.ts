import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

export type Loaded<Value> = { state: 'loading' } | { state: 'ready'; value: Value } | { state: 'failed'; reason: string };

/** Puts what a reading failed with into the reader's words; given by the page, which knows its store. */
export const Explain = createContext<(error: unknown) => string>(String);

/**
 * What an asynchronous reading gave; an answer that comes too late is dropped.
 * @param key Names what is read: another key is another thing, and nothing is shown until it is there.
 * @param round Counts the readings of one thing. What was read before stays until the next answer, so that a page that
 *   reads its numbers anew loses neither the reader's place nor a question that was just being answered.
 */
export function useAsync<Value>(key: string, read: (signal: AbortSignal) => Promise<Value>, round = 0): Loaded<Value> {
  const [kept, keep] = useState<{ key: string; loaded: Loaded<Value> }>({ key, loaded: { state: 'loading' } });
  const explain = useContext(Explain);
  useEffect(() => {
    const stop = new AbortController();
    const answer = (loaded: Loaded<Value>): void => {
      if (!stop.signal.aborted) keep({ key, loaded });
    };
    read(stop.signal).then(
      (value) => answer({ state: 'ready', value }),
      (error: unknown) => answer({ state: 'failed', reason: explain(error) }),
    );
    return () => stop.abort();
    // `read` is made anew at each render; `key` and `round` say when its answer would be another.
  }, [key, round]);
  return kept.key === key ? kept.loaded : { state: 'loading' };
}
