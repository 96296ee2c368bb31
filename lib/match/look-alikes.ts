import { dimensionOf } from '@/lib/lexicon/units';
import { significantDigits } from '@/lib/text/significant-digits';
import { stem } from '@/lib/text/stem';
import type { Claim, StoredClaim } from '@/lib/model';
import { isImplied, isTimeGuessed } from './alignment';
import { areOfTwoCauses, isForSomething } from './behind-object';
import { isSameParty } from './compare-parties';
import { areNationAndKind } from './compare-counted';
import { contentWords, overlapOf } from './content-words';
import type { FigureSlots, Rule } from './figure-slots';
import { isApartInWords, isLong, runsForDays, TWO_DIGITS } from './loose-pairs';
import { isOfItsDay } from './one-day';
import { isStillSo, isRisen } from './one-count';
import { fits, isPartial } from './part-and-whole';
import { isMeasure, numberOf, saysTheSame, SOON_EQUAL, specificsOf } from './telling-figures';
import { areAtTwoWards, areTwoNamedSites } from './sites';
import { rememberOf } from './remember';
import { AT_GUNPOINT, FROM_AFAR, HOURS_OF, IN_ONE_ROOM, MISHAP, OF_THEM, PRESUMED, PUT_TO_DEATH, WHOLE_BEFORE, WORTH_OF } from './event-words';
import { around, isToldAlone } from './read-share';

/* What two figures that pass for one question show to a second look: two hospitals, two reasons, two lengths of time. Asked last, of the few pairs that are left. */

/** The hours over which a figure is measured, as they are written; null where the sentence tells none. */
const hoursOf = rememberOf(({ sentence }: Claim | StoredClaim): string | null => HOURS_OF.exec((sentence ?? '').toLowerCase())?.[1] ?? null);

/** Whether each figure is told of the hours over which it was measured, and these are not as many. */
function areOverOtherHours(mine: Claim, theirs: StoredClaim): boolean {
  const [a, b] = [hoursOf(mine), hoursOf(theirs)];
  return a !== null && b !== null && a !== b;
}

/** Days of a year. */
const YEAR = 366;

/** Whether a number is so round that many things are put at it. */
const isRound = (statement: Claim): boolean => significantDigits(numberOf(statement)) === 1;

/** The number of which a figure says that it is a part, right before it: the 36 of "36 people, 12 of them children"; null where there is none. */
const wholeBefore = rememberOf((statement: Claim | StoredClaim): number | null => {
  const found = OF_THEM.test(statement.quote) ? WHOLE_BEFORE.exec(around(statement)?.before ?? '') : null;
  return found === null ? null : Number(found[1]!.replaceAll(',', ''));
});

/** Share of its whole below which a count is none of it, whatever the outlets differ over. */
const FAR_BELOW = 0.7;

const isOfGreaterWhole = (part: Claim | StoredClaim, other: Claim | StoredClaim): boolean => {
  const whole = wholeBefore(part);
  return whole !== null && wholeBefore(other) === null && numberOf(other) < FAR_BELOW * whole && !OF_THEM.test(other.quote);
};

/** Whether a figure counts the bodies in one room or grave: some of all who died. */
const isOfOneRoom = rememberOf((statement: Claim | StoredClaim): boolean => {
  const words = statement.frame === 'killed' ? around(statement) : null;
  return words !== null && (IN_ONE_ROOM.behind.test(words.behind.toLowerCase()) || IN_ONE_ROOM.before.test(words.before.toLowerCase()));
});

/** Length of an ISO day. */
const DAY = 10;

/** Whether each side tells of one day, and these are two. */
const areOfTwoDays = ({ time: a }: Claim, { time: b }: StoredClaim): boolean => a !== null && b !== null && a.from === a.to && b.from === b.to && a.to !== b.to && a.to?.length === DAY && b.to?.length === DAY;

/** Whether two sentences share a word that tells neither who rescued nor where. */
function shareVessel(mine: Claim, theirs: StoredClaim): boolean {
  const told = new Set([mine, theirs].flatMap(({ agent, place }) => [...contentWords(agent).words, ...place.flatMap((name) => [...contentWords(name).words])]));
  return [...specificsOf(mine)].some((word) => specificsOf(theirs).has(word) && !told.has(word) && !RESCUING.has(word));
}
const RESCUING: ReadonlySet<string> = new Set('rescue rescued save saved pull pulled coast sea water off'.split(' ').map(stem));

