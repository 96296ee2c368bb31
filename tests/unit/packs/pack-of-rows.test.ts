import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { csvTemplate, parseCsvPack, toCsv } from '@/lib/packs/csv-pack';
import { diffClaims } from '@/lib/packs/diff-claims';
import { toJsonLd } from '@/lib/packs/json-ld';
import { packOfRows, selectRows } from '@/lib/packs/pack-of-rows';
import { toPackRows } from '@/lib/packs/pack-rows';
import { parsePack } from '@/lib/packs/parse-pack';
import { PACK } from '@/lib/packs/schema';
import { anyPack as pack } from '../../fixtures/packs/any-pack';
import { sealed, SMALL_PACK, wordsOf } from '../../fixtures/packs/small-pack';

const RULES = { provenance: 'imported', signatureOf: wordsOf } as const;
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('packs', () => {
  it('come back as they were: file, rows, file, rows', async () => {
    await fc.assert(
      fc.asyncProperty(pack, async (made) => {
        const first = await parsePack(bytesOf(JSON.stringify(await sealed(made))));
        if (!first.ok) throw new Error(JSON.stringify(first.faults));
        const rows = toPackRows(first.pack, RULES);
        const file = await packOfRows(rows);
        const second = await parsePack(bytesOf(JSON.stringify(file)));
        if (!second.ok) throw new Error(JSON.stringify(second.faults));
        const again = toPackRows(second.pack, RULES);
        expect({ ...again, checksum: '' }).toEqual({ ...rows, checksum: '' });
        expect(JSON.stringify(await packOfRows(again))).toBe(JSON.stringify(file));
      }),
      { numRuns: 200 },
    );
  });

  it('may be cut to one story with what it names', () => {
    const rows = toPackRows(v.parse(PACK, SMALL_PACK), RULES);
    const cut = selectRows(rows, { id: 'cut', title: 'Cut' }, ({ outletId }) => outletId === 'valley.example');
    expect(cut.articles).toHaveLength(2);
    expect([cut.outlets, cut.parties, cut.places].map((records) => records.map((record) => record.id))).toEqual([['valley.example'], ['orlava-flood.residents'], ['mernland', 'orlava']]);
    expect(cut.names.map(({ key }) => key)).toEqual(['mernland', 'orlava', 'orlawa', 'valley news', 'vn24']);
  });
});

describe('diff of two versions', () => {
  it('tells corrected from changed, new from gone', () => {
    const claims = toPackRows(v.parse(PACK, SMALL_PACK), RULES).articles.flatMap((row) => row.claims);
    const [first, second, third] = claims;
    const after = [{ ...first!, value: { ...first!.value!, low: 14 } }, { ...second!, agent: 'the fire brigade' }, { ...third!, key: 'new' }];
    const diff = diffClaims(claims, after);
    expect(diff.corrected.map(({ after: { key } }) => key)).toEqual([first!.key]);
    expect(diff.changed.map(({ after: { key } }) => key)).toEqual([second!.key]);
    expect([diff.added.map(({ key }) => key), diff.gone.map(({ key }) => key), diff.same]).toEqual([['new'], [third!.key], 0]);
    expect(diffClaims(claims, structuredClone(claims))).toEqual({ added: [], corrected: [], changed: [], gone: [], same: 3 });
  });
});

describe('JSON-LD', () => {
  it('is schema.org claims with their appearances', () => {
    const graph = toJsonLd([toPackRows(v.parse(PACK, SMALL_PACK), RULES)]).hasPart as readonly Record<string, unknown>[];
    expect(graph[0]).toMatchObject({
      '@type': 'Claim',
      text: 'The river service counted no fewer than twelve dead.',
      appearance: { '@type': 'NewsArticle', url: 'https://mern-post.example/flood', publisher: { name: 'The Mern Post' } },
      author: { name: 'River Service Mern' },
      temporalCoverage: '2031-03-02/2031-03-03',
    });
    expect(JSON.stringify(graph)).not.toContain('null');
  });
});

const CARD = { id: 'from-csv', title: 'From CSV', maintainer: 'Tests', licence: 'CC0-1.0', method: '' };
const csv = (...lines: readonly string[]) => parseCsvPack(bytesOf(lines.join('\n')), CARD);

