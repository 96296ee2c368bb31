import { storage } from 'wxt/utils/storage';
import { readPolicy, underPolicy } from './managed';

/** Search engines that "look elsewhere" may offer; the address is built in lib/format. */
export const SEARCH_ENGINES = ['google', 'bing', 'duckduckgo', 'fact-check-explorer', 'wikipedia-current-events'] as const;
export type SearchEngine = (typeof SEARCH_ENGINES)[number];

/** All that the reader can set. Nothing here changes by itself. */
export interface Settings {
  /** off: Lateral reads nothing. badge: count only. marks: marks and count, no card. all: marks, count and card. */
  level: 'off' | 'badge' | 'marks' | 'all';
  /** Host names where Lateral reads nothing. */
  quietHosts: readonly string[];
  memory: {
    on: boolean;
    /** Days a remembered article is kept; null keeps it until it is deleted. */
    keepDays: number | null;
    neverHosts: readonly string[];
  };
  searchEngines: readonly SearchEngine[];
  /** Whether links out of the extension are shown (a school may switch them off). */
  links: boolean;
  /** Language of the words; null follows the browser. */
  language: string | null;
  trace: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  level: 'all',
  quietHosts: [],
  memory: { on: false, keepDays: null, neverHosts: [] },
  searchEngines: SEARCH_ENGINES,
  links: true,
  language: null,
  trace: false,
};

const stored = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** What the reader has set, with defaults for what an older version did not know. */
async function readOwn(): Promise<Settings> {
  const value = await stored.getValue();
  return { ...DEFAULT_SETTINGS, ...value, memory: { ...DEFAULT_SETTINGS.memory, ...value.memory } };
}

/** The reader's settings; what a school's policy fixes stands over them. */
export async function readSettings(): Promise<Settings> {
  const [own, policy] = await Promise.all([readOwn(), readPolicy()]);
  return underPolicy(own, policy);
}

/** Writes what is given over what is set; the new settings come back. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readOwn()), ...change };
  await stored.setValue(next);
  return underPolicy(next, await readPolicy());
}

/** Calls back with the settings whenever they change, in any context, until the returned function is called. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  stored.watch(() => void readSettings().then(changed));

/** Whether Lateral reads pages of this host at all. */
export const readsHost = (settings: Settings, host: string): boolean => settings.level !== 'off' && !settings.quietHosts.includes(host);
