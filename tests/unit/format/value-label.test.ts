import { describe, expect, it } from 'vitest';
import arabic from '@/assets/locales/ar.json';
import english from '@/assets/locales/en.json';
import spanish from '@/assets/locales/es.json';
import turkish from '@/assets/locales/tr.json';
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
    [400_000, 'barrel/day', '400,000\u00a0bbl a day'],
  ])('says per what: %s %s', (low, unit, said) => expect(valueLabel({ low, high: low, approx: false, unit, rule: 'N' }, words)).toBe(said));

  it('keeps it in a bound', () => expect(valueLabel({ low: 500, high: null, approx: false, unit: 'people/month', rule: 'more than N' }, words)).toBe('more than 500 a month'));
});

describe('a unit', () => {
  const inLanguage = { en: words, es: createWords(lookupIn(spanish)), tr: createWords(lookupIn(turkish)), ar: createWords(lookupIn(arabic)) };
  const said = (language: keyof typeof inLanguage, n: number, unit: string): string => valueLabel({ low: n, high: n, approx: false, unit, rule: 'N' }, inLanguage[language]);

  it.each([
    ['en', 1, 'day', '1 day'],
    ['en', 5, 'day', '5 days'],
    ['en', 5, 'km2', '5\u00a0km²'],
    ['en', 2, 'percentage-point', '2 points'],
    ['es', 1, 'month', '1 mes'],
    ['es', 3.5, 'year', '3,5 años'],
    ['es', 2_000_000, 'year', '2\u00a0millones de años'],
    ['es', 5, 'km2', '5\u00a0km²'],
    ['tr', 5, 'week', '5 hafta'],
    ['ar', 1, 'day', 'يوم واحد'],
    ['ar', 2, 'day', 'يومان'],
    ['ar', 5, 'day', '5 أيام'],
    ['ar', 25, 'day', '25 يومًا'],
    ['ar', 100, 'day', '100 يوم'],
    ['ar', 550, 'km2', '550 كم²'],
    ['ar', 90, 'km/h', '90 كم/س'],
  ] as const)('is said in the reader’s language: %s %d %s', (language, n, unit, label) => expect(said(language, n, unit)).toBe(label));

  it('stands under a line in the same words', () => expect(tickLabel('day', inLanguage.es)(6)).toBe('6 días'));
});
