/**
 * `tsx tests/e2e/gallery-shots.ts [FOLDER]`: builds the gallery of states, takes its pictures at popup and panel width in
 * light, dark, right to left and forced colours into FOLDER (default .output/gallery-shots), and runs axe on each. Ends
 * with 1 where axe finds anything.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/find-browser';
import { startPageServer } from '../support/page-server';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = resolve(process.argv[2] ?? join(ROOT, '.output/gallery-shots'));

const LOOKS: readonly { name: string; query: string; forced?: boolean; width?: number }[] = [
  { name: 'popup', query: 'surface=popup' },
  { name: 'popup-dark', query: 'surface=popup&theme=dark' },
  { name: 'popup-rtl', query: 'surface=popup&lang=ar' },
  { name: 'popup-320', query: 'surface=popup&width=320&lang=es' },
  { name: 'popup-forced', query: 'surface=popup&state=article,contested,many-reports', forced: true },
  { name: 'card', query: 'surface=card&state=article,contested,many-reports,two-counts,long-words' },
  { name: 'panel', query: 'surface=panel&state=article,nothing,missing-dates' },
  { name: 'claim', query: 'surface=claim&state=article,contested,many-reports,long-words,missing-dates' },
  { name: 'claim-dark', query: 'surface=claim&state=article,contested,many-reports&theme=dark' },
  { name: 'claim-rtl', query: 'surface=claim&state=article,contested&lang=ar' },
  { name: 'claim-320', query: 'surface=claim&width=320&state=article,many-reports&lang=fr' },
];

const built = spawnSync('npx', ['wxt', 'build', '--mode', 'development'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(1);

const server = await startPageServer(join(ROOT, '.output/chrome-mv3-dev'));
const browser = await chromium.launch({ executablePath: findBrowser(), headless: true, chromiumSandbox: false, args: ['--disable-gpu'] });
mkdirSync(FOLDER, { recursive: true });
let faults = 0;
try {
  for (const { name, query, forced } of LOOKS) {
    const context = await browser.newContext({ viewport: { width: 1240, height: 900 }, forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      faults++;
      console.error(`${name}: ${error.message}`);
    });
    await page.goto(`${server.origin}/gallery.html?${query}`);
    await page.waitForSelector('html[data-ready]');
    // rows out of sight are drawn late: a picture of all of them needs them now
    await page.addStyleTag({ content: '.rows li { content-visibility: visible !important }' });
    await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
    // a gallery shows many surfaces in one document: rules on landmarks and ids hold for each of them alone
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).disableRules(['duplicate-id-aria']).analyze();
    for (const { id, nodes } of violations) console.error(`${name}: ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 4).join(' · ')}`);
    faults += violations.length;
    console.log(`${join(FOLDER, `${name}.png`)}  ${violations.length} faults`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exitCode = faults > 0 ? 1 : 0;
