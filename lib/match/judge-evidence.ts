import { dimensionOf } from '@/lib/lexicon/units';
import { significantDigits } from '@/lib/text/significant-digits';
import { isImplied, namesDay } from './alignment';
import { isAnybody } from './compare-counted';
import { isBare } from './compare-frames';
import { isSameParty } from './compare-parties';
import { contentWords, overlapOf } from './content-words';
import type { FigureSlots, Rule } from './figure-slots';
import { isApartInWords, isVague, isWide, TWO_DIGITS } from './loose-pairs';
import { isLoneOfThings, isOneSize } from './sole-figures';
import { isToll } from './story-ways';
import { isMeasure, isTelling, isTellingPair, isToldByFigure, numberOf, ONE_NUMBER, SAME_IN_WORDS, saysTheSame, SOON_EQUAL, specificsOf, standsAlone } from './telling-figures';
import { SAME_QUESTION } from './weights';

/** Frames of who comes, goes and stays at work: a part of a staff for the most part. */
const ON_STAFF: ReadonlySet<string> = new Set(['laid-off', 'hired', 'resigned']);
/** How many times a bound a number may be that is told of what may be the same. */
const NEAR_BOUND = 1.25;

/** Too little that speaks for one question, in the order in which a reader would object. */
export const EVIDENCE: readonly Rule[] = [
  (slots) => (slots.score < (isTellingPair(slots) || isLoneOfThings(slots) || isOneWay(slots) ? TOLD_BY_PAIR : isToldByFigure(slots) ? TOLD_BY_FIGURE : SAME_QUESTION) ? 'too little in common' : null),
  (slots) => (slots.bond === 'faint' && !standsAlone(slots) ? 'the articles share little, and the figure does not tell by itself' : null),
  // 21 parents and 21 girls: where neither says what happened, what is counted must be the same.
  (slots) =>
    slots.frames.verdict === 'unknown' && (slots.counted.verdict === 'unknown' || slots.counted.verdict === 'differs') && slots.mine.counted !== null && !isTelling(slots.mine.value!, slots.values) && !isOneSize(slots) && !isOfOneMoment(slots) ? 'neither what happened nor what is counted is known to be the same' : null,
  // 1,400 in tents and 1,400 dead: people as such are no question, unless the figure is one that is seldom met.
  (slots) => (slots.frames.verdict === 'unknown' && (slots.mine.value!.unit === 'people' || slots.theirs.value!.unit === 'people') && (isAnybody(slots.mine) || isAnybody(slots.theirs)) && !isSeldomMet(slots) && !isToldByFigure(slots) && !isOfOnePlace(slots) && !isOfOneLand(slots) ? 'neither what happened nor what is counted is known to be the same' : null),
  ({ frames, counted, values }) => (frames.verdict === 'unknown' && counted.verdict === 'unknown' && values.off > ONE_NUMBER ? 'neither what happened nor what is counted is known to be the same' : null),
  // "About 100 gunmen" came, "more than 100 of the attackers" were killed: a round number is met anywhere.
  (slots) => (!slots.inStory && slots.frames.verdict === 'unknown' && isToll(slots.mine) !== isToll(slots.theirs) && slots.values.relation === 'agrees' && significantDigits(numberOf(slots.mine)) === 1 && isOpen(slots.mine) !== isOpen(slots.theirs) && !saysTheSame(slots) ? 'neither what happened nor what is counted is known to be the same' : null),
  // "Dozens of vehicles", left behind or destroyed: a vague number is met anywhere.
  (slots) => (slots.frames.verdict === 'unknown' && isVague(slots.mine) && isVague(slots.theirs) && (isMeasure(slots.mine) || !saysTheSame(slots)) ? 'a vague number, and nothing says that the same happened' : null),
  // "50 girls" in a film, and "dozens of the girls" who escaped.
  ({ inStory, mine, theirs, values }) => (!inStory && isBare(mine.frame) !== isBare(theirs.frame) && values.relation === 'consistent' && isVague(mine) !== isVague(theirs) ? 'a vague number, and nothing says that the same happened' : null),
  // "More than 400 lost their jobs" leaves room for a staff of 900, as it does for any number above.
  (slots) => (slots.frames.verdict === 'unknown' && [slots.mine, slots.theirs].some(({ frame }) => ON_STAFF.has(frame ?? '')) && slots.values.relation !== 'agrees' && slots.values.ratio > NEAR_BOUND ? 'a bound leaves room for it, and nothing says that the same happened' : null),
  // 85 percent contained and 85 percent searched: a round share is met by chance, and so is one that only rounding makes the other: sales rose 2.8 percent, and by 3 percent.
  (slots) => (dimensionOf(slots.mine.value!.unit) === 'share' && slots.counted.verdict === 'unknown' && !isTelling(slots.mine.value!, slots.values) && (slots.frames.verdict !== 'same' ? isApartInWords(slots) : !slots.inStory && isSoonEqualShare(slots) && isApartInWords(slots, SAME_IN_WORDS)) ? 'shares of what may be two things' : null),
  // "Orlava" and "Orlawa" may be two towns: an equal figure, a shared day, agent or party must say that they are one.
  ({ mine, theirs, where, when, blame, values }) =>
    where.alike && values.relation === 'differs' && when.verdict !== 'same' && blame !== true && !isSameParty(mine.attributedTo, theirs.attributedTo) ? 'names that only sound the same, and no other slot says that they are one' : null,
  // Those aboard are those who came with it; of things that came nothing says so.
  ({ mine, theirs, frames }) => (frames.kinship === 'kin' && (mine.frame === 'on-board' || theirs.frame === 'on-board') && (mine.value!.unit !== 'people' || theirs.value!.unit !== 'people') ? 'neither what happened nor what is counted is known to be the same' : null),
  // "Destroyed five armoured vehicles", "eight were burned": where each article counts no others, they are those.
  (slots) => (slots.frames.kinship === 'kin' && !isLoneOfThings(slots) && !isNoneAtAll(slots) && (slots.values.ratio > 1.05 || slots.values.off > 0.05) ? 'kindred frames whose figures part' : null),
];

