import type { Page } from '@playwright/test';
import { axeFaults } from '../support/axe-faults';
import { expect, test } from './fixtures';
import { Popup } from './popup';

test.use({ file: import.meta.filename });

const LANGUAGES = [['es', 'ltr', 'Lecciones'], ['fr', 'ltr', 'Leçons'], ['tr', 'ltr', 'Dersler'], ['ar', 'rtl', 'الدروس']] as const;

const setLanguage = (tab: Page, language: string | null): Promise<void> =>
  tab.evaluate(async (code) => {
    const { settings = {} } = await chrome.storage.local.get<{ settings?: object }>('settings');
    await chrome.storage.local.set({ settings: { ...settings, language: code } });
  }, language);

/** Keys of messages that stand where words should, and things that reach over the edge. */
const slips = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...(/\b(?:lesson|setup|welcome|receiptPage|it|diagnostics)\.[a-z]\w*(?:\.\w+)?/.exec(document.body.innerText) ?? []),
    ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['wider than the window'] : []),
  ]);

test.describe('pages for trainers in other languages', () => {
  for (const [language, dir, title] of LANGUAGES) {
    test(`${language}: lessons, a slide, a handout, set-up, welcome, IT sheet, diagnostics`, async ({ extension, tab }) => {
      await tab.goto(extension.address('lesson.html'));
      await setLanguage(tab, language);
      await tab.reload();
      await expect(tab.locator('h1')).toHaveText(title);
      for (const [address, ready] of [['lesson.html#/setup', 'main table'], ['lesson.html#/run/two-counts-of-one-crowd', '.stage'], ['lesson.html#/print/two-counts-of-one-crowd', '.sheet-key'], ['welcome.html', '.network-receipt'], ['welcome.html#it', '.it-sheet table'], ['diagnostics.html', '.diagnostics table tr']] as const) {
        await tab.goto('about:blank');
        await tab.goto(extension.address(address));
        await tab.locator(ready).first().waitFor();
        expect({ address, dir: await tab.locator('html').getAttribute('dir'), lang: await tab.locator('html').getAttribute('lang'), slips: await slips(tab) }).toEqual({ address, dir, lang: language, slips: [] });
        if (language === 'ar') expect({ address, faults: await axeFaults(tab) }).toEqual({ address, faults: [] });
      }
      await setLanguage(tab, null);
    });
  }
});

test.describe('the receipt', () => {
  test('counts what the background or any page of the extension tries to send', async ({ extension, server, tab }) => {
    await tab.goto(extension.address('welcome.html'));
    await expect(tab.locator('.network-receipt')).toContainText('No request has been tried since the browser was started.');
    const send = (address: string): Promise<string> => fetch(address, { mode: 'no-cors' }).then(() => 'sent', () => 'stopped');
    const other = await extension.context.newPage();
    await other.goto(extension.address('library.html'));
    await other.locator('h1').waitFor();
    expect(await other.evaluate(send, `${server.origin}/mill/`)).toBe('stopped');
    expect(await (await extension.worker()).evaluate(send, `${server.origin}/mill/`)).toBe('stopped');
    await expect.poll(() => other.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length)).toBe(2);
    await tab.reload();
    await expect(tab.locator('.network-receipt')).toContainText('2 requests have been tried');
    await other.evaluate(() => chrome.storage.session.clear());
    await other.close();
  });
});

test.describe('diagnostics', () => {
  test('reads the samples, holds them against what is expected, and shows the last page’s stages, rules, spans and reasons', async ({ extension, tab }) => {
    await tab.goto(extension.address('diagnostics.html'));
    await tab.getByLabel(/Keep a trace/).check();
    await expect.poll(() => tab.evaluate(async () => (await chrome.storage.local.get<{ settings?: { trace?: boolean } }>('settings')).settings?.trace)).toBe(true);
    const sample = await extension.context.newPage();
    await sample.goto(extension.address('sample.html?id=mill'));
    await extension.reportOf(sample);
    await tab.bringToFront();
    await tab.getByRole('button', { name: 'Run the self-test' }).click();
    await expect(tab.locator('.self-test li', { hasText: 'mill:' }).first()).toContainText('as expected', { timeout: 30_000 });
    await expect(tab.locator('.diagnostics')).toContainText(/\d+ of \d+ samples as expected/);
    await tab.getByRole('button', { name: 'Read the last page’s trace' }).click();
    const first = tab.getByRole('region', { name: 'Trace of the last page' }).locator('tbody tr').first();
    await expect(first.locator('td').nth(0)).not.toHaveText('');
    await expect(tab.getByRole('region', { name: 'Trace of the last page' })).toContainText(/\d+–\d+/);
    await tab.getByLabel(/Keep a trace/).uncheck();
    await sample.close();
  });
});

test.describe('a sample as a page of the extension', () => {
  test('has marks, a card and a popup like an article on the web', async ({ extension, tab }) => {
    await tab.goto(extension.address('sample.html?id=march-wire'));
    const report = await extension.reportOf(tab);
    expect(report.claims.some(({ outletCount }) => outletCount > 0)).toBe(true);
    await expect.poll(() => tab.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    const popup = await Popup.over(extension, tab);
    await expect.poll(() => popup.quotes()).toContain('240,000 people');
    await popup.close();
    const place = await tab.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const at = text.textContent?.indexOf('240,000') ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 7);
        text.parentElement!.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    });
    await tab.mouse.click(place!.x, place!.y);
    // The card's host is the one element of ours, beside the body, and gone when the card is closed.
    await expect(tab.locator('html > div')).toHaveCount(1);
    await tab.keyboard.press('Escape');
    await expect(tab.locator('html > div')).toHaveCount(0);
  });
});
