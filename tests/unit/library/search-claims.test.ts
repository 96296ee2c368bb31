import { describe, expect, it } from 'vitest';
import { parseFigureQuery, toFrameNames } from '@/lib/library/parse-figure-query';
import { createClaimSearch } from '@/lib/library/search-claims';
import type { FoundClaim, StoredClaim } from '@/lib/model';

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
const row = (one: StoredClaim, outlet: string, places: readonly string[]): FoundClaim => ({ claim: one, outlet, party: null, places, story: null, url: null, published: null });
const rows = [
  row(claim('1', 'killed', 311, '311 people'), 'Harbour Post', ['Çankaya']),
  row(claim('2', 'killed', 150, '150 people'), 'Valley Wire', ['Çankaya']),
  row(claim('3', 'injured', 320, '320 people'), 'Harbour Post', ['Riverton']),
];

describe('search over claims', async () => {
  const search = await createClaimSearch(rows);
  const names = toFrameNames(['killed', 'injured'], []);
  const keys = (query: string) => search.find(parseFigureQuery(query, names)).map((found) => found.claim.key);

  it.each([
    ['killed 300..400 cankaya', ['1']],
    ['300..400', ['1', '3']],
    ['harbour', ['1', '3']],
    ['rivertn', ['3']],
    ['killed riverton', []],
  ])('%s', (query, expected) => expect(keys(query).sort()).toEqual(expected));

  it('finds by one name claims of all frames that it names', () => {
    const both = toFrameNames(['killed', 'injured'], [() => 'harmed']);
    expect(search.find(parseFigureQuery('harmed 300..400', both)).map(({ claim: { key } }) => key).sort()).toEqual(['1', '3']);
  });

  it('stops indexing when told to', async () => {
    await expect(createClaimSearch(rows, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
