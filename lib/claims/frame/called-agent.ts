import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal, phraseStart } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';

/** Who calls a deed somebody's: "X" in "in what X called a massacre by the army", "in what X said was one", where the army is the phrase `at`; null where the outlet itself says whose it was. */
export function callerOf(sentence: Sentence, at: Phrase, { words: { agents, grammar } }: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  if (!grammar.by.has(words[at.first - 1]?.lower ?? '')) return null;
  let verb = at.first - 2;
  while (verb > 0 && (isNominal(words[verb]!.tag) || words[verb]!.tag === 'prep') && !agents.callings.has(words[verb]!.lower)) verb--;
  // "what X said was an attack by Y"
  const said = words[verb]?.be === true && words[verb - 1]?.classes.reports === true;
  if (said) verb--;
  if (verb < 2 || !(said || agents.callings.has(words[verb]!.lower))) return null;
  const first = phraseStart(sentence, verb - 1);
  // "what activists called": the word is an article of theirs.
  const own = agents.whats.has(words[first]!.lower) ? first + 1 : first;
  return own < verb && agents.whats.has(words[own - 1]?.lower ?? '') ? { first: own, last: verb } : null;
}
