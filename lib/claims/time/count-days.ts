import type { Token } from '@/lib/text/tokenize';
import type { TimeExpression } from '@/lib/claims/syntax/sentence';
import type { TimeWords } from '@/lib/claims/time/time-language';

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** The ISO day of a time. */
export function iso(time: number): string {
  let day = days.get(time);
  if (day === undefined) {
    if (days.size >= MOST_DAYS) days.clear();
    days.set(time, (day = new Date(time).toISOString().slice(0, 10)));
  }
  return day;
}

/** The ISO day so many days after one; before it where they are negative. */
export const daysOn = (day: string, days: number): string => iso(Date.parse(`${day}T00:00:00Z`) + days * DAY);

/** Days written out: those of one page are a few, and each is asked for again and again. */
const days = new Map<number, string>();
const MOST_DAYS = 512;

/** A month or day in two digits. */
export const pad = (value: number): string => String(value).padStart(2, '0');

/** Whether a number may be a year that news writes bare; a number outside is a count. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1850 && value <= 2099;

/** The value of a token of digits only; NaN for others. */
export const value = (token: Token | undefined): number => (token?.kind === 'number' && /^\d+$/.test(token.text) ? Number(token.text) : NaN);

/** The year that ends a range which began with `from` ("20" or "2020" behind 2018); null where it is none. */
export function yearOf(token: Token, from: number): number | null {
  const end = value(token);
  if (!/^(?:\d\d|\d{4})$/.test(token.text)) return null;
  const year = token.text.length === 2 ? Math.floor(from / 100) * 100 + end : end;
  return isYear(year) && year > from ? year : null;
}

/** Days that some tokens mean: token indices, `last` exclusive; ISO days, months or years. */
export interface Days {
  first: number;
  last: number;
  from: string;
  to: string;
  /** A day or month whose year is not written. */
  yearless: boolean;
  /** Named by an edge and an article ("the start of the month"). */
  ofEdge?: boolean;
}

/** Days by which "three weeks ago" may miss the day, where it opens what is told. */
const ROUGHLY = 3;

/** The days so many weeks before a day, as roughly as they are told: "three weeks ago" is seldom said of the twenty-first day alone. */
export function weeksBack(first: number, last: number, weeks: number, today: number): Days {
  const day = today - weeks * 7 * DAY;
  return span(first, last, iso(day - ROUGHLY * DAY), iso(day + ROUGHLY * DAY));
}

/** The time so many units before a day, as fine as the unit. */
export function back(first: number, last: number, amount: number, unit: string, today: number): Days {
  const date = new Date(today);
  if (unit === 'year' || unit === 'decade') return span(first, last, String(date.getUTCFullYear() - amount * (unit === 'decade' ? 10 : 1)));
  if (unit === 'month') {
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() - amount);
    return span(first, last, iso(date.getTime()).slice(0, 7));
  }
  if (unit === 'hour') return span(first, last, iso(today - Math.floor(amount / 24) * DAY));
  return span(first, last, iso(today - amount * (unit === 'week' ? 7 : 1) * DAY));
}

/** The ISO day a week, a month or a year before a day. */
export function dayBefore(today: number, unit: 'week' | 'month' | 'year' | 'decade'): string {
  const date = new Date(today);
  if (unit === 'week') return iso(today - 7 * DAY);
  return iso(Date.UTC(date.getUTCFullYear() - (unit === 'decade' ? 10 : unit === 'year' ? 1 : 0), date.getUTCMonth() - (unit === 'month' ? 1 : 0), date.getUTCDate()));
}

/** The unit of time that is not over and whose part gone by is told at word `i` ("en lo que va de año"); null where none is. */
export function soFar(tokens: readonly Token[], i: number, words: TimeWords, today: number): Days | null {
  const unit = words.runs.has(tokens[i]!.lower) && words.joiners.has(tokens[i + 1]?.lower ?? '') ? words.units.get(tokens[i + 2]?.lower ?? '') : undefined;
  return unit === undefined ? null : oneUnit(i, i + 3, 0, unit, tokens[i + 2]!.lower, today, words);
}

/** What tokens mean, as days from one to another. */
export const span = (first: number, last: number, from: string, to = from, yearless = false): Days => ({ first, last, from, to, yearless });

/** A time expression with another day, month or year to mean; null for none. */
export const movedTo = ({ first, last, relation, weekday, yearless }: TimeExpression, day: string | null): TimeExpression => ({ first, last, from: day, to: day, relation, weekday, yearless });

/** The week, weekend, month, year or night before (-1), of (0) or after (1) a day; null for other units. */
export function oneUnit(first: number, last: number, step: -1 | 0 | 1, unit: string, word: string, today: number, words: TimeWords): Days | null {
  const date = new Date(today);
  if (unit === 'year') return span(first, last, String(date.getUTCFullYear() + step));
  if (unit === 'month') {
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + step);
    return span(first, last, iso(date.getTime()).slice(0, 7));
  }
  if (unit === 'week') {
    // Weeks begin on Monday (ISO 8601); a weekend is its last two days.
    const monday = today - ((date.getUTCDay() + 6) % 7) * DAY + step * 7 * DAY;
    if (words.weekend.has(word)) return span(first, last, iso(monday + 5 * DAY), iso(monday + 6 * DAY));
    return span(first, last, iso(monday), iso(step === 0 ? Math.min(today, monday + 6 * DAY) : monday + 6 * DAY));
  }
  // "the next day": counted from the day told of (see countFrom).
  if (unit === 'day' && step === 1 && !words.night.has(word)) return span(first, last, iso(today + DAY));
  if (unit === 'day') return words.night.has(word) && step === -1 ? span(first, last, iso(today - DAY)) : null;
  return null;
}

/** The last season of three months that is over, by the month in which it begins. */
export function lastSeason(first: number, last: number, begins: number, today: number): Days {
  const date = new Date(today);
  let year = date.getUTCFullYear();
  while (Date.UTC(year, begins + 2, 1) > today) year--;
  return span(first, last, `${year}-${pad(begins)}`, iso(Date.UTC(year, begins + 1, 1)).slice(0, 7));
}
