import { convertUnit } from '@/lib/lexicon/units';
import type { SumNote } from '@/lib/model';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { afterTail, isExact, mayBeOneUnit, type NumberLine } from './number-line';
import { intervalOf, meet, type Interval, percentInterval, roundedFrom } from './rounding';

/** Most words between the amount of a change and what it was or became. */
const MAX_WORDS = 5;

/** Most words of a change told by a noun (", a drop of"). */
const MAX_NOUN = 4;
const POINT = 'point';

/** What something was and what it became, by their places in the line. */
interface Change {
  from: number;
  to: number;
  /** That what became is so much more, or less, where the sentence says it outright. */
  told?: 'more' | 'less';
}

/**
 * A change that is not the one from what was to what became: "rose 50% to 120 from 100", "fell from 80 to 60, a drop of 10%", "from 297 to 311,
 * an increase of 24", "$120m, up 50% from $100m", "doubled to 90 from 60", "rose 6, or 5%, to 126". Null where it is, or where the sentence leaves
 * another reading.
 */
export function findChangeFault(line: NumberLine, language: ArithmeticLanguage): ArithmeticFault | null {
  const change = changeIn(line, language);
  if (!change) return againstBoth(line, language);
  const [start, end] = [line.figures[change.from]!, line.figures[change.to]!];
  if (!isExact(start) || !isExact(end) || start.low! <= 0) return null;
  const same = mayBeOneUnit(start, end) ? end.low! : convertUnit(end.low!, end.unit!, start.unit!);
  if (same === null) return null;
  // "rose to 6,392 from 6,166; three quarters of them": another sentence, in all but its stop
  const closed = line.gaps.findIndex((gap, at) => at > Math.max(change.from, change.to) && gap.includes(';'));
  const others = line.figures.flatMap((reading, at) => closed > 0 && at >= closed ? [] : (at === change.from || at === change.to || reading.form === 'duration' ? [] : [at]));
  if (others.length > 1) return null;
  const [at] = others;
  const note = at === undefined ? againstMultiple(line, change, start.low!, same, language) : againstAmount(line, change, at, same, language);
  if (note === null) return null;
  return { flag: start.unit === 'percent' || at === undefined || line.figures[at]!.unit !== 'percent' ? 'change-mismatch' : 'percent-mismatch', note, figures: [start, end, ...(at === undefined ? [] : [line.figures[at]!])] };
}

