import type { Token } from '@/lib/text/tokenize';
import type { TimeWords } from '@/lib/claims/time/time-language';
import type { TimeExpression } from '@/lib/claims/syntax/sentence';

/** "from September to February": what opens a range lies before its end. */
const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

const dayBehind = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Whether only "and", with or without the preposition of the days again, stands between two of them. */
const isJoint = ([and, on, more]: readonly Token[], { joints, on: before, articles }: TimeWords): boolean =>
  and !== undefined && joints.has(and.lower) && more === undefined && (on === undefined || before.has(on.lower) || articles.has(on.lower));

/** The expressions in order, two that bound a range as one: "between Monday and Wednesday", "from 3 March to 5 March", "in 2020 and 2021". */
export function joinRanges(found: readonly TimeExpression[], tokens: readonly Token[], words: TimeWords): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of found) {
    const last = joined.at(-1);
    const between = last ? tokens.slice(last.last, expression.first) : [];
    const opener = last ? tokens[last.first - 1]?.lower : undefined;
    if (last && between.length === 1 && opener !== undefined && words.ranges.get(opener)?.has(between[0]!.lower)) {
      const from = last.from !== null && expression.to !== null && last.from > expression.to ? yearBefore(last.from) : last.from;
      joined[joined.length - 1] = { first: last.first, last: expression.last, from, to: expression.to, relation: 'on', weekday: false, yearless: false };
    }
    // "on Friday and Saturday", "on Friday and on Saturday": two days that follow each other
    else if (last?.weekday && expression.weekday && last.to !== null && expression.from === dayBehind(last.to) && isJoint(between, words)) {
      joined[joined.length - 1] = { first: last.first, last: expression.last, from: last.from, to: expression.to, relation: 'on', weekday: true, yearless: false };
    } else joined.push(expression);
  }
  return joined;
}
