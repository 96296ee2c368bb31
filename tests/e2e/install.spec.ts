import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_BUILD, type Extension, launchExtension } from '../support/launch-extension';
import { tableCounts } from '../support/store-dump';
import { until } from '../support/until';
import { expect, test } from './fixtures';

test.use({ file: import.meta.filename });

const welcomes = ({ context, address }: Extension): number => context.pages().filter((page) => page.url().startsWith(address('welcome.html'))).length;

test('the welcome page is opened by the install, and never again by itself: not when the browser starts again, not by an update', async () => {
  test.setTimeout(150_000);
  const folder = mkdtempSync(join(tmpdir(), 'lateral-install-'));
  const [build, profile] = [join(folder, 'build'), join(folder, 'profile')];
  cpSync(CHROME_BUILD, build, { recursive: true });
  try {
    const first = await launchExtension({ build, profile });
    await until('the welcome page', async () => Promise.resolve(welcomes(first) === 1));
    await first.seeded();
    expect(welcomes(first)).toBe(1);
    await first.context.close();

    const again = await launchExtension({ build, profile });
    const { packs } = await again.seeded();
    expect(welcomes(again)).toBe(0);
    await again.context.close();

    const path = join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    writeFileSync(path, JSON.stringify({ ...manifest, version: '9.9.9' }));
    const updated = await launchExtension({ build, profile });
    expect((await updated.seeded()).packs).toBe(packs);
    expect(await (await updated.worker()).evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
    expect(welcomes(updated)).toBe(0);
    await updated.context.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('diagnostics put all back to a fresh install: settings, lessons and memory gone, every bundled pack there', async ({ server }) => {
  test.setTimeout(120_000);
  const own = await launchExtension();
  try {
    const { packs, articles, claims } = await own.seeded();
    const tab = await own.context.newPage();
    await tab.goto(own.address('lesson.html'));
    await tab.evaluate(() => chrome.storage.local.set({ settings: { level: 'all', memory: { on: true, keepDays: null, neverHosts: [] } } }));
    await tab.getByRole('button', { name: 'Duplicate' }).first().click();
    await expect(tab.getByLabel('Title')).toHaveValue(/copy/);
    const page = await own.context.newPage();
    await page.goto(`${server.origin}/mill/`);
    await own.reportOf(page);
    await page.close();
    expect(await tableCounts(own)).toMatchObject({ remembered: 1 });

    await tab.goto(own.address('diagnostics.html'));
    await tab.getByRole('button', { name: 'Reset' }).click();
    // Asked once more before anything goes.
    expect(await tableCounts(own)).toMatchObject({ remembered: 1 });
    const gone = tab.waitForEvent('close');
    await tab.getByRole('button', { name: 'Delete everything and start again' }).click();
    await gone;
    const status = await until('the extension to be back', async () => own.seeded(), 60_000);
    expect(status).toMatchObject({ packs, articles, claims });
    expect(await tableCounts(own)).toMatchObject({ remembered: 0, rejections: 0 });
    const after = await own.context.newPage();
    await after.goto(own.address('manifest.json'));
    expect(await after.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  } finally {
    await own.close();
  }
});
