import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf, isMoney } from '@/lib/lexicon/units';
import type { Claim, Relation, SlotVerdict, StoredArticle, StoredClaim, Value } from '@/lib/model';
import { bondOf, isAfterwards, isBeforeStory, isBesideStory, isImplied, isTimeGuessed, listOf, partyLine, spanOf, whoLine, whoVerdict, type AlignContext, type Alignment } from './alignment';
import { areAllOfKind, areFighters, areOfOneWard, areOthers, areThings, areWordsForAll, isExact, isOneAndOne, isWordFor } from './as-many';
import type { ArticleWays } from './article-ways';
import { areOnOneWord } from './attributed-again';
import { compareCounted, isAnybody, isOfSexOrAge, mayMeet, unitMet, type CountedComparison } from './compare-counted';
import { compareFrames, type FrameComparison } from './compare-frames';
import { isSameBlame, isSameParty } from './compare-parties';
import { comparePlaces, isWorldwide } from './compare-places';
import type { PlaceComparison } from './place-comparison';
import { compareValues, isAboveNearly, type ValueComparison } from './compare-values';
import { contentWords, overlapOf } from './content-words';
import type { FigureSlots } from './figure-slots';
import { frameBeside, isOfCrowd } from './frame-beside';
import { whyNotSameFigure } from './judge-figures';
import { DAYS_APART, isVague, isWide, sentencesShare, TWO_DIGITS } from './loose-pairs';
import { compareObjectsBeside } from './objects-beside';
import { besideLonePlace } from './lone-place';
import { oneNameOf } from './bynames';
import { isCountry } from './countries';
import { isLeastOfAll, isOutgrown, isRisen } from './one-count';
import { shareDay } from './one-day';
import { holdsDayOf, isBackdated, isOfNextDay, isOfOtherDays, isOfOtherMonth, isOfOtherToll, isOtherDay } from './other-days';
import { isOfOtherQuake } from './quake-days';
import { exceeds, fits, isPartial, isRoundedLater, outgrows } from './part-and-whole';
import { degreeOf, isAddition, isOfOneHospital, isOfTwoFates, isSaidBefore, isShareOfGroup, tellsAttackerDied } from './read-share';
import { rememberOf } from './remember';
import { isToll, wordOf } from './story-ways';
import { countsBoth, isOfOtherDoer, isOfSpan } from './told-apart';
import { isOfBodies } from './sole-figures';
import { isToldByFigure, numberOf, ONE_NUMBER, SOON_EQUAL } from './telling-figures';
import { asRate } from './told-rate';
import { inMoneyOf } from './told-worth';
import { compareTimes, daysBetween, partOfPeriod } from './time-spans';
import { giveOf, totalOf, verdictLine, WEIGHTS } from './weights';
import { CHANGE, WORLDWIDE_WORDS } from './words';

const tellsChange = rememberOf(({ counted, quote }: Claim | StoredClaim): boolean => CHANGE.test(`${counted} ${quote}`));

const show = rememberOf((value: Value): string => `${value.rule === '' ? '' : `${value.rule}: `}${value.low ?? ''}..${value.high ?? ''} ${value.unit}`);

/** Weighs a stored figure against a figure of the page; null where they are not of one kind. */
export function alignFigures(told: Claim, theirs: StoredClaim, article: StoredArticle, context: AlignContext): Alignment | null {
  if (!told.value || !theirs.value) return null;
  // Asked first, for it turns most pairs of a story away: the injured of thirty reports are no answer to the dead.
  const frames = compareFrames(frameBeside(told, theirs), frameBeside(theirs, told));
  if (frames.kinship === 'other' && dimensionOf(told.value.unit) === 'count') return null;
  const mine = asRate(told, theirs);
  if (mayMeet(unitMet(mine), unitMet(theirs))) return weighSlots(mine, theirs, article, frames, context);
  const other = asRate(theirs, told);
  if (other !== theirs) {
    const weighed = weighSlots(told, other, article, frames, context);
    return weighed && { ...weighed, stored: theirs };
  }
  return isMoney(mine.value!.unit) ? weighWorth(mine, theirs, article, frames, context) : null;
}

