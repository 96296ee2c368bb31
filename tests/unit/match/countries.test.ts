import { describe, expect, it } from 'vitest';
import { oneNameOf } from '@/lib/match/bynames';
import { isCountry } from '@/lib/match/countries';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
/** Codes that the engine names and that are no place. */
const NO_PLACE = new Set(['UN', 'XA', 'XB', 'ZZ']);

describe('isCountry', () => {
  it('knows all that the engine knows', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const known = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) => !NO_PLACE.has(code)).flatMap((code) => names.of(code) ?? []);
    expect(known.length).toBeGreaterThan(250);
    expect(known.filter((name) => !isCountry(oneNameOf(name.replaceAll('&', 'and'))))).toEqual([]);
  });

  it.each(['Kyiv', 'Mumbai', 'Mecca', 'United Nations', 'Aleppo'])('knows %s for none', (name) => {
    expect(isCountry(oneNameOf(name))).toBe(false);
  });

  it.each(['US', 'Britain', 'Türkiye', 'Burma', 'the Netherlands', 'DRC'])('knows %s by its byname', (name) => {
    expect(isCountry(oneNameOf(name))).toBe(true);
  });
});
