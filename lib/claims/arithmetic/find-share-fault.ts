import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { isCountOrMoney, mayBeOneUnit, type NumberLine } from './number-line';
import { intervalOf, meet, percentInterval } from './rounding';

/** Most words between a figure and the comma or bracket that closes what it counts ("4,000 workers at its plants, or 40 percent"). */
const MAX_WORDS = 5;

const isNumber = ({ bound, low, high }: QuantityReading): boolean => (bound === 'exact' || bound === 'about') && low !== null && low === high;

/** The percentage that a share names, and the side on which it may be missed ("less than a quarter"); null for a range. */
function statedShare(share: QuantityReading): { percent: number; bound?: 'below' | 'above' } | null {
  const { bound, low, high } = share;
  const value = low ?? high;
  if (value === null || (low !== null && high !== null && low !== high)) return null;
  const side = bound === 'exact' || bound === 'about' ? undefined : low === null ? 'below' : high === null ? 'above' : undefined;
  return { percent: isInWords(share) ? 100 * value : value, ...(side && { bound: side }) };
}

/** Whether a share is said in words: "a third", "four in ten". */
const isInWords = ({ form }: QuantityReading): boolean => form === 'fraction' || form === 'ratio';

const isShare = (reading: QuantityReading): boolean => reading.unit === 'percent' || isInWords(reading);

/**
 * The one percentage of a sentence that is not the share its own numbers give: "12 of 48 seats (30%)", "of 200 members, 120 agreed, or
 * 70 percent", "5,000 jobs, 16 percent of its 80,000 staff". Null where it is, where there are several, or where nothing ties them.
 */
export function findShareFault(line: NumberLine, language: ArithmeticLanguage): ArithmeticFault | null {
  const shares = line.figures.filter(isShare);
  const [percent] = shares;
  const stated = percent && shares.length === 1 ? statedShare(percent) : null;
  if (percent === undefined || stated === null) return null;
  const pair = partAndWhole(line, line.figures.indexOf(percent), language);
  if (!pair || ![pair.part, pair.whole].every((one) => isNumber(one) && isCountOrMoney(one)) || pair.part.low! > pair.whole.low! || pair.whole.low === 0) return null;
  const { part, whole } = pair;
  if ((part.form === 'money') !== (whole.form === 'money') || (part.form === 'money' && !mayBeOneUnit(part, whole))) return null;
  const share = intervalOf(part.low!, whole.low!, (a, b) => (100 * a) / b, part.approx || whole.approx);
  const said = percentInterval(stated.percent, stated.bound === undefined && (percent.approx || isInWords(percent)));
  if (meet(share, { low: stated.bound === 'below' ? -Infinity : said.low, high: stated.bound === 'above' ? Infinity : said.high })) return null;
  return { flag: 'percent-mismatch', note: { says: 'share', part: part.low!, whole: whole.low!, right: (100 * part.low!) / whole.low!, stated: stated.percent, ...(stated.bound && { bound: stated.bound }) }, figures: [part, whole, percent] };
}

