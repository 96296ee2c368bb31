/**
 * `npm run gallery -- [FOLDER] [--only LOOK,LOOK] [--keep]`: builds the gallery of states, takes a picture of each state in
 * each look into FOLDER (default .output/gallery-shots), as LOOK--STATE.png, and runs axe on each. A look is a surface with
 * its width, theme, language, text size and colours. `--keep` uses the gallery as it was last built. Ends with 1 where axe
 * finds anything, a page throws, or something is wider than its surface.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/find-browser';
import { startPageServer } from '../support/page-server';

const ROOT = resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' }, keep: { type: 'boolean', default: false } } });
const FOLDER = resolve(positionals[0] ?? join(ROOT, '.output/gallery-shots'));

interface Look {
  name: string;
  query: string;
  forced?: boolean;
  /** The reader's text size, where it is not the usual 16 px. */
  textPx?: number;
}

const SOME = 'state=article,contested,many-reports,two-counts,long-words,missing-dates';
const LOOKS: readonly Look[] = [
  { name: 'popup', query: 'surface=popup' },
  { name: 'popup-dark', query: 'surface=popup&theme=dark' },
  { name: 'popup-rtl', query: 'surface=popup&lang=ar' },
  { name: 'popup-320', query: 'surface=popup&width=320&lang=es' },
  { name: 'popup-forced', query: `surface=popup&${SOME},nothing,importing`, forced: true },
  { name: 'popup-large', query: `surface=popup&${SOME},nothing,off`, textPx: 32 },
  { name: 'card', query: `surface=card&${SOME}` },
  { name: 'card-dark', query: `surface=card&theme=dark&${SOME}` },
  { name: 'card-rtl', query: `surface=card&lang=ar&${SOME}` },
  { name: 'panel', query: 'surface=panel&state=article,nothing,one-report,all-agree,missing-dates,importing' },
  { name: 'panel-dark', query: 'surface=panel&theme=dark&state=article' },
  { name: 'panel-rtl', query: 'surface=panel&lang=ar&state=article' },
  { name: 'panel-320', query: 'surface=panel&width=320&lang=fr&state=article' },
  { name: 'claim', query: `surface=claim&${SOME},one-report,all-agree,unfit,nothing` },
  { name: 'claim-dark', query: 'surface=claim&state=article,contested,many-reports&theme=dark' },
  { name: 'claim-rtl', query: 'surface=claim&state=article,contested,unfit&lang=ar' },
  { name: 'claim-es', query: 'surface=claim&state=article,unfit&lang=es' },
  { name: 'panel-es', query: 'surface=panel&lang=es&state=article,nothing,pack-broken,failed' },
  { name: 'claim-320', query: 'surface=claim&width=320&state=article,many-reports&lang=fr' },
  { name: 'claim-tr', query: 'surface=claim&state=article&lang=tr' },
  { name: 'claim-forced', query: 'surface=claim&state=article,contested', forced: true },
  { name: 'claim-large', query: 'surface=claim&state=article,contested,many-reports', textPx: 32 },
];
const wanted = values.only?.split(',');

if (!values.keep) {
  const built = spawnSync('npx', ['wxt', 'build', '--mode', 'development'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) process.exit(1);
}

const server = await startPageServer(join(ROOT, '.output/chrome-mv3-dev'));
const browser = await chromium.launch({ executablePath: findBrowser(), headless: true, chromiumSandbox: false, args: ['--disable-gpu'] });
mkdirSync(FOLDER, { recursive: true });
let faults = 0;
const fault = (text: string): void => {
  faults++;
  console.error(text);
};
try {
  for (const { name, query, forced, textPx } of LOOKS.filter((look) => wanted?.includes(look.name) ?? true)) {
    const context = await browser.newContext({ viewport: { width: 1240, height: 900 }, forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('pageerror', (error) => fault(`${name}: ${error.message}`));
    if (textPx !== undefined) await page.addInitScript((px) => document.addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = `${px}px`)), textPx);
    await page.goto(`${server.origin}/gallery.html?${query}`);
    await page.waitForSelector('html[data-ready]');
    // rows out of sight are drawn late: a picture of all of them needs them now
    await page.addStyleTag({ content: '.rows li { content-visibility: visible !important }' });
    const states = await page.locator('figure[data-state]').all();
    for (const state of states) {
      const frame = state.locator('.frame');
      await frame.screenshot({ path: join(FOLDER, `${name}--${await state.getAttribute('data-state')}.png`) });
      const over = await frame.evaluate((element) => element.scrollWidth - element.clientWidth);
      if (over > 0) fault(`${name}: ${await state.getAttribute('data-state')} is ${over} px wider than its surface`);
    }
    // a gallery shows many surfaces in one document: rules on landmarks and ids hold for each of them alone
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).disableRules(['duplicate-id-aria']).analyze();
    for (const { id, nodes } of violations) fault(`${name}: ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 4).join(' · ')}`);
    console.log(`${name}: ${states.length} states, ${violations.length} axe faults`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(`${FOLDER}: ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