/** Weighs two sums of two currencies, one of which gives its worth in the other's; null where they are not one sum: each outlet has its rate, and a small difference tells nothing. */
function weighWorth(told: Claim, other: StoredClaim, article: StoredArticle, frames: FrameComparison, context: AlignContext): Alignment | null {
  const mine = inMoneyOf(told, other.value!.unit);
  const theirs = inMoneyOf(other, mine.value!.unit);
  if (compareValues(mine.value!, theirs.value!)?.relation !== 'agrees') return null;
  const weighed = weighSlots(mine, theirs, article, frames, context);
  return weighed && { ...weighed, stored: other };
}

/** Weighs two figures that may answer one question, slot by slot; null where the frames are other ones and nothing else tells that they do. */
function weighSlots(mine: Claim, theirs: StoredClaim, article: StoredArticle, frames: FrameComparison, context: AlignContext): Alignment | null {
  const measured = dimensionOf(mine.value!.unit) !== 'count';
  const ways = article.storyId === null ? undefined : context.ways?.get(article.storyId);
  const counted = asTheStory(inContext(compareCounted(mine, theirs), mine, theirs), mine, theirs, (one) => (ways?.namesForAll.has(wordOf(one)) ?? false) || isForAll(one, article, context));
  const values = compareValues(mine.value!, theirs.value!, tellsChange(mine) || tellsChange(theirs));
  if (!values) return null;
  // 2,750 tonnes of one stuff, stored or exploded: the words for the deed differ, the thing and its figure do not.
  const sameThing = counted.verdict === 'same' && values.relation !== 'differs' && measured && sharesWords(mine, theirs);
  const bond = bondOf(article, context);
  if (frames.kinship === 'other' && !sameThing && !isToldByFigure({ mine, theirs, values, bond })) return null;
  const placed = atTheStory(comparePlaces(mine, theirs, context.gazetteer), mine, theirs, article, context);
  const where = bond === 'one' && article.storyId === null ? besideLonePlace(ofOneEvent(placed, mine, theirs), mine, theirs) : placed;
  const running = isRunning(mine, theirs);
  const when = compareTimes(mine.time, theirs.time, running, isTimeGuessed(mine) || isTimeGuessed(theirs));
  const blame = isSameBlame(mine.agent, theirs.agent);
  const what = frames.verdict === 'differs' ? 'near' : frames.verdict;
  const much = values.relation === 'agrees' ? 'same' : values.relation === 'consistent' ? 'near' : 'differs';
  const receipt = (): SlotVerdict[] => [
    verdictLine('what', WEIGHTS.what, what, mine.frame, theirs.frame, frames.reason),
    verdictLine('counted', WEIGHTS.counted, counted.verdict, mine.counted, theirs.counted, counted.reason),
    verdictLine('where', WEIGHTS.where, where.verdict, listOf(mine.place), listOf(theirs.place), where.reason),
    verdictLine('when', WEIGHTS.when, when.verdict, spanOf(mine.time), spanOf(theirs.time), when.reason),
    whoLine(WEIGHTS.who, mine, theirs, blame),
    verdictLine('how much', WEIGHTS['how much'], much, show(mine.value!), show(theirs.value!), values.reason, shareOfValue(values)),
    partyLine(mine, theirs),
  ];
  const score = totalOf([
    giveOf(WEIGHTS.what, what),
    giveOf(WEIGHTS.counted, counted.verdict),
    giveOf(WEIGHTS.where, where.verdict),
    giveOf(WEIGHTS.when, when.verdict),
    giveOf(WEIGHTS.who, ...whoVerdict(mine, blame)),
    giveOf(WEIGHTS['how much'], much, shareOfValue(values)),
  ]);
  const onePlaced = ways?.onePlaced ?? false;
  const added = values.relation !== 'agrees' && ((isAddition(mine) && context.beside?.has(mine)) || (isAddition(theirs) && context.beside?.has(theirs)) || false);
  const { ofLesser, otherPlace, ofSpan, alone, lone } = besides(mine, theirs, article, where, counted, values, context);
  const bothGreatest = isGreatest(mine, article, context) && isGreatest(theirs, article, context);
  // Field by field: what is spread into an object takes the engine several times as long, at each of thousands of pairs.
  const against = whyNotSameFigure({
    mine, theirs, bond, frames, counted, where, when, blame, values, running, score, onePlaced, added, ofLesser, otherPlace, ofSpan,
    inStory: article.storyId !== null,
    bothGreatest,
    dayShared: bothGreatest && shareDay(context.page, context.articles?.get(article.key)),
    alone, lone,
    severalQuakes: ways?.severalQuakes ?? false,
    otherDayOfSeries: ((ways?.isSeries ?? false) && isOtherDay(mine, theirs, context)) || ((ways?.isDaily ?? false) && isToll(mine) && isOfOtherDays(mine, theirs)),
    otherToll: isOfOtherToll(mine, theirs, article, context) || ((context.otherAreas?.has(article.key) ?? false) && (where.verdict !== 'same' || isImplied(mine, 'place') || isImplied(theirs, 'place'))),
    otherDays: (context.otherDays?.has(article.key) ?? false) && !holdsDayOf(mine, theirs),
    afterwards: isAfterwards(mine, theirs, article, context),
    beforeStory: isBeforeStory(mine, theirs, article, context),
    besideStory: isBesideStory(mine, article, context),
    otherDoer: context.page !== undefined && isOfOtherDoer(mine, theirs, context.page),
    backdated: isBackdated(mine, theirs, article, context),
    otherMonth: isOfOtherMonth(mine, theirs, article, context),
    otherQuake: isOfOtherQuake(mine, theirs, article, context),
    nextDay: isOfNextDay(mine, theirs, article, context, isPartial(counted.extent)),
    objects: compareObjectsBeside(mine, theirs, where, context),
    writtenLater: daysBetween(context.published, article.published),
  });
  return { stored: theirs, article, score, receipt, against, relation: against === null ? relationOf({ mine, theirs, article, frames, counted, where, when, values, running, onePlaced, context }) : 'related' };
}

