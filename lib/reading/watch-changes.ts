/** First wait after a change, and the longest: each look that finds something to do doubles it, so that a page that never rests costs ever less. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

export interface Changes {
  /** The page went on to another address without loading (or may have). */
  onAddress(): void;
  /** Nodes or text changed. Answers whether there was something to do, which makes the next look wait longer. */
  onContent(): Promise<boolean>;
}

/**
 * Watches a page until the signal is aborted, without polling. Between a first change and the look at it nothing is
 * observed at all: a page that changes a thousand times a second costs one callback and one look in each wait.
 */
export function watchChanges(root: Node, signal: AbortSignal, changes: Changes): { rest: () => void; wake: () => void } {
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting = false;
  const options: MutationObserverInit = { subtree: true, childList: true, characterData: true };
  const look = async (): Promise<void> => {
    timer = undefined;
    if (signal.aborted) return;
    const busy = await changes.onContent().catch(() => false);
    wait = busy ? Math.min(wait * 2, LONGEST_WAIT_MS) : Math.max(wait / 2, FIRST_WAIT_MS);
    if (!signal.aborted && !resting) observer.observe(root, options);
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer ??= setTimeout(() => void look(), wait);
  });
  observer.observe(root, options);

  const moved = (): void => {
    wait = FIRST_WAIT_MS;
    changes.onAddress();
  };
  window.addEventListener('popstate', moved, { signal });
  window.addEventListener('hashchange', moved, { signal });
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    /** Stops looking at content; addresses are still watched. */
    rest() {
      resting = true;
      observer.disconnect();
    },
    wake() {
      resting = false;
      wait = FIRST_WAIT_MS;
      if (timer === undefined && !signal.aborted) observer.observe(root, options);
    },
  };
}
