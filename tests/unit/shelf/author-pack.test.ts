import { describe, expect, it } from 'vitest';
import type { Bench } from '@/lib/model';
import { parseCsvPack } from '@/lib/packs/csv-pack';
import { parsePack } from '@/lib/packs/parse-pack';
import type { PackFile } from '@/lib/packs/schema';
import { writePack } from '@/lib/packs/write-pack';
import { emptyClaim, packOfBench } from '@/lib/shelf/author-pack';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const WORDS = { method: 'By hand.', says: (outlet: string, figure: string) => `${outlet} gives ${figure}.` };
const bench = (missing: string): Bench => ({
  reports: [{ id: 'a', outlet: 'Harbour Gazette', url: 'https://gazette.example/fire', published: '2031-03-02', claims: [{ ...emptyClaim(), what: 'killed', figure: 'at least 14 people', low: '14', counted: 'people', places: 'Elm', party: 'the mayor' }] }],
  card: { title: 'Fire in Elm', maintainer: 'Year 10', licence: 'CC BY 4.0', missing },
});

/** What whoever is given the file reads. */
async function passedOn(pack: PackFile): Promise<PackFile> {
  const reading = await parsePack(bytes(writePack(pack)));
  if (!reading.ok) throw new Error(reading.faults.map(({ path, reason }) => `${path} ${reason}`).join('; '));
  return reading.pack;
}

describe('a pack that was made here', () => {
  it.each(['', 'Elm Radio\nElm TV'])('is taken in by others as it was made, with these outlets missing: %o', async (missing) => {
    const made = await packOfBench(bench(missing), WORDS);
    if (!made.ok) throw new Error(made.faults[0]!.reason);
    expect(made.pack.card.missing).toEqual(missing === '' ? [] : ['Elm Radio', 'Elm TV']);
    expect(await passedOn(made.pack)).toEqual(made.pack);
  });

  it('of a table is the same file again for whoever is given it', async () => {
    const made = await parseCsvPack(bytes('outlet,kind,figure,low,unit,what\nElm Post,figure,some 12 people,12,people,killed\n'), { id: 'elm', title: 'Elm', maintainer: 'Year 10', licence: 'CC BY 4.0', method: '' });
    if (!made.ok) throw new Error(made.faults[0]!.reason);
    expect(await passedOn(made.pack)).toEqual(made.pack);
  });
});