function changeIn({ figures, gaps }: NumberLine, language: ArithmeticLanguage): Change | null {
  const { from, to, rising, falling, multiples, small } = language;
  const behind = (words: ReadonlySet<string>): number[] => figures.flatMap((_, at) => (words.has(gaps[at]!.at(-1) ?? '') ? [at] : []));
  const [begun, become] = [behind(from), behind(to)];
  // "$600, double the $400 it cost"
  const doubled = figures.findIndex((_, nth) => nth > 0 && gaps[nth]![0] === ',' && multiples.has(gaps[nth]!.at(-2) ?? '') && small.has(gaps[nth]!.at(-1)!));
  if (doubled > 0) return { from: doubled, to: doubled - 1 };
  // "twice as many, 90 against 60"
  const against = figures.findIndex((_, nth) => nth > 0 && gaps[nth]!.length === 1 && language.against.has(gaps[nth]![0]!) && gaps[nth - 1]!.at(-1) === ',' && gaps[nth - 1]!.some((word) => multiples.has(word)));
  if (against > 0) return { from: against, to: against - 1 };
  const more = moreThan(figures, gaps, language);
  if (more) return more;
  if (begun.length !== 1 || become.length > 1) return null;
  if (become.length === 1) return begun[0] === become[0] ? null : { from: begun[0]!, to: become[0]! };
  // "$120 million, up 50 percent from $100 million"
  const at = begun[0]!;
  // "$1.25 billion, up from $1.02 billion, a gain of 40 percent"
  const upFrom = gaps[at]!;
  if (at >= 1 && upFrom.length > 1 && upFrom.length <= MAX_WORDS && upFrom[0] === ',' && upFrom.some((word) => rising.has(word) || falling.has(word))) return { from: at, to: at - 1 };
  const link = at >= 2 && gaps[at]!.length === 1 ? gaps[at - 1]! : [];
  return link.length <= MAX_WORDS && /^[,(]$/.test(link[0] ?? '') && link.some((word) => rising.has(word) || falling.has(word)) ? { from: at, to: at - 2 } : null;
}

/** "900 cars, 20 percent more than the 750 of last year", "$80 billion is $10 billion more than last year's $70 billion". */
function moreThan(figures: NumberLine['figures'], gaps: NumberLine['gaps'], { more, less, over }: ArithmeticLanguage): Change | null {
  const [link, tie] = [gaps[1]!, gaps[2] ?? []];
  if (figures.length !== 3 || link.length > MAX_WORDS || tie.length > MAX_WORDS || !over.has(tie[1] ?? '')) return null;
  return more.has(tie[0]!) ? { from: 2, to: 0, told: 'more' } : less.has(tie[0]!) ? { from: 2, to: 0, told: 'less' } : null;
}

/** Why the amount of the change that the sentence gives is not it; null where it is, or where it is of something else. */
function againstAmount({ figures, gaps }: NumberLine, { from, to, told }: Change, at: number, end: number, language: ArithmeticLanguage): SumNote | null {
  const amount = figures[at]!;
  const start = figures[from]!;
  const first = Math.min(from, to);
  const last = Math.max(from, to);
  // Behind an amount that comes first nothing else may rise; one that comes last is said of what stands before it.
  const tie = at < first ? gaps[at + 1]! : at > last ? afterTail(gaps[at]!, language) : [];
  if (tie.length > MAX_WORDS || (at > last && isOfOther(tie, language)) || !isExact(amount) || (at < first && tie.some((word) => language.rising.has(word) || language.falling.has(word)))) return null;
  const [rises, falls] = told === undefined ? directions(gaps.slice(0, Math.max(at, last) + 1), language) : [told === 'more', told === 'less'];
  // "by three quarters" is said of what comes near it.
  const percent = amount.unit === 'percent' ? amount.low! : amount.form === 'fraction' ? 100 * amount.low! : null;
  if (percent !== null) {
    if (start.unit === 'percent' || rises === falls) return null;
    if (meet(intervalOf(end, start.low!, (b, a) => (100 * (b - a)) / a), percentInterval(falls ? -percent : percent, amount.form === 'fraction'))) return null;
    const exact = (100 * (end - start.low!)) / start.low!;
    return { says: 'change-share', from: start.low!, to: end, right: exact, stated: falls ? -percent : percent };
  }
  // "a drop of 2.3 points"; but "shares lost 2.3 points" are of another index
  const isPoint = amount.unit === POINT && tie.length <= MAX_NOUN && language.of.has(tie.at(-1) ?? '') && isAmount(tie, language);
  const inPoints = (amount.unit === 'percentage-point' || isPoint) && start.unit === 'percent';
  if (!inPoints && (start.unit === 'percent' || !mayBeOneUnit(amount, start) || !(told !== undefined || isAmount(gaps[at]!, language)))) return null;
  const difference = Math.abs(end - start.low!);
  const reach = [end, start.low!, amount.low!].reduce((sum, value) => sum + spread(value), 0);
  if (Math.abs(difference - amount.low!) <= reach + 1e-9) return null;
  return { says: 'change', from: start.low!, to: end, right: difference, stated: amount.low! };
}

/** "rose 6, or 5 percent, to 126": the amount, the share and what became. */
function againstBoth({ figures, gaps }: NumberLine, language: ArithmeticLanguage): ArithmeticFault | null {
  const at = figures.findIndex(({ unit }) => unit === 'percent');
  const [amount, percent, end] = [figures[at - 1], figures[at], figures[at + 1]];
  if (!amount || !percent || !end || ![amount, percent, end].every(isExact) || amount.unit === null || amount.unit !== end.unit || amount.unit === 'percent') return null;
  const [before, link, behind] = [gaps[at - 1]!, gaps[at]!, gaps[at + 1]!];
  const isTied = isAmount(before, language) && ((link.length === 2 && link[0] === ',' && language.or.has(link[1]!)) || (link.length === 1 && link[0] === '('));
  if (!isTied || behind.length > 2 || !language.to.has(behind.at(-1) ?? '')) return null;
  const [rises, falls] = directions([before], language);
  if (rises === falls) return null;
  const start = end.low! + (falls ? amount.low! : -amount.low!);
  if (start <= 0 || meet(intervalOf(amount.low!, start, (part, whole) => (100 * part) / whole), percentInterval(percent.low!))) return null;
  return { flag: 'percent-mismatch', note: { says: 'share', part: amount.low!, whole: start, right: (100 * amount.low!) / start, stated: percent.low! }, figures: [amount, percent, end] };
}

/** ", and beans rose by": whether somebody or something else is named before the word that tells how it changed; not in ", an increase of". */
function isOfOther(words: readonly string[], { rising, falling, owners, or }: ArithmeticLanguage): boolean {
  const changes = words.findIndex((word) => rising.has(word) || falling.has(word));
  return changes > 1 && !owners.has(words[1]!) && !or.has(words[1]!);
}

/** "by", "up", "an increase of": what follows is how much it changed. */
function isAmount(words: readonly string[], { by, of, rising, falling }: ArithmeticLanguage): boolean {
  const last = words.at(-1) ?? '';
  const isWord = (word: string): boolean => rising.has(word) || falling.has(word);
  return by.has(last) || isWord(last) || (of.has(last) && isWord(words.at(-2) ?? ''));
}

const directions = (gaps: readonly (readonly string[])[], { rising, falling }: ArithmeticLanguage): [boolean, boolean] => [gaps.some((words) => words.some((word) => rising.has(word))), gaps.some((words) => words.some((word) => falling.has(word)))];

/** Half of what a number may be rounded by; whole numbers below a thousand are meant as they stand. */
const spread = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1000 ? 0 : roundedFrom(value).high - value);

