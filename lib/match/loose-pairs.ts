import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Claim, StoredClaim, TimeSpan } from '@/lib/model';
import { isImplied, isTimeGuessed } from './alignment';
import { oneNameOf } from './bynames';
import { isSameParty } from './compare-parties';
import { contentWords, overlapOf } from './content-words';
import { isCountry } from './countries';
import type { FigureSlots } from './figure-slots';
import { numberOf, SOON_EQUAL, specificsOf } from './telling-figures';
import { daysOf } from './time-spans';

/** How many times one figure may be the other and still answer its question, where nothing else says that it does. */
export const FARTHEST = 10;
/** Counts below this are met again on other days and at other places. */
export const TWO_DIGITS = 100;
/** Days from which on two counts of one kind and place are rather two events than one and its update. */
export const DAYS_APART = 2;
/** Share of a sentence's words that two sentences of one event have in common at the least, beside the frame's own. */
const WORDS_SHARED = 0.3;
/** A pair that all slots speak for needs no shared words; between texts that are surely of one event, a little less. */
const PLAINLY_ONE = 0.85;
const PLAINLY_ONE_IN_STORY = 0.7;
/** Days after which a window is a span of history and not one event's. */
const LONG = 30;

/** Share of the shorter sentence's words that stand in the other, 0..1; null where one has none. */
export const sentencesShare = (mine: Claim, theirs: StoredClaim): number | null => overlapOf(contentWords(mine.sentence).words, contentWords(theirs.says ?? theirs.sentence).words);

/** Whether a figure is a vague word ("dozens"), which leaves room for most. */
export const isVague = ({ value }: Claim | StoredClaim): boolean => value!.approx && value!.low !== null && value!.high !== null && value!.high > value!.low;
/** Whether two sentences speak of other things. Summaries of packs are short: within a story their plainest words count too. */
export const isApartInWords = ({ mine, theirs, inStory }: FigureSlots, least = WORDS_SHARED): boolean => ((inStory ? sentencesShare(mine, theirs) : overlapOf(specificsOf(mine), specificsOf(theirs))) ?? 0) < least;

/** Whether the sentences of texts that may be of two events name two places themselves: a day of war has many raids, told in the same words. */
export const areOfTwoPlaces = ({ mine, theirs, bond, where }: FigureSlots): boolean =>
  bond !== 'one' && (where.verdict === 'differs' || where.sisters === true) && !isImplied(mine, 'place') && !isImplied(theirs, 'place');

/** Whether a time is a span of history and not one event's days. "Since mid-August" may have begun on any day of it. */
export function isLong(time: TimeSpan | null): boolean {
  const [from, to] = [daysOf(time?.from), daysOf(time?.to)];
  if (from === null || to === null) return false;
  return to[1] - (time!.from!.length === MONTH_NAMED && time!.from !== time!.to ? from[1] : from[0]) > LONG;
}
/** Length of an ISO month. */
const MONTH_NAMED = 7;

/** Days from which on a count that names its first day is that of a campaign, and no one raid's. */
const MANY_DAYS = 7;

/** Whether a sentence itself tells that it counts over a week or more ("136 since July 11"). */
export function runsForDays(statement: Claim | StoredClaim): boolean {
  const [from, to] = [daysOf(statement.time?.from), daysOf(statement.time?.to)];
  return from !== null && to !== null && !isTimeGuessed(statement) && to[1] - from[1] >= MANY_DAYS;
}

/** Whether both ends of a time are known and lie within the days of one event. */
export const lastsDays = (time: TimeSpan | null): boolean => daysOf(time?.from) !== null && daysOf(time?.to) !== null && !isLong(time);

/** Whether the end of a claim's days is a day, and not a month or a year. */
export const endsOnDay = ({ time }: Claim | StoredClaim): boolean => (time?.to ?? '').length >= 10;

/** Whether a claim names no place that is smaller than a country. */
export const isWide = ({ place }: Claim | StoredClaim): boolean => place.length > 0 && place.every((name) => isCountry(oneNameOf(name)));

/** Whether both figures are areas of which one thing is told, and neither says more ("4,000 hectares burned"). */
export const areOfOneGround = (mine: Claim, theirs: StoredClaim): boolean => mine.frame === theirs.frame && mine.counted === null && theirs.counted === null && dimensionOf(mine.value!.unit) === 'area';

