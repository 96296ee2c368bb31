import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameOf } from '@/lib/lexicon/frames';
import { nounKind } from '@/lib/lexicon/nouns';
import { canonicalJson } from '@/lib/packs/checksum';
import { findFaults } from '@/lib/packs/find-faults';
import { isGenericName } from '@/lib/packs/generic-name';
import { packJsonSchema } from '@/lib/packs/pack-json-schema';
import { toPackRows } from '@/lib/packs/pack-rows';
import { parsePack } from '@/lib/packs/parse-pack';
import type { Pack, PackFile } from '@/lib/packs/schema';
import { writePack } from '@/lib/packs/write-pack';

const FOLDER = join(import.meta.dirname, '../../../assets/packs');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.pack.json'));
const read = async (file: string): Promise<Pack> => {
  const reading = await parsePack(new Uint8Array(readFileSync(join(FOLDER, file))));
  if (!reading.ok) throw new Error(`${file}: ${JSON.stringify(reading.faults[0])}`);
  return reading.pack;
};
const PACKS = await Promise.all(FILES.map(read));
const claims = PACKS.flatMap(({ reports }) => reports.flatMap((report) => report.claims));

describe('bundled packs', () => {
  it('hold what the fact files hold', () => {
    expect([PACKS.flatMap(({ stories }) => stories).length, PACKS.flatMap(({ reports }) => reports).length, new Set(PACKS.flatMap(({ outlets }) => outlets.map(({ id }) => id))).size]).toEqual([27, 1183, 873]);
    expect([claims.length, claims.filter(({ kind }) => kind === 'figure').length, claims.filter(({ kind }) => kind === 'event').length]).toEqual([5020, 4430, 590]);
  });

  it('contradict themselves nowhere, and what is odd in them is what outlets reported', () => {
    const findings = PACKS.flatMap(findFaults);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const odd = new Map<string, number>();
    for (const { rule } of findings) odd.set(rule, (odd.get(rule) ?? 0) + 1);
    // Comparisons with earlier years, forecasts, and updates of a page after its date. A new number here is a new look at the pack.
    expect(Object.fromEntries([...odd].sort())).toEqual({ 'after-publication': 4, 'after-story': 9, 'before-story': 81 });
  });

  it('know one outlet, party or place by one record', () => {
    for (const list of ['outlets', 'parties', 'places'] as const) {
      const records = new Map<string, string>();
      for (const record of PACKS.flatMap((pack): readonly { id: string }[] => pack[list])) {
        const content = canonicalJson(record);
        expect(records.get(record.id) ?? content, record.id).toBe(content);
        records.set(record.id, content);
      }
    }
    const names = new Map(PACKS.flatMap(({ parties }) => parties.filter(({ story }) => story === null).map(({ id, name }) => [name.toLowerCase(), id] as const)));
    const idsByName = PACKS.flatMap(({ parties }) => parties.filter(({ story }) => story === null)).filter(({ id, name }) => names.get(name.toLowerCase()) !== id);
    expect(idsByName).toEqual([]);
  });

  it('bind parties without a name of their own to their story', () => {
    for (const { id, parties } of PACKS) {
      for (const party of parties) {
        const generic = [party.name, ...party.also].every(isGenericName);
        expect(party.story, party.id).toBe(generic ? id : null);
        if (generic) expect(party.id.startsWith(`${id}.`)).toBe(true);
      }
    }
  });

  it('name frames, kinds and places that there are', () => {
    expect(claims.filter(({ frame }) => frame !== null && !frameOf(frame))).toEqual([]);
    expect(claims.filter((claim) => claim.kind === 'figure' && claim.countedKind !== null && !nounKind(claim.countedKind))).toEqual([]);
    const unframed = claims.filter(({ kind, frame }) => frame === null || (kind === 'figure' && frame === 'counted-as'));
    expect(unframed.length / claims.length).toBeLessThan(0.03);
  });

  it('become rows without loss of a claim, each with a key of its own', () => {
    const rows = PACKS.flatMap((pack) => toPackRows(pack, { provenance: 'bundled', signatureOf: () => [] }).articles);
    expect(new Set(rows.map(({ article }) => article.key)).size).toBe(1183);
    expect(new Set(rows.flatMap((row) => row.claims.map(({ key }) => key))).size).toBe(5020);
  });

  it.each(FILES)('%s is written one record a line', (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    expect(writePack(JSON.parse(text) as PackFile)).toBe(text);
  });

  it('fit the JSON Schema that lies beside them', () => {
    expect(readFileSync(join(FOLDER, 'pack.schema.json'), 'utf8')).toBe(packJsonSchema());
  });
});
