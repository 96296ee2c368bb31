import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PageReport } from '@/lib/model';
import { holdWorker, keptByPage, type Kept } from '../support/heap';
import { readSamples } from '../support/samples';
import { tableCounts } from '../support/store-dump';
import { tried } from '../support/tried';
import { until } from '../support/until';
import { expect, test } from './fixtures';
import { Popup } from './popup';

test.use({ file: import.meta.filename });
// The driver listens to what a worker loads, and the worker then keeps a record of every request for it: 12 in each round, 3.5 kB.
process.env.PLAYWRIGHT_DISABLE_SERVICE_WORKER_NETWORK = '1';

/** An hour in the long mode, or so many minutes as are named; otherwise some rounds, so that every run has been round the loop. */
const MINUTES = Number(process.env.LATERAL_SOAK_MINUTES ?? (process.env.LATERAL_LONG === '1' ? 60 : 0));
/** Rounds from one line of the table to the next. */
const EVERY = MINUTES > 0 ? 60 : 6;
/**
 * Rounds before the first line. In eight every article has been read; in forty the caches of comparing, which keep so many entries and
 * begin anew, have been full once: what is kept later is kept for good.
 */
const WARM = MINUTES > 0 ? 40 : 8;
/** Rounds after the first line: the whole of a short run, the least of a long one. */
const ROUNDS_AFTER = 12;
/** What may be kept more at the end than at the first line. A report of these pages takes about 100 kB: those of each round kept would be four times as much in the short run. */
const SLACK_BYTES = 1_000_000;
/** Nodes of one of the pages: a document kept of each round would be as much. */
const SLACK_NODES = 500;

interface Line {
  round: number;
  worker: Kept;
  page: Kept;
  rows: Readonly<Record<string, number>>;
}

/** The table of a soak: what worker and page keep when all garbage is gone, and what the store holds. */
function tableOf(lines: readonly Line[]): string {
  const columns: readonly (readonly [string, (line: Line) => string | number])[] = [
    ['round', ({ round }) => round],
    ['worker kB', ({ worker }) => Math.round(worker.heap / 1_000)],
    ['page kB', ({ page }) => Math.round(page.heap / 1_000)],
    ['documents', ({ page }) => page.documents],
    ['nodes', ({ page }) => page.nodes],
    ['listeners', ({ page }) => page.listeners],
    ['remembered', ({ rows }) => rows.remembered!],
    ['articles', ({ rows }) => rows.articles!],
    ['claims', ({ rows }) => rows.claims!],
    ['outlets', ({ rows }) => rows.outlets!],
    ['segments', ({ rows }) => rows.segments!],
    ['blocks', ({ rows }) => rows.blocks!],
  ];
  return [columns.map(([name]) => name), ...lines.map((line) => columns.map(([, of]) => String(of(line))))].map((cells) => cells.map((cell, at) => cell.padStart(columns[at]![0].length + 2)).join('')).join('\n');
}

