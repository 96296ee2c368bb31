/**
 * `npm run bench:store -- [--claims 10000,100000] [--queries 30] [--minisearch 100000] [--raw 100000] [--upgrade 100000] [--keep DIR]`: the store at scale, in a real Chromium over real
 * IndexedDB. Every question is asked by a worker that was started for it, once
 * timed and once with all that is read counted. Beside it MiniSearch over the same articles (load and
 * query), up to the size given, and a raw put loop of the same claims. Up to the size of `--upgrade`, how long a database of schema version 5
 * takes to be opened for the first time.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../support/find-browser';
import { quantile, table } from './statistics';
import type { Asked, Job, Question } from './store-scale/worker';

const { values } = parseArgs({
  options: { claims: { type: 'string', default: '10000,100000' }, queries: { type: 'string', default: '30' }, minisearch: { type: 'string', default: '100000' }, raw: { type: 'string', default: '100000' }, upgrade: { type: 'string', default: '0' }, keep: { type: 'string' } },
});
const SIZES = values.claims.split(',').map(Number);
const QUERIES = Number(values.queries);
const ROOT = resolve(import.meta.dirname, '../..');
/** Databases belong to an address with its port: kept ones are found again under the same. */
const KEPT_PORT = 41_873;

const folder = mkdtempSync(join(tmpdir(), 'lateral-scale-'));
await build({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
  build: { outDir: folder, emptyOutDir: false, minify: true, lib: { entry: join(ROOT, 'tests/bench/store-scale/worker.ts'), formats: ['es'], fileName: () => 'worker.js' } },
});
// Compiled as it loads, as the extension's background is (wxt.config.ts).
const worker = `//# allFunctionsCalledOnLoad\n${readFileSync(join(folder, 'worker.js'), 'utf8')}`;

// Isolated, so that the browser tells how much memory page and worker take.
const HEADERS = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const server = createServer((request, response) => {
  if (request.url === '/worker.js') response.writeHead(200, { ...HEADERS, 'content-type': 'text/javascript' }).end(worker);
  else response.writeHead(200, { ...HEADERS, 'content-type': 'text/html' }).end('<!doctype html><title>scale</title>');
});
await new Promise<void>((listening) => server.listen(values.keep === undefined ? 0 : KEPT_PORT, '127.0.0.1', listening));

const context = await chromium.launchPersistentContext(values.keep ?? join(folder, 'profile'), {
  executablePath: findBrowser('chromium'),
  headless: true,
  chromiumSandbox: false,
  args: ['--enable-blink-features=ForceEagerMeasureMemory', '--disable-gpu'],
});
const page = await context.newPage();
await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

type Answer = Record<string, number | undefined>;

/** One job in a worker of its own; `memory` is measured before the worker ends. */
async function run<Result = Answer>(on: Page, job: Job, measureMemory = false): Promise<Result & { memory?: number }> {
  const answer = await on.evaluate(
    async ([given, withMemory]) => {
      const own = new Worker('/worker.js', { type: 'module' });
      const done = await new Promise<{ ok: boolean; value?: object; error?: string }>((answered) => {
        own.onmessage = ({ data }) => answered(data as never);
        own.onerror = (event) => answered({ ok: false, error: event.message });
        own.postMessage(given);
      });
      const measure = (performance as unknown as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> }).measureUserAgentSpecificMemory;
      const memory = withMemory && measure ? (await measure.call(performance)).bytes : undefined;
      own.terminate();
      return { ...done, memory };
    },
    [job, measureMemory] as const,
  );
  if (!answer.ok) throw new Error(`${job.do} ${job.claims}: ${answer.error}`);
  return { ...(answer.value as Result), ...(answer.memory === undefined ? {} : { memory: answer.memory }) };
}

