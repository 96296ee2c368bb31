import { KeptWords } from '@/lib/text/kept-words';
import type { QuantityLanguage } from './quantity-language';

/** What the lists say of a word, a bit for each list. */
export const [NUMBER, MINUS, OPENS_ONE, MANIFOLD, PEOPLE, PLURAL, STOP, FILLER, PEOPLE_WORD, VERB, VERB_AND_NOUN, PAST, QUALIFIER, KNOWN_ONE, BEHIND_ARTICLE] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384] as const;

/** The bits of all that is so. */
export const marksOf = (told: readonly (readonly [mark: number, is: boolean])[]): number => told.reduce((marks, [mark, is]) => (is ? marks | mark : marks), 0);

/**
 * All that a language's lists of numbers and nouns say of one word, whatever stands beside it. What is so or not is kept in the bits of one
 * number: with a field for each, the words of an article are more than a processor keeps at hand.
 */
export class QuantityWord {
  constructor(
    /** Bits of the marks above. */
    readonly counting: number,
    /** Kind of lib/lexicon/nouns. */
    readonly kind: string | null,
    /** What the lists say of it without a possessive ending; null where it has none. */
    readonly owner: QuantityWord | null,
  ) {}

  /** A number may begin with it. */
  get number(): boolean {
    return (this.counting & NUMBER) !== 0;
  }
  /** A number that an article begins may go on with it ("a dozen"). */
  get behindArticle(): boolean {
    return (this.counting & BEHIND_ARTICLE) !== 0;
  }
  get minus(): boolean {
    return (this.counting & MINUS) !== 0;
  }
  /** One or two told with no number may begin with it: an article, "another", "his", "both", "the". */
  get opensOne(): boolean {
    return (this.counting & OPENS_ONE) !== 0;
  }
  /** Counts the victims of the killing behind it ("double homicide"). */
  get manifold(): boolean {
    return (this.counting & MANIFOLD) !== 0;
  }
  /** A noun of people. */
  get people(): boolean {
    return (this.counting & PEOPLE) !== 0;
  }
  get plural(): boolean {
    return (this.counting & PLURAL) !== 0;
  }
  /** Ends a noun phrase. */
  get stop(): boolean {
    return (this.counting & STOP) !== 0;
  }
  /** May stand between a number and its noun. */
  get filler(): boolean {
    return (this.counting & FILLER) !== 0;
  }
  /** Counts people with no noun ("wounded"). */
  get peopleWord(): boolean {
    return (this.counting & PEOPLE_WORD) !== 0;
  }
  get verb(): boolean {
    return (this.counting & VERB) !== 0;
  }
  get verbAndNoun(): boolean {
    return (this.counting & VERB_AND_NOUN) !== 0;
  }
  /** A past form that describes no noun ("threw"). */
  get past(): boolean {
    return (this.counting & PAST) !== 0;
  }
  get qualifier(): boolean {
    return (this.counting & QUALIFIER) !== 0;
  }
  /** Tells that the person before it is known to the reader: a victim, or "who". */
  get knownOne(): boolean {
    return (this.counting & KNOWN_ONE) !== 0;
  }
}

/** What is known of a word (lower case), looked up in all lists when it is met first. */
export function createQuantityWords(language: QuantityLanguage, numberWords: ReadonlySet<string>): (word: string) => QuantityWord {
  const seen = new KeptWords<QuantityWord>();
  const wordOf = (word: string): QuantityWord => {
    let known = seen.get(word);
    if (!known) {
      seen.set(word, (known = lookUp(word)));
    }
    return known;
  };
  let unitStarts: ReadonlySet<string> | undefined;
  return wordOf;

  function lookUp(word: string): QuantityWord {
    const { nouns, ones, articles, minus, notFigures, scales, dozens, fuzzy, fractions, sets } = language;
    unitStarts ??= new Set(language.units.flatMap(({ words: [first], fit }) => (fit === 'loose' ? [first!] : [])));
    const marks = marksOf([
      [NUMBER, numberWords.has(word)],
      [BEHIND_ARTICLE, scales.has(word) || dozens.has(word) || fuzzy.has(word) || fractions.has(word) || sets.has(word) || unitStarts.has(word)],
      [MINUS, minus.has(word)],
      [OPENS_ONE, articles.has(word) || ones.another.has(word) || ones.possessives.has(word) || ones.both.has(word) || notFigures.the.has(word)],
      [MANIFOLD, ones.manifold.has(word)],
      [PEOPLE, nouns.unitOf(word) === 'people'],
      [PLURAL, nouns.isPlural(word)],
      [STOP, nouns.stops.has(word)],
      [FILLER, nouns.fillers.has(word)],
      [PEOPLE_WORD, nouns.peopleWords.has(word)],
      [VERB, nouns.verbs.has(word)],
      [VERB_AND_NOUN, nouns.verbsAndNouns.has(word)],
      [PAST, nouns.pasts.has(word)],
      [QUALIFIER, nouns.qualifiers.has(word)],
      [KNOWN_ONE, ones.victims.has(word) || ones.who.has(word)],
    ]);
    return new QuantityWord(marks, nouns.kindOf(word), word.length > 2 && word.endsWith("'s") ? wordOf(word.slice(0, -2)) : null);
  }
}
