import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { largePack } from '../fixtures/packs/large-pack';
import { sealed, SMALL_PACK } from '../fixtures/packs/small-pack';
import { launchExtension, type Extension } from '../support/launch-extension';
import { storeDump, tableCounts } from '../support/store-dump';
import { until } from '../support/until';
import { expect, test } from './fixtures';
import { Library, setSettings } from './library';

test.use({ file: import.meta.filename });

/** Takes the small pack in through the library's door. */
async function takeSmallIn(library: Library): Promise<void> {
  await library.open('packs');
  await library.choose('small.pack.json', JSON.stringify(await sealed(SMALL_PACK)));
  await library.button('Take it in').click();
  await expect(library.tab.getByText(`${SMALL_PACK.card.title} is in`)).toBeVisible();
}

const saveAll = (library: Library): Promise<{ name: string; text: string }> => library.saved(() => library.button('pack file', library.tab.getByRole('group', { name: 'Save all packs as' })).click());

/** What a question to the database comes to that is asked past all our own code, in a page of the extension. */
const raw = <Answer, Given>(tab: Page, work: (given: Given) => Promise<Answer>, given: Given): Promise<Answer> => tab.evaluate(work as never, given as never);

/** Whether a process is there. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

test.describe('the store of the library', () => {
  test('gives the same export after it was wiped and taken in again, and the same backup after it was brought back', async ({ extension, server, tab }) => {
    test.setTimeout(180_000);
    await setSettings(extension, { memory: { on: true, keepDays: null, neverHosts: [] }, quietHosts: ['quiet.example'] });
    const page = await extension.context.newPage();
    await page.goto(`${server.origin}/mill/`);
    await extension.reportOf(page);
    await page.close();
    const library = new Library(extension, tab);
    await takeSmallIn(library);
    const before = await saveAll(library);
    expect(before.name).toBe('lateral-packs.packs.json.gz');
    await library.open('storage');
    const backup = await library.saved(() => library.button('Save a backup').click());
    expect(JSON.parse(backup.text)).toMatchObject({ memory: [{ record: { headline: 'Weaving mill in Ostmere to cut 340 jobs' } }], packs: [{ id: SMALL_PACK.id }], settings: { quietHosts: ['quiet.example'] } });

    await library.button('Wipe', tab.locator('main')).click();
    await library.button('Wipe now').click();
    await expect(tab.getByText('All is wiped. The bundled packs are here again.')).toBeVisible({ timeout: 60_000 });
    expect(await tableCounts(extension)).toMatchObject({ remembered: 0, imports: 0 });
    await library.open('packs');
    await expect(tab.getByRole('link', { name: SMALL_PACK.card.title })).toHaveCount(0);
    await library.choose(before.name, before.text);
    await expect(tab.getByText(/packs of the file are here already or came with Lateral/)).toBeVisible({ timeout: 60_000 });
    await library.button('Take it in').click();
    await expect(tab.getByText(/is in:/)).toBeVisible();
    expect((await saveAll(library)).text).toBe(before.text);

    await library.open('storage');
    await tab.locator('input[type=file]').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(backup.text) });
    await expect(tab.getByText(/^The backup is back/)).toBeVisible();
    expect((await library.saved(() => library.button('Save a backup').click())).text).toBe(backup.text);
    await tab.locator('input[type=file]').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(backup.text.slice(0, 900)) });
    await expect(tab.getByText('This file is no backup of Lateral: The file is not JSON.')).toBeVisible();

    // A story, and claims that were searched for, each as a table and as linked data.
    await library.open('story/aleppo-2024');
    const table = await library.saved(() => library.button('table (.csv)').click());
    expect(table.text.split('\r\n').length).toBeGreaterThan(300);
    await library.open('search/killed%20300..400%20morocco');
    const linked = await library.saved(() => library.button('linked data (.jsonld)').click());
    const found = Number.parseInt((await tab.locator('h1').innerText()).replace(',', ''), 10);
    expect((JSON.parse(linked.text) as { hasPart: unknown[] }).hasPart).toHaveLength(found);
    await setSettings(extension, {});
  });

  test('tells one size, the sum of what is kept, before and after it was looked through', async ({ extension, tab }) => {
    const library = new Library(extension, tab);
    await library.open('storage');
    const told = async (): Promise<string> => tab.locator('h1').innerText();
    const first = await told();
    const bytes = (size: string): number => {
      const [, amount, unit] = /([\d.,]+)\s(kB|MB)/.exec(size) ?? [];
      return amount === undefined ? 0 : Number(amount.replaceAll(',', '')) * (unit === 'kB' ? 1e3 : 1e6);
    };
    const parts = await tab.locator('.lib-sizes tbody td:last-child').allInnerTexts();
    const sum = parts.reduce((all, part) => all + bytes(part), 0);
    expect(bytes(first)).toBeGreaterThan(3e6);
    // Each part is rounded to a tenth of a megabyte.
    expect(Math.abs(bytes(first) - sum)).toBeLessThan(parts.length * 6e4);
    await library.check();
    await expect(tab.locator('h1')).toHaveText(first);
    await library.open('storage');
    await expect(tab.locator('h1')).toHaveText(first);
  });

  test('tells what is damaged, saves what can be read, and mends it; a pack that was off stays off', async ({ extension, tab }) => {
    test.setTimeout(120_000);
    const library = new Library(extension, tab);
    await takeSmallIn(library);
    await library.open('packs/derna-2023');
    await library.button('Switch off', tab.getByRole('region', { name: /Derna/ })).click();
    await expect(library.button('Switch on', tab.getByRole('region', { name: /Derna/ }))).toBeVisible();
    await raw(
      tab,
      ({ damaged }) =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('lateral');
          opening.onerror = () => fail(new Error(opening.error?.message));
          opening.onsuccess = () => {
            const work = opening.result.transaction(['packs', 'articles', 'claims'], 'readwrite');
            for (const id of damaged) {
              const pack = work.objectStore('packs').get(id);
              pack.onsuccess = () => {
                const { number } = pack.result as { number: number };
                const keys = work.objectStore('claims').getAllKeys(IDBKeyRange.bound([number, 0], [number, Infinity]));
                keys.onsuccess = () => {
                  const [first, second] = keys.result as [[number, number], [number, number]];
                  work.objectStore('claims').put({ pack: first[0], hash: first[1], json: '[{"half' });
                  if (id !== 'orlava-flood') work.objectStore('articles').delete(second);
                };
              };
            }
            work.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      { damaged: ['derna-2023', 'orlava-flood'] },
    );
    const said = await library.check();
    expect(said).toContain('Floods in Derna after Storm Daniel: 51 of 52 articles are there.');
    expect(said).toContain('Floods in Derna after Storm Daniel: rows that cannot be read: 1.');
    expect(said).toContain('Flood in Orlava: rows that cannot be read: 1.');
    await library.saved(() => library.button('Save a backup').click());
    await expect(tab.getByText('One article could not be read and is not in it.')).toBeVisible();
    await library.button('Repair').click();
    await expect(tab.getByText('One article of yours could not be read any more and is gone.')).toBeVisible({ timeout: 60_000 });
    expect(await library.check()).toContain('none is damaged');
    await library.open('packs/derna-2023');
    await expect(library.button('Switch on', tab.getByRole('region', { name: /Derna/ }))).toBeVisible();
    await library.button('Switch on', tab.getByRole('region', { name: /Derna/ })).click();
    await expect(library.button('Switch off', tab.getByRole('region', { name: /Derna/ }))).toBeVisible();
  });

  test('is upgraded once by two windows at the same time, with all that the reader had', async ({ extension }) => {
    test.setTimeout(120_000);
    const holder = await extension.context.newPage();
    await holder.goto(extension.address('manifest.json'));
    const before = await tableCounts(extension);
    // The database as its first version made it: the same rows without the index of later versions.
    await raw(
      holder,
      async () => {
        const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(new Error(request.error?.message)); });
        const now = await done(indexedDB.open('lateral'));
        const kept = new Map<string, unknown[]>();
        for (const name of now.objectStoreNames) kept.set(name, await done(now.transaction(name).objectStore(name).getAll()));
        now.close();
        await done(indexedDB.deleteDatabase('lateral'));
        const opening = indexedDB.open('lateral', 10);
        const paths: Record<string, string | string[]> = { packs: 'id', imports: 'packId', articles: ['pack', 'hash'], claims: ['pack', 'hash'], stories: ['id', 'pack'], outlets: ['id', 'pack'], parties: ['id', 'pack'], places: ['id', 'pack'], names: ['key', 'pack'], nameSets: 'pack', segments: 'number', buckets: 'bucket', graves: 'number', remembered: 'key', rejections: ['claimKey', 'storedKey'], meta: 'key' };
        opening.onupgradeneeded = () => {
          for (const [name, keyPath] of Object.entries(paths)) {
            const store = opening.result.createObjectStore(name, { keyPath, autoIncrement: name === 'segments' });
            if (['stories', 'outlets', 'parties', 'places', 'names', 'segments'].includes(name)) store.createIndex('pack', 'pack');
            if (name === 'remembered') store.createIndex('lastRead', 'lastRead');
          }
        };
        const old = await done(opening);
        const work = old.transaction(Object.keys(paths), 'readwrite');
        for (const name of Object.keys(paths)) for (const row of kept.get(name) ?? []) if (name !== 'segments') work.objectStore(name).put(row);
        work.objectStore('rejections').put({ claimKey: 'mine', storedKey: 'theirs', at: '2031-03-03T00:00:00.000Z' });
        await new Promise((finished) => { work.oncomplete = finished; });
        // Held open without listening: the upgrade must say that it waits.
        (globalThis as unknown as { held: IDBDatabase }).held = old;
      },
      null,
    );
    const [one, two] = [new Library(extension, await extension.context.newPage()), new Library(extension, await extension.context.newPage())];
    await one.tab.goto(extension.address('library.html#/stories'));
    await expect(one.tab.getByRole('alert')).toContainText('Another window of Lateral holds the store.');
    await raw(holder, async () => { (globalThis as unknown as { held: IDBDatabase }).held.close(); await Promise.resolve(); }, null);
    await Promise.all([one.open('packs'), two.open('packs')]);
    for (const { tab } of [one, two]) await expect(tab.getByRole('heading', { level: 1 })).toHaveText(/packs\.$/);
    await extension.stopWorker();
    await extension.seeded();
    const after = await tableCounts(extension);
    for (const table of ['packs', 'articles', 'claims', 'stories', 'outlets', 'remembered']) expect(after[table], table).toBe(before[table]);
    expect(after.rejections).toBe(before.rejections! + 1);
    expect(await one.check()).toContain('none is damaged');
    for (const { tab } of [one, two]) await tab.close();
    await holder.close();
  });
});

test.describe('faults of the disk', () => {
  /** Lets the browser give the extension so many bytes, null for as many as it likes, and waits until it holds to it. */
  async function setQuota(extension: Extension, tab: Page, quotaSize: number | null): Promise<void> {
    const session = await extension.context.newCDPSession(tab);
    await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${extension.id}`, ...(quotaSize === null ? {} : { quotaSize }) });
    const fits = (): Promise<boolean> =>
      raw(
        tab,
        async () => {
          const opening = indexedDB.open('probe', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
          await new Promise((done) => { opening.onsuccess = done; });
          const noise = new Uint8Array(4_000_000);
          for (let at = 0; at < noise.length; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
          const work = opening.result.transaction('rows', 'readwrite');
          const put = await new Promise<boolean>((done) => {
            work.oncomplete = () => done(true);
            work.onabort = () => done(false);
            work.objectStore('rows').put(noise, 1);
          });
          opening.result.close();
          await new Promise((done) => { indexedDB.deleteDatabase('probe').onsuccess = done; });
          return put;
        },
        null,
      );
    await until(quotaSize === null ? 'room on the disk' : 'the disk to be full', async () => (await fits()) === (quotaSize === null), 60_000);
  }

  test('full: a named message, nothing lost, and the retry works', async ({ server }) => {
    test.setTimeout(240_000);
    const own = await launchExtension();
    try {
      await own.seeded();
      const probe = await own.context.newPage();
      await probe.goto(own.address('manifest.json'));
      await setSettings(own, { memory: { on: true, keepDays: null, neverHosts: [] } });
      const before = await storeDump(own);
      await own.stopWorker();
      await setQuota(own, probe, 1_000);
      const library = new Library(own, await own.context.newPage());
      await library.open('packs');
      const bytes = await largePack(4_000);
      await library.choose('large.pack.json.gz', bytes);
      await library.button('Take it in').click({ timeout: 60_000 });
      await expect(library.tab.getByRole('alert')).toContainText('The disk has no room left for this. Nothing of yours is lost', { timeout: 60_000 });
      // An article that cannot be remembered is compared all the same.
      const page = await own.context.newPage();
      await page.goto(`${server.origin}/march-wire/`);
      const report = await own.reportOf(page);
      expect(report.claims.some(({ reports }) => reports.length > 0)).toBe(true);
      await page.close();
      await setQuota(own, probe, null);
      const kept = await storeDump(own);
      for (const table of ['packs', 'articles', 'claims', 'stories', 'outlets', 'remembered', 'rejections', 'blocks', 'outlines']) expect(kept[`lateral/${table}`], table).toBe(before[`lateral/${table}`]);
      await library.choose('large.pack.json.gz', bytes);
      await library.button('Take it in').click({ timeout: 60_000 });
      await expect(library.tab.getByText('Large large is in')).toBeVisible({ timeout: 60_000 });
      expect(await library.check()).toContain('none is damaged');
    } finally {
      await own.close();
    }
  });

  test('a browser that dies while packs come in, and one whose database is spoilt on the disk, come back with every bundled pack', async () => {
    test.setTimeout(240_000);
    const first = await launchExtension({ fresh: true });
    const { profile } = first;
    const seen = await until('the seeding to begin', async () => {
      const answer = await first.ask('store:status', {});
      return answer.ok && (answer.value.status === 'ready' || (answer.value.status === 'importing' && answer.value.done > 0)) ? answer.value.status : null;
    }, 60_000);
    test.info().annotations.push({ type: 'died', description: seen });
    const root = await first.context.browser()!.newBrowserCDPSession();
    const { processInfo } = await root.send('SystemInfo.getProcessInfo');
    const { id: browser } = processInfo.find(({ type }) => type === 'browser')!;
    void root.send('Browser.crash').catch(() => undefined);
    // Its connection is cut before it has ended, and until then it holds the profile.
    await until('the browser to be dead', () => Promise.resolve(!isRunning(browser)));
    const second = await launchExtension({ profile });
    const status = await second.seeded();
    const counts = await tableCounts(second);
    expect(counts).toMatchObject({ articles: status.articles, imports: 0, graves: 0 });
    expect(await new Library(second, await second.context.newPage()).check()).toContain('none is damaged');
    await second.context.close();

    const folder = join(profile, 'Default', 'IndexedDB', `chrome-extension_${second.id}_0.indexeddb.leveldb`);
    for (const name of readdirSync(folder).filter((file) => /^MANIFEST|\.ldb$|\.log$/.test(file))) writeFileSync(join(folder, name), 'spoilt');
    const third = await launchExtension({ profile });
    try {
      expect(await third.seeded()).toEqual(status);
      expect(await new Library(third, await third.context.newPage()).check()).toContain('none is damaged');
    } finally {
      await third.close();
    }
  });
});
