/**
 * Times of reading pages in a real Chromium, side by side in one run: the gate, Readability alone on a plain clone, and
 * all of ours on the page's main thread; and how much of the expected main text was read.
 *
 *   tsx tests/bench/pages.ts FOLDER [--rounds N]
 */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Article } from '@/lib/model';
import { bundleProbe, listSavedPages, openBrowser, type SavedPage, showSavedPage } from '../browser/open-pages';
import type { PageProbe, Timing } from '../browser/page-probe';

declare const lateralProbe: PageProbe;

export interface PageRow extends Timing {
  name: string;
  article: boolean;
  ratio: number;
  precision: number | null;
  recall: number | null;
  /** Recall with the blocks counted that we hold for furniture. */
  recallAll: number | null;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const share = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

/** Words in common, each counted as often as it stands on both sides. */
function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let met = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) met += 1;
    left.set(word, count - 1);
  }
  return met;
}

function scoreText(saved: SavedPage, article: Article | null): Pick<PageRow, 'precision' | 'recall' | 'recallAll'> {
  if (!saved.expected || !article) return { precision: null, recall: null, recallAll: null };
  const html = readFileSync(saved.expected, 'utf8');
  const expected = wordsOf(parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document.body.textContent);
  // The expected texts hold no headline; ours begins with it.
  const blocks = article.blocks.filter(({ start, kind }) => !(start === 0 && kind === 'heading'));
  const textOf = (kinds: (kind: string) => boolean): readonly string[] => wordsOf(blocks.filter(({ kind }) => kinds(kind)).map(({ start, end }) => article.text.slice(start, end)).join(' '));
  const story = textOf((kind) => kind !== 'furniture');
  const all = textOf(() => true);
  return { precision: common(expected, story) / story.length, recall: common(expected, story) / expected.length, recallAll: common(expected, all) / expected.length };
}

/**
 * One row for each page of the folder; each figure is the least of `rounds` fresh loads, every other one with ours before
 * Readability alone. With `cold` each load has a browser of its own, as the first page of a site has: an engine keeps the
 * patterns that it compiled for the pages after it.
 */
export async function benchPages(folder: string, rounds: number, cold = false): Promise<readonly PageRow[]> {
  const probe = await bundleProbe();
  let browser = await openBrowser();
  const rows: PageRow[] = [];
  try {
    let page = await browser.context.newPage();
    for (const saved of listSavedPages(folder)) {
      const timings: Timing[] = [];
      let article: Article | null = null;
      let passed = false;
      for (let round = 0; round < rounds; round += 1) {
        if (cold) {
          await browser.close();
          browser = await openBrowser();
          page = await browser.context.newPage();
        }
        await showSavedPage(page, saved, probe);
        timings.push(await page.evaluate((oursFirst) => lateralProbe.measure(oursFirst), round % 2 === 0));
        if (round === 0) {
          article = await page.evaluate(() => lateralProbe.read());
          passed = await page.evaluate(() => lateralProbe.isArticle());
        }
      }
      // The least disturbed load: on a busy machine a median measures the neighbours.
      const timing = Object.fromEntries(Object.keys(timings[0]!).map((name) => [name, Math.min(...timings.map((one) => one[name as keyof Timing]))])) as unknown as Timing;
      rows.push({ name: saved.name, article: passed, ...timing, ratio: (timing.ours + timing.gate + timing.anchoring) / timing.readability, ...scoreText(saved, article) });
    }
  } finally {
    await browser.close();
  }
  return rows;
}

const number = (value: number | null, digits = 1): string => (value === null || Number.isNaN(value) ? '-' : value.toFixed(digits));

/** The table of a run with its last lines: medians, the 90th of 100, and what the budgets ask. */
export function pagesTable(rows: readonly PageRow[]): string {
  const head = ['page', 'elements', 'gate', 'clone', 'Readability', 'ours, all', 'ratio', 'metadata', 'copy', 'parse', 'blocks', 'anchoring', 'longest task', 'article', 'precision', 'recall', '+furniture'];
  const lines = rows.map((row) => [row.name, String(row.elements), number(row.gate, 2), number(row.clone), number(row.readability), number(row.ours + row.gate + row.anchoring), number(row.ratio, 2), number(row.metadata), number(row.copying), number(row.parsing), number(row.blocks), number(row.anchoring), number(row.longest), row.article ? 'yes' : 'no', number(row.precision, 3), number(row.recall, 3), number(row.recallAll, 3)]);
  const column = (pick: (row: PageRow) => number | null): readonly number[] => rows.map(pick).filter((value): value is number => value !== null);
  const summary = (name: string, of: (values: readonly number[]) => number): readonly string[] => [
    name, '', number(of(column((row) => row.gate)), 2), number(of(column((row) => row.clone))), number(of(column((row) => row.readability))), number(of(column((row) => row.ours + row.gate + row.anchoring))), number(of(column((row) => row.ratio)), 2), ...(['metadata', 'copying', 'parsing', 'blocks'] as const).map((part) => number(of(column((row) => row[part])))), number(of(column((row) => row.anchoring))), number(of(column((row) => row.longest))),
    `${rows.filter(({ article }) => article).length}/${rows.length}`, number(of(column((row) => row.precision)), 3), number(of(column((row) => row.recall)), 3), number(of(column((row) => row.recallAll)), 3),
  ];
  const table = [head, ...lines, summary('median', median), summary('90th of 100', (values) => share(values, 0.9))];
  const widths = head.map((_, at) => Math.max(...table.map((line) => line[at]!.length)));
  const total = (pick: (row: PageRow) => number): number => rows.reduce((sum, row) => sum + pick(row), 0);
  return [
    ...table.map((line) => line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')),
    `All pages together: ${number(total((row) => row.ours + row.gate + row.anchoring))} ms of ours, ${number(total((row) => row.readability))} ms Readability alone: ${number(total((row) => row.ours + row.gate + row.anchoring) / total((row) => row.readability), 2)} times. Milliseconds, the least of some fresh loads.`,
  ].join('\n');
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const folder = process.argv[2];
  const at = process.argv.indexOf('--rounds');
  if (!folder) {
    process.stderr.write('A folder of saved pages is needed.\n');
    process.exit(2);
  }
  process.stdout.write(`${pagesTable(await benchPages(folder, at > 0 ? Number(process.argv[at + 1]) : 6))}\n`);
}
