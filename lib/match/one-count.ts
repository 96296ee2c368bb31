import { lineage } from '@/lib/lexicon/nouns';
import type { Claim, StoredClaim } from '@/lib/model';
import { isOfSexOrAge } from './compare-counted';
import { isBare } from './compare-frames';
import { isSameParty } from './compare-parties';
import type { FigureSlots } from './figure-slots';
import { DAYS_APART, isVague } from './loose-pairs';
import { degreeOf, isShareOfGroup } from './read-share';
import { rememberOf } from './remember';
import { isTellingPair, numberOf, SOON_EQUAL } from './telling-figures';
import { DISEASE, STILL, TOLL_AS_OF, TOLL_RISEN } from './words';

/** How many times a toll may be that of days before, or of the other party, and still be one count. */
const GROWS = 3;

/** … and the least that is said of a part, and still be all of it. */
const NEARLY = 1.5;

const saysIllness = rememberOf(({ frame, sentence, counted }: Claim | StoredClaim): boolean => frame === 'infected' || DISEASE.test(`${sentence ?? ''} ${counted ?? ''}`.toLowerCase()));

/**
 * Whether both count those whom an illness befell at one place, the later count no lower: an outbreak lasts for months, and is one event on
 * days far apart, unlike a raid or a storm.
 */
export function isOneOutbreak({ mine, theirs, bond, where, when, values, writtenLater }: FigureSlots): boolean {
  if (bond !== 'one' || where.verdict !== 'same' || !saysIllness(mine) || !saysIllness(theirs)) return false;
  const later = writtenLater ?? when.later ?? 0;
  const [first, last] = later >= 0 ? [mine, theirs] : [theirs, mine];
  return Math.abs(later) < MONTH && numberOf(first) >= SOON_EQUAL && values.ratio <= GROWS && numberOf(last) >= numberOf(first);
}
const MONTH = 31;

/** Counts from here on are no one day's, and how many times one may be another and still be of one war. */
const OF_MANY_DAYS = 10_000;
const OF_ONE_WAR = 1.5;

/** Whether both are what a war or a drought has cost so far, the day from which one side counts left out: "1.4 million have fled". */
export const isOneWars = ({ mine, theirs, bond, frames, counted, values }: FigureSlots): boolean =>
  bond !== 'faint' && frames.kinship === 'same' && counted.extent === 'same' && values.ratio <= OF_ONE_WAR && [mine, theirs].every((one) => numberOf(one) >= OF_MANY_DAYS && !isVague(one)) && [mine, theirs].some(({ time }) => (time?.from ?? null) === null);

/** Kinds of people of whom a toll may consist, told by what they did there: miners, passengers, residents. */
const isOfTrade = ({ countedKind }: Claim | StoredClaim): boolean => lineage(countedKind ?? '').includes('workers') || countedKind === 'passengers' || countedKind === 'civilians' || countedKind === 'victims';

/** Days by which the side that counts one kind of people is later than the other; negative where it is earlier. */
function daysOfPart({ counted, when, writtenLater }: Pick<FigureSlots, 'counted' | 'when' | 'writtenLater'>): number {
  return (when.later === null || when.later === 0 ? (writtenLater ?? 0) : when.later) * (counted.extent === 'part' ? -1 : 1);
}

type TollSlots = Pick<FigureSlots, 'mine' | 'theirs' | 'bond' | 'inStory' | 'counted' | 'running' | 'when' | 'values' | 'writtenLater'>;

/** Whether two tolls a day or two apart count those who worked or lived there on one side, and whoever died on the other. */
function areTolls({ mine, theirs, bond, inStory, counted, running, values }: TollSlots): boolean {
  if (inStory || bond !== 'one' || !running || values.relation === 'agrees' || values.ratio > GROWS) return false;
  const part = counted.extent === 'part' ? mine : theirs;
  return (isOfTrade(part) || (part.frame === 'detained' && part.countedKind === 'protesters') || (part.frame === 'missing' && part.countedKind === 'men')) && degreeOf(mine) === degreeOf(theirs) && !isShareOfGroup(mine) && !isShareOfGroup(theirs);
}

/** Whether a count of those who worked or lived there is more than what all the dead were put at a day or two before: the toll grew, and both count the same people. */
export function isGrown(slots: TollSlots): boolean {
  const days = slots.values.relation === 'differs' && areTolls(slots) ? daysOfPart(slots) * growthOf(slots) : 0;
  return days > 0 && days <= DAYS_APART;
}

/** Of those missing, trapped or in hospital there are fewer each day. */
const growthOf = ({ mine: { frame } }: TollSlots): 1 | -1 => (frame === 'missing' || frame === 'trapped' || frame === 'hospitalised' ? -1 : 1);