function partAndWhole({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): { part: QuantityReading; whole: QuantityReading } | null {
  const pair = (part: number, whole: number) => (figures[part] && figures[whole] ? { part: figures[part], whole: figures[whole] } : null);
  // "30% (12 of 48)"
  if (figures[at + 2] && isAside(gaps[at + 1]!, language) && gaps[at + 1]!.length <= 2 && isOfWhole(gaps[at + 2]!, language)) return pair(at + 1, at + 2);
  // "5,000 jobs, 16 percent of its 80,000 staff"
  if (at >= 1 && figures[at + 1] && isAside(gaps[at]!, language) && (gaps[at]!.length <= 2 || language.or.has(gaps[at]!.at(-1)!)) && isOfWhole(gaps[at + 1]!, language)) return pair(at - 1, at + 1);
  // "Turnout was 45 percent, with 300,000 of 1.2 million voters"
  if (at === 0 && figures[2] && gaps[1]!.length === 2 && gaps[1]![0] === ',' && language.withs.has(gaps[1]![1]!) && gaps[0]!.some((word) => language.turnouts.has(word)) && isOfWhole(gaps[2]!, language)) return pair(1, 2);
  // "two-thirds of the 300 delegates, or 200", "half of the 48 passengers, 24 people,"
  if (figures[at + 2] && isOfWhole(gaps[at + 1]!, language) && isAside(gaps[at + 2]!, language) && (language.or.has(gaps[at + 2]!.at(-1)!) || (gaps[at + 2]!.length === 1 && gaps[at + 3]![0] === ',' && isPlain(figures[at + 2]!)))) return pair(at + 2, at + 1);
  // "12,000 members, 60 percent of them, or 7,200, women"
  const again = gaps[at + 1] ?? [];
  if (at >= 1 && figures[at + 1] && again.length === 4 && language.of.has(again[0]!) && language.them.has(again[1]!) && again[2] === ',' && language.or.has(again[3]!) && gaps[at]!.length === 1 && gaps[at]![0] === ',') return pair(at + 1, at - 1);
  // "70 percent of voters, 2.1 million of 4 million, turned out", "52 percent of the vote, or 5.1 million of the 9.8 million cast"
  if (figures[at + 2] && language.of.has(gaps[at + 1]![0] ?? '') && (gaps[at + 1]!.at(-1) === ',' || (gaps[at + 1]!.at(-2) === ',' && language.or.has(gaps[at + 1]!.at(-1)!))) && gaps[at + 1]!.length <= MAX_WORDS && isOfWhole(gaps[at + 2]!, language)) return pair(at + 1, at + 2);
  if (at < 2 || !isAside(gaps[at]!, language)) return null;
  // "12 of 48 seats (25%)"
  if (isOfWhole(gaps[at - 1]!, language)) return pair(at - 2, at - 1);
  // "Of 200 members, 120 agreed, or 60 percent"
  return isOfWhole(gaps[at - 2]!, language) && gaps[at - 1]!.at(-1) === ',' && gaps[at - 1]!.length <= MAX_WORDS && mayBeOneUnit(figures[at - 2]!, figures[at - 1]!) ? pair(at - 1, at - 2) : null;
}

/** Whether a figure counts no more than people or nothing named, so that it can only be what stands before it in another way. */
const isPlain = ({ countedKind, countedSpan }: QuantityReading): boolean => countedSpan === null || countedKind === 'people';

/** Most words and signs that name a share, with their comma (", a success rate of"). */
const MAX_NAMED = 5;

/** Whether what follows says the same in another way: a bracket, a comma, or a comma and "or", behind few words. */
function isAside(words: readonly string[], { of, or, rates }: ArithmeticLanguage): boolean {
  // ", a rate of 10 percent"
  const isNamed = of.has(words.at(-1) ?? '') && rates.has(words.at(-2) ?? '') && words.lastIndexOf(',') >= words.length - MAX_NAMED;
  const rest = isNamed ? words.slice(0, words.lastIndexOf(',') + 1) : or.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  const isOr = rest.length < words.length;
  const sign = rest.at(-1);
  if (sign === undefined) return isOr;
  const before = rest.slice(0, -1);
  if (!/^[,(–—]$/.test(sign) && !isOr) return false;
  return (sign === '(' || isOr || before.length === 0) && before.length <= MAX_WORDS && before.every((word) => /^[\p{L}'’]/u.test(word));
}

/** "of", "out of the", "of the plant's": what follows is the whole. */
function isOfWhole(words: readonly string[], { of, small, bodies }: ArithmeticLanguage): boolean {
  const first = words.findIndex((word) => of.has(word));
  if (first < 0 || first > 1 || words.length - first > MAX_WORDS || !words.slice(0, first).every((word) => small.has(word))) return false;
  // "of its staff of 8,000"
  const ends = of.has(words.at(-1)!) && bodies.has(words.at(-2)!);
  const rest = words.slice(first + 1, ends ? -2 : undefined);
  return rest.every((word) => small.has(word) || of.has(word)) || (/['’]s?$/.test(rest.at(-1) ?? '') && rest.every((word) => /^[\p{L}'’-]+$/u.test(word)));
}
