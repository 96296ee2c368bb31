import type { Token } from '@/lib/text/tokenize';
import type { Numeral } from './numeral';
import type { QuantityLanguage } from './quantity-language';
import { readDigits, readVulgar } from './read-digits';
import { readNone } from './read-none';
import { readOneOfUnit } from './read-one-of-unit';
import { readHalf, readWords } from './read-number-words';
import type { QuantityWord } from './quantity-word';
import { readFuzzy, readVague } from './read-vague-words';

/** All numerals of a sentence in order; they do not overlap. Looks at each token a bounded number of times; `words` are what the lists say of each. */
export function readNumerals(tokens: readonly Token[], words: readonly QuantityWord[], language: QuantityLanguage): Numeral[] {
  const numerals: Numeral[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { kind } = tokens[i]!;
    // Almost every word begins no number.
    const numeral = kind === 'word' && !words[i]!.number ? null : readNumeral(tokens, words, i, language);
    if (numeral) {
      // "minus five degrees"
      if (i > 0 && words[i - 1]!.minus && numeral.kind !== 'ordinal' && numeral.low > 0 && tokens[i - 2]?.kind !== 'number' && !language.or.has(tokens[i - 2]?.lower ?? '')) {
        numeral.first = i - 1;
        numeral.low = -numeral.low;
        numeral.high = numeral.high === null ? null : -numeral.high;
      }
      numerals.push(numeral);
      i = numeral.last;
    } else i++;
  }
  return numerals;
}

function readNumeral(tokens: readonly Token[], words: readonly QuantityWord[], i: number, language: QuantityLanguage): Numeral | null {
  const token = tokens[i]!;
  if (token.kind === 'number') return readDigits(tokens, i, language);
  if (token.kind === 'punctuation') return readVulgar(tokens, i, language);
  if (token.kind !== 'word') return null;
  const word = token.lower;
  if (language.none.no.has(word) || language.none.nobody.has(word)) return readNone(tokens, i, language);
  if (language.cardinals.has(word)) return readWords(tokens, i, language);
  if (language.articles.has(word)) return words[i + 1]?.behindArticle ? readAfterArticle(tokens, i, language) : null;
  // "the Orl quarter of the city": a part of less than half has its article or number.
  if (i > 1 && language.fractions.has(word) && language.fractions.get(word)! < 0.5 && !token.capital && tokens[i - 1]!.capital && tokens[i - 1]!.kind === 'word') return null;
  if (language.fractions.has(word) && !language.ordinals.has(word)) return readHalf(tokens, i, i, language);
  if (language.vague.has(word)) return readVague(tokens, i, language);
  // "the couple said" are two people by name; "couple of days" counts
  if (language.fuzzy.has(word)) return language.pairs.has(word) && !(tokens[i + 1] && language.of.has(tokens[i + 1]!.lower)) ? null : readFuzzy(tokens, i, i, language);
  if (language.ordinals.has(word)) return { first: i, last: i + 1, low: language.ordinals.get(word)!, high: null, approx: false, kind: 'ordinal', scale: 1, written: word, rule: null };
  const times = language.folds.get(word);
  if (times !== undefined) return { first: i, last: i + 1, low: times, high: times, approx: false, kind: 'words', scale: 1, written: word, rule: null };
  // A bare multiplier or dozen in the singular: "hundred people", "dozen eggs".
  if (language.bareScales.has(word)) return readWords(tokens, i, language);
  if (language.dozens.has(word) && language.dozens.get(word) === 12) return readWords(tokens, i, language);
  return null;
}

/** "a million", "a dozen", "a couple of hundred", "a few", "a third", "a handful": number phrases begun by an article. */
function readAfterArticle(tokens: readonly Token[], i: number, language: QuantityLanguage): Numeral | null {
  const next = tokens[i + 1]!;
  const word = next.lower;
  if (language.scales.has(word) || language.dozens.has(word)) return readWords(tokens, i + 1, language, i);
  if (language.fuzzy.has(word)) return readFuzzy(tokens, i + 1, i, language);
  // "a pair of gunmen": what news counts; "a pair of shoes" is one
  const several = language.sets.get(word);
  if (several !== undefined) return language.of.has(tokens[i + 2]?.lower ?? '') && isOfKnown(tokens, i + 3, language) ? { first: i, last: i + 2, low: several, high: several, approx: false, kind: 'words', scale: 1, written: word, rule: null } : null;
  if (language.fractions.has(word)) {
    const numeral = readHalf(tokens, i + 1, i, language);
    // "a third attempt", "a quarter" of the year: a part only before "of", a dash or a scale.
    const after = tokens[numeral.last];
    // "fell by a fifth to 24 million", "sales down a third": how much something changed.
    const before = tokens[i - 1]?.lower ?? '';
    // "gave up a third", "down a third of the road" go another way: "up" and "down" tell a change behind "were" or a comma.
    const turned = language.points.changed.has(before) && (language.areWords.has(tokens[i - 2]?.lower ?? '') || tokens[i - 2]?.text === ',');
    const changed = (language.by.has(before) || turned || (language.changes.has(before) && !language.points.changed.has(before))) && (after?.kind !== 'word' || language.nouns.stops.has(after.lower));
    const isPart = numeral.kind !== 'fraction' || changed || (after !== undefined && language.of.has(after.lower));
    if (!isPart && language.ordinals.has(word)) return null;
    // "un cuarto implicado": the fourth, where nouns stand first
    if (!isPart && language.nouns.headFirst === true && numeral.low < 0.5 && after?.kind === 'word' && !language.nouns.stops.has(after.lower)) return null;
    return numeral;
  }
  return readOneOfUnit(tokens, i, language);
}

/** Whether a plural noun of a known kind stands at `at`, or behind one word that describes it. */
function isOfKnown(tokens: readonly Token[], at: number, { nouns }: QuantityLanguage): boolean {
  const isKnown = (i: number): boolean => nouns.isPlural(tokens[i]?.lower ?? '') && nouns.kindOf(tokens[i]!.lower) !== null;
  return isKnown(at) || (tokens[at]?.kind === 'word' && !nouns.stops.has(tokens[at].lower) && isKnown(at + 1));
}
