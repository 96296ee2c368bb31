import type { Page } from '@playwright/test';
import { sealed, SMALL_PACK } from '../fixtures/packs/small-pack';
import type { Installed } from '../support/installed';
import { storeDump, tableCounts } from '../support/store-dump';
import { launchTwoProfiles, type TwoProfiles } from '../support/two-profiles';
import { expect, markupOf, test } from './fixtures';
import { Library, setSettings } from './library';
import { markedAs } from './marks';

test.use({ file: import.meta.filename });

const MEMORY = { on: true, keepDays: null, neverHosts: [] };
const CLAIM = '240,000 people';

/** What stands in a profile's record of settings. */
const settingsOf = async (profile: Installed): Promise<unknown> => (await profile.askingPage()).evaluate(() => chrome.storage.local.get(null));

test.describe('two profiles of one browser, both open', () => {
  let profiles: TwoProfiles;
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    profiles = await launchTwoProfiles();
    for (const profile of [profiles.first, profiles.second]) await profile.seeded();
  });
  test.afterAll(() => profiles.close());

  test('have settings, memory, packs and corrections of their own, and what one deletes is still there in the other', async ({ server }) => {
    test.setTimeout(240_000);
    const { first, second } = profiles;
    const [one, two] = [await first.newPage(), await second.newPage()];
    const memoryOf = (page: Page, profile: Installed) => profile.reportOf(page).then(({ claims }) => claims.flatMap(({ reports }) => reports.filter(({ provenance }) => provenance === 'remembered')));

    // One remembers, the other was never asked. Both read the same article at the same time.
    await setSettings(first, { memory: MEMORY, quietHosts: ['quiet.example'] });
    expect(await settingsOf(second)).toEqual({ welcomed: true });
    await Promise.all([one, two].map((page) => page.goto(`${server.origin}/march-wire/`)));
    await first.reportOf(one);
    await second.reportOf(two);
    expect(await tableCounts(first)).toMatchObject({ remembered: 1 });
    expect(await tableCounts(second)).toMatchObject({ remembered: 0 });

    // The other begins to remember, too: it knows nothing of what the first has read.
    await setSettings(second, { memory: MEMORY, language: 'ar' });
    await Promise.all([one, two].map((page) => page.goto(`${server.origin}/march-cluttered/`)));
    expect(await memoryOf(two, second)).toEqual([]);
    expect((await memoryOf(one, first)).map(({ quote }) => quote)).toContain(CLAIM);
    expect(await settingsOf(first)).toMatchObject({ settings: { memory: MEMORY, quietHosts: ['quiet.example'] } });
    await setSettings(second, { memory: MEMORY });

    // A pack that one takes in and a match that one sets aside are not the other's.
    const ours = await storeDump(first);
    const shelf = new Library(second, await second.newPage());
    await shelf.open('packs');
    await shelf.choose('small.pack.json', JSON.stringify(await sealed(SMALL_PACK)));
    await shelf.button('Take it in').click();
    await expect(shelf.tab.getByText(`${SMALL_PACK.card.title} is in`)).toBeVisible();
    const { claimKey, reports } = (await second.reportOf(two)).claims.find(({ claim }) => claim.quote.includes('240,000'))!;
    await second.ask('claims:reject', { claimKey, storedKey: reports[0]!.key });
    await expect.poll(async () => (await second.reportOf(two)).claims.find((claim) => claim.claimKey === claimKey)?.rejectedCount).toBe(1);
    expect(await storeDump(first)).toEqual(ours);
    await one.reload();
    expect((await first.reportOf(one)).claims.find((claim) => claim.claimKey === claimKey)).toMatchObject({ rejectedCount: 0 });

    // The first deletes all it has: of the second not a byte goes, its page keeps its marks, and it goes on as before.
    const [theirs, settings, markup] = [await storeDump(second), await settingsOf(second), await markupOf(two)];
    const storage = new Library(first, await first.newPage());
    await storage.open('storage');
    await storage.button('Wipe', storage.tab.locator('main')).click();
    await storage.button('Wipe now').click();
    await expect(storage.tab.getByText('All is wiped. The bundled packs are here again.')).toBeVisible({ timeout: 60_000 });
    expect(await tableCounts(first)).toMatchObject({ remembered: 0 });
    expect(await storeDump(second)).toEqual(theirs);
    expect(await settingsOf(second)).toEqual(settings);
    expect(await markupOf(two)).toBe(markup);
    await markedAs(two, CLAIM, 'differs');
    await two.goto(`${server.origin}/march-wire/`);
    expect((await memoryOf(two, second)).length).toBeGreaterThan(0);

    // And the other way round.
    await setSettings(first, { memory: MEMORY });
    await one.goto(`${server.origin}/mill/`);
    await first.reportOf(one);
    const kept = await storeDump(first);
    await shelf.open('memory');
    await shelf.button('Delete all shown').click();
    await shelf.button('Delete all shown').click();
    await expect(shelf.tab.getByRole('heading', { name: '0 articles are kept.' })).toBeVisible();
    expect(await tableCounts(second)).toMatchObject({ remembered: 0 });
    expect(await storeDump(first)).toEqual(kept);
    expect(kept['lateral/remembered']).toMatch(/^1 /);
    for (const library of [shelf, storage]) expect(await library.check()).toContain('none is damaged');
  });
});
