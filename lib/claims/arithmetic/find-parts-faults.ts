import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { afterTail, endsSentence, isExact, isPart, mostOf, type NumberLine } from './number-line';
import { opposedAboveWhole, ownWords, type ToldPart } from './opposed-parts';
import { meet, roundedCount } from './rounding';

/** Most words between a whole and the comma behind which a part is told ("were killed on Monday,"). */
const MAX_DEED = 6;
/** Most words and commas between a whole and the colon behind which its parts are listed ("45 people were killed, the agency said on Monday:"). */
const MAX_OPENER = 14;

const COLON = /^[:—–]$/;

/** Figures in a row, and whether they end their sentence or bracket. */
interface PartList {
  list: QuantityReading[];
  isWhole: boolean;
}

/**
 * Parts that do not add up to the whole they are listed for: "311 dead: 183 fighters, 100 soldiers and 28 civilians", "30 casualties, 12 dead
 * and 18 wounded". A list behind a colon is taken as complete; behind "including" only a part larger than the whole is a fault.
 */
export function findPartsFaults(line: NumberLine, language: ArithmeticLanguage): ArithmeticFault[] {
  const { figures, gaps } = line;
  for (let i = 0; i + 1 < figures.length; i++) {
    const opener = gaps[i + 1]!;
    const including = isOfThem(line, i + 1, language) || opensPart(opener, language);
    if (including) {
      const fault = figures[i]!.form === 'count' && mostOf(figures[i]!) !== null ? tooLarge(line, i, language) : null;
      if (fault) return [fault];
    } else if (COLON.test(opener.at(-1) ?? '') && opener.length <= MAX_OPENER && opener.every((word, at) => at === opener.length - 1 || word === ',' || /^\p{L}/u.test(word))) {
      const parts = partsFrom(line, i + 1, language);
      const fault = parts?.isWhole === true && parts.list.length >= 2 ? notTheSum(figures.slice(0, i + 1), parts.list) : null;
      return fault ? [fault] : [];
    } else if (opener.length === 1 && opener[0] === ',' && isOfCasualties(figures[i]!, language) && isPart(figures[i]!)) {
      const parts = partsFrom(line, i + 1, language);
      const fault = parts?.isWhole === true && parts.list.length === 2 ? notTheSum([figures[i]!], parts.list) : null;
      if (fault) return [fault];
    }
  }
  return [];
}

/** "12 people, including 15 children", "12 people were killed, among them 15 children": whether the words between say that what follows is a part. */
function opensPart(opener: readonly string[], { including, among, them }: ArithmeticLanguage): boolean {
  const comma = opener.lastIndexOf(',');
  const tail = opener.slice(comma + 1);
  if (!(tail.length === 1 && including.has(tail[0]!)) && !(tail.length === 2 && among.has(tail[0]!) && them.has(tail[1]!))) return false;
  return comma <= 0 || (comma <= MAX_DEED && opener.slice(0, comma).every((word) => /^\p{L}/u.test(word)));
}

/** "45 people, 50 of them in one town", "45 people were hurt, of whom 50": the figure is a part of the one before it. */
function isOfThem({ figures, gaps }: NumberLine, at: number, { of, them, are }: ArithmeticLanguage): boolean {
  const opener = gaps[at]!;
  const comma = opener.lastIndexOf(',');
  const link = opener.slice(comma + 1);
  // "45 of them children" may be one figure.
  const own = figures[at]!.quote.toLowerCase().split(' ').slice(1);
  const words = link.length > 0 ? link : own.length > 0 ? own : (gaps[at + 1] ?? []);
  // No noun stands between, which "them" might mean.
  const isNear = comma === 0 || comma === 1 || (comma === 2 && are.has(opener[0]!));
  return isNear && (link.length === 0 || link.length === 2) && of.has(words[0] ?? '') && them.has(words[1] ?? '');
}

/** "30 casualties": the word is the last of what is counted. */
const isOfCasualties = ({ quote }: QuantityReading, { casualties }: ArithmeticLanguage): boolean => casualties.has(quote.split(' ').at(-1)!.toLowerCase());

