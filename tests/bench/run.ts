/**
 * `npm run bench -- [--pages DIR] [--texts PATH] [--rounds N] [--only pages|detection|matching] [--cold]`: times of this machine, side
 * by side in one run. Without --pages the sample articles are measured; with it every .html file of the folder. Detection may be
 * timed on other texts: a folder or file of .html, .txt or .jsonl. With --cold each page is read in a browser of its own.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledSource } from '@/lib/command/bundled-source';
import { readSamples } from '../support/samples';
import { benchMatching } from './matching';
import { benchPages, pagesTable } from './pages';
import { readTexts } from './read-texts';
import { runBundled } from './run-bundled';

const { values } = parseArgs({ options: { pages: { type: 'string' }, texts: { type: 'string' }, rounds: { type: 'string', default: '7' }, only: { type: 'string' }, cold: { type: 'boolean' } } });
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

const folder = values.pages ?? flatSamples();
const wants = (part: string): boolean => values.only === undefined || values.only === part;
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);

if (wants('detection')) {
  await runBundled('detection.ts', [values.texts ?? folder, '--rounds', String(rounds)]);
  console.log();
}
if (wants('matching')) console.log(`${await benchMatching(readTexts(folder), await bundledSource(), rounds)}\n`);
if (wants('pages')) console.log(pagesTable(await benchPages(folder, rounds, values.cold)));
if (values.pages === undefined) rmSync(folder, { recursive: true, force: true });
