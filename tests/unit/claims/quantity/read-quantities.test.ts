import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityEnglish } from '@/lib/claims/en/quantity-configuration';
import { readQuantities, toQuantities } from '@/lib/claims/quantity/read-quantities';
import { NO_FIGURES, QUANTITIES } from '../../../fixtures/corpus/quantity';
import { sentenceAt } from './sentence-at';

const read = (text: string, start = 0) => readQuantities([sentenceAt(text, start)], quantityEnglish)[0]!;
const figures = (text: string) => read(text).filter((reading) => reading.isFigure && reading.form !== 'implicit-one');

describe('corpus of quantities', () => {
  for (const { phrases, low, high, approx, unit, kind } of QUANTITIES) {
    it.each(phrases)(`${low ?? ''}..${high ?? ''} ${unit}: %s`, (marked) => {
      const text = marked.replace(/[<>]/g, '');
      const quote = marked.slice(marked.indexOf('<') + 1, marked.indexOf('>'));
      const found = figures(text).find((reading) => reading.quote === quote);
      expect(found, JSON.stringify(figures(text).map((reading) => [reading.quote, reading.value]))).toBeDefined();
      expect({ low: found!.low, high: found!.high, approx: found!.approx, unit: found!.unit }).toEqual({ low, high, approx, unit });
      if (kind !== undefined) expect(found!.countedKind).toBe(kind);
    });
  }
});

describe('numbers that are no figures', () => {
  it.each(NO_FIGURES)('%s', (text) => {
    expect(figures(text).map((reading) => reading.quote)).toEqual([]);
  });
});

describe('readQuantities', () => {
  it('joins an amount with its conversion', () => {
    const [reading] = figures('They hold 550 square kilometres (212 square miles) of land.');
    expect(reading).toMatchObject({ quote: '550 square kilometres (212 square miles)', unit: 'km2', counted: 'land', conversion: { unit: 'sqmi', low: 212, quote: '212 square miles' } });
  });
  it('keeps the two figures of a change apart', () => {
    expect(figures('It rose from 40 to 60 trucks.').map((reading) => reading.low)).toEqual([40, 60]);
  });
  it('counts one by an article, apart from the stream of quantities', () => {
    const readings = read('They shot down a helicopter.');
    expect(readings).toMatchObject([{ form: 'implicit-one', low: 1, high: 1, unit: 'aircraft', countedKind: 'helicopter' }]);
    expect(toQuantities(readings)).toEqual([]);
  });
  it('reads each part of a sum', () => {
    expect(figures('It left 311 dead: 183 fighters, 100 soldiers and 28 civilians.').map((reading) => [reading.low, reading.countedKind])).toEqual([[311, 'people'], [183, 'fighters'], [100, 'soldiers'], [28, 'civilians']]);
  });
  it('gives feet and inches by themselves in the stream, also in a conversion', () => {
    const wingspan = read('It has a span of 12 m (39 ft 4 in).');
    expect(wingspan).toMatchObject([{ unit: 'm', conversion: { unit: 'foot', quote: '39 ft 4 in' } }]);
    expect(toQuantities(wingspan).map(({ low, unit }) => [low, unit])).toEqual([[12, 'm'], [39, 'foot'], [4, 'inch']]);
  });
  it('gives what a measure counts by the name of its unit, and of what it is', () => {
    expect(toQuantities(read('It needs 40 g of salt and 12 eggs.')).map(({ counted }) => counted)).toEqual(['gram of salt', 'eggs']);
  });
  it('counts nothing by a word of number in the words that bound another', () => {
    expect(figures('As few as 30 firefighters came, with a few boats.').map(({ low, high }) => [low, high])).toEqual([[30, null], [3, 9]]);
  });
  it('takes a letter behind a number for thousands where a phrase ends', () => {
    expect(figures('They put the crowd at 10k.').map(({ low }) => low)).toEqual([10_000]);
    expect(figures('She ran the 10k.').map(({ low }) => low)).not.toContain(10_000);
  });
  it('keeps sums apart that a change or a list parts', () => {
    expect(figures('It rose from €30m to €40m.').map(({ low, high, unit }) => [low, high, unit])).toEqual([[3e7, 3e7, 'EUR'], [4e7, 4e7, 'EUR']]);
    expect(figures('It gave €30m and 40m tonnes of grain.').map(({ low, unit }) => [low, unit])).toEqual([[3e7, 'EUR'], [4e7, 'tonne']]);
  });
  it('cuts a code of money off its number', () => {
    expect(figures('Some 200 people left Rs500 and USD115.5 behind.').map(({ low, unit }) => [low, unit])).toEqual([[200, 'people'], [500, 'INR'], [115.5, 'USD']]);
  });

  const word = fc.constantFrom('more', 'than', '5', '12,000', '3.5', '$', '€', 'million', 'bn', 'half', 'a', 'dozen', 'of', 'and', 'to', '-', '–', '(', ')', 'people', 'km', 'percent', '%', 'one', 'in', 'twenty', 'first', 'thousands', 'm', '/', 'ago', 'aged', ',', '.', '^', '2', '10:30', '2019', 'May', '’s', '½', 'x', '±', 'hundred');
  const phrase = fc.array(fc.tuple(word, fc.constantFrom('', ' ', ' ')), { maxLength: 30 }).map((parts) => parts.map(([text, gap]) => text + gap).join(''));
  it('never crashes and always quotes the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), phrase), fc.nat(1000), (text, start) => {
        for (const reading of read(text, start)) {
          expect(text.slice(reading.start - start, reading.end - start)).toBe(reading.quote);
          expect(reading.numberSpan.start).toBeGreaterThanOrEqual(reading.start);
          expect(reading.numberSpan.end).toBeLessThanOrEqual(reading.end);
          if (reading.low !== null && reading.high !== null) expect(reading.low).toBeLessThanOrEqual(reading.high);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
