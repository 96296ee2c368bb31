import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { withoutPossessive } from '@/lib/claims/word-classes';
import { isHappening } from './happening';

/** Whether a time before word `end` is of what a total began with, and not of when it came to what it is: "the number killed by Friday's quake reached", "the toll from a quake that struck on Sunday has risen to", "the toll from a raid on Mern on Tuesday rose to". */
export const isOfWhatBegan = (sentence: Sentence, time: Phrase, end: number, language: CompiledClaimLanguage): boolean =>
  withoutPossessive(sentence.words[time.last - 1]!.lower) !== sentence.words[time.last - 1]!.lower || closesRelative(sentence, time, end) || isOfDeed(sentence, time, language);

/** Whether a time is that of a relative clause that closes before the verb of the sentence: "the quake that struck on Sunday | has killed". */
function closesRelative({ words }: Sentence, { first, last }: Phrase, end: number): boolean {
  const opener = words.findLastIndex(({ tag }, i) => i < first && (tag === 'that' || tag === 'rel' || tag === 'comma' || tag === 'punct'));
  if (opener < 1 || words[opener]!.tag === 'comma' || words[opener]!.tag === 'punct' || !isNominal(words[opener - 1]!.tag)) return false;
  return words.slice(opener, first).some(({ tag }) => tag === 'verb') && words.slice(last, end).some(({ tag, is }) => tag === 'aux' || tag === 'modal' || (tag === 'verb' && is?.ing !== true));
}

/** Whether a time closes the subject of the sentence and hangs on a deed or an event in it, not on the total right before it ("the toll on Friday rose"). */
function isOfDeed({ words }: Sentence, { first, last }: Phrase, language: CompiledClaimLanguage): boolean {
  const verb = words[last]?.tag;
  if ((verb !== 'verb' && verb !== 'aux') || words.slice(0, first).some(({ tag }) => tag === 'verb' || tag === 'aux' || tag === 'comma')) return false;
  return words.slice(0, first).some(({ tag, lower }, i) => tag === 'noun' && isHappening(lower, language) && words.slice(0, i).some((word) => language.words.grammar.from.has(word.lower)));
}
