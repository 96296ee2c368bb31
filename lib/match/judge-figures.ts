import { significantDigits } from '@/lib/text/significant-digits';
import { dimensionOf, type Dimension } from '@/lib/lexicon/units';
import type { Claim, StoredClaim } from '@/lib/model';
import { isFact, isImplied, isTimeGuessed, namesDay } from './alignment';
import { areAgeAndRole, areFightersAndSoldiers, areMenAtArms, areRoleAndSide, isAnybody } from './compare-counted';
import { areOfOtherBases } from './base-period';
import { agentTellsEvents, isBare } from './compare-frames';
import { isSameParty } from './compare-parties';
import { contentWords, overlapOf } from './content-words';
import type { FigureSlots, Rule } from './figure-slots';
import { EVIDENCE } from './judge-evidence';
import { areTurnouts, BALLOT } from './judge-votes';
import { LOOK_ALIKES } from './look-alikes';
import { DAYS_APART, areOfOneGround, areOfTwoPlaces, endsOnDay, FARTHEST, isApartInWords, isLong, isLoose, isOneTally, isVague, isWide, lastsDays, runsForDays, TWO_DIGITS } from './loose-pairs';
import { areAttackersAndOthers, areAttackersAndVictims, areKillsAndToll, areLossesBesides, areTwoCharges, isOfOneSide } from './one-side';
import { areOfOneToll, areTwoAccounts, isGrown, isOfOnePlan, isOneOutbreak, isOneWars, isRisen, isStillSo } from './one-count';
import { countsFromOneDay, isOfOneDayAndPlace } from './one-day';
import { isOfOtherTrial } from './other-trial';
import { exceeds, fits, isPartial, outgrows, towersOver } from './part-and-whole';
import { degreeOf, isFurtherDead, isKilledToo, isOfEach, isOfKnown, isOfOtherEvent, isOfTwoFates, isSeen, isShareOfGroup, isSomeOfThem, standingOf } from './read-share';
import { isAnsweredAlone, isLoneOfThings, isOneThingTold } from './sole-figures';
import { daysBetween } from './time-spans';
import { isMeasure, isOneForecast, isOneGuarded, isOnePlan, isTelling, isToldByFigure, numberOf, SAME_IN_WORDS, saysTheSame, SOON_EQUAL } from './telling-figures';
import { ORDERED } from './words';

