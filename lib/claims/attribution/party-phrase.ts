import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { chainAfter, chainBefore, isNominal, phraseEnd, phraseStart, type Chain } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import { withoutPossessive } from '@/lib/claims/word-classes';

/** Longest name of a poll, and longest way from a document to who made it, in words. */
const MAX_NAME = 9;

/** The word as it stands in lists: without a possessive ending. */
export const bare = ({ lower }: Word): string => withoutPossessive(lower);

/** The party that starts at `from`: a chain of noun phrases with what compiled or cited it, up to a verb or a comma; null where none starts there. */
export function partyAfter(sentence: Sentence, from: number, language: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  const { partyLinks } = language.words.reporting;
  // "early results of exit polls": behind an adverb a noun may look like a verb.
  const led = words[from]?.tag === 'verb' && words[from - 1]?.tag === 'adv' && words[from + 1]?.tag === 'prep' ? chainAfter(sentence, from + 2, partyLinks) : null;
  const those = words[from + 1]?.tag === 'rel' ? thoseWho(sentence, from) : null;
  if (those) return those;
  if (words[from]?.tag === 'num' && words[from + 1]?.classes.of && words[from + 2]?.tag === 'pron') return oneOfThem(words, from);
  const chain = led ? { first: from, last: led.last } : chainAfter(sentence, from, partyLinks);
  const party = chain && beforeFigure(sentence, chain);
  if (!party) return words[from]?.tag === 'pron' ? { first: from, last: from + 1 } : null;
  let { last } = party;
  // "an estimate by the agency", "fuentes citadas por X"
  if (words[last] && language.words.grammar.by.has(words[last]!.lower) && (makes(words[last - 1]!, language) || language.sources.has(words[last - 1]!.lower))) last = chainAfter(sentence, last + 1, partyLinks)?.last ?? last;
  // "local sources cited by Reuters", "data compiled by X"
  const next = words[last];
  if (next && (next.tag === 'adj' || (next.tag === 'verb' && next.is?.participle))) {
    // "figures released on Wednesday by X"
    let by = last + 1;
    while (words[by]?.tag === 'time' || words[by]?.tag === 'adv' || (words[by]?.tag === 'prep' && words[by + 1]?.tag === 'time')) by++;
    const more = words[by] && language.words.grammar.by.has(words[by]!.lower) ? chainAfter(sentence, by + 1, partyLinks) : null;
    if (more) last = more.last;
  }
  return { first: party.first, last };
}

/** "one of them", "one of them, Ana Lind": the name where one follows. */
function oneOfThem(words: readonly Word[], from: number): Phrase {
  const first = from + 4;
  let last = first;
  while (words[from + 3]?.tag === 'comma' && words[last]?.tag === 'name') last++;
  return last > first && (words[last] === undefined || words[last]!.tag === 'comma' || words[last]!.tag === 'punct') ? { first, last } : { first: from, last: from + 3 };
}

/** "those who were freed": a pronoun with the clause that tells of whom; null for others. */
function thoseWho({ words }: Sentence, from: number): Phrase | null {
  if (words[from]!.tag !== 'det' && words[from]!.tag !== 'pron') return null;
  let last = from + 2;
  while (last < words.length && words[last]!.tag !== 'comma' && words[last]!.tag !== 'punct') last++;
  return last - from <= MAX_NAME ? { first: from, last } : null;
}

/** The phrase up to a figure that hangs on it: "insurers | at $2 billion", "a survey | of 1,000 adults". */
function beforeFigure({ words }: Sentence, party: Phrase): Phrase {
  for (let i = party.first + 1; i < party.last - 1; i++) {
    // … or that the next party gives: "according to organisers | and 35,000 according to the police"
    if ((words[i]!.tag === 'prep' || words[i]!.tag === 'and' || words[i]!.tag === 'comma') && words[i + 1]!.tag === 'num') return { first: party.first, last: i };
    // "under the deal | more than 2,000 people left"
    if (words[i]!.tag === 'num' && words[i - 1]!.tag === 'noun' && words[party.last - 1]!.classes.plural) return { first: party.first, last: i };
  }
  return party;
}

