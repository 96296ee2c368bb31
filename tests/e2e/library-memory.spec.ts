import { expect, test } from './fixtures';
import { Library, setSettings } from './library';
import { Popup } from './popup';
import { Panel } from './surface';
import { type Extension, launchExtension } from '../support/launch-extension';
import { storeDump, tableCounts } from '../support/store-dump';
import { until } from '../support/until';

test.use({ file: import.meta.filename });

/** Waits until memory holds so many articles. */
const keeps = (extension: Extension, count: number): Promise<boolean> => until(`${count} articles to be kept`, async () => (await tableCounts(extension)).remembered === count);

test.describe('memory', () => {
  test('compares the second article on a story with the first, with all packs off, quote beside quote', async ({ extension, server, tab }) => {
    test.setTimeout(120_000);
    const library = new Library(extension, await extension.context.newPage());
    await library.open('packs');
    await library.button('Switch all off').click();
    await expect(library.button('Switch all on')).toBeVisible();
    await expect(library.button('Switch all off')).toHaveCount(0);
    await library.open('memory');
    await library.button('Remember what I read').click();
    await expect(library.tab.getByRole('heading', { level: 1 })).toHaveText('Lateral remembers what you read.');

    await tab.goto(`${server.origin}/march-wire/`);
    await keeps(extension, 1);
    await library.open('memory');
    await expect(library.tab.getByRole('region', { name: 'One article is kept.' })).toBeVisible();
    await tab.goto(`${server.origin}/march-cluttered/`);
    const report = await extension.reportOf(tab);
    const police = report.claims.find(({ claim }) => claim.quote.includes('240,000'))!;
    const told = police.reports.map(({ provenance, quote, sentence, relation }) => ({ provenance, quote, relation, sentence: sentence?.includes(quote) }));
    expect(told.toSorted((a, b) => a.relation.localeCompare(b.relation))).toEqual([
      { provenance: 'remembered', quote: '240,000 people', relation: 'agrees', sentence: true },
      { provenance: 'remembered', quote: '1.03 million people', relation: 'differs', sentence: true },
    ]);
    const popup = await Popup.over(extension, tab);
    await popup.open('240,000');
    const [first] = await until('the link to the first article', async () => ((await popup.links()).some((link) => link.includes('/march-wire/')) ? popup.links() : null));
    expect(first).toBeTruthy();
    expect(await popup.words()).toContain('240,000');
    await popup.close();

    // What is kept can be seen, found, saved and deleted, one or all.
    await library.open('memory');
    const list = library.tab.getByRole('region', { name: '2 articles are kept.' });
    await expect(list).toBeVisible();
    await library.tab.getByRole('searchbox', { name: 'Find in what is kept' }).fill('1.03 million');
    const row = library.tab.getByRole('article');
    await expect(row).toHaveCount(1);
    await row.getByText('What is kept of it').click();
    await expect(row.getByText('“1.03 million people”')).toBeVisible();
    const { text } = await library.saved(() => library.button('pack file').click());
    const pack = JSON.parse(text) as { reports: { url: string; signature: string[]; claims: unknown[] }[] };
    expect(pack.reports.map(({ signature, claims }) => signature.length > 0 && claims.length > 0)).toEqual([true, true]);

    await library.button(/^Delete: Vast crowd/).click();
    await expect(library.tab.getByRole('heading', { name: 'One article is kept.' })).toBeVisible();
    await expect(library.tab.getByText('Nothing that is kept fits this.')).toBeVisible();
    await library.tab.getByRole('searchbox', { name: 'Find in what is kept' }).fill('');
    await library.button(/^Never on /).first().click();
    await expect(library.tab.getByRole('heading', { name: 'Never on these sites' })).toBeVisible();
    await library.button('Delete all shown').click();
    await library.button('Delete all shown').click();
    await expect(library.tab.getByRole('heading', { name: '0 articles are kept.' })).toBeVisible();
    await tab.goto(`${server.origin}/march-cluttered/`);
    const again = await until('the page to be read', async () => ((await extension.stateOf(tab)).phase === 'ready' ? extension.stateOf(tab) : null));
    expect(again.report).toMatchObject({ status: 'empty' });
    expect(again.report!.claims.flatMap(({ reports }) => reports)).toEqual([]);
    await library.open('memory');
    await expect(library.tab.getByRole('heading', { name: '0 articles are kept.' })).toBeVisible();
    await library.open('packs');
    await library.button('Switch all on').click();
    await expect(library.button('Switch all on')).toHaveCount(0);
    await library.tab.close();
  });

  test('deletes one story with its two articles, their claims and index entries, and nothing of the third', async ({ extension, server, tab }) => {
    test.setTimeout(120_000);
    await setSettings(extension, { memory: { on: true, keepDays: null, neverHosts: [] } });
    const library = new Library(extension, await extension.context.newPage());
    const read = async (page: string, kept: string) => {
      await tab.goto(`${server.origin}/${page}/`);
      await extension.reportOf(tab);
      await library.open('memory');
      await expect(library.tab.getByRole('heading', { name: kept })).toBeVisible();
    };
    await read('ferry', 'One article is kept.');
    const before = await storeDump(extension);
    await read('march-wire', '2 articles are kept.');
    await read('march-cluttered', '3 articles are kept.');
    const story = library.tab.getByRole('region', { name: /^2 articles on one story/ });
    await expect(library.tab.getByRole('article')).toHaveCount(3);
    await expect(story.getByRole('article')).toHaveCount(2);
    await expect(story.getByText('Ferry runs onto rocks')).toHaveCount(0);

    // pressed once it says what would go, and can be called off
    await library.button('Delete this story', story).click();
    await expect(story.getByText('Delete 2 articles and their claims?')).toBeVisible();
    await library.button('Cancel', story).click();
    await expect(story.getByRole('article')).toHaveCount(2);
    await library.button('Delete this story', story).click();
    await library.button('Delete this story', story).click();
    await expect(library.tab.getByRole('heading', { name: 'One article is kept.' })).toBeFocused();
    await expect(library.tab.getByRole('article')).toHaveCount(1);

    const after = await storeDump(extension);
    for (const table of ['articles', 'claims', 'remembered', 'packs']) expect(after[`lateral/${table}`], table).toBe(before[`lateral/${table}`]);
    expect(await library.check()).toContain('none is damaged');
    await tab.goto(`${server.origin}/march-wire/`);
    expect((await extension.reportOf(tab)).claims.flatMap(({ reports }) => reports.filter(({ provenance }) => provenance === 'remembered'))).toEqual([]);
    await library.open('memory');
    await library.button('Delete all shown').click();
    await library.button('Delete all shown').click();
    await expect(library.tab.getByRole('heading', { name: '0 articles are kept.' })).toBeVisible();
    await setSettings(extension, {});
    await library.tab.close();
  });

  test('keeps two claims apart on both their pages once the reader has said on one that they are not the same', async ({ extension, server, tab }) => {
    test.setTimeout(120_000);
    const library = new Library(extension, await extension.context.newPage());
    await library.open('packs');
    await library.button('Switch all off').click();
    await expect(library.button('Switch all off')).toHaveCount(0);
    await setSettings(extension, { memory: { on: true, keepDays: null, neverHosts: [] } });
    const rallies = async (page: string) => {
      await tab.goto(`${server.origin}/${page}/`);
      return (await extension.reportOf(tab)).claims.find(({ claim }) => claim.quote.includes('29 cities'))!;
    };
    // with all packs off there is nothing to compare the first article with, and no report of it to wait for
    await tab.goto(`${server.origin}/march-wire/`);
    await keeps(extension, 1);
    expect((await rallies('march-cluttered')).reports).toHaveLength(1);
    expect((await rallies('march-wire')).reports).toHaveLength(1);

    // why two claims were matched stands in the side panel, and beside it the way to part them; the popup leads there
    const panel = await Panel.beside(extension, await Popup.over(extension, tab));
    await panel.open('29 cities');
    await panel.click('button', 'Not the same claim');
    await panel.says('Set aside: ');
    // said at once, and written a moment later
    await until('the match to be set aside', async () => (await extension.reportOf(tab)).claims.some(({ rejectedCount }) => rejectedCount === 1));
    await panel.close();
    for (const page of ['march-wire', 'march-cluttered']) expect(await rallies(page), page).toMatchObject({ reports: [], rejectedCount: 1 });
    await library.open('memory');
    await library.button('Delete all shown').click();
    await library.button('Delete all shown').click();
    await expect(library.tab.getByRole('heading', { name: '0 articles are kept.' })).toBeVisible();
    await library.open('packs');
    await library.button('Switch all on').click();
    await expect(library.button('Switch all on')).toHaveCount(0);
    await setSettings(extension, { memory: { on: false, keepDays: null, neverHosts: [] } });
    await library.tab.close();
  });

  test('loses and doubles nothing where the worker is stopped in the middle of writing', async ({ extension, server, tab }) => {
    test.setTimeout(120_000);
    await setSettings(extension, { memory: { on: true, keepDays: null, neverHosts: [] } });
    const pages = ['march-wire', 'suez-clean', 'mill', 'quake-live', 'ferry'];
    for (const [at, page] of pages.entries()) {
      await tab.goto(`${server.origin}/${page}/`);
      // Now sooner, now later: before, in and after the write.
      await until('the page to be read', async () => (await extension.stateOf(tab)).phase !== 'not-article');
      for (let turn = 0; turn < at; turn += 1) await extension.stateOf(tab);
      await extension.killWorker();
    }
    for (const page of pages) {
      await tab.goto(`${server.origin}/${page}/`);
      await extension.reportOf(tab);
    }
    const library = new Library(extension, await extension.context.newPage());
    await library.open('memory');
    await expect(library.tab.getByRole('heading', { name: '5 articles are kept.' })).toBeVisible();
    expect(await library.check()).toContain('none is damaged');
    // Read a second time without a change: the same rows, and no revision.
    await tab.goto(`${server.origin}/mill/`);
    await extension.reportOf(tab);
    await library.open('memory');
    await expect(library.tab.getByRole('heading', { name: '5 articles are kept.' })).toBeVisible();
    await expect(library.tab.locator('article .note').first()).toBeHidden();
    await library.button('Delete all shown').click();
    await library.button('Delete all shown').click();
    await expect(library.tab.getByRole('heading', { name: '0 articles are kept.' })).toBeVisible();
    await setSettings(extension, {});
    await library.tab.close();
  });

  test('writes down that a figure has changed since the first reading', async ({ extension, server, tab }) => {
    await setSettings(extension, { memory: { on: true, keepDays: null, neverHosts: [] } });
    const paragraph = (dead: number): string => `<p>At least ${dead} people were killed when a bus left the road near Velmora on Tuesday, the provincial police said. Rescue workers searched the gorge through the night, and families waited at the town hall for news of those on board.</p>`;
    const body = (dead: number): string => `<html lang="en"><head><title>Bus leaves road near Velmora</title><meta property="og:site_name" content="Velmora Courier"><meta property="article:published_time" content="2031-04-08T10:00:00Z"></head><body><article><h1>Bus leaves road near Velmora</h1>${paragraph(dead)}<p>The bus was on its way from the coast to the capital. The road has been closed, and the ministry of transport said that it would look into the state of the barriers along the gorge, which had been due for repair since the spring.</p><p>Shops in the town stayed shut. The mayor asked drivers to keep away from the road, so that ambulances could pass, and thanked the neighbours who had come with ropes and lamps within minutes.</p></article></body></html>`;
    server.put('/velmora/', body(12));
    await tab.goto(`${server.origin}/velmora/`);
    expect((await extension.reportOf(tab)).claims.map(({ claim }) => claim.quote)).toContain('At least 12 people');
    server.put('/velmora/', body(15));
    await tab.reload();
    const report = await until('the changed article', async () => {
      const found = await extension.reportOf(tab);
      return found.claims.some(({ claim }) => claim.quote === 'At least 15 people') ? found : null;
    });
    const claim = report.claims.find((one) => one.claim.quote === 'At least 15 people')!;
    expect(claim.earlier).toMatchObject([{ quote: 'At least 12 people' }]);
    const popup = await Popup.over(extension, tab);
    await popup.open('At least 15 people');
    await until('the earlier figure in words', async () => (await popup.words()).includes('“At least 12 people” when you first read it'));
    await popup.close();
    const library = new Library(extension, await extension.context.newPage());
    await library.open('memory');
    await expect(library.tab.getByText('“At least 12 people” became “At least 15 people”.')).toBeVisible();
    await library.button('Delete all shown').click();
    await library.button('Delete all shown').click();
    await setSettings(extension, {});
    await library.tab.close();
    expect(Object.keys(await storeDump(extension))).toContain('lateral/remembered');
  });

  test('keeps nothing of what is read in a private window, where the reader has let the extension in', async ({ server }) => {
    const own = await launchExtension();
    try {
      await own.seeded();
      await setSettings(own, { memory: { on: true, keepDays: null, neverHosts: [] } });
      const page = await own.context.newPage();
      await page.goto('chrome://extensions');
      // The change loads the extension anew.
      await own.reloaded(() =>
        page.evaluate(async (extensionId) => {
          const api = (chrome as unknown as { developerPrivate: Record<'updateProfileConfiguration' | 'updateExtensionConfiguration', (change: object) => Promise<void>> }).developerPrivate;
          // Without it the browser switches off what is loaded unpacked once it is loaded anew.
          await api.updateProfileConfiguration({ inDeveloperMode: true });
          await api.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
        }, own.id),
      );
      await own.seeded();
      const asker = await own.context.newPage();
      await asker.goto(own.address('manifest.json'));
      const address = `${server.origin}/march-wire/`;
      const tabId = await asker.evaluate(async (url) => (await chrome.windows.create({ incognito: true, url }))?.tabs?.[0]?.id ?? null, address);
      const state = await until('the private page to be read', () => asker.evaluate(async (id) => {
        const answer = await chrome.tabs.sendMessage<object, { ok: boolean; value: { phase: string; report: { claims: unknown[] } | null } }>(id!, { lateral: 1, name: 'report:get', request: {} }, { frameId: 0 });
        return answer.ok && answer.value.phase === 'ready' && answer.value.report !== null ? answer.value : null;
      }, tabId));
      expect(state.report!.claims.length).toBeGreaterThan(3);
      expect((await tableCounts(own)).remembered).toBe(0);
      // The same page in an open window is kept.
      await page.goto(address);
      await own.reportOf(page);
      await keeps(own, 1);
    } finally {
      await own.close();
    }
  });

  test('is turned on by one click in the popup, and in the settings', async ({ extension, server, tab }) => {
    const isOn = (): Promise<boolean | undefined> => extension.worker().then((worker) => worker.evaluate(async () => (await chrome.storage.local.get<{ settings?: { memory?: { on: boolean } } }>('settings')).settings?.memory?.on));
    await setSettings(extension, { memory: { on: false, keepDays: null, neverHosts: [] } });
    await tab.goto(`${server.origin}/mill/`);
    await extension.reportOf(tab);
    const popup = await Popup.over(extension, tab);
    await popup.click('button, label', 'Remember what I read');
    await until('memory to be on', isOn);
    await popup.close();
    const library = new Library(extension, tab);
    await library.open('settings');
    const box = tab.getByLabel('Remember what I read');
    await box.uncheck();
    await until('memory to be off', async () => (await isOn()) === false);
    await box.check();
    await until('memory to be on', isOn);
    await setSettings(extension, {});
  });
});