/** Slots that contradict: two questions whatever the rest says. */
const CONTRADICTIONS: readonly Rule[] = [
  ({ counted }) => (counted.extent === 'apart' ? counted.reason : null),
  ({ mine, theirs }) => (isOfSurvivors(mine) && isOfDead(theirs)) || (isOfSurvivors(theirs) && isOfDead(mine)) ? 'survivors are none of the dead' : null,
  ({ mine, theirs, values }) => (values.relation !== 'agrees' && isOfTwoFates(mine) !== isOfTwoFates(theirs) ? 'one side counts the dead with others' : null),
  (slots) => (isFact(slots.mine) !== isFact(slots.theirs) && !saysTheSame(slots) && !isOnePlan(slots) && !isOneGuarded(slots) && !isOneForecast(slots) && !isOfOnePlan(slots) ? 'one side tells what is, the other what may be' : null),
  ({ bond, where, values, mine }) => (where.extent === 'apart' && !(isImplied(mine, 'place') && values.relation === 'agrees') && !(bond === 'one' && OF_ONE_THING.has(dimensionOf(mine.value!.unit)) && isTelling(mine.value!, values)) ? where.reason : null),
  // "Orl was found guilty on two counts", "Serl was convicted on two counts"; 12 witnesses at the trial of the one, and 15 at the other's.
  ({ mine, theirs }) => (isOfOtherTrial(mine, theirs) ? 'done to somebody else' : null),
  // A day that was guessed is no contradiction where an exact figure and its words are the same ("last year" and the day of the report).
  (slots) => (slots.when.verdict === 'differs' && !(isTimeGuessed(slots.mine) !== isTimeGuessed(slots.theirs) && !isVague(slots.mine) && isToldByFigure(slots)) && !isOneThingTold(slots) ? slots.when.reason : null),
  ({ otherDayOfSeries, values }) => (otherDayOfSeries && values.relation !== 'agrees' ? 'a count of another day' : null),
  ({ beforeStory }) => (beforeStory ? 'it was over before the story began' : null),
  ({ afterwards }) => (afterwards ? 'it happened after the other was written' : null),
  // "Employees of X" laid off by X or by its owner: what is counted tells whose they are.
  ({ mine, theirs, blame }) => (blame === false && agentTellsEvents(mine.frame) && overlapOf(contentWords(mine.counted).names, contentWords(theirs.counted).names) === null ? 'another agent, so another event' : null),
  ({ otherDoer }) => (otherDoer ? 'another agent, so another event' : null),
  // "100,000 workers of the trade" and "11,000 employees of X": all, and those of one name.
  ({ mine, theirs, values, blame }) => (blame !== true && agentTellsEvents(mine.frame) && values.relation !== 'agrees' && values.ratio > NAMED_APART && hasNames(mine) !== hasNames(theirs) ? 'one side counts those of one name' : null),
  // "More than twice as many votes" are no share of them.
  ({ mine, theirs }) => (isMultiple(mine) !== isMultiple(theirs) ? 'a multiple, and a share' : null),
  ({ mine, theirs }) => (areOfOtherBases(mine, theirs) ? 'measured from another base' : null),
  // "12 of the hurt went to one clinic, 9 to another": two parts of one whole are no two answers, unless each says of what kind ("six of the dead were rebels") or how badly hurt.
  ({ mine, theirs, values }) => (values.relation !== 'agrees' && isShareOfGroup(mine) && isShareOfGroup(theirs) && (isAnybody(mine) || isAnybody(theirs)) && !(degreeOf(mine) !== '' && degreeOf(mine) === degreeOf(theirs)) ? 'two parts of one group' : null),
  // "658 had died, 630 of whom had come without permits": the 630 are no other count of all.
  ({ mine, theirs, values }) => (values.relation !== 'agrees' && isSomeOfThem(mine) !== isSomeOfThem(theirs) ? 'some of those counted' : null),
  // All deaths of a year, those above the usual number, and how many more there were than a year before are three questions.
  ({ mine, theirs }) => (areOfTwoStandings(mine, theirs) ? 'one side counts what is above another count' : null),
  // As many attackers as rebels are the rebels; at least 31 soldiers are no bound on 45 attackers.
  ({ mine, theirs, values, blame }) => (values.relation !== 'agrees' && blame !== true && areRoleAndSide(mine, theirs) ? 'what they did, and which side they are of' : null),
  // "Lost eight soldiers", "lost 11 fighters": each side tells of its own.
  ({ inStory, mine, theirs, values }) => (!inStory && values.relation !== 'agrees' && areFightersAndSoldiers(mine, theirs) ? 'fighters, and soldiers of one side' : null),
  // As many girls as captives are the captives, where there are many; at least ten children are no bound on twelve students.
  ({ mine, theirs, counted, values }) => (counted.extent === 'unknown' && (areAgeAndRole(mine, theirs) || areMenAtArms(mine, theirs)) && ((values.relation !== 'agrees' && (values.relation === 'differs' || values.ratio > NEARLY_AS_MANY)) || numberOf(mine) < SOON_EQUAL) ? 'how old they are, and what they are' : null),
  // Five attackers and five foreigners: few are equal by chance.
  (slots) => (!slots.inStory && slots.counted.extent === 'unknown' && areAttackersAndOthers(slots) && numberOf(slots.mine) < SOON_EQUAL ? 'those who attacked, and people of another kind' : null),
  // "31 dead on the army's side" are no whole of which the other side's dead are a part.
  ({ mine, theirs, values }) => (values.relation !== 'agrees' && isOfOneSide(mine) !== isOfOneSide(theirs) ? 'one side of a fight' : null),
  // "The group lost 15 fighters": none of those whom it killed.
  (slots) => (slots.values.relation !== 'agrees' && areLossesBesides(slots) ? 'one side of a fight' : null),
  (slots) => (slots.values.relation !== 'agrees' && areKillsAndToll(slots) ? 'what one side says it killed' : null),
  (slots) => (areAttackersAndVictims(slots) ? 'those who attacked are none of whom they killed' : null),
  // "Both sides claim to have killed dozens": what each says is no whole of which one side's dead are a part.
  ({ inStory, mine, theirs, counted }) => (!inStory && isPartial(counted.extent) && isOfEach(mine) !== isOfEach(theirs) ? 'what each of two sides says' : null),
  // "Left the two towns", "evacuations from the four towns": which they are, and not how many.
  ({ inStory, mine, theirs, values }) => (!inStory && values.relation === 'differs' && mine.value!.unit !== 'people' && isOfKnown(mine) && isOfKnown(theirs) ? 'each speaks of others that were told before' : null),
  // Those who live in a land are no bound on those who live in a province of it.
  ({ mine, theirs, where, values }) => (mine.frame === 'population' && theirs.frame === 'population' && isPartial(where.extent) && values.relation !== 'agrees' ? 'who lives in another place' : null),
  // Four students whom one side is said to have killed are no share of nineteen civilians killed by the other.
  ({ counted, blame, values, mine, theirs }) => (isPartial(counted.extent) && blame === false && !agentTellsEvents(mine.frame) && values.relation !== 'agrees' && !isAnybody(mine) && !isAnybody(theirs) ? 'a part of what another is said to have done' : null),
  // "In a corridor lay another five bodies": not all who died.
  ({ inStory, mine, theirs, values }) => (!inStory && values.relation !== 'agrees' && isFurtherDead(mine) !== isFurtherDead(theirs) ? 'one side counts those who died besides' : null),
  // "15 were killed in the market, six others on the road": what is added to a count is no answer to the question of the count.
  ({ added, values }) => (added && values.relation !== 'agrees' ? 'one figure is added to another' : null),
];