/** How many times a bound a number may be that was rounded to it. */
const ROUNDED = 1.02;

/** How many times a part may be the part that the other tells, and be rather a later count of it. */
const NEARLY_ONE = 1.1;

const MOVING: ReadonlySet<string> = new Set(['rose', 'fell', 'grew']);

/** How many times a count may be that of a day or two before, or of another party. */
const GROWS = 3;

/** What the other claims of page and article tell against a pair. */
function besides(mine: Claim, theirs: StoredClaim, stored: StoredArticle, where: PlaceComparison, { extent }: CountedComparison, { ratio }: ValueComparison, context: AlignContext): Pick<FigureSlots, 'ofLesser' | 'otherPlace' | 'ofSpan' | 'alone' | 'lone'> {
  const { page, gazetteer } = context;
  const article = context.articles?.get(stored.key);
  if (!page || !article) return { ofLesser: false, otherPlace: false, ofSpan: false, alone: false, lone: false };
  // What rises and falls by the hour has a number for each.
  const areOne = (ratio <= GROWS || mine.value!.high === 0 || theirs.value!.high === 0) && !(MOVING.has(mine.frame ?? '') && context.published !== stored.published) && bondOf(stored, context) === 'one' && isOfThoseDays(mine, theirs, daysBetween(context.published, stored.published), page, article) && !where.sisters && !(where.verdict === 'differs' && areOfTwoTowns(mine, theirs));
  return {
    alone: areOne && isOfBodies(mine) === isOfBodies(theirs) && page.soles.has(mine) && article.soles.has(theirs),
    lone: areOne && page.lone.has(mine) && article.lone.has(theirs),
    // "57 were in hospital, 14 of them in intensive care", told so by both: the worst hurt are compared with the worst hurt.
    ofLesser: page.lesser.has(mine) && article.lesser.has(theirs) ? (degreeOf(mine) !== degreeOf(theirs) || degreeOf(mine) === '') && ratio > NEARLY_ONE : page.lesser.has(mine) || article.lesser.has(theirs),
    otherPlace: where.verdict === 'differs' && (countsBoth(mine, theirs, page, gazetteer, isPartial(extent)) || countsBoth(theirs, mine, article, gazetteer, isPartial(extent))),
    ofSpan: isOfSpan(mine, theirs, article) || isOfSpan(theirs, mine, page),
  };
}

