import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '@/lib/match/compare-values';
import type { Value } from '@/lib/model';
import { value } from '../../support/make-statement';

const some = (n: number, unit = 'people') => value(n, unit, n, true);
const dozens = value(24, 'people', 99, true);
const moreThan = (n: number, unit = 'people') => value(n, unit, null);
const byLittle = (n: number, unit = 'people'): Value => ({ ...value(n, unit, null), rule: 'over N, by little' });
const nearly = (n: number, unit = 'people') => value(null, unit, n, true);

const CASES: readonly [Value, Value, string, string][] = [
  [some(200), value(192), 'agrees', 'some 200 meets 192'],
  [value(200), value(311), 'differs', '200 does not meet 311'],
  [value(200), value(192), 'differs', 'an exact 200 is not 192'],
  [value(6.8, 'magnitude'), value(7.2, 'magnitude'), 'differs', '6.8 does not meet 7.2'],
  [value(2e9, 'USD'), value(1.98e9, 'USD'), 'agrees', '$2bn meets $1.98bn'],
  [value(2e9, 'USD'), value(1.5e9, 'USD'), 'differs', '$2bn is not $1.5bn'],
  [value(1_000_000), value(1_037_684), 'agrees', 'a whole million is said of 1,037,684'],
  [value(1_000_000), value(1_070_000), 'differs', '… and not of 1.07 million'],
  [value(1_200_000), value(1_242_000), 'differs', '… and 1.2 million is rounded to its last figure'],
  [value(70), moreThan(50), 'consistent', '70 and more than 50'],
  [dozens, moreThan(180), 'differs', 'dozens and more than 180'],
  [dozens, value(70), 'consistent', 'dozens and 70'],
  [dozens, value(24), 'consistent', 'a vague word is no agreement with its lower end'],
  [nearly(550, 'km2'), value(540, 'km2'), 'agrees', 'nearly 550 and 540'],
  [some(209e9, 'USD'), some(175.4e9, 'USD'), 'differs', 'about 209 is not said of 175.4'],
  [some(175.4e9, 'USD'), value(175e9, 'USD'), 'agrees', 'about 175.4 and a rounded 175'],
  [nearly(4.7e6), value(4.07e6), 'differs', 'nearly 4.7 million is not 4.07'],
  [nearly(3e6), value(2.7e6), 'agrees', 'nearly 3 million may be 2.7'],
  [value(88), nearly(100), 'consistent', 'nearly 100 leaves room for 88'],
  [some(7500), some(7000), 'agrees', 'fives are rounded to fives'],
  [some(18_300), some(18_000), 'agrees', 'about 18,300 and about 18,000'],
  [some(800), some(600), 'differs', 'about 800 and about 600 leave room for a 700 that nobody said'],
  [some(1300), some(1100), 'differs', 'the same of thousands'],
  [some(1.6e9, 'USD'), value(1.8e9, 'USD'), 'differs', 'about 1.6 is not 1.8'],
  [byLittle(524_000), value(4.7e6), 'differs', 'just over 524,000 is not 4.7 million'],
  [byLittle(524_000), value(523_975), 'agrees', 'a bound missed by a hair'],
  [byLittle(550), value(560), 'agrees', 'just over 550 and 560'],
  [value(2977), value(2978), 'differs', 'exact counts that part by one'],
  [value(61, 'percent'), value(62, 'percent'), 'differs', 'neighbours in whole percentages'],
  [value(70, 'percent'), value(69, 'percent'), 'agrees', 'a round percentage and its neighbour'],
  [value(7.4, 'magnitude'), value(7.5, 'magnitude'), 'differs', 'neighbours in tenths'],
  [moreThan(2100, 'acre'), moreThan(850, 'ha'), 'agrees', 'one bound in two units'],
  [moreThan(50), moreThan(70), 'consistent', 'two bounds'],
  [value(26, 'people', 28, true), value(29), 'consistent', 'some 26 to 28 reaches as far as some 27'],
  [value(26, 'people', 28), value(29), 'differs', '26 to 28 ends where it says'],
  [value(5000), value(4985), 'agrees', 'round thousands'],
  [value(1, 'mile'), value(1.6, 'km'), 'agrees', 'a mile is 1.6 km'],
  [value(212, 'sqmi'), value(550, 'km2'), 'agrees', '212 sq mi are 550 km²'],
];