/** Whether one side says that nobody came to harm. */
const isNone = ({ mine, theirs }: Pick<FigureSlots, 'mine' | 'theirs'>): boolean => mine.value!.high === 0 || theirs.value!.high === 0;

/** Dimensions in which a number of three digits is that of one thing: how deep a quake lay is told of its centre, and of the city that it shook. */
const OF_ONE_THING: ReadonlySet<Dimension> = new Set(['length', 'area', 'mass', 'volume', 'speed']);

/** Whether a figure says how many times as much. */
const isMultiple = ({ value }: Claim | StoredClaim): boolean => value!.unit === 'ratio' && (value!.low ?? value!.high ?? 0) > 1;

/** Days and places between which one event's figures do not reach. */
const OTHER_EVENTS: readonly Rule[] = [
  // A page on one fire tells of another: a place that the story does not know is not its place.
  ({ mine, theirs, where, values }) =>
    where.verdict === 'differs' && !isImplied(mine, 'place') && (theirs.says !== null || !isImplied(theirs, 'place')) && theirs.placeIds.length > 0 && mine.placeIds.length === 0 && (values.relation !== 'agrees' || numberOf(mine) < SOON_EQUAL || (numberOf(mine) < TWO_DIGITS && values.off > 0)) ? where.reason : null,
  ({ besideStory, values, mine }) => (besideStory && (values.relation !== 'agrees' || isSoonEqual(mine)) ? 'the page tells of another event there' : null),
  // The dead of one raid are no share of the toll of the whole war: parts are of one count, begun on one day.
  ({ mine, theirs, when, where, counted, values }) =>
    when.otherStart && !isTimeGuessed(mine) && !isTimeGuessed(theirs) && ((where.inside && !(isImplied(mine, 'place') && values.relation === 'agrees')) || (isPartial(counted.extent) && values.ratio > SHARE_OF_ONE_COUNT)) ? 'a part counted from another day' : null,
  // A party's dead of one raid, and of all since the offensive began: no later state of the one.
  ({ inStory, mine, theirs, when, values, running }) => (!inStory && running && when.otherStart && values.relation === 'consistent' && !isTimeGuessed(mine) && isSameParty(mine.attributedTo, theirs.attributedTo) ? 'counted from another day' : null),
  // A figure ten times another's is of another question, unless both are counted from one day; a part may be small.
  ({ inStory, mine, theirs, when, where, counted, values, running, writtenLater, alone }) => {
    // "No one was hurt", and "one driver was": nobody is any number of times fewer than one.
    if (alone && isNone({ mine, theirs })) return null;
    // "More than 100" is not said of 400 on the same day; a running count of another day may have been there.
    const open = values.relation === 'consistent' && !isVague(mine) && !isVague(theirs) && (when.later ?? 0) === 0 && !(running && (writtenLater ?? 0) !== 0);
    const farthest = (isPartial(counted.extent) && (inStory || !towersOver(mine.value!, theirs.value!, counted.extent))) || isPartial(where.extent) ? SMALLEST_PART : open ? FARTHEST_BOUND : FARTHEST;
    return values.relation !== 'agrees' && values.ratio > farthest && (open || when.verdict !== 'same' || isTimeGuessed(mine) || isTimeGuessed(theirs)) ? 'figures too far apart for one question' : null;
  },
  // Articles that no pack has put into one story: small counts of other days are other events of the kind.
  (slots) => (!slots.inStory && slots.when.adrift && !isOneOutbreak(slots) && (slots.values.relation !== 'agrees' || numberOf(slots.mine) < SOON_EQUAL || (isVague(slots.mine) && !saysTheSame(slots))) ? slots.when.reason : null),
  // Weeks later the same kind of event is another one, unless the figure and a place smaller than a country are the same.
  ({ bond, when, where, values, mine, theirs }) =>
    bond !== 'one' && Math.abs(when.later ?? 0) > WEEKS_APART && numberOf(mine) < THOUSANDS && endsOnDay(mine) && endsOnDay(theirs) && !(isTelling(mine.value!, values) && where.verdict === 'same' && !isWide(mine) && !isWide(theirs)) ? 'counts of days far apart' : null,
  // Another town on another day is another event of the kind, whoever counts.
  ({ inStory, where, when, values }) => (!inStory && values.relation !== 'agrees' && where.verdict === 'differs' && Math.abs(when.later ?? 0) >= DAYS_APART ? 'another place on another day' : null),
  // Two days that both sentences name are two days: air raids come daily.
  (slots) => (!slots.inStory && slots.values.relation !== 'agrees' && namesDay(slots.mine) && namesDay(slots.theirs) && slots.mine.time!.to !== slots.theirs.time!.to && !isStillSo(slots.mine, slots.theirs) && !isRisen(slots) ? 'each names another day' : null),
  // "On that occasion two passengers died", "20 were injured in 112 accidents", "26 were also killed": not what the article is about.
  (slots) => (!slots.inStory && isOfOtherEvent(slots.mine) !== isOfOtherEvent(slots.theirs) && !isOfOneDayAndPlace(slots) && (slots.values.relation !== 'agrees' || isSoonEqual(slots.mine)) ? 'one side tells of another event beside' : null),
  ({ inStory, mine, theirs, counted, values }) => (!inStory && !isPartial(counted.extent) && isKilledToo(mine) !== isKilledToo(theirs) && (values.relation !== 'agrees' || isSoonEqual(mine)) ? 'one side tells of others who were killed' : null),
  // What an article tells of without a day happened on the days that it does name: one strike is not the next one.
  // … but one party's only number of them is brought up to date.
  (slots) => (!slots.inStory && slots.otherDays && (slots.running || slots.mine.value!.unit === 'magnitude' || (slots.mine.frame === 'on-board' && !isPartial(slots.counted.extent))) && !isOfOneTime(slots) && !(isAnsweredAlone(slots) && isSameParty(slots.mine.attributedTo, slots.theirs.attributedTo)) && !isOneTally(slots) && !isRisen(slots) && !isOfMonth(slots) && !countsFromOneDay(slots) && (slots.values.relation !== 'agrees' || numberOf(slots.mine) < (slots.values.off > 0 ? TWO_DIGITS : SOON_EQUAL)) ? 'the articles tell of other days' : null),
  ({ inStory, otherToll, values, mine }) => (!inStory && otherToll && (values.relation !== 'agrees' || numberOf(mine) < SOON_EQUAL) ? 'the articles tell of two events' : null),
  ({ inStory, backdated, values }) => (!inStory && backdated && values.relation !== 'agrees' ? 'one side tells of an earlier day' : null),
  // "Fresh raids killed four on Monday", and what the report of Sunday tells of that day and those before.
  ({ inStory, nextDay, running, values, mine, theirs }) => (!inStory && nextDay && running && values.relation !== 'agrees' && !isStillSo(mine, theirs) ? 'each tells of another day' : null),
  // "The toll rose to 17 after three died of their wounds": the three are no other toll.
  ({ inStory, ofLesser, values, counted }) => (!inStory && ofLesser && values.relation !== 'agrees' && !isPartial(counted.extent) ? 'a part of what its sentence counts' : null),
  // 83 killed in one quarter of a city, and five in the other.
  ({ inStory, mine, theirs, where, values }) => (!inStory && where.quarters === true && values.relation !== 'agrees' && !isImplied(mine, 'place') && !isImplied(theirs, 'place') ? where.reason : null),
  // 19 killed in one town and 58 in the other: an article that counts both does not mean the other where it tells of the one.
  // Where some of the hurt were taken is no other place of harm.
  ({ inStory, mine, theirs, otherPlace, where, values }) => (!inStory && otherPlace && where.verdict === 'differs' && values.relation !== 'agrees' && !isShareOfGroup(mine) && !isShareOfGroup(theirs) ? 'the article counts both places apart' : null),
  // "Bombers killed 15 in early October", in a report of the 11th that names its day.
  ({ inStory, ofSpan, values }) => (!inStory && ofSpan && values.relation !== 'agrees' ? 'one side tells of other days of that month' : null),
  // What one side says happened on a day is in no count that begins on another.
  (slots) => (!slots.inStory && slots.running && slots.values.relation !== 'agrees' && !isStillSo(slots.mine, slots.theirs) && (beginsOnOtherDay(slots.mine, slots.theirs) || beginsOnOtherDay(slots.theirs, slots.mine)) && !isRisen(slots) ? 'each names another day' : null),
  // 20 killed in August, and 31 in the report of July.
  (slots) => (!slots.inStory && slots.running && slots.values.relation !== 'agrees' && slots.when.verdict !== 'same' && Math.abs(slots.writtenLater ?? 0) > WEEKS_APART && !isOneOutbreak(slots) && !isOneWars(slots) && isUndated(slots.mine) !== isUndated(slots.theirs) && !isLong(slots.mine.time) && !isLong(slots.theirs.time) ? 'told weeks apart, and one side names no time' : null),
  // "It shipped 7.4 million tonnes", and 7.9 in the report of the year before.
  ({ inStory, mine, theirs, values, writtenLater }) => (!inStory && values.relation !== 'agrees' && Math.abs(writtenLater ?? 0) > (isMeasure(mine) ? FORTNIGHT : WEEKS_APART) && isUndated(mine) && isUndated(theirs) ? 'told weeks apart, and neither names its time' : null),
  // A crowd gathers on one day: what was counted a week on, and says not when, is the next march.
  ({ inStory, mine, theirs, values, writtenLater }) => (!inStory && values.relation !== 'agrees' && CROWDS.has(mine.frame ?? '') && Math.abs(writtenLater ?? 0) >= ANOTHER_MARCH && (mine.time === null || theirs.time === null) ? 'told days apart, and not both name the day' : null),
  // Hundreds in a week, and 30 days later: a toll is corrected, and does not fall so far.
  ({ inStory, mine, theirs, values, counted, when, writtenLater, running }) => {
    const later = when.later === null || when.later === 0 ? writtenLater : when.later;
    // Two parties to a fight count apart: each tells more of the other's dead.
    const byTwo = mine.attributedTo !== null && theirs.attributedTo !== null && !isSameParty(mine.attributedTo, theirs.attributedTo) && Math.abs(later ?? 0) <= DAYS_APART;
    if (inStory || !running || values.relation === 'agrees' || isPartial(counted.extent) || !later) return null;
    const [first, last] = later > 0 ? [mine, theirs] : [theirs, mine];
    // "At least 18", days after "at least 58": a bound on a toll is not taken back so far.
    if (values.relation === 'consistent') return Math.abs(later) > DAYS_APART && last.value!.high === null && !isVague(first) && numberOf(first) > FALLS * numberOf(last) ? 'a later count far below' : null;
    return numberOf(first) > (byTwo ? 2 * FALLS : FALLS) * (last.value!.high ?? Infinity) ? 'a later count far below' : null;
  },
  // "136 since July 11", and the 18 of one raid.
  ({ inStory, mine, theirs, values, running }) => (!inStory && running && values.relation === 'differs' && values.ratio > FALLS && (runsForDays(mine) ? theirs : runsForDays(theirs) ? mine : null)?.time?.from === null ? 'one side counts over many days' : null),
  // A count over months is no count of the day's event; a small one may equal it by chance.
  (slots) => {
    const { inStory, mine, theirs, values, running } = slots;
    return !inStory && !isOneOutbreak(slots) && !isOneWars(slots) && isLong(mine.time) !== isLong(theirs.time) && !isOfYear(slots) && (values.relation === 'differs' || (running && (values.relation !== 'agrees' || isSoonEqual(mine)))) ? 'one side counts over a long time' : null;
  },
  // "Hundreds of thousands" in a war of years: no whole of which one attack's dead are a part that says anything.
  ({ inStory, mine, theirs, values, running }) => (!inStory && running && values.relation !== 'agrees' && values.ratio > FARTHEST && [mine, theirs].some((one) => isVague(one) && numberOf(one) >= OF_A_WAR) ? 'figures too far apart for one question' : null),
  // "More than 1,800 have died this year" is no bound on the toll of one wreck.
  ({ inStory, mine, theirs, values, running }) => (inStory && running && isLong(mine.time) && !isTimeGuessed(mine) && lastsDays(theirs.time) && values.relation === 'consistent' && values.ratio > FARTHEST_BOUND ? 'one side counts over a long time' : null),
  // Two dead in one quarter, and three dead elsewhere in the report of the next day: shells fall daily.
  ({ inStory, mine, theirs, counted, where, values, running, writtenLater }) => (!inStory && running && !isPartial(counted.extent) && where.verdict === 'differs' && values.relation === 'differs' && (writtenLater ?? 0) !== 0 && numberOf(mine) < SOON_EQUAL && numberOf(theirs) < SOON_EQUAL ? 'small figures, and another place is named' : null),
  // Seven dead here and seven dead elsewhere: small counts are equal by chance.
  (slots) => (!slots.inStory && slots.where.verdict === 'differs' && isEqualByChance(slots) && isApartInWords(slots) ? 'a small figure, and another place is named' : null),
];

