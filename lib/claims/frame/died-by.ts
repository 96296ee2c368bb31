import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { bareText, phraseEnd } from '@/lib/claims/syntax/phrases';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import { namesDoer, toAgent, type Agent } from './to-agent';

/** By whom somebody died, where words behind the harm that ends at word `last` say at whose hands or under whose fire, no more than `reach` words away; null where none do. */
export const diedBy = (sentence: Sentence, last: number, reach: number, language: CompiledClaimLanguage): Agent | null => atHands(sentence, last, language) ?? underFire(sentence, last, reach, language);

/** "died at the hands of the militia": by whom; null where the phrase does not stand right behind. */
function atHands(sentence: Sentence, last: number, language: CompiledClaimLanguage): Agent | null {
  const phrase = language.words.agents.hands.find((words) => words.every((word, i) => sentence.words[last + i]?.lower === word));
  const first = last + (phrase?.length ?? 0);
  const end = phrase ? phraseEnd(sentence, first) : first;
  return end === first ? null : toAgent(sentence, { first, last: end, head: { first, last: end } }, language);
}

/** "died under army fire": whose fire it is under; null where that is not told. */
function underFire(sentence: Sentence, last: number, reach: number, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const under = words.findIndex(({ lower }, i) => i >= last && i < last + reach && language.words.agents.beneath.has(lower));
  if (under < 0 || words.slice(last, under).some(({ tag }) => tag === 'verb' || tag === 'punct' || tag === 'comma')) return null;
  const phrase = { first: under + 1, last: phraseEnd(sentence, under + 1) };
  const deed = words[phrase.last - 1]!;
  if (!language.words.agents.deeds.has(deed.lower) || !words.slice(phrase.first, phrase.last - 1).some((word) => namesDoer(word, deed, language))) return null;
  return { text: bareText(sentence, phrase, language.words.grammar.articles), pronoun: false, at: phrase };
}

