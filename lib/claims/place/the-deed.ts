import { nameKey } from '@/lib/text/fold-name';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import { isCountry } from './known-names';

/** Words at the most between "the" and the noun of a deed ("the suspected overnight raid"). */
const REACH = 3;

/**
 * Whether a new paragraph goes on with the deed of the last one, in the town that that one named: "The raid also killed 19 fighters".
 * Only in an article that tells most of countries: where it tells of a town, that is where "the raid" was.
 */
export function isOfDeedBefore({ words }: Sentence, before: readonly string[], salient: readonly string[], language: CompiledClaimLanguage): boolean {
  const isLand = (name: string): boolean => isCountry(nameKey(name), language.words);
  if (before.length === 0 || before.some(isLand) || !salient.every(isLand)) return false;
  const { agents, grammar } = language.words;
  return words.some(({ tag, lower }, i) => tag === 'noun' && agents.deeds.has(lower) && words[i + 1]?.tag !== 'noun' && !grammar.of.has(words[i + 1]?.lower ?? '') && isDefinite(words, i));
}

/** Whether "the" stands before a noun, over its adjectives. */
function isDefinite(words: Sentence['words'], noun: number): boolean {
  let i = noun - 1;
  while (i > noun - REACH && (words[i]?.tag === 'adj' || words[i]?.tag === 'noun' || words[i]?.tag === 'time')) i--;
  return words[i]?.classes.the === true;
}
