import { describe, expect, it } from 'vitest';
import { places } from '@/lib/lexicon/gazetteer/places.json';
import { spotsOf } from '@/lib/lexicon/gazetteer';
import { nameKey } from '@/lib/text/fold-name';

const rows = places.trim().split('\n');

describe('the gazetteer of the world', () => {
  it('finds every name that it holds, and none between two of them', () => {
    for (const row of rows) expect(spotsOf(row.slice(0, row.indexOf('|'))).length, row).toBeGreaterThan(0);
    for (const row of rows) expect(spotsOf(`${row.slice(0, row.indexOf('|'))}zz`), row).toEqual([]);
  });

  it.each(['', ' ', 'a', '|', '\n', 'zzzzzz', 'lyon|', 'lyo'])('has nothing for "%s"', (key) => {
    expect(spotsOf(key)).toEqual([]);
  });

  it('holds names as they are looked up', () => {
    expect(rows.map((row) => row.slice(0, row.indexOf('|'))).filter((name) => nameKey(name) !== name)).toEqual([]);
  });

  it.each([
    ['lyon', 'FR', 'town'],
    ['bavaria', 'DE', 'division'],
    ['uruguay', 'UY', 'country'],
    ['puerto rico', 'US', 'division'],
    ['dr congo', 'CD', 'country'],
  ])('knows what %s is', (key, country, kind) => {
    expect(spotsOf(key)).toContainEqual(expect.objectContaining({ country, kind }));
  });

  it('keeps namesakes of like size, and leaves out those that are dwarfed', () => {
    expect(new Set(spotsOf('tripoli').map(({ country }) => country))).toEqual(new Set(['LB', 'LY']));
    expect(new Set(spotsOf('paris').map(({ country }) => country))).toEqual(new Set(['FR']));
  });
});
