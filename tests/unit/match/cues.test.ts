import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as eventWords from '@/lib/match/event-words';
import * as words from '@/lib/match/words';
import { cuedPattern, type CuedPattern } from '@/lib/text/cued-pattern';

const isCued = (value: unknown): value is CuedPattern => typeof value === 'object' && value !== null && 'cues' in value;

/** Cued patterns by the path they stand under. */
function cuedIn(value: unknown, path: string): [string, CuedPattern][] {
  if (isCued(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([name, inner]) => cuedIn(inner, `${path}.${name}`));
}

/** Texts made after a pattern, nearly all of which it matches: fast-check knows no bounds of words and nothing that must not follow, so these are left out. */
const textsLike = ({ source }: RegExp): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(source.replace(/\(\?![^()]*(?:\([^()]*\)[^()]*)*\)|\\b/g, ''))).chain((text) => fc.constantFrom(text, text.toUpperCase(), ` ${text}`, `${text} `));

describe('the cues of a pattern', () => {
  it('stand in every text that the pattern matches', () => {
    const patterns = Object.entries({ ...words, ...eventWords }).flatMap(([name, value]) => cuedIn(value, name));
    expect(patterns.length).toBeGreaterThan(40);
    for (const [name, { pattern, test }] of patterns) {
      const texts = fc.sample(textsLike(pattern), { numRuns: 300, seed: 11 }).filter((text) => pattern.test(text));
      expect(texts.length, name).toBeGreaterThan(20);
      expect(texts.filter((text) => !test(text)), name).toEqual([]);
    }
  });

  it('are looked for in the text at hand, and not in the one asked before', () => {
    const shock = cuedPattern('shock', /\bshocks?\b/i);
    expect([shock.test('No tremor.'), shock.test('A Shock.'), shock.test('No tremor.'), shock.exec('Two shocks')?.[0]]).toEqual([false, true, false, 'shocks']);
  });
});
