import { browser } from 'wxt/browser';
import { type Answer, askBackground, askPage, type ListState } from '@/lib/messaging';
import type { ClaimComparison, PageReport } from '@/lib/model';
import { changeSettings, readSettings } from '@/lib/settings/settings';
import { switchOnEverywhere } from '@/lib/settings/switch-everywhere';
import { takeFirstAnswer } from './first-answer';

/** What a surface knows of the page beside it. */
export interface ActivePage {
  tabId: number | null;
  /** Null where no content script answers. */
  state: ListState | null;
  /** Host of the page, where the browser tells it or the article says it. */
  host: string | null;
}

const NOBODY: ActivePage = { tabId: null, state: null, host: null };

const hostOf = (url: string | null | undefined): string | null => (url && URL.canParse(url) ? new URL(url).hostname || null : null);

/** The tab in front, in the window of the surface; null where there is none. */
async function activeTab(): Promise<{ id: number; url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/**
 * What the page of a tab says of itself; where nothing of ours is in it, it is brought there first. A browser that hides the
 * tab's address has not let us in, and Chromium would let the attempt wait for its reader's word.
 */
async function askTab(tabId: number, url: string | undefined): Promise<Answer<'page:list'>> {
  const answer = await askPage(tabId, 'page:list', {});
  if (answer.ok || answer.error.code !== 'unreachable' || !/^https?:/.test(url ?? '')) return answer;
  const brought = await askBackground('page:bring', { tabId });
  return brought.ok && brought.value ? askPage(tabId, 'page:list', {}) : answer;
}

/**
 * What reads the page in front, each time it is called, and tells what it found. Readings may overlap, where a reader changes
 * tabs or a page changes while it is read: what one finds after a later one has told is left out, as it may be of another page.
 */
export function createPageReader(tell: (page: ActivePage) => void, read: typeof readActivePage = readActivePage): () => Promise<void> {
  let begun = 0;
  let told = 0;
  return () => {
    const own = (begun += 1);
    return read((page) => {
      if (own < told) return;
      told = own;
      tell(page);
    });
  };
}

/** Reads the page in front. A page that is still being read is waited for: `reading` is told first. */
async function readActivePage(tell: (page: ActivePage) => void): Promise<void> {
  const first = await takeFirstAnswer();
  const tab = first?.tab ?? (await activeTab());
  if (!tab) { tell(NOBODY); return; }
  const answer = first?.answer ?? (await askTab(tab.id, tab.url));
  const toPage = (state: ListState | null): ActivePage => ({ tabId: tab.id, state, host: hostOf(tab.url) ?? hostOf(state?.report?.metadata.url) });
  tell(toPage(answer.ok ? answer.value : null));
  if (!answer.ok || answer.value.phase !== 'reading') return undefined;
  const read = await askPage(tab.id, 'page:read', { force: false });
  const after = read.ok ? await askPage(tab.id, 'page:list', {}) : read;
  tell(toPage(after.ok ? after.value : null));
}

/** Calls back when another tab comes to the front, the page in front loads, or it says that it has changed. */
function watchActivePage(changed: () => void): () => void {
  const onUpdated = (_id: number, { status }: { status?: string }, { active }: { active: boolean }): void => {
    if (active && status === 'complete') changed();
  };
  const onMessage = (message: unknown, sender: { id?: string; tab?: { active?: boolean } }): undefined => {
    const { name, lateral } = (message ?? {}) as { name?: unknown; lateral?: unknown };
    if (lateral === 1 && name === 'page:changed' && sender.id === browser.runtime.id && sender.tab?.active) changed();
    return undefined;
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage as never);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage as never);
  };
}

/** The page in front, as a surface follows it. */
export interface FollowedPage {
  /** What is known of it now. */
  now(): ActivePage;
  /** Reads it again. */
  refresh(): Promise<void>;
  /** Given what draws: it is called as soon as anything is known of the page, and whenever that changes. Resolves when the first reading is over. */
  drawWith(draw: () => void): Promise<void>;
}

/** Asks the page in front at once and follows it from then on: what draws it may come later, when words and settings are read. */
export function followActivePage(): FollowedPage {
  let page = NOBODY;
  let answered = false;
  let draw: (() => void) | null = null;
  const refresh = createPageReader((found) => {
    page = found;
    answered = true;
    draw?.();
  });
  const asked = refresh();
  watchActivePage(() => void refresh());
  return {
    now: () => page,
    refresh,
    drawWith(given) {
      draw = given;
      if (answered) given();
      return asked;
    },
  };
}

