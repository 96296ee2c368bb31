import { dimensionOf } from '@/lib/lexicon/units';
import type { Attribution } from '@/lib/model';
import { isImplied } from './alignment';
import type { ArticleWays, Told } from './article-ways';
import { cuedPattern } from '@/lib/text/cued-pattern';
import { significantDigits } from '@/lib/text/significant-digits';
import { compareCounted, isAnybody, mayMeet } from './compare-counted';
import { isSameParty } from './compare-parties';
import { compareValues } from './compare-values';
import type { FigureSlots } from './figure-slots';
import { BODIES } from './event-words';
import { isSaidBefore } from './read-share';
import { numberOf, SOON_EQUAL } from './telling-figures';

/*
 * What an article leaves out tells too: where it gives one number of helicopters only, and another article of the same event one only, the
 * two answer one question, however each puts it.
 */

/** Lengths of an ISO year and of an ISO month. */
const SPANS: ReadonlySet<number> = new Set([4, 7]);

/** Whether a figure may be of the event itself: not of a month or a year, nor what was said before, nor what may be. */
const isOfEvent = (claim: Told): boolean => claim.kind === 'figure' && claim.value !== null && claim.modality === 'actual' && !SPANS.has((claim.time?.to ?? '').length) && !isSaidBefore(claim);

const blockOf = ({ value }: Told): string => {
  const dimension = dimensionOf(value!.unit);
  return dimension === 'count' ? dimension : value!.unit;
};

/** The figures of an article to which it gives no other number of the same frame (`soles`), and none whatever happened (`lone`). */
export function solesOf(claims: readonly Told[]): Pick<ArticleWays, 'soles' | 'lone'> {
  const blocks = new Map<string, Told[]>();
  for (const claim of claims) {
    if (!isOfEvent(claim)) continue;
    const key = blockOf(claim);
    const block = blocks.get(key);
    if (block) block.push(claim);
    else blocks.set(key, [claim]);
  }
  const soles = new Set<Told>();
  const lone = new Set<Told>();
  for (const block of blocks.values()) {
    for (const claim of block) {
      const others = block.filter((other) => other !== claim && isOfSameThings(claim, other));
      // "Four of the posts": some of those that are counted elsewhere.
      if (PARTITIVE.test(claim.quote)) continue;
      if (others.every((other) => other.frame !== claim.frame || !isRival(claim, other))) soles.add(claim);
      if (others.length === 0 && (dimensionOf(claim.value!.unit) !== 'count' || !isAnybody(claim))) lone.add(claim);
    }
  }
  return { soles, lone };
}

/** Whether a figure counts bodies that were found, and not whoever may have died. */
export const isOfBodies = ({ counted }: Told): boolean => BODIES.test(counted ?? '');

const PARTITIVE = cuedPattern('of_', /\bof (?:the|its|his|her|their|them|those)\b/i);

/** Whether two figures of one article may count the same things, in other numbers. What says nothing of what it counts may count anything. */
function isOfSameThings(claim: Told, other: Told): boolean {
  if (!mayMeet(claim.value!.unit, other.value!.unit) || isOfBodies(claim) !== isOfBodies(other)) return false;
  const { extent } = compareCounted(claim, other);
  if (extent !== 'same' && !(extent === 'unknown' && (claim.counted === null || other.counted === null))) return false;
  return compareValues(claim.value!, other.value!)?.relation === 'differs';
}

/** Whether an article that gives both means two things: they are of one party, or told of two places. */
function isRival(claim: Told, other: Told): boolean {
  if (!isNamed(claim.attributedTo) || !isNamed(other.attributedTo) || isSameParty(claim.attributedTo, other.attributedTo)) return true;
  return !isImplied(claim, 'place') && !isImplied(other, 'place') && claim.place[0] !== other.place[0];
}

/** Whether a party is told apart from others by its name or its kind ("police"): "a spokesman" may be anybody's. */
export const isNamed = (party: Attribution | null): boolean => party !== null && !/^(?:an?|some|one|his|her|its|their)\s/i.test(party.text);

/** Whether each side tells the one number that its article gives of what happened to those things. */
export const isAnsweredAlone = ({ alone, frames, counted }: FigureSlots): boolean => alone && frames.kinship === 'same' && counted.extent === 'same';

/** Whether each side tells the one number that its article gives of those things, whether or not it says what happened to them. */
export const isLoneOfThings = ({ lone, mine, counted }: FigureSlots): boolean => lone && counted.verdict === 'same' && mine.counted !== null;

/** Whether each side measures once in a unit of size, and both give one number of two digits: the depth of one mine, whatever each calls it. */
export const isOneSize = ({ lone, mine, values }: FigureSlots): boolean => lone && OF_SIZE.has(dimensionOf(mine.value!.unit)) && values.off === 0 && values.relation === 'agrees' && significantDigits(numberOf(mine)) >= 2;
const OF_SIZE: ReadonlySet<string> = new Set(['length', 'area', 'mass', 'volume', 'speed']);

/** … and it is the same number: a day in one sentence is then of another of its verbs. */
export const isOneThingTold = (slots: FigureSlots): boolean => isLoneOfThings(slots) && slots.values.off === 0 && numberOf(slots.mine) >= SOON_EQUAL && !SPANS.has((slots.mine.time?.to ?? '').length) && !SPANS.has((slots.theirs.time?.to ?? '').length);
