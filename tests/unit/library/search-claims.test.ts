import { describe, expect, it } from 'vitest';
import { parseFigureQuery, toFrameNames } from '@/lib/library/parse-figure-query';
import { createClaimSearch, type FoundAt } from '@/lib/library/search-claims';
import { digestSearch } from '@/lib/library/pack-digest';
import type { PackRows, StoredClaim } from '@/lib/model';

const claim = (key: string, frame: string, low: number, quote: string): StoredClaim => ({
  key,
  articleKey: 'a',
  quote,
  says: null,
  sentence: null,
  kind: 'figure',
  frame,
  value: { low, high: low, approx: false, unit: 'people', rule: 'N' },
  counted: 'people',
  countedKind: 'people',
  agent: null,
  object: null,
  place: [],
  placeIds: [],
  time: null,
  attributedTo: null,
  hedge: 'stated',
  modality: 'actual',
  implied: [],
});
const OUTLETS = [{ id: 'harbour.example', name: 'Harbour Post' }, { id: 'valley.example', name: 'Valley Wire' }].map((outlet) => ({ ...outlet, also: [], country: null, kind: null, host: outlet.id }));
const STORY = { id: 'quake', packId: 'one', title: 'Earthquake at Saint-Denis', from: null, to: null, background: null, placeIds: [] };

/** An article of one claim; its key ends in the digits given. */
const row = (packId: string, digits: string, one: StoredClaim, outletId: string, place: readonly string[], storyId: string | null = null): PackRows['articles'][number] => {
  const key = `${packId}/${digits.padStart(12, '0')}`;
  return {
    article: { key, packId, provenance: 'imported', storyId, outletId, url: null, headline: null, published: null, datesInferred: false, language: 'en', via: null, signature: [] },
    claims: [{ ...one, articleKey: key, place }],
  };
};
const rows = [
  row('one', '1', claim('1', 'killed', 311, '311 people'), 'harbour.example', ['Çankaya'], 'quake'),
  row('one', '2', claim('2', 'killed', 150, '150 people'), 'valley.example', ['Çankaya']),
  row('one', '3', claim('3', 'injured', 320, '320 people'), 'harbour.example', ['Riverton']),
];
const digest = (articles: PackRows['articles']) => digestSearch({ articles, stories: [STORY], outlets: OUTLETS, parties: [] });

describe('search over claims', () => {
  const search = createClaimSearch([digest(rows)]);
  const names = toFrameNames(['killed', 'injured'], []);
  const keysOf = (found: readonly FoundAt[]): string[] => found.map(({ article, nth }) => rows[article]!.claims[nth]!.key);
  const keys = (query: string) => keysOf(search.find(parseFigureQuery(query, names)));

  it.each([
    ['killed 300..400 cankaya', ['1']],
    ['300..400', ['1', '3']],
    ['harbour', ['1', '3']],
    ['rivertn', ['3']],
    ['killed riverton', []],
    ['saint denis', ['1']],
    ['Saint-Denis', ['1']],
  ])('%s', (query, expected) => expect(keys(query).sort()).toEqual(expected));

  it('finds by one name claims of all frames that it names', () => {
    const both = toFrameNames(['killed', 'injured'], [() => 'harmed']);
    expect(keysOf(search.find(parseFigureQuery('harmed 300..400', both))).sort()).toEqual(['1', '3']);
  });

  it('puts closer spellings, rarer words and names of places first', () => {
    const more = [
      row('one', '4', claim('4', 'killed', 10, '10 people'), 'valley.example', ['Stormont']),
      row('one', '5', { ...claim('5', 'killed', 11, '11 people'), says: 'A storm took 11.' }, 'valley.example', ['Orlava']),
      row('one', '6', claim('6', 'killed', 12, '12 people'), 'valley.example', ['Storm']),
    ];
    const found = createClaimSearch([digest(more)]).find(parseFigureQuery('storm', names));
    expect(found.map(({ article }) => more[article]!.claims[0]!.key)).toEqual(['6', '5', '4']);
  });

  it('finds a report once that lies in two packs with its story, and reports of other stories under one number each', () => {
    const cut = [row('cut', '1', claim('1', 'killed', 311, '311 people'), 'harbour.example', ['Çankaya'], 'quake'), row('cut', '2', claim('4', 'killed', 155, '155 people'), 'valley.example', ['Çankaya'])];
    const both = createClaimSearch([digest(rows), digest(cut)]);
    expect(both.size).toBe(4);
    expect(both.find(parseFigureQuery('killed', names)).map(({ pack, article }) => [pack, article])).toEqual([[0, 0], [0, 1], [1, 1]]);
  });
});