/** What a reader can do to the page in front; each answers when it is done, and the surface then reads the page again. */
interface PageActions {
  readClaim(claimId: string): Promise<ClaimComparison | null>;
  readWords(): Promise<Readonly<Record<string, string>>>;
  readPage(): Promise<PageReport | null>;
  /** Opens the panel, at a claim where one is named. */
  openPanel(claimId: string | null): Promise<unknown>;
  openLibrary(): Promise<unknown>;
  setMarks(shown: boolean): Promise<unknown>;
  readAgain(): Promise<unknown>;
  retryStore(): Promise<unknown>;
  switchOn(): Promise<unknown>;
  switchOff(): Promise<unknown>;
  reveal(claimId: string): Promise<unknown>;
  openLesson(claimId: string | null): Promise<unknown>;
  goBack(): Promise<unknown>;
  reject(claimKey: string, storedKey: string): Promise<unknown>;
  restore(claimKey: string, storedKey: string): Promise<unknown>;
}

/** The actions on the page that `current` tells; `done` is called after those that change what is shown. */
export function pageActions(current: () => ActivePage, done: () => void): PageActions {
  const page = async <T>(ask: (tabId: number) => Promise<T>): Promise<T | null> => {
    const { tabId } = current();
    return tabId === null ? null : ask(tabId);
  };
  const then = async (doing: Promise<unknown>): Promise<void> => {
    await doing;
    done();
  };
  const recompare = (): Promise<unknown> => page((tabId) => askPage(tabId, 'store:changed', {}));
  return {
    async readClaim(claimId) {
      const answer = await page((tabId) => askPage(tabId, 'claim:get', { claimId }));
      return answer?.ok ? answer.value : null;
    },
    async readWords() {
      const answer = await page((tabId) => askPage(tabId, 'claims:words', {}));
      return answer?.ok ? answer.value : {};
    },
    async readPage() {
      const answer = await page((tabId) => askPage(tabId, 'report:get', {}));
      return answer?.ok ? answer.value.report : null;
    },
    // The panel first: it wants the gesture of the click.
    openPanel: (claimId) => Promise.all([openPanel(current().tabId), claimId === null ? null : page((tabId) => askPage(tabId, 'claim:ask', { claimId }))]),
    openLibrary: () => browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
    setMarks: (shown) => then(page((tabId) => askPage(tabId, 'marks:set', { shown }))),
    readAgain: () => then(page((tabId) => askPage(tabId, 'page:read', { force: true }))),
    retryStore: () => then(askBackground('store:retry', {}).then(recompare)),
    async switchOn() {
      const { host } = current();
      if ((await readSettings()).level === 'off') await switchOnEverywhere();
      else await changeSettings(({ quietHosts }) => ({ quietHosts: quietHosts.filter((quiet) => quiet !== host) }));
      await then(page((tabId) => askPage(tabId, 'page:read', { force: false })));
    },
    async switchOff() {
      const { host } = current();
      if (host !== null) await changeSettings(({ quietHosts }) => ({ quietHosts: [...new Set([...quietHosts, host])] }));
      await then(page((tabId) => askPage(tabId, 'page:read', { force: false })));
    },
    goBack: () => page((tabId) => askPage(tabId, 'claim:return', {})),
    reveal: (claimId) => page((tabId) => askPage(tabId, 'claim:reveal', { claimId })),
    openLesson: (claimId) => page((tabId) => browser.tabs.create({ url: `${browser.runtime.getURL('/lesson.html')}#/page/${tabId}${claimId === null ? '' : `/${encodeURIComponent(claimId)}`}` })),
    reject: (claimKey, storedKey) => then(askBackground('claims:reject', { claimKey, storedKey }).then(recompare)),
    restore: (claimKey, storedKey) => then(askBackground('claims:restore', { claimKey, storedKey }).then(recompare)),
  };
}

/** Opens the side panel of a tab, or Firefox's sidebar. Must be called in the click itself: both want a gesture. */
function openPanel(tabId: number | null): Promise<unknown> {
  const { sidePanel, sidebarAction } = browser as unknown as {
    sidePanel?: { open(options: { tabId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  if (sidePanel && tabId !== null) return sidePanel.open({ tabId });
  return sidebarAction ? sidebarAction.open() : Promise.resolve();
}
