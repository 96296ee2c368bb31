import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsvPack } from '@/lib/packs/csv-pack';
import { toPackRows } from '@/lib/packs/pack-rows';
import { parsePacks } from '@/lib/packs/parse-pack';
import type { PackFile } from '@/lib/packs/schema';
import { EXPORT_FORMS, exportText, type ExportWhat, rowsToExport } from '@/lib/shelf/export-claims';
import { clearStore } from '@/lib/store/clear-store';
import type { Database } from '@/lib/store/database';
import { importPacks } from '@/lib/store/import-pack';
import { rememberArticle } from '@/lib/store/remembered';
import { anyPack } from '../../fixtures/packs/any-pack';
import { OTHER_PACK, sealed, SMALL_PACK, wordsOf } from '../../fixtures/packs/small-pack';
import { manyArticles } from '../../fixtures/packs/many-articles';
import { freshDatabase } from '../store/fresh-database';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function takeIn(db: Database, text: string): Promise<void> {
  const reading = await parsePacks(bytesOf(text));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  await importPacks(db, reading.packs.map((pack) => toPackRows(pack, { provenance: 'imported', signatureOf: wordsOf })));
}

const textOf = async (db: Database, what: ExportWhat, form: (typeof EXPORT_FORMS)[number] = 'pack'): Promise<string> => exportText(await rowsToExport(db, what), form);

async function filled(...packs: readonly PackFile[]): Promise<Database> {
  const db = freshDatabase();
  for (const pack of packs) await takeIn(db, JSON.stringify(await sealed(pack)));
  return db;
}

describe('the export of a whole store', () => {
  it('gives back the same export after wiping and importing, in every form, whatever the packs hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, async (made) => {
        const db = await filled({ ...made, id: 'made' }, SMALL_PACK, OTHER_PACK);
        const before = await Promise.all(EXPORT_FORMS.map((form) => textOf(db, { all: true }, form)));
        await clearStore(db);
        expect(await db.articles.count()).toBe(0);
        await takeIn(db, before[0]!);
        expect(await Promise.all(EXPORT_FORMS.map((form) => textOf(db, { all: true }, form)))).toEqual(before);
        await db.delete();
      }),
      { numRuns: 15 },
    );
  });

  it('takes nothing in where one pack of it is broken', async () => {
    const db = await filled(SMALL_PACK, OTHER_PACK);
    const text = (await textOf(db, { all: true })).replace('Valley News', 'Other News');
    const reading = await parsePacks(bytesOf(text));
    expect(reading.ok ? [] : reading.faults.map(({ path }) => path)).toEqual(['packs[0].checksum']);
  });
});

describe('parts of a store', () => {
  it('of one story are its pack, or a pack cut out of it', async () => {
    const two: PackFile = { ...SMALL_PACK, id: 'two', stories: [...SMALL_PACK.stories, { id: 'drought', title: 'Drought' }], reports: [...SMALL_PACK.reports, { id: 'd1', story: 'drought', outlet: 'valley.example', url: 'https://valley.example/dry', claims: [] }] };
    const whole = await filled(SMALL_PACK);
    expect(await textOf(whole, { storyId: 'orlava-flood' })).toBe(await textOf(whole, { packId: 'orlava-flood' }));
    const [cut] = await rowsToExport(await filled(two), { storyId: 'drought' });
    expect(cut).toMatchObject({ card: { id: 'two.drought', title: 'Drought' }, outlets: [{ id: 'valley.example' }], parties: [] });
    expect(cut!.articles).toHaveLength(1);
  });

  it('chosen claim by claim come back as one pack, each once', async () => {
    const db = await filled(SMALL_PACK, OTHER_PACK);
    const claims = new Set(['orlava-flood/0000000000a1.c1', 'orlava-dam/0000000000b1.c1']);
    const text = await textOf(db, { claims, title: 'Found: Orlava' });
    await clearStore(db);
    await takeIn(db, text);
    const [rows] = await rowsToExport(db, { all: true });
    expect(rows!.card).toMatchObject({ id: 'found-orlava', title: 'Found: Orlava' });
    expect(rows!.articles.flatMap((article) => article.claims).map(({ quote }) => quote).sort()).toEqual(['at least 12', '€40m']);
    expect(rows!.parties).toEqual([expect.objectContaining({ id: 'rsm', also: expect.arrayContaining(['RSM', 'the Service', 'Mern River Authority']) as string[] })]);
    expect(await rowsToExport(db, { claims: new Set(['none']), title: 'x' })).toEqual([]);
  });

  it('go through a table and keep their figures', async () => {
    const db = await filled(SMALL_PACK, OTHER_PACK);
    const table = await textOf(db, { all: true }, 'csv');
    const reading = await parseCsvPack(bytesOf(table), { id: 'table', title: 'Table', maintainer: 'Tests', licence: '–', method: '' });
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    expect(reading.pack.stories.map(({ title }) => title).sort()).toEqual(['A dam for Orlava', 'Flood in Orlava']);
    expect(reading.pack.reports.flatMap(({ claims }) => claims)).toHaveLength(4);
  });
});

