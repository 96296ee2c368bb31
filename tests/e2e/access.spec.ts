import type { Page } from '@playwright/test';
import { type Extension, launchExtension } from '../support/launch-extension';
import { until } from '../support/until';
import { expect, test } from './fixtures';
import { Popup } from './popup';

const marks = (tab: Page): Promise<number> => tab.evaluate(() => [...CSS.highlights].filter(([name]) => name.startsWith('lateral-')).length);

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: 'ON_CLICK' }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
}

/** The browser's own page of extensions, where readers say what an extension may read. */
async function settingsOf(extension: Extension): Promise<{ onClickOnly(): Promise<void>; allow(host: string): Promise<void>; close(): Promise<void> }> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  const call = (id: string, host: string | null): Promise<void> =>
    page.evaluate(
      ([extensionId, site]) => {
        const api = (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate;
        return site === null ? api.updateExtensionConfiguration({ extensionId: extensionId, hostAccess: 'ON_CLICK' }) : api.addHostPermission(extensionId, site);
      },
      [id, host] as const,
    );
  return { onClickOnly: () => call(extension.id, null), allow: (host) => call(extension.id, host), close: () => page.close() };
}

test('where the reader gives access site by site, other pages are left alone and say why', async ({ server }) => {
  const extension = await launchExtension();
  try {
    await extension.seeded();
    const settings = await settingsOf(extension);
    await settings.onClickOnly();
    const tab = await extension.context.newPage();
    await tab.goto(`${server.origin}/suez-clean/`);
    const refused = await Popup.over(extension, tab);
    expect(await refused.headline()).toBe('Lateral cannot read this page.');
    await refused.close();
    expect(await marks(tab)).toBe(0);

    // The page is not loaded again: opening the popup is enough.
    await settings.allow(`${server.origin}/*`);
    await tab.bringToFront();
    const popup = await Popup.over(extension, tab);
    await until('claims in the popup', async () => (await popup.quotes()).length > 0);
    await popup.close();
    await until('marks', async () => (await marks(tab)) > 0);
  } finally {
    await extension.close();
  }
});

test('a page that was open before Lateral came or was updated is read without loading it again', async ({ server }) => {
  const extension = await launchExtension();
  try {
    await extension.seeded();
    const tab = await extension.context.newPage();
    await tab.goto(`${server.origin}/suez-clean/`);
    await until('marks', async () => (await marks(tab)) > 0);
    await tab.evaluate(() => CSS.highlights.clear());
    const worker = await extension.worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await until('marks by the new one', async () => (await marks(tab)) > 0, 30_000);
  } finally {
    await extension.close();
  }
});
