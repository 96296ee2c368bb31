import { describe, expect, it } from 'vitest';
import { convertUnit, dimensionOf, isMoney, splitRate, toCommonUnit, unitName } from '@/lib/lexicon/units';

describe('units', () => {
  it.each([
    [550, 'km2', 'sqmi', 212.356],
    [100, 'km', 'mile', 62.137],
    [120, 'km/h', 'mph', 74.565],
    [45, 'celsius', 'fahrenheit', 113],
    [1, 'barrel', 'litre', 158.987],
    [50, 'cent', 'USD', 0.5],
    [0.2, 'ratio', 'percent', 20],
  ])('%d %s in %s is %d', (value, from, to, expected) => expect(convertUnit(value, from, to)).toBeCloseTo(expected, 2));
  it('does not convert between currencies, dimensions or counted nouns', () => {
    expect([convertUnit(1, 'USD', 'EUR'), convertUnit(1, 'km', 'kg'), convertUnit(1, 'people', 'vehicle'), convertUnit(1, 'USD/barrel', 'USD/day')]).toEqual([null, null, null, null]);
  });
  it('brings two values to one unit', () => {
    expect(toCommonUnit(1, 'km', 500, 'm')).toEqual([1, 0.5, 'km']);
    expect(toCommonUnit(1, 'people', 2, 'people')).toEqual([1, 2, 'people']);
    expect(toCommonUnit(1, 'people', 2, 'km')).toBeNull();
  });
  it('knows money, rates and names', () => {
    expect([isMoney('USD/barrel'), isMoney('cent'), isMoney('people'), isMoney('day')]).toEqual([true, true, false, false]);
    expect(splitRate('km/h')).toEqual({ unit: 'km/h', per: null });
    expect(splitRate('USD/barrel')).toEqual({ unit: 'USD', per: 'barrel' });
    expect(dimensionOf('people')).toBe('count');
    expect(unitName('km2')).toBe('square kilometre');
    expect(unitName('MXN')).toBe('Mexican Peso');
  });
});