describe('compareValues', () => {
  it.each(CASES)('%#', (a, b, relation) => {
    expect(compareValues(a, b)?.relation).toBe(relation);
    expect(compareValues(b, a)?.relation).toBe(relation);
  });

  it('does not compare two moneys, nor metres with people', () => {
    expect(compareValues(value(1, 'USD'), value(1, 'EUR'))).toBeNull();
    expect(compareValues(value(1, 'm'), value(1, 'kg'))).toBeNull();
  });

  it('converts changes of temperature by the size of the degree alone', () => {
    expect(compareValues(value(1.8, 'fahrenheit'), value(1, 'celsius'), true)?.relation).toBe('agrees');
    expect(compareValues(value(1.8, 'fahrenheit'), value(1, 'celsius'))?.relation).toBe('differs');
  });

  it('agrees with itself and is the same from both sides', () => {
    const any = fc.record({ low: fc.integer({ min: 1, max: 1e6 }), approx: fc.boolean(), unit: fc.constantFrom('people', 'km2', 'USD') }).map(({ low, approx, unit }) => value(low, unit, low, approx));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(compareValues(a, a)?.relation).toBe('agrees');
        expect(compareValues(a, { ...b, unit: a.unit })?.relation).toBe(compareValues({ ...b, unit: a.unit }, a)?.relation);
      }),
    );
  });

  const bounded = (unit: string) => fc.record({ low: fc.integer({ min: 1, max: 100_000 }), wide: fc.integer({ min: 0, max: 5000 }), form: fc.constantFrom('exact', 'some', 'at least', 'up to', 'range'), approx: fc.boolean() })
    .map(({ low, wide, form, approx }): Value => form === 'exact' ? value(low, unit) : form === 'some' ? some(low, unit) : form === 'at least' ? moreThan(low, unit) : form === 'up to' ? value(null, unit, low, approx) : value(low, unit, low + wide, approx));

  it('is the same from both sides for bounds, ranges and vague words', () => {
    fc.assert(fc.property(bounded('people'), bounded('people'), (a, b) => {
      expect(compareValues(a, b)?.relation).toBe(compareValues(b, a)?.relation);
    }));
  });

  it('never turns agreement into difference when one side says less', () => {
    fc.assert(fc.property(bounded('people'), bounded('people'), fc.integer({ min: 0, max: 100_000 }), (a, b, more) => {
      // "Nearly 2" is not wider than "nearly 1", it is more.
      const wider = b.low === null && b.approx ? 0 : more;
      const before = compareValues(a, b)!.relation;
      const widened = { ...b, low: b.low === null ? null : b.low - wider, high: b.high === null ? null : b.high + wider, approx: b.approx || b.low !== null };
      const unbounded = { ...b, high: null, low: (b.low ?? 0) / 2, approx: false };
      if (before !== 'differs') expect([compareValues(a, widened)!.relation, compareValues(a, unbounded)!.relation]).not.toContain('differs');
    }), { numRuns: 1000 });
  });

  it('is not changed by converting both sides', () => {
    // Powers of ten keep the digits, and with them what the words round.
    const inThousands = (v: Value, unit: string): Value => ({ ...v, low: v.low === null ? null : v.low * 1000, high: v.high === null ? null : v.high * 1000, unit });
    fc.assert(fc.property(fc.constantFrom(['km', 'm'], ['tonne', 'kg']), bounded('km'), bounded('km'), ([large, small], a, b) => {
      const mine = { ...a, unit: large };
      const theirs = { ...b, unit: large };
      expect(compareValues(inThousands(mine, small), inThousands(theirs, small))?.relation).toBe(compareValues(mine, theirs)?.relation);
      expect(compareValues(mine, inThousands(theirs, small))?.relation).toBe(compareValues(mine, theirs)?.relation);
    }));
  });

  it('tells rounding from another sum', () => {
    expect(compareValues(value(4e8, 'USD'), value(4.2e8, 'USD'))?.relation).toBe('differs');
    expect(compareValues(value(1.9e9, 'USD'), value(1.93e9, 'USD'))?.relation).toBe('agrees');
  });
});
