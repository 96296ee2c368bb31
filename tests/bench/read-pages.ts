/**
 * Reads a folder of saved pages with the built extension in real browsers. Each page is served twice: first as another
 * outlet's copy, which memory keeps, then as saved. So every claim has a report to be marked for.
 *
 *   npm run check:browsers -- FOLDER [--browser chromium|firefox]
 *
 * Of each page it says whether an article was read (what the gate turns away is read as a reader may ask for it), whether its
 * markup is what it was, whether every claim's quote stands in the page, whether each mark and each claim that is asked for
 * shows exactly its words, whether anything was thrown, and the time by stage. The exit code is 1 where anything is wrong.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Answer, PageState, Request, UiToPage } from '@/lib/messaging/protocol';
import type { Claim } from '@/lib/model';
import { seenText } from '@/lib/anchoring';
import { listSavedPages, type SavedPage } from '../browser/open-pages';
import { CHROME_BUILD, launchExtension } from '../support/launch-extension';
import { FIREFOX_BUILD, launchFirefox } from '../support/launch-firefox';
import { startPageServer } from '../support/page-server';
import { asCopied, asSaved } from '../support/saved-site';
import { until } from '../support/until';
import { table } from './statistics';

export type BrowserName = 'chromium' | 'firefox';

/** A tab of either browser. */
interface Tab {
  evaluate<T>(expression: string): Promise<T>;
  ask<Name extends keyof UiToPage>(name: Name, request: Request<Name>): Promise<Answer<Name>>;
  /** Messages of errors in the page or in our scripts there. */
  errors(): readonly string[];
  close(): Promise<void>;
}

interface Driver {
  open(url: string): Promise<Tab>;
  /** Turns memory on: what is read is kept. */
  remember(): Promise<void>;
  close(): Promise<void>;
}

const SETTINGS = { settings: { level: 'all', memory: { on: true, keepDays: null, neverHosts: [] } } };

async function driveChromium(): Promise<Driver> {
  const extension = await launchExtension();
  await extension.seeded();
  return {
    async open(url) {
      const page = await extension.context.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error' && message.location().url.startsWith(extension.address(''))) errors.push(message.text());
      });
      await page.goto(url, { waitUntil: 'load' });
      return { evaluate: (expression) => page.evaluate(expression), ask: (name, request) => extension.askPage(page, name, request), errors: () => errors, close: () => page.close() };
    },
    async remember() {
      const page = await extension.context.newPage();
      await page.goto(extension.address('manifest.json'));
      await page.evaluate((settings) => chrome.storage.local.set(settings), SETTINGS);
      await page.close();
    },
    close: () => extension.close(),
  };
}

async function driveFirefox(): Promise<Driver> {
  const firefox = await launchFirefox();
  await firefox.seeded();
  return {
    async open(url) {
      const before = firefox.errors().length;
      const tab = await firefox.open(url);
      return { evaluate: (expression) => tab.evaluate(expression), ask: (name, request) => firefox.askPage(url, name, request), errors: () => firefox.errors().slice(before), close: () => tab.close() };
    },
    async remember() {
      await firefox.evaluate(`browser.storage.local.set(${JSON.stringify(SETTINGS)}).then(() => true)`);
    },
    close: () => firefox.close(),
  };
}

export interface ReadPage {
  name: string;
  /** False where the reader found no article: lists, shop pages. */
  article: boolean;
  claims: number;
  marks: number;
  timings: Readonly<Record<string, number>>;
  /** Sentences saying what is wrong; empty where all is right. */
  faults: readonly string[];
}

const MARKUP = 'document.documentElement.outerHTML';
const SHOWN = `[...(CSS.highlights.get('lateral-active') ?? [])].map((range) => range.toString()).join(' … ')`;
const MARKED = `[...CSS.highlights].filter(([name]) => name === 'lateral-claim' || name === 'lateral-differs').flatMap(([, marks]) => [...marks].map((range) => range.toString()))`;

/** Waits until the page was read and compared. One that says it is no article may be about to read it all the same: that would be a fault of its own. */
async function settle(tab: Tab): Promise<PageState & { wavered: boolean }> {
  let denied = false;
  const look = async (): Promise<PageState | null> => {
    const answer = await tab.ask('report:get', {});
    if (!answer.ok) throw new Error(`the page gives no state: ${answer.error.code}`);
    const state = answer.value;
    if (state.phase === 'not-article' && !denied) {
      denied = true;
      return null;
    }
    return state.phase === 'ready' || state.phase === 'not-article' || state.phase === 'failed' ? state : null;
  };
  const state = await until('the page to be read', look, 40_000);
  return { ...state, wavered: denied && state.phase !== 'not-article' };
}

/** What the gate turns away is read all the same when a reader asks for it. */
async function readByWish(tab: Tab): Promise<PageState | null> {
  await tab.ask('page:read', { force: true });
  const answer = await tab.ask('report:get', {});
  return answer.ok ? answer.value : null;
}

/** Claims that are shown on other words than their own when a reader asks where they stand. */
async function shownWrong(tab: Tab, claims: readonly Claim[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { id, quote } of claims) {
    const answer = await tab.ask('claim:reveal', { claimId: id });
    if (!answer.ok || !answer.value) continue;
    const shown = await tab.evaluate<string>(SHOWN);
    if (seenText(shown) !== seenText(quote)) wrong.push(`"${quote}" is shown at "${shown}"`);
  }
  return wrong;
}