describe('CSV', () => {
  it('reads its own template', async () => {
    const reading = await parseCsvPack(bytesOf(csvTemplate()), CARD);
    expect(reading).toMatchObject({ ok: true, odd: [] });
    const [claim] = reading.ok ? toPackRows(reading.pack, RULES).articles[0]!.claims : [];
    expect(claim).toMatchObject({ frame: 'killed', value: { low: 12, high: null, unit: 'people', rule: 'at least N' }, attributedTo: { text: 'River Service Mern', id: 'river-service-mern' }, place: ['Orlava'] });
  });

  it('gives back the claims that were written', async () => {
    const rows = toPackRows(v.parse(PACK, SMALL_PACK), RULES);
    const written = await toCsv([rows]);
    const reading = await parseCsvPack(bytesOf(written), CARD);
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const again = toPackRows(reading.pack, RULES);
    expect(again.articles.flatMap((row) => row.claims).map(({ quote, value, says, frame, hedge, time }) => ({ quote, value, says, frame, hedge, time }))).toEqual(
      rows.articles.flatMap((row) => row.claims).map(({ quote, value, says, frame, hedge, time }) => ({ quote, value, says, frame, hedge, time })),
    );
    expect(await toCsv([again])).toBe(written);
  });

  it('reads semicolons, quotes, line breaks and no formula', async () => {
    const reading = await csv('outlet;kind;what;figure;low;unit;says;places', '"The ""Post""; daily";figure;killed;12;12;people;"two', 'lines";"Orlava; Mernland"');
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    expect(reading.pack.outlets[0]!.name).toBe('The "Post"; daily');
    expect(reading.pack.reports[0]!.claims[0]).toMatchObject({ says: 'two\nlines', where: ['orlava', 'mernland'] });
    const rows = toPackRows(reading.pack, RULES);
    const formula = { ...rows, articles: rows.articles.map((row) => ({ ...row, claims: row.claims.map((claim) => ({ ...claim, says: '=HYPERLINK("x")' })) })) };
    const safe = await toCsv([formula]);
    expect(safe).toContain(`"'=HYPERLINK(""x"")"`);
    const again = await parseCsvPack(bytesOf(safe), CARD);
    expect(again.ok && again.pack.reports[0]!.claims[0]!.says).toBe('=HYPERLINK("x")');
  });

  it.each([
    ['an unknown column', ['outlet,kind,wat'], 1, '', /"wat" is no column/],
    ['a missing column', ['outlet,what', 'X,killed'], 1, '', /the column "kind" is missing/],
    ['no claim', ['outlet,kind'], 1, '', /header and no claim/],
    ['an open quote', ['outlet,kind', '"X,figure'], 2, '', /never closed/],
    ['a quote in a cell', ['outlet,kind', '"X"y,figure'], 2, '', /follows a closing quote/],
    ['too many cells', ['outlet,kind', 'X,event,more'], 2, '', /has 3 cells, the header has 2/],
    ['a wrong kind', ['outlet,kind', 'X,number'], 2, 'kind', /neither figure nor event/],
    ['a grouped number', ['outlet,kind,figure,low,unit', 'X,figure,1200,"1,200",people'], 2, 'low', /no plain number/],
    ['a wrong date', ['outlet,kind,what,from', 'X,event,bombed,01.02.2031'], 2, 'from', /no date/],
    ['a script for a link', ['outlet,kind,what,url', 'X,event,bombed,javascript:alert(1)'], 2, 'url', /no http or https address/],
    ['a wrong stance', ['outlet,kind,what,stance', 'X,event,bombed,shouts'], 2, 'stance', /must be/],
    ['no figure', ['outlet,kind,low,unit', 'X,figure,3,people'], 2, 'figure', /is empty/],
  ] as const)('refuses %s', async (_, lines, line, path, says) => {
    const reading = await csv(...lines);
    expect(reading.ok).toBe(false);
    if (reading.ok) return;
    expect(reading.faults[0]).toMatchObject({ line, path });
    expect(reading.faults[0]!.reason).toMatch(says);
  });
});