/** The figures from one on, with nothing but commas, "and" and what each is further said to be between them; null where one of them cannot be a part. */
function partsFrom({ figures, gaps }: NumberLine, from: number, language: ArithmeticLanguage): PartList | null {
  const list: QuantityReading[] = [];
  for (let i = from; i < figures.length; i++) {
    if (list.length > 0 && !isLink(gaps[i]!, language)) return { list, isWhole: false };
    if (!isPart(figures[i]!)) return null;
    list.push(figures[i]!);
  }
  return { list, isWhole: endsSentence(afterTail(gaps.at(-1)!, language)) };
}

/** Whether only a comma or "and" stands between two parts, besides what the first is further said to be: "22 seats | for one side | and". */
const isLink = (words: readonly string[], language: ArithmeticLanguage): boolean => afterTail(words, language).every((word) => word === ',' || language.and.has(word));

/** The fault of a complete list: it adds up to none of the figures before it that count the same. Of several the greatest is what it was to add up to: "in three villages". */
function notTheSum(before: readonly QuantityReading[], parts: readonly QuantityReading[]): ArithmeticFault | null {
  const units = new Set(parts.flatMap(({ unit }) => unit ?? []));
  if (units.size > 1) return null;
  // "45 members: 23 from one party, 14 from another and eight independents": what the last ones are called
  const unit = parts.some((part) => part.unit === null && part.countedSpan === null) && parts.every((part) => part.unit === null || part.countedKind === null) ? undefined : [...units][0];
  const wholes = before.filter((whole) => whole.form === 'count' && (unit === undefined || whole.unit === null || whole.unit === unit));
  if (wholes.length === 0 || !wholes.every(isExact)) return null;
  const sum = parts.reduce((total, { low }) => total + low!, 0);
  const rounded = parts.map(({ low }) => roundedCount(low!)).reduce((total, part) => ({ low: total.low + part.low, high: total.high + part.high }), { low: 0, high: 0 });
  if (wholes.some(({ low }) => meet(roundedCount(low!), rounded))) return null;
  const whole = wholes.reduce((most, one) => (one.low! > most.low! ? one : most));
  return { flag: 'parts-mismatch', note: { says: 'sum', parts: parts.map(({ low }) => low!), right: sum, stated: whole.low! }, figures: [whole, ...parts] };
}

/** The fault of a list that names some of the parts: one of them is more than the whole, or those that exclude each other are ("61 soldiers, 22 civilians and 24 rebels"). */
function tooLarge(line: NumberLine, index: number, language: ArithmeticLanguage): ArithmeticFault | null {
  const { figures, gaps } = line;
  // "48 passengers and six crew, among them 20 students": of both.
  if (index > 0 && gaps[index]!.length > 0 && isLink(gaps[index]!, language)) return null;
  const whole = figures[index]!;
  const told: ToldPart[] = [];
  for (let i = index + 1; i < figures.length; i++) {
    const part = figures[i]!;
    // "14 dead, including three children, and 31 wounded", "12 killed, including a child and 40 hurt": another count goes on behind the parts.
    const link = afterTail(gaps[i]!, language);
    const isAnother = (link[0] === ',' && language.and.has(link[1] ?? '')) || part.countedKind === whole.countedKind;
    const ofThem = isOfThem(line, index + 1, language);
    if (i > index + 1 && (isAnother || !isLink(gaps[i]!, language))) break;
    if (!isPart(part) || !(part.unit === whole.unit || (part.unit === null && ofThem) || (whole.unit === null && whole.countedSpan === null))) break;
    if (part.low! > mostOf(whole)!) return { flag: 'parts-mismatch', note: { says: 'part-above-whole', part: part.low!, whole: whole.low! }, figures: [whole, part] };
    told.push({ figure: part, words: [...part.quote.toLowerCase().split(' '), ...ownWords(gaps[i + 1]!, language)] });
  }
  return opposedAboveWhole(whole, told, language);
}
