import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import type { Installed } from '../support/installed';
import { expect } from './fixtures';

/** The library as its reader sees and presses it. */
export class Library {
  constructor(
    private readonly extension: Installed,
    readonly tab: Page,
  ) {}

  /** Opens one of its pages anew, as after a reload. */
  async open(route: string): Promise<void> {
    await this.tab.goto(this.extension.address('manifest.json'));
    await this.tab.goto(this.extension.address(`library.html#/${route}`));
    await expect(this.tab.locator('main h1')).toBeVisible();
  }

  button(name: string | RegExp, within: Page | Locator = this.tab): Locator {
    return within.getByRole('button', { name });
  }

  /** Gives a file to the door for packs, which must be open. */
  async choose(name: string, bytes: Uint8Array | string): Promise<void> {
    await this.tab.locator('.drop input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** Presses something that saves a file; its text, unpacked where it is gzip. */
  async saved(press: () => Promise<void>): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([this.tab.waitForEvent('download'), press()]);
    const bytes = readFileSync(await download.path());
    return { name: download.suggestedFilename(), text: (download.suggestedFilename().endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
  }

  /** What the integrity check of the storage page says. */
  async check(): Promise<string> {
    await this.open('storage');
    await this.button('Check').click();
    const said = this.tab.locator('[role=status]').filter({ hasText: /\S/, hasNotText: 'One moment' }).last();
    await expect(said).toBeVisible({ timeout: 60_000 });
    return said.innerText();
  }
}

/** The settings that a test starts from, written past the pages. */
export async function setSettings(extension: Installed, settings: object): Promise<void> {
  const page = await extension.newPage();
  await page.goto(extension.address('manifest.json'));
  await page.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
  await page.close();
}