/** What must hold where the figures are not equal: else the dead of one shelling differ from those of all others. */
const PARTING: readonly Rule[] = [
  (slots) => (slots.values.relation !== 'agrees' && !isAnsweredAlone(slots) && !(isLoneOfThings(slots) && slots.mine.value!.unit !== 'people' && isSameParty(slots.mine.attributedTo, slots.theirs.attributedTo)) && isLoose(slots) && isApartInWords(slots, areOfTwoPlaces(slots) ? SAME_IN_WORDS : undefined) ? 'the figures part and the sentences speak of other things' : null),
  // Six killed by rockets, the state says, and four by militiamen, say the rebels: two deeds, unless the words tell that they are one.
  (slots) => (!slots.inStory && slots.values.relation === 'differs' && slots.running && numberOf(slots.mine) < SOON_EQUAL && numberOf(slots.theirs) < SOON_EQUAL && areTwoCharges(slots) && isApartInWords(slots) ? 'small figures, and each party blames another' : null),
  // "Footage from a school hall showed 14 bodies": of all who died.
  ({ inStory, mine, theirs, counted, values }) => (!inStory && !isPartial(counted.extent) && values.relation !== 'agrees' && isSeen(mine) !== isSeen(theirs) ? 'a picture shows some of them' : null),
  // More of a part than of the whole: two outlets differ over one count, or these are two counts.
  (slots) => (isPartial(slots.counted.extent) && !fits(slots.mine.value!, slots.theirs.value!, slots.counted.extent) && (slots.when.verdict !== 'same' || isTimeGuessed(slots.mine)) && !isGrown(slots) && !areTwoAccounts(slots) && !(slots.alone && isNone(slots)) ? 'more of a part than of the whole' : null),
  // "20 women were among the dead" of a land, and "at least 19 killed" in a town of it: more than that town's, so not of it.
  ({ inStory, mine, theirs, counted, where, when }) => (!inStory && isPartial(counted.extent) && isPartial(where.extent) && where.extent !== counted.extent && ((where.inside === true && when.verdict !== 'same' && !isWide(mine) && !isWide(theirs)) || (exceeds(mine.value!, theirs.value!, counted.extent) && !outgrows(mine.value!, theirs.value!, counted.extent))) ? 'more of a part than of the whole' : null),
  // Of two quakes of one day, a magnitude that says not which is no answer to another.
  ({ mine, severalQuakes, values }) => (severalQuakes && mine.value!.unit === 'magnitude' && values.relation === 'differs' && !ORDERED.test(mine.counted ?? '') ? 'one of several quakes' : null),
  // A quake has one magnitude wherever it is felt.
  ({ mine, where, values }) => (isMeasure(mine) && mine.value!.unit !== 'magnitude' && !isImplied(mine, 'place') && isPartial(where.extent) && values.relation !== 'agrees' && !ADDS_UP.has(dimensionOf(mine.value!.unit)) ? 'measured at another place' : null),
  (slots) => (isMeasure(slots.mine) && slots.counted.verdict === 'differs' && !isTelling(slots.mine.value!, slots.values) && !isToldByFigure(slots) ? slots.counted.reason : null),
  // A bound leaves room for much: what is measured must be the same in so many words.
  ({ mine, counted, values }) => (isMeasure(mine) && values.relation === 'consistent' && counted.verdict !== 'same' && values.ratio > 1.5 ? 'a bound on what may be another measure' : null),
  // Two shares are of one thing only where it is named on both sides.
  (slots) => (dimensionOf(slots.mine.value!.unit) === 'share' && slots.values.relation !== 'agrees' && slots.counted.verdict !== 'same' && slots.counted.verdict !== 'near' && !areTurnouts(slots) ? 'shares of what may be two things' : null),
  ({ objects }) => (objects === 'differs' ? 'done to somebody else' : null),
  (slots) => (slots.values.relation === 'differs' && slots.frames.kinship === 'unknown' && !isLoneOfThings(slots) ? 'the figures part and one side does not say what happened' : null),
  (slots) => (!slots.inStory && slots.values.relation === 'differs' && isBare(slots.mine.frame) && !isLoneOfThings(slots) && isApartInWords(slots) ? 'the figures part and neither side says what happened' : null),
  (slots) => {
    const { mine, theirs, counted, values, objects, where, alone } = slots;
    return values.relation === 'differs' && !areTurnouts(slots) && (isMeasure(mine) ? counted.verdict !== 'same' && objects !== 'same' && !(alone && !isBare(mine.frame) && (counted.verdict === 'unknown' || (mine.counted === null && theirs.counted === null))) && !(where.verdict === 'same' && areOfOneGround(mine, theirs)) : counted.verdict === 'differs' || counted.verdict === 'unknown') ? 'the figures part and what is counted may differ' : null;
  },
  // To say that two outlets differ needs more than to say that they agree: a place, a day or an agent must be shared.
  (slots) => {
    const { where, when, blame, counted, values } = slots;
    return values.relation === 'differs' && !isAnsweredAlone(slots) && !isLoneOfThings(slots) && where.verdict !== 'same' && where.verdict !== 'near' && when.verdict !== 'same' && blame !== true && !isPartial(counted.extent) && !isOnePartys(slots) && !areOfOneToll(slots) ? 'the figures part and no place, day or agent is shared' : null;
  },
];

