/**
 * `npm run demo`: builds the extension, serves the sample articles from this machine and opens a browser with the
 * extension on the first one. With a display the window stays open; without one the popup's words are printed and
 * pictures are written to test-results/demo.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchExtension } from '../support/launch-extension';
import { startPageServer } from '../support/page-server';
import { readSamples, SAMPLES_FOLDER } from '../support/samples';
import { until } from '../support/until';
import { indexPage } from './index-page';

const ROOT = resolve(import.meta.dirname, '../..');
const SHOTS = join(ROOT, 'test-results/demo');
/** The sample shown first: the one whose figures other outlets contest most plainly. */
const FIRST = 'march-cluttered';

const hasDisplay = !process.argv.includes('--headless') && (process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY));

console.log('Building the extension …');
const built = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
if (built.status !== 0) {
  console.error(built.stdout, built.stderr);
  process.exit(1);
}

const server = await startPageServer(SAMPLES_FOLDER);
server.put('/', indexPage(readSamples()));
const first = `${server.origin}/${FIRST}/`;
const extension = await launchExtension({ headless: !hasDisplay, ...(hasDisplay ? { viewport: null } : {}) });
const status = await extension.seeded();
console.log(`${status.claims} claims of ${status.outlets} outlets in ${status.packs} packs are in the store.`);

const tab = await extension.context.newPage();
await tab.goto(first);
const report = await extension.reportOf(tab);
const reported = report.claims.filter(({ reports }) => reports.length > 0).length;
console.log(`${first}: ${report.claims.length} claims, ${reported} of them reported elsewhere.`);

if (hasDisplay) {
  console.log(`All samples: ${server.origin}/\nPress the Lateral button beside the address bar (pin it first). Close the window, or press Ctrl+C here, to end.`);
  await new Promise<void>((closed) => extension.context.on('close', () => closed()));
} else {
  const popup = await extension.openPopup(tab);
  // The first rows are painted before the others are drawn.
  const words = await until('all claims in the popup', () => popup.evaluate<string>(`document.querySelectorAll('.row').length === ${report.claims.length} ? document.body.innerText : ''`));
  console.log(`\nThe popup says:\n\n${words.replaceAll(/^/gm, '  ')}\n`);
  mkdirSync(SHOTS, { recursive: true });
  writeFileSync(join(SHOTS, 'popup.png'), await popup.screenshot());
  await popup.close();
  // To the first mark, below what a page puts over itself.
  await tab.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]).sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    if (range) window.scrollBy(0, range.getBoundingClientRect().top - window.innerHeight / 3);
  });
  await tab.screenshot({ path: join(SHOTS, 'page.png') });
  console.log(`Pictures: ${join(SHOTS, 'popup.png')}\n          ${join(SHOTS, 'page.png')}`);
}
await extension.close().catch(() => undefined);
await server.stop();