/** Whether a sentence tells that people were shot or stabbed (`armed`), or of a mishap; null where of neither, or of both. */
const harmOf = rememberOf(({ sentence }: Claim | StoredClaim): 'armed' | 'mishap' | null => {
  const told = (sentence ?? '').toLowerCase();
  const isArmed = AT_GUNPOINT.test(told);
  return isArmed === MISHAP.test(told) ? null : isArmed ? 'armed' : 'mishap';
});

/** Whether one side tells of an armed deed and the other of a mishap. */
function areDeedAndMishap(mine: Claim, theirs: StoredClaim): boolean {
  const [a, b] = [harmOf(mine), harmOf(theirs)];
  return a !== null && b !== null && a !== b;
}

/** Whether a sentence tells that people were put to death (`executed`), or killed from afar; null where of neither, or of both. */
const deathOf = rememberOf(({ sentence }: Claim | StoredClaim): 'executed' | 'afar' | null => {
  const told = (sentence ?? '').toLowerCase();
  const isExecuted = PUT_TO_DEATH.test(told);
  return isExecuted === FROM_AFAR.test(told) ? null : isExecuted ? 'executed' : 'afar';
});

/** Whether those of the one side were put to death, and those of the other killed in a raid. */
function areTwoDeaths(mine: Claim, theirs: StoredClaim): boolean {
  const a = deathOf(mine);
  return a !== null && deathOf(theirs) !== null && a !== deathOf(theirs);
}

/** Whether of two numbers, which leave room for each other, the one is said to be the most and the other the least: "up to 85" and "over 60" leave room for most. */
const areMostAndLeast = ({ value: a }: Claim, { value: b }: StoredClaim): boolean => (a!.low === null && !a!.approx && b!.high === null) || (b!.low === null && !b!.approx && a!.high === null);

/** Whether each side tells on somebody's word, and they are two. */
const areTwoParties = ({ attributedTo: a }: Claim, { attributedTo: b }: StoredClaim): boolean => a !== null && b !== null && !isSameParty(a, b) && overlapOf(contentWords(a.text).names, contentWords(b.text).names) === 0;

/** Whether both are told without a time of their own, in articles months apart. */
const areMonthsApart = ({ mine, theirs, writtenLater }: FigureSlots): boolean => Math.abs(writtenLater ?? 0) > MONTHS && [mine, theirs].every((one) => one.time === null || isTimeGuessed(one));
const MONTHS = 60;

/** Whether a figure itself tells that it is of a week or more, and of no longer time than its article can look back on. */
const isOfWeek = (one: Claim | StoredClaim): boolean => runsForDays(one) || isLong(one.time);

/** Kinds of those whom a state holds. */
const HELD_BY_STATE: ReadonlySet<string | null> = new Set(['prisoners', 'detainees']);

/** Frames of what each giver gives of his own. */
const GIFTS: ReadonlySet<string | null> = new Set(['donated', 'pledged']);

/** The thing whose worth a sum is ("gold worth 900,000 euros"), its stem; null where it is told otherwise. */
const worthOf = rememberOf((statement: Claim | StoredClaim): string | null => {
  const found = dimensionOf(statement.value!.unit) === 'money' ? WORTH_OF.exec(around(statement)?.before.toLowerCase() ?? '') : null;
  return found === null ? null : stem(found[1]!);
});

/** Dimensions in which a number of two digits is that of many things. */
const TOLD_OF_MANY: ReadonlySet<string> = new Set(['share', 'length', 'mass', 'speed']);

const TO_A_TENTH = /\d\.\d/;
/** Days between two monthly reports at the least. */
const NEXT_REPORT = 27;
const HALF_A_TENTH = 0.0501;

/** Whether each sum is what a thing is worth, and they are two: gold, and cocaine. */
function areWorthsOfTwo(mine: Claim, theirs: StoredClaim): boolean {
  const [a, b] = [worthOf(mine), worthOf(theirs)];
  return a !== null && b !== null && a !== b;
}

/** Whether a figure counts those of whom it is only believed that they died. */
const arePresumed = rememberOf(({ frame, hedge, sentence }: Claim | StoredClaim): boolean => frame === 'killed' && hedge === 'estimated' && PRESUMED.test((sentence ?? '').toLowerCase()));

