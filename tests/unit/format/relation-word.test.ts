import { describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { relationWord } from '@/lib/format/relation-word';
import { createWords, lookupIn } from '@/lib/format/words';
import type { Claim, Report, Value } from '@/lib/model';

const words = createWords(lookupIn(english));
const value = (low: number | null, high: number | null, approx = false, unit = 'people'): Value => ({ low, high, approx, unit, rule: '' });
const fits = (mine: Value | null, theirs: Value | null, kind: Claim['kind'] = 'figure'): string =>
  relationWord({ relation: 'consistent', sameBlame: null, value: theirs } satisfies Pick<Report, 'relation' | 'sameBlame' | 'value'>, { kind, value: mine }, words);

describe('the word for a report that fits', () => {
  it.each([
    ['more than a million, and 1.03 million', value(1e6, null), value(1.03e6, 1.03e6), 'fits, more exact'],
    ['70, and dozens', value(70, 70), value(24, 99, true), 'fits, less exact'],
    ['dozens, and 70', value(24, 99, true), value(70, 70), 'fits, more exact'],
    ['70, and about 70', value(70, 70), value(70, 70, true), 'fits, less exact'],
    ['about 70, and 70', value(70, 70, true), value(70, 70), 'fits, more exact'],
    ['at least 30, and at least 20', value(30, null), value(20, null), 'fits, less exact'],
    ['at least 20, and at least 30', value(20, null), value(30, null), 'fits, more exact'],
    ['at least 20, and up to 40', value(20, null), value(null, 40), 'fits'],
  ])('says which of the two is the more exact: %s', (_, mine, theirs, word) => expect(fits(mine, theirs)).toBe(word));

  it('does not call the same what meets only once it is converted', () => {
    const agrees = (mine: Value, theirs: Value): string => relationWord({ relation: 'agrees', sameBlame: null, value: theirs }, { kind: 'figure', value: mine }, words);
    expect(agrees(value(20_000, 20_000, false, 'acre'), value(81, 81, false, 'km2'))).toBe('meets it, rounded');
    expect(agrees(value(1200, 1200, false, 'job'), value(1200, 1200))).toBe('the same figure');
    expect(agrees(value(9800, 9800, false, 'job'), value(null, 10_000, true))).toBe('meets it, rounded');
  });

  it('leaves it open of units that are not the same, and says of an event what its sentence says', () => {
    expect(fits(value(4, 4, false, 'hour'), value(240, 260, true, 'minute'))).toBe('fits');
    expect(fits(null, null, 'event')).toBe('fits, less exact');
  });
});
