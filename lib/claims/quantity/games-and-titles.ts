import { dimensionOf } from '@/lib/lexicon/units';
import { isRank } from './is-rank';
import { isDash, isHyphen, matchUnit, standsAt } from './match-words';
import type { NotFigureRule } from './not-figure-rule';
import type { Numeral } from './numeral';
import type { QuantitySentence } from './quantity-sentence';

type Tokens = QuantitySentence['tokens'];

/** Whether two numbers are joined by a dash with no space, as in a score. */
const isPair = (tokens: Tokens, a: Numeral | undefined, b: Numeral | undefined): boolean =>
  a?.kind === 'digits' && b?.kind === 'digits' && a.scale === 1 && b.scale === 1 && b.first - a.last === 1 && isDash(tokens[a.last]) && !tokens[a.last]!.spaced && !tokens[b.first]!.spaced;

/** Games that win a set at the most. */
const GAMES = 7;
/** Lengths of races, in metres. */
const RACES: ReadonlySet<number> = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000]);
/** Thousands of metres of races that anybody runs. */
const FUN_RUNS: ReadonlySet<string> = new Set(['5', '10', '15']);
/** Wickets that a side has to lose. */
const WICKETS = 10;
/** No side of a game scores more, and how far before the score who won may be told. */
const MOST_POINTS = 170;
const SCORE_REACH = 5;
/** Thousands of dots across a picture that go by them. */
const SHARPNESS: ReadonlySet<string> = new Set(['4', '8']);
/** Opens and ends a title. */
const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'"]);
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'"]);
/** Longest title behind its number, in words. */
const LONGEST_TITLE = 6;
/** What goes into a dish, and how hot it gets. */
const OF_DISHES: ReadonlySet<string> = new Set(['volume', 'mass', 'temperature', 'angle', 'length']);

