import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Settings } from '@/lib/settings/defaults';
import { launchExtension } from '../support/launch-extension';
import type { Extension } from '../support/launch-extension';
import { startPageServer } from '../support/page-server';
import type { PageServer } from '../support/page-server';
import { SAMPLES_FOLDER } from '../support/samples';

interface PerWorker {
  /** File of the tests; each names its own, so that no file finds the packs, settings or memory that another has left. */
  file: string;
  /** One browser with the extension, its packs in the store, for all tests of a file. */
  extension: Extension;
  /** The samples, and whatever a test puts there. */
  server: PageServer;
}

/** Playwright's test with the extension, a server on this machine and a tab of its own for each test. */
export const test = base.extend<{ tab: Page }, PerWorker>({
  file: ['', { option: true, scope: 'worker' }],
  extension: [
    async ({ file }, use) => {
      if (file === '') throw new Error('The file of the tests names itself: test.use({ file: import.meta.filename }).');
      const extension = await launchExtension();
      await extension.seeded();
      await use(extension);
      await extension.close();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  server: [
    async ({}, use) => {
      const server = await startPageServer(SAMPLES_FOLDER);
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  tab: async ({ extension }, use) => {
    const tab = await extension.context.newPage();
    await use(tab);
    await tab.close();
  },
});

/** Sets what a reader would set, for one test; `null` puts all back to what a fresh install has. */
export async function setSettings(extension: Extension, settings: Partial<Settings> | null): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate((given) => (given === null ? chrome.storage.local.remove('settings') : chrome.storage.local.set({ settings: given })), settings);
}

export { expect } from '@playwright/test';

/** The page's whole markup, which the extension must not change. */
export const markupOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