test('opening, reading, changing and closing pages with memory on keeps each article once, and nothing else', async ({ extension, server }) => {
  // Rounds of the short run take four minutes where the machine has others to serve.
  test.setTimeout(MINUTES * 60_000 + 900_000);
  const setter = await extension.context.newPage();
  await setter.goto(extension.address('manifest.json'));
  await setter.evaluate(() => chrome.storage.local.set({ settings: { level: 'all', memory: { on: true, keepDays: null, neverHosts: [] } } }));
  await setter.close();
  // English ones with plain paragraphs: a sentence is put behind the longest of them.
  const pages = readSamples().flatMap(({ id, title, file }) => {
    const body = readFileSync(file, 'utf8');
    const longest = [...body.matchAll(/<p>[\s\S]*?<\/p>/g)].map(([markup]) => markup).toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined || !/<html[^>]* lang="?en/.test(body) ? [] : [{ id, title, body, longest }];
  });
  const before = await tableCounts(extension);
  const read = new Set<string>();

  /** A sample as it stands in this round: one figure of it is another than the last time, so that memory notes a change. */
  const put = (at: number, round: number): string => {
    const { id, body, longest } = pages[at % pages.length]!;
    const added = `<p id="harbour">The harbour office said that ${100 + round} boats had been lost in the night, and that ${40 + (round % 7)} houses had been destroyed.</p>`;
    return server.put(`/soak/${id}.html`, body.replace(longest, longest + added));
  };
  /** Which article a page's report is of, as memory tells articles apart. */
  const readOf = async (tab: Page): Promise<PageReport> => {
    const report = await extension.reportOf(tab);
    read.add(report.metadata.url!);
    return report;
  };

  // The page that stays: it moves from story to story without loading, as news sites do.
  const stays = await extension.context.newPage();
  await stays.goto(put(0, 0));
  await readOf(stays);
  const session = await extension.context.newCDPSession(stays);
  const moveOn = async (round: number): Promise<void> => {
    const at = round % pages.length;
    await stays.evaluate(([body, address]) => {
      const next = new DOMParser().parseFromString(body, 'text/html');
      document.head.innerHTML = next.head.innerHTML;
      document.body.innerHTML = next.body.innerHTML;
      history.replaceState(null, '', address);
    }, [pages[at]!.body, `/soak/moved-${pages[at]!.id}.html`] as const);
    await until(`the report of "${pages[at]!.title}"`, async () => (await readOf(stays)).metadata.headline === pages[at]!.title);
  };

  const worker = await holdWorker(extension);
  const held = await worker.id();
  const lines: Line[] = [];
  const note = async (round: number): Promise<void> => {
    // Rows are counted first, from a tab that is opened for it: at that the engine lets go of machine code that it makes again (of 1,526 kB
    // that went in round 14, 1,526 were code, by snapshots before and after), which grows for some hundred rounds with how often each function has run.
    const rows = await tableCounts(extension);
    lines.push({ round, worker: await worker.kept(), page: await keptByPage(session), rows });
  };
  const ends = performance.now() + MINUTES * 60_000;
  let round = 0;
  for (; round < WARM + ROUNDS_AFTER || performance.now() < ends; round += 1) {
    if (round === WARM || (round > WARM && (round - WARM) % EVERY === 0)) await note(round);
    const tab = await extension.context.newPage();
    await tab.goto(put(round, round));
    await readOf(tab);
    const late = `Late in the evening the wardens of the lower town said that ${200 + round} people had been evacuated`;
    await tab.evaluate((words) => {
      const added = document.createElement('p');
      added.textContent = `${words}, that the road along the river was closed, and that nobody should go back before the morning. They asked all who had left their homes to tell the town hall where they were staying, and to keep away from the bridges.`;
      document.querySelector('#harbour')!.after(added);
    }, late);
    await until('the page as it was changed', async () => (await readOf(tab)).claims.some(({ claim }) => claim.sentence.includes(`${200 + round} people`)));
    if (round % 5 === 0) await (await Popup.over(extension, tab)).close();
    await tab.close();
    await moveOn(round);
  }
  // All stories stand as often as not: the page that stays ends on the one it stood on at the first line.
  await moveOn(WARM - 1);
  await note(round);
  const table = tableOf(lines);
  process.stdout.write(`soak: ${round} rounds, ${round * 2} articles read, ${read.size} different ones\n${table}\n`);
  const [first, last] = [lines[0]!, lines.at(-1)!];
  tried('pages opened, read, changed and closed with memory on', round);

  expect(await worker.id(), 'the worker that was looked at first').toBe(held);
  expect(last.worker.heap - first.worker.heap, `heap of the worker\n${table}`).toBeLessThan(SLACK_BYTES);
  expect(last.page.heap - first.page.heap, `heap of the page\n${table}`).toBeLessThan(SLACK_BYTES);
  expect(last.page.nodes - first.page.nodes, `nodes\n${table}`).toBeLessThan(SLACK_NODES);
  expect(last.page.documents - first.page.documents, `documents\n${table}`).toBeLessThan(5);
  expect(last.page.listeners - first.page.listeners, `listeners\n${table}`).toBeLessThan(50);
  // What was read is kept once, and nothing but that: each page is read several times, each time with another figure.
  expect(last.rows.remembered! - before.remembered!).toBe(read.size);
  for (const name of ['articles', 'claims'] as const) expect(last.rows[name]! - before[name]!, name).toBe(read.size);
  expect(last.rows.outlets! - before.outlets!).toBe(new Set([...read].map((url) => new URL(url).hostname)).size);
  for (const name of ['packs', 'stories', 'parties', 'places', 'names', 'rejections', 'imports', 'graves'] as const) expect(last.rows[name], name).toBe(before[name]! + (name === 'packs' ? 1 : 0));
});

test('an extension that is reloaded leaves open pages quiet and without marks', async ({ server }) => {
  const { launchExtension } = await import('../support/launch-extension');
  const own = await launchExtension();
  try {
    await own.seeded();
    const tab = await own.context.newPage();
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(`${server.origin}/suez-clean/`);
    await own.reportOf(tab);
    await until('marks', () => tab.evaluate(() => CSS.highlights.size > 0));
    const worker = await own.worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    // A change makes the orphan look, find that nobody is there, and go; one that it looked at before the extension went finds it there.
    await until('the marks of the orphan to go', () => tab.evaluate(() => (document.body.append(document.createElement('p')), CSS.highlights.size === 0)));
    expect(errors).toEqual([]);
  } finally {
    await own.close();
  }
});
