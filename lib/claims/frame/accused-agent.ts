import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { bareText, chainBefore, isNominal, phraseStart, type Chain } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, isPassive, isReducedPassive, verbBefore } from '@/lib/claims/syntax/verbs';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import { accusationOf, overAdverb } from './accusation';
import { mayAttack, toAgent, type Agent } from './to-agent';

/** Who did what a gerund tells, where somebody else is the subject: whoever is accused of it, blamed, thanked or praised for it; null where nobody is. */
export const accusedAgent = (sentence: Sentence, gerund: number, language: CompiledClaimLanguage): Agent | null =>
  accusedOf(sentence, gerund, language) ?? accusedBefore(sentence, gerund, language) ?? praisedFor(sentence, gerund, language);

/** "blamed the rebels for the killing of 40 people", "accused the army of the murder of two": whoever is accused of the deed that a noun names; null where nobody is. */
export function accusedOfDeed(sentence: Sentence, noun: number, language: CompiledClaimLanguage): Agent | null {
  const first = phraseStart(sentence, noun);
  const { agents, elections, events, grammar } = language.words;
  const verb = accusationOf(sentence, first, events.accusing, [grammar.of, elections.forWhom]);
  // "accused the general of ordering the killing of 12": whoever had it done
  if (verb < 0 && agents.ordering.has(sentence.words[first - 1]?.lower ?? '')) return accusedOf(sentence, first - 1, language);
  if (verb < 0) return null;
  const accused = isPassive(sentence, verb) ? subjectOf(sentence, verb) : chainBefore(sentence, first - 2);
  const agent = accused && toAgent(sentence, accused, language);
  return agent && { text: agent.text, pronoun: agent.pronoun, at: agent.at, blamed: true };
}

/** "Mern, which Tarn accuses of sending troops": what a clause with "which" or "whom" tells of, where the verb of accusing closes it; null where it does not. */
function accusedInClause(sentence: Sentence, verb: number): Chain | null {
  const { words } = sentence;
  const accuser = chainBefore(sentence, groupStart(sentence, verb) - 1);
  const rel = accuser ? accuser.first - 1 : -1;
  return rel > 0 && words[rel]!.tag === 'rel' ? chainBefore(sentence, words[rel - 1]!.tag === 'comma' ? rel - 2 : rel - 1) : null;
}

/** "accused the army of shelling a school": the army, not who accuses. */
function accusedOf(sentence: Sentence, verbAt: number, language: CompiledClaimLanguage): Agent | null {
  // "accused the rebels of having killed 12"
  const gerund = overAdverb(sentence, groupStart(sentence, verbAt));
  const { elections, events, grammar } = language.words;
  const verb = accusationOf(sentence, gerund, events.accusing, [grammar.of, elections.forWhom]);
  if (verb < 0) return null;
  // "the trial of a man accused of killing four": the man.
  const named = verb === gerund - 2 && isReducedPassive(sentence, verb) && isNominal(sentence.words[verb - 1]?.tag) ? phraseStart(sentence, verb - 1) : verb;
  if (named < verb) return toAgent(sentence, { first: named, last: verb, head: { first: named, last: verb } }, language);
  const accused = isPassive(sentence, verb) || verb === gerund - 2 ? (accusedInClause(sentence, verb) ?? subjectOf(sentence, verb)) : chainBefore(sentence, sentence.words[gerund - 2]!.tag === 'comma' ? gerund - 3 : gerund - 2);
  return accused && toAgent(sentence, accused, language);
}

/** "accused the rebels of shelling a school, killing nine": whoever is accused of the deed that a participle tells the outcome of; null where none is. */
function accusedBefore(sentence: Sentence, gerund: number, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  if (words[gerund]!.is?.ing !== true || words[gerund - 1]?.tag !== 'comma') return null;
  const deed = verbBefore(sentence, gerund, false);
  return deed >= 0 && words[deed]!.is?.ing === true ? accusedOf(sentence, deed, language) : null;
}

/** "thanked the army for killing 12": whom a verb before "for" acts on has done it, and not who thanks; null where that is nobody who may. */
function praisedFor(sentence: Sentence, gerund: number, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  if (words[gerund]!.is?.ing !== true || !language.words.elections.forWhom.has(words[gerund - 1]?.lower ?? '') || !isNominal(words[gerund - 2]?.tag)) return null;
  const phrase = { first: phraseStart(sentence, gerund - 2), last: gerund - 1 };
  if (words[phrase.first - 1]?.tag !== 'verb') return null;
  // … and "faulted the city for closing 12 schools"
  if (language.words.agents.acting.has(words[phrase.last - 1]!.lower)) return { text: bareText(sentence, phrase, language.words.grammar.articles), pronoun: false, at: phrase };
  if (!mayAttack(sentence, phrase, language)) return null;
  return toAgent(sentence, { ...phrase, head: phrase }, language);
}

/** The gerund on which an infinitive hangs ("accused of | plotting to kill"), else the verb itself. */
export function plotOf(sentence: Sentence, verb: number): number {
  const to = groupStart(sentence, verb);
  return to > 0 && sentence.words[to]!.tag === 'to' && sentence.words[to - 1]!.tag === 'verb' && sentence.words[to - 1]!.is?.ing === true ? to - 1 : verb;
}
