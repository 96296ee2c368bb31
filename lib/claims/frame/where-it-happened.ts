import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal, phraseStart } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { mayAttack } from './to-agent';

/** How many phrases are walked back from a place to what happened there ("an explosion at the port of Mern"). */
const PLACE_STEPS = 4;

/** Whether a phrase is only where something happened that is named before it: "a crush in the capital that killed", "the one of 2015 near Mern killed". */
export function isWhereItHappened(sentence: Sentence, { first, last }: Phrase, language: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  const { agents, events, grammar, places } = language.words;
  // "fired tear gas at protesters | who burned 12 cars": no place does what "who" tells.
  if (words[last]?.tag === 'rel' && grammar.pronouns.has(words[last].lower)) return false;
  let at = first;
  for (let step = 0; step < PLACE_STEPS; step++) {
    const link = words[at - 1];
    if (link?.tag !== 'prep') return false;
    // "a shooting on the Orlava Strip that killed"
    const onPlace = step === 0 && places.prepositions.has(link.lower) && places.nouns.has(words[last - 1]!.lower);
    const placing = onPlace || places.locating.has(link.lower) || places.bodiesAt.has(link.lower);
    const before = words[at - 2];
    // "an attack on a convoy of soldiers that killed 12": at whom it was aimed
    if (events.against.has(link.lower) && before !== undefined && agents.deeds.has(before.lower)) return true;
    if (!placing && !grammar.of.has(link.lower)) return false;
    if (placing && before?.tag === 'time') return true;
    // "broke out at a camp that killed 16"
    if (placing && step === 0 && before?.tag === 'adv' && places.nouns.has(words[last - 1]!.lower)) return true;
    // "On Monday, clashes in Mern killed 12": taken for a verb behind the comma, and a noun all the same
    if (!isNominal(before?.tag) && !(before?.tag === 'verb' && words[at - 3]?.tag === 'comma')) return false;
    if (placing && (agents.nobody.has(before!.lower) || agents.deeds.has(before!.lower))) return true;
    // "the collapse of a walkway that killed 17": what it befell did nothing
    if (step === 0 && grammar.of.has(link.lower) && agents.nobody.has(before!.lower) && !agents.deeds.has(before!.lower) && !mayAttack(sentence, { first, last }, language)) return true;
    if (!isNominal(before!.tag)) return false;
    at = phraseStart(sentence, at - 2);
  }
  return false;
}

/** Whether a phrase is what a preposition governs at the end of a relative clause: "the fire that swept through Mern | destroyed". */
export function closesRelative({ words }: Sentence, { first }: Phrase): boolean {
  if (words[first - 1]?.tag !== 'prep' || words[first - 2]?.tag !== 'verb') return false;
  const opener = words[first - 3]?.tag;
  return opener === 'that' || opener === 'rel';
}