/** The subject as it is to be shown: with the name in apposition ("the finance minister, X,"), else its own chain. */
export function withName(sentence: Sentence, subject: Chain, at: number, language: CompiledClaimLanguage): Phrase {
  const { words } = sentence;
  const behind = words[subject.last];
  // "Another count, by X, puts it at 31": whoever made it.
  const head = words[subject.head.last - 1]!;
  if (behind?.tag === 'comma' && language.words.grammar.by.has(words[subject.last + 1]?.lower ?? '') && (makes(head, language) || language.words.reporting.reckonings.has(head.lower))) {
    const maker = chainAfter(sentence, subject.last + 2, language.words.reporting.partyLinks);
    if (maker && maker.last < at && words[maker.last]!.tag === 'comma') return maker;
  }
  if (behind?.tag === 'comma' && words[subject.head.last - 1]!.tag !== 'name' && words[subject.last + 1]?.tag === 'name') {
    let end = subject.last + 1;
    // … and 'said its head, Ada Venn.'
    const close = subject.first > at ? words.length : at;
    while (end < close && isNominal(words[end]!.tag)) end++;
    if (words[end]?.tag === 'comma' || end === close || (subject.first > at && (words[end]?.tag === 'punct' || words[end]?.tag === 'prep'))) return { first: subject.first, last: end };
  }
  // "said Ana Lind, a spokeswoman for the charity, who added": the name in front of its description.
  if (behind?.tag === 'comma' && words[subject.last + 1]?.tag === 'rel' && head.tag !== 'name' && words[subject.first]!.tag === 'det' && words[subject.first - 1]?.tag === 'comma' && words[subject.first - 2]?.tag === 'name') {
    return { first: phraseStart(sentence, subject.first - 2), last: subject.last };
  }
  return { first: subject.first, last: subject.last };
}

/** "A report released in September by X": the document that a participle describes speaks, and X with it; null where the subject is no such X. */
export function describedDocument(sentence: Sentence, subject: Chain, language: CompiledClaimLanguage): Chain | null {
  const { words } = sentence;
  if (!language.words.grammar.by.has(words[subject.first - 1]?.lower ?? '')) return null;
  for (let i = subject.first - 2; i > 0 && i > subject.first - MAX_NAME; i--) {
    const { tag, is } = words[i]!;
    if (tag === 'verb') {
      if (!is?.participle || !isDocument(words[i - 1]!, language)) return null;
      const chain = chainBefore(sentence, i - 1);
      return chain ? { first: chain.first, last: subject.last, head: chain.head } : null;
    }
    if (tag !== 'prep' && tag !== 'time' && tag !== 'adv' && !isNominal(tag)) return null;
  }
  return null;
}

/** A party phrase as a chain whose head is its first noun phrase. */
export function asChain(sentence: Sentence, party: Phrase): Chain {
  const end = Math.min(phraseEnd(sentence, party.first), party.last);
  return { first: party.first, last: party.last, head: { first: party.first, last: end > party.first ? end : party.last } };
}

/**
 * The party as it stands inside a sentence or a list: the capital of an article ("The police"), or of a common noun for
 * people ("Police", "Officials in Mern"), which it has from opening a sentence, is written small. Before another capital it is part
 * of a name or title ("Police Chief Ada Venn") and stays.
 */
export function inSentence(party: string, { words: { grammar, quantity: { nouns }, reporting } }: CompiledClaimLanguage): string {
  const [opening] = /^\p{Lu}\p{Ll}+(?=\s+\P{Lu}|$)/u.exec(party) ?? [];
  const first = party.split(' ', 1)[0]!.toLowerCase();
  if (grammar.determiners.has(first) && first.length < party.length) return first + party.slice(first.length);
  if (opening === undefined) return party;
  const common = !nouns.isPeopleName(first) && (nouns.unitOf(first) === 'people' || (reporting.speakers.has(first) && nouns.isPlural(first)));
  return common ? first + party.slice(first.length) : party;
}

/** A report, a statement, a poll: something written that speaks. */
export const isDocument = (word: Word, language: CompiledClaimLanguage): boolean => {
  const { documents, polls } = language.words.reporting;
  return documents.has(word.lower) || polls.has(word.lower);
};

/** A text or an estimate, which somebody makes. */
const makes = (word: Word, language: CompiledClaimLanguage): boolean => isDocument(word, language) || language.words.reporting.estimates.has(word.lower) || language.carriers.has(word.lower);