/** Whether one named party gives both counts of one event, a day or two apart. */
const isOnePartys = ({ mine, theirs, bond, frames, counted, running, when, writtenLater }: FigureSlots): boolean =>
  bond === 'one' && running && frames.kinship === 'same' && counted.extent === 'same' && Math.abs(when.later ?? writtenLater ?? DAYS_APART) <= DAYS_APART && isSameParty(mine.attributedTo, theirs.attributedTo);

/** The rules in the order in which a reader would object; the first that does gives the reason. */
const RULES: readonly Rule[] = [...CONTRADICTIONS, ...BALLOT, ...EVIDENCE, ...OTHER_EVENTS, ...PARTING, ...LOOK_ALIKES];

/** The first reason why two figures do not answer one question; null where they do. */
export function whyNotSameFigure(slots: FigureSlots): string | null {
  // By number: to go over them all for each pair of a story is much of what a worker does that has just been started, and each step of an iterator costs as much as a rule.
  for (let at = 0; at < RULES.length; at += 1) {
    const reason = RULES[at]!(slots);
    if (reason !== null) return reason;
  }
  return null;
}

/** Whether both sentences name one day, month or year, whatever days their articles are on: "the collapse that killed eight in 2018". */
const isOfOneTime = ({ mine, theirs, when }: FigureSlots): boolean => when.verdict === 'same' && mine.time?.to === theirs.time?.to && (mine.time?.from ?? null) !== null && !isTimeGuessed(mine) && !isTimeGuessed(theirs);

