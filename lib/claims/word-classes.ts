import type { VerbForms } from './verb-forms';
import { KeptWords } from '@/lib/text/kept-words';
import type { WordForm } from '@/lib/text/word-forms';
import type { ClaimLanguage, VerbForm } from './claim-language';
import type { IndexedLists, NounPattern } from './indexed-lists';
import { compileLanguage } from './quantity/compile-language';
import { marksOf, QuantityWord } from './quantity/quantity-word';
import { scansOf } from './scans';
import { type TagOrNone, UNTOLD } from './syntax/tag';
import { timeOpeners } from './time/time-openers';
import { VerbPhrases } from './verb-phrases';
import type { VerbPattern } from './verb-readings';

/** What the lists say of a word besides what it counts, a bit for each. */
const [ADVERB, ADVERBIAL, ADJECTIVE, NOUN, SPEAKER, REPORTS, OF, BY, THE, LOOSE, STANDS, BODY, NATIONWIDE, WORLDWIDE, YET, ORDER, ORDER_LINK, MANY_OF, CUE, TIME, ONE, BE, TOLD, BACK, OPENS_NAME, WHERE, IN_NAME, HAPPENS, DEMONYM, TITLE, COURT] = Array.from({ length: 31 }, (_, i) => 1 << i) as [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];

/**
 * All that a language's lists say of one word, whatever stands beside it. The class of `QuantityWord` goes on with what it is in a sentence.
 */
export class WordClasses extends QuantityWord {
  constructor(
    counted: QuantityWord,
    /** Bits of the marks above. */
    private readonly marks: number,
    /** Part of speech of a word of a closed class; `UNTOLD` for an open word. */
    readonly closed: TagOrNone,
    /** Forms of a verb of the lists that the word may be; null where it is none. */
    readonly forms: VerbForms | null,
    /** Form of a verb that the lists do not hold, by its ending. */
    readonly looks: VerbForm | null,
    /** What the frames have of it as a verb, the same by the word behind it, and as a noun or state. */
    readonly verbs: readonly VerbPattern[] | null,
    readonly phrases: VerbPhrases | null,
    readonly nouns: readonly NounPattern[] | null,
    /** Words behind it with which it is an adverb ("in", of "in total"); null for none. */
    readonly adverbPairs: ReadonlySet<string> | null,
    /** Phrases that begin with it: words that hedge, and words that tell what is not so yet. */
    readonly hedges: HedgePhrases,
    readonly modality: ModalityPhrases,
    /** Bits of `SCANS`. */
    readonly scans: number,
  ) {
    super(counted.counting, counted.kind, counted.owner);
  }
  get adverb(): boolean {
    return (this.marks & ADVERB) !== 0;
  }
  /** An adverb by the list or by its ending. */
  get adverbial(): boolean {
    return (this.marks & ADVERBIAL) !== 0;
  }
  get adjective(): boolean {
    return (this.marks & ADJECTIVE) !== 0;
  }
  /** A noun by the lists: counted, of a frame, or somebody who speaks. */
  get noun(): boolean {
    return (this.marks & NOUN) !== 0;
  }
  get speaker(): boolean {
    return (this.marks & SPEAKER) !== 0;
  }
  get reports(): boolean {
    return (this.marks & REPORTS) !== 0;
  }
  /** "of" of the language. */
  get of(): boolean {
    return (this.marks & OF) !== 0;
  }
  get by(): boolean {
    return (this.marks & BY) !== 0;
  }
  get the(): boolean {
    return (this.marks & THE) !== 0;
  }
  /** A preposition that ends a chain of noun phrases ("after", "despite"). */
  get loose(): boolean {
    return (this.marks & LOOSE) !== 0;
  }
  /** "where", which opens a clause on a place. */
  get where(): boolean {
    return (this.marks & WHERE) !== 0;
  }
  /** A determiner that stands for people before their participle ("those killed"). */
  get stands(): boolean {
    return (this.marks & STANDS) !== 0;
  }
  /** A body by a word of its name, a report or a poll ("observatory"). */
  get body(): boolean {
    return (this.marks & BODY) !== 0;
  }
  /** Speaks of a whole country. */
  get nationwide(): boolean {
    return (this.marks & NATIONWIDE) !== 0;
  }
  /** A phrase that speaks of the whole world may begin with it ("around the world"). */
  get worldwide(): boolean {
    return (this.marks & WORLDWIDE) !== 0;
  }
  /** "yet", of what has not happened. */
  get yet(): boolean {
    return (this.marks & YET) !== 0;
  }
  /** An ordinal that tells when ("first reported"). */
  get order(): boolean {
    return (this.marks & ORDER) !== 0;
  }
  /** What may stand before such an ordinal ("at first"). */
  get orderLink(): boolean {
    return (this.marks & ORDER_LINK) !== 0;
  }
  /** A noun that is plural though it does not show it ("police"). */
  get manyOf(): boolean {
    return (this.marks & MANY_OF) !== 0;
  }
  /** A saying may begin here. */
  get cue(): boolean {
    return (this.marks & CUE) !== 0;
  }
  /** A time expression may begin here. */
  get time(): boolean {
    return (this.marks & TIME) !== 0;
  }
  /** A helper verb whose subject is one. */
  get one(): boolean {
    return (this.marks & ONE) !== 0;
  }
  /** A form of "be". */
  get be(): boolean {
    return (this.marks & BE) !== 0;
  }
  /** A text that was written, or a noun of what was said: what a doubt may be about. */
  get told(): boolean {
    return (this.marks & TOLD) !== 0;
  }
  /** A phrase that points back to a time may end with it ("since then"). */
  get back(): boolean {
    return (this.marks & BACK) !== 0;
  }
  /** The article of a name of another language, joined to it by a hyphen ("al-"). */
  get opensName(): boolean {
    return (this.marks & OPENS_NAME) !== 0;
  }
  /** A small word of names of another language ("Serab do Sul"). */
  get inName(): boolean {
    return (this.marks & IN_NAME) !== 0;
  }
  /** A verb that nobody can undergo ("died"): its past form with no helper is no passive. */
  get happens(): boolean {
    return (this.marks & HAPPENS) !== 0;
  }
  /** Called after a country, or the people of one. */
  get demonym(): boolean {
    return (this.marks & DEMONYM) !== 0;
  }
  /** A word for whoever holds an office ("minister"). */
  get title(): boolean {
    return (this.marks & TITLE) !== 0;
  }
  /** A court, or whoever judges in one. */
  get court(): boolean {
    return (this.marks & COURT) !== 0;
  }
}

