import { convertUnit, dimensionOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { compileLanguage } from '@/lib/claims/quantity/compile-language';
import { matchUnit } from '@/lib/claims/quantity/match-words';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { wordAt, type Sentence } from '@/lib/claims/syntax/sentence';

/** Digits that a sum of years and months is kept with. */
const DIGITS = 6;

/**
 * The quantities of a sentence with a length of time that is told in two units as one: "jailed for two years and six months", "lasted three hours, 20
 * minutes". As quantities they stay two; told of one deed they are one length.
 */
export function joinLengths(sentence: Sentence, language: CompiledClaimLanguage): readonly QuantityReading[] {
  const { quantities } = sentence;
  if (!quantities.some(isLength)) return quantities;
  const joined: QuantityReading[] = [];
  for (const written of quantities) {
    const reading = isLength(written) ? (withOne(sentence, written, language) ?? written) : written;
    const before = joined.at(-1);
    const sum = before && isLength(before) && isLength(reading) ? sumOf(sentence, before, reading, language) : null;
    if (sum) joined[joined.length - 1] = sum;
    else joined.push(reading);
  }
  return joined;
}

/** "an hour and 45 minutes": one of a longer unit told by its article, and a part of it; null where no such unit stands before. */
function withOne(sentence: Sentence, part: QuantityReading, { words: { quantity } }: CompiledClaimLanguage): QuantityReading | null {
  const { words, text, start } = sentence;
  const first = wordAt(sentence, part.start);
  const [article, unit, and] = [words[first - 3], words[first - 2], words[first - 1]];
  if (!article || !quantity.articles.has(article.lower) || !quantity.and.has(and!.lower)) return null;
  const match = matchUnit(words, first - 2, compileLanguage(quantity).unitsByFirst, (word, last) => word.fit === 'loose' && last === first - 1 && dimensionOf(word.unit) === 'time');
  const added = match && part.counted === null ? convertUnit(part.value.low!, part.value.unit, match.unit) : null;
  if (match === null || added === null || added >= 1 || added <= 0 || unit === undefined) return null;
  const total = Number((1 + added).toPrecision(DIGITS));
  return { ...part, start: article.start, quote: text.slice(article.start - start, part.end - start), low: total, high: total, unit: match.unit, value: { ...part.value, low: total, high: total, unit: match.unit }, numberSpan: { start: article.start, end: part.end } };
}

const isLength = ({ isFigure, form, value: { unit, low, high, approx } }: QuantityReading): boolean => isFigure && form === 'duration' && dimensionOf(unit) === 'time' && low !== null && low === high && !approx;

/** Both lengths as one; null where more than a comma or "and" stands between, or the second is no part of a unit of the first. */
function sumOf(sentence: Sentence, long: QuantityReading, short: QuantityReading, { words: { quantity } }: CompiledClaimLanguage): QuantityReading | null {
  const { words, text, start } = sentence;
  const [last, first] = [wordAt(sentence, long.end - 1) + 1, wordAt(sentence, short.start)];
  const link = words[last];
  const isNext = first === last || (first === last + 1 && (link!.tag === 'comma' || quantity.and.has(link!.lower)));
  // "between two years and six months"; "two years and six months of training", "two years and six months' probation": of its own
  const opener = words[wordAt(sentence, long.start) - 1]?.lower ?? '';
  const behind = words[wordAt(sentence, short.end - 1) + 1];
  if (!isNext || long.counted !== null || short.counted !== null || quantity.between.has(opener) || quantity.from.has(opener) || behind?.tag === 'poss' || behind?.text === "'" || behind?.text === '’') return null;
  const added = convertUnit(short.value.low!, short.value.unit, long.value.unit);
  if (added === null || added >= 1 || added <= 0 || !Number.isInteger(long.value.low)) return null;
  const total = Number((long.value.low! + added).toPrecision(DIGITS));
  const { end } = short;
  return { ...long, end, quote: text.slice(long.start - start, end - start), low: total, high: total, value: { ...long.value, low: total, high: total }, numberSpan: { start: long.numberSpan.start, end } };
}