/** Whether one side tells of a month in which the other's day lies ("earlier this month"), with one figure, or of one place that both name with nearly one. */
function isOfMonth({ mine, theirs, values, where }: FigureSlots): boolean {
  const isOnePlace = where.verdict === 'same' && !isImplied(mine, 'place') && !isImplied(theirs, 'place') && !isWide(mine) && values.ratio <= NEARLY_ONE;
  if ((values.relation !== 'agrees' && !isOnePlace) || where.extent === 'apart' || isTimeGuessed(mine) || isTimeGuessed(theirs)) return false;
  const [a, b] = [mine.time?.to ?? '', theirs.time?.to ?? ''];
  return (a.length === MONTH && mine.time!.from === a && b.startsWith(a)) || (b.length === MONTH && theirs.time!.from === b && a.startsWith(b));
}
/** Whether both tell one number of one place, one side of a year and the other of a day or a month in it ("in 2022 twelve women died there"). */
function isOfYear({ mine, theirs, values, where, bond }: FigureSlots): boolean {
  if (values.off !== 0 || where.verdict !== 'same' || (bond !== 'one' && (isImplied(mine, 'place') || isImplied(theirs, 'place'))) || isTimeGuessed(mine) || isTimeGuessed(theirs)) return false;
  const [a, b] = [mine.time?.to ?? '', theirs.time?.to ?? ''];
  return (a.length === YEAR && mine.time!.from === a && b.startsWith(a)) || (b.length === YEAR && theirs.time!.from === b && a.startsWith(b));
}