/** Whether a share is one of those that many things rise or fall by: told in one figure, or the other's only by rounding. */
const isSoonEqualShare = ({ mine, values }: FigureSlots): boolean => values.off > 0 || (numberOf(mine) < TEN && significantDigits(numberOf(mine)) === 1);
const TEN = 10;

/** Whether two sentences share a word that is no name. */
function sharesPlainWord(mine: FigureSlots['mine'], theirs: FigureSlots['theirs']): boolean {
  const [a, b] = [contentWords(mine.sentence), contentWords(theirs.sentence)];
  return [...specificsOf(mine)].some((word) => !a.names.has(word) && !b.names.has(word) && specificsOf(theirs).has(word));
}

/** Whether each side measures one length, and both say as much of one name: 90 km from one town; a ship so named aground 80 metres off the coast. */
const isOneWay = ({ lone, bond, mine, theirs, values }: FigureSlots): boolean =>
  bond === 'one' && dimensionOf(mine.value!.unit) === 'length' && values.relation === 'agrees' && values.off === 0 && (lone || (numberOf(mine) >= SOON_EQUAL && sharesPlainWord(mine, theirs))) && (overlapOf(contentWords(mine.sentence).names, contentWords(theirs.sentence).names) ?? 0) > 0;

/** Whether two equal counts of people, told otherwise and of whom neither side says what happened to them, are told of one day that both name: 25 miners, and 25 men, were below ground. */
const isOfOneMoment = ({ mine, theirs, counted, values, bond }: FigureSlots): boolean =>
  bond === 'one' && counted.extent !== 'apart' && mine.value!.unit === 'people' && isBare(mine.frame) && isBare(theirs.frame) && values.off === 0 && numberOf(mine) >= SOON_EQUAL && namesDay(mine) && namesDay(theirs) && mine.time!.to === theirs.time!.to;

/** Whether a count has no upper end ("more than 100"). */
const isOpen = ({ value }: FigureSlots['mine'] | FigureSlots['theirs']): boolean => value!.high === null;

/** Whether one side says that nobody came to harm, which any dead or wounded of the other contradict. */
const isNoneAtAll = ({ mine, theirs }: FigureSlots): boolean => [mine, theirs].some(({ frame, value }) => frame === 'casualties' && value!.high === 0);

/** Whether an equal count is not round: three digits that tell, or two below a hundred. */
const isSeldomMet = ({ mine, values }: FigureSlots): boolean => isTelling(mine.value!, values) || (isTelling(mine.value!, values, 2) && numberOf(mine) >= SOON_EQUAL && numberOf(mine) < TWO_DIGITS);

/** Whether two equal counts of people, of whom neither side says what happened to them, are told of one place that both name. */
const isOfOnePlace = ({ mine, theirs, where, values, bond }: FigureSlots): boolean =>
  bond === 'one' && isBare(mine.frame) && isBare(theirs.frame) && where.verdict === 'same' && !isImplied(mine, 'place') && !isImplied(theirs, 'place') && !isWide(mine) && values.off === 0 && numberOf(mine) >= TWO_DIGITS;

/** … or of one land, in millions and tenths of them: 2.6 million fed, and food for 2.6 million. */
const isOfOneLand = ({ mine, theirs, where, values, bond }: FigureSlots): boolean =>
  bond === 'one' && isBare(mine.frame) && isBare(theirs.frame) && where.verdict === 'same' && values.off === 0 && numberOf(mine) >= MILLION && significantDigits(numberOf(mine)) >= 2;
const MILLION = 1_000_000;

/** The score that an equal figure of the same things, or the only one of each article, needs: seldom chance, so that an unnamed deed and day cost less. */
const TOLD_BY_PAIR = 0.55;
/** The same where what is counted is told by the rest of the sentence only. */
const TOLD_BY_FIGURE = 0.3;
