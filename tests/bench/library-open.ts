/**
 * `npm run bench:library [-- --claims 100000] [--kept 3000] [--profile DIR]`: how long each page of the library takes to open in the built
 * extension with so many claims in the store, and the longest time its thread was held up meanwhile; and how smoothly all that a
 * search found is scrolled. With `--kept` so many articles are remembered besides, and it is told how the list of them opens and how one
 * is deleted from it. With no claims (`--claims 0`) nothing else is measured. `--profile` keeps the
 * browser's profile, so that the next run need not take the pack in again. Run `npm run build` first.
 */
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keptArticles } from '../fixtures/packs/kept-articles';
import { largePack } from '../fixtures/packs/large-pack';
import { launchExtension } from '../support/launch-extension';
import { quantile, table } from './statistics';

const { values } = parseArgs({ options: { claims: { type: 'string', default: '100000' }, kept: { type: 'string', default: '0' }, profile: { type: 'string' } } });
const claims = Number(values.claims);
const kept = Number(values.kept);
for (const [name, value] of [['--claims', claims], ['--kept', kept]] as const) {
  if (Number.isInteger(value) && value >= 0) continue;
  console.error(`${name} is ${value}; it takes a whole number of 0 or more.`);
  process.exit(2);
}

/** Pages in the order they are opened; each in a document of its own. A search is asked twice: the second has its index. */
const PAGES = ['stories', 'story/large-0', 'outlets', 'parties', 'packs', 'search/outlet', 'search/killed 300..400'] as const;

const extension = await launchExtension(values.profile === undefined ? {} : { profile: resolve(values.profile) });
await extension.seeded();
const tab = await extension.context.newPage();
await tab.goto(extension.address('library.html#/packs'));
await tab.locator('main h1').waitFor({ timeout: 120_000 });
if (claims > 0 && (await tab.getByRole('link', { name: 'Large large' }).count()) === 0) {
  const start = performance.now();
  await tab.locator('input[type=file]').setInputFiles({ name: 'large.pack.json.gz', mimeType: 'application/gzip', buffer: Buffer.from(await largePack(claims)) });
  await tab.getByRole('button', { name: 'Take it in' }).click({ timeout: 300_000 });
  await tab.getByText('Large large is in').waitFor({ timeout: 900_000 });
  console.log(`taken in after ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

/** Opens a page of the library in a new document: ms until its heading stands, and its longest task. */
async function open(route: string, anew: boolean): Promise<{ ms: number; longest: number }> {
  if (anew) {
    await tab.goto('about:blank');
    await tab.addInitScript(() => {
      (globalThis as { longest?: number }).longest = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => ((globalThis as { longest?: number }).longest = Math.max((globalThis as { longest?: number }).longest ?? 0, duration)))).observe({ type: 'longtask', buffered: true });
    });
  }
  const start = performance.now();
  if (anew) await tab.goto(extension.address(`library.html#/${route}`));
  else await tab.evaluate((hash) => (location.hash = hash), `#/${encodeURI(route)}`);
  await tab.locator('main h1').waitFor({ timeout: 300_000 });
  const ms = performance.now() - start;
  return { ms, longest: await tab.evaluate(() => (globalThis as { longest?: number }).longest ?? 0) };
}

/** Keeps the articles past the pages, opens their list and deletes the first of it: ms and longest task of both. */
async function remembered(): Promise<(string | number)[][]> {
  const tables = keptArticles(kept);
  for (let from = 0; from < kept; from += 500) {
    const part = Object.entries(tables).map(([name, all]) => [name, all.slice(from, from + 500)] as const);
    await tab.evaluate((given) => new Promise<void>((done, fail) => {
      const opening = indexedDB.open('lateral');
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(given.map(([name]) => name), 'readwrite');
        for (const [name, all] of given) for (const row of all) transaction.objectStore(name).put(row);
        transaction.oncomplete = () => {
          opening.result.close();
          done();
        };
        transaction.onerror = () => fail(transaction.error ?? new Error('not written'));
      };
    }), part);
  }
  const opened = await open('memory', true);
  await tab.evaluate(() => ((globalThis as { longest?: number }).longest = 0));
  const count = await tab.locator('main h2').first().innerText();
  const start = performance.now();
  await tab.getByRole('button', { name: /^Delete:/ }).first().click();
  await tab.waitForFunction((before) => document.querySelector('main h2')?.textContent !== before, count, { timeout: 60_000 });
  const ms = performance.now() - start;
  return [[`memory (${kept} articles)`, opened.ms, opened.longest], ['memory, one of them deleted', ms, await tab.evaluate(() => (globalThis as { longest?: number }).longest ?? 0)]];
}

const rows: (string | number)[][] = [];
if (kept > 0) rows.push(...(await remembered()));
for (const page of claims > 0 ? PAGES : []) {
  const { ms, longest } = await open(page, !page.includes('..'));
  rows.push([page, ms, longest]);
}
/** Scrolls through what the last search found: milliseconds from frame to frame, in order. */
async function scroll(): Promise<readonly number[]> {
  const list = tab.locator('.lib-scroll');
  await list.locator('article').first().waitFor({ timeout: 120_000 });
  return list.evaluate(async (element) => {
    const times: number[] = [];
    let last = performance.now();
    for (let step = 0; step < 150; step += 1) {
      element.scrollTop += 700;
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - last);
      last = performance.now();
    }
    return times;
  });
}
if (claims > 0) await open('search/outlet', true);
const frames = claims > 0 ? await scroll() : [];
await extension.close();
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${claims} claims\n`);
console.log(table([['page', 'until its heading, ms', 'longest task, ms'], ...rows]));
if (frames.length > 0) console.log(`\nscrolling what a search found, ms from frame to frame: median ${quantile(frames, 0.5).toFixed(0)}, 95th percentile ${quantile(frames, 0.95).toFixed(0)}, longest ${Math.max(...frames).toFixed(0)}`);
