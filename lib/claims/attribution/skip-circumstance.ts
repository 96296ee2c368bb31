import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { chainAfter, isNominal } from '@/lib/claims/syntax/phrases';
import type { Sentence, Word } from '@/lib/claims/syntax/sentence';

/** Most listeners and circumstances between a verb and what it says. */
const MAX_CIRCUMSTANCES = 4;
/** Longest description of a document by a participle, in words. */
const MAX_DESCRIPTION = 9;

/** First word behind the listener of `verb`, where it has one, and the circumstances of speaking: "told Reuters", "said on Friday", "said in a statement". */
export function skipCircumstance(sentence: Sentence, from: number, verb: Word | null, language: CompiledClaimLanguage): number {
  const { words } = sentence;
  const { telling, circumstances, circumstanceLinks, lacking, partyLinks } = language.words.reporting;
  let i = from;
  for (let step = 0; step < MAX_CIRCUMSTANCES; step++) {
    const word = words[i];
    if (!word) return i;
    // "told reporters there"
    if (word.tag === 'time' || word.tag === 'adv' || (word.tag === 'pron' && word.classes.adverb)) i++;
    else if (opensTime(sentence, i)) i += 2;
    // "said at first that"
    else if (word.tag === 'prep' && words[i + 1]?.tag === 'num' && words[i + 2]?.tag === 'that') i += 2;
    // "said without offering evidence"
    else if (lacking.has(word.lower) && words[i + 1]?.tag === 'verb') for (i += 2; isNominal(words[i]?.tag); ) i++;
    else if (step === 0 && verb !== null && telling.has(verb.lower) && (isNominal(word.tag) || word.tag === 'pron')) i = listenerEnd(sentence, i, chainAfter(sentence, i, partyLinks)?.last ?? i + 1);
    // "told Reuters | more than 40 had died", "told Reuters | at least 40 had"
    else if (opensFigure(sentence, i)) return i;
    else if ((word.tag === 'prep' || word.tag === 'to') && words[i + 1]?.tag === 'time') i += 2;
    else if ((word.tag === 'prep' || (word.tag === 'to' && verb !== null)) && circumstances.has(word.lower) && isNominal(words[i + 1]?.tag) && words[i + 1]!.tag !== 'num') {
      const end = overDescription(sentence, chainAfter(sentence, i + 1, circumstanceLinks)?.last ?? i + 1);
      const tag = words[end]?.tag;
      // Only where the saying goes on behind it; else the phrase is what is said.
      // … and ", dijo a la prensa la jefa policial": the speaker stands behind whom he tells it.
      const told = tag === 'det' && verb !== null && (words[from - 2]?.tag === 'comma' || words[from - 2]?.tag === 'quote');
      if (!told && tag !== undefined && !opensClause(words, end, language.words.grammar.possessives) && tag !== 'that' && tag !== 'punct' && tag !== 'comma' && tag !== 'quote' && tag !== 'time' && tag !== 'prep' && !(tag === 'to' && (verb === null || isNominal(words[end + 1]?.tag)))) return i;
      i = end;
    } else return i;
  }
  return i;
}

/** Where whoever is told something ends, in whose phrase `first` to `last` the number of what is told may stand too: "told reporters | 400 jobs were at risk". */
function listenerEnd({ words }: Sentence, first: number, last: number): number {
  if (isVerbal(words[last]?.tag)) for (let i = first + 1; i < last; i++) if (words[i]!.tag === 'num') return i;
  return last;
}

/** Whether a figure with the words that bound it begins at word `at`. */
export const opensFigure = ({ words, quantities }: Sentence, at: number): boolean => quantities.some(({ start, isFigure }) => isFigure && start === words[at]!.start);

/** Whether a clause with a pronoun or an owner of its subject opens at word `at`: "said in a statement | it had hit", "said on the radio | their men had left". */
function opensClause(words: readonly Word[], at: number, possessives: ReadonlySet<string>): boolean {
  if (words[at]!.tag === 'pron') return isVerbal(words[at + 1]?.tag);
  if (words[at]!.tag !== 'det' || !possessives.has(words[at]!.lower)) return false;
  let i = at + 1;
  while (isNominal(words[i]?.tag)) i++;
  return isVerbal(words[i]?.tag);
}

const isVerbal = (tag: Word['tag'] | undefined): boolean => tag === 'aux' || tag === 'modal' || tag === 'verb';

/** Whether "el martes" stands at word `at` and tells when: the speaker, what is said or nothing goes on behind it, for "the Tuesday attack" is no time. */
function opensTime({ words }: Sentence, at: number): boolean {
  const [time, next] = [words[at + 1], words[at + 2]];
  if (words[at]?.tag !== 'det' || time?.tag !== 'time' || time.text !== time.lower) return false;
  return next === undefined || next.tag === 'det' || next.tag === 'that' || next.tag === 'comma' || next.tag === 'punct' || next.tag === 'name' || next.tag === 'quote';
}

/** Word behind a participle that describes the document before it, and what hangs on that ("in a report | published last week | that"); `end` itself where none does, or where no "that" follows. */
function overDescription({ words }: Sentence, end: number): number {
  if (words[end]?.tag !== 'verb' || words[end].is?.participle !== true) return end;
  let i = end + 1;
  while (i < end + MAX_DESCRIPTION && (words[i]?.tag === 'time' || words[i]?.tag === 'adv' || words[i]?.tag === 'prep' || isNominal(words[i]?.tag))) i++;
  return words[i]?.tag === 'that' ? i : end;
}