describe('what was read', () => {
  const [sample] = manyArticles(1).articles;
  const odd = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('', ' ', '<b>', 'x'.repeat(3_000)));

  it('is saved as a pack that can be taken in, whatever its pages said of themselves', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ headline: odd, language: odd, published: odd, via: odd, quote: odd, sentence: odd, party: odd, name: odd, low: fc.integer({ min: -5, max: 99 }), high: fc.integer({ min: -5, max: 99 }), host: fc.constantFrom('news.example', '[::1]', 'a_b.example', 'xn--bcher-kva.example') }), async (page) => {
        const db = freshDatabase();
        const key = `memory:${page.host}/story`;
        await rememberArticle(
          db,
          {
            article: { ...sample!.article, key, packId: 'memory', provenance: 'remembered', storyId: null, outletId: page.host, url: `https://${page.host}/story`, headline: page.headline, language: page.language, published: page.published, via: page.via, signature: ['flood'] },
            claims: [
              { ...sample!.claims[0]!, key: `${key}#1`, articleKey: key, quote: page.quote, sentence: page.sentence, attributedTo: { text: page.party, id: null }, value: { low: page.low, high: page.high, approx: false, unit: 'people', rule: 'N' } },
              { ...sample!.claims[1]!, key: `${key}#2`, articleKey: key },
            ],
          },
          { id: page.host, name: page.name, host: page.host },
          () => [],
        );
        const reading = await parsePacks(bytesOf(await textOf(db, { memory: true, title: 'What I read' })));
        if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
        expect(reading.packs[0]!.reports[0]!.claims.length).toBeGreaterThan(0);
        await db.delete();
      }),
      { numRuns: 150 },
    );
  });
});

describe('linked data', () => {
  it('names the report a claim stands in, the first that gave it, and on whose word it is', async () => {
    const pack = structuredClone(SMALL_PACK) as PackFile & { reports: { published: string; claims: Record<string, unknown>[] }[] };
    // The second report repeats the first one's figure two days later, in its own voice.
    pack.reports[0]!.published = '2031-03-03';
    pack.reports[1]!.published = '2031-03-05';
    pack.reports[1]!.claims.splice(0, pack.reports[1]!.claims.length, { ...pack.reports[0]!.claims[0]!, id: 'again', source: null });
    const db = await filled(pack);
    const { hasPart } = JSON.parse(await textOf(db, { all: true }, 'json-ld')) as { hasPart: { '@id': string; author: { name: string } }[] };
    const [first, again] = [pack.reports[0]!.claims[0]!, pack.reports[1]!.claims[0]!].map(({ id }) => hasPart.find((one) => one['@id'].endsWith(`.${id}`))!);
    expect(first).toMatchObject({ '@type': 'Claim', appearance: { '@type': 'NewsArticle', url: pack.reports[0]!.url, datePublished: '2031-03-03' }, author: { '@type': 'Organization', name: 'River Service Mern' } });
    expect(again).toMatchObject({ appearance: { url: pack.reports[1]!.url, datePublished: '2031-03-05' }, firstAppearance: { url: pack.reports[0]!.url, datePublished: '2031-03-03' }, author: { '@type': 'NewsMediaOrganization' } });
    expect(again!.author.name).toBe(pack.outlets.find(({ id }) => id === pack.reports[1]!.outlet)!.name);
  });
});
