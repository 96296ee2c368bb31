import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../support/find-browser';
import { CHROME_BUILD, type Extension, launchExtension } from '../support/launch-extension';
import { netLogArguments } from '../support/net-log';
import { until } from '../support/until';
import { expect, markupOf, test } from './fixtures';
import { Popup } from './popup';

test.use({ file: import.meta.filename });

const marks = (tab: Page): Promise<number> => tab.evaluate(() => [...CSS.highlights].filter(([name]) => name.startsWith('lateral-')).length);

type HostAccess = 'ON_CLICK' | 'ON_SPECIFIC_SITES';

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: HostAccess }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
}

/** What a reader sets on the browser's own page of extensions: which sites this one may read. */
async function giveAccess(extension: Extension, hostAccess: HostAccess, host: string | null = null): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([extensionId, access, site]) => {
      const api = (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate;
      await api.updateExtensionConfiguration({ extensionId, hostAccess: access });
      if (site !== null) await api.addHostPermission(extensionId, site);
    },
    [extension.id, hostAccess, host] as const,
  );
  await page.close();
}

test('where the reader gives access site by site, other pages are left alone and say why', async ({ server }) => {
  const extension = await launchExtension();
  try {
    await extension.seeded();
    await giveAccess(extension, 'ON_CLICK');
    const tab = await extension.context.newPage();
    await tab.goto(`${server.origin}/suez-clean/`);
    const refused = await Popup.over(extension, tab);
    await expect.poll(() => refused.headline()).toBe('Lateral cannot read this page.');
    await refused.close();
    expect(await marks(tab)).toBe(0);

    // The page is not loaded again: opening the popup is enough.
    await giveAccess(extension, 'ON_SPECIFIC_SITES', 'http://127.0.0.1/*');
    await tab.bringToFront();
    const popup = await Popup.over(extension, tab);
    await until('claims in the popup', async () => (await popup.quotes()).length > 0);
    await popup.close();
    await until('marks', async () => (await marks(tab)) > 0);
  } finally {
    await extension.close();
  }
});

test('a page that was open before Lateral was installed is read without loading it again', async ({ server }) => {
  const profile = mkdtempSync(join(tmpdir(), 'lateral-bare-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu', ...netLogArguments()],
  });
  try {
    const tab = await context.newPage();
    await tab.goto(`${server.origin}/suez-clean/`);
    const before = await markupOf(tab);
    const root = (await context.browser()!.newBrowserCDPSession()) as unknown as { send(method: string, request: unknown): Promise<unknown> };
    await root.send('Extensions.loadUnpacked', { path: CHROME_BUILD });
    await until('marks', async () => (await marks(tab)) > 0, 60_000);
    expect(await markupOf(tab)).toBe(before);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
