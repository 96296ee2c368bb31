/** `npm run shots`: makes the pictures of the README from the built extension at work on a sample article: popup, card, and side panel in light and dark. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { PageCard } from '../e2e/card';
import { Popup } from '../e2e/popup';
import { Panel } from '../e2e/surface';
import { launchExtension } from './launch-extension';
import { startPageServer } from './page-server';
import { SAMPLES_FOLDER } from './samples';
import { until } from './until';

const SHOTS = resolve(import.meta.dirname, '../../assets/shots');
/** The sample on the pictures, the words that stand at its top, and the claim that is opened. */
const SAMPLE = { id: 'flood-amp', top: 'Two dams above', claim: 'At least 11,300 people' };
const PAGE = { width: 556, height: 520 };
/** WebP's, of 100: letters stay sharp, and a picture takes a third of what it takes as PNG. */
const QUALITY = 82;

const picture = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** Puts pictures on one sheet, as they lie over each other in a browser window, and saves it. */
async function save(sheet: Page, name: string, size: { width: number; height: number }, dark: boolean, parts: readonly { png: Buffer; left: number; top: number; width: number; lifted?: boolean }[]): Promise<void> {
  await sheet.setViewportSize(size);
  const line = dark ? '#3a4047' : '#c4c8cc';
  await sheet.setContent(`<body style="margin:0;background:${dark ? '#0c0e10' : '#eceef0'}">${parts.map(({ png, left, top, width, lifted }) =>
    `<img src="${picture(png)}" style="position:absolute;left:${left}px;top:${top}px;width:${width}px;outline:1px solid ${line};${lifted ? 'box-shadow:0 6px 24px #0005' : ''}">`).join('')}</body>`);
  const file = join(SHOTS, `${name}.webp`);
  const browser = await sheet.context().newCDPSession(sheet);
  const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await browser.detach();
  writeFileSync(file, Buffer.from(data, 'base64'));
  console.log(file);
}

/** Takes all pictures. The reader's dark scheme is that of popup and panel; the article stays as its outlet made it. */
async function take(origin: string): Promise<void> {
  const extension = await launchExtension({ viewport: PAGE, locale: 'en-GB', arguments: ['--window-size=1100,830'] });
  await extension.seeded();
  const tab = await extension.context.newPage();
  await tab.goto(`${origin}/${SAMPLE.id}/`);
  await extension.reportOf(tab);
  await until('marks in the page', () => tab.evaluate(() => CSS.highlights.size > 0));
  await tab.getByText(SAMPLE.top).evaluate((paragraph) => window.scrollTo(0, paragraph.getBoundingClientRect().top + window.scrollY - 12));
  const page = await tab.screenshot();
  const sheet = await extension.context.newPage();
  const popup = await Popup.over(extension, tab);
  await until('rows in the popup', async () => (await popup.count('.row')) > 0);
  await save(sheet, 'popup', { width: 972, height: 560 }, false, [{ png: page, left: 20, top: 20, width: PAGE.width }, { png: await popup.screenshot(), left: 588, top: 20, width: 364, lifted: true }]);

  const panel = await Panel.beside(extension, popup);
  await until('rows', async () => (await panel.count('.row')) > 0);
  await panel.open(SAMPLE.claim);
  const sights = async (): Promise<readonly Buffer[]> => {
    const taken: Buffer[] = [];
    for (const place of ['.panel', '#h-cells', '#h-time']) {
      // what comes into sight is drawn a frame later, and is in its place one after that
      await panel.target.evaluate(`(async () => {
        document.querySelector('${place}').scrollIntoView();
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        document.querySelector('${place}').scrollIntoView();
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      })()`);
      taken.push(await panel.screenshot());
    }
    return taken;
  };
  const width = 270;
  await tab.setViewportSize({ width: PAGE.width, height: 780 });
  const sheetOf = (pictures: readonly Buffer[]): Parameters<typeof save>[4] => pictures.map((png, at) => ({ png, left: 16 + at * (width + 16), top: 16, width }));
  const light = await sights();
  // the panel is as high as the browser's window leaves it: width and height stand in the head of a PNG
  const size = { width: 16 + 3 * (width + 16), height: 32 + Math.round((light[0]!.readUInt32BE(20) * width) / light[0]!.readUInt32BE(16)) };
  await panel.target.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
  const dark = await sights();
  await save(sheet, 'panel', size, false, sheetOf(light));
  await save(sheet, 'panel-dark', size, true, sheetOf(dark));
  await panel.close();

  await tab.setViewportSize({ width: 700, height: 540 });
  const mark = await tab.evaluate((words) => {
    const range = [...CSS.highlights.get('lateral-differs')!].find((one) => (one as Range).toString() === words) as Range;
    window.scrollBy(0, range.getBoundingClientRect().top - 60);
    const { x, y, width: across, height } = range.getBoundingClientRect();
    return { x: x + across / 2, y: y + height / 2 };
  }, SAMPLE.claim);
  const card = await PageCard.of(tab);
  await tab.mouse.click(mark.x, mark.y);
  await card.says(SAMPLE.claim);
  await save(sheet, 'card', { width: 740, height: 580 }, false, [{ png: await tab.screenshot(), left: 20, top: 20, width: 700 }]);
  await extension.close();
}

mkdirSync(SHOTS, { recursive: true });
const server = await startPageServer(SAMPLES_FOLDER);
await take(server.origin);
await server.stop();
