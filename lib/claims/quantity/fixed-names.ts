import { isHyphen, matchUnit } from './match-words';
import type { NotFigureRule } from './not-figure-rule';
import type { Numeral } from './numeral';
import type { QuantitySentence } from './quantity-sentence';

/** How far apart latitude and longitude stand, in tokens. */
const GLOBE_REACH = 3;

/** Whether a letter for a side of the world is written to a number. */
function hasSide(tokens: QuantitySentence['tokens'], one: Numeral | undefined): boolean {
  const side = tokens[one?.last ?? -1];
  return one?.kind === 'digits' && side !== undefined && !side.spaced && /^[NESW]$/.test(side.text);
}

/** Whether a word or sign joins two numbers of a list or a range. */
const isListLink = (token: QuantitySentence['tokens'][number], { words: { and, or, to } }: QuantitySentence['language']): boolean => token.text === ',' || and.has(token.lower) || or.has(token.lower) || to.has(token.lower);

/** Whether a number of three digits or more stands alone, as the models of a maker do. */
const mayBeModel = ({ kind, scale, first, last, written }: Numeral): boolean => kind === 'digits' && scale === 1 && last === first + 1 && /^\d{3,4}$/.test(written);

/** Whether a capital is written to a number: "777X". */
const isModelSuffix = (token: QuantitySentence['tokens'][number] | undefined): boolean => token !== undefined && !token.spaced && /^[A-Z]$/.test(token.text);

/** The token behind the number of a model and its variant, written in capitals: "737 MAX", "777X". */
function modelEnd(tokens: QuantitySentence['tokens'], { last }: Numeral): number {
  const next = tokens[last];
  return isModelSuffix(next) || (next?.kind === 'word' && next.text.length > 2 && /^[A-Z]+\d?$/.test(next.text)) ? last + 1 : last;
}

