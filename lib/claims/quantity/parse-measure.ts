import { dimensionOf } from '@/lib/lexicon/units';
import type { Token } from '@/lib/text/tokenize';
import type { CompiledLanguage } from './compile-language';
import { behindPart, isHyphen, matchUnit, mayBeSpaced, standsAt } from './match-words';
import type { QuantityLanguage, UnitWord } from './quantity-language';
import type { Numeral } from './numeral';
import { readRate } from './parse-rate';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';

/** Powers written behind a unit of length: "4 km squared", "km^2". */
const POWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  squared: { m: 'm2', km: 'km2', cm: 'cm2', mile: 'sqmi', foot: 'square-foot' },
  cubed: { m: 'm3', km: 'km3', cm: 'cm3', mile: 'cubic-mile', foot: 'cubic-foot' },
};

/** "550 square kilometres", "3-inch", "120 km/h", "half an hour", "a 6.8-magnitude earthquake", "1,458,000 tons", "two days". */
export function parseMeasure(sentence: QuantitySentence): Draft[] {
  const drafts: Draft[] = [];
  for (const numeral of sentence.free) {
    if (numeral.kind === 'ordinal') continue;
    const draft = readMeasure(sentence, numeral);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function readMeasure(sentence: QuantitySentence, numeral: Numeral): Draft | null {
  const { tokens, language } = sentence;
  const magnitude = readMagnitude(sentence, numeral);
  if (magnitude) return magnitude;
  // "Mach 0.85"
  const before = numeral.kind === 'digits' ? language.words.unitsBefore.get(tokens[numeral.first - 1]?.lower ?? '') : undefined;
  if (before !== undefined) return draftOf(numeral, 'measure', { unit: before, first: numeral.first - 1 });
  // "close to absolute zero"
  if (numeral.low === 0 && numeral.high === 0 && language.words.absolute.has(tokens[numeral.first - 1]?.lower ?? '') && tokens[numeral.last]?.kind !== 'word') return draftOf(numeral, 'measure', { unit: 'kelvin', first: numeral.first - 1 });
  // "rose threefold"
  if (language.words.folds.has(numeral.written)) return draftOf(numeral, 'multiple', { unit: 'count' });
  let at = numeral.last;
  const plain = isHyphen(tokens[at]) ? at + 1 : at;
  let factor = 1;
  const half = numeral.kind === 'fraction' ? readUnitAndPart(sentence, numeral) : null;
  if (half) return half;
  let match = matchUnit(tokens, plain, language.unitsByFirst, (word, last) => fits(word, sentence, plain, last, numeral));
  // "half an hour", "0.3 of a point", "tens of kilometres", "0.5k miles", "20 (kg)"
  if (!match && tokens[at]) {
    const token = tokens[at]!;
    const part = numeral.kind === 'fraction' || (numeral.low > 0 && numeral.low < 1) ? behindPart(tokens, at, language.words.articles, language.words.of) : null;
    // "a quarter-point cut": of a percentage point
    if (numeral.kind === 'fraction' && language.words.points.nouns.has(tokens[plain]?.lower ?? '')) return draftOf(numeral, 'measure', { unit: 'percentage-point', last: plain + 1 });
    // "a quarter of a point"
    if (part !== null && language.words.points.nouns.has(tokens[part]?.lower ?? '')) return draftOf(numeral, 'measure', { unit: 'percentage-point', last: part + 1 });
    if (part !== null) {
      at = part;
      match = matchUnit(tokens, at, language.unitsByFirst, (word) => word.fit === 'loose');
    } else if ((numeral.kind === 'vague' || numeral.kind === 'fuzzy' || (language.words.ofBehindScale === true && numeral.scale >= 1e6)) && language.words.of.has(token.lower)) {
      match = matchUnit(tokens, at + 1, language.unitsByFirst, (word) => word.fit === 'loose');
    } else if (!token.spaced && token.kind === 'word' && numeral.kind === 'digits' && language.words.suffixes.has(token.text)) {
      match = matchUnit(tokens, at + 1, language.unitsByFirst, (word) => word.fit === 'loose');
      if (match) factor = language.words.suffixes.get(token.text)!;
    } else if ('([{<'.includes(token.text) && ')]}>'.includes(tokens[at + 2]?.text ?? ' ')) {
      match = matchUnit(tokens, at + 1, language.unitsByFirst, (word, last) => last === at + 2 && fits(word, sentence, at + 1, last, numeral));
      if (match) match.last++;
    }
  }
  if (!match) return readBelowZero(sentence, numeral, 'degree', numeral.last);
  let { unit, last } = match;
  const power = tokens[last]?.text === '^' ? ({ '2': 'squared', '3': 'cubed' }[tokens[last + 1]?.text ?? ''] ?? '') : (tokens[last]?.lower ?? '');
  const powered = POWERS[power]?.[unit];
  if (powered !== undefined) {
    unit = powered;
    last += tokens[last]!.text === '^' ? 2 : 1;
  }
  const rate = readRate(sentence, unit, last);
  if (rate && !(dimensionOf(unit) === 'time' && !rate.unit.includes('/'))) ({ unit, last } = rate);
  const belowZero = DEGREES.has(unit) ? readBelowZero(sentence, numeral, unit, last) : null;
  if (belowZero) return belowZero;
  const draft = draftOf(numeral, dimensionOf(unit) === 'time' && !unit.includes('/') ? 'duration' : unit === 'count' ? 'multiple' : 'measure', { unit, last });
  if (factor !== 1) {
    draft.low = draft.low === null ? null : draft.low * factor;
    draft.high = draft.high === null ? null : draft.high * factor;
  }
  return draft;
}

/** "an hour and a half", "a mile and a quarter": one unit and a part of it; null where the part is of something else. */
function readUnitAndPart({ tokens, language }: QuantitySentence, part: Numeral): Draft | null {
  const at = part.first - 2;
  const article = tokens[at - 1];
  if (!article || !language.words.articles.has(article.lower) || !language.words.and.has(tokens[at + 1]!.lower) || !language.words.articles.has(tokens[part.first]!.lower)) return null;
  const match = matchUnit(tokens, at, language.unitsByFirst, (word, last) => word.fit === 'loose' && last === at + 1);
  // "a mile and a quarter of the men", but "a pint and a half of milk"
  if (!match || (language.words.of.has(tokens[part.last]?.lower ?? '') && !(POURED.has(dimensionOf(match.unit)) && !language.words.notFigures.the.has(tokens[part.last + 1]?.lower ?? '')))) return null;
  const value = 1 + part.low;
  return draftOf(part, dimensionOf(match.unit) === 'time' ? 'duration' : 'measure', { unit: match.unit, first: at - 1, low: value, high: value });
}

/** What a part of a unit is of, behind one whole one. */
const POURED: ReadonlySet<string> = new Set(['volume', 'mass']);
const DEGREES = new Set(['degree', 'celsius', 'fahrenheit']);

/** "20 below zero", "20 degrees Celsius below zero": a temperature told without its sign; null where the words do not stand at token `at`. */
function readBelowZero({ tokens, language }: QuantitySentence, numeral: Numeral, unit: string, at: number): Draft | null {
  const phrase = language.words.belowZero.find((words) => standsAt(tokens, at, words));
  return phrase ? draftOf(numeral, 'measure', { unit, last: at + phrase.length, low: -numeral.low, high: numeral.high === null ? null : -numeral.high }) : null;
}

/** Whether a word before a number may be the noun that the number tells apart ("seat 11A"). */
const isNamedNumber = (before: Token | undefined, { words: { nouns }, boundWords }: CompiledLanguage): boolean =>
  before?.kind === 'word' && !nouns.stops.has(before.lower) && !nouns.pasts.has(before.lower) && !nouns.looksPast(before.lower) && !boundWords.has(before.lower) && !(nouns.verbs.has(before.lower) && before.lower.endsWith('s')) && !nouns.isPlural(before.lower);

/** Whether a unit as written may stand where it does. */
function fits(word: UnitWord, { tokens, language }: QuantitySentence, at: number, last: number, numeral: Numeral): boolean {
  const { words } = language;
  const unit = tokens[at]!;
  // "a second half", after a number: an ordinal in a name of its own
  if (word.fit === 'last' && (numeral.scale >= 1000 || (tokens[last]?.kind === 'word' && !words.nouns.stops.has(tokens[last].lower)) || isHyphen(tokens[last]))) return false;
  // "in seat 11A": a label, unless a word or a sign stands before that may lead to a measure ("draws 11A")
  if (word.fit === 'last' && unit.text.length === 1 && !unit.spaced && isNamedNumber(tokens[numeral.first - 1], language)) return false;
  // "six stone": a whole word, which word numbers take too
  if (word.fit === 'last' && unit.text.length > 2) return true;
  // "four barrel bombs": the first half of what is counted
  if (tokens[last]?.kind === 'word' && words.nouns.compounds.has(`${unit.lower} ${words.nouns.singularOf(tokens[last].lower)}`)) return false;
  if (word.fit === 'loose') return !(words.ordinals.has(unit.lower) && words.fractions.has(tokens[last]?.lower ?? ''));
  // "two kb": word numbers take a short form of several letters that is no word itself
  if (numeral.kind !== 'digits' && numeral.kind !== 'fraction') return numeral.kind === 'words' && unit.text.length > 1 && !words.wordsToo.has(unit.lower);
  const next = tokens[last];
  // "24703 L-202"
  if (next && isHyphen(next) && !next.spaced && unit.spaced) return false;
  // "Plaza 2-B": a label
  if (word.unit === 'byte' && unit.text.length === 1 && isHyphen(tokens[at - 1])) return false;
  // "at 561 N. Center": a street's side of town
  if (unit.text.length === 1 && next?.text === '.' && tokens[last + 1]?.kind === 'word') return false;
  // "10 in the morning": a short form that is a preposition too stands at the end of a phrase.
  // "6 ft 3 in": a smaller unit goes on
  if (words.outOf.has(unit.lower)) return !next || next.kind === 'punctuation' || words.extents.has(next.lower) || language.unitsByFirst.get(tokens[numeral.first - 1]?.lower ?? '')?.some(({ unit: before }) => before === 'foot') === true;
  if (unit.text === '”' || unit.text === '"') return ![...tokens.slice(0, numeral.first), ...(unit.spaced ? tokens.slice(last) : [])].some((token) => token.text === '“' || token.text === unit.text);
  // "5m people", "10M users", "another 1.5m are due": a multiplier, not metres.
  // … and "1.3m b/d", which has its unit behind
  if (!unit.spaced || isHyphen(tokens[at - 1])) return !(words.suffixes.has(unit.text) && next?.kind === 'word' && next.spaced && (words.nouns.isPlural(next.lower) || words.pluralVerbs.has(next.lower) || matchUnit(tokens, last, language.unitsByFirst, ({ unit: behind, words: { length }, fit }) => fit === 'loose' && (length > 1 || behind.includes('/'))) !== null));
  // "8 min 20 s": a smaller unit of time goes on; "1.3 s": nothing else has tenths
  return mayBeSpaced(unit.text) || (word.unit === 'second' && (!Number.isInteger(numeral.low) || language.unitsByFirst.get(tokens[numeral.first - 1]?.lower ?? '')?.some(({ unit: larger }) => larger === 'minute') === true));
}

/** "magnitude 6.8", "6.8-magnitude", "a magnitude of 5.6", "5.6 on the Richter scale". */
function readMagnitude({ tokens, language }: QuantitySentence, numeral: Numeral): Draft | null {
  const words = language.words.magnitude;
  const behind = isHyphen(tokens[numeral.last]) ? numeral.last + 1 : numeral.last;
  if (tokens[behind] && words.noun.has(tokens[behind].lower)) return draftOf(numeral, 'measure', { unit: 'magnitude', last: behind + 1 });
  // "the 7.1 quake"
  const quake = tokens[numeral.last];
  if (/^\d\.\d$/.test(numeral.written) && numeral.scale === 1 && quake && words.quakes.has(quake.lower)) return draftOf(numeral, 'measure', { unit: 'magnitude', counted: [numeral.last, numeral.last + 1], head: numeral.last, kind: language.words.nouns.kindOf(quake.lower) });
  for (const phrase of words.scale) if (standsAt(tokens, numeral.last, phrase)) return draftOf(numeral, 'measure', { unit: 'magnitude', last: numeral.last + phrase.length });
  // "an aftershock of 4.5", "a quake measuring 6.1": a number of one digit and its tenths
  if (/^\d\.\d$/.test(numeral.written) && words.ofQuakes.has(tokens[numeral.first - 1]?.lower ?? '') && words.quakes.has(tokens[numeral.first - 2]?.lower ?? '') && numeral.scale === 1 && tokens[behind]?.kind !== 'symbol') return draftOf(numeral, 'measure', { unit: 'magnitude' });
  // "the quake of January 7 measured 6.8"
  if (/^\d\.\d$/.test(numeral.written) && numeral.scale === 1 && isSubjectQuake(tokens, numeral.first - 1, words) && (tokens[behind] === undefined || tokens[behind].kind === 'punctuation' || language.words.and.has(tokens[behind].lower))) return draftOf(numeral, 'measure', { unit: 'magnitude' });
  for (let at = numeral.first - 1; at >= Math.max(0, numeral.first - 3); at--) {
    const token = tokens[at]!;
    if (words.noun.has(token.lower)) return draftOf(numeral, 'measure', { unit: 'magnitude', first: at });
    if (!words.link.has(token.lower)) break;
  }
  return null;
}

/** How far before the verb of measuring the quake may stand that is measured, in tokens. */
const QUAKE_REACH = 8;

/** Whether a verb of measuring stands at a token, and a quake before it in its clause. */
function isSubjectQuake(tokens: readonly Token[], verb: number, { ofQuakes, quakes, link }: QuantityLanguage['magnitude']): boolean {
  const word = tokens[verb]?.lower ?? '';
  if (!ofQuakes.has(word) || (link.has(word) && word.length <= 2)) return false;
  for (let at = verb - 1; at >= 0 && at >= verb - QUAKE_REACH && tokens[at]!.kind !== 'punctuation'; at--) if (quakes.has(tokens[at]!.lower)) return true;
  return false;
}
