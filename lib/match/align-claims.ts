import { significantDigits } from '@/lib/text/significant-digits';
import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf, type Dimension } from '@/lib/lexicon/units';
import type { Claim, Match, Relation, SlotVerdict, StoredArticle, StoredClaim, Value, Verdict } from '@/lib/model';
import { compareCounted, mayMeet, type CountedComparison } from './compare-counted';
import { agentTellsEvents, compareFrames, type FrameComparison } from './compare-frames';
import { compareObjects } from './compare-objects';
import { isSameBlame, isSameParty } from './compare-parties';
import { comparePlaces, type Gazetteer, type PlaceComparison } from './compare-places';
import { compareValues, type ValueComparison } from './compare-values';
import { isSameWording } from './compare-wording';
import { contentWords, overlapOf } from './content-words';
import { rememberOf } from './remember';
import { compareTimes, daysBetween, type TimeComparison } from './time-spans';
import { EVENT_WEIGHTS, giveOf, SAME_QUESTION, totalOf, verdictLine, WEIGHTS } from './weights';

/** What a pair of claims is judged by, besides the two. */
export interface AlignContext {
  gazetteer: Gazetteer;
  /** When the page was published. */
  published: string | null;
}

/** A pair that was weighed: a match, or why it is none. */
export interface Alignment {
  stored: StoredClaim;
  article: StoredArticle;
  score: number;
  /** Made when asked for: most pairs are weighed and forgotten. */
  receipt: () => readonly SlotVerdict[];
  /** Null where the two are not even of one kind. */
  relation: Relation | null;
  /** Why it is no answer to the same question; null where it is one. */
  against: string | null;
}

/** Words of differences: degrees more than before, not degrees on the scale. */
const CHANGE = /\b(?:rise|above|below|warmer|warming|increase|higher|cooler|anomaly|difference)\b/i;
const tellsChange = rememberOf(({ counted, quote }: Claim | StoredClaim): boolean => CHANGE.test(`${counted} ${quote}`));

const show = rememberOf((value: Value): string => `${value.rule === '' ? '' : `${value.rule}: `}${value.low ?? ''}..${value.high ?? ''} ${value.unit}`);
const list = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join(', '));
const span = (time: Claim['time']): string | null => (time === null ? null : time.from === time.to ? time.to : `${time.from ?? '…'} to ${time.to ?? '…'}`);

/** Weighs a stored claim against a claim of the page, slot by slot; null where they are not even of one kind. */
export function alignClaims(mine: Claim, theirs: StoredClaim, article: StoredArticle, context: AlignContext): Alignment | null {
  if (mine.kind !== theirs.kind) return null;
  return mine.kind === 'figure' ? alignFigures(mine, theirs, article, context) : alignEvents(mine, theirs, article, context);
}

