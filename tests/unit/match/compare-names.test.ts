import { describe, expect, it } from 'vitest';
import { compareNames } from '@/lib/match/compare-names';

const CASES: readonly [string, string, string][] = [
  ['Saraqib', 'Saraqab', 'alike'],
  ['Saraqib', 'Saraqeb', 'alike'],
  ['Kyiv', 'Kiev', 'same'],
  ['Türkiye', 'Turkey', 'same'],
  ['São Paulo', 'Sao Paulo', 'same'],
  ['the Hague', 'Hague', 'same'],
  ['Iran', 'Iraq', 'other'],
  ['Niger', 'Nigeria', 'other'],
  ['Austria', 'Australia', 'other'],
  ['Gaza', 'Giza', 'other'],
  ['Slovakia', 'Slovenia', 'other'],
  ['Hama', 'Homs', 'other'],
];

describe('compareNames', () => {
  it.each(CASES)('%s and %s: %s', (a, b, relation) => {
    expect(compareNames(a, b)).toBe(relation);
    expect(compareNames(b, a)).toBe(relation);
  });

  it('never takes two known names for spellings of one', () => {
    expect(compareNames('Saraqib', 'Saraqab', true)).toBe('other');
  });
});
