import { countedAt } from './counted-phrase';
import { isDash, isHyphen, matchUnit, standsAt } from './match-words';
import type { Numeral } from './numeral';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';

/** "one in five", "nine out of ten", "four of every five", "51 cases per 100,000 people": a part of a whole as a ratio. */
export function parseRatio(sentence: QuantitySentence): Draft[] {
  const { numerals, free } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i + 1 < numerals.length; i++) {
    const [part, whole] = [numerals[i]!, numerals[i + 1]!];
    if (!free.has(part) || !free.has(whole) || part.approx || whole.approx || part.kind === 'ordinal' || whole.kind === 'ordinal') continue;
    const ratio = readRateOf(sentence, part, whole) ?? readPartOf(sentence, part, whole) ?? readOneOf(sentence, part, whole);
    if (!ratio) continue;
    free.delete(whole);
    drafts.push(ratio);
    i++;
  }
  return drafts;
}

/** "one in five", "nine out of ten"; null where the two numbers are of other things. */
function readPartOf(sentence: QuantitySentence, part: Numeral, whole: Numeral): Draft | null {
  const { tokens, language } = sentence;
  if (part.low < 1 || part.low >= whole.low) return null;
  // "won 8-7 in 10 innings": the end of a score.
  const sign = tokens[part.first - 1];
  if (sign !== undefined && isDash(sign) && !sign.spaced && tokens[part.first - 2]?.kind === 'number') return null;
  const between = tokens.slice(part.last, whole.first).map((token) => token.lower);
  if (!isRatioLink(between, language.words.ratioLinks)) return null;
  // "one in 2011", "five in 30 minutes": a part of a whole is a small round number without a unit behind it, or it is one among people or things.
  const isOne = part.low === 1 && countedAt(sentence, whole.last)?.first === whole.last;
  if (between.length === 1 && language.words.notFigures.timeBefore.has(between[0]!) && ((!ROUND.has(whole.low) && !isOne && !(part.low === 1 && part.kind === 'words' && !Number.isInteger(whole.low))) || isMeasured(sentence, whole.last))) return null;
  // "scored it 7 out of 10": a mark
  const verb = tokens[language.words.notFigures.named.what.has(tokens[part.first - 1]?.lower ?? '') ? part.first - 2 : part.first - 1];
  if (verb !== undefined && language.words.notFigures.named.marks.has(verb.lower) && between.length > 1 && MARKS.has(whole.low) && countedAt(sentence, whole.last)?.first !== whole.last) return draftOf(part, 'name', { last: whole.last, isFigure: false, reason: 'mark' });
  const value = part.low / whole.low;
  return draftOf(part, 'ratio', { low: value, high: value, unit: 'ratio', last: whole.last, rule: 'N in N' });
}

/** Best marks that are given. */
const MARKS: ReadonlySet<number> = new Set([5, 10, 20, 100]);

/** "one driver in eight", "one child in every five": one of so many of its kind; null where something else is counted behind ("one goal in three games"). */
function readOneOf(sentence: QuantitySentence, part: Numeral, whole: Numeral): Draft | null {
  const { tokens, language } = sentence;
  if (part.low !== 1 || part.kind !== 'words' || !ROUND.has(whole.low) || whole.first - part.last > LONGEST_RATE) return null;
  const link = language.words.ratioLinks.find((words) => standsAt(tokens, whole.first - words.length, words));
  const counted = link ? countedAt(sentence, part.last, true) : null;
  if (!link || !counted || counted.last !== whole.first - link.length) return null;
  const next = tokens[whole.last];
  const { nouns } = language.words;
  const ends = next === undefined || next.kind === 'punctuation' || nouns.stops.has(next.lower) || nouns.auxiliaries.has(next.lower) || (nouns.looksLikeVerb(next.lower) && nouns.kindOf(next.lower) === null && !nouns.peopleWords.has(next.lower) && countedAt(sentence, whole.last + 1)?.first !== whole.last + 1);
  if (!ends || isHyphen(next) || isMeasured(sentence, whole.last)) return null;
  const value = 1 / whole.low;
  return draftOf(part, 'ratio', { low: value, high: value, unit: 'ratio', last: whole.last, rule: 'N in N', counted: [counted.first, counted.last], head: counted.head, kind: counted.kind });
}

/** Most words from a number to the whole that it is a rate of ("51 confirmed new cases | per | 100,000"). */
const LONGEST_RATE = 5;

/** "12.4 per 100,000 inhabitants", "51 cases for every 100,000 people"; null where the second number is no round whole, or measures something ("per 100 km"). */
function readRateOf(sentence: QuantitySentence, part: Numeral, whole: Numeral): Draft | null {
  const { tokens, language } = sentence;
  if (!WHOLES.has(whole.low) || whole.first - part.last > LONGEST_RATE) return null;
  const link = language.words.rateLinks.find((words) => standsAt(tokens, whole.first - words.length, words));
  if (!link || isMeasured(sentence, whole.last)) return null;
  // "424 parts per million": a unit of that name
  if (matchUnit(tokens, part.last, language.unitsByFirst, (_, last) => last === whole.last)) return null;
  const end = whole.first - link.length;
  if (end < part.last) return null;
  const counted = end === part.last ? null : countedAt(sentence, part.last);
  if (end > part.last && counted?.last !== end) return null;
  const value = Number((part.low / whole.low).toPrecision(15));
  return draftOf(part, 'ratio', { low: value, high: value, unit: 'ratio', last: whole.last, rule: 'N per N', ...(counted ? { counted: [counted.first, counted.last], head: counted.head, kind: counted.kind } : {}) });
}

/** Whether a unit stands at token `at`. */
const isMeasured = ({ tokens, language }: QuantitySentence, at: number): boolean => language.unitsByFirst.get(tokens[at]?.lower ?? '')?.some(({ words }) => standsAt(tokens, at, words)) === true;

const WHOLES = new Set([100, 1000, 10_000, 100_000, 1_000_000]);
const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000]);

const isRatioLink = (between: readonly string[], links: readonly (readonly string[])[]): boolean =>
  links.some((link) => link.length === between.length && link.every((word, i) => word === between[i]));
