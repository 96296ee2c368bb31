import { expect, it } from 'vitest';
import { countryNames } from '@/lib/lexicon/countries';
import { nameKey } from '@/lib/text/fold-name';

/** Codes of the platform that stand for no place. */
const NO_PLACE = new Set(['XA', 'XB', 'ZZ', 'QO']);
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

it.each(['en', 'es'])('holds every country that the platform names in %s', (language) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const keys = LETTERS.flatMap((a) => LETTERS.flatMap((b) => (NO_PLACE.has(a + b) ? [] : (names.of(a + b) ?? [])))).map(nameKey);
  expect(keys.length).toBeGreaterThan(240);
  expect(keys.filter((key) => !countryNames(language).has(key))).toEqual([]);
});
