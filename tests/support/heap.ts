import type { CDPSession } from '@playwright/test';
import { attachTarget, listTargets, type Target } from './attach-target';
import type { Extension } from './launch-extension';

/** What a context keeps once all garbage is gone. */
export interface Kept {
  /** Bytes of its JavaScript heap. */
  heap: number;
  /** Documents, nodes and listeners of its process; 0 in a worker. */
  documents: number;
  nodes: number;
  listeners: number;
}

type Send = (method: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** Rounds of collecting: what a finaliser or a closed port lets go is gone only at the next. */
const COLLECTIONS = 3;

async function keptOf(send: Send, hasDocument: boolean): Promise<Kept> {
  for (let round = 0; round < COLLECTIONS; round += 1) await send('HeapProfiler.collectGarbage');
  // Before it takes a snapshot, which nobody reads here, the engine also lets go of what it makes again when it is needed: code that it
  // compiled, and what it has learned of each call. In a worker at work that is 2.3 MB after 40 rounds of the soak, and comes and goes with how busy the machine is.
  if (!hasDocument) await send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const { usedSize } = (await send('Runtime.getHeapUsage')) as { usedSize: number };
  const { documents, nodes, jsEventListeners } = hasDocument ? ((await send('Memory.getDOMCounters')) as { documents: number; nodes: number; jsEventListeners: number }) : { documents: 0, nodes: 0, jsEventListeners: 0 };
  return { heap: usedSize, documents, nodes, listeners: jsEventListeners };
}

/** What a page keeps, the extension's scripts in it included: they share its heap. */
export const keptByPage = (session: CDPSession): Promise<Kept> => keptOf((method, parameters) => session.send(method as 'Runtime.getHeapUsage', parameters), true);

/** The extension's worker as it runs now, held awake by the debugger until it is closed; `id` tells whether it is still the same one. */
export async function holdWorker(extension: Extension): Promise<{ kept(): Promise<Kept>; id(): Promise<string>; target: Target }> {
  const browser = extension.context.browser();
  if (!browser) throw new Error('The browser gives no session of its own.');
  const isWorker = ({ type, url }: { type: string; url: string }): boolean => type === 'service_worker' && url.includes(extension.id);
  const target = await attachTarget(browser, 'the worker', isWorker);
  const root = await browser.newBrowserCDPSession();
  return {
    target,
    kept: () => keptOf((method, parameters) => target.send(method, parameters), false),
    id: async () => (await listTargets(root)).find(isWorker)?.targetId ?? 'gone',
  };
}
