/**
 * `npm run bench -- [--pages DIR] [--rounds N] [--only pages|detection|matching]`: times of this machine, side by side in
 * one run. Without --pages the sample articles are measured; with it every .html file of the folder.
 */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readHtml } from '@/lib/article/read-html';
import { bundledSource } from '@/lib/command/bundled-source';
import type { Article } from '@/lib/model';
import { readSamples } from '../support/samples';
import { benchDetection } from './detection';
import { benchMatching } from './matching';
import { benchPages, pagesTable } from './pages';

const { values } = parseArgs({ options: { pages: { type: 'string' }, rounds: { type: 'string', default: '7' }, only: { type: 'string' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds is ${values.rounds}; it takes a whole number of 1 or more.`);
  process.exit(2);
}

/** The samples as flat files, as a folder of saved pages has them. */
function flatSamples(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lateral-samples-'));
  for (const { id, file } of readSamples()) copyFileSync(file, join(folder, `${id}.html`));
  return folder;
}

function readArticles(folder: string): readonly Article[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).sort();
  return pages.flatMap((name) => readHtml(readFileSync(join(folder, name), 'utf8'), null) ?? []);
}

const folder = values.pages ?? flatSamples();
const wants = (part: string): boolean => values.only === undefined || values.only === part;
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);

if (wants('detection') || wants('matching')) {
  const [articles, source] = [readArticles(folder), await bundledSource()];
  if (wants('detection')) console.log(`${await benchDetection(articles, source, rounds)}\n`);
  if (wants('matching')) console.log(`${await benchMatching(articles, source, rounds)}\n`);
}
if (wants('pages')) console.log(pagesTable(await benchPages(folder, rounds)));
if (values.pages === undefined) rmSync(folder, { recursive: true, force: true });
