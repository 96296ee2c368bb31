import { expect, it } from 'vitest';
import { readClaims } from '@/lib/claims/read-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { LANGUAGES } from '@/lib/claims/languages';
import { isCountry } from '@/lib/claims/place/known-names';
import { countriesInEnglish } from '@/lib/lexicon/country-in-english';
import { countryNames } from '@/lib/lexicon/countries';
import type { NameSource } from '@/lib/model';

it('gives the English name of a country that Spanish writes otherwise, and none for others', () => {
  expect(countriesInEnglish('es').get('corea del sur')).toBe('south korea');
  expect(countriesInEnglish('es').get('suecia')).toBe('sweden');
  expect(countriesInEnglish('es').get('angola')).toBeUndefined();
  expect(countriesInEnglish('fr').get('suecia')).toBeUndefined();
});

it('gives names that English articles know as countries', () => {
  const english = [...countryNames('es')].map((name) => countriesInEnglish('es').get(name)).filter((name) => name !== undefined);
  expect(english.length).toBeGreaterThan(70);
  expect(english.filter((name) => !isCountry(name, LANGUAGES.get('en')!))).toEqual([]);
});

it('finds the id by which packs know a country that a Spanish article names', async () => {
  const packs: NameSource = { findNames: (keys) => Promise.resolve(keys.includes('sweden') ? [{ key: 'sweden', kind: 'place', id: 'sweden' }] : []) };
  const { claims } = await readClaims(toPlainArticle('Doce personas murieron en Suecia.', { published: '2024-05-15', language: 'es' }), packs);
  expect(claims[0]).toMatchObject({ place: ['Suecia'], placeIds: ['sweden'] });
});
