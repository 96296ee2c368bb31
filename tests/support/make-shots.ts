/** `npm run shots`: makes the pictures of the README from the built extension at work on a sample article. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchExtension } from './launch-extension';
import { startPageServer } from './page-server';
import { SAMPLES_FOLDER } from './samples';
import { until } from './until';

const SHOTS = resolve(import.meta.dirname, '../../assets/shots');
/** The sample on the picture, and the words that stand at its top. */
const SAMPLE = { id: 'flood-amp', top: 'Two dams above' };
const PAGE = { width: 556, height: 520 };

const server = await startPageServer(SAMPLES_FOLDER);
const extension = await launchExtension({ viewport: PAGE, colorScheme: 'light', locale: 'en-GB' });
await extension.seeded();
const tab = await extension.context.newPage();
await tab.goto(`${server.origin}/${SAMPLE.id}/`);
await extension.reportOf(tab);
await until('marks in the page', () => tab.evaluate(() => CSS.highlights.size > 0));
await tab.getByText(SAMPLE.top).evaluate((paragraph) => window.scrollTo(0, paragraph.getBoundingClientRect().top + window.scrollY - 24));
const page = await tab.screenshot();
const target = await extension.openPopup(tab);
await until('rows in the popup', () => target.evaluate<boolean>(`document.querySelectorAll('.row').length > 0`));
const popup = await target.screenshot();
await target.close();

// Both pictures on one sheet, as they lie over each other in a browser window.
const sheet = await extension.context.newPage();
await sheet.setViewportSize({ width: 980, height: 560 });
const picture = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;
await sheet.setContent(`<body style="margin:0;background:#e9e9ec;height:560px;position:relative">
<img src="${picture(page)}" style="position:absolute;left:24px;top:20px;width:${PAGE.width}px;border:1px solid #b8b8bd">
<img src="${picture(popup)}" style="position:absolute;right:24px;top:20px;width:372px;box-shadow:0 6px 24px #0004;border:1px solid #b8b8bd">
</body>`);
mkdirSync(SHOTS, { recursive: true });
const file = join(SHOTS, 'popup.png');
writeFileSync(file, await sheet.screenshot());
console.log(file);
await extension.close();
await server.stop();
