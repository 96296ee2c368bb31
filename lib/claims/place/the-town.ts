import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** The noun by which a sentence tells what a place in its words `first` to `last` is: "the town of Mern", "the port city Mern", "Mern city"; null where it tells none. */
export function placeNoun({ words }: Sentence, first: number, last: number, { words: { grammar, places } }: CompiledClaimLanguage): string | null {
  const before = grammar.of.has(words[first - 1]?.lower ?? '') ? words[first - 2] : words[first - 1];
  for (const word of [before, words[last - 1]]) if (word?.tag === 'noun' && places.pointingPlaces.has(word.lower)) return word.lower;
  return null;
}

/** The place that "the town", "the town's hospital" in a sentence points back to, of those told of by that noun; null for none. */
export function pointedAt({ words }: Sentence, towns: ReadonlyMap<string, string>, { words: { grammar, quantity } }: CompiledClaimLanguage): string | null {
  if (towns.size === 0) return null;
  for (let i = 1; i < words.length; i++) {
    if (!quantity.notFigures.the.has(words[i - 1]!.lower) || grammar.of.has(words[i + 1]?.lower ?? '') || words[i + 1]?.tag === 'name') continue;
    const place = towns.get(words[i]!.lower.replace(/['’]s$/, ''));
    if (place !== undefined) return place;
  }
  return null;
}
