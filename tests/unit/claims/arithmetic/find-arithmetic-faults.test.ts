import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '@/assets/locales/en.json';
import { findArithmeticFaults } from '@/lib/claims/arithmetic/find-arithmetic-faults';
import { ARITHMETIC_ENGLISH } from '@/lib/claims/en/arithmetic-words';
import { quantityEnglish } from '@/lib/claims/en/quantity-configuration';
import { readQuantities } from '@/lib/claims/quantity/read-quantities';
import { noteText } from '@/lib/format/note-sentences';
import { createWords, lookupIn } from '@/lib/format/words';
import { convertUnit } from '@/lib/lexicon/units';
import { FAULTS, SOUND } from '../../../fixtures/corpus/sums';
import { sentenceAt } from '../quantity/sentence-at';

const words = createWords(lookupIn(english));

function faults(text: string) {
  const sentence = sentenceAt(text);
  return findArithmeticFaults({ tokens: sentence.tokens, quantities: readQuantities([sentence], quantityEnglish)[0]! }, ARITHMETIC_ENGLISH).map(({ flag, note }) => `${flag}: ${noteText(note, words)}`.replaceAll('\u00a0', ' '));
}

describe('sums that do not hold', () => {
  it.each(FAULTS)('%s', (text, shows) => {
    const found = faults(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(shows);
  });

  it.each([
    ['They hold 550 square kilometres (342 square miles).', 'conversion-mismatch: 550 km² is 212 sq mi, not 342'],
    ['There were 300 dead: 183 fighters, 100 soldiers and 28 civilians.', 'parts-mismatch: 183 + 100 + 28 is 311, not 300'],
    ['Four people, including nine children, died.', 'parts-mismatch: 9 is more than the 4 it is a part of'],
    ['Profit rose 50% to $120 from $100.', 'percent-mismatch: from 100 to 120 is +20%, not +50%'],
    ['Sales fell from 80 million euros to 60 million euros, a drop of 40%.', 'percent-mismatch: from 80,000,000 to 60,000,000 is -25%, not -40%'],
  ])('shows the sum: %s', (text, note) => expect(faults(text)).toEqual([note]));
});

describe('no false alarm', () => {
  it.each(SOUND)('%s', (text) => expect(faults(text)).toEqual([]));

  it.each([
    'It was 45 degrees Celsius (114 degrees Fahrenheit).',
    'It cost €1.25 billion ($1.4 billion).',
    'A 5-metre (16-foot) wall fell.',
    'It went from 0 to 60 mph (0 to 100 km/h).',
    'Sales fell from 80 million euros to 60 million euros, a drop of 25%.',
    'Profit rose 21% to $1.45 billion from $1.2 billion.',
  ])('%s', (text) => expect(faults(text)).toEqual([]));
});

describe('stated conversions', () => {
  const pair = fc.constantFrom(
    ['kilometres', 'km', 'miles', 'mile'],
    ['square kilometres', 'km2', 'square miles', 'sqmi'],
    ['hectares', 'ha', 'acres', 'acre'],
    ['kilograms', 'kg', 'pounds', 'pound'],
    ['metres', 'm', 'feet', 'foot'],
    ['centimetres', 'cm', 'inches', 'inch'],
    ['acres', 'acre', 'hectares', 'ha'],
    ['miles', 'mile', 'kilometres', 'km'],
  );
  const stated = fc.integer({ min: 6, max: 90_000 });
  const sentence = (value: number, unit: string, other: number, otherUnit: string): string => `It measures ${value.toLocaleString('en-US')} ${unit} (${other.toLocaleString('en-US', { maximumFractionDigits: 6 })} ${otherUnit}).`;

  it('are never flagged where they are right in any usual rounding', () => {
    fc.assert(
      fc.property(pair, stated, fc.integer({ min: 2, max: 5 }), fc.constantFrom(Math.round, Math.floor, Math.ceil), ([words, unit, otherWords, other], value, digits, round) => {
        const exact = convertUnit(value, unit, other)!;
        const step = 10 ** (Math.floor(Math.log10(exact)) + 1 - digits);
        // No newspaper rounds to less than a tenth of the unit.
        const given = Number((round(exact / Math.max(step, 0.1)) * Math.max(step, 0.1)).toPrecision(8));
        fc.pre(given > 0 && Math.abs(given - exact) <= exact * 0.05);
        expect(faults(sentence(value, words, given, otherWords))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('are always flagged where they are off by more than 15 %', () => {
    fc.assert(
      // A mile may be a nautical one, which is itself 15 % longer.
      fc.property(pair.filter(([, unit, , other]) => unit !== 'mile' && other !== 'mile'), fc.integer({ min: 101, max: 90_000 }).filter((value) => value % 10 !== 0), fc.oneof(fc.double({ min: 1.16, max: 9, noNaN: true }), fc.double({ min: 0.1, max: 0.84, noNaN: true })), ([words, unit, otherWords, other], value, factor) => {
        const given = Math.round(convertUnit(value, unit, other)! * factor);
        fc.pre(given > 20 && given % 10 !== 0);
        expect(faults(sentence(value, words, given, otherWords))).toHaveLength(1);
      }),
      { numRuns: 1500 },
    );
  });
});
