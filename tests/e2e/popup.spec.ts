import type { PageReport } from '@/lib/model';
import { until } from '../support/until';
import { expect, setSettings, test } from './fixtures';
import { Popup } from './popup';

test.use({ file: import.meta.filename });

test.describe('the popup', () => {
  let popup: Popup;
  // Asked before the popup opens: a popup goes when its page is brought to the front.
  let claims: PageReport['claims'];
  test.beforeEach(async ({ extension, server, tab }) => {
    await tab.goto(`${server.origin}/flood-amp/`);
    ({ claims } = await extension.reportOf(tab));
    popup = await Popup.over(extension, tab);
    await until('rows', async () => (await popup.count('.row')) > 0);
  });
  test.afterEach(() => popup.close());

  test('says in a sentence how the page stands, and lists what differs before what agrees before what is not in the packs', async () => {
    expect(await popup.headline()).toMatch(/^\w+ claims\. \w+ are reported elsewhere, \w+ of them differently\.$/);
    // The first rows are painted before the others are drawn.
    await expect.poll(() => popup.all('.grouphead')).toEqual(['Others report it differently', 'Others report the same', 'Not in your packs']);
    await expect.poll(async () => (await popup.quotes()).toSorted()).toEqual(claims.map(({ claim }) => claim.quote).toSorted());
  });

  test('searches claims and reports, and shows one group of them', async () => {
    // The first rows are painted before the others are drawn.
    const all = claims.length;
    await until('all rows', async () => (await popup.count('.row')) === all);
    await popup.focus('input[type=search]');
    await popup.type('poisoned');
    await until('one row', async () => (await popup.count('.row')) === 1);
    expect(await popup.quotes()).toEqual(['at least 55 children']);
    await expect.poll(() => popup.all('[role=search] [role=status]')).toEqual(['One claim shown.']);
    await popup.type(' zzz');
    await popup.says('No claim fits.');
    await popup.target.evaluate(`(() => { const field = document.querySelector('input[type=search]'); field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true })); })()`);
    await until('all rows', async () => (await popup.count('.row')) === all);
    await popup.click('.choice', 'not in packs');
    await until('one row', async () => (await popup.count('.row')) === 1);
    expect(await popup.all('.grouphead')).toEqual(['Not in your packs']);
  });

  test('underlines only the chosen group where the reader has colours of their own', async () => {
    await popup.target.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const lines = await popup.target.evaluate<{ pressed: boolean; seen: boolean }[]>(`(() => {
      const paper = getComputedStyle(document.querySelector('.popup')).backgroundColor;
      return [...document.querySelectorAll('.choice')].map((one) => ({ pressed: one.getAttribute('aria-pressed') === 'true', seen: getComputedStyle(one).borderBlockEndColor !== paper }));
    })()`);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter(({ pressed, seen }) => pressed !== seen)).toEqual([]);
  });

  test('is used with the keyboard alone: to a row, into its claim, and back to the row', async () => {
    await popup.focus('.row');
    await popup.press('ArrowDown');
    const second = (await popup.quotes())[1]!;
    expect(await popup.focused()).toContain(second);
    await popup.press('Enter');
    await until('the claim', async () => (await popup.headline()).includes(second));
    await expect.poll(() => popup.focused()).toContain(second);
    await popup.press('Escape');
    await until('the list', async () => (await popup.count('.row')) > 0);
    await expect.poll(() => popup.focused()).toContain(second);
  });

  test('says the strip in words, each outlet with its figure, and the article among them', async () => {
    const comparison = claims.find(({ claim }) => claim.quote === 'At least 11,300 people')!;
    await popup.open('At least 11,300 people');
    await popup.click('details > summary', 'Read this as text');
    const twin = await until('the text', async () => {
      const lines = await popup.all('.twin li');
      return lines.length > 0 ? lines : null;
    });
    expect(twin).toHaveLength(comparison.reports.filter(({ value }) => value !== null).length + 1);
    expect(twin.filter((line) => line.endsWith('This article.'))).toEqual([expect.stringContaining('Lanternpost, Sep 17, 2023: at least 11,300, on the word of ')]);
    for (const { outlet } of comparison.reports) expect(twin.some((line) => line.startsWith(outlet.name)), outlet.name).toBe(true);
  });

  test('scrolls the page to a claim, and back to where its reader was', async ({ tab }) => {
    await tab.evaluate(() => window.scrollTo(0, 40));
    const seen = (words: string): Promise<boolean> =>
      tab.evaluate((wanted) => {
        const range = ([...CSS.highlights.values()].flatMap((one) => [...one]) as Range[]).find((one) => one.toString() === wanted)!;
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      }, words);
    await popup.open('$71 million');
    await popup.click('button', 'Show on the page');
    await until('the claim in sight', () => seen('$71 million'));
    await until('the claim to stand out', () => tab.evaluate(() => CSS.highlights.get('lateral-active')?.size === 1));
    await popup.click('button', 'Back to where you were');
    await until('the old place', () => tab.evaluate(() => window.scrollY === 40));
  });

  test('hides the marks of the page and shows them again', async ({ tab }) => {
    const marks = (): Promise<boolean> => tab.evaluate(() => CSS.highlights.has('lateral-differs'));
    await until('marks', marks);
    await popup.click('button', 'Hide marks');
    await until('no marks', async () => !(await marks()));
    await popup.click('button', 'Show marks');
    await until('marks', marks);
  });
});

test('speaks the chosen language, right to left where that is its direction', async ({ extension, server, tab }) => {
  await tab.goto(`${server.origin}/flood-amp/`);
  await extension.reportOf(tab);
  try {
    for (const [language, words, dir] of [['es', 'Otros lo cuentan de otra forma', 'ltr'], ['fr', 'D’autres le', 'ltr'], ['tr', 'paketlerinizde', 'ltr'], ['ar', 'المكتبة', 'rtl']] as const) {
      await setSettings(extension, { language });
      const popup = await Popup.over(extension, tab);
      await popup.says(new RegExp(words, 'i'));
      expect(await popup.attribute('html', 'lang')).toBe(language);
      expect(await popup.attribute('html', 'dir')).toBe(dir);
      // a number word of another language would stand here, where this one writes digits
      if (dir === 'rtl') expect(await popup.headline()).not.toMatch(/[a-z]/i);
      expect(await popup.target.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${language} fits its width`).toBe(true);
      await popup.close();
    }
  } finally {
    await setSettings(extension, null);
  }
});

test('says what it can on a page that is no article, and reads it all the same when asked', async ({ extension, server, tab }) => {
  const filler = 'The road to the coast is open again since noon, and lorries with water wait at the first bridge, where volunteers hand out bread and blankets to all who come. ';
  // the front page of a site: whatever stands there, it is no single article until its reader says so
  await tab.goto(server.put('/home', `<!doctype html><html lang="en"><title>Derna</title><main><h1>Derna counts its dead</h1><p>At least 11,300 people were killed in Derna, Libya, OCHA said on 16 September 2023.</p>${`<p>${filler.repeat(3)}</p>`.repeat(4)}</main></html>`));
  const popup = await Popup.over(extension, tab);
  await popup.says('This page is not an article.');
  await popup.click('button', 'Read it as an article anyway');
  await popup.says('At least 11,300 people');
  await popup.close();
});
