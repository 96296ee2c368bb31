/**
 * `npm run bench:surfaces [-- --rounds N]`: how fast the built popup and side panel show a page of 60 claims in a real
 * Chromium, beside a popup with one word and no script, which is what the machine itself takes; and how long one strip takes
 * to draw. Run `npm run build` first.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import preact from '@preact/preset-vite';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { Popup } from '../e2e/popup';
import { Panel } from '../e2e/surface';
import { attachTarget } from '../support/attach-target';
import { findBrowser } from '../support/find-browser';
import { CHROME_BUILD, launchExtension } from '../support/launch-extension';
import { startPageServer } from '../support/page-server';
import { until } from '../support/until';
import { median, table } from './statistics';
import type { StripTime } from './strip-probe';

const ROOT = resolve(import.meta.dirname, '../..');
/** As many sentences as make a page of about 60 claims. */
const SENTENCES = 58;
const STORY = 'derna-2023';
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds is ${values.rounds}; it takes a whole number of 1 or more.`);
  process.exit(2);
}

/** An article of the pack's own summing-up sentences: as many claims as there are, each with reports of others. */
function longArticle(): string {
  const pack = JSON.parse(readFileSync(join(ROOT, `assets/packs/${STORY}.pack.json`), 'utf8')) as { reports: readonly { claims: readonly { says?: string }[] }[] };
  const sentences = [...new Set(pack.reports.flatMap(({ claims }) => claims.flatMap(({ says }) => says ?? [])))];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><meta property="og:site_name" content="Quayside Post"><meta property="article:published_time" content="2023-09-17T08:00:00Z"><title>Derna: all that was counted</title></head><body><main><article><h1>Derna: all that was counted after the flood in Libya</h1>${sentences.slice(0, SENTENCES).map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;
}

async function timeStrips(): Promise<readonly StripTime[]> {
  const result = await build({
    configFile: false, root: ROOT, logLevel: 'error', resolve: { alias: { '@': ROOT } }, plugins: [preact()],
    build: { write: false, minify: true, lib: { entry: join(import.meta.dirname, 'strip-probe.tsx'), formats: ['iife'], name: 'stripProbe' } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as { output: readonly { type: string; code?: string }[] };
  const browser = await chromium.launch({ executablePath: findBrowser(), headless: true, chromiumSandbox: process.getuid?.() !== 0, args: ['--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.evaluate(output.find(({ type }) => type === 'chunk')!.code!);
    return await page.evaluate((n) => (globalThis as unknown as { stripProbe: { timeStrips(rounds: number): readonly StripTime[] } }).stripProbe.timeStrips(n), rounds + 3);
  } finally {
    await browser.close();
  }
}

/** A popup of the same size that only says a word: the time until it is painted is what no popup can be faster than here. */
const EMPTY = 'empty.html';
const EMPTY_PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title><link rel="stylesheet" href="/empty.css"></head><body><p>Lateral</p></body></html>';

const server = await startPageServer();
const copy = mkdtempSync(join(tmpdir(), 'lateral-build-'));
cpSync(CHROME_BUILD, copy, { recursive: true });
writeFileSync(join(copy, EMPTY), EMPTY_PAGE);
writeFileSync(join(copy, 'empty.css'), 'body { width: 360px; height: 510px; margin: 0; }');
const extension = await launchExtension({ build: copy });
await extension.seeded();
const tab = await extension.context.newPage();
await tab.goto(server.put('/long', longArticle()));
const { claims } = await extension.reportOf(tab);
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Chromium ${extension.context.browser()?.version()}, ${rounds} rounds`);
console.log(`a page of ${claims.length} claims, ${claims.reduce((sum, { reports }) => sum + reports.length, 0)} reports\n`);

/** When the open popup was first painted, ms since it was begun to be loaded. */
const firstPaint = (popup: Pick<Popup, 'target'>): Promise<number> => until('a paint', () => popup.target.evaluate<number | undefined>(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime`));

/** Opens the empty popup over the page, and closes it again. */
async function timeEmpty(): Promise<number> {
  const setPopup = async (popup: string): Promise<void> => (await extension.worker()).evaluate((page) => chrome.action.setPopup({ popup: page }), popup);
  await setPopup(EMPTY);
  await tab.bringToFront();
  await (await extension.worker()).evaluate(() => chrome.action.openPopup());
  const target = await attachTarget(extension.context.browser()!, 'the empty popup', ({ type, url }) => type === 'page' && url === extension.address(EMPTY));
  const time = await firstPaint({ target });
  await target.close();
  await setPopup('popup.html');
  return time;
}

const empty: number[] = [];
const painted: number[] = [];
/** When the summary or a row was first painted: the head of the window stands there before anything is known of the page. */
const summed: number[] = [];
const FIRST_WORDS = `new Promise((done) => new PerformanceObserver((list) => {
  const found = list.getEntries().find(({ element }) => element?.closest('.sum, .row'));
  if (found) done(found.startTime);
}).observe({ type: 'largest-contentful-paint', buffered: true }))`;
let last: Popup | null = null;
for (let round = 0; round < rounds; round += 1) {
  if (last) await last.close();
  empty.push(await timeEmpty());
  last = await Popup.over(extension, tab);
  const popup = last;
  await until('rows', async () => (await popup.count('.row')) > 0);
  painted.push(await firstPaint(popup));
  summed.push(await popup.target.evaluate<number>(FIRST_WORDS));
}

const panel = await Panel.beside(extension, last!);
await until('rows', async () => (await panel.count('.row')) > 0);
/** From top to end in steps of a third of the window, one a frame: the time from frame to frame, and tasks that held one up. */
const frames = await panel.target.evaluate<{ gaps: number[]; height: number }>(`(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const gaps = [];
  for (let way = 0; way < 3; way++) {
    window.scrollTo(0, 0);
    await frame(); await frame();
    let before = performance.now();
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
      window.scrollBy({ top: innerHeight / 3, behavior: 'instant' });
      await frame();
      const now = performance.now();
      gaps.push(now - before);
      before = now;
    }
  }
  return { gaps, height: document.documentElement.scrollHeight };
})()`);
await panel.close();
await extension.close();
await server.stop();
rmSync(copy, { recursive: true, force: true });
const strips = await timeStrips();

console.log(table([
  ['', 'least, ms', 'median, ms', 'longest, ms'],
  ['an empty popup painted after open, in turns with ours', Math.min(...empty), median(empty), Math.max(...empty)],
  ['popup, its head painted after open', Math.min(...painted), median(painted), Math.max(...painted)],
  ['popup, summary and first rows painted', Math.min(...summed), median(summed), Math.max(...summed)],
  [`side panel, frame while scrolling ${frames.height} px (${frames.gaps.length} frames, ${frames.gaps.filter((gap) => gap > 50).length} over 50 ms)`, Math.min(...frames.gaps), median(frames.gaps), Math.max(...frames.gaps)],
  ...strips.map(({ set, reports, times }) => [`strip of ${reports} reports (${set})`, Math.min(...times), median(times), Math.max(...times)]),
]));
