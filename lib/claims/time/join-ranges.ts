import type { Token } from '@/lib/text/tokenize';
import type { TimeWords } from '@/lib/claims/time/time-language';
import type { TimeExpression } from '@/lib/claims/syntax/sentence';
import { daysOn } from './count-days';

/** "from September to February": what opens a range lies before its end. */
const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

const dayBehind = (date: string): string => daysOn(date, 1);

/** "between May 3 and 8": a day with the last of a range behind it, of which only the number is told; the day alone where none follows. */
export function withLastDay(time: TimeExpression, tokens: readonly Token[], { ranges, joints }: TimeWords): TimeExpression {
  const [link, end, next] = tokens.slice(time.last, time.last + 3);
  if (end === undefined || time.from?.length !== DAY_LENGTH || (time.from !== time.to && time.relation !== 'since') || !/^\d\d?$/.test(end.text)) return time;
  const [from, day] = [Number(time.from.slice(-2)), Number(end.text)];
  const isRange = ranges.get(tokens[time.first - 1]?.lower ?? '')?.has(link!.lower) === true && (next === undefined || next.kind === 'punctuation' || next.kind === 'word');
  // "on May 3 and 4, 12 died"; not "on May 3 and 4 died in Mern"
  const isNext = day === from + 1 && joints.has(link!.lower) && (next === undefined || next.kind === 'punctuation');
  if (day <= from || day > LAST_DAY || (!isRange && !isNext && !isDashed(tokens, time.last))) return time;
  return { ...time, last: time.last + 2, relation: 'on', to: `${time.from.slice(0, -2)}${String(day).padStart(2, '0')}` };
}

/** "between 10 and | 16 June", "10-16 June": a day with the first of a range before it, of which only the number is told; the day alone where none stands there. */
export function withFirstDay(time: TimeExpression, tokens: readonly Token[], { ranges }: TimeWords): TimeExpression {
  const [opener, start, link] = [tokens[time.first - 3], tokens[time.first - 2], tokens[time.first - 1]];
  if (start === undefined || time.from?.length !== DAY_LENGTH || time.from !== time.to || !/^\d\d?$/.test(start.text) || !/^\d/.test(tokens[time.first]!.text)) return time;
  const [first, day] = [Number(start.text), Number(time.from.slice(-2))];
  if (first >= day || first < 1 || !(ranges.get(opener?.lower ?? '')?.has(link!.lower) === true || isDashed(tokens, time.first - 1))) return time;
  return { ...time, first: time.first - 2, relation: 'on', from: `${time.from.slice(0, -2)}${String(first).padStart(2, '0')}` };
}

/** No month has more days. */
const LAST_DAY = 31;

/** Whether a dash written to both sides stands at a word: "2-8". */
const isDashed = (tokens: readonly Token[], at: number): boolean => DASHES.has(tokens[at]!.text) && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false;

/** Characters of an ISO day and of a month. */
const DAY_LENGTH = 10;
const MONTH_LENGTH = 7;

/** What joins two months that bound a range. */
const DASHES: ReadonlySet<string> = new Set(['-', '–']);

/** Whether only "and", with or without the preposition of the days again, stands between two of them. */
const isJoint = ([and, on, more]: readonly Token[], { joints, on: before, articles }: TimeWords): boolean =>
  and !== undefined && joints.has(and.lower) && more === undefined && (on === undefined || before.has(on.lower) || articles.has(on.lower));

/** The expressions in order, two that bound a range as one: "between Monday and Wednesday", "from 3 March to 5 March", "in 2020 and 2021". */
export function joinRanges(found: readonly TimeExpression[], tokens: readonly Token[], words: TimeWords): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of found) {
    const last = joined.at(-1);
    const between = last ? tokens.slice(last.last, expression.first) : [];
    const early = last !== undefined && words.modifiers.has(tokens[last.first - 1]?.lower ?? '') ? 1 : 0;
    const opener = last ? tokens[last.first - 1 - early]?.lower : undefined;
    // … "in late 2022 and early 2023"
    if (last && (between.length === 1 || (between.length === 2 && words.modifiers.has(between[1]!.lower))) && opener !== undefined && words.ranges.get(opener)?.has(between[0]!.lower)) {
      const from = last.from !== null && expression.to !== null && last.from > expression.to ? yearBefore(last.from) : last.from;
      joined[joined.length - 1] = { first: last.first, last: expression.last, from, to: expression.to, relation: 'on', weekday: false, yearless: false };
    }
    // "in the July-September quarter"
    else if (last?.yearless && between.length === 1 && DASHES.has(between[0]!.text) && !between[0]!.spaced && last.from?.length === MONTH_LENGTH && expression.from?.length === MONTH_LENGTH && expression.to !== null) {
      joined[joined.length - 1] = { first: last.first, last: expression.last, from: last.from > expression.to ? yearBefore(last.from) : last.from, to: expression.to, relation: last.relation, weekday: false, yearless: expression.yearless };
    }
    // "on Friday and Saturday", "on Friday and on Saturday": two days that follow each other
    else if (last?.weekday && expression.weekday && last.to !== null && expression.from === dayBehind(last.to) && isJoint(between, words)) {
      joined[joined.length - 1] = { first: last.first, last: expression.last, from: last.from, to: expression.to, relation: 'on', weekday: true, yearless: false };
    } else joined.push(expression);
  }
  return joined;
}