/** Whether two articles were written within a day or two, or within a week, where both name a day of it and a running count is the greater in the later one. */
function isOfThoseDays(mine: Claim, theirs: StoredClaim, later: number | null, page: ArticleWays, article: ArticleWays): boolean {
  if (later === null || Math.abs(later) <= DAYS_APART) return later !== null;
  return Math.abs(later) <= WEEK && isRunning(mine, theirs) && shareDay(page, article) && (later > 0 ? numberOf(theirs) > numberOf(mine) : numberOf(mine) > numberOf(theirs));
}
const WEEK = 7;

/** Whether figures that are put at two places are of two events: both say where, or they are small or vague, and met at any place. */
const areOfTwoTowns = (mine: Claim, theirs: StoredClaim): boolean => (!isImplied(mine, 'place') && !isImplied(theirs, 'place')) || [mine, theirs].some((one) => isVague(one) || numberOf(one) < SOON_EQUAL);

/** Whether the claim's own article gives its number for everybody too. */
const isForAll = (one: Claim | StoredClaim, { key }: StoredArticle, { page, articles }: AlignContext): boolean => (page?.forAll.has(one) ?? false) || (articles?.get(key)?.forAll.has(one) ?? false);

const isGreatest = (one: Claim | StoredClaim, { key }: StoredArticle, { page, articles }: AlignContext): boolean => (page?.greatest.has(one) ?? false) || (articles?.get(key)?.greatest.has(one) ?? false);

/** Kinds that are another word for everybody in a frame: whoever attends a protest, or is arrested at one, protests. */
const EVERYBODY: Readonly<Record<string, string>> = { attended: 'protesters', protested: 'protesters', detained: 'protesters' };

/** Those who attend a march are its protesters; and 78 migrants and 78 people are one count in a story, or an article, that uses both words for everybody aboard. */
function asTheStory(counted: CountedComparison, mine: Claim, theirs: StoredClaim, isForAll: (one: Claim | StoredClaim) => boolean): CountedComparison {
  if (!isPartial(counted.extent) || frameBeside(mine, theirs) !== frameBeside(theirs, mine) || degreeOf(mine) !== degreeOf(theirs) || isShareOfGroup(mine) !== isShareOfGroup(theirs) || isOfOneHospital(mine) !== isOfOneHospital(theirs)) return counted;
  const all = (one: Claim | StoredClaim): boolean => isAnybody(one) || (one.countedKind !== null && EVERYBODY[one.frame ?? ''] === one.countedKind) || isForAll(one) || ((mine.frame === 'attended' || theirs.frame === 'attended') && isOfCrowd(one));
  return all(mine) && all(theirs) ? { verdict: 'same', extent: 'same', reason: 'two words of the story for the same people' } : counted;
}