/** Word behind the poll named from `from` on ("early-October CBS News poll"); null where none is. */
export function pollEnd({ words }: Sentence, from: number, language: CompiledClaimLanguage): number | null {
  for (let i = from; i < Math.min(words.length, from + MAX_NAME); i++) {
    const { tag, lower } = words[i]!;
    if ((tag === 'det' && i > from) || (!isNominal(tag) && tag !== 'adv' && tag !== 'time')) return null;
    const next = words[i + 1]?.tag;
    if (language.words.reporting.polls.has(lower) && (next === 'det' || !isNominal(next))) return i + 1;
  }
  return null;
}

/** A phrase that does a verb, and the noun phrase before it where the verb closes a relative clause with no pronoun ("the 300 jobs | X promised"). */
interface Doer extends Chain {
  object: Phrase | null;
}

const toDoer = ({ first, last, head }: Chain): Doer => ({ first, last, head, object: null });

/** Whether a word may be of one of several who speak. */
const mayJoin = ({ tag, classes }: Word): boolean => tag !== 'noun' || classes.people || classes.speaker || classes.body;

/** Who does the verb, as `subjectOf`, cut free of what belongs to the clause before; null where nobody does. */
export function doerOf(sentence: Sentence, verb: number, language: CompiledClaimLanguage): Doer | null {
  const { words } = sentence;
  // "12 people died, the agency said, blaming rebels": whoever has just said so
  const told = words[verb]!.is?.ing === true && words[verb - 1]?.tag === 'comma' && words[verb - 2]?.tag === 'verb' && words[verb - 2]!.classes.reports ? subjectOf(sentence, verb - 2) : null;
  if (told && told.last === verb - 2 && words[told.first - 1]?.tag === 'comma') return toDoer(told);
  const chain = subjectOf(sentence, verb);
  if (!chain || chain.first > verb) return chain ? toDoer(chain) : null;
  // "The agency said in a note putting the toll at 45": the agency, and not all that it said.
  const said = words.findIndex(({ tag, classes }, i) => i > chain.first && i < chain.last && tag === 'verb' && classes.reports && words[i + 1]?.classes.by !== true);
  if (said > 0) return toDoer({ first: chain.first, last: said, head: { first: chain.first, last: Math.min(chain.head.last, said) } });
  // … over "two nearby towns, residents and an official said", whose adverb parts the phrase
  let opener = chain.first - 1;
  if (words[opener]?.tag === 'adv') while (words[opener]?.tag === 'adv' || words[opener]?.tag === 'num') opener--;
  const lead = words[opener]?.tag;
  // "sources close to the talks"
  const described = lead === 'to' && words[chain.first - 2]?.tag === 'adj' ? chainBefore(sentence, chain.first - 2) : null;
  if (described && described.last - described.first > 1) return { first: described.first, last: chain.last, head: described.head, object: null };
  let { first } = chain;
  // "left their homes, and its envoy warned": what a verb governs is no part of the next subject.
  // … and "abducting 30 women and girls, residents and an official said"; a name may be a list ("by the School of Law, Trade and Medicine").
  if (lead === 'verb' || lead === 'prep' || lead === 'to') for (let i = first + 1; i < chain.last - 1; i++) if (words[i]!.tag === 'and' ? words[i - 1]!.tag === 'comma' : words[i]!.tag === 'comma' && (words[i + 1]!.tag === 'det' || (lead === 'verb' && words[i + 1]!.tag !== 'and'))) first = i + 1;
  // "died as a result of burns and the source added": what somebody died of says nothing.
  const and = lead === 'prep' || lead === 'verb' ? words.findIndex(({ tag }, i) => i > first && i < chain.last - 1 && tag === 'and') : -1;
  // … and "resisting late pay and ministry plans to cut 300 jobs"
  const anew = and > 0 && (words[and + 1]!.tag === 'det' ? and < chain.last - 2 && !mayJoin(words[chain.head.last - 1]!) : lead === 'verb' && and === chain.last - 2 && words[and + 1]!.tag === 'noun' && !mayJoin(words[and - 1]!));
  if (anew && mayJoin(words[chain.last - 1]!)) first = and + 1;
  // "the 22 billion gallons Congress had sought"
  let counted = false;
  for (let i = first; i < chain.last - 1; i++) {
    if (words[i]!.tag === 'num') counted = true;
    else if (counted && words[i]!.tag === 'noun' && words[i + 1]!.tag === 'name') return { first: i + 1, last: chain.last, head: { first: i + 1, last: chain.last }, object: { first, last: i + 1 } };
  }
  // "…, a charge Mern rejects": a noun put beside what was said, and whose verb it is; not "its spokesman Ivo Dorn said".
  if (words[first - 1]?.tag === 'comma' && words[first]!.classes.opensOne && !words[first]!.classes.the && !language.words.grammar.possessives.has(words[first]!.lower) && !mayJoin(words[first + 1]!) && words[first + 1]?.tag === 'noun' && words[first + 2]?.tag === 'name' && first + 2 < chain.last && words.slice(verb + 1).every(({ tag }) => tag === 'punct')) return { first: first + 2, last: chain.last, head: { first: first + 2, last: chain.last }, object: { first, last: first + 2 } };
  // "the 500 engineers the company promised"
  if (words[first]!.tag === 'det' && words[first - 1]?.tag === 'noun') {
    const from = phraseStart(sentence, first - 1);
    if (words.slice(from, first).some(({ tag }) => tag === 'num')) return { first: chain.first, last: chain.last, head: chain.head, object: { first: from, last: first } };
  }
  if (first === chain.first) return toDoer(chain);
  return { first, last: chain.last, head: chain.head.first >= first ? chain.head : { first, last: Math.min(phraseEnd(sentence, first), chain.last) }, object: null };
}

