import type { Answer, Envelope } from '@/lib/messaging/protocol';

/** What the page in front answered to the first question of a window. */
export interface FirstAnswer {
  tab: { id: number; url: string | undefined };
  answer: Answer<'page:list'>;
}

/** Where the script that asks leaves the answer on its way for the modules that draw it. */
const SLOT = Symbol.for('lateral.first-answer');
type Slot = { [SLOT]?: Promise<FirstAnswer | null> | undefined };

/** The two calls of the browser that asking needs; the same in Chromium and Firefox. */
interface Tabs {
  query(of: { active: boolean; currentWindow: boolean }): Promise<readonly { id?: number; url?: string }[]>;
  sendMessage(tabId: number, message: unknown, to: { frameId: number }): Promise<unknown>;
}

async function ask(tabs: Tabs): Promise<FirstAnswer | null> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const answer = await tabs.sendMessage(tab.id, { lateral: 1, name: 'page:list', request: {} } satisfies Envelope, { frameId: 0 });
  return typeof answer === 'object' && answer !== null && 'ok' in answer ? { tab: { id: tab.id, url: tab.url }, answer: answer as FirstAnswer['answer'] } : null;
}

/**
 * Asks the page in front for its list before anything else of a window is loaded: the page answers while modules and styles come.
 * Imports nothing that runs: this is the first script of the window, and the window waits for it.
 */
export function askFirst(): void {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>;
  const tabs = (browser ?? chrome)?.tabs;
  // Whatever goes wrong is found again, and told, when the window asks for itself.
  if (tabs) (globalThis as Slot)[SLOT] = ask(tabs).catch(() => null);
}

/** The first answer, once; null where there is none, was none, or it was taken: then the page is asked anew. */
export function takeFirstAnswer(): Promise<FirstAnswer | null> {
  const slot = globalThis as Slot;
  const answer = slot[SLOT] ?? Promise.resolve(null);
  slot[SLOT] = undefined;
  return answer;
}