/** Numbers of games, titles and recipes. Order matters only for the reason given; each rule names the sentence that provoked it. */
export const GAMES_AND_TITLES: readonly NotFigureRule[] = [
  // "won 6-4, 3-6, 7-5": a set that the winner lost stands beside one that is a score
  ({ tokens, numerals }, numeral, index) => {
    const from = isPair(tokens, numeral, numerals[index + 1]) ? index : index - 1;
    if (!isPair(tokens, numerals[from], numerals[from + 1])) return null;
    const follows = (at: number): boolean => {
      const [a, b, c, d] = [numerals[at], numerals[at + 1], numerals[at + 2], numerals[at + 3]];
      if (!isPair(tokens, a, b) || !isPair(tokens, c, d)) return false;
      // "20-30, 40-50 and 60-70 people": ranges, unless one goes down or all are as few as games
      const isScore = a!.low > b!.low || c!.low > d!.low || Math.max(a!.low, b!.low, c!.low, d!.low) <= GAMES;
      return isScore && (c!.first === b!.last || (c!.first === b!.last + 1 && tokens[b!.last]!.text === ','));
    };
    return follows(from) || follows(from - 2) ? { form: 'score', reason: 'score' } : null;
  },
  // "won 24 to 17", "lost to Tarn, 24 to 17": what both sides scored, and no votes
  ({ tokens, numerals, language: { words } }, numeral, index) => {
    const { scores } = words.notFigures;
    const ends = (at: number): boolean => tokens[at] === undefined || tokens[at].kind === 'punctuation' || words.nouns.stops.has(tokens[at].lower);
    const isScore = (a: Numeral | undefined, b: Numeral | undefined): boolean => {
      if (a?.kind !== 'digits' || b?.kind !== 'digits' || a.scale !== 1 || b.scale !== 1 || b.first - a.last !== 1 || a.low <= b.low || a.low > MOST_POINTS || !words.to.has(tokens[a.last]!.lower) || !ends(b.last) || tokens[a.first - 1]?.kind !== 'word' && tokens[a.first - 1]?.text !== ',') return false;
      if (words.from.has(tokens[a.first - 1]!.lower) || tokens.some(({ lower }) => words.tallies.votes.has(lower) || words.tallies.bodies.has(lower))) return false;
      for (let at = a.first - 1; at >= Math.max(0, a.first - SCORE_REACH); at--) if (scores.has(tokens[at]!.lower)) return true;
      return false;
    };
    return isScore(numeral, numerals[index + 1]) || isScore(numerals[index - 1], numeral) ? { form: 'score', reason: 'score' } : null;
  },
  // "were 143 for 6 at tea": runs for wickets, with nothing that either counts
  ({ tokens, numerals, language: { words } }, numeral, index) => {
    const ends = (at: number): boolean => tokens[at] === undefined || tokens[at].kind === 'punctuation' || words.nouns.stops.has(tokens[at].lower);
    const runs = (a: Numeral | undefined, b: Numeral | undefined): boolean =>
      a !== undefined && b !== undefined && a.scale === 1 && b.scale === 1 && a.low > WICKETS && b.low <= WICKETS && (b.kind === 'digits' || b.kind === 'words') && a.kind === 'digits' && b.first - a.last === 1 && words.tallies.favour.has(tokens[a.last]!.lower) && ends(b.last) && tokens[a.first - 1]?.kind !== 'symbol';
    return runs(numeral, numerals[index + 1]) || runs(numerals[index - 1], numeral) ? { form: 'score', reason: 'score' } : null;
  },
  // "won the 400 metres", "the 100-metre champion": a race
  ({ tokens, language, language: { words } }, { first, last, kind, low }) => {
    if (kind !== 'digits' || !RACES.has(low)) return null;
    const at = isHyphen(tokens[last]) ? last + 1 : last;
    const unit = matchUnit(tokens, at, language.unitsByFirst, ({ unit: length }) => length === 'm');
    if (unit === null) return null;
    const isRun = words.notFigures.the.has(tokens[first - 1]?.lower ?? '') && words.notFigures.races.verbs.has(tokens[first - 2]?.lower ?? '');
    return isRun || words.notFigures.races.nouns.has(tokens[unit.last]?.lower ?? '') ? { form: 'name', reason: 'race' } : null;
  },
  // "finished in the top 10", "the league's top five": a place in a list, where nothing is counted
  ({ tokens, language: { words } }, { first, last, scale, kind }) => (scale === 1 && (kind === 'digits' || kind === 'words') && isRank(tokens, first - 1, words) && (tokens[last]?.kind !== 'word' || words.nouns.stops.has(tokens[last].lower) || words.nouns.auxiliaries.has(tokens[last].lower)) && !words.of.has(tokens[last]?.lower ?? '') ? { form: 'name', reason: 'place in a list' } : null),
  // "fifty-fifty": the same on both sides
  ({ tokens, numerals }, numeral, index) => {
    const even = (a: Numeral | undefined, b: Numeral | undefined): boolean => a !== undefined && b !== undefined && a.low === b.low && a.low === 50 && a.scale === 1 && b.first - a.last === 1 && isHyphen(tokens[a.last]) && !tokens[a.last]!.spaced;
    return even(numeral, numerals[index + 1]) || even(numerals[index - 1], numeral) ? { form: 'name', reason: 'even chance' } : null;
  },
  // "“12 Mern Men” is on tonight": a quotation that is nothing but a number and words written large
  ({ tokens, bare }, { first, last, kind }) => {
    const opens = tokens[first - 1];
    if (bare || opens === undefined || !OPENING.has(opens.text) || tokens[last]?.kind !== 'word' || (kind === 'words' && !tokens[first]!.capital)) return null;
    let end = last;
    while (end < last + LONGEST_TITLE && tokens[end]?.kind === 'word' && (tokens[end]!.capital || end > last)) end++;
    return tokens[last].capital && tokens[end - 1]!.capital && tokens[end] !== undefined && CLOSING.has(tokens[end]!.text) ? { form: 'name', reason: 'title' } : null;
  },
  // "the film 12 Mern Men", "the novel A Thousand Grey Suns": a work, and its title written large behind it
  ({ tokens, language: { words } }, { first, last, kind }) => {
    if (tokens[last]?.kind !== 'word' || !tokens[last].capital || (kind === 'words' && !tokens[first]!.capital) || !words.notFigures.named.works.has(tokens[words.articles.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1]?.lower ?? '')) return null;
    let end = last;
    while (tokens[end]?.kind === 'word' && tokens[end]!.capital) end++;
    const next = tokens[end];
    return next?.kind !== 'word' || !words.nouns.isPlural(next.lower) ? { form: 'name', reason: 'title' } : null;
  },
  // "her first album, 19, sold well": a work, and its title between two commas
  ({ tokens, language: { words } }, { first, last }) => (tokens[first - 1]?.text === ',' && tokens[last]?.text === ',' && words.notFigures.named.works.has(tokens[first - 2]?.lower ?? '') ? { form: 'name', reason: 'title' } : null),
  // "a million miles away from a deal", "that is the million-dollar question": a set phrase
  ({ tokens, language: { words: { articles, notFigures } } }, { first, kind }) => {
    if (kind === 'digits') return null;
    const at = articles.has(tokens[first]!.lower) ? first + 1 : first;
    return notFigures.named.sayings.some((phrase) => standsAt(tokens, at, phrase)) ? { form: 'name', reason: 'set phrase' } : null;
  },
  // "Class of 2024 graduates": of which year they are
  ({ tokens, language: { words } }, { first, kind, written }) => (kind === 'digits' && /^(?:19|20)\d\d$/.test(written) && words.of.has(tokens[first - 1]?.lower ?? '') && words.notFigures.named.ofYear.has(tokens[first - 2]?.lower ?? '') ? { form: 'date', reason: 'year of a class' } : null),
  // "the 5K run", "ran a 10K": a race by its thousands of metres
  ({ tokens, language: { words: { articles, notFigures, ones, nouns } } }, { first, last, kind, written }) => {
    const [before, next] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]];
    const isOne = articles.has(before) || notFigures.the.has(before) || ones.possessives.has(before);
    return kind === 'digits' && FUN_RUNS.has(written) && tokens[last]?.text === 'K' && !tokens[last].spaced && isOne && (next?.kind !== 'word' || !nouns.isPlural(next.lower)) ? { form: 'name', reason: 'race' } : null;
  },
  // "Nine Inch Nails": a band or work whose number is written large with all that stands behind it
  ({ tokens, bare, language }, { first, last, kind, scale }) => {
    const isLarge = (at: number): boolean => tokens[at]?.kind === 'word' && tokens[at].capital;
    return !bare && kind === 'words' && scale === 1 && isLarge(first) && isLarge(last) && isLarge(last + 1) && matchUnit(tokens, last, language.unitsByFirst, (_, end) => end === last + 1) !== null ? { form: 'name', reason: 'title' } : null;
  },
  // "the 10-K filing", "shown in 4K": a letter joined by a hyphen is no unit of heat, nor is that of the sharpness of pictures
  ({ tokens, language: { words: { nouns } } }, { last, kind, scale, written }) => {
    if (kind !== 'digits' || scale !== 1) return null;
    const hyphen = isHyphen(tokens[last]);
    const letter = tokens[hyphen ? last + 1 : last];
    if (letter?.text !== 'K' || letter.spaced) return null;
    return (hyphen ? !tokens[last]!.spaced : SHARPNESS.has(written) && !nouns.isPlural(tokens[last + 1]?.lower ?? '')) ? { form: 'name', reason: 'code' } : null;
  },
  // "5'4\" tall": how tall somebody is, in feet and inches
  ({ tokens }, { first, last, kind }) => {
    const at = /^['’′]$/.test(tokens[first - 1]?.text ?? '') ? first - 1 : last;
    const [feet, sign, inches, mark] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
    return kind === 'digits' && sign !== undefined && /^['’′]$/.test(sign.text) && !sign.spaced && feet?.kind === 'number' && inches?.kind === 'number' && !inches.spaced && /^["”″]$/.test(mark?.text ?? '') ? { form: 'name', reason: 'height of a person' } : null;
  },
  // "Add 2 tablespoons of oil", "Preheat the oven to 180C": an instruction opens the sentence
  ({ tokens, language, language: { words: { notFigures } } }, { last }) => {
    if (!notFigures.cooking.has(tokens[0]!.lower)) return null;
    const next = tokens[1];
    const orders = next !== undefined && (next.kind === 'number' || notFigures.the.has(next.lower) || language.words.articles.has(next.lower) || language.words.cardinals.has(next.lower));
    return orders && matchUnit(tokens, last, language.unitsByFirst, ({ unit }) => OF_DISHES.has(dimensionOf(unit))) !== null ? { form: 'name', reason: 'measure of a recipe' } : null;
  },
  // "gave 110 percent every week": wholly
  ({ tokens, language: { words } }, { first, last, low, kind }) => {
    if (kind !== 'digits' || low < 100 || low > 200 || !words.percent.some(({ words: [word] }) => word === tokens[last]?.lower)) return null;
    const verb = words.notFigures.named.what.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
    return words.notFigures.named.gives.has(tokens[verb]?.lower ?? '') && !words.of.has(tokens[last + 1]?.lower ?? '') ? { form: 'name', reason: 'wholly' } : null;
  },
  // "the bill, H.R. 4521, was sent back": letters with stops before a number that counts nothing
  ({ tokens, language: { words } }, { first, last, kind, scale, written }) => {
    if (kind !== 'digits' || scale !== 1 || !/^\d{1,5}$/.test(written)) return null;
    const next = tokens[last];
    const letters = tokens[first - 1]?.text === '.' ? `${tokens[first - 2]?.text ?? ''}.` : (tokens[first - 1]?.text ?? '');
    return /^(?:\p{Lu}\.)+$/u.test(letters) && (tokens[first - 1]!.text !== '.' || tokens[first - 3]?.text === '.') && (next === undefined || next.kind === 'punctuation' || words.nouns.stops.has(next.lower) || next.capital) ? { form: 'name', reason: 'number of a bill' } : null;
  },
];