/** Whether the phrase can say something: a name, a person, a body; never a thing. `clear`: nothing but a speaker can stand there. */
export function speaks({ words }: Sentence, chain: Chain, language: CompiledClaimLanguage, clear: boolean): boolean {
  const { reporting, quantity, places } = language.words;
  let at = chain.head.last - 1;
  // "people familiar with the talks"
  while (at > chain.head.first && words[at]!.tag === 'adj' && !reporting.speakers.has(bare(words[at]!))) at--;
  const head = words[at]!;
  const lower = bare(head);
  // "a March forecast of 1.8 percent": a month describes the noun; "Ana May said" names somebody
  if (words[chain.head.first]!.tag === 'det' && chain.head.last - chain.head.first === 2 && quantity.notFigures.months.has(lower)) return false;
  // "said 40 of its members had died, then put it at 12": those of whom it is said
  if (words[chain.first]!.tag === 'num' && words[chain.first - 1]?.tag === 'verb' && words[chain.first - 1]!.classes.reports && (words[chain.last]?.tag === 'aux' || words[chain.last]?.tag === 'verb')) return false;
  if (head.tag === 'pron') return reporting.backward.has(lower) || reporting.indefinite.has(lower);
  // "79 percent of voters said", "most voters said": an answer counted, no party.
  for (let i = chain.first; i < chain.head.last; i++) if (reporting.shares.has(words[i]!.lower)) return false;
  for (let i = chain.first - 1; i >= 0 && (words[i]!.tag === 'adv' || words[i]!.tag === 'num' || language.words.grammar.of.has(words[i]!.lower) || reporting.shares.has(words[i]!.lower)); i--) if (reporting.shares.has(words[i]!.lower)) return false;
  if (reporting.speakers.has(lower) || reporting.documents.has(lower) || reporting.bodies.has(lower) || places.titles.has(lower)) return true;
  if (quantity.nouns.kindOf(lower) !== null && !reporting.mute.has(lower)) return true;
  // "two of the sources said"
  if (head.tag === 'num' && words[chain.head.last]?.classes.of && words[chain.head.last + 1]?.tag === 'det' && reporting.speakers.has(bare(words[chain.last - 1]!))) return true;
  if (reporting.mute.has(lower) || head.tag === 'num' || head.tag === 'time') return false;
  // A plain verb of saying makes a speaker of any subject with an article: "the magazine said".
  if (clear && words[chain.head.first]!.tag === 'det') return true;
  // Any name in the phrase: "Marlowe", "a Mern poll", "the Marlowe campaign"; not in what hangs on it ("the shootings in Mern").
  for (let i = chain.head.first; i < chain.head.last; i++) if (words[i]!.tag === 'name') return true;
  return false;
}
