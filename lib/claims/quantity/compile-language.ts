import type { BoundPhrase, QuantityLanguage, UnitWord } from './quantity-language';
import { createQuantityWords, type QuantityWord } from './quantity-word';

/** A language with its phrases indexed by the word that is met first, longest phrase first. */
export interface CompiledLanguage {
  words: QuantityLanguage;
  unitsByFirst: ReadonlyMap<string, readonly UnitWord[]>;
  moneyByFirst: ReadonlyMap<string, readonly UnitWord[]>;
  percentByFirst: ReadonlyMap<string, readonly UnitWord[]>;
  /** What the lists say of a word, lower case. */
  wordOf(word: string): QuantityWord;
  /** Phrases before a number, by their last word. */
  boundsByLast: ReadonlyMap<string, readonly BoundPhrase[]>;
  /** All words of phrases before a number. */
  boundWords: ReadonlySet<string>;
  /** Phrases behind a number, by their first word. */
  boundsByFirst: ReadonlyMap<string, readonly BoundPhrase[]>;
}

function indexBy<T extends { words: readonly string[] }>(phrases: readonly T[], key: (phrase: T) => string): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const phrase of phrases) {
    const list = index.get(key(phrase));
    if (list) list.push(phrase);
    else index.set(key(phrase), [phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

// A language is a constant of the program, so compiling it once per run is enough.
const compiled = new WeakMap<QuantityLanguage, CompiledLanguage>();

/** The language with its phrases indexed; the same object for the same language. */
export function compileLanguage(words: QuantityLanguage): CompiledLanguage {
  let language = compiled.get(words);
  if (!language) {
    const first = (unit: UnitWord) => unit.words[0]!.toLowerCase();
    language = {
      words,
      unitsByFirst: indexBy(words.units, first),
      moneyByFirst: indexBy(words.currencyWords, first),
      percentByFirst: indexBy(words.percent, first),
      wordOf: createQuantityWords(words, new Set([words.cardinals, words.articles, words.fractions, words.vague, words.fuzzy, words.ordinals, words.bareScales, words.dozens, words.folds, words.none.no, words.none.nobody].flatMap((list) => [...list.keys()]))),
      boundsByLast: indexBy(words.bounds.filter((phrase) => phrase.side === 'before'), (phrase) => phrase.words.at(-1)!),
      boundWords: new Set(words.bounds.flatMap((phrase) => (phrase.side === 'before' ? phrase.words : []))),
      boundsByFirst: indexBy(words.bounds.filter((phrase) => phrase.side === 'after'), (phrase) => phrase.words[0]!),
    };
    compiled.set(words, language);
  }
  return language;
}
