import { significantDigits } from '@/lib/text/significant-digits';
import type { Claim, StoredClaim } from '@/lib/model';
import { isImplied, isTimeGuessed, namesDay } from './alignment';
import type { ArticleWays, Told } from './article-ways';
import type { FigureSlots } from './figure-slots';
import { DAYS_APART } from './loose-pairs';
import { isFurtherDead } from './read-share';
import { numberOf, SOON_EQUAL } from './telling-figures';
import { daysBetween } from './time-spans';

/*
 * Whether two figures, or the articles that give them, are told of one day.
 */

/** Length of an ISO day. */
const DAY = 10;

const isOneDay = ({ time }: Claim | StoredClaim): boolean => time !== null && time.from === time.to && time.to?.length === DAY;

/**
 * Whether each sentence speaks of one day, named by itself or by the sentence that it goes on from, and these are two: two shootings of one week. A night may be put on either of two days; bodies that were found besides are of the day that they are told of.
 */
export function areDaysApart(mine: Claim, theirs: StoredClaim): boolean {
  if (!isOneDay(mine) || !isOneDay(theirs) || mine.time!.to === theirs.time!.to) return false;
  return Math.abs(daysBetween(mine.time!.to, theirs.time!.to) ?? 0) >= (namesDay(mine) && namesDay(theirs) && isFurtherDead(mine) !== isFurtherDead(theirs) ? 1 : DAYS_APART);
}

/** Whether both sentences name one day and one place, so that it is no matter whether one tells of it as of another event. */
export const isOfOneDayAndPlace = ({ mine, theirs, where, values }: FigureSlots): boolean =>
  values.off === 0 && where.verdict === 'same' && namesDay(mine) && namesDay(theirs) && mine.time!.to === theirs.time!.to && !isImplied(mine, 'place') && !isImplied(theirs, 'place');

/** Whether both count from one day that each names ("since September 9"). */
export const countsFromOneDay = ({ mine, theirs }: FigureSlots): boolean =>
  mine.time?.from?.length === DAY && mine.time.from === theirs.time?.from && mine.time.from !== mine.time.to && theirs.time.from !== theirs.time.to && !isTimeGuessed(mine) && !isTimeGuessed(theirs);

/** Whether page and article name one day of what they tell. */
export const shareDay = (page: ArticleWays | undefined, article: ArticleWays | undefined): boolean => page !== undefined && article !== undefined && page.days.some((day) => article.days.includes(day));

/** Frames, behind their numbers, of the exact counts of people that seldom are equal by chance. */
function tellingCounts(claims: readonly Told[]): ReadonlyMap<string, string> {
  const counts = new Map<string, string>();
  for (const { kind, frame, value, modality } of claims) {
    if (kind !== 'figure' || frame === null || value?.unit !== 'people' || value.low === null || value.low !== value.high || value.approx || modality !== 'actual') continue;
    if (value.low >= SOON_EQUAL && significantDigits(value.low) >= 2) counts.set(`${value.low} ${frame}`, frame);
  }
  return counts;
}

/** Whether two articles give the same numbers of two things that befell people, one of them of three digits: they are of one event, whatever days each names. */
export function giveSameNumbers(mine: readonly Told[], theirs: readonly Told[]): boolean {
  const own = tellingCounts(mine);
  if (own.size < 2) return false;
  const shared = [...tellingCounts(theirs).keys()].filter((key) => own.has(key));
  return new Set(shared.map((key) => own.get(key))).size >= 2 && shared.some((key) => significantDigits(Number(key.split(' ', 1)[0])) >= 3);
}

/** Whether a count is so small, or so far from the other, that two days give it two meanings. */
export const isOfItsDay = (mine: Claim, theirs: StoredClaim, agrees: boolean): boolean => areDaysApart(mine, theirs) && (!agrees || numberOf(mine) < SOON_EQUAL);
