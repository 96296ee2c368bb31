import type { Token } from '@/lib/text/tokenize';
import type { TimeWords } from '@/lib/claims/time/time-language';
import type { TimeExpression } from '@/lib/claims/syntax/sentence';
import { back, weeksBack, DAY, dayBefore, daysOn, iso, isYear, lastSeason, movedTo, oneUnit, soFar, pad, span, value, yearOf, type Days } from './count-days';
import { edgeBefore, unitOfEdge } from './edge-of-unit';
import { joinRanges, withFirstDay, withLastDay } from './join-ranges';
import { overnight } from './overnight';
import { partOfYear } from './part-of-year';
import { isSinceHour } from './since-hour';
import { beginOf, endsSpan } from './span-before';
import { weekOfMonth } from './week-of-month';
import { timeOpeners } from './time-openers';

/**
 * Time expressions of a sentence with the days they mean, seen from the day of publication: days of the week lie in the
 * past week (news tells what was), months and days without a year in the past year. Without a day of publication only
 * dates with a year come back. Looks at a bounded number of words for each word.
 * What was written on for some days (`modified`, a live blog) may name a day after the first. `openings` are the tokens at which
 * an expression may begin: numbers, and words of `timeOpeners`.
 */
export function readTimes(tokens: readonly Token[], words: TimeWords, published: string | null, modified: string | null = null, openings: readonly number[] = openingsOf(tokens, words)): TimeExpression[] {
  if (openings.length === 0) return [];
  const reference = published === null ? NaN : startOf(published);
  if (Number.isNaN(reference)) {
    // With no day to count from, a date is known only where it comes out the same from any day.
    const other = readTimes(tokens, words, '2011-08-18', null, openings);
    return readTimes(tokens, words, '2000-01-05', null, openings).map((time, i) => (other[i]?.from === time.from && other[i]?.to === time.to ? time : movedTo(time, null)));
  }
  const found: TimeExpression[] = [];
  let behind = 0;
  for (const i of openings) {
    const read = i < behind ? null : readAt(tokens, i, words, reference);
    if (!read) continue;
    const expression = withFirstDay(withLastDay(read, tokens, words), tokens, words);
    found.push(expression.weekday ? inUpdates(expression, modified) : expression);
    behind = expression.last;
  }
  return found.length > 1 ? joinRanges(found, tokens, words) : found;
}

/** The time at which the day of a date begins; NaN where it is none. All sentences of a page ask for one day. */
function startOf(date: string): number {
  if (date !== last.date) last = { date, start: Date.parse(`${date.slice(0, 10)}T00:00:00Z`) };
  return last.start;
}

let last = { date: '', start: NaN };

/** A day of the week that has come since publication, while the page was still being written: that day, not the one a week before. */
function inUpdates(time: TimeExpression, modified: string | null): TimeExpression {
  if (modified === null || time.from === null || time.from !== time.to) return time;
  const day = daysOn(time.from, 7);
  return day <= modified.slice(0, 10) ? movedTo(time, day) : time;
}

const openingsOf = (tokens: readonly Token[], words: TimeWords): readonly number[] => tokens.flatMap(({ kind, lower }, i) => (kind === 'number' || timeOpeners(words).has(lower) ? [i] : []));

/** Whether the word may be the name of a day or month by its letter case. */
const named = (token: Token, words: TimeWords): boolean => token.capital || words.smallNames === true;