/** Frames of who comes together on one day. */
const CROWDS: ReadonlySet<string> = new Set(['attended', 'protested', 'voted', 'on-strike']);
/** Days between two articles after which a crowd may be the next one. */
const ANOTHER_MARCH = 5;

/** Lengths of an ISO year and month. */
const [YEAR, MONTH] = [4, 7];

/** How many times a count may be that of one name and still be the same people without the name. */
const NAMED_APART = 2;
const hasNames = ({ counted }: Claim | StoredClaim): boolean => contentWords(counted).names.size > 0;

/** Whether one side counts what is above another count, and the other all there were. */
function areOfTwoStandings(mine: Claim, theirs: StoredClaim): boolean {
  const [a, b] = [standingOf(mine), standingOf(theirs)].sort();
  // "4.7 million died" may be said of those above the usual.
  return (a === 'all' && (b === 'compared' || b === 'excess')) || (a === '' && b === 'compared');
}

const isOfSurvivors = ({ countedKind }: Claim | StoredClaim): boolean => countedKind === 'survivors';
const isOfDead = ({ frame, countedKind }: Claim | StoredClaim): boolean => countedKind !== 'survivors' && (frame === 'killed' || frame === 'missing' || frame === 'buried');

/** A part of a count begun on another day may still be one of the same days' fighting, if it is no trifle of the whole. */
const SHARE_OF_ONE_COUNT = 10;
/** Vague numbers from here on count a war, and no one attack. */
const OF_A_WAR = 100_000;
/** How many times a bound may be what it is said to bound. */
const FARTHEST_BOUND = 3;
/** The same for a part and its whole. */
const SMALLEST_PART = 200;
/** How many times a bound a count may be, and be rounded to it. */
const NEARLY_AS_MANY = 1.05;
/** How many times a toll of a month may be that of a day in it, and be one. */
const NEARLY_ONE = 1.1;
/** How many times a count may be a later one of the same. */
const FALLS = 3;
/** Whether a claim has no time of its own. */
const isUndated = ({ time, implied }: Claim | StoredClaim): boolean => time === null || implied.includes('time');
/** Whether one side names one day, and the other a day of its own from which it counts. Those who fell ill "in the past day" are told of by the day; of raids a night has its own. */
const beginsOnOtherDay = (day: Claim | StoredClaim, count: Claim | StoredClaim): boolean =>
  namesDay(day) && !isTimeGuessed(count) && (count.time?.from ?? '').length >= 10 && count.time!.from !== day.time!.to && !(count.frame === 'infected' && count.time!.to === day.time!.to && (daysBetween(count.time!.from, count.time!.to) ?? 0) <= 1);

