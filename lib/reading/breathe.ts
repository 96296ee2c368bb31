/** Work done between two pauses: well under the 50 ms at which a task is felt. */
const SLICE_MS = 8;

/** Resolves when the page has been served; rejects with the signal's reason once it is aborted. */
export async function breathe(signal: AbortSignal): Promise<void> {
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

/** What the steps return, run in slices with the page served in between. */
export async function runInSlices<Value>(steps: Generator<undefined, Value>, signal: AbortSignal): Promise<Value> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started > SLICE_MS) {
      await breathe(signal);
      started = performance.now();
    }
  }
}
