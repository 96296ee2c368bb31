import { KeptWords } from '@/lib/text/kept-words';
import type { QuantityLanguage } from './quantity-language';

/** All that a language's lists of numbers and nouns say of one word, whatever stands beside it. */
export interface QuantityWord {
  /** A number may begin with it. */
  number: boolean;
  minus: boolean;
  /** One or two told with no number may begin with it: an article, "another", "his", "both", "the". */
  opensOne: boolean;
  /** Counts the victims of the killing behind it ("double homicide"). */
  manifold: boolean;
  /** Kind of lib/lexicon/nouns, and whether it is a noun of people. */
  kind: string | null;
  people: boolean;
  plural: boolean;
  /** Ends a noun phrase; may stand between a number and its noun; counts people with no noun ("wounded"). */
  stop: boolean;
  filler: boolean;
  peopleWord: boolean;
  verb: boolean;
  verbAndNoun: boolean;
  /** A past form that describes no noun ("threw"). */
  past: boolean;
  qualifier: boolean;
  /** What the lists say of it without a possessive ending; null where it has none. */
  owner: QuantityWord | null;
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
  return wordOf;

  function lookUp(word: string): QuantityWord {
    const { nouns, ones, articles, minus, notFigures } = language;
    return {
      number: numberWords.has(word),
      minus: minus.has(word),
      opensOne: articles.has(word) || ones.another.has(word) || ones.possessives.has(word) || ones.both.has(word) || notFigures.the.has(word),
      manifold: ones.manifold.has(word),
      kind: nouns.kindOf(word),
      people: nouns.unitOf(word) === 'people',
      plural: nouns.isPlural(word),
      stop: nouns.stops.has(word),
      filler: nouns.fillers.has(word),
      peopleWord: nouns.peopleWords.has(word),
      verb: nouns.verbs.has(word),
      verbAndNoun: nouns.verbsAndNouns.has(word),
      past: nouns.pasts.has(word),
      qualifier: nouns.qualifiers.has(word),
      owner: word.length > 2 && word.endsWith("'s") ? wordOf(word.slice(0, -2)) : null,
    };
  }
}