const MB = 1024 * 1024;
const p50 = (values: readonly number[]): number => quantile(values, 0.5);
const p95 = (values: readonly number[]): number => quantile(values, 0.95);
const share = (hits: readonly boolean[]): string => `${Math.round((hits.filter(Boolean).length / hits.length) * 100)} %`;
const used = async (): Promise<number> => (await page.evaluate(async () => (await navigator.storage.estimate()).usage)) ?? 0;

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Chromium ${context.browser()?.version() ?? ''}, ${QUERIES} questions a size, each in a fresh worker; milliseconds\n`);
const questions: (string | number)[][] = [['claims', 'open p50', 'match p50', 'match p95', 'detection p50', 'growth', 'again p50', 'event found', 'worker MB', 'MiniSearch load p50', 'query p50', 'query p95', 'event found']];
const reads: (string | number)[][] = [['claims', 'transactions p50', 'requests p50', 'most', 'rows p50', 'most', 'kB p50', 'most', 'postings p50', 'waiting ms p50']];
const imports: (string | number)[][] = [['claims', 'import s', 'raw put s', 'ratio', 'disk MB', 'upgrade from 5, s', 'MiniSearch build s', 'its JSON MB']];
let smallest: number | null = null;
try {
  for (const claims of SIZES) {
    const label = claims.toLocaleString('en');
    const isKept = (await run(page, { do: 'has', claims })).claims === claims;
    const before = await used();
    const raw = isKept || claims > Number(values.raw) ? null : await run(page, { do: 'raw-put', claims });
    const stored = isKept ? null : await run(page, { do: 'import', claims });
    const upgraded = claims > Number(values.upgrade) ? null : await run(page, { do: 'upgrade', claims, from: 5 });
    const pages: Question[] = [];
    for (let query = 0; query < QUERIES; query++) pages.push(await run<Question>(page, { do: 'question', claims, query }));
    const asked: (Asked & { memory?: number })[] = [];
    const counted: Asked[] = [];
    for (const [at, question] of pages.entries()) {
      asked.push(await run<Asked>(page, { do: 'ask', claims, question, isCounted: false }, at === QUERIES - 1));
      counted.push(await run<Asked>(page, { do: 'ask', claims, question, isCounted: true }));
    }
    const withIndex = claims <= Number(values.minisearch);
    const built = withIndex ? await run(page, { do: 'index', claims }) : null;
    const searched: { load: number; search: number; hit: boolean }[] = [];
    if (withIndex) for (const question of pages) searched.push(await run(page, { do: 'ask-index', claims, question }));
    const of = (name: 'open' | 'read' | 'match' | 'warm'): number[] => asked.map((answer) => answer[name]);
    const read = (name: 'waiting' | 'transactions' | 'requests' | 'rows' | 'kilobytes' | 'postings'): number[] => counted.map((answer) => answer[name]);
    const most = (name: Parameters<typeof read>[0]): number => Math.max(...read(name));
    const stages = [...new Set(counted.flatMap((answer) => Object.keys(answer.stages)))];
    console.log(`${label}, of a cold match by stage, p50 / p95: ${stages.map((name) => `${name} ${p50(counted.map((one) => one.stages[name] ?? 0)).toFixed(1)} / ${p95(counted.map((one) => one.stages[name] ?? 0)).toFixed(1)}`).join(', ')}`);
    smallest ??= p50(of('match'));
    questions.push([
      label, p50(of('open')), p50(of('match')), p95(of('match')), p50(of('read')), `x${(p50(of('match')) / smallest).toFixed(1)}`, p50(of('warm')), share(asked.map(({ hit }) => hit)), (asked.at(-1)?.memory ?? Number.NaN) / MB,
      ...(withIndex ? [p50(searched.map(({ load }) => load)), p50(searched.map(({ search }) => search)), p95(searched.map(({ search }) => search)), share(searched.map(({ hit }) => hit))] : ['-', '-', '-', '-']),
    ]);
    reads.push([label, p50(read('transactions')), p50(read('requests')), most('requests'), p50(read('rows')), most('rows'), p50(read('kilobytes')), most('kilobytes'), p50(read('postings')), p50(read('waiting'))]);
    imports.push([label, ...(stored ? [stored.took! / 1000, ...(raw ? [raw.took! / 1000, stored.took! / raw.took!] : ['-', '-']), (stored.usage! - before) / MB] : ['kept', '-', '-', '-']), upgraded ? upgraded.took! / 1000 : '-', built ? built.took! / 1000 : '-', built ? built.size! / MB : '-']);
    console.log(`${table(questions)}\n\n${table(reads)}\n\n${table(imports)}\n`);
  }
} finally {
  await context.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
