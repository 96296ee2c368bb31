import type { Claim, StoredClaim, Verdict } from '@/lib/model';
import { isImplied, isTimeGuessed, namesDay, type Alignment } from './alignment';
import { compareCounted } from './compare-counted';
import { isSameParty } from './compare-parties';
import { comparePlaces, type Gazetteer } from './compare-places';
import { isVague, isWide, TWO_DIGITS } from './loose-pairs';
import { isNamed } from './sole-figures';
import { numberOf, SOON_EQUAL } from './telling-figures';
import { daysBetween } from './time-spans';

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
  const figures = pairs.filter(({ claim, alignment }) => claim.kind === 'figure' && alignment.against === null);
  const besides = besideOf(figures);
  return new Set(figures.filter((pair) => isOutranked(pair, besides(pair), gazetteer) || isOfAnotherDay(pair, besides(pair)) || isOfWiderPlace(pair, besides(pair), gazetteer) || isOfOtherDeed(pair, besides(pair))).map(({ alignment }) => alignment));
}

/** What gives for a pair those that share its stored claim, and those of its claim with the same article: of thousands of pairs of a page they are a few. */
function besideOf(figures: readonly Pair[]): (pair: Pair) => Beside {
  const ofStored = new Map<StoredClaim, Pair[]>();
  const ofArticle = new Map<Claim, Map<string, Pair[]>>();
  for (const pair of figures) {
    const { claim, alignment: { stored } } = pair;
    push(ofStored, stored, pair);
    let articles = ofArticle.get(claim);
    if (!articles) ofArticle.set(claim, (articles = new Map<string, Pair[]>()));
    push(articles, stored.articleKey, pair);
  }
  return ({ claim, alignment: { stored } }) => ({ ofStored: ofStored.get(stored)!, ofArticle: ofArticle.get(claim)!.get(stored.articleKey)! });
}

interface Beside {
  /** Pairs of the same stored claim, this one among them. */
  ofStored: readonly Pair[];
  /** Pairs of the same claim of the page with claims of the same article, this one among them. */
  ofArticle: readonly Pair[];
}

function push<K>(lists: Map<K, Pair[]>, key: K, pair: Pair): void {
  const known = lists.get(key);
  if (known) known.push(pair);
  else lists.set(key, [pair]);
}

function isOutranked({ claim, alignment }: Pair, { ofStored, ofArticle }: Beside, gazetteer: Gazetteer): boolean {
  if (alignment.relation !== 'differs' && alignment.relation !== 'scope') return false;
  const { stored } = alignment;
  return ofStored.some((other) => other.claim !== claim && isAnsweredRather(other.claim, claim, stored, other.alignment, alignment, gazetteer)) ||
    ofArticle.some((other) => other.alignment.stored !== stored && (isAnsweredRather(other.alignment.stored, stored, claim, other.alignment, alignment, gazetteer) || isOfOtherTime(claim, other.alignment, alignment)));
}

function isOfAnotherDay({ claim, alignment: { relation, article, stored } }: Pair, { ofStored, ofArticle }: Beside): boolean {
  if (relation !== 'agrees' || article.storyId !== null || !areOfTwoDays(claim, stored)) return false;
  return ofStored.some((other) => isOfItsDay(other.claim, claim, stored)) || ofArticle.some(({ alignment: { stored: answer } }) => answer !== stored && isOfItsDay(answer, stored, claim));
}

/** Whether one side counts a whole country, where its article counts the other side's place too: "141 died in Mern", "in Orl province 21". */
function isOfWiderPlace({ claim, alignment: { relation, stored } }: Pair, { ofStored, ofArticle }: Beside, gazetteer: Gazetteer): boolean {
  if (relation === 'agrees' || relation === 'scope' || isWide(claim) === isWide(stored)) return false;
  return isWide(stored) ? ofArticle.some(({ alignment: { stored: nearer } }) => isOfThatPlace(nearer, stored, claim, gazetteer)) : ofStored.some(({ claim: nearer }) => isOfThatPlace(nearer, claim, stored, gazetteer));
}

