import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '@/lib/packs/checksum';
import { findFaults } from '@/lib/packs/find-faults';
import { parsePack } from '@/lib/packs/parse-pack';
import type { Pack } from '@/lib/packs/schema';
import { run, UsageError } from './arguments';

/** Where the packs that travel with the build lie. */
const PACK_FOLDER = fileURLToPath(new URL('../../assets/packs', import.meta.url));

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The pack of a file; its faults are printed as `file:line: path reason`, and null comes back. */
async function check(file: string): Promise<Pack | null> {
  const reading = await parsePack(new Uint8Array(await readFile(file)));
  if (reading.ok) return reading.pack;
  for (const { line, path, reason } of reading.faults) process.stderr.write(`${relative(process.cwd(), file)}${line === null ? '' : `:${line}`}: ${path === '' ? '' : `${path} `}${reason}\n`);
  return null;
}

/** Ids that two packs of one folder give to records that are not the same: an outlet, party or place is one record everywhere. */
function findContradictions(packs: readonly Pack[]): readonly string[] {
  const found: string[] = [];
  for (const list of ['outlets', 'parties', 'places'] as const) {
    const known = new Map<string, { pack: string; content: string }>();
    for (const pack of packs) {
      for (const record of pack[list]) {
        const content = canonicalJson(record);
        const before = known.get(record.id);
        if (before && before.content !== content) found.push(`${pack.id}: ${list} "${record.id}" is another record than in ${before.pack}`);
        else known.set(record.id, { pack: pack.id, content });
      }
    }
  }
  return found;
}

/** `npm run packs:check [-- FOLDER] [--odd]`: checks every pack of a folder, those of the project where none is named. */
await run(async () => {
  const [folder = PACK_FOLDER] = process.argv.slice(2).filter((argument) => argument !== '--odd');
  const files = (await readdir(folder).catch(() => [] as string[])).filter((name) => /\.pack\.json(?:\.gz)?$/.test(name)).sort();
  if (files.length === 0) throw new UsageError(`${folder}: holds no *.pack.json file.`);
  const packs: Pack[] = [];
  for (const file of files) {
    const pack = await check(join(folder, file));
    if (pack) packs.push(pack);
  }
  const contradictions = findContradictions(packs);
  for (const line of contradictions) process.stderr.write(`${line}\n`);
  const odd = packs.flatMap((pack) => findFaults(pack).map(({ rule, path, reason }) => ({ rule, line: `${pack.id}: ${path.join('.')} ${reason}` })));
  if (process.argv.includes('--odd')) odd.forEach(({ rule, line }) => say(`${rule}  ${line}`));
  const claims = packs.reduce((sum, { reports }) => sum + reports.reduce((inner, report) => inner + report.claims.length, 0), 0);
  say(`${packs.length} of ${files.length} packs are valid: ${packs.reduce((sum, { reports }) => sum + reports.length, 0)} reports, ${claims} claims; ${odd.length} odd things kept as reported (--odd lists them)`);
  return packs.length === files.length && contradictions.length === 0 ? 0 : 1;
});