function alignFigures(mine: Claim, theirs: StoredClaim, article: StoredArticle, context: AlignContext): Alignment | null {
  if (!mine.value || !theirs.value || !mayMeet(mine.value.unit, theirs.value.unit)) return null;
  const frames = compareFrames(mine.frame, theirs.frame);
  const measured = dimensionOf(mine.value.unit) !== 'count';
  if (frames.kinship === 'other' && !measured) return null;
  const counted = inContext(compareCounted(mine, theirs), mine, theirs);
  const values = compareValues(mine.value, theirs.value, tellsChange(mine) || tellsChange(theirs));
  if (!values) return null;
  // 2,750 tonnes of one stuff, stored or exploded: the words for the deed differ, the thing and its figure do not.
  const sameThing = counted.verdict === 'same' && values.relation !== 'differs' && measured && sharesWords(mine, theirs);
  if (frames.kinship === 'other' && !sameThing) return null;
  const where = comparePlaces(mine, theirs, context.gazetteer);
  const running = isRunning(mine, theirs);
  const when = compareTimes(mine.time, theirs.time, running, isImplied(mine, 'time'));
  const blame = isSameBlame(mine.agent, theirs.agent);
  const what = frames.verdict === 'differs' ? 'near' : frames.verdict;
  const much = values.relation === 'agrees' ? 'same' : values.relation === 'consistent' ? 'near' : 'differs';
  const receipt = (): SlotVerdict[] => [
    verdictLine('what', WEIGHTS.what, what, mine.frame, theirs.frame, frames.reason),
    verdictLine('counted', WEIGHTS.counted, counted.verdict, mine.counted, theirs.counted, counted.reason),
    verdictLine('where', WEIGHTS.where, where.verdict, list(mine.place), list(theirs.place), where.reason),
    verdictLine('when', WEIGHTS.when, when.verdict, span(mine.time), span(theirs.time), when.reason),
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
  const against = whyNotSameFigure({ mine, theirs, article, frames, counted, where, when, blame, values, score });
  return { stored: theirs, article, score, receipt, against, relation: against === null ? relationOf({ mine, theirs, article, counted, where, when, values, running, context }) : 'related' };
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
  const shared = sentencesShare(mine, theirs);
  return shared !== null && shared >= 0.4 ? { verdict: 'near', extent: 'same', reason: 'the sentences speak of the same' } : counted;
}

const sharesWords = (mine: Claim, theirs: StoredClaim): boolean => (overlapOf(contentWords(mine.counted).words, contentWords(theirs.counted).words) ?? 0) >= 0.5;

const isRunning = (mine: Claim, theirs: StoredClaim): boolean => (frameOf(mine.frame ?? '')?.running ?? false) || (frameOf(theirs.frame ?? '')?.running ?? false);

interface FigureSlots {
  mine: Claim;
  theirs: StoredClaim;
  article: StoredArticle;
  frames: FrameComparison;
  counted: CountedComparison;
  where: PlaceComparison;
  when: TimeComparison;
  blame: boolean | null;
  values: ValueComparison;
  score: number;
}

/** The first reason why two figures do not answer one question; null where they do. */
function whyNotSameFigure({ mine, theirs, article, frames, counted, where, when, blame, values, score }: FigureSlots): string | null {
  if (counted.extent === 'apart') return counted.reason;
  if (isFact(mine) !== isFact(theirs)) return 'one side tells what is, the other what may be';
  if (where.extent === 'apart' && !(isImplied(mine, 'place') && values.relation === 'agrees')) return where.reason;
  if (when.verdict === 'differs') return when.reason;
  // "Employees of X" laid off by X or by its owner: what is counted tells whose they are.
  const named = overlapOf(contentWords(mine.counted).names, contentWords(theirs.counted).names);
  if (blame === false && named === null && agentTellsEvents(mine.frame)) return 'another agent, so another event';
  if (score < SAME_QUESTION) return 'too little in common';
  // The dead of one raid are no share of the toll of the whole war: parts are of one count, begun on one day.
  if (when.otherStart && !isTimeGuessed(mine) && !isTimeGuessed(theirs)) {
    if (where.inside || (isPartial(counted.extent) && values.ratio > SHARE_OF_ONE_COUNT)) return 'a part counted from another day';
  }
  // A figure ten times another's is of another question, unless both are counted from one day; a part may be small.
  const scopes = isPartial(counted.extent) || isPartial(where.extent);
  if (values.relation !== 'agrees' && values.ratio > (scopes ? SMALLEST_PART : FARTHEST) && !(when.verdict === 'same' && !isTimeGuessed(mine))) return 'figures too far apart for one question';
  // Articles that no pack has put into one story: small counts of other days are other events of the kind.
  if (when.adrift && article.storyId === null && (values.relation !== 'agrees' || (mine.value!.low ?? mine.value!.high ?? 0) < SOON_EQUAL)) return when.reason;
  // Between articles that no pack has put into one story, or where the days were guessed or begin apart, what is not equal
  // must be told in words that are shared: else the dead of one shelling differ from those of all others.
  const ofOneParty = counted.extent === 'same' && isSameParty(mine.attributedTo, theirs.attributedTo);
  const loose = ofOneParty ? false : article.storyId === null ? score < PLAINLY_ONE : isTimeGuessed(mine) || when.otherStart;
  if (loose && values.relation !== 'agrees' && (sentencesShare(mine, theirs) ?? 0) < WORDS_SHARED) return 'the figures part and the sentences speak of other things';
  // More of a part than of the whole: two outlets differ over one count, or these are two counts.
  if (isPartial(counted.extent) && !fits(mine.value!, theirs.value!, counted.extent) && (when.verdict !== 'same' || isTimeGuessed(mine))) return 'more of a part than of the whole';
  const measured = dimensionOf(mine.value!.unit) !== 'count';
  // Shares and degrees of a part are no part of the whole's.
  if (measured && isPartial(where.extent) && values.relation !== 'agrees' && !ADDS_UP.has(dimensionOf(mine.value!.unit))) return 'measured at another place';
  if (measured && counted.verdict === 'differs' && !isTelling(mine.value!, values)) return counted.reason;
  // A bound leaves room for much: what is measured must be the same in so many words.
  if (measured && values.relation === 'consistent' && counted.verdict !== 'same' && values.ratio > 1.5) return 'a bound on what may be another measure';
  if (frames.kinship === 'kin' && values.ratio > 1.05) return 'kindred frames whose figures part';
  if (values.relation === 'differs') {
    if (frames.kinship === 'unknown') return 'the figures part and one side does not say what happened';
    if (!measured ? counted.verdict === 'differs' || counted.verdict === 'unknown' : counted.verdict !== 'same') return 'the figures part and what is counted may differ';
    // To say that two outlets differ needs more than to say that they agree: a place, a day or an agent must be shared.
    const backed = where.verdict === 'same' || where.verdict === 'near' || when.verdict === 'same' || blame === true || isPartial(counted.extent);
    if (!backed) return 'the figures part and no place, day or agent is shared';
  }
  return null;
}

const isPartial = (extent: CountedComparison['extent']): extent is 'part' | 'whole' => extent === 'part' || extent === 'whole';

/** A part of a count begun on another day may still be one of the same days' fighting, if it is no trifle of the whole. */
const SHARE_OF_ONE_COUNT = 10;

/** How many times one figure may be the other and still answer its question, where nothing else says that it does. */
const FARTHEST = 10;
/** The same for a part and its whole. */
const SMALLEST_PART = 200;
/** Counts below this are equal by chance. */
const SOON_EQUAL = 20;

/** Share of a sentence's words that two sentences of one event have in common at the least, beside the frame's own. */
const WORDS_SHARED = 0.3;
/** A pair that all slots speak for needs no more. */
const PLAINLY_ONE = 0.85;

const sentencesShare = (mine: Claim, theirs: StoredClaim): number | null => overlapOf(contentWords(mine.sentence).words, contentWords(theirs.says ?? theirs.sentence).words);

/** Whether the days were taken from the context of a page; those of packs are their makers' reading and hold. */
const isTimeGuessed = (statement: Claim | StoredClaim): boolean => isImplied(statement, 'time') && !('says' in statement && statement.says !== null);

/** Dimensions whose parts add up to the whole. */
const ADDS_UP: ReadonlySet<Dimension> = new Set(['count', 'money', 'area', 'mass', 'volume']);

/** Whether a figure agrees so exactly, and is so little round, that it tells by itself what was measured. */
const isTelling = (value: Value, { relation, ratio }: ValueComparison): boolean => relation === 'agrees' && ratio === 1 && significantDigits(value.low ?? value.high ?? 0) >= 3;

/** A forecast may be told by its noun alone ("expected inflation"). */
const FORECAST = /\b(?:forecast|projected|projection|expected|predicted)\b/i;
/** Summaries of packs say so by their verb. */
const EXPECTS = /\b(?:expects?|forecasts?|predicts?|projects?|(?:could|may|might) (?:climb|rise|reach|top|exceed|grow|go))\b/i;
const isFact = rememberOf(
  (statement: Claim | StoredClaim): boolean => statement.modality === 'actual' && !FORECAST.test(statement.counted ?? '') && !('says' in statement && EXPECTS.test(statement.says ?? '')),
);
const isImplied = (statement: Claim | StoredClaim, slot: 'place' | 'time'): boolean => statement.implied.includes(slot);

interface RelationSlots extends Pick<FigureSlots, 'mine' | 'theirs' | 'article' | 'counted' | 'where' | 'when' | 'values'> {
  running: boolean;
  context: AlignContext;
}

/** How a figure that answers the same question stands to the page's. */
function relationOf({ mine, theirs, article, counted, where, when, values, running, context }: RelationSlots): Relation {
  if ((mine.hedge === 'denied') !== (theirs.hedge === 'denied')) return 'differs';
  const placed = values.relation === 'differs' || (values.relation === 'consistent' && !isImplied(mine, 'place'));
  const extent = isPartial(counted.extent) ? counted.extent : placed && isPartial(where.extent) ? where.extent : null;
  // A part cannot be more than its whole: then it is no question of scope.
  if (extent !== null && fits(mine.value!, theirs.value!, extent)) return 'scope';
  if (values.relation === 'agrees') return 'agrees';
  const later = when.later ?? (article.published !== null && context.published !== null ? daysBetween(context.published, article.published) : null);
  const stands = when.later === 0 && article.published !== null && context.published !== null ? daysBetween(context.published, article.published) : later;
  if (running && stands !== null && stands !== 0 && isSameParty(mine.attributedTo, theirs.attributedTo)) return 'updated';
  return values.relation;
}

/** Whether the part's figure leaves room for the whole's. */
function fits(mine: Value, theirs: Value, extent: 'part' | 'whole'): boolean {
  const [part, whole] = extent === 'part' ? [mine, theirs] : [theirs, mine];
  const least = part.low ?? 0;
  const most = whole.high ?? Infinity;
  return least <= most * (whole.approx || part.approx ? 1.1 : 1);
}

function alignEvents(mine: Claim, theirs: StoredClaim, article: StoredArticle, context: AlignContext): Alignment | null {
  const frames = compareFrames(mine.frame, theirs.frame);
  if (frames.kinship === 'other' || frames.kinship === 'unknown') return null;
  const where = comparePlaces(mine, theirs, context.gazetteer);
  const object = compareObjects(mine, theirs, where);
  if (object.verdict === 'differs') return null;
  const when = compareTimes(mine.time, theirs.time, false, isImplied(mine, 'time'));
  const blame = isSameBlame(mine.agent, theirs.agent);
  const receipt = (): SlotVerdict[] => [
    verdictLine('what', EVENT_WEIGHTS.what, frames.verdict, mine.frame, theirs.frame, frames.reason),
    verdictLine('object', EVENT_WEIGHTS.object, object.verdict, mine.object, theirs.object, object.reason),
    verdictLine('where', EVENT_WEIGHTS.where, where.verdict, list(mine.place), list(theirs.place), where.reason),
    verdictLine('when', EVENT_WEIGHTS.when, when.verdict, span(mine.time), span(theirs.time), when.reason),
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
  const against = whyNotSameEvent({ mine, theirs, where, when, blame, score });
  return { stored: theirs, article, score, receipt, against, relation: against !== null ? 'related' : relationOfEvents(mine, theirs, frames) };
}

function whyNotSameEvent({ mine, theirs, where, when, blame, score }: Pick<FigureSlots, 'mine' | 'theirs' | 'where' | 'when' | 'blame' | 'score'>): string | null {
  if (isFact(mine) !== isFact(theirs) && mine.modality !== 'negated' && theirs.modality !== 'negated') return 'one side tells what is, the other what may be';
  if (where.extent === 'apart') return where.reason;
  if (when.verdict === 'differs') return when.reason;
  if (blame === false && agentTellsEvents(mine.frame)) return 'another agent, so another event';
  return score < SAME_QUESTION ? 'too little in common' : null;
}

function relationOfEvents(mine: Claim, theirs: StoredClaim, frames: FrameComparison): Relation {
  if ((mine.hedge === 'denied') !== (theirs.hedge === 'denied')) return 'differs';
  if ((mine.modality === 'negated') !== (theirs.modality === 'negated')) return 'differs';
  return frames.kinship === 'stage' ? 'differs' : 'agrees';
}

function whoLine(weight: number, mine: Claim, theirs: StoredClaim, blame: boolean | null): SlotVerdict {
  const reason = blame === null ? 'one side names no agent' : blame ? 'the same agent' : agentTellsEvents(mine.frame) ? 'another agent' : 'outlets differ over who did it';
  const [verdict, share] = whoVerdict(mine, blame);
  return verdictLine('who', weight, verdict, mine.agent, theirs.agent, reason, share);
}

/** A difference over blame is no sign of another event: it gives the half, as if nothing were known. */
const whoVerdict = (mine: Claim, blame: boolean | null): readonly [Verdict, number?] =>
  blame === null ? ['unknown'] : blame ? ['same'] : agentTellsEvents(mine.frame) ? ['differs'] : ['differs', 0.5];

function partyLine(mine: Claim, theirs: StoredClaim): SlotVerdict {
  const same = isSameParty(mine.attributedTo, theirs.attributedTo);
  const both = mine.attributedTo !== null && theirs.attributedTo !== null;
  const reason = same ? 'the same party' : both ? 'another party' : 'not both on somebody’s word';
  return verdictLine('whose word', 0, same ? 'same' : both ? 'differs' : 'unknown', mine.attributedTo?.text ?? null, theirs.attributedTo?.text ?? null, reason);
}

/** The alignment as a match: with party, wording and blame told apart from the relation. */
export function toMatch(mine: Claim, { stored, article, score, receipt, relation }: Alignment): Match {
  return {
    stored,
    article,
    relation: relation ?? 'related',
    score,
    receipt: receipt(),
    sameParty: isSameParty(mine.attributedTo, stored.attributedTo),
    sameWording: isSameWording(mine.sentence, stored.sentence),
    sameBlame: isSameBlame(mine.agent, stored.agent),
  };
}
