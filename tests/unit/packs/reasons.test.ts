import { describe, expect, it } from 'vitest';
import arabic from '@/assets/locales/ar.json';
import english from '@/assets/locales/en.json';
import spanish from '@/assets/locales/es.json';
import french from '@/assets/locales/fr.json';
import turkish from '@/assets/locales/tr.json';
import { createWords, lookupIn } from '@/lib/format/words';
import { parsePack, parsePacks } from '@/lib/packs/parse-pack';
import { REASONS, type ReasonCode } from '@/lib/packs/reasons';
import { faultLine } from '@/lib/shelf/import-work';

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

  it('keep their English for the command line', async () => {
    const reading = await parsePack(bytes('[]'));
    expect(reading).toMatchObject({ ok: false, faults: [{ reason: 'The file is JSON, but no pack.', code: 'noPack' }] });
  });
});
