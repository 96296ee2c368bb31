/**
 * `npm run bench:store -- [--sizes 10000,100000] [--queries 30] [--minisearch 100000]`: the store at scale, in a real Chromium over real
 * IndexedDB. Every question is asked by a worker that was started for it. Beside it MiniSearch over the same articles (load and
 * query), up to the size given, and a raw put loop of the same claims.
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
import type { Job } from './store-scale/worker';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '10000,100000' }, queries: { type: 'string', default: '30' }, minisearch: { type: 'string', default: '100000' } } });
const SIZES = values.sizes.split(',').map(Number);
const QUERIES = Number(values.queries);
const ROOT = resolve(import.meta.dirname, '../..');

const folder = mkdtempSync(join(tmpdir(), 'lateral-scale-'));
await build({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
  build: { outDir: folder, emptyOutDir: false, minify: true, lib: { entry: join(ROOT, 'tests/bench/store-scale/worker.ts'), formats: ['es'], fileName: () => 'worker.js' } },
});
const worker = readFileSync(join(folder, 'worker.js'));

// Isolated, so that the browser tells how much memory page and worker take.
const HEADERS = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const server = createServer((request, response) => {
  if (request.url === '/worker.js') response.writeHead(200, { ...HEADERS, 'content-type': 'text/javascript' }).end(worker);
  else response.writeHead(200, { ...HEADERS, 'content-type': 'text/html' }).end('<!doctype html><title>scale</title>');
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath: findBrowser('chromium'),
  headless: true,
  chromiumSandbox: false,
  args: ['--enable-blink-features=ForceEagerMeasureMemory', '--disable-gpu'],
});
const page = await context.newPage();
await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

interface Answer {
  [name: string]: number | boolean | undefined;
}

/** One job in a worker of its own; `memory` is measured before the worker ends. */
async function run(on: Page, job: Job, measureMemory = false): Promise<Answer> {
  const answer = await on.evaluate(
    async ([given, withMemory]) => {
      const own = new Worker('/worker.js', { type: 'module' });
      const done = await new Promise<{ ok: boolean; value?: Record<string, number>; error?: string }>((answered) => {
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
  return { ...answer.value, ...(answer.memory === undefined ? {} : { memory: answer.memory }) };
}

const MB = 1024 * 1024;
const numbers = (answers: readonly Answer[], name: string): number[] => answers.map((answer) => answer[name] as number);
const share = (answers: readonly Answer[]): string => `${Math.round((answers.filter(({ hit }) => hit).length / answers.length) * 100)} %`;

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Chromium ${context.browser()?.version() ?? ''}, ${QUERIES} questions a size, each in a fresh worker; milliseconds\n`);
const questions: (string | number)[][] = [['claims', 'open p50', 'match p50', 'match p95', 'again p50', 'event found', 'postings read', 'worker MB', 'MiniSearch load p50', 'query p50', 'query p95', 'event found']];
const imports: (string | number)[][] = [['claims', 'import s', 'raw put s', 'ratio', 'disk MB', 'MiniSearch build s', 'its JSON MB']];
try {
  for (const claims of SIZES) {
    const before = (await page.evaluate(async () => (await navigator.storage.estimate()).usage)) ?? 0;
    const raw = await run(page, { do: 'raw-put', claims });
    const stored = await run(page, { do: 'import', claims });
    const asked: Answer[] = [];
    for (let query = 0; query < QUERIES; query++) asked.push(await run(page, { do: 'ask', claims, query }, query === QUERIES - 1));
    const withIndex = claims <= Number(values.minisearch);
    const built = withIndex ? await run(page, { do: 'index', claims }) : null;
    const searched: Answer[] = [];
    for (let query = 0; withIndex && query < QUERIES; query++) searched.push(await run(page, { do: 'ask-index', claims, query }));
    const parts = (asked as unknown as { parts: Record<string, number> }[]).map((answer) => answer.parts);
    console.log(`cold, p50 by what was asked: ${Object.keys(parts[0]!).map((name) => `${name} ${quantile(parts.map((one) => one[name] ?? 0), 0.5).toFixed(1)}`).join(', ')}`);
    const postings = (asked as unknown as { steps: { postings: number } }[]).map(({ steps }) => steps.postings);
    questions.push([
      claims.toLocaleString('en'), quantile(numbers(asked, 'open'), 0.5), quantile(numbers(asked, 'match'), 0.5), quantile(numbers(asked, 'match'), 0.95), quantile(numbers(asked, 'warm'), 0.5), share(asked), quantile(postings, 0.5), ((asked.at(-1)?.memory as number | undefined) ?? Number.NaN) / MB,
      ...(withIndex ? [quantile(numbers(searched, 'load'), 0.5), quantile(numbers(searched, 'search'), 0.5), quantile(numbers(searched, 'search'), 0.95), share(searched)] : ['-', '-', '-', '-']),
    ]);
    imports.push([claims.toLocaleString('en'), (stored.took as number) / 1000, (raw.took as number) / 1000, (stored.took as number) / (raw.took as number), ((stored.usage as number) - before) / MB, built ? (built.took as number) / 1000 : '-', built ? (built.size as number) / MB : '-']);
    console.log(`${table(questions)}\n\n${table(imports)}\n`);
  }
} finally {
  await context.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
