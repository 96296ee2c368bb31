/**
 * `npm run bench:analyze -- [--rounds 5] [--build DIR] [--warm 8] [--texts PATH]`: what a reader waits for in the built extension, from the message
 * with the article to the report, with all bundled packs in the store. Cold: the worker was stopped before. Soon after: the same
 * article a second time. Warm: one worker that has first read for as many seconds as `--warm` says, which is what the readers of
 * `npm run bench -- --only detection` are given too. The samples are asked about, or the texts of a folder or file. Below, detection for each kB over all of them: as a
 * reader has it, between the store's answers and the comparison of the article before, and alone, article after article in that same worker.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readHtml } from '@/lib/article/read-html';
import type { Page } from '@playwright/test';
import type { Answer } from '@/lib/messaging/protocol';
import type { Article, PageReport } from '@/lib/model';
import { launchExtension } from '../support/launch-extension';
import { readSamples } from '../support/samples';
import { kilobytesOf, readTexts } from './read-texts';
import { quantile, table } from './statistics';
import { detectInWorker } from './worker-detection/in-worker';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, build: { type: 'string' }, warm: { type: 'string', default: '8' }, texts: { type: 'string' } } });
const rounds = Number(values.rounds);
const warmUp = Number(values.warm) * 1000;
/** Fewest rounds over the articles in a warm worker: they are short. */
const LEAST_WARM = 9;

interface Waited {
  total: number;
  /** Asking the store how it is, which opens it. */
  status: number;
  claims: number;
  comparison: number;
}

/** One article from message to report, measured in the page of the extension that asks. */
async function analyze(asking: Page, article: Article): Promise<Waited> {
  const { total, answer } = await asking.evaluate(async (envelope) => {
    const before = performance.now();
    const given = await chrome.runtime.sendMessage<typeof envelope, Answer<'article:compare'>>(envelope);
    return { total: performance.now() - before, answer: given };
  }, { lateral: 1, name: 'article:compare', request: { article } });
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.detail}`);
  const { timings }: PageReport = answer.value;
  return { total, status: timings.status ?? Number.NaN, claims: timings.claims ?? Number.NaN, comparison: timings.comparison ?? Number.NaN };
}

const articles = values.texts !== undefined ? readTexts(values.texts) : readSamples().flatMap(({ file }) => readHtml(readFileSync(file, 'utf8'), null) ?? []);
const kilobytes = articles.reduce((sum, article) => sum + kilobytesOf(article), 0);
const extension = await launchExtension(values.build === undefined ? {} : { build: values.build });
try {
  await extension.seeded();
  const asking = await extension.context.newPage();
  await asking.goto(extension.address('manifest.json'));
  const cold: Waited[] = [];
  const soon: Waited[] = [];
  const warm: Waited[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const article of articles) {
      await extension.stopWorker();
      cold.push(await analyze(asking, article));
      soon.push(await analyze(asking, article));
    }
  }
  let read = 0;
  while (read < warmUp) for (const article of articles) read += (await analyze(asking, article)).claims;
  const asReaders: number[] = [];
  for (let round = 0; round < Math.max(rounds, LEAST_WARM); round++) {
    const waited: Waited[] = [];
    for (const article of articles) waited.push(await analyze(asking, article));
    warm.push(...waited);
    asReaders.push(waited.reduce((sum, { claims }) => sum + claims, 0));
  }
  const alone = await detectInWorker(extension.context.browser()!, extension.id, articles, { warmUp, rounds: Math.max(rounds, LEAST_WARM) });
  const row = (label: string, waited: readonly Waited[]): (string | number)[] => {
    const of = (part: (one: Waited) => number): [number, number] => [quantile(waited.map(part), 0.5), quantile(waited.map(part), 0.95)];
    return [label, ...of(({ total }) => total), ...of(({ status }) => status), ...of(({ claims }) => claims), ...of(({ comparison }) => comparison), ...of(({ total, status, claims, comparison }) => total - status - claims - comparison)];
  };
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Chromium ${extension.context.browser()?.version() ?? ''}, ${articles.length} articles of ${(kilobytes / articles.length).toFixed(1)} kB on average, ${rounds} rounds; milliseconds, p50 and p95\n`);
  console.log(table([['message to report', 'all', 'p95', 'store', 'p95', 'claims', 'p95', 'comparison', 'p95', 'worker and messages', 'p95'], row('cold', cold), row('soon after', soon), row('warm', warm)]));
  const perKb = (label: string, times: readonly number[]): (string | number)[] => [label, quantile(times, 0.5) / kilobytes, quantile(times, 0) / kilobytes];
  console.log(`\n${table([['detection, warm, ms per kB', 'median of rounds', 'least'], perKb('as a reader has it', asReaders), perKb('alone in that worker', alone)])}`);
} finally {
  await extension.close();
}
