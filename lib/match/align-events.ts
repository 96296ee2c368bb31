import type { Claim, Relation, SlotVerdict, StoredArticle, StoredClaim } from '@/lib/model';
import { bondOf, isAfterwards, isBesideStory, isFact, isImplied, listOf, partyLine, spanOf, whoLine, whoVerdict, type AlignContext, type Alignment, type Bond } from './alignment';
import { areOfTwoCauses, areOfTwoNamesBehind, DAYS, isOfOpenTopic } from './behind-object';
import { agentTellsEvents, areOutcomes, areSteps, compareEventFrames, rungsOf, type FrameComparison } from './compare-frames';
import { compareObjects } from './compare-objects';
import { isSameBlame, isSameParty } from './compare-parties';
import { comparePlaces } from './compare-places';
import type { PlaceComparison } from './place-comparison';
import { contentWords } from './content-words';
import { isWide } from './loose-pairs';
import { isOfThePast } from './other-days';
import { compareTimes, daysBetween, type TimeComparison } from './time-spans';
import { EVENT_WEIGHTS, giveOf, SAME_QUESTION, totalOf, verdictLine } from './weights';
import { areRivalWinners } from './one-office';
import { RAMMED, SHOT_AT } from './event-words';
import { ATTACK_ON, ATTACKS, ELECTIONS, HABIT, MOST_OF, OWN } from './words';

/** Weighs a stored event against an event of the page; null where they are not of one kind or happened to other things. */
export function alignEvents(mine: Claim, theirs: StoredClaim, article: StoredArticle, context: AlignContext): Alignment | null {
  const frames = compareEventFrames(stageOf(mine), stageOf(theirs));
  if (frames.kinship === 'other' || frames.kinship === 'unknown') return null;
  const where = comparePlaces(mine, theirs, context.gazetteer);
  const object = compareObjects(withTarget(withWinner(mine)), withTarget(withWinner(theirs)), where);
  const when = compareTimes(mine.time, theirs.time, false, isImplied(mine, 'time'));
  const rivals = object.verdict === 'differs' && areRivalWinners(withWinner(mine), withWinner(theirs), when);
  if (object.verdict === 'differs' && !rivals) return null;
  const blame = isSameBlame(mine.agent, theirs.agent);
  const receipt = (): SlotVerdict[] => [
    verdictLine('what', EVENT_WEIGHTS.what, frames.verdict, mine.frame, theirs.frame, frames.reason),
    verdictLine('object', EVENT_WEIGHTS.object, object.verdict, mine.object, theirs.object, object.reason),
    verdictLine('where', EVENT_WEIGHTS.where, where.verdict, listOf(mine.place), listOf(theirs.place), where.reason),
    verdictLine('when', EVENT_WEIGHTS.when, when.verdict, spanOf(mine.time), spanOf(theirs.time), when.reason),
    whoLine(EVENT_WEIGHTS.who, mine, theirs, blame),
    partyLine(mine, theirs),
  ];
  const score = totalOf([
    giveOf(EVENT_WEIGHTS.what, frames.verdict),
    giveOf(EVENT_WEIGHTS.object, object.verdict),
    giveOf(EVENT_WEIGHTS.where, where.verdict),
    giveOf(EVENT_WEIGHTS.when, when.verdict),
    giveOf(EVENT_WEIGHTS.who, ...whoVerdict(mine, blame)),
  ]);
  const alike = object.alike === true || (where.alike === true && object.verdict !== 'same');
  const elsewhere = frames.kinship === 'stage' && object.verdict !== 'same';
  const course = frames.kinship === 'stage' && object.verdict === 'same' && where.extent !== 'apart' && isInOrder(mine, theirs, article, context);
  const against = rivals ? null : course ? whoOfCourse(mine, blame) : frames.kinship === 'stage' && isUndated(theirs, article) ? 'another stage, of a day that is not told' : isAfterwards(mine, theirs, article, context) ? 'it happened after the other was written' : isBesideStory(mine, article, context) ? 'the page tells of another event there' : areSteps(mine.frame, theirs.frame) || (areOutcomes(mine.frame, theirs.frame) && (when.verdict !== 'same' || blame === true)) ? 'another stage, and no contradiction' : elsewhere ? 'another stage, and perhaps of another thing' : whyNotSameEvent({ mine, theirs, inStory: article.storyId !== null, bond: bondOf(article, context), sameObject: object.verdict === 'same', writtenLater: daysBetween(context.published, article.published), where, when, blame, alike, past: isOfThePast(mine, theirs, article, context), otherToll: (context.otherTolls?.has(article.key) ?? false) || (context.otherAreas?.has(article.key) ?? false), otherDays: context.otherDays?.has(article.key) ?? false, score });
  return { stored: theirs, article, score, receipt, against, relation: against !== null ? 'related' : rivals ? 'differs' : course ? 'updated' : relationOfEvents(mine, theirs, frames) };
}

