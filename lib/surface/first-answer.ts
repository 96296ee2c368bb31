import type { Answer, Envelope } from '@/lib/messaging/protocol';
import { SETTINGS_KEY } from '@/lib/settings/settings-key';

/** What the page in front answered to the first question of a window. */
interface FirstAnswer {
  tab: { id: number; url: string | undefined };
  answer: Answer<'page:list'>;
}

/** What lay in the browser's storage when a window was opened: the reader's own settings and what a policy holds, both as they were found. */
interface FirstStored {
  own: Readonly<Record<string, unknown>>;
  held: Readonly<Record<string, unknown>>;
}

/** Where the script that asks leaves the answers on their way for the modules that draw them. */
const SLOT = Symbol.for('lateral.first-answer');
const STORED_SLOT = Symbol.for('lateral.first-stored');
interface Slots {
  [SLOT]?: Promise<FirstAnswer | null> | undefined;
  [STORED_SLOT]?: Promise<FirstStored | null> | undefined;
}

/** The two calls of the browser that asking needs; the same in Chromium and Firefox. */
interface Tabs {
  query(of: { active: boolean; currentWindow: boolean }): Promise<readonly { id?: number; url?: string }[]>;
  sendMessage(tabId: number, message: unknown, to: { frameId: number }): Promise<unknown>;
}

interface Area {
  get(key?: string): Promise<Readonly<Record<string, unknown>>>;
}
interface Storage {
  local: Area;
  managed: Area;
}

async function readStored({ local, managed }: Storage): Promise<FirstStored> {
  // a browser that knows no policy for us (Firefox) rejects
  const [own, held] = await Promise.all([local.get(SETTINGS_KEY), managed.get().catch(() => ({}))]);
  return { own, held };
}

async function ask(tabs: Tabs): Promise<FirstAnswer | null> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const answer = await tabs.sendMessage(tab.id, { lateral: 1, name: 'page:list', request: {} } satisfies Envelope, { frameId: 0 });
  return typeof answer === 'object' && answer !== null && 'ok' in answer ? { tab: { id: tab.id, url: tab.url }, answer: answer as FirstAnswer['answer'] } : null;
}

/**
 * Asks the page in front for its list, and the browser for the settings, before anything else of a window is loaded: they answer while modules and
 * styles come. Imports nothing that runs: this is the first script of the window, and the window waits for it.
 */
export function askFirst(): void {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs; storage: Storage } | undefined>;
  const api = browser ?? chrome;
  // Whatever goes wrong is found again, and told, when the window asks for itself.
  if (!api) return;
  const slots = globalThis as Slots;
  slots[SLOT] = ask(api.tabs).catch(() => null);
  slots[STORED_SLOT] = readStored(api.storage).catch(() => null);
}

/** The first answer, once; null where there is none, was none, or it was taken: then the page is asked anew. */
export function takeFirstAnswer(): Promise<FirstAnswer | null> {
  const slot = globalThis as Slots;
  const answer = slot[SLOT] ?? Promise.resolve(null);
  slot[SLOT] = undefined;
  return answer;
}

/** What was stored when the window was opened, once; null where it was not asked for, could not be read, or was taken. */
export function takeFirstStored(): Promise<FirstStored | null> {
  const slot = globalThis as Slots;
  const stored = slot[STORED_SLOT] ?? Promise.resolve(null);
  slot[STORED_SLOT] = undefined;
  return stored;
}
