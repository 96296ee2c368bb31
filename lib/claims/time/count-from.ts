import type { TimeWords } from '@/lib/claims/time/time-language';
import type { TimeExpression } from '@/lib/claims/syntax/sentence';
import type { Token } from '@/lib/text/tokenize';
import { DAY, daysOn, iso, movedTo } from './count-days';

/** Characters of an ISO day and of a year. */
const [DAY_LENGTH, YEAR_LENGTH] = [10, 4];

/** The time told of before a sentence: its last day, and its last month or year in the paragraph. */
interface Told {
  day: string | null;
  span: string | null;
}

/** Times with those of "a week earlier", "the next day", "three days later", "the following year" counted from the day or year told of before, in the sentence or at its start (`told`), where the page tells of one. */
export function countFrom(told: Told, published: string | null, times: TimeExpression[], tokens: readonly Token[], words: TimeWords): TimeExpression[] {
  let { day } = told;
  let month: string | null = null;
  /** The year, month or quarter told of last. */
  let span: { from: string; to: string } | null = null;
  let week: string | null = null;
  const night = times.length === 2 ? times.findIndex(({ first, last }) => last === first + 1 && words.overnight.has(tokens[first]!.lower)) : -1;
  return times.map((time, i) => {
    // "Two people died overnight, police said on Monday": the night before that day.
    if (i === night) {
      const other = times[1 - i]!;
      return other.weekday && other.from !== null && other.from === other.to ? { ...time, from: daysOn(other.from, -1), to: other.from } : time;
    }
    if (words.following.has(tokens[time.first]!.lower) && time.from !== null && isLong(time)) return movedTo(time, following(time.from.length, span?.to ?? told.span));
    // "612 last week, up from 380 the week before"
    if (isWeek(time)) {
      if (week !== null && words.before.has(tokens[time.last - 1]!.lower)) return { ...time, from: daysOn(week, -7), to: daysOn(week, -1) };
      week = time.from;
      return time;
    }
    // "6.1 percent in March, down from 6.8 percent a month earlier"
    if (time.from !== null && time.from === time.to && time.from.length === 7) {
      const last = tokens[time.last - 1]!.lower;
      const before = month !== null && published !== null && (words.earlier.has(last) || words.before.has(last)) ? monthsBetween(published, month) : 0;
      // "was arrested in 2021 in Serab, where police had searched his villa a month before": which month only the year tells.
      if (span !== null && month === null && span.from.length === 4 && published !== null && !published.startsWith(span.from) && (words.earlier.has(last) || words.before.has(last))) return movedTo(time, null);
      if (before === 0) {
        if (time.relation === 'on') span = { from: (month = time.from), to: time.from };
        return time;
      }
      const moved = movedMonth(time.from, before);
      return movedTo(time, moved);
    }
    // "40 in 2022, up from 12 the year before", "$12 million in the third quarter, from $14 million a year earlier"
    if (time.from !== null && time.from === time.to && time.from.length === 4) {
      const last = tokens[time.last - 1]!.lower;
      if (span !== null && published !== null && (words.before.has(last) || words.earlier.has(last))) {
        const years = Number(time.from) - Number(published.slice(0, 4));
        return { ...time, from: movedYear(span.from, years), to: movedYear(span.to, years) };
      }
      // "837,000 in the first four months of the year, down from 846,500 in the same period of 2023", "… in the same period last year"
      const like = span !== null && span.from.length === 7 ? likeSpan(tokens, time.first, words) : null;
      if (span !== null && like !== null) {
        const years = Number(time.from) - Number(span.from.slice(0, 4));
        return { ...time, first: like, from: movedYear(span.from, years), to: movedYear(span.to, years) };
      }
      if (time.relation === 'on') span = { from: time.from, to: time.from };
      return time;
    }
    if (isQuarter(time)) {
      span = { from: time.from!, to: time.to! };
      return time;
    }
    const isDay = time.from !== null && time.from === time.to && time.from.length === 10;
    if (!isDay) return time;
    // "120,000 on Saturday, 85,000 the previous Saturday"
    if (day !== null && words.previous.has(tokens[time.first]!.lower) && words.weekdays.has(tokens[time.last - 1]!.lower) && time.from! >= day) return movedTo(time, daysOn(time.from!, -7));
    const last = tokens[time.last - 1]!.lower;
    // "the next day", not "next Monday", which is a day of the calendar
    const isNext = (words.next.has(tokens[time.first]!.lower) && words.units.has(last)) || (words.later.has(last) && time.last > time.first + 1);
    // … and where no day was told of, no day is known; nor of "the night before".
    if ((isNext || ((words.before.has(last) || (words.earlier.has(last) && time.first === 0)) && time.relation === 'on' && time.last > time.first + 1)) && day === null) return movedTo(time, null);
    if (day === null || published === null || !(isNext || words.earlier.has(last) || words.before.has(last))) {
      if (time.relation === 'on') day = time.from;
      return time;
    }
    const moved = iso(Date.parse(`${time.from}T00:00:00Z`) + Date.parse(`${day}T00:00:00Z`) - Date.parse(`${published.slice(0, 10)}T00:00:00Z`));
    return movedTo(time, moved);
  });
}

/** Whether a time is a week, a month or a year. */
const isLong = (time: TimeExpression): boolean => isWeek(time) || (time.from !== null && time.from.length < DAY_LENGTH);

/** The year or month behind the one told of, by the length of its date; null where none was told of that is as fine, and for a week. */
function following(length: number, told: string | null): string | null {
  if (told === null || told.length < length || length === DAY_LENGTH) return null;
  return length === YEAR_LENGTH ? movedYear(told.slice(0, YEAR_LENGTH), 1) : movedMonth(told.slice(0, length), 1);
}

/** Where words for a stretch of time that was told of begin before a year at word `at`: "| the same period of 2023"; null where none stand there. */
export function likeSpan(tokens: readonly Token[], at: number, { definite, joiners, likeThat, stretches }: TimeWords): number | null {
  const noun = joiners.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (!stretches.has(tokens[noun]?.lower ?? '') || !likeThat.has(tokens[noun - 1]?.lower ?? '')) return null;
  return definite.has(tokens[noun - 2]?.lower ?? '') ? noun - 2 : noun - 1;
}

/** Whether a time is a week of the calendar, or the past week up to the day of publication. */
const isWeek = ({ from, to, relation }: TimeExpression): boolean => relation === 'on' && from?.length === 10 && to?.length === 10 && (Date.parse(to) - Date.parse(from) === 6 * DAY || Date.parse(to) - Date.parse(from) === 7 * DAY);

/** Whether a time is a quarter or half of a year. */
const isQuarter = ({ from, to, relation }: TimeExpression): boolean => relation === 'on' && from?.length === 7 && to?.length === 7 && from !== to;

/** A year, or a month of it, so many years on. */
const movedYear = (date: string, by: number): string => `${Number(date.slice(0, 4)) + by}${date.slice(4)}`;

/** How many months lie between two dates. */
const monthsBetween = (from: string, to: string): number => (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

const movedMonth = (month: string, by: number): string => iso(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + by, 1)).slice(0, 7);
