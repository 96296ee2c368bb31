import type { Article, PageReport, Result } from '@/lib/model';
import type { Handlers, UiToPage } from '@/lib/messaging';

export type Level = 'off' | 'badge' | 'marks' | 'all';

/** What the reader's script needs of the content script, which alone talks with the extension. */
export interface ReaderDeps {
  document: Document;
  root: Element;
  address: () => string;
  /** Address at which the gate has just let the page through, so that it is not asked twice. */
  passedAt?: string | null;
  /** Asks the background for the report of an article; `again`: it was read before and only what it is compared with has changed. */
  analyze: (article: Article, again: boolean) => Promise<Result<PageReport>>;
  /** Whether Lateral reads this host, and what it may show there. */
  level: () => Promise<Level>;
  /** Has the card's script put into the page; false where that failed. */
  injectCard: () => Promise<boolean>;
  openPanel: (claimId: string) => Promise<unknown>;
  /** Tells open panels that what this page shows has changed. */
  announce: () => void;
  /** Tells the toolbar that this page shows no comparison any more. */
  clearToolbar: () => void;
  /** False once the extension was updated or removed under this page. */
  isAlive: () => boolean;
  /** Called when the extension is gone. */
  onOrphaned: () => void;
  signal: AbortSignal;
}

/** What the page answers, once its reader is there; same names as the messages. */
export type PageHandlers = Handlers<keyof UiToPage>;

export interface Reader extends PageHandlers {
  /** Settings have changed. */
  settingsChanged(): void;
}

type StartReader = (deps: ReaderDeps) => Reader;

/**
 * Code that reads articles is put into a page only once the gate has let it through. Both scripts run in the
 * extension's own isolated world of the page, and meet at this name of its global object, which the page cannot see.
 */
const SLOT = Symbol.for('lateral.reader');
type Slot = { [SLOT]?: StartReader };

export const offerReader = (start: StartReader): void => {
  (globalThis as Slot)[SLOT] = start;
};
export const takeReader = (): StartReader | null => (globalThis as Slot)[SLOT] ?? null;
