import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFaults } from '../support/axe-faults';
import { launchExtension, type Extension } from '../support/launch-extension';
import { until } from '../support/until';
import { expect, test } from './fixtures';

test.use({ file: import.meta.filename });

/** Folder for pictures of every page in every look; none are taken where it is not set. */
const SHOTS = process.env.LATERAL_SHOTS ?? null;

const PAGES = ['stories', 'story/aleppo-2024', 'outlets', 'parties', 'packs', 'search/killed%20300..400', 'author', 'memory', 'settings', 'storage'] as const;

const LOOKS = [
  { name: 'wide', width: 1280, scheme: 'light', language: 'en' },
  // as narrow as a page must still be read without scrolling sideways (WCAG 1.4.10), in the language of the longest words
  { name: 'narrow', width: 320, scheme: 'light', language: 'es' },
  { name: 'dark', width: 1280, scheme: 'dark', language: 'en' },
  { name: 'rtl', width: 1280, scheme: 'light', language: 'ar' },
  { name: 'rtl-narrow', width: 320, scheme: 'dark', language: 'ar' },
] as const;

/** Three looks that differ in all stand for the rest where every run must be short. */
const LOOKED_AT = process.env.LATERAL_LONG === '1' || SHOTS !== null ? LOOKS : LOOKS.filter(({ name }) => name !== 'dark' && name !== 'rtl');

async function look(extension: Extension, tab: Page, { width, scheme, language }: (typeof LOOKS)[number]): Promise<void> {
  await tab.setViewportSize({ width, height: 900 });
  await tab.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await tab.goto(extension.address('manifest.json'));
  await tab.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
}

/** Opens a page of the library anew and waits until it is more than the words for waiting. */
async function open(extension: Extension, tab: Page, route: string): Promise<void> {
  await tab.goto(extension.address('manifest.json'));
  await tab.goto(extension.address(`library.html#/${route}`));
  await until(`#/${route}`, () => tab.evaluate(() => document.querySelector('main h1') !== null));
}

/** What a reader would stumble over on the page that is open. */
async function faultsOf(tab: Page): Promise<readonly string[]> {
  const found = await tab.evaluate(() => {
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? [`scrolls sideways: ${document.documentElement.scrollWidth} px`] : [];
    const words = document.body.innerText.match(/\b(?:library|count|problem)\.[a-z][\w.]*|\{\w+\}|\bundefined\b|\bNaN\b|\[object/g) ?? [];
    const covered = [...document.querySelectorAll<HTMLLabelElement>('label[for]')].flatMap((label) => {
      const [own, field] = [label.getBoundingClientRect(), label.control?.getBoundingClientRect()];
      const meet = field !== undefined && own.bottom > field.top + 1 && own.top < field.bottom - 1 && own.right > field.left + 1 && own.left < field.right - 1;
      return meet ? [`covered by its field: ${label.innerText}`] : [];
    });
    return [...wide, ...words, ...covered];
  });
  return [...(await axeFaults(tab)), ...found];
}

async function picture(tab: Page, name: string): Promise<void> {
  if (SHOTS === null) return;
  mkdirSync(SHOTS, { recursive: true });
  await tab.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

test.describe('pages of the library', () => {
  for (const one of LOOKED_AT) {
    test(`have no faults: ${one.name}`, async ({ extension, tab }) => {
      test.setTimeout(300_000);
      await look(extension, tab, one);
      for (const page of PAGES) {
        await open(extension, tab, page);
        await picture(tab, `${page.split('/')[0]!}-${one.name}`);
        expect.soft(await faultsOf(tab), page).toEqual([]);
      }
      await tab.evaluate(() => chrome.storage.local.clear());
    });
  }

  test('lead from a story to the lessons that its questions make', async ({ extension, tab }) => {
    await open(extension, tab, 'story/maui-fires-2023');
    const title = await tab.locator('main h1').innerText();
    await expect(tab.locator('.lib-question').nth(1)).toBeVisible();
    await tab.getByRole('link', { name: 'Open as a lesson' }).click();
    await expect(tab).toHaveURL(/lesson\.html#\/story\/maui-fires-2023$/);
    await expect(tab.locator('select option:checked')).toHaveText(title);
    await expect(tab.locator('.questions a').nth(1)).toBeVisible();
    expect(await axeFaults(tab)).toEqual([]);
    await tab.locator('.questions a').first().click();
    await expect(tab.locator('#slide-title')).toBeVisible();
  });

  test('say so where nothing is kept', async () => {
    test.setTimeout(300_000);
    const own = await launchExtension();
    try {
      await own.seeded();
      const tab = await own.context.newPage();
      await look(own, tab, LOOKS[0]);
      // Every pack off and out, past our own code: what a reader sees who took out all.
      await tab.evaluate(
        () =>
          new Promise<void>((done, fail) => {
            const opening = indexedDB.open('lateral');
            opening.onerror = () => fail(new Error(opening.error?.message));
            opening.onsuccess = () => {
              const names = ['packs', 'articles', 'claims', 'stories', 'outlets', 'parties', 'places', 'names', 'nameSets', 'segments', 'blocks', 'outlines'];
              const clearing = opening.result.transaction(names, 'readwrite');
              for (const name of names) clearing.objectStore(name).clear();
              clearing.oncomplete = () => {
                opening.result.close();
                done();
              };
            };
          }),
      );
      for (const page of PAGES) {
        await open(own, tab, page);
        await picture(tab, `${page.split('/')[0]!}-empty`);
        expect.soft(await faultsOf(tab), page).toEqual([]);
      }
    } finally {
      await own.close();
    }
  });
});