/** A time that owns what follows: "Sunday’s". */
const OWNER = /['’]s$/;

/** Longest phrase for what something began with, in words. */
const LONGEST_START = 4;

/** "started with protests | in 2011", "began as a revolt | in March": whether what something began with stands before word `at`, behind a verb of beginning. */
function startsWith(tokens: readonly Token[], at: number, { starts, startsAs }: TimeWords): boolean {
  for (let i = at - 1; i > at - 1 - LONGEST_START && tokens[i]?.kind === 'word' && !tokens[i]!.capital; i--) if (startsAs.has(tokens[i]!.lower)) return starts.has(tokens[i - 1]?.lower ?? '');
  return false;
}

function readAt(tokens: readonly Token[], at: number, words: TimeWords, today: number | null): TimeExpression | null {
  let i = at;
  // "early on Friday", "late Friday": modifiers in front belong to the expression.
  while (i < tokens.length && i < at + 3 && words.modifiers.has(tokens[i]!.lower)) i++;
  if (i > at && words.on.has(tokens[i]?.lower ?? '')) i++;
  // "since mid-March", "by late-2022"
  else if (i > at && tokens[i]?.text === '-' && !tokens[i]!.spaced) i++;
  const days = readDays(tokens, i, words, today);
  if (!days) return null;
  // "desde el miércoles": the article stands between.
  // … and "since the start of the month".
  const opener = edgeBefore(tokens, words.articles.has(tokens[at - 1]?.lower ?? '') || days.ofEdge ? at - 2 : at - 1, words);
  const before = tokens[opener]?.lower ?? '';
  // "votes from Sunday’s election": nothing began with it.
  const isSince = isSinceDeed(tokens, at, words) || (words.since.has(before) && (words.pastSince.has(before) || !OWNER.test(tokens[days.last - 1]!.text)));
  const relation = isSince || tokens[at - 1] === undefined ? (isSince ? 'since' : 'on') : words.until.has(before) || isAsOf(tokens, opener, words) ? 'until' : 'on';
  let { from, to }: { from: string | null; to: string | null } = days;
  // "battles that started Wednesday": what has begun goes on.
  const verb = words.on.has(tokens[at - 1]?.lower ?? '') ? tokens[at - 2]?.lower : before;
  const started = (verb !== undefined && words.starts.has(verb)) || (words.on.has(tokens[at - 1]?.lower ?? '') && startsWith(tokens, at - 1, words));
  const weekday = words.weekdays.has(tokens[i]!.lower);
  if (relation === 'since' || started) {
    const end = today === null ? null : iso(today);
    // "since Wednesday" in the news of a Wednesday: the one before, for of the same day it says since which hour
    if (weekday && relation === 'since' && today !== null && from === end && i === at && days.last === i + 1) from = iso(today - 7 * DAY);
    // "since June", "began on June 3", read in May: the one of the year before
    if (days.yearless && (words.pastSince.has(before) || (started && words.happened.has(verb ?? ''))) && end !== null && from !== null && from > end) from = `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`;
    to = end !== null && from !== null && from <= end ? end : null;
  } else if (relation === 'until') from = null;
  from = beginOf(tokens, at, words, days) ?? from;
  return { first: at, last: days.last, from, to, relation: started ? 'since' : relation, weekday, yearless: days.yearless };
}

/** Most words for a deed between "since" and the preposition of its day ("since the ground invasion in"). */
const LONGEST_DEED = 3;

/** "since the invasion | in February 2022": whether a preposition before word `at` gives the day of the deed since which something goes on. */
function isSinceDeed(tokens: readonly Token[], at: number, { on, pastSince, definite }: TimeWords): boolean {
  if (!on.has(tokens[at - 1]?.lower ?? '')) return false;
  for (let i = at - 2; i >= at - 2 - LONGEST_DEED && tokens[i]?.kind === 'word'; i--) {
    if (pastSince.has(tokens[i]!.lower)) return i < at - 3 && definite.has(tokens[i + 1]!.lower);
    if (tokens[i]!.capital) return false;
  }
  return false;
}

/** "as of Monday": by that day. */
const isAsOf = (tokens: readonly Token[], at: number, { asOf }: TimeWords): boolean => asOf.has(tokens[at]?.lower ?? '') && asOf.get(tokens[at]!.lower) === tokens[at - 1]?.lower;

function readDays(tokens: readonly Token[], i: number, words: TimeWords, today: number | null): Days | null {
  const token = tokens[i];
  if (!token) return null;
  const { lower } = token;
  return token.kind === 'number' ? readFromNumber(tokens, i, words, today) : token.kind !== 'word' ? null : readFromWord(tokens, i, lower, words, today);
}

/** Ordinal ending behind a day ("3rd of"), then the month, then the year. */
function readFromNumber(tokens: readonly Token[], i: number, words: TimeWords, today: number | null): Days | null {
  const number = value(tokens[i]);
  if (Number.isNaN(number)) return null;
  // 2024-11-30
  if (isYear(number) && tokens[i + 1]?.text === '-' && !tokens[i + 1]!.spaced && tokens[i + 3]?.text === '-') {
    const [month, day] = [value(tokens[i + 2]), value(tokens[i + 4])];
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return span(i, i + 5, `${number}-${pad(month)}-${pad(day)}`);
  }
  if (number >= 1 && number <= 31) {
    let next = i + 1;
    if (tokens[next] && !tokens[next]!.spaced && words.ordinalEndings.has(tokens[next]!.lower)) next++;
    if (tokens[next] && words.joiners.has(tokens[next]!.lower)) next++;
    const month = tokens[next] && named(tokens[next]!, words) ? words.months.get(tokens[next]!.lower) : undefined;
    if (month !== undefined) {
      next++;
      if (tokens[next]?.text === '.' && !tokens[next]!.spaced) next++;
      return withYear(tokens, i, next, number, month, today, words);
    }
  }
  // A bare year needs a preposition, a determiner or a bracket in front.
  if (isYear(number) && tokens[i]!.text.length === 4) {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    // "in 2018-20", "in 2018–2020"
    const end = after && !after.spaced && /^[-–]$/.test(after.text) && tokens[i + 2] && !tokens[i + 2]!.spaced && before && (words.yearBefore.has(before.lower) || before.text === '(') ? yearOf(tokens[i + 2]!, number) : null;
    if (end !== null) return span(i, i + 3, String(number), String(end));
    if (after && !after.spaced && (after.lower === 's' || after.text === '-' || after.text === '/')) return null;
    const part = before?.text === '-' && !before.spaced && words.modifiers.has(tokens[i - 2]?.lower ?? '');
    if (before && !before.spaced && before.text !== '(' && !part) return null;
    const noun = after?.kind === 'word' && after.spaced && !after.capital && !words.joints.has(after.lower);
    const cue = before === undefined ? false : part || words.yearBefore.has(before.lower) || before.text === '(' || (before.kind === 'word' && words.months.has(before.lower));
    // "in 2020 people" would be a count only with a thousands sign; "the 2016 battle" is a year.
    if (!cue) return null;
    // … and "in 2018 and 2019 crashes killed 40" are two.
    const isSecond = before !== undefined && words.joints.has(before.lower) && tokens[i - 2]?.text.length === 4 && isYear(value(tokens[i - 2]));
    if (noun && before && !isSecond && !words.yearBeforeNoun.has(before.lower)) return null;
    return span(i, i + 1, String(number));
  }
  // "10 days ago", "3 weeks earlier"
  return readAgo(tokens, i, number, words, today);
}

function readAgo(tokens: readonly Token[], i: number, amount: number, words: TimeWords, today: number | null): Days | null {
  const unit = words.units.get(tokens[i + 1]?.lower ?? '');
  // "a few years ago" names no day.
  if (words.vagueAmounts.has(tokens[i]?.lower ?? '')) return null;
  const link = tokens[i + 2];
  // "three days later": counted from the day told of (see countFrom)
  if (unit !== undefined && today !== null && link !== undefined && words.later.has(link.lower) && !words.joiners.has(tokens[i + 3]?.lower ?? '')) return unit === 'day' || unit === 'week' ? back(i, i + 3, -amount, unit, today) : null;
  // "against 44,700 a year before", but "a year before the vote"
  const isBefore = link !== undefined && words.before.has(link.lower) && (tokens[i + 3] === undefined || tokens[i + 3]!.kind === 'punctuation');
  if (unit === undefined || today === null || !(isBefore || words.ago.has(link?.lower ?? ''))) return null;
  return unit === 'week' && amount > 1 && i === 0 ? weeksBack(i, i + 3, amount, today) : back(i, i + 3, amount, unit, today);
}

function withYear(tokens: readonly Token[], first: number, next: number, day: number | null, month: number, today: number | null, words: TimeWords): Days | null {
  let last = next;
  let year = NaN;
  let yearless = false;
  // "3 March, 2023", "3 de marzo de 2023"
  const comma = tokens[next]?.text === ',' || (words.smallNames && words.joiners.has(tokens[next]?.lower ?? '')) ? 1 : 0;
  const candidate = value(tokens[next + comma]);
  if (isYear(candidate) && tokens[next + comma]!.text.length === 4) {
    year = candidate;
    last = next + comma + 1;
  }
  // "in June last year", "in June of this year"
  const linked = words.joiners.has(tokens[next]?.lower ?? '') ? 1 : 0;
  // … and "de mayo del año pasado"
  const [one, two] = [tokens[next + linked]?.lower ?? '', tokens[next + linked + 1]?.lower ?? ''];
  const [which, unit] = words.smallNames ? [two, one] : [one, two];
  const step = words.last.has(which) ? -1 : words.this.has(which) ? 0 : null;
  if (today !== null && Number.isNaN(year) && step !== null && words.units.get(unit) === 'year') {
    year = new Date(today).getUTCFullYear() + step;
    last = next + linked + 2;
  }
  if (Number.isNaN(year)) {
    if (today === null) return null;
    yearless = true;
    const reference = new Date(today);
    year = reference.getUTCFullYear();
    const stated = day === null ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month - 1, day);
    // A day or month to come within the next ten weeks is an announcement; farther off it was last year.
    if (stated > today + 70 * DAY) year--;
  }
  const ofMonth = `${year}-${pad(month)}`;
  if (day === null) return span(first, last, ofMonth, ofMonth, yearless);
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const ofDay = `${ofMonth}-${pad(day)}`;
  return span(first, last, ofDay, ofDay, yearless);
}

