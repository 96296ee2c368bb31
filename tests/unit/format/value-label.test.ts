import { describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { tickLabel, valueLabel } from '@/lib/format/value-label';
import { createWords, lookupIn } from '@/lib/format/words';

const words = createWords(lookupIn(english));

describe('numbers under a line', () => {
  it.each([['hour', '6\u00a0h'], ['km', '6\u00a0km'], ['percent', '6%'], ['people', '6'], ['magnitude', '6'], ['USD', '6'], [null, '6']])('name the unit where nothing else does: %s', (unit, said) => expect(tickLabel(unit, words)(6)).toBe(said));
});

describe('a rate', () => {
  it.each([
    [1.2e9, 'EUR/year', '€1.2\u00a0billion a year'],
    [70, 'USD/share', '$70/share'],
    [150, 'people/day', '150 a day'],
    [400_000, 'barrel/day', '400,000 bbl a day'],
  ])('says per what: %s %s', (low, unit, said) => expect(valueLabel({ low, high: low, approx: false, unit, rule: 'N' }, words)).toBe(said));

  it('keeps it in a bound', () => expect(valueLabel({ low: 500, high: null, approx: false, unit: 'people/month', rule: 'more than N' }, words)).toBe('more than 500 a month'));
});
