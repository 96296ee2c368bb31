import { KeptWords } from '@/lib/text/kept-words';
import type { ClaimLanguage, VerbForm } from './claim-language';
import type { IndexedLists, NounPattern } from './indexed-lists';
import { compileLanguage } from './quantity/compile-language';
import type { QuantityWord } from './quantity/quantity-word';
import type { Tag } from './syntax/tag';
import { timeOpeners } from './time/time-openers';
import type { VerbPattern } from './verb-readings';

/** All that a language's lists say of one word, whatever stands beside it. */
export interface WordClasses extends QuantityWord {
  /** Part of speech of a word of a closed class; null for an open word. */
  closed: Tag | null;
  adverb: boolean;
  /** Words behind it with which it is an adverb ("in", of "in total"); null for none. */
  adverbPairs: ReadonlySet<string> | null;
  /** An adverb by the list or by its ending. */
  adverbial: boolean;
  adjective: boolean;
  /** Forms of a verb of the lists that the word may be; null where it is none. */
  forms: ReadonlySet<VerbForm> | null;
  /** Form of a verb that the lists do not hold, by its ending. */
  looks: VerbForm | null;
  /** A noun by the lists: counted, of a frame, or somebody who speaks. */
  noun: boolean;
  speaker: boolean;
  reports: boolean;
  /** "of", "by" and "the" of the language, and a preposition that ends a chain of noun phrases ("after", "despite"). */
  of: boolean;
  by: boolean;
  the: boolean;
  loose: boolean;
  /** A determiner that stands for people before their participle ("those killed"). */
  stands: boolean;
  /** A body by a word of its name, a report or a poll ("observatory"); speaks of a whole country ("nationwide"). */
  body: boolean;
  nationwide: boolean;
  /** A phrase that speaks of the whole world may begin with it ("around the world"). */
  worldwide: boolean;
  /** "yet", of what has not happened. */
  yet: boolean;
  /** An ordinal that tells when ("first reported"), and what may stand before it ("at first"). */
  order: boolean;
  orderLink: boolean;
  /** A noun that is plural though it does not show it ("police"). */
  manyOf: boolean;
  /** A saying, or a time expression, may begin here. */
  cue: boolean;
  time: boolean;
  /** A helper verb whose subject is one. */
  one: boolean;
  /** A form of "be". */
  be: boolean;
  /** Phrases that begin with it: words that hedge, and words that tell what is not so yet. */
  hedges: HedgePhrases;
  modality: ModalityPhrases;
  /** A text that was written, or a noun of what was said: what a doubt may be about. */
  told: boolean;
  verbs: readonly VerbPattern[] | null;
  nouns: readonly NounPattern[] | null;
}

type HedgePhrases = ReturnType<IndexedLists['hedges']['get']> | null;
type ModalityPhrases = ReturnType<IndexedLists['modality']['get']> | null;

/** The word as it stands in lists, cut free of a possessive ending. */
export const withoutPossessive = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word);

/**
 * What is known of a word (lower case), looked up in all lists when it is met first. Of the words of a page half are met again
 * on it and most on the next, and each is asked for a dozen times while a sentence is read.
 */
export function createWordClasses(language: IndexedLists): (word: string) => WordClasses {
  const seen = new KeptWords<WordClasses>();
  return (word) => {
    let classes = seen.get(word);
    if (!classes) seen.set(word, (classes = lookUp(word, language, language.words)));
    return classes;
  };
}

function lookUp(word: string, { closed, nounPatterns, verbOf, isCue, hedges, modality, carriers }: IndexedLists, { grammar, quantity, times, reporting, places: { bodies, nationwide, worldwide } }: ClaimLanguage): WordClasses {
  const { forms: known, patterns: verbs, saying } = verbOf(word);
  const nouns = nounPatterns.get(word) ?? null;
  const speaker = reporting.speakers.has(word);
  const named = withoutPossessive(word);
  const counted = compileLanguage(quantity).wordOf(word);
  // Field by field: engines keep what is copied over ("...counted") apart from the object, and reading all of a text takes 1.4 times as long.
  return {
    number: counted.number,
    minus: counted.minus,
    opensOne: counted.opensOne,
    manifold: counted.manifold,
    kind: counted.kind,
    people: counted.people,
    plural: counted.plural,
    stop: counted.stop,
    filler: counted.filler,
    peopleWord: counted.peopleWord,
    verb: counted.verb,
    verbAndNoun: counted.verbAndNoun,
    past: counted.past,
    qualifier: counted.qualifier,
    owner: counted.owner,
    closed: closed.get(word) ?? null,
    adverb: grammar.adverbs.has(word),
    adverbPairs: grammar.adverbPairs.get(word) ?? null,
    adverbial: grammar.adverbs.has(word) || grammar.looksLikeAdverb(word),
    adjective: grammar.adjectives.has(word),
    forms: known,
    looks: known ? null : grammar.looksLikeVerb(word),
    noun: nouns !== null || speaker || counted.kind !== null || reporting.documents.has(word),
    speaker,
    reports: saying !== null,
    of: grammar.of.has(word),
    by: grammar.by.has(word),
    the: quantity.notFigures.the.has(word),
    loose: grammar.loose.has(word),
    stands: grammar.standing.has(word),
    body: bodies.has(named) || reporting.bodies.has(named) || reporting.documents.has(named) || reporting.polls.has(named),
    nationwide: nationwide.has(word),
    worldwide: worldwide.some(([first]) => first === word),
    yet: grammar.yet.has(word),
    order: grammar.orders.has(word),
    orderLink: grammar.orderLinks.has(word),
    manyOf: grammar.plurals.has(word),
    cue: isCue(word),
    time: timeOpeners(times).has(word),
    one: grammar.one.has(word),
    be: grammar.be.has(word),
    hedges: hedges.get(word) ?? null,
    modality: modality.get(word) ?? null,
    told: carriers.has(word) || reporting.documents.has(word),
    verbs,
    nouns,
  };
}