/** Numbers of what goes by them and of places on the globe. Order matters only for the reason given; each rule names the sentence that provoked it. */
export const FIXED_NAMES: readonly NotFigureRule[] = [
  // "pages 8 to 14", "rooms 3, 4 and 5": as the first, so those behind it
  ({ tokens, language, numerals }, { first, last, kind, scale, written }, index) => {
    if (kind !== 'digits' || scale !== 1 || index === 0 || !/^\d{1,4}$/.test(written)) return null;
    const { labels } = language.words.notFigures;
    let at = index;
    while (at > 0 && numerals[at]!.first - numerals[at - 1]!.last === 1 && isListLink(tokens[numerals[at]!.first - 1]!, language)) at--;
    const label = tokens[numerals[at]!.first - 1];
    if (at === index || label?.kind !== 'word' || !labels.has(label.lower) || language.words.nouns.singularOf(label.lower) === label.lower) return null;
    const next = tokens[last];
    const counts = next?.kind === 'symbol' || (next?.kind === 'word' && (language.words.nouns.isPlural(next.lower) || language.percentByFirst.has(next.lower) || matchUnit(tokens, last, language.unitsByFirst, () => true) !== null));
    return counts || tokens[first - 1]?.kind === 'symbol' ? null : { form: 'name', reason: `number of a ${label.lower}` };
  },
  // "seats 24C and 31A": a letter that is no unit
  ({ tokens, language, numerals }, { last, kind, scale }, index) => {
    const letterAt = (at: number): boolean => tokens[at]?.kind === 'word' && !tokens[at].spaced && /^[A-K]$/.test(tokens[at].text);
    if (kind !== 'digits' || scale !== 1 || !letterAt(last)) return null;
    let at = index;
    while (at > 0 && letterAt(numerals[at - 1]!.last) && numerals[at]!.first - numerals[at - 1]!.last === 2 && isListLink(tokens[numerals[at]!.first - 1]!, language)) at--;
    return language.words.notFigures.lettered.has(tokens[numerals[at]!.first - 1]?.lower ?? '') ? { form: 'name', reason: 'number with a letter' } : null;
  },
  // "its 737 MAX, 767 and 777 jets", "the 777X and 767 programs": a model, and those listed with it
  ({ tokens, language, numerals }, numeral, index) => {
    if (!mayBeModel(numeral)) return null;
    const isLinked = (a: number): boolean => {
      const [one, two] = [numerals[a], numerals[a + 1]];
      const from = one === undefined ? -1 : modelEnd(tokens, one);
      const to = two?.first ?? -1;
      return two !== undefined && mayBeModel(two) && two.written.length === numeral.written.length && (to - from === 1 || (to - from === 2 && tokens[from]!.text === ',')) && isListLink(tokens[to - 1]!, language);
    };
    let from = index;
    while (from > 0 && mayBeModel(numerals[from - 1]!) && isLinked(from - 1)) from--;
    let to = index;
    while (isLinked(to)) to++;
    // … but "killed 120 ASDF, 150 others": a word in capitals makes a model of what is somebody's, or its maker's.
    const before = tokens[numerals[from]!.first - 1];
    const isMade = before?.kind === 'word' && (before.capital || language.words.notFigures.the.has(before.lower) || language.words.ones.possessives.has(before.lower));
    return from < to && numerals.slice(from, to + 1).some((one) => isModelSuffix(tokens[one.last]) || (isMade && modelEnd(tokens, one) > one.last)) ? { form: 'name', reason: 'number of a model' } : null;
  },
  // "the 18-and-over crowd": who may come
  ({ tokens, language: { words: { and, notFigures } } }, { last }) => (isHyphen(tokens[last]) && and.has(tokens[last + 1]?.lower ?? '') && isHyphen(tokens[last + 2]) && notFigures.ageBounds.has(tokens[last + 3]?.lower ?? '') ? { form: 'name', reason: 'ages of a group' } : null),
  // "a zero-tolerance policy", "zero-emission cars": what something is without
  ({ tokens }, { first, last, low, high, kind }) => (kind === 'words' && low === 0 && high === 0 && last === first + 1 && isHyphen(tokens[last]) && !tokens[last]!.spaced && tokens[last + 1]?.kind === 'word' ? { form: 'name', reason: 'compound of none' } : null),
  // "the Big Four firms", "the Lansk Five", "the Group of Seven", "the Six Nations": a number written large in a name behind "the"
  ({ tokens, language, bare }, { first, last, kind, scale }) => {
    // "the Group of 77"
    const digits = kind === 'digits' && last === first + 1 && language.words.of.has(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.capital === true && language.words.notFigures.the.has(tokens[first - 3]?.lower ?? '') && (tokens[last] === undefined || tokens[last].kind !== 'word' || !language.words.nouns.isPlural(tokens[last].lower) || language.words.nouns.verbs.has(tokens[last].lower));
    if (digits && language.words.nouns.groups.has(tokens[first - 2]!.lower)) return { form: 'name', reason: 'set by its number' };
    if (bare || kind !== 'words' || scale !== 1 || last !== first + 1 || !tokens[first]!.capital) return null;
    const isThe = (at: number): boolean => language.words.notFigures.the.has(tokens[at]?.lower ?? '');
    const isLarge = (token: QuantitySentence['tokens'][number] | undefined): boolean => token?.kind === 'word' && token.capital && token.text !== token.text.toUpperCase();
    const before = language.words.of.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
    return (isLarge(tokens[before]) && isThe(before - 1)) || (isThe(first - 1) && isLarge(tokens[last])) ? { form: 'name', reason: 'set by its number' } : null;
  },
  // "33°47′N", "44.5°E": where something lies
  ({ tokens, numerals }, numeral, index) => {
    const degrees = (one: Numeral | undefined): boolean => {
      const [sign, next] = [tokens[one?.last ?? -1], tokens[(one?.last ?? -1) + 1]];
      return sign?.text === '°' && next !== undefined && !next.spaced && (next.kind === 'number' || /^[NESW]$/.test(next.text));
    };
    const part = [1, 2].some((back) => degrees(numerals[index - back]) && !tokens[numeral.first]!.spaced);
    return degrees(numeral) || part ? { form: 'name', reason: 'place on the globe' } : null;
  },
  // "52.2 N, 21.0 E": a side of either way
  ({ tokens, numerals }, numeral, index) => {
    const side = (one: Numeral | undefined): string => (one?.kind === 'digits' && Math.abs(one.first - numeral.first) <= GLOBE_REACH + 1 ? (tokens[one.last]?.text ?? '') : '');
    const own = side(numeral);
    const isAcross = (other: string): boolean => (/^[NS]$/.test(own) && /^[EW]$/.test(other)) || (/^[EW]$/.test(own) && /^[NS]$/.test(other));
    return isAcross(side(numerals[index - 1])) || isAcross(side(numerals[index + 1])) ? { form: 'name', reason: 'place on the globe' } : null;
  },
  // "51.5N, 3.2W"
  ({ tokens, numerals }, numeral, index) => {
    const isNear = (one: Numeral | undefined): boolean => hasSide(tokens, one) && Math.abs(one!.first - numeral.first) <= GLOBE_REACH;
    return hasSide(tokens, numeral) && (isNear(numerals[index - 1]) || isNear(numerals[index + 1])) ? { form: 'name', reason: 'place on the globe' } : null;
  },
];