/** An election won as the winner's: "she won the election", "she was elected president". */
const withWinner = <S extends Claim | StoredClaim>(claim: S): S => (claim.frame === 'elected' && claim.agent !== null && ELECTIONS.test((claim.object ?? '').toLowerCase()) ? { ...claim, object: claim.agent } : claim);

/** An attack beaten back as what it was on: "a rebel attack on Orlava" as Orlava. */
const withTarget = <S extends Claim | StoredClaim>(claim: S): S => {
  const target = claim.frame === 'repelled' ? ATTACK_ON.exec(claim.object ?? '')?.[1] : undefined;
  return target === undefined ? claim : { ...claim, object: target };
};

/** The frame of an event, a place taken for the most part told from one taken whole by the words of its object. */
const stageOf = ({ frame, object, quote }: Claim | StoredClaim): string | null => (frame === 'captured' && MOST_OF.test(`${object ?? ''} ${quote}`) ? 'captured-most' : frame);

/** Days within which one matter goes from stage to stage. */
const COURSE = 14;

/**
 * Whether two stages of one thing were told in the order in which they follow: imposed on Monday and lifted on Wednesday, agreed and
 * then signed. Both may be true, and no day that differs tells them apart. False on one day, and where one side denies.
 */
function isInOrder(mine: Claim, theirs: StoredClaim, article: StoredArticle, { published }: AlignContext): boolean {
  const rungs = rungsOf(mine.frame, theirs.frame);
  if (!rungs || !isFact(mine) || !isFact(theirs) || mine.hedge === 'denied' || theirs.hedge === 'denied') return false;
  const later = daysBetween(mine.time?.to ?? published, theirs.time?.to ?? article.published) ?? 0;
  return later !== 0 && Math.abs(later) <= COURSE && later > 0 === rungs[1] > rungs[0];
}

/** Whether neither a report nor its article says when: which of two stages came first is then open. */
const isUndated = ({ time }: StoredClaim, { published }: StoredArticle): boolean => (time?.from ?? time?.to ?? published) === null;

/** Why the later stage is another's; null where nothing says so. */
const whoOfCourse = (mine: Claim, blame: boolean | null): string | null => (blame === false && agentTellsEvents(mine.frame) ? 'another agent, so another event' : null);

interface EventSlots {
  mine: Claim;
  theirs: StoredClaim;
  /** Whether a pack put the stored article into a story. */
  inStory: boolean;
  bond: Bond;
  sameObject: boolean;
  /** Days from the page's publication to the article's; null where one is not known. */
  writtenLater: number | null;
  where: PlaceComparison;
  when: TimeComparison;
  blame: boolean | null;
  /** Whether page and article tell of two events of neighbouring days, or of two quarters of a city. */
  otherToll: boolean;
  /** Whether page and article name days of their own, and none is shared. */
  otherDays: boolean;
  /** Whether one side tells of a time days before the other's report, which names none. */
  past: boolean;
  /** Whether the names of object or place are held together by their sound alone. */
  alike: boolean;
  score: number;
}

function whyNotSameEvent(slots: EventSlots): string | null {
  const { mine, theirs, where, when, blame, alike } = slots;
  if (isFact(mine) !== isFact(theirs) && mine.modality !== 'negated' && theirs.modality !== 'negated') return 'one side tells what is, the other what may be';
  // "The town is regularly bombed" tells of no one raid.
  if (HABIT.test(mine.quote.toLowerCase()) !== HABIT.test((theirs.quote ?? '').toLowerCase())) return 'one side tells what happens time and again';
  // "Opened fire on the crowd", "ploughed through the crowd".
  if (areTwoWays(mine, theirs) || areTwoWays(theirs, mine)) return 'attacked in another way';
  // "Our planes did not bomb the town" denies no bombing by others. Where a story is of who did it, that is what its reports differ over.
  if (!slots.inStory && deniesOwn(mine) !== deniesOwn(theirs) && blame !== true) return 'one side says only who did not do it';
  if (where.extent === 'apart') return where.reason;
  if (when.verdict === 'differs') return when.reason;
  // … but a town's takers and those who beat them back are two.
  if (blame === false && (agentTellsEvents(mine.frame) || (isOwn(mine) && isOwn(theirs))) && !areOutcomes(mine.frame, theirs.frame)) return 'another agent, so another event';
  // "Orlava" and "Orlawa" may be two towns: a shared day, agent or party must say that they are one.
  if (alike && when.verdict !== 'same' && when.verdict !== 'near' && blame !== true && !isSameParty(mine.attributedTo, theirs.attributedTo)) return 'names that only sound the same, and no other slot says that they are one';
  return whyOfAnotherOne(slots) ?? (slots.score < SAME_QUESTION ? 'too little in common' : null);
}

/** Days between two articles after which a thing without a name ("a missile") that neither puts on a day is another one. */
const ANOTHER_ONE = 5;

/** The same for what has a name, where the articles are not surely of one event, and where they are: whoever wins an election may have won the one before. */
const MONTH = 31;
const YEAR = 366;