async function readPage(driver: Driver, name: string, copy: string, address: string): Promise<ReadPage> {
  const first = await driver.open(copy);
  await settle(first);
  await first.close();
  const tab = await driver.open(address);
  try {
    const before = await tab.evaluate<string>(MARKUP);
    const { wavered, ...found } = await settle(tab);
    const { phase, report, orphans } = found.phase === 'not-article' ? ((await readByWish(tab)) ?? found) : found;
    const faults: string[] = [];
    if (wavered) faults.push('it said that it was no article, and then read it');
    const claims = report?.claims ?? [];
    if (phase === 'failed') faults.push('reading failed');
    const quotes = claims.filter(({ claim, reports }) => reports.length > 0 && !orphans.includes(claim.id)).map(({ claim }) => seenText(claim.quote)).sort();
    const marks = (await until('the marks', async () => {
      const found = await tab.evaluate<string[]>(MARKED);
      return found.length === quotes.length ? { found } : null;
    }, 5_000).catch(async () => ({ found: await tab.evaluate<string[]>(MARKED) }))).found.map(seenText).sort();
    if (JSON.stringify(marks) !== JSON.stringify(quotes)) faults.push(`marks show ${JSON.stringify(marks.filter((mark) => !quotes.includes(mark)))}, wanted ${JSON.stringify(quotes.filter((quote) => !marks.includes(quote)))}`);
    if (orphans.length > 0) faults.push(`${orphans.length} of ${claims.length} claims found no place in the page`);
    faults.push(...(await shownWrong(tab, claims.map(({ claim }) => claim))));
    if ((await tab.evaluate<string>(MARKUP)) !== before) faults.push('the markup changed');
    return { name, article: phase === 'ready', claims: claims.length, marks: marks.length, timings: report?.timings ?? {}, faults: [...faults, ...tab.errors()] };
  } finally {
    await tab.close();
  }
}

/** One line for each page of the folder, read in the named browser. */
export async function readPages(browser: BrowserName, pages: readonly SavedPage[]): Promise<readonly ReadPage[]> {
  const server = await startPageServer();
  const driver = await (browser === 'chromium' ? driveChromium() : driveFirefox());
  const read: ReadPage[] = [];
  try {
    await driver.remember();
    for (const saved of pages) {
      const copy = server.put(`/copied/${saved.name}.html`, asCopied(saved));
      // Another host name of this machine stands for another outlet.
      const address = server.put(`/news/${saved.name}.html`, asSaved(saved)).replace('127.0.0.1', 'localhost');
      read.push(await readPage(driver, saved.name, copy, address).catch((error: unknown) => ({ name: saved.name, article: false, claims: 0, marks: 0, timings: {}, faults: [error instanceof Error ? error.message.split('\n')[0]! : String(error)] })));
    }
  } finally {
    await driver.close();
    await server.stop();
  }
  return read;
}

const STAGES = ['reading', 'longest task', 'claims', 'comparison', 'question and answer', 'marks'] as const;

/** The pages of a run as a table of milliseconds, with what was wrong under it. */
export function readPagesTable(browser: BrowserName, pages: readonly ReadPage[]): string {
  const rows = pages.map(({ name, claims, marks, timings }) => [name, claims, marks, ...STAGES.map((stage) => timings[stage] ?? Number.NaN)]);
  const wrong = pages.filter(({ faults }) => faults.length > 0);
  return [
    table([[`${browser}, ms`, 'claims', 'marks', ...STAGES], ...rows]),
    ...wrong.map(({ name, faults }) => `FAIL ${name}: ${faults.join('; ')}`),
    `${pages.length - wrong.length} passed, ${wrong.length} failed; ${pages.filter(({ article }) => article).length} articles, ${pages.reduce((sum, { claims }) => sum + claims, 0)} claims, ${pages.reduce((sum, { marks }) => sum + marks, 0)} marks`,
  ].join('\n');
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values, positionals } = parseArgs({ options: { browser: { type: 'string' } }, allowPositionals: true });
  const folder = positionals[0];
  const browsers = (['chromium', 'firefox'] as const).filter((name) => values.browser === undefined || values.browser === name);
  if (!folder || browsers.length === 0) {
    console.error('A folder of saved pages is needed; --browser takes chromium or firefox.');
    process.exit(2);
  }
  // Asked before the first browser starts: two minutes of the one would be lost for want of the other's build.
  const BUILDS = { chromium: { folder: CHROME_BUILD, command: 'npm run build' }, firefox: { folder: FIREFOX_BUILD, command: 'npm run build:firefox' } } as const;
  const unbuilt = browsers.filter((name) => !existsSync(BUILDS[name].folder));
  if (unbuilt.length > 0) {
    for (const name of unbuilt) console.error(`There is no build for ${name} at ${BUILDS[name].folder}: run ${BUILDS[name].command} first, or leave it out with --browser.`);
    process.exit(2);
  }
  for (const browser of browsers) {
    const pages = await readPages(browser, listSavedPages(folder));
    console.log(`${readPagesTable(browser, pages)}\n`);
    if (pages.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
  }
}
