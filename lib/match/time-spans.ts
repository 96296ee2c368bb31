import type { TimeSpan, Verdict } from '@/lib/model';

const DAY = 86_400_000;

/** First and last day (as day numbers since 1970) of an ISO day, month or year; null where it is none of them. */
export function daysOf(date: string | null | undefined): readonly [number, number] | null {
  if (!date) return null;
  let days = known.get(date);
  if (days === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(date, (days = readDays(date)));
  }
  return days;
}

/** Dates repeat: a story has few days. */
const known = new Map<string, readonly [number, number] | null>();
const MOST_KNOWN = 5000;

function readDays(date: string): readonly [number, number] | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]) - 1;
  const day = match[3] === undefined ? null : Number(match[3]);
  const first = Date.UTC(year, month ?? 0, day ?? 1) / DAY;
  const last = day !== null ? first : (month !== null ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1)) / DAY - 1;
  return [first, last];
}

/** Days from the first date to the second, negative where the second is earlier; null where one is no date. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const a = daysOf(from);
  const b = daysOf(to);
  return a && b ? b[0] - a[0] : null;
}

export interface TimeComparison {
  verdict: Verdict;
  /** Whether both are counted from days that are known and apart. */
  otherStart: boolean;
  /** Running counts whose beginning one side leaves out, as of days far apart: perhaps two events of one kind. */
  adrift?: boolean;
  /** Days from my as-of day to theirs; null where one is unknown. */
  later: number | null;
  reason: string;
}

/** Reports of one day's event name neighbouring days: time zones, nights, days of publication. */
const SLACK = 1;
/** A day taken from the context (the day of publication, as a rule) stands for an event of the last days. */
const IMPLIED_SLACK = 2;

/**
 * Compares when two statements speak of. For running totals only their beginnings must agree: a later end is a later
 * count. For all others the windows must meet.
 */
export function compareTimes(mine: TimeSpan | null, theirs: TimeSpan | null, running: boolean, implied = false): TimeComparison {
  const myEnd = daysOf(mine?.to ?? mine?.from);
  const theirEnd = daysOf(theirs?.to ?? theirs?.from);
  const later = myEnd && theirEnd ? theirEnd[1] - myEnd[1] : null;
  if (!myEnd || !theirEnd) return { verdict: 'unknown', later, otherStart: false, reason: 'one side names no time' };
  const myStart = daysOf(mine!.from) ?? null;
  const theirStart = daysOf(theirs!.from) ?? null;
  const [first, second] = [(myStart ?? myEnd)[0], (theirStart ?? theirEnd)[0]];
  // Neighbouring days may be one day; neighbouring months are two.
  const short = myEnd[1] - first <= SHORT || theirEnd[1] - second <= SHORT;
  const slack = short ? (implied ? IMPLIED_SLACK : SLACK) : 0;
  const overlap = first <= theirEnd[1] + slack && second <= myEnd[1] + slack;
  if (running) {
    // The dead of one year are none of the next year's.
    const [a, b] = [periodOf(mine), periodOf(theirs)];
    if (a && b && (a[1] < b[0] || b[1] < a[0])) return { verdict: 'differs', later, otherStart: true, reason: 'counted over other days' };
    if (myStart && theirStart) {
      const apart = Math.max(0, myStart[0] - theirStart[1], theirStart[0] - myStart[1]);
      if (apart <= SLACK) return { verdict: 'same', later, otherStart: false, reason: later === 0 ? 'the same days' : 'counted from the same day' };
      const singles = myStart[0] === myEnd[0] && theirStart[0] === theirEnd[0];
      if (apart > YEAR) return { verdict: 'differs', later, otherStart: true, reason: 'counted from other years' };
      if (!overlap) return { verdict: 'differs', later, otherStart: true, reason: singles ? 'other days' : 'counted over other days' };
      return { verdict: 'near', later, otherStart: true, reason: 'counted over days that meet' };
    }
    // What began on a day is in no count that ended before it.
    const before = (theirStart !== null && myEnd[1] < theirStart[0] - slack) || (myStart !== null && theirEnd[1] < myStart[0] - slack);
    if (before) return { verdict: 'differs', later, otherStart: true, reason: 'one count ended before the other began' };
    // A day within the month that the other tells of is as of no other day.
    const within = isWithin(theirEnd, myStart, myEnd) || isWithin(myEnd, theirStart, theirEnd);
    const adrift = Math.abs(later ?? 0) > ONE_EVENT && !within;
    return { verdict: adrift ? 'unknown' : 'near', later, otherStart: false, adrift, reason: adrift ? 'running counts of days far apart' : 'running counts' };
  }
  // "As of" a day, begun nobody says when: valued, offered or aboard on another day need not be another question.
  const open = (myStart === null && (theirStart ?? theirEnd)[0] <= myEnd[1] + slack) || (theirStart === null && (myStart ?? myEnd)[0] <= theirEnd[1] + slack);
  if (!overlap && open) return { verdict: 'unknown', later, otherStart: false, adrift: Math.abs(later ?? 0) > ONE_EVENT, reason: 'as of days apart' };
  if (!overlap) return { verdict: 'differs', later, otherStart: true, reason: 'other days' };
  const sameDays = first === second && myEnd[1] === theirEnd[1];
  return { verdict: sameDays ? 'same' : 'near', later, otherStart: false, reason: sameDays ? 'the same days' : 'days that meet' };
}

/** Whether a day, or what it is told as, lies in a span of no more than a month. */
const isWithin = (day: readonly [number, number], start: readonly [number, number] | null, end: readonly [number, number]): boolean => start !== null && end[1] - start[0] < MONTH && day[0] >= start[0] && day[1] <= end[1];

const MONTH = 31;
const YEAR = 366;
/** Days after which a count without a beginning may well be another event's. */
const ONE_EVENT = 5;
/** Days that a window may last and still be one event's. */
const SHORT = 4;

/** First and last day of a time that is one or several whole months or years, as its ends say; null where it is none. */
function periodOf(time: TimeSpan | null): readonly [number, number] | null {
  const [from, to] = [daysOf(time?.from), daysOf(time?.to)];
  if (!from || !to || to[1] - from[0] < SHORTEST_PERIOD) return null;
  const isFirst = new Date(from[0] * DAY).getUTCDate() === 1;
  return isFirst && new Date((to[1] + 1) * DAY).getUTCDate() === 1 ? [from[0], to[1]] : null;
}
/** Days of the shortest month. */
const SHORTEST_PERIOD = 27;

/** Whether mine is of a period that lies in theirs (`part`), or holds it (`whole`): the first of two years. Null where they are one, only overlap, or end on a day as it came. */
export function partOfPeriod(mine: TimeSpan | null, theirs: TimeSpan | null): 'part' | 'whole' | null {
  const [a, b] = [periodOf(mine), periodOf(theirs)];
  if (!a || !b || (a[0] === b[0] && a[1] === b[1])) return null;
  if (a[0] >= b[0] && a[1] <= b[1]) return 'part';
  return b[0] >= a[0] && b[1] <= a[1] ? 'whole' : null;
}
