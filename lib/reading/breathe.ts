/** Work after which the page is served: what comes next may be long in itself, and a task is felt at 50 ms. */
const SLICE_MS = 4;

/** Resolves when the page has been served; rejects with the signal's reason once it is aborted. */
async function breathe(signal: AbortSignal): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  if (scheduler?.yield) await scheduler.yield();
  else {
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  }
  signal.throwIfAborted();
}

/** Longest wait for an idle moment: a page that is never idle is read all the same. */
const IDLE_TIMEOUT_MS = 3_000;

/** Resolves in an idle moment of the page; rejects with the signal's reason once it is aborted. */
export async function idle(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
    else resolve();
  });
  signal.throwIfAborted();
}

/** What steps came to, and the time they took of the page's own thread. */
interface Sliced<Value> {
  value: Value;
  /** Milliseconds in all, the pauses left out. */
  busy: number;
  /** Milliseconds of the longest stretch without a pause. */
  longest: number;
}

/** What the steps return, run in slices with the page served in between. */
export async function runInSlices<Value>(steps: Generator<unknown, Value>, signal: AbortSignal): Promise<Sliced<Value>> {
  let busy = 0;
  let longest = 0;
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    const spent = performance.now() - started;
    if (step.done || spent > SLICE_MS) {
      busy += spent;
      longest = Math.max(longest, spent);
      if (step.done) return { value: step.value, busy, longest };
      await breathe(signal);
      started = performance.now();
    }
  }
}
