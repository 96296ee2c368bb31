import { expect, test as base } from '@playwright/test';
import { sealed, SMALL_PACK } from '../fixtures/packs/small-pack';
import { countBundled } from '../support/bundled-packs';
import { launchFirefox } from '../support/launch-firefox';
import type { FirefoxExtension } from '../support/launch-firefox';
import { startPageServer } from '../support/page-server';
import type { PageServer } from '../support/page-server';
import { readSamples, SAMPLES_FOLDER } from '../support/samples';
import { until } from '../support/until';

/** The same core in a real Firefox without a window, over its own remote protocol. */
const test = base.extend<object, { firefox: FirefoxExtension; server: PageServer }>({
  firefox: [
    async ({}, use) => {
      const firefox = await launchFirefox();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  server: [
    async ({}, use) => {
      const server = await startPageServer(SAMPLES_FOLDER);
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

const MARKUP = 'document.documentElement.outerHTML';

test.describe('Firefox', () => {
  test.describe.configure({ timeout: 120_000 });

  test('puts every article and claim of the bundled packs into the store', async ({ firefox }) => {
    const { packs, articles, claims } = countBundled();
    expect(await firefox.seeded()).toMatchObject({ packs, articles, claims });
  });

  for (const sample of readSamples()) {
    test(`reads sample ${sample.id}, marks it and leaves its markup as it was`, async ({ firefox, server }) => {
      await firefox.seeded();
      const address = `${server.origin}/${sample.id}/`;
      const served = await firefox.open(address);
      const before = await served.evaluate<string>(MARKUP);
      const report = await firefox.reportOf(address);
      const missing = sample.claims.filter(({ quote }) => !report.claims.some(({ claim }) => claim.quote.includes(quote) || quote.includes(claim.quote) || claim.sentence.includes(quote)));
      expect(missing.map(({ quote }) => quote)).toEqual([]);
      if (report.claims.some(({ reports }) => reports.length > 0)) await until('marks in the page', () => served.evaluate<boolean>('CSS.highlights.size > 0'));
      expect(await served.evaluate<string>(MARKUP)).toBe(before);
      await served.close();
    });
  }

  test('lists the claims of the page in the popup', async ({ firefox, server }) => {
    await firefox.seeded();
    const address = `${server.origin}/march-cluttered/`;
    const tab = await firefox.open(address);
    const report = await firefox.reportOf(address);
    const popup = await firefox.openPopup();
    await until('a row for each claim in the popup', async () => (await popup.evaluate<number>(`document.querySelectorAll('.row .q').length`)) === report.claims.length);
    await tab.close();
  });

  test('takes a pack in through the library, refuses a broken one, and finds its story', async ({ firefox }) => {
    const { packs } = await firefox.seeded();
    const tab = await firefox.open(firefox.address('library.html#/packs'));
    const says = (words: string): Promise<boolean> => tab.evaluate(`document.body.innerText.includes(${JSON.stringify(words)})`);
    /** Gives a file to the door, as its picker does. */
    const choose = async (name: string, text: string): Promise<void> => {
      await until('the door for packs', () => tab.evaluate<boolean>(`document.querySelector('.drop input[type=file]') !== null`));
      await tab.evaluate(`(() => {
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
        const input = document.querySelector('.drop input[type=file]');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    };
    const press = (label: string): Promise<boolean> =>
      until(`the button "${label}"`, () => tab.evaluate<boolean>(`(() => { const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === ${JSON.stringify(label)}); button?.click(); return button !== undefined; })()`));

    await choose('broken.pack.json', '{"format": 1,');
    await until('the reason', () => tab.evaluate<boolean>(`[...document.querySelectorAll('[role=alert], .drop, main')].some(({ textContent }) => textContent.includes('broken.pack.json') && textContent.includes('JSON'))`));
    expect((await firefox.seeded()).packs).toBe(packs);

    await choose('small.pack.json', JSON.stringify(await sealed(SMALL_PACK)));
    await press('Take it in');
    await until('the pack to be in', () => says(`${SMALL_PACK.card.title} is in`));
    expect((await firefox.seeded()).packs).toBe(packs + 1);
    const stories = await firefox.open(firefox.address('library.html#/stories'));
    await until('its story', () => stories.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(SMALL_PACK.stories[0]!.title)})`));
    expect(firefox.errors()).toEqual([]);
    await stories.close();
    await tab.close();
  });

  test('goes on after its event page was stopped', async ({ firefox, server }) => {
    const { packs } = await firefox.seeded();
    await firefox.stopBackground();
    const address = `${server.origin}/flood-amp/`;
    const tab = await firefox.open(address);
    expect((await firefox.reportOf(address)).claims.some(({ reports }) => reports.length > 0)).toBe(true);
    expect((await firefox.seeded()).packs).toBe(packs);
    await tab.close();
  });
});