/** Whether one side counts those aboard and the other those saved, of whom an article tells too in the same number: 14 aboard one ship, and the 14 saved from the other. */
const isOfOtherDeed = ({ claim, alignment: { relation, stored, article } }: Pair, { ofStored, ofArticle }: Beside): boolean =>
  (relation === 'agrees' || relation === 'scope') && numberOf(claim) === numberOf(stored) && (claim.frame === 'on-board') !== (stored.frame === 'on-board') && numberOf(claim) < (article.storyId === null ? TWO_DIGITS : SOON_EQUAL) &&
  (ofStored.some((other) => other.claim.frame === stored.frame && other.alignment.relation === 'agrees' && numberOf(other.claim) === numberOf(stored)) || ofArticle.some(({ alignment: { stored: other, relation: own } }) => other.frame === claim.frame && own === 'agrees' && numberOf(other) === numberOf(claim)));

const isOfThatPlace = (nearer: Claim | StoredClaim, wide: Claim | StoredClaim, answer: Claim | StoredClaim, gazetteer: Gazetteer): boolean =>
  nearer.frame === wide.frame && !isWide(nearer) && !isImplied(nearer, 'place') && numberOf(nearer) < numberOf(wide) && comparePlaces(nearer, answer, gazetteer).verdict === 'same';

/** Whether two claims are told of two days. */
const areOfTwoDays = ({ time: mine }: Claim | StoredClaim, { time: theirs }: Claim | StoredClaim): boolean => mine !== null && theirs !== null && mine.to !== theirs.to;

/** Length of an ISO day. */
const DAY = 10;
/** Whether a claim is told of one day, be it in a title that has it from the text. */
const isOfOneDay = ({ time }: Claim | StoredClaim): boolean => time !== null && time.from === time.to && time.to?.length === DAY;

/** Whether an article tells one number of two days, and that of the one is of a day nearer to the other side's: "34 were rescued on Tuesday, another 34 on Monday". */
const isOfItsDay = (nearer: Claim | StoredClaim, farther: Claim | StoredClaim, answer: Claim | StoredClaim): boolean =>
  nearer.frame === farther.frame && numberOf(nearer) === numberOf(farther) && namesDay(nearer) && isOfOneDay(farther) && areOfTwoDays(nearer, farther) &&
  Math.abs(daysBetween(nearer.time!.to, answer.time!.to) ?? Infinity) < Math.abs(daysBetween(farther.time!.to, answer.time!.to) ?? 0);

/** How near two places are, the nearest first. */
const NEARNESS: readonly Verdict[] = ['same', 'near', 'unknown', 'differs'];

const ratioOf = (a: Claim | StoredClaim, b: Claim | StoredClaim): number => Math.max(numberOf(a), numberOf(b)) / Math.max(1, Math.min(numberOf(a), numberOf(b)));

/** Whether of two counts of one article the greater is the other side's answer, or the whole of which that is a part. */
function isAnsweredRather(greater: Claim | StoredClaim, lesser: Claim | StoredClaim, answer: Claim | StoredClaim, { relation }: Alignment, { relation: own }: Alignment, gazetteer: Gazetteer): boolean {
  // … A crowd is counted by two, each in a number of his own.
  if (greater.frame !== lesser.frame || greater.frame === 'attended' || greater.frame === 'protested' || numberOf(greater) < PART * numberOf(lesser) || isVague(greater) || isVague(lesser) || compareCounted(greater, lesser).extent !== 'same') return false;
  // A party that the article names may count apart, and what is told of the other's place is nearer to it; but a part of all who died is none of those whom somebody tells of besides, unless it is he who counts it.
  const isToldOn = own === 'scope' && isImplied(lesser, 'time') && isImplied(lesser, 'place') && !isSameParty(lesser.attributedTo, answer.attributedTo);
  if (!isToldOn && isNamed(lesser.attributedTo) && (greater.attributedTo === null || (isNamed(greater.attributedTo) && !isSameParty(greater.attributedTo, lesser.attributedTo)))) return false;
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
