import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page, Worker } from '@playwright/test';
import { attachTarget, listTargets } from './attach-target';
import type { Target } from './attach-target';
import { findBrowser } from './find-browser';
import { type Installed, reachInstalled } from './installed';
import { netLogArguments } from './net-log';
import { newProfile } from './seeded-profile';

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
export interface Extension extends Installed {
  profile: string;
  /** The service worker that runs now. */
  worker(): Promise<Worker>;
  /** Stops the service worker as the browser does when it idles; the next message wakes a new one. */
  stopWorker(): Promise<void>;
  /** Ends the service worker now, in whatever it does; a message that waits may wake the next one at once. */
  killWorker(): Promise<void>;
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
  const installed = reachInstalled(context, id, () => context.newPage());
  const { address, askingPage } = installed;

  const isOurs = (target: { type: string; url: string }): boolean => target.type === 'service_worker' && target.url.includes(id);

  const extension: Extension = {
    ...installed,
    profile,
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
