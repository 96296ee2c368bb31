import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { nounKindOf } from '@/lib/packs/noun-kind-of';
import { FACT_FILE, type FactFile } from '@/lib/packs/fact-file';
import type { Identities } from '@/lib/packs/merge-identities';
import { type PackEdition, packsOfFacts } from '@/lib/packs/packs-of-facts';
import { packJsonSchema } from '@/lib/packs/pack-json-schema';
import type { PackFile } from '@/lib/packs/schema';
import { writePack } from '@/lib/packs/write-pack';
import { firstLine } from './arguments';

const PACKS = join(dirname(fileURLToPath(import.meta.url)), '../../assets/packs');

const EDITION: PackEdition = {
  version: '1.0',
  maintainer: 'Lateral',
  licence: 'MIT',
  method:
    'Collected by hand: each figure or event was noted from the page of an outlet with the words of the figure, the party on whose word it is given and the address, and summed up in our own words. Mistakes of outlets are kept as reported. Places and end days may be more exact than the page. Country and kind of an outlet are general knowledge.',
  missing: ['Every outlet that is not listed: what was found is a sample, not all that was published.'],
  nounKind: nounKindOf,
};

async function readFactFile(folder: string, name: string): Promise<FactFile> {
  const parsed = v.safeParse(FACT_FILE, JSON.parse(await readFile(join(folder, name), 'utf8')));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`${name}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}

/** Counts of what the fact files hold, and of what the packs hold: the two must agree. */
function countsOf(files: readonly FactFile[], packs: readonly PackFile[]): Readonly<Record<string, readonly [facts: number, packs: number]>> {
  const factClaims = files.flatMap(({ reports }) => reports.flatMap(({ claims }) => claims));
  const packClaims = packs.flatMap(({ reports }) => reports.flatMap(({ claims }) => claims));
  const kinds = (claims: readonly { kind: string }[], kind: string) => claims.filter((claim) => claim.kind === kind).length;
  return {
    stories: [files.length, packs.flatMap(({ stories }) => stories).length],
    reports: [files.flatMap(({ reports }) => reports).length, packs.flatMap(({ reports }) => reports).length],
    outlets: [new Set(files.flatMap(({ outlets }) => outlets.map(({ id }) => id))).size, new Set(packs.flatMap(({ outlets }) => outlets.map(({ id }) => id))).size],
    claims: [factClaims.length, packClaims.length],
    figures: [kinds(factClaims, 'figure'), kinds(packClaims, 'figure')],
    events: [kinds(factClaims, 'event'), kinds(packClaims, 'event')],
  };
}

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('Give the folder of the fact files: npm run packs:build -- FOLDER');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readFactFile(folder, name)));
  const identities = JSON.parse(await readFile(join(PACKS, 'identities.json'), 'utf8')) as Identities;
  const packs = await packsOfFacts(files, identities, EDITION);
  await mkdir(PACKS, { recursive: true });
  for (const pack of packs) await writeFile(join(PACKS, `${pack.id}.pack.json`), writePack(pack));
  await writeFile(join(PACKS, 'pack.schema.json'), packJsonSchema());
  const counts = countsOf(files, packs);
  for (const [what, [facts, kept]] of Object.entries(counts)) {
    process.stdout.write(`${what}: ${facts} in the fact files, ${kept} in the packs\n`);
    if (facts !== kept) throw new Error(`${what} were lost`);
  }
  const parties = new Set(packs.flatMap((pack) => pack.parties.map(({ id }) => id)));
  const places = new Set(packs.flatMap((pack) => pack.places.map(({ id }) => id)));
  process.stdout.write(`parties: ${files.flatMap(({ sources }) => sources).length} records are ${parties.size}; places: ${files.flatMap((file) => file.places).length} records are ${places.size}\n`);
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${firstLine(error)}\n`);
  process.exitCode = 2;
});
