import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { readClaims } from '@/lib/claims/read-claims';
import { bundledSource } from '@/lib/command/bundled-source';
import type { Article, KnownName } from '@/lib/model';
import { attachTarget } from '../../support/attach-target';
import type { Task } from './program';

const ROOT = join(import.meta.dirname, '../../..');

/** How long detection reads before it is timed, and how often it is then, in milliseconds and rounds over all articles. */
export interface Effort {
  warmUp: number;
  rounds: number;
}

/**
 * The milliseconds that detection alone takes for all articles in the running worker of the extension `id`, one for each round: nothing between
 * two articles, the names of the bundled packs in memory. Bundled as the extension is and evaluated over the browser's own
 * protocol, so that the extension itself carries nothing for it. Rejects where no worker runs.
 */
export async function detectInWorker(browser: Browser, id: string, articles: readonly Article[], { warmUp, rounds }: Effort): Promise<readonly number[]> {
  const worker = await attachTarget(browser, 'the worker', ({ type, url }) => type === 'service_worker' && url.includes(id));
  await worker.evaluate(await bundleProgram());
  const task: Task = { articles, names: await namesOf(articles) };
  await worker.evaluate(`lateralDetection.take(${JSON.stringify(task)})`);
  const read = (): Promise<number> => worker.evaluate<number>('lateralDetection.read()');
  for (let spent = 0; spent < warmUp; ) spent += await read();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await read());
  return times;
}

/** What the bundled packs know of the names that are looked up while the articles are read. */
async function namesOf(articles: readonly Article[]): Promise<readonly KnownName[]> {
  const source = await bundledSource();
  const found = new Map<string, KnownName>();
  const findNames = async (keys: readonly string[]): Promise<readonly KnownName[]> => {
    const names = await source.findNames(keys);
    for (const name of names) found.set(`${name.key} ${name.kind} ${name.id}`, name);
    return names;
  };
  for (const article of articles) await readClaims(article, { findNames });
  return [...found.values()];
}

async function bundleProgram(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, minify: true, target: 'chrome125', lib: { entry: join(import.meta.dirname, 'program.ts'), formats: ['iife'], name: 'lateralDetectionBundle' } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as { output: readonly { type: string; code?: string }[] };
  const code = output.find(({ type }) => type === 'chunk')?.code;
  if (code === undefined) throw new Error('The program was not built.');
  return code;
}
