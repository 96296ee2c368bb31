import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Answer, MessageName, PageState, Request, UiToPage } from '@/lib/messaging/protocol';
import type { PageReport, StoreStatus } from '@/lib/model';
import { attachTarget, listTargets } from './attach-target';
import type { Target } from './attach-target';
import { findBrowser } from './find-browser';
import { netLogArguments } from './net-log';
import { newProfile } from './seeded-profile';
import { until } from './until';

/** The unpacked build under test; LATERAL_BUILD names another one, for instance an unzipped release. */
export const CHROME_BUILD = resolve(process.env.LATERAL_BUILD ?? resolve(import.meta.dirname, '../../.output/chrome-mv3'));

/** The browser's own calls home are not ours to test, and none shall leave a machine that is offline. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--no-pings',
];

export interface LaunchOptions {
  build?: string;
  /** Profile to use again; without one a new profile is made, and removed at the end. */
  profile?: string;
  /** Begins with nothing at all, as right after installing; else the browser may be given a profile that has seeded already. */
  fresh?: boolean;
  arguments?: readonly string[];
  headless?: boolean;
  viewport?: { width: number; height: number } | null;
  locale?: string;
  colorScheme?: 'light' | 'dark';
}

/** A running browser with the unpacked extension in it. */
export interface Extension {
  context: BrowserContext;
  id: string;
  profile: string;
  /** Address of a page of the extension. */
  address(page: string): string;
  /** The service worker that runs now. */
  worker(): Promise<Worker>;
  /** Stops the service worker as the browser does when it idles; the next message wakes a new one. */
  stopWorker(): Promise<void>;
  /** Ends the service worker now, in whatever it does; a message that waits may wake the next one at once. */
  killWorker(): Promise<void>;
  /** Does what makes the browser load the extension anew, and waits until it is back: its pages are closed, and refused until then. */
  reloaded(by: () => Promise<unknown>): Promise<void>;
  /** What the background answers to a message, asked from an extension page. */
  ask<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Answer<Name>>;
  /** Waits until every bundled pack is in the store; answers its status. */
  seeded(): Promise<Extract<StoreStatus, { status: 'ready' }>>;
  /** What the content script of a page answers to a message; the page is brought to the front for it. */
  askPage<Name extends keyof UiToPage>(page: Page, name: Name, request: Request<Name>): Promise<Answer<Name>>;
  /** What the content script of a page says of it now. */
  stateOf(page: Page): Promise<PageState>;
  /** The report of an article, once it is read and compared with a store that is ready. */
  reportOf(page: Page): Promise<PageReport>;
  /** Opens the real action popup over the page. */
  openPopup(page: Page): Promise<Target>;
  close(): Promise<void>;
}

/** Starts a Chromium with the unpacked build and waits for the extension's worker. */
export async function launchExtension(options: LaunchOptions = {}): Promise<Extension> {
  const build = options.build ?? CHROME_BUILD;
  const profile = options.profile ?? newProfile(options.fresh !== true && options.build === undefined);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: options.headless ?? true,
    // Its own place: the runner clears the shared one whenever one of its tests ends.
    downloadsPath: join(profile, 'downloads'),
    // The sandbox refuses to run as root, and elsewhere it shall stay on.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--disable-extensions-except=${build}`, `--load-extension=${build}`, ...QUIET, ...netLogArguments(), ...(options.arguments ?? [])],
    ...(options.viewport === undefined ? {} : { viewport: options.viewport }),
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser gives no session of its own.');
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 60_000 }).catch(async (error: unknown) => {
    await context.close();
    throw new Error(`The extension of ${build} did not start.`, { cause: error });
  }));
  const id = new URL(first.url()).host;
  const address = (page: string): string => `chrome-extension://${id}/${page}`;

  // A page of the extension that only asks: a document of its own, so that it is no tab the reader reads.
  let asking: Promise<Page> | null = null;
  const askingPage = async (): Promise<Page> => {
    // Closed with all pages of the extension when that is loaded anew.
    if ((await asking)?.isClosed() === true) asking = null;
    return (asking ??= until('a page of the extension', async () => {
      const page = await context.newPage();
      // While the extension is loaded anew its pages are refused, and a load that this cuts off may never end by itself.
      if (await page.goto(address('manifest.json'), { timeout: 10_000 }).then(() => true, () => false)) return page;
      await page.close();
      return null;
    }, 60_000));
  };

  const isOurs = (target: { type: string; url: string }): boolean => target.type === 'service_worker' && target.url.includes(id);

  const extension: Extension = {
    context,
    id,
    profile,
    address,
    worker: async () => context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker'),
    async killWorker() {
      const root = await browser.newBrowserCDPSession();
      for (const target of (await listTargets(root)).filter(isOurs)) await root.send('Target.closeTarget', { targetId: target.targetId });
      await root.detach();
    },
    async stopWorker() {
      const session = await context.newCDPSession(await askingPage());
      // Told by its versions, not by the list of targets: a worker that a waiting page wakes at once has the target of the one before.
      const stopped = new Promise<void>((resolve, reject) => {
        let ending = false;
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          for (const { versionId, scriptURL, runningStatus } of versions) {
            if (new URL(scriptURL).host !== id) continue;
            if (runningStatus === 'stopped') resolve();
            else if (!ending) {
              ending = true;
              session.send('ServiceWorker.stopWorker', { versionId }).catch(reject);
            }
          }
        });
      });
      await session.send('ServiceWorker.enable');
      await stopped;
      await session.detach();
    },
    async reloaded(by) {
      const page = await askingPage();
      await Promise.all([page.waitForEvent('close', { timeout: 60_000 }), by()]);
      await askingPage();
    },
    async ask(name, request) {
      const page = await askingPage();
      return page.evaluate((envelope) => chrome.runtime.sendMessage<typeof envelope, never>(envelope), { lateral: 1, name, request });
    },
    seeded: () =>
      until(
        'the packs to be in the store',
        async () => {
          const answer = await extension.ask('store:status', {});
          if (answer.ok && answer.value.status === 'failed') throw new Error(`Seeding failed: ${answer.value.reason}`);
          return answer.ok && answer.value.status === 'ready' ? answer.value : null;
        },
        60_000,
      ),
    async askPage(page, name, request) {
      // A page that is opened comes to the front.
      const asker = await askingPage();
      await page.bringToFront();
      // The tab is asked for there as well: each question put to the worker would leave something of the debugger's in it.
      const answer = await asker.evaluate(async (envelope) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? null : { of: await chrome.tabs.sendMessage<typeof envelope, never>(tab.id, envelope, { frameId: 0 }) };
      }, { lateral: 1, name, request });
      if (answer === null) throw new Error('No tab is in front.');
      return answer.of;
    },
    async stateOf(page) {
      const answer = await extension.askPage(page, 'report:get', {});
      if (!answer.ok) throw new Error(`The page gives no state: ${answer.error.code} ${answer.error.detail}`);
      return answer.value;
    },
    reportOf: (page) =>
      until('the report of the page', async () => {
        const { phase, report } = await extension.stateOf(page);
        if (phase !== 'ready' || report === null || report.status === 'importing' || report.status === 'empty') throw new Error(`the page is ${phase}, its report ${report?.status ?? 'not there'}`);
        return report;
      }),
    async openPopup(page) {
      await page.bringToFront();
      const worker = await extension.worker();
      await worker.evaluate(() => chrome.action.openPopup());
      return attachTarget(browser, 'the popup', (target) => target.type === 'page' && target.url.startsWith(address('popup.html')));
    },
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
  return extension;
}