/**
 * The same where it is fewer, and came first: "twelve miners" of whom the article knew, and 29 dead the day after; or later, where those missing grow
 * fewer. `isWhole`: its article gives no greater count.
 */
export function isOutgrown(slots: TollSlots, isWhole: boolean): boolean {
  const days = daysOfPart(slots) * growthOf(slots);
  return isWhole && slots.values.relation === 'differs' && areTolls(slots) && days < 0 && days >= -DAYS_APART;
}

/** Whether the side that counts those who worked or lived there gives the least that their number may be, in the greatest count of its article: "at least 17 workers", of 21 dead. */
export function isLeastOfAll(slots: TollSlots, isWhole: boolean): boolean {
  const part = slots.counted.extent === 'part' ? slots.mine : slots.theirs;
  return isWhole && slots.values.relation === 'consistent' && part.value!.high === null && !isVague(part) && slots.values.ratio <= NEARLY && Math.abs(daysOfPart(slots)) <= DAYS_APART && areTolls(slots);
}

/** Frames of a state that lasts for days, and of whose numbers each day has its own. */
const LASTING: ReadonlySet<string | null> = new Set(['without-power', 'missing', 'trapped', 'displaced', 'hospitalised', 'stranded', 'evacuated']);

/** Whether one side tells on a later day how many a state that the other tells of still holds: "2.3 million were without power on Saturday", "800,000 still were on Sunday". */
export function isStillSo(mine: Claim, theirs: StoredClaim): boolean {
  if (mine.frame !== theirs.frame || !(LASTING.has(mine.frame) || (degreeOf(mine) === 'critical' && degreeOf(theirs) === 'critical'))) return false;
  const later = (mine.time?.to ?? '') > (theirs.time?.to ?? '') ? mine : theirs;
  return STILL.test((later.sentence ?? '').toLowerCase());
}

/** Days within which a party brings one count up to date. */
const WEEK = 7;

const saysRisen = rememberOf((statement: Claim | StoredClaim): boolean => {
  const sentence = (statement.sentence ?? '').toLowerCase();
  return TOLL_RISEN.test(sentence) && TOLL_AS_OF.test(sentence);
});

/** Whether one party says that its count has risen since the other side gave it: the day in such a sentence is that of the last deaths. */
export function isRisen({ mine, theirs, bond, frames, counted, running, values, writtenLater }: Pick<FigureSlots, 'mine' | 'theirs' | 'bond' | 'frames' | 'counted' | 'running' | 'values' | 'writtenLater'>): boolean {
  if (bond !== 'one' || !running || frames.kinship !== 'same' || counted.extent !== 'same' || values.ratio > GROWS || Math.abs(writtenLater ?? WEEK) > WEEK) return false;
  const last = numberOf(mine) > numberOf(theirs) ? mine : theirs;
  return saysRisen(last) && isSameParty(mine.attributedTo, theirs.attributedTo);
}

/** Whether both say within a day or two how many of one event's dead or hurt were women, or children, one of them as a share: "eleven of the dead were women", "13 women are among the dead". */
export const areOfOneToll = ({ mine, theirs, bond, frames, counted, writtenLater, values }: FigureSlots): boolean =>
  bond === 'one' && frames.kinship === 'same' && counted.extent === 'same' && values.ratio <= GROWS && Math.abs(writtenLater ?? WEEK) <= DAYS_APART && isOfSexOrAge(mine) && isOfSexOrAge(theirs) && (isShareOfGroup(mine) || isShareOfGroup(theirs));

const isArmed = ({ countedKind }: Claim | StoredClaim): boolean => lineage(countedKind ?? '').includes('combatants');

/** Whether two parties give the losses of one fight, each in its own words for the same side ("60 rebels", "nine of its fighters"). */
export const areTwoAccounts = ({ mine, theirs, bond, counted, where, when }: FigureSlots): boolean =>
  bond !== 'faint' && counted.extent !== 'apart' && isArmed(mine) && isArmed(theirs) && where.verdict === 'same' && Math.abs(when.later ?? 0) < DAYS_APART && mine.attributedTo !== null && theirs.attributedTo !== null && !isSameParty(mine.attributedTo, theirs.attributedTo);

/** Whether neither side says what happened, and one tells as a plan the very number of the very things that the other tells of ("4,100 posts will go", "4,100 of the posts are in Mern"). */
export const isOfOnePlan = (slots: FigureSlots): boolean =>
  slots.bond === 'one' && isBare(slots.mine.frame) && isBare(slots.theirs.frame) && slots.counted.verdict === 'same' && slots.values.off === 0 && isTellingPair(slots) && [slots.mine, slots.theirs].every(({ modality }) => modality === 'actual' || modality === 'forecast');
