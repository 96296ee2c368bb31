import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Word } from './sentence';

/** The words, where a body's name that begins with a verb ("Save the Forests said") has its verb and article tagged as names too. */
export function joinNamesOfVerbs(words: Word[], { words: { reporting } }: CompiledClaimLanguage): Word[] {
  for (let i = 0; i + 2 < words.length; i++) {
    const verb = words[i]!;
    if (!verb.capital) continue;
    const [the, noun] = [words[i + 1]!, words[i + 2]!];
    if (!the.classes.the || the.capital || noun.tag !== 'name' || !reporting.callings.has(verb.lower)) continue;
    verb.tag = the.tag = 'name';
    verb.is = null;
  }
  return words;
}