/** Shares of a multiple that it may be missed and exceeded by: "doubled" is said of 1.85 and of 2.2 times. */
const SHORT = 0.85;
const LONG = 1.25;
/** The same of "nearly doubled". */
const NEARLY_SHORT = 0.7;
const NEARLY_LONG = 1.05;
const AS_GOOD_AS = 0.97;

/** Why something did not become as many times what it was as the sentence says. */
function againstMultiple({ gaps }: NumberLine, { from, to }: Change, start: number, end: number, { multiples, nearly, over }: ArithmeticLanguage): SumNote | null {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  // "from 12,000 to 40,000, more than tripling"
  const behind = gaps[last + 1]![0] === ',' ? gaps[last + 1]!.slice(0, MAX_WORDS) : [];
  const words = [gaps[first]!, gaps[last]!, behind].find((gap) => gap.some((word) => multiples.has(word))) ?? [];
  const at = words.findIndex((word) => multiples.has(word));
  // What is said to be so many times as many is told of before its numbers ("twice as many people died as last year, 90 against 60").
  const isAhead = words.at(-1) === ',';
  if (at < 0 || (words.length - at > MAX_WORDS && !isAhead) || words.findLastIndex((word) => multiples.has(word)) !== at) return null;
  const times = multiples.get(words[at]!)!;
  const range = rangeOf(times, nearly.has(words[at - 1] ?? ''), over.has(words[at - 1] ?? ''));
  if (end / start >= range.low && end / start <= range.high) return null;
  return { says: 'times', from: start, to: end, right: end / start, stated: times };
}

function rangeOf(times: number, isNearly: boolean, isOver: boolean): Interval {
  // What is halved goes beyond that by falling further.
  if (times < 1) return isOver ? { low: 0, high: times / AS_GOOD_AS } : isNearly ? { low: times / NEARLY_LONG, high: times / NEARLY_SHORT } : { low: times * SHORT, high: times * LONG };
  return isOver ? { low: times * AS_GOOD_AS, high: Infinity } : isNearly ? { low: times * NEARLY_SHORT, high: times * NEARLY_LONG } : { low: times * SHORT, high: times * LONG };
}