type HedgePhrases = ReturnType<IndexedLists['hedges']['get']> | null;
type ModalityPhrases = ReturnType<IndexedLists['modality']['get']> | null;

/** The word as it stands in lists, cut free of a possessive ending. */
export const withoutPossessive = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word);

/**
 * What is known of a word, looked up in all lists when it is met first and kept with its form. Of the words of a page half are met again
 * on it and most on the next, and each is asked for a dozen times while a sentence is read.
 */
export function createWordClasses(language: IndexedLists): (form: WordForm) => WordClasses {
  // Forms that differ by a capital are one word, and a word may come back after another language asked for its form.
  const seen = new KeptWords<WordClasses>();
  return (form) => {
    if (form.knownBy === language) return form.known as WordClasses;
    let classes = seen.get(form.lower);
    if (!classes) seen.set(form.lower, (classes = lookUp(form.lower, language, language.words)));
    form.known = classes;
    form.knownBy = language;
    return classes;
  };
}

function lookUp(word: string, { closed, nounPatterns, verbOf, isCue, hedges, modality, carriers }: IndexedLists, words: ClaimLanguage): WordClasses {
  const { events, grammar, quantity, times, reporting, places: { articles, particles, bodies, isDemonym, nationwide, titles, worldwide } } = words;
  const { forms, patterns, saying } = verbOf(word);
  const nouns = nounPatterns.get(word) ?? null;
  const speaker = reporting.speakers.has(word);
  const named = withoutPossessive(word);
  const counted = compileLanguage(quantity).wordOf(word);
  const marks = marksOf([
    // "The bank itself sold": a reflexive behind its noun says no more than an adverb would
    [ADVERB, grammar.adverbs.has(word) || grammar.reflexives.has(word)],
    [ADVERBIAL, grammar.adverbs.has(word) || grammar.looksLikeAdverb(word)],
    [ADJECTIVE, grammar.adjectives.has(word)],
    [NOUN, nouns !== null || speaker || counted.kind !== null || reporting.documents.has(word)],
    [SPEAKER, speaker],
    [REPORTS, saying !== null],
    [OF, grammar.of.has(word)],
    [BY, grammar.by.has(word)],
    [THE, quantity.notFigures.the.has(word)],
    [LOOSE, grammar.loose.has(word)],
    [WHERE, grammar.wheres.has(word)],
    [STANDS, grammar.standing.has(word)],
    [BODY, bodies.has(named) || reporting.bodies.has(named) || reporting.documents.has(named) || reporting.polls.has(named)],
    [NATIONWIDE, nationwide.has(word)],
    [WORLDWIDE, worldwide.some(([first]) => first === word)],
    [YET, grammar.yet.has(word)],
    [ORDER, grammar.orders.has(word)],
    [ORDER_LINK, grammar.orderLinks.has(word)],
    [MANY_OF, grammar.plurals.has(word)],
    [CUE, isCue(word)],
    [TIME, timeOpeners(times).has(word)],
    [ONE, grammar.one.has(word)],
    [BE, grammar.be.has(word)],
    [TOLD, carriers.has(word) || reporting.documents.has(word)],
    [OPENS_NAME, articles.has(word)],
    [IN_NAME, particles.has(word)],
    [HAPPENS, grammar.happens.has(word)],
    [DEMONYM, isDemonym(word)],
    [TITLE, titles.has(word)],
    [COURT, events.courts.has(word)],
    [BACK, times.backTo.some((phrase) => phrase.at(-1) === word)],
  ]);
  const looks = forms ? null : grammar.looksLikeVerb(word);
  return new WordClasses(counted, marks, closed.get(word) ?? UNTOLD, forms, looks, patterns, patterns && new VerbPhrases(patterns), nouns, grammar.adverbPairs.get(word) ?? null, hedges.get(word) ?? null, modality.get(word) ?? null, scansOf(word, words));
}
