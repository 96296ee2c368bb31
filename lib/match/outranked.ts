import type { Claim, StoredClaim, Verdict } from '@/lib/model';
import { isImplied, isTimeGuessed, type Alignment } from './alignment';
import { compareCounted } from './compare-counted';
import { isSameParty } from './compare-parties';
import { comparePlaces, type Gazetteer } from './compare-places';
import { isVague } from './loose-pairs';
import { isNamed } from './sole-figures';
import { numberOf } from './telling-figures';

/*
 * A page that tells of 174 dead, 34 of whom died inside, asks two questions, and a report's 125 dead answer the first. What fits two claims of one
 * article is held to the one that it is nearer to.
 */

/** A claim of the page with a report that may answer it. */
export interface Pair {
  claim: Claim;
  alignment: Alignment;
}

/** How many times a count is one that is told beside it, if this is a part of it. */
const PART = 2;

/** Pairs of which one side's article tells a claim beside that the other side's answers rather. */
export function outrankedPairs(pairs: readonly Pair[], gazetteer: Gazetteer): ReadonlySet<Alignment> {
  const outranked = new Set<Alignment>();
  const figures = pairs.filter(({ claim, alignment }) => claim.kind === 'figure' && alignment.against === null);
  const rest = figures.filter(({ alignment }) => alignment.relation === 'differs' || alignment.relation === 'scope');
  for (const pair of rest) {
    const { claim, alignment } = pair;
    const isOutranked = figures.some((other) =>
      other !== pair &&
      (other.alignment.stored === alignment.stored
        ? isAnsweredRather(other.claim, claim, alignment.stored, other.alignment, alignment, gazetteer)
        : other.claim === claim && other.alignment.stored.articleKey === alignment.stored.articleKey && (isAnsweredRather(other.alignment.stored, alignment.stored, claim, other.alignment, alignment, gazetteer) || isOfOtherTime(claim, other.alignment, alignment))),
    );
    if (isOutranked) outranked.add(alignment);
  }
  return outranked;
}

/** How near two places are, the nearest first. */
const NEARNESS: readonly Verdict[] = ['same', 'near', 'unknown', 'differs'];

const ratioOf = (a: Claim | StoredClaim, b: Claim | StoredClaim): number => Math.max(numberOf(a), numberOf(b)) / Math.max(1, Math.min(numberOf(a), numberOf(b)));

/** Whether of two counts of one article the greater is the other side's answer, or the whole of which that is a part. */
function isAnsweredRather(greater: Claim | StoredClaim, lesser: Claim | StoredClaim, answer: Claim | StoredClaim, { relation }: Alignment, { relation: own }: Alignment, gazetteer: Gazetteer): boolean {
  // … A crowd is counted by two, each in a number of his own.
  if (greater.frame !== lesser.frame || greater.frame === 'attended' || greater.frame === 'protested' || numberOf(greater) < PART * numberOf(lesser) || isVague(greater) || isVague(lesser) || compareCounted(greater, lesser).extent !== 'same') return false;
  // A party that the article names may count apart, and what is told of the other's place is nearer to it.
  if (isNamed(lesser.attributedTo) && (greater.attributedTo === null || (isNamed(greater.attributedTo) && !isSameParty(greater.attributedTo, lesser.attributedTo)))) return false;
  if ((isImplied(greater, 'place') && !isImplied(lesser, 'place')) || comparePlaces(greater, lesser, gazetteer).verdict === 'differs') return false;
  if (NEARNESS.indexOf(comparePlaces(lesser, answer, gazetteer).verdict) < NEARNESS.indexOf(comparePlaces(greater, answer, gazetteer).verdict)) return false;
  if (own === 'scope') return relation === 'scope' && numberOf(answer) < numberOf(lesser);
  return ratioOf(greater, answer) < ratioOf(lesser, answer) && ratioOf(lesser, answer) > PART;
}

/** Length of an ISO month. */
const MONTH = 7;
const isMonth = ({ time }: StoredClaim): boolean => time !== null && (time.to ?? '').length === MONTH;

/** Whether a report gives a page's figure, which names no time, for one month, and another figure for another. */
const isOfOtherTime = (claim: Claim, { relation, stored }: Alignment, { stored: other }: Alignment): boolean =>
  relation === 'agrees' && (claim.time === null || isTimeGuessed(claim)) && stored.frame === other.frame && isMonth(stored) && isMonth(other) && stored.time!.to !== other.time!.to && !isTimeGuessed(stored) && !isTimeGuessed(other);