/** Whether a count is soon equal by chance: it is small, or a vague word. */
const isSoonEqual = (mine: Claim): boolean => numberOf(mine) < SOON_EQUAL || isVague(mine);

/** Days after which a measure that names no time is of another storm or quarter. */
const FORTNIGHT = 14;
/** Days after which a count below thousands is of another event of the kind, where nothing tells that it is the same. */
const WEEKS_APART = 27;
const THOUSANDS = 1000;

/** Whether a count so small is met again, or one so round of others: on the same days one below twenty where the texts share little, on others one below a hundred. */
function isEqualByChance({ bond, mine, theirs, when, counted, writtenLater }: FigureSlots): boolean {
  // Where one side names its place and no time, its report's day stands for it.
  const apart = Math.abs(when.later ?? (isImplied(mine, 'place') || isImplied(theirs, 'place') ? 0 : (writtenLater ?? 0)));
  // "120 people" here, "more than 120" there: a bound so round is met by most that is near it.
  if (bond !== 'one' && numberOf(mine) % 10 === 0 && (mine.value!.high === null) !== (theirs.value!.high === null)) return numberOf(mine) < THOUSANDS;
  return numberOf(mine) < (counted.verdict !== 'same' && numberOf(mine) >= SOON_EQUAL && significantDigits(numberOf(mine)) === 1 ? THOUSANDS : apart >= DAYS_APART ? TWO_DIGITS : bond !== 'one' || apart > 0 ? SOON_EQUAL : 0);
}

/** Dimensions whose parts add up to the whole. */
const ADDS_UP: ReadonlySet<Dimension> = new Set(['count', 'money', 'area', 'mass', 'volume']);