/** Two places of one event that neither sentence names: each is only where its article is written from, or what it names first, and neither a part of the other. */
function ofOneEvent(where: PlaceComparison, mine: Claim, theirs: StoredClaim): PlaceComparison {
  if (!isImplied(mine, 'place') || !isImplied(theirs, 'place')) return where;
  if (where.verdict === 'differs' && where.extent !== 'apart') return { verdict: 'unknown', extent: 'unknown', reason: 'neither side says where' };
  return isPartial(where.extent) ? { verdict: 'near', extent: 'unknown', reason: 'neither side says where' } : where;
}

/** The city in whose name a story at its edge is told is no other place; a report that names none speaks of where its story plays, and of no other country. */
function atTheStory(where: PlaceComparison, mine: Claim, theirs: StoredClaim, { storyId }: StoredArticle, { stories, ways, gazetteer }: AlignContext): PlaceComparison {
  if (storyId === null) return where;
  const known = stories?.get(storyId)?.placeIds ?? [];
  // A report that names no place speaks of where its story plays, not of the world or of the one other country that the page names.
  // … nor of a town of another country, which the page names with it.
  const told = isWorldwide(mine) ? !WORLDWIDE_WORDS.test(theirs.counted ?? '') : !isImplied(mine, 'place') && ((mine.place.length === 1 && isWide(mine)) || (mine.place.length === 2 && mine.placeIds.length === 1 && isCountry(oneNameOf(mine.place[1]!))));
  if (told && known.length > 0 && theirs.place.length === 0 && theirs.placeIds.length === 0) {
    const played = comparePlaces(isWorldwide(mine) ? mine : { ...mine, place: mine.place.slice(-1) }, { ...theirs, placeIds: known, place: known.map((id) => gazetteer.get(id)?.name ?? id) }, gazetteer);
    if (played.extent === 'apart') return { ...played, reason: 'another country than the story plays in' };
    if (isWorldwide(mine)) return played;
  }
  if (where.extent !== 'apart' || !ways?.get(storyId)?.onePlaced) return where;
  return mine.placeIds.length > 0 && mine.placeIds.every((id) => known.includes(id)) ? { verdict: 'near', extent: 'unknown', reason: 'a name for where the story plays' } : where;
}

/** Far figures are more often another question; but a difference is what is looked for, so a near one costs little. */
function shareOfValue({ relation, ratio }: ValueComparison): number {
  if (relation === 'agrees') return 1;
  if (relation === 'consistent') return ratio <= 3 ? 0.85 : ratio <= 10 ? 0.6 : 0.4;
  return ratio <= 1.5 ? 0.6 : ratio <= 3 ? 0.45 : ratio <= 10 ? 0.2 : 0;
}

/** What is measured is often said by the sentence and not by one noun; words that both sentences share count for it. */
function inContext(counted: CountedComparison, mine: Claim, theirs: StoredClaim): CountedComparison {
  const told = contentWords(mine.sentence).words;
  const names = contentWords(theirs.counted).names;
  // The page's noun is short ("emissions"); the name that the pack's phrase carries may stand elsewhere in the sentence.
  if (counted.verdict === 'near' && names.size > 0 && [...names].every((name) => told.has(name)) && dimensionOf(mine.value!.unit) !== 'count') return { verdict: 'same', extent: 'same', reason: 'the same thing measured' };
  if (counted.verdict === 'same' || counted.extent === 'apart' || dimensionOf(mine.value!.unit) === 'count') return counted;
  // Inflation stands at a share by which wages rose.
  if (counted.verdict === 'differs' && MOVING.has(mine.frame ?? '') !== MOVING.has(theirs.frame ?? '') && dimensionOf(mine.value!.unit) === 'share') return counted;
  const shared = sentencesShare(mine, theirs);
  return shared !== null && shared >= 0.4 ? { verdict: 'near', extent: 'same', reason: 'the sentences speak of the same' } : counted;
}

const sharesWords = (mine: Claim, theirs: StoredClaim): boolean => (overlapOf(contentWords(mine.counted).words, contentWords(theirs.counted).words) ?? 0) >= 0.5;