/** Second looks, in the order in which a reader would object. */
export const LOOK_ALIKES: readonly Rule[] = [
  // "A strike on Lind hospital in Tarn", "on Orlava hospital in Lansk".
  ({ mine, theirs, where, values }) => ((where.extent !== 'same' || values.relation !== 'agrees') && areTwoNamedSites(mine, theirs) ? 'two sites by their names' : null),
  // "11 were taken to Lind hospital, nine others to a private clinic".
  ({ mine, theirs, values }) => (values.relation !== 'agrees' && areAtTwoWards(mine, theirs) ? 'cared for at two hospitals' : null),
  // A suspect arrested over the shooting of one man, and a suspect arrested over the killing of another.
  ({ mine, theirs }) => (numberOf(mine) < SOON_EQUAL && areOfTwoCauses(mine, theirs) ? 'for two reasons' : null),
  // 280 mm of rain in 24 hours, and 572 mm in 48.
  ({ mine, theirs, values }) => (isMeasure(mine) && values.relation !== 'agrees' && areOverOtherHours(mine, theirs) ? 'measured over other hours' : null),
  // Four crew members aboard, and four of one nation, of whom it is not said that they were aboard.
  ({ inStory, mine, theirs, frames, counted }) => (!inStory && frames.verdict === 'unknown' && isPartial(counted.extent) && numberOf(mine) < SOON_EQUAL && numberOf(theirs) < SOON_EQUAL ? 'neither what happened nor what is counted is known to be the same' : null),
  // 10,000 homes destroyed in one province, and 10,000 in the other, years before.
  (slots) => (slots.where.verdict === 'differs' && !slots.inStory && isRound(slots.mine) && Math.abs(slots.when.later ?? 0) > YEAR ? 'a round figure of other years, and another place' : null),
  // Savings of $1 billion of which one firm's head speaks, and $1 billion of which another firm does.
  (slots) => (!slots.inStory && dimensionOf(slots.mine.value!.unit) === 'money' && slots.values.relation === 'agrees' && slots.frames.verdict === 'unknown' && slots.where.verdict === 'unknown' && isRound(slots.mine) && areTwoParties(slots.mine, slots.theirs) && !saysTheSame(slots) ? 'a round sum, and another party' : null),
  // Some 600 houses destroyed, and 600 in the quake of the year before; 24 million registered for one election, and for the next.
  (slots) => (!slots.inStory && slots.running && significantDigits(numberOf(slots.mine)) <= (Math.abs(slots.writtenLater ?? 0) > YEAR ? 2 : 1) && areMonthsApart(slots) ? 'a round figure, told months apart' : null),
  // 55 percent of the spending, and 55 in the report of the year before; a boat 30 metres long, and another.
  (slots) => (!slots.inStory && TOLD_OF_MANY.has(dimensionOf(slots.mine.value!.unit)) && significantDigits(numberOf(slots.mine)) <= 2 && numberOf(slots.mine) < TWO_DIGITS && areMonthsApart(slots) ? 'a figure of two digits, told months apart' : null),
  // Unemployment of 4.2% "in May", and of 4.2% in the report of August.
  (slots) => (slots.otherMonth && significantDigits(numberOf(slots.mine)) <= 2 ? 'a share of another month' : null),
  // Inflation of 4.7% in the report of one month, and of the next.
  ({ inStory, mine, theirs, writtenLater }) => (!inStory && mine.value!.unit === 'percent' && Math.abs(writtenLater ?? 0) >= NEXT_REPORT && TO_A_TENTH.test(mine.quote) && TO_A_TENTH.test(theirs.quote) && [mine, theirs].every((one) => one.time === null || isTimeGuessed(one)) ? 'a share of another month' : null),
  (slots) => (slots.otherQuake ? 'how deep another quake lay' : null),
  // "Had killed up to 85 soldiers", "killed over 60 servicemen" a week later.
  (slots) => (!slots.inStory && slots.values.relation === 'consistent' && areMostAndLeast(slots.mine, slots.theirs) && isApartInWords(slots) ? 'one gives the most, the other the least, and the sentences speak of other things' : null),
  // A union's 139 million, and the 253 million of a state.
  ({ inStory, mine, theirs, blame, values }) => (!inStory && blame === false && values.relation !== 'agrees' && GIFTS.has(mine.frame) && GIFTS.has(theirs.frame) ? 'given by another' : null),
  // 24 fighters killed in a week are no part of the 45 people whom one strike killed.
  ({ inStory, mine, theirs, counted, running }) => (!inStory && running && isPartial(counted.extent) && isOfWeek(counted.extent === 'part' ? mine : theirs) && !isOfWeek(counted.extent === 'part' ? theirs : mine) ? 'a part counted over more days' : null),
  // Three hostages, and the 90 prisoners who were freed for them.
  ({ mine, theirs, values }) => (values.relation !== 'agrees' && (mine.countedKind === 'hostages') !== (theirs.countedKind === 'hostages') && HELD_BY_STATE.has(mine.countedKind === 'hostages' ? theirs.countedKind : mine.countedKind) ? 'hostages, and prisoners' : null),
  // Three coaches derailed here, and three there, months before.
  (slots) => (!slots.inStory && slots.where.verdict !== 'same' && numberOf(slots.mine) < SOON_EQUAL && (areMonthsApart(slots) || slots.backdated) && Math.abs(slots.writtenLater ?? 0) > MONTHS ? 'a small figure, told months apart and of no one place' : null),
  // One man shot dead in one town of a province is none of the seven shot in another.
  ({ inStory, mine, theirs, where, counted }) => (!inStory && isPartial(counted.extent) && where.sisters === true && mine.place.length > 1 && theirs.place.length > 1 && !isImplied(mine, 'place') && !isImplied(theirs, 'place') ? 'a part counted in another place' : null),
  // "Unemployment rose to 4.1% from 4.0%": neither is the other rounded.
  ({ mine, theirs, values }) => (values.off > 0 && values.relation === 'agrees' && dimensionOf(mine.value!.unit) === 'share' && TO_A_TENTH.test(mine.quote) && TO_A_TENTH.test(theirs.quote) && Math.abs(numberOf(mine) - numberOf(theirs)) > HALF_A_TENTH ? 'two shares, each told to a tenth' : null),
  // Two guards of an embassy, and 14 of its land.
  ({ inStory, mine, theirs, counted }) => (!inStory && isPartial(counted.extent) && areNationAndKind(mine, theirs) && !fits(mine.value!, theirs.value!, counted.extent) ? 'what they are, and of which land' : null),
  // Gold worth 900,000 euros that police seized, and cocaine worth as much.
  ({ mine, theirs }) => (areWorthsOfTwo(mine, theirs) ? 'worth of another thing' : null),
  // Thirteen children who died are no part that tells anything of the 34 who are believed to have.
  ({ inStory, mine, theirs, counted }) => (!inStory && isPartial(counted.extent) && arePresumed(mine) !== arePresumed(theirs) ? 'of one side it is only believed' : null),
  // Seven shot dead on Monday, and ten on Saturday at the other end of the land.
  (slots) => (!slots.inStory && slots.mine.value!.unit === 'people' && isOfItsDay(slots.mine, slots.theirs, slots.values.relation === 'agrees') && !isStillSo(slots.mine, slots.theirs) && !isRisen(slots) ? 'each is told of another day' : null),
  // "36 people, 12 of them children" are no part of the 12 whom another boat's report counts.
  ({ inStory, mine, theirs, counted }) => (!inStory && isPartial(counted.extent) && (isOfGreaterWhole(mine, theirs) || isOfGreaterWhole(theirs, mine)) ? 'a part of a greater count' : null),
  // Of the suspects whom police hold for one thing and another, one told by himself need be none of two.
  (slots) => (!slots.inStory && isPartial(slots.counted.extent) && isToldAlone(slots.mine) !== isToldAlone(slots.theirs) && isForSomething(slots.mine.frame) && isApartInWords(slots) ? 'one told by himself, and nothing says that he is one of them' : null),
  // "28 bodies in one room": of all who died.
  ({ inStory, mine, theirs, counted, values }) => (!inStory && !isPartial(counted.extent) && values.relation !== 'agrees' && isOfOneRoom(mine) !== isOfOneRoom(theirs) ? 'the bodies in one room' : null),
  // 75 aboard a boat off one coast, 42 aboard off another.
  ({ inStory, mine, theirs, where, values, counted }) => (!inStory && mine.frame === 'on-board' && where.verdict === 'differs' && values.relation !== 'agrees' && !isPartial(counted.extent) && !isImplied(mine, 'place') && !isImplied(theirs, 'place') ? 'aboard at another place' : null),
  // Seven shot dead in a land, and seven killed there in the crash of a bus.
  ({ inStory, mine, theirs }) => (!inStory && numberOf(mine) < SOON_EQUAL && areDeedAndMishap(mine, theirs) ? 'an armed deed, and a mishap' : null),
  // 24 executed in a village, and ten killed in an air raid on another.
  ({ inStory, mine, theirs, values }) => (!inStory && mine.frame === 'killed' && (values.relation !== 'agrees' || numberOf(mine) < SOON_EQUAL) && areTwoDeaths(mine, theirs) ? 'put to death, and killed in a raid' : null),
  // 34 rescued on Monday from a dinghy, and 34 on Sunday from a yacht: boats come daily.
  ({ inStory, mine, theirs }) => (mine.frame === 'rescued' && !inStory && numberOf(mine) < TWO_DIGITS && areOfTwoDays(mine, theirs) && !shareVessel(mine, theirs) ? 'rescued on another day' : null),
];
