import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Claim, StoredArticle, StoredClaim } from '@/lib/model';
import { isTimeGuessed, namesDay, type AlignContext } from './alignment';
import { numberOf } from './telling-figures';
import { daysBetween, daysOf } from './time-spans';
import { TOLL_AS_OF } from './words';

/*
 * Whether two figures of one event are of two of its days.
 */

/** Days between two counts of a series that are of two days. */
const SERIES_GAP = 2;

/** Whether the other counts one day, and the page tells, or was written, of another. What lasts (insured, valued) is told on any day. */
export const isOtherDay = (mine: Claim, theirs: StoredClaim, { published }: AlignContext): boolean =>
  (mine.time !== null || frameOf(theirs.frame ?? '')?.event === true) &&
  theirs.time !== null && theirs.time.from === theirs.time.to && Math.abs(daysBetween(mine.time?.to ?? published, theirs.time.to) ?? 0) > SERIES_GAP;

/** Days that a night's count may take up; more are a total. */
const ONE_NIGHT = 1;

/** Whether the page names a day, and the other counts none of what happened on it, or what happened on several days. */
export function isOfOtherDays(mine: Claim, theirs: StoredClaim): boolean {
  const [from, to] = [daysOf(theirs.time?.from)?.[0], daysOf(theirs.time?.to)?.[1]];
  if (!namesDay(mine) || from === undefined || to === undefined) return false;
  const day = daysOf(mine.time!.to)![0];
  return day < from || day > to || to - from > ONE_NIGHT;
}

/** Whether page and article tell of two events on days running, and the figures are of both: a figure without a day is of its article's. */
export function isOfOtherToll(mine: Claim, theirs: StoredClaim, { key }: StoredArticle, { otherTolls }: AlignContext): boolean {
  const tolls = otherTolls?.get(key);
  if (!tolls) return false;
  const dayOf = (claim: Claim | StoredClaim, toll: number): number | null => (namesDay(claim) ? daysOf(claim.time!.to)![0] : claim.time === null || isTimeGuessed(claim) ? toll : null);
  const [a, b] = [dayOf(mine, tolls[0]), dayOf(theirs, tolls[1])];
  return a !== null && b !== null && a !== b;
}

/** Days before a report after which a day that it does not name is no news in it. */
const NEWS_DAYS = 5;

/** Whether one side names a day, or of what is measured on a day a month, that lies days before the other's report, which names none: something of the past. */
export function isBackdated(mine: Claim, theirs: StoredClaim, article: StoredArticle, { published }: AlignContext): boolean {
  const isMine = namesPast(mine);
  if (isMine === namesPast(theirs)) return false;
  const last = daysOf((isMine ? mine : theirs).time!.to)![1];
  const report = daysOf(isMine ? article.published : published)?.[0];
  return report !== undefined && report - last > NEWS_DAYS && ((isMine ? theirs : mine).time?.from ?? null) === null;
}

/** Days after a month in which reports still give its share as the latest. */
const STILL_LATEST = 27;

/** Whether one side names the month of which its share is, and the other's report, which names none, is of weeks after that month: each month has its own. */
export function isOfOtherMonth(mine: Claim, theirs: StoredClaim, article: StoredArticle, { published }: AlignContext): boolean {
  if (dimensionOf(mine.value!.unit) !== 'share') return false;
  const isMine = namesMonth(mine);
  if (isMine === namesMonth(theirs)) return false;
  const [named, other, report] = isMine ? [mine, theirs, article.datesInferred ? null : article.published] : [theirs, mine, published];
  return (other.time === null || isTimeGuessed(other)) && (daysOf(report)?.[0] ?? -Infinity) - daysOf(named.time!.to)![1] > STILL_LATEST;
}

/** Whether of two events one is told of a month or a year that was over days before the other's report, which gives it no time. */
export function isOfThePast(mine: Claim, theirs: StoredClaim, article: StoredArticle, { published }: AlignContext): boolean {
  const past = (claim: Claim | StoredClaim, report: string | null): boolean => (claim.time?.to ?? '').length < DAY_NAMED && claim.time !== null && !isTimeGuessed(claim) && (daysOf(report)?.[0] ?? -Infinity) - (daysOf(claim.time.to)?.[1] ?? Infinity) > NEWS_DAYS;
  const undated = (claim: Claim | StoredClaim): boolean => claim.time === null || isTimeGuessed(claim);
  return (undated(mine) && past(theirs, published)) || (undated(theirs) && past(mine, article.datesInferred ? null : article.published));
}

const namesPast = (claim: Claim | StoredClaim): boolean => namesDay(claim) || namesMonthOfMeasure(claim);

/** What is measured of one thing on one day; money and shares are told by the month. */
const OF_ONE_DAY: ReadonlySet<string> = new Set(['length', 'speed', 'magnitude']);
/** Length of an ISO month. */
const MONTH = 7;
/** Length of an ISO day. */
const DAY_NAMED = 10;
const namesMonthOfMeasure = (claim: Claim | StoredClaim): boolean => claim.value !== null && OF_ONE_DAY.has(dimensionOf(claim.value.unit)) && namesMonth(claim);
const namesMonth = (claim: Claim | StoredClaim): boolean => claim.time !== null && claim.time.from === claim.time.to && claim.time.to?.length === MONTH && !isTimeGuessed(claim);

/** Whether one side counts no more on a day after the other was written, which tells of days before that and gives its own count none. */
export function isOfNextDay(mine: Claim, theirs: StoredClaim, { key, published: written, datesInferred }: StoredArticle, { published, page, articles }: AlignContext, isPart: boolean): boolean {
  if (namesDay(mine) === namesDay(theirs)) return false;
  const [day, undated, told, at] = namesDay(mine) ? [mine, theirs, articles?.get(key)?.days, datesInferred ? null : written] : [theirs, mine, page?.days, published];
  if (!(undated.time === null || isTimeGuessed(undated)) || told === undefined || told.length === 0 || TOLL_AS_OF.test((day.sentence ?? '').toLowerCase())) return false;
  const own = daysOf(day.time!.to)![0];
  // A toll of that day that is higher may have grown from the other; of what was told before it is no whole.
  return (isPart || numberOf(day) <= numberOf(undated)) && (daysBetween(at, day.time!.to) ?? 0) > 0 && told.every((one) => one < own);
}

/** Days of a count that names its first and its last and is still of one week's fighting. */
const WEEK = 7;

/** Whether one side counts over few days that it names, up to a later one, and the other's day is among them: "50 soldiers since Monday", and the 27 of Wednesday. */
export const holdsDayOf = (mine: Claim | StoredClaim, theirs: Claim | StoredClaim): boolean => holdsDay(mine, theirs) || holdsDay(theirs, mine);

function holdsDay(span: Claim | StoredClaim, { time }: Claim | StoredClaim): boolean {
  const [from, to, day] = [daysOf(span.time?.from)?.[0], daysOf(span.time?.to)?.[0], daysOf(time?.to)?.[0]];
  if (from === undefined || to === undefined || day === undefined || isTimeGuessed(span)) return false;
  return to > from && to - from <= WEEK && day >= from && day < to;
}
