import type { TimeWords } from '@/lib/claims/time/time-language';
import type { TimeExpression } from '@/lib/claims/syntax/sentence';
import type { Token } from '@/lib/text/tokenize';

/** The day and the month or year that was told of last, to which "that day" and "that year" point back. */
export interface Told {
  day: string | null;
  span: string | null;
}

/**
 * Times with those of "that day", "the same day", "that month", "that year" among them, in order: the one told of last in the sentence or,
 * where it names none, before it (`told`). As they are where no such phrase stands or none was told of, and for "the same day as …", which
 * names its own.
 */
export function withSameDay(times: TimeExpression[], tokens: readonly Token[], told: Told, words: TimeWords): TimeExpression[] {
  let all = times;
  for (let i = 1; i < tokens.length; i++) {
    if (!words.sameDay.has(tokens[i - 1]!.lower)) continue;
    const unit = words.units.get(tokens[i]!.lower);
    if (unit === undefined || words.sameAs.has(tokens[i + 1]?.lower ?? '') || all.some(({ first, last }) => first <= i && last > i)) continue;
    if (unit === 'month' || unit === 'year') all = withSameSpan(all, tokens, i, unit === 'year' ? YEAR_LENGTH : MONTH_LENGTH, told.span, words);
    if (unit !== 'day' || tokens[i + 2]?.kind === 'number') continue;
    const before = all.findLast(({ relation, from, to, last }) => last <= i && relation === 'on' && from !== null && from === to && from.length === DAY_LENGTH);
    const day = before?.from ?? told.day;
    if (day !== null) all = put(all, i - 1, i + 1, day, day);
  }
  return all;
}

/** Times with a day, month or range among them in place of those between its words. */
const put = (times: readonly TimeExpression[], first: number, last: number, from: string, to: string): TimeExpression[] =>
  [...times.filter((time) => time.last <= first), { first, last, from, to, relation: 'on', weekday: false, yearless: false }, ...times.filter((time) => time.first >= last)];

/** Times with that of "that year" or "that month" at word `i`, and with the months of that year right before it ("the first half of that year"). */
function withSameSpan(times: TimeExpression[], tokens: readonly Token[], i: number, length: number, told: string | null, words: TimeWords): TimeExpression[] {
  // "the same year" is mostly told with the one that it is the same as; "since that year" tells no time of its own.
  if (!words.thatSpan.has(tokens[i - 1]!.lower) || (tokens[i + 1] !== undefined && !tokens[i + 1]!.spaced && tokens[i + 1]!.kind === 'punctuation' && tokens[i + 2]?.spaced === false)) return times;
  const opener = tokens[i - 2]?.lower ?? '';
  if (words.since.has(opener) || words.until.has(opener)) return times;
  // "in June that year": the June is of the year told of before.
  const span = spanOf(times.filter(({ last, yearless }) => last < i && !(yearless && length === YEAR_LENGTH)), tokens, words) ?? told;
  if (span === null || span.length < length) return times;
  const that = span.slice(0, length);
  const end = words.joiners.has(opener) ? i - 2 : i - 1;
  const part = times.find(({ last, yearless, from, to }) => last === end && (yearless || from !== to));
  const inYear = (date: string | null): string | null => (date === null ? null : that + date.slice(YEAR_LENGTH));
  return part && length === YEAR_LENGTH ? put(times, part.first, i + 1, inYear(part.from) ?? that, inYear(part.to) ?? that) : put(times, i - 1, i + 1, that, that);
}

/** The day, month or year that some times name last, by its date; null where none does, and for what they only compare with ("the year before"). */
export const spanOf = (times: readonly TimeExpression[], tokens: readonly Token[], { before, earlier }: TimeWords): string | null =>
  times.findLast(({ relation, from, to, weekday, last }) => relation === 'on' && from !== null && from === to && !weekday && !before.has(tokens[last - 1]!.lower) && !earlier.has(tokens[last - 1]!.lower))?.from ?? null;

/** Characters of an ISO day, of a month and of a year. */
const DAY_LENGTH = 10;
const MONTH_LENGTH = 7;
const YEAR_LENGTH = 4;
