import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import arabic from '@/assets/locales/ar.json';
import english from '@/assets/locales/en.json';
import spanish from '@/assets/locales/es.json';
import french from '@/assets/locales/fr.json';
import turkish from '@/assets/locales/tr.json';
import { createWords, lookupIn } from '@/lib/format/words';
import { parseCsvPack } from '@/lib/packs/csv-pack';
import { parsePack, parsePacks } from '@/lib/packs/parse-pack';
import { REASONS, type ReasonCode } from '@/lib/packs/reasons';
import { faultLine } from '@/lib/shelf/import-work';
import { defectivePacks } from '../../fixtures/packs/defective-packs';

const codes = Object.keys(REASONS) as readonly ReasonCode[];
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const linesIn = async (language: typeof english, file: Uint8Array<ArrayBuffer>): Promise<readonly string[]> => {
  const reading = await parsePacks(file);
  if (reading.ok) throw new Error('was taken in');
  return reading.faults.map((fault) => faultLine(fault, createWords(lookupIn(language))));
};

describe('the reasons why a file is refused', () => {
  it.each([['en', english], ['es', spanish], ['fr', french], ['tr', turkish], ['ar', arabic]] as const)('are said in %s, with the same gaps', (_, language) => {
    const words = createWords(lookupIn(language));
    const gaps = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
    for (const code of codes) expect(gaps(words.t(`library.import.reason.${code}`)), code).toEqual(gaps(REASONS[code]));
  });

  it('are the same in English on the command line and in the library', () => {
    expect(english.library.import.reason).toEqual(REASONS);
  });

  it('come in the reader’s language', async () => {
    expect(await linesIn(spanish as never, bytes(''))).toEqual(['El archivo está vacío.']);
    expect(await linesIn(turkish as never, new Uint8Array([0x1f, 0x8b, 8, 0, 0]))).toEqual(['Gzip dosyası bozuk ya da yarım: geldiği yerden yeniden indirin.']);
    expect(await linesIn(french as never, bytes('{"formatVersion": 99}'))).toEqual([expect.stringContaining('Le paquet est au format 99')]);
    expect((await linesIn(spanish as never, bytes('{"formatVersion": 1}'))).every((line) => /^(?:línea \d+, )?\w+: falta$/.test(line))).toBe(true);
  });

  it('are told of the head of a pack and of its reports at once', async () => {
    const pack = JSON.parse(readFileSync('assets/packs/aleppo-2024.pack.json', 'utf8')) as { reports: { published: string }[] };
    pack.reports[1]!.published = 'soon';
    const lines = await linesIn(english, bytes(JSON.stringify({ ...pack, extra: 1 })));
    expect(lines).toEqual([expect.stringMatching(/extra: is no field of a pack$/), expect.stringMatching(/reports\[1\]\.published: is no date/)]);
  });

  it('are there in the reader’s language for every single row of the defective files and tables', async () => {
    const files = (await defectivePacks()).map((file) => ({ ...file, read: () => parsePacks(file.bytes) }));
    const table = (text: string) => ({ name: text, read: () => parseCsvPack(bytes(text), { id: 'table', title: 'Table', maintainer: 'Tests', licence: 'CC0-1.0', method: '' }) });
    const tables = ['outlet,kind', 'outlet,what', 'outlet,kind\nValley,neither', 'outlet,kind\nValley,', 'outlet,kind\n,figure', 'outlet,kind,low\nValley,figure,"1,2"', 'outlet,kind\nValley,event,more', 'outlet,kind\n"Valley', 'outlet,kind\n"Valley"s,event', 'outlet,kind,figure,unit,from\nValley,figure,2,people,soon'];
    for (const { name, read } of [...files, ...tables.map(table)]) {
      const reading = await read();
      if (reading.ok) throw new Error(`${name} was taken in`);
      expect(reading.faults.filter(({ code }) => code === undefined), name).toEqual([]);
    }
    const reading = await table('outlet,kind\nValley,neither').read();
    expect(reading.ok ? [] : reading.faults.map((fault) => faultLine(fault, createWords(lookupIn(spanish as never))))).toEqual(['línea 2, kind: «neither» no es ni figure ni event']);
  });

  it('keep their English for the command line', async () => {
    const reading = await parsePack(bytes('[]'));
    expect(reading).toMatchObject({ ok: false, faults: [{ reason: 'The file is JSON, but no pack.', code: 'noPack' }] });
  });
});