/** Whether a pair is not held together by more than its slots: what parts in it must then be told in shared words. */
export function isLoose(slots: FigureSlots): boolean {
  const { mine, theirs, bond, inStory, bothGreatest, onePlaced, frames, counted, where, when, values, score } = slots;
  // What each of two texts of one event counts most of is the toll of it, whichever place it is told of.
  if (!inStory && bothGreatest && bond === 'one' && frames.kinship === 'same' && counted.extent === 'same' && (Math.abs(when.later ?? 0) <= DAYS_APART ? values.ratio <= TALLY_GROWS : hasGrown(slots)) && numberOf(mine) >= SOON_EQUAL && numberOf(theirs) >= SOON_EQUAL) return false;
  // One country is no shared place, and two towns are none at all.
  const bothPlaced = !isImplied(mine, 'place') && !isImplied(theirs, 'place');
  if (!inStory && (where.sisters || (where.verdict === 'differs' && (bothPlaced || bond !== 'one' || values.relation === 'differs' || isVague(mine) || isVague(theirs))))) return true;
  if (isOneTally({ mine, theirs, frames, counted, when, values })) return false;
  // One party's share of the votes, told again as more of them are counted.
  if (!inStory && bond === 'one' && isOnePartys(slots)) return false;
  if (!inStory && (isWide(mine) || isWide(theirs)) && (bond !== 'one' || values.relation === 'differs')) return true;
  // One monitor counts many raids: days later, only shared words tell that it is the same one.
  if (!inStory && Math.abs(when.later ?? 0) > DAYS_APART && !isBroughtUpToDate(slots)) return true;
  if (counted.extent === 'same' && isSameParty(mine.attributedTo, theirs.attributedTo)) return false;
  // A story that plays at one place has one toll: its count of people as such is one question, whichever day a lead leaves out.
  if (onePlaced && frames.kinship === 'same' && counted.verdict === 'same' && (where.verdict === 'same' || where.verdict === 'near')) return when.otherStart;
  // The lead's day is no guess where the other tells of the same.
  if (inStory) return (isTimeGuessed(mine) && !(when.verdict === 'same' && frameOf(mine.frame ?? '')?.ofDay)) || when.otherStart;
  return score < (bond === 'one' ? PLAINLY_ONE_IN_STORY : PLAINLY_ONE);
}

/** Frames of what a party has of a ballot. */
const OF_BALLOT: ReadonlySet<string | null> = new Set(['voted', 'elected']);

/** Whether both tell what one party has of a ballot at one place, within a week and neither of a day of its own. */
const isOnePartys = ({ mine, theirs, frames, counted, blame, where, writtenLater }: FigureSlots): boolean =>
  OF_BALLOT.has(mine.frame) && frames.kinship === 'same' && blame === true && counted.extent === 'same' && where.verdict === 'same' && Math.abs(writtenLater ?? MANY_DAYS + 1) <= MANY_DAYS && [mine, theirs].every((one) => one.time === null || isTimeGuessed(one));

/**
 * Whether one party tells days later, and without the day again, a greater number of what each text of one event counts most of, at the same place:
 * "at least 78 drowned on Monday", "87 had died" on Friday.
 */
function isBroughtUpToDate({ mine, theirs, bond, bothGreatest, frames, counted, where, values, running, writtenLater }: FigureSlots): boolean {
  if (!bothGreatest || bond !== 'one' || !running || where.verdict !== 'same' || writtenLater === null || Math.abs(writtenLater) > MANY_DAYS || values.ratio > TALLY_GROWS) return false;
  const [first, last] = writtenLater > 0 ? [mine, theirs] : [theirs, mine];
  return frames.kinship === 'same' && counted.extent === 'same' && isTimeGuessed(last) && numberOf(first) >= SOON_EQUAL && numberOf(last) > numberOf(first) && first.attributedTo !== null && isSameParty(mine.attributedTo, theirs.attributedTo);
}

/** Whether of two tolls of one event, whose day both articles name, that of some days later is the greater: 1,002 dead on the day after a quake, 2,719 three days on. */
function hasGrown({ mine, theirs, dayShared, values, writtenLater }: FigureSlots): boolean {
  if (!dayShared || writtenLater === null || Math.abs(writtenLater) > MANY_DAYS || values.ratio > GROWS_IN_DAYS) return false;
  return writtenLater > 0 ? numberOf(theirs) > numberOf(mine) : numberOf(mine) > numberOf(theirs);
}
/** How many times a toll may be that of the first day, within a week. */
const GROWS_IN_DAYS = 3;

/** How many times a tally may be that of a day or two before. */
const TALLY_GROWS = 2;

/**
 * Whether both are one running count of the same people: by one party, or of hundreds, where both begin on one day that is told; by one party and in the
 * hundreds a day or two apart, of which one may be told of the town and one of the country.
 */
export function isOneTally({ mine, theirs, frames, counted, when, values }: Pick<FigureSlots, 'mine' | 'theirs' | 'frames' | 'counted' | 'when' | 'values'>): boolean {
  if (frames.kinship !== 'same' || counted.extent !== 'same' || !frameOf(mine.frame ?? '')?.running) return false;
  const byOne = mine.attributedTo !== null && isSameParty(mine.attributedTo, theirs.attributedTo);
  const grows = numberOf(mine) >= TALLY_GROWS * TWO_DIGITS && values.ratio <= TALLY_GROWS;
  if (when.verdict === 'same' && lastsDays(mine.time) && lastsDays(theirs.time) && mine.time!.from !== mine.time!.to) return byOne ? numberOf(mine) >= SOON_EQUAL && values.ratio <= FARTHEST : grows;
  return byOne && grows && Math.abs(when.later ?? 0) <= DAYS_APART;
}
