import { convertUnit } from '@/lib/lexicon/units';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage, CheckedSentence } from './arithmetic-fault';
import { meet, roundedFrom, shortNumber, stepOf, type Interval } from './rounding';

const isExact = (reading: QuantityReading): boolean => reading.isFigure && reading.bound === 'exact' && reading.low !== null && reading.low === reading.high;

/** "some 30": near enough to tell a share that is far off. */
const isAbout = (reading: QuantityReading): boolean => reading.isFigure && reading.bound === 'about' && reading.low !== null && reading.low === reading.high;

/** A percentage is rounded to its last digit; a point more is allowed for numbers rounded before the sum was done. */
const percentInterval = (percent: number): Interval => ({ low: percent - stepOf(percent % 1 === 0 ? 1 : percent) * 0.6 - 0.4, high: percent + stepOf(percent % 1 === 0 ? 1 : percent) * 0.6 + 0.4 });

/**
 * Percentages that do not follow from the numbers they are said of: "12 of 48 seats (30%)",
 * "rose 50% to 120 from 100". Only where the sentence has one percentage and leaves no other reading.
 */
export function findPercentFaults(sentence: CheckedSentence, language: ArithmeticLanguage): ArithmeticFault[] {
  const percents = sentence.quantities.filter((reading) => reading.unit === 'percent' && reading.isFigure);
  const percent = percents[0];
  if (percents.length !== 1 || !percent || !isExact(percent)) return [];
  const fault = shareFault(sentence, percent, language) ?? changeFault(sentence, percent, language);
  return fault ? [fault] : [];
}

/** "12 of 48 seats (30%)", "30% (12 of 48)". */
function shareFault({ tokens, quantities }: CheckedSentence, percent: QuantityReading, language: ArithmeticLanguage): ArithmeticFault | null {
  const figures = quantities.filter((reading) => reading !== percent && (isExact(reading) || isAbout(reading)) && (reading.form === 'count' || reading.form === 'money'));
  for (let i = 0; i + 1 < figures.length; i++) {
    const [part, whole] = [figures[i]!, figures[i + 1]!];
    const link = tokens.filter((token) => token.start >= part.end && token.end <= whole.start).map((token) => token.lower);
    if (link.length === 0 || link.length > 3 || !link.some((word) => language.of.has(word)) || !link.every((word) => language.of.has(word) || language.small.has(word))) continue;
    const [from, to] = percent.start >= whole.end ? [whole.end, percent.start] : [percent.end, part.start];
    // in brackets, or behind a comma and "or"; "rose 2% to 41 of 100" is another matter
    const joined = from <= to && tokens.every((token) => token.end <= from || token.start >= to || token.kind === 'punctuation' || language.or.has(token.lower));
    if (!joined || to === from || to - from > 6 || part.low! > whole.low! || whole.low === 0) continue;
    const share = interval(part.low!, whole.low!, (a, b) => (100 * a) / b, part.approx || whole.approx);
    if (meet(share, percentInterval(percent.low!))) return null;
    return { flag: 'percent-mismatch', note: `${shortNumber(part.low!)} of ${shortNumber(whole.low!)} is ${shortNumber((100 * part.low!) / whole.low!)}%, not ${shortNumber(percent.low!)}%`, start: percent.start, end: percent.end };
  }
  return null;
}

/** "rose 50% to 120 from 100", "fell from 80 to 60, a drop of 10%". */
function changeFault({ tokens, quantities }: CheckedSentence, percent: QuantityReading, language: ArithmeticLanguage): ArithmeticFault | null {
  const figures = quantities.filter((reading) => reading !== percent && reading.isFigure);
  if (figures.length !== 2 || !figures.every(isExact)) return null;
  const after = (words: ReadonlySet<string>) => figures.find((reading) => words.has(wordBefore(reading)));
  const [start, end] = [after(language.from), after(language.to)];
  if (!start || !end || start === end || start.unit === null || end.unit === null) return null;
  const same = convertUnit(end.low!, end.unit, start.unit);
  if (same === null || start.low! <= 0 || start.unit === 'percent') return null;
  const words = tokens.filter((token) => token.start < Math.max(percent.end, start.start, end.start)).map((token) => token.lower);
  const rising = words.some((word) => language.rising.has(word));
  const falling = words.some((word) => language.falling.has(word));
  if (rising === falling) return null;
  const stated = falling ? -percent.low! : percent.low!;
  const change = interval(same, start.low!, (b, a) => (100 * (b - a)) / a);
  if (meet(change, percentInterval(stated))) return null;
  const exact = (100 * (same - start.low!)) / start.low!;
  return { flag: 'percent-mismatch', note: `from ${shortNumber(start.low!)} to ${shortNumber(same)} is ${exact < 0 ? 'minus' : 'plus'} ${shortNumber(Math.abs(exact))}%, not ${shortNumber(percent.low!)}%`, start: percent.start, end: percent.end };

  function wordBefore(reading: QuantityReading): string {
    let word = '';
    for (const token of tokens) {
      if (token.end > reading.start) break;
      word = token.lower;
    }
    return word;
  }
}

/** The values that a function takes while both numbers vary within their rounding. */
function interval(first: number, second: number, of: (first: number, second: number) => number, approx = false): Interval {
  // Whole counts below a thousand are exact; larger and decimal ones may be rounded.
  const spread = (value: number): Interval => (!approx && Number.isInteger(value) && Math.abs(value) < 1000 ? { low: value, high: value } : roundedFrom(value, approx));
  const [a, b] = [spread(first), spread(second)];
  const values = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)];
  return { low: Math.min(...values), high: Math.max(...values) };
}