function readFromWord(tokens: readonly Token[], i: number, lower: string, words: TimeWords, today: number | null): Days | null {
  const token = tokens[i]!;
  // "Julio Mern", where months are written small: a name
  const isName = words.smallNames === true && token.capital && tokens[i + 1]?.kind === 'word' && tokens[i + 1]!.capital;
  const month = named(token, words) && !isName ? words.months.get(lower) : undefined;
  if (month !== undefined) {
    const dot = tokens[i + 1]?.text === '.' && !tokens[i + 1]!.spaced ? 1 : 0;
    const day = value(tokens[i + 1 + dot]);
    let next = i + 1 + dot;
    if (day >= 1 && day <= 31 && tokens[next]!.text.length <= 2) {
      next++;
      if (tokens[next] && !tokens[next]!.spaced && words.ordinalEndings.has(tokens[next]!.lower)) next++;
      // "the Far March 4C rocket"
      else if (tokens[next]?.kind === 'word' && !tokens[next]!.spaced) return null;
      return withYear(tokens, i, next, day, month, today, words);
    }
    if (words.doubtfulMonths.has(lower) && !isYear(day) && !words.monthBefore.has(tokens[i - 1]?.lower ?? '') && !words.months.has(tokens[i - 2]?.lower ?? '') && !(tokens[i - 1]?.text === '-' && words.modifiers.has(tokens[i - 2]?.lower ?? '')) && !endsSpan(tokens, i, words)) return null;
    return withYear(tokens, i, next, null, month, today, words);
  }
  // "hace dos días"
  if (words.agoBefore?.has(lower) && today !== null) {
    const amount = words.numbers.get(tokens[i + 1]?.lower ?? '') ?? value(tokens[i + 1]);
    const unit = words.units.get(tokens[i + 2]?.lower ?? '');
    return Number.isNaN(amount) || unit === undefined ? null : back(i, i + 3, amount, unit, today);
  }
  if (today === null) return null;
  // "la semana pasada", "el mes pasado"
  const spanUnit = words.units.get(lower);
  const edge = spanUnit === undefined ? null : unitOfEdge(tokens, i, spanUnit, words, today);
  if (edge) return edge;
  // "up from 2.8 percent the month before"
  if (spanUnit !== undefined && words.edges.the.has(tokens[i - 1]?.lower ?? '') && words.before.has(tokens[i + 1]?.lower ?? '') && (tokens[i + 2] === undefined || tokens[i + 2]!.kind === 'punctuation')) return spanUnit === 'week' ? oneUnit(i, i + 2, -1, spanUnit, lower, today, words) : back(i, i + 2, 1, spanUnit, today);
  if (words.smallNames && spanUnit !== undefined && words.last.has(tokens[i + 1]?.lower ?? '') && !lower.endsWith('s')) return oneUnit(i, i + 2, -1, spanUnit, lower, today, words);
  const weekday = named(token, words) ? words.weekdays.get(lower) : undefined;
  // "the first Saturday of the protests": which one only the story tells.
  if (weekday !== undefined && words.ordinals.has(tokens[i - 1]?.lower ?? '')) return null;
  if (weekday !== undefined) return readWeekday(tokens, i, i, weekday, words, today);
  const daysBack = words.daysBack.get(lower);
  // "the daily Mern Today": a name, and no day.
  if (daysBack !== undefined && !(token.capital && tokens[i - 1]?.capital === true && tokens[i - 1]!.kind === 'word' && tokens.some(({ kind, capital }) => kind === 'word' && !capital))) {
    let last = i + 1;
    if (words.partsOfDay.has(tokens[last]?.lower ?? '')) last++;
    const day = iso(today - daysBack * DAY);
    return words.overnight.has(lower) ? overnight(tokens, i, last, words, today) : span(i, last, day);
  }
  // "since dawn", "since the morning"; "since dawn on Friday" is told by its day
  if (words.partsOfDay.has(lower)) return isSinceHour(tokens, i, words) ? span(i, i + 1, iso(today)) : null;
  const part = partOfYear(tokens, i, words, today) ?? weekOfMonth(tokens, i, words, (at) => readDays(tokens, at, words, today)) ?? soFar(tokens, i, words, today);
  if (part) return part;
  const isThis = words.this.has(lower);
  const isLast = words.last.has(lower);
  const isNext = words.next.has(lower);
  if (isThis || isLast || isNext) {
    const next = tokens[i + 1];
    const day = next && named(next, words) ? words.weekdays.get(next.lower) : undefined;
    if (next && day !== undefined) {
      if (isNext) return span(i, i + 2, iso(today + (((day - new Date(today).getUTCDay() + 7) % 7) || 7) * DAY));
      return readWeekday(tokens, i, i + 1, day, words, today);
    }
    // "this morning"
    if (isThis && next && words.partsOfDay.has(next.lower)) return span(i, i + 2, iso(today));
    const ofMonth = next && named(next, words) ? words.months.get(next.lower) : undefined;
    if (next && ofMonth !== undefined) {
      const date = new Date(today);
      const year = date.getUTCFullYear() - (isLast && ofMonth > date.getUTCMonth() ? 1 : 0) + (isNext && ofMonth <= date.getUTCMonth() + 1 ? 1 : 0);
      return span(i, i + 2, `${year}-${pad(ofMonth)}`);
    }
    // "last summer", but "the last fall in prices"
    const season = isLast && !words.edges.the.has(tokens[i - 1]?.lower ?? '') ? words.seasons.get((next?.lower ?? '').replace(/['’]s$/, '')) : undefined;
    if (season !== undefined) return lastSeason(i, i + 2, season, today);
    const unit = words.units.get(next?.lower ?? '');
    // "in the past year": up to today.
    if (unit !== undefined && words.rolling.has(lower) && words.edges.the.has(tokens[i - 1]?.lower ?? '') && (unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade') && !words.weekend.has(next!.lower) && !/s$/.test(next!.lower) && !words.joiners.has(tokens[i + 2]?.lower ?? '')) return span(i, i + 2, dayBefore(today, unit), iso(today));
    if (next && unit !== undefined && (!next.lower.endsWith('s') || next.lower.endsWith("'s"))) return oneUnit(i, i + 2, isThis ? 0 : isLast ? -1 : 1, unit, next.lower, today, words);
    // "the past two days", "the last 24 hours"
    const amount = words.numbers.get(next?.lower ?? '') ?? value(next);
    const several = words.units.get(tokens[i + 2]?.lower ?? '');
    if (isLast && !Number.isNaN(amount) && several !== undefined) {
      const start = back(i, i + 3, amount, several, today);
      return span(i, i + 3, start.from, iso(today));
    }
    return null;
  }
  const amount = words.numbers.get(lower);
  return amount === undefined ? null : readAgo(tokens, i, amount, words, today);
}

/** A day of the week: today where it is the day of publication, else the one before it. */
function readWeekday(tokens: readonly Token[], first: number, at: number, weekday: number, words: TimeWords, today: number): Days {
  let last = at + 1;
  if (words.partsOfDay.has(tokens[last]?.lower ?? '')) last++;
  const distance = (new Date(today).getUTCDay() - weekday + 7) % 7;
  // "for Friday": not "for Friday's attack", and not "for a Friday".
  if (first === at && words.ahead.has(tokens[first - 1]?.lower ?? '') && !tokens[at]!.lower.endsWith("'s")) return span(first, last, iso(today + (7 - distance) * DAY));
  // "last Tuesday" in the news of a Tuesday: the one before
  return span(first, last, iso(today - (distance === 0 && first < at && words.last.has(tokens[first]!.lower) ? 7 : distance) * DAY));
}
