import { describe, expect, it } from 'vitest';
import { createClaimSearch, type SearchableClaim } from '@/lib/library/search-claims';
import type { StoredClaim } from '@/lib/model';

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
const row = (one: StoredClaim, outlet: string, places: readonly string[]): SearchableClaim => ({ claim: one, outlet, party: null, places, story: null });
const rows = [
  row(claim('1', 'killed', 311, '311 people'), 'Harbour Post', ['Çankaya']),
  row(claim('2', 'killed', 150, '150 people'), 'Valley Wire', ['Çankaya']),
  row(claim('3', 'injured', 320, '320 people'), 'Harbour Post', ['Riverton']),
];

describe('search over claims', async () => {
  const search = await createClaimSearch(rows);
  const keys = (query: string) => search.find(query, 10).found.map((found) => found.claim.key);

  it.each([
    ['killed 300..400 cankaya', ['1']],
    ['300..400', ['1', '3']],
    ['harbour', ['1', '3']],
    ['rivertn', ['3']],
    ['killed riverton', []],
  ])('%s', (query, expected) => expect(keys(query).sort()).toEqual(expected));

  it('counts all that fits and gives at most what was asked for', () => {
    expect(search.find('people', 1)).toMatchObject({ total: 3, found: { length: 1 } });
  });

  it('stops indexing when told to', async () => {
    await expect(createClaimSearch(rows, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
