/** Search engines that "look elsewhere" may offer; the address is built in lib/format. */
export const SEARCH_ENGINES = ['google', 'bing', 'duckduckgo', 'fact-check-explorer', 'wikipedia-current-events'] as const;
export type SearchEngine = (typeof SEARCH_ENGINES)[number];

/** How much Lateral does, least first. off: it reads nothing. badge: count only. marks: marks and count, no card. all: marks, count and card. */
const LEVELS = ['off', 'badge', 'marks', 'all'] as const;
export type Level = (typeof LEVELS)[number];

export const isLevel = (value: unknown): value is Level => (LEVELS as readonly unknown[]).includes(value);

/** All that the reader can set. Nothing here changes by itself. */
export interface Settings {
  level: Level;
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
