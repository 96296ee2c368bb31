import { until } from '../support/until';
import { PageCard } from './card';
import { expect, markupOf, setSettings, test } from './fixtures';
import { markedAs, pointOf, pressShortcut } from './marks';
import { Panel } from './surface';

test.use({ file: import.meta.filename });

const DASHED = 'At least 11,300 people';

test.beforeEach(async ({ extension, server, tab }) => {
  await tab.goto(`${server.origin}/flood-amp/`);
  await extension.reportOf(tab);
  await markedAs(tab, DASHED, 'differs');
});

test('opens where the pointer rests, says who reports what, covers nothing of the sentence, and goes when the pointer goes', async ({ tab }) => {
  const card = await PageCard.of(tab);
  const before = await markupOf(tab);
  const mark = await pointOf(tab, DASHED);
  await tab.mouse.move(mark.x, mark.y);
  const said = await card.says(DASHED);
  expect(said).toMatch(/\d+ outlets, \d+ origins? named/);
  expect(said).toContain('All reports, times and receipt');
  const box = (await card.box())!;
  const sentence = await tab.evaluate((words) => {
    const range = [...CSS.highlights.get('lateral-differs')!].find((one) => (one as Range).toString() === words) as Range;
    const text = range.startContainer as Text;
    const whole = new Range();
    whole.setStart(text, 0);
    whole.setEnd(text, text.data.indexOf('.', range.endOffset) + 1);
    return [...whole.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, DASHED);
  for (const line of sentence) expect(box.bottom <= line.top || box.top >= line.bottom || box.right <= line.left || box.left >= line.right, `the card covers ${JSON.stringify(line)}`).toBe(true);
  expect(await tab.evaluate(() => CSS.highlights.get('lateral-active')?.size)).toBe(1);
  expect(await tab.evaluate(() => [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null).length), 'roots the page can open').toBe(0);
  await tab.mouse.move(4, 4, { steps: 3 });
  await card.gone();
  expect(await tab.evaluate(() => CSS.highlights.has('lateral-active'))).toBe(false);
  expect(await markupOf(tab)).toBe(before);
});

test('scrolls its words past its button, not under it, in a window as low as at a zoom of 200 %', async ({ tab }) => {
  await tab.setViewportSize({ width: 640, height: 400 });
  const card = await PageCard.of(tab);
  const mark = await pointOf(tab, DASHED);
  await tab.mouse.click(mark.x, mark.y);
  await card.says(DASHED);
  expect(await card.underButton()).toEqual([]);
});

test('stays when it was clicked open, and closes by its button, by a click beside it and by Escape', async ({ tab }) => {
  const card = await PageCard.of(tab);
  const mark = await pointOf(tab, DASHED);
  const open = async (): Promise<void> => {
    await tab.mouse.click(mark.x, mark.y);
    await card.says(DASHED);
  };
  await open();
  await tab.mouse.move(4, 4, { steps: 3 });
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 0)));
  expect(await card.words()).not.toBeNull();
  await card.click('Close');
  await card.gone();
  await open();
  await tab.mouse.click(4, 4);
  await card.gone();
  await open();
  await tab.keyboard.press('Escape');
  await card.gone();
});

test('is walked by shortcuts: opens with the focus in it, goes to the next and the one before, and Escape gives the focus back', async ({ extension, tab }) => {
  const card = await PageCard.of(tab);
  const before = await tab.evaluate(() => {
    const link = [...document.querySelectorAll('a')].find((one) => one.checkVisibility())!;
    link.focus();
    return link.textContent;
  });
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe(before);
  await pressShortcut(extension, tab, 'open-claim');
  const first = await until('a card', () => card.words());
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('div');
  await pressShortcut(extension, tab, 'next-claim');
  const second = await until('another card', async () => {
    const words = await card.words();
    return words !== first ? words : null;
  });
  expect(second).not.toBe(first);
  await pressShortcut(extension, tab, 'previous-claim');
  await until('the first card', async () => (await card.words()) === first);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Escape');
  await card.gone();
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe(before);
  await pressShortcut(extension, tab, 'open-claim');
  await until('a card', () => card.words());
  await pressShortcut(extension, tab, 'close-claim');
  await card.gone();
});

test('leads to all reports in the side panel, at its own claim', async ({ extension, tab }) => {
  const card = await PageCard.of(tab);
  const mark = await pointOf(tab, DASHED);
  await tab.mouse.click(mark.x, mark.y);
  await card.says(DASHED);
  await card.click('All reports');
  const panel = await Panel.docked(extension);
  await panel.says('Why these were matched');
  expect(await panel.headline()).toContain(DASHED);
  await panel.close();
});

test('speaks the chosen language, right to left where that is its direction', async ({ extension, tab }) => {
  const card = await PageCard.of(tab);
  await setSettings(extension, { language: 'ar' });
  try {
    const mark = await pointOf(tab, DASHED);
    await tab.mouse.click(mark.x, mark.y);
    await card.says('كل الأخبار');
    expect(await card.language()).toEqual({ lang: 'ar', dir: 'rtl' });
  } finally {
    await setSettings(extension, null);
  }
});