/** Why what has no name of its own ("a missile", "an air strike") is another one of its kind; null where nothing says so. */
function whyOfAnotherOne({ mine, theirs, inStory, bond, sameObject, writtenLater, where, when, blame, past, otherToll, otherDays }: EventSlots): string | null {
  if (inStory) return null;
  const onOneDay = when.verdict === 'same' || when.verdict === 'near';
  // Each side's planes hit a depot, and each in the other's land.
  if (blame === false && where.verdict === 'differs' && !isImplied(mine, 'place') && !isImplied(theirs, 'place')) return 'another agent at another place';
  // A district that was hit, told of months apart: towns are bombed time and again.
  if (!onOneDay && Math.abs(writtenLater ?? 0) > (bond === 'one' ? YEAR : MONTH)) return 'told weeks apart, and not both name the day';
  const [isNamed, areNamed] = [hasName(mine), hasName(theirs)];
  if (isNamed && areNamed) return null;
  if (otherToll) return 'the articles tell of two events';
  if (otherDays && !onOneDay && !isNamed && !areNamed) return 'the articles tell of other days';
  if (!isNamed && !areNamed) {
    if (areOfTwoNamesBehind(mine, theirs)) return 'told by another name behind it';
    if (areOfTwoCauses(mine, theirs)) return 'for two reasons';
    if (DECIDED.has(mine.frame ?? '') && !onOneDay && blame !== true && isOfOpenTopic(mine, theirs)) return 'one side does not say on what';
    // An appeal was rejected in one town, and an appeal in the other.
    if (DECIDED.has(mine.frame ?? '') && (blame === false || (where.verdict === 'differs' && !isImplied(mine, 'place') && !isImplied(theirs, 'place')))) return blame === false ? 'another agent, so another event' : where.reason;
  }
  // "The market was hit", and "a market in Orlava was hit in August": an older event, told beside.
  if (past && where.verdict !== 'same') return 'one side tells of an earlier day';
  if (!onOneDay && Math.abs(writtenLater ?? 0) > ANOTHER_ONE) return 'told days apart, and not both name the day';
  // A curfew in one town is none in another.
  if ((MEASURES.has(mine.frame ?? '') || MEASURES.has(theirs.frame ?? '')) && where.verdict === 'differs') return where.reason;
  // Texts that are surely of one event name its city, or the quarter of it.
  if (!onOneDay && bond !== 'one' && where.verdict === 'differs' && !(sameObject && Math.abs(writtenLater ?? 0) <= 1)) return where.reason;
  const isTold = onOneDay || (where.verdict === 'same' && !isWide(mine)) || blame === true;
  return !isTold && isAttackAsSuch(mine) && isAttackAsSuch(theirs) ? 'an attack, and neither day, place nor agent tells which' : null;
}

/** Frames of what somebody decides or begins, of which there are many of a kind each day: nobody denies whose it was. */
const DECIDED: ReadonlySet<string> = new Set(['ordered', 'signed', 'approved', 'rejected', 'suspended', 'cancelled', 'banned', 'closed', 'ended', 'called']);

/** Frames of a measure, which each place has for itself. */
const MEASURES: ReadonlySet<string> = new Set(['declared', 'in-force', 'eased']);

/** Whether an event is of somebody's own ("announced his retirement"): another's is another one. */
const isOwn = ({ quote }: Claim | StoredClaim): boolean => OWN.test(quote ?? '');

/** Whether one event is an attack with a car, and the other one with shots or shells. */
const areTwoWays = (rammed: Claim | StoredClaim, shot: Claim | StoredClaim): boolean => RAMMED.test((rammed.quote ?? '').toLowerCase()) && SHOT_AT.test((shot.quote ?? '').toLowerCase()) && !RAMMED.test((shot.quote ?? '').toLowerCase());

/** Whether a claim says of somebody that he did not do it. */
const deniesOwn = ({ agent, modality, hedge }: Claim | StoredClaim): boolean => agent !== null && (modality === 'negated' || hedge === 'denied');

const hasName = ({ object, quote }: Claim | StoredClaim): boolean => {
  const { names } = contentWords(object);
  // "Former mayor jailed": the capital of a sentence's first word.
  const first = object !== null && /^\p{Lu}\S* \p{Ll}/u.test(object) && (quote ?? '').startsWith(object) ? contentWords(object.split(' ', 1)[0]!).names : NO_NAMES;
  return [...names].some((name) => !DAYS.has(name) && !first.has(name));
};
const NO_NAMES: ReadonlySet<string> = new Set();
/** Whether all that an event befell, or brought about, is an attack. */
const isAttackAsSuch = ({ object }: Claim | StoredClaim): boolean => object === null || [...contentWords(object).words].every((word) => ATTACKS.has(word) || DAYS.has(word));

function relationOfEvents(mine: Claim, theirs: StoredClaim, frames: FrameComparison): Relation {
  if ((mine.hedge === 'denied') !== (theirs.hedge === 'denied')) return 'differs';
  if ((mine.modality === 'negated') !== (theirs.modality === 'negated')) return 'differs';
  return frames.kinship === 'stage' ? 'differs' : 'agrees';
}