const isRunning = (mine: Claim, theirs: StoredClaim): boolean => [mine, theirs].some((one) => (frameOf(one.frame ?? '')?.running ?? false) || isRecord(one));

/** Whether a figure counts what has been recorded so far ("more than 240 aftershocks"), and measures nothing. */
const isRecord = ({ frame, value }: Claim | StoredClaim): boolean => frame === 'recorded' && dimensionOf(value?.unit ?? '') === 'count';

interface RelationSlots extends Pick<FigureSlots, 'mine' | 'theirs' | 'frames' | 'counted' | 'where' | 'when' | 'values' | 'running' | 'onePlaced'> {
  article: StoredArticle;
  context: AlignContext;
}

/** How a figure that answers the same question stands to the page's. */
function relationOf({ mine, theirs, article, frames, counted, where, when, values, running, onePlaced, context }: RelationSlots): Relation {
  // "21 girls" and a bare "21": a side that does not say what it counts is no whole of the other; nor is one count of 202 a part of 202; "dozens of women" are one of "dozens of people".
  const saidByBoth = values.relation !== 'agrees' || (mine.counted !== null && theirs.counted !== null && (!isOneNumber(mine, values, mine.value!.approx !== theirs.value!.approx) || (isVague(mine) && isOfSexOrAge(mine) !== isOfSexOrAge(theirs))));
  const extent = isPartial(counted.extent) && saidByBoth ? counted.extent : isPartial(where.extent) && mine.value!.unit !== 'magnitude' && (isWorldwide(mine) !== isWorldwide(theirs) || isScopeOfPlaces(mine, theirs, where, values, onePlaced)) ? where.extent : null;
  // "Seven people", "seven civilians": as many, by a word for all whom it befell.
  const isOneWord = article.storyId === null && extent === counted.extent && values.off === 0 && areWordsForAll(mine, theirs);
  // Who denies that 480 died in one town says nothing of the dead of the land.
  if ((mine.hedge === 'denied') !== (theirs.hedge === 'denied') && !(extent !== null && values.relation === 'differs' && fits(mine.value!, theirs.value!, extent))) return 'differs';
  // Four men and four people of one event: the same four; and 14 planes are the 14 aircraft.
  if (extent !== null && values.relation === 'agrees' && values.off === 0 && ((isOfSexOrAge(mine) !== isOfSexOrAge(theirs) && isExact(mine) && isExact(theirs)) || isSameParty(mine.attributedTo, theirs.attributedTo) || isOneWord || isOneAndOne(mine, theirs) || areOthers(mine, theirs) || areThings(mine) || areAllOfKind(mine, theirs) || areFighters(mine, theirs) || areOfOneWard(mine, theirs))) return 'agrees';
  // A part cannot be more than its whole: then it is no question of scope.
  // Of one day or the next, that is: a toll grows.
  const tolls = { mine, theirs, bond: bondOf(article, context), inStory: article.storyId !== null, counted, running, when, values, writtenLater: daysBetween(context.published, article.published) };
  const isWhole = extent !== null && extent === counted.extent && isGreatest(extent === 'part' ? mine : theirs, article, context);
  if (isLeastOfAll(tolls, isWhole)) return 'consistent';
  if (isOutgrown(tolls, isWhole)) return isSameParty(mine.attributedTo, theirs.attributedTo) ? 'updated' : 'differs';
  const outgrown = extent !== null && extent === counted.extent && Math.abs(when.later ?? 0) < DAYS_APART && outgrows(mine.value!, theirs.value!, extent);
  // "More than 20 people" and "26 civilians": a narrower word for the same count. Who is hurt worst, or of one sex, is a part.
  if (article.storyId === null && extent !== null && extent === counted.extent && values.relation === 'consistent' && !outgrown && isWordFor(mine, theirs) && exceeds(mine.value!, theirs.value!, extent)) return 'consistent';
  if (extent !== null && fits(mine.value!, theirs.value!, extent) && !outgrown) return 'scope';
  // … "Hundreds killed" leaves room for the hundreds killed or hurt.
  if (values.relation === 'agrees') return isAboveNearly(mine.value!, theirs.value!) || (isVague(mine) && isOfTwoFates(mine) !== isOfTwoFates(theirs)) ? 'consistent' : 'agrees';
  // "More than 4,500 hurt" is 4,521 rounded, and no earlier count.
  if (values.relation === 'consistent' && values.ratio <= ROUNDED) return 'consistent';
  // "830,000 in the first year" is a part of what died in two, and no earlier count of them.
  const period = running && values.relation === 'differs' ? partOfPeriod(mine.time, theirs.time) : null;
  if (period !== null) return fits(mine.value!, theirs.value!, period) ? 'scope' : 'related';
  const later = when.later ?? (article.published !== null && context.published !== null ? daysBetween(context.published, article.published) : null);
  const stands = when.later === 0 && article.published !== null && context.published !== null ? daysBetween(context.published, article.published) : later;
  // "Killed two before turning the gun on himself", "three dead, including the gunman": with and without the one who did it.
  if (values.relation === 'differs' && !running && isOneMore(mine, theirs) && isAmongOthers(mine) !== isAmongOthers(theirs)) return 'scope';
  if (values.relation === 'differs' && mine.frame === 'killed' && isOneMore(mine, theirs) && (tellsAttackerDied(mine) || tellsAttackerDied(theirs))) return 'scope';
  // "It had earlier counted 727": of the same day, and yet no other answer.
  const replaced = values.relation === 'differs' && (isSaidBefore(mine) !== isSaidBefore(theirs) || isRisen({ mine, theirs, bond: bondOf(article, context), frames, counted, running, values, writtenLater: daysBetween(context.published, article.published) }));
  if (running && ((stands !== null && stands !== 0) || replaced) && !isRoundedLater(mine, theirs, values, stands ?? 0) && areOnOneWord(mine, theirs, context.page, context.articles?.get(article.key))) return 'updated';
  return outgrown ? 'differs' : values.relation;
}

/** Whether a figure counts those besides somebody whom its sentence names ("22 other defendants"). Of the hurt, the others are those who did not die. */
const isAmongOthers = ({ quote, counted }: Claim | StoredClaim): boolean => /\bothers?\b/i.test(`${quote} ${counted ?? ''}`);

/** Whether one side counts one more than the other of those whom one thing befell. */
const isOneMore = (mine: Claim, theirs: StoredClaim): boolean => mine.frame === theirs.frame && isExact(mine) && isExact(theirs) && Math.abs(mine.value!.low! - theirs.value!.low!) === 1;

/** Whether two counts are one number, told by one side to more of its figures; small ones are equal by chance. */
const isOneNumber = ({ value }: Claim, { off }: ValueComparison, isRounded: boolean): boolean => (off === 0 && (value!.low ?? 0) >= SOON_EQUAL) || (off <= ONE_NUMBER && (value!.low ?? value!.high ?? 0) >= (isRounded ? TWO_DIGITS : THOUSANDS));
const THOUSANDS = 1000;

/** How many times a count of the whole place may be that of a place in it, and still be taken for a wider word for one event's place. */
const WIDER_WORD = 2;

/**
 * Whether one side counts a smaller area. "84 dead in France" and "more than 70 in the town" speak of one event where nothing
 * but the wider word parts them, and so do all reports of a story that plays at one place (`onePlaced`); a sum over several
 * places, or a figure far above, is another count.
 */
function isScopeOfPlaces(mine: Claim, theirs: StoredClaim, where: PlaceComparison, values: ValueComparison, onePlaced: boolean): boolean {
  if (onePlaced && where.extent === 'whole') return false;
  if (values.relation === 'differs') return true;
  return values.relation === 'consistent' && !isImplied(mine, 'place') && !(where.inside === true && (values.ratio <= WIDER_WORD || isVague(mine) || isVague(theirs)));
}
