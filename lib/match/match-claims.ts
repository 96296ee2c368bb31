import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Claim, Match, Statement, StoredArticle, StoredClaim, Value } from '@/lib/model';
import { alignClaims, toMatch } from './align-claims';
import { giveSameNumbers } from './one-day';
import { isBeforeStory, namesDay, type AlignContext, type Alignment } from './alignment';
import { compareCounted, unitMet } from './compare-counted';
import { isSameParty } from './compare-parties';
import { comparePlaces } from './compare-places';
import { compareValues } from './compare-values';
import { isVague } from './loose-pairs';
import { objectsBeside, sitesBeside } from './objects-beside';
import { claimsOfOtherEvent } from './plays-elsewhere';
import { isFurtherDead, isOfThem, isSaidBefore } from './read-share';
import { articlesOfOtherAreas } from './other-areas';
import { outrankedPairs } from './outranked';
import { storyWays } from './story-ways';
import { articleWays } from './told-apart';
import { daysOf } from './time-spans';
import { SOON_EQUAL } from './telling-figures';
import { TOLL_AS_OF } from './words';
import { RELATED } from './weights';

/** What one claim of the page found. */
export interface ClaimMatches {
  claim: Claim;
  /** Answers to the same question, the best first. */
  matches: readonly Match[];
  /** Same story, another question; the nearest first. */
  related: readonly Match[];
  /** The nearest that were turned down, with the reason. */
  turnedDown: readonly Alignment[];
}

/** Related reports and rejected candidates kept per claim: what a reader looks at. */
const MOST_RELATED = 12;
const MOST_TURNED_DOWN = 5;

/** Matches each claim of the page with the claims of the stories found. Only claims of one kind and one family of units are weighed. */
export function matchClaims(claims: readonly Claim[], stored: readonly StoredClaim[], articles: ReadonlyMap<string, StoredArticle>, context: AlignContext): readonly ClaimMatches[] {
  const blocks = new Map<string, StoredClaim[]>();
  for (const claim of stored) {
    const block = blocks.get(blockOf(claim));
    if (block) block.push(claim);
    else blocks.set(blockOf(claim), [claim]);
  }
  const byArticle = groupByArticle(stored);
  const weighed = { ...context, page: articleWays(claims), articles: new Map([...byArticle].flatMap(([key, theirs]) => (articles.get(key)?.storyId === null ? [[key, articleWays(theirs)] as const] : []))), beside: new Set([...besides(claims), ...besides(stored)]), objects: objectsBeside([...claims, ...stored]), sites: sitesBeside([...claims, ...stored]), otherDays: articlesOfOtherDays(claims, byArticle), otherTolls: otherTollsOf(claims, byArticle), otherAreas: articlesOfOtherAreas(claims, byArticle, articles, context.gazetteer), ways: storyWays(stored, articles, context.gazetteer), besideStory: new Map([...(context.stories?.values() ?? [])].map((story) => [story.id, claimsOfOtherEvent(claims, story, context.gazetteer)])) };
  const found = claims.map((claim) => {
    const alignments: Alignment[] = [];
    for (const candidate of blocks.get(blockOf(claim)) ?? []) {
      const article = articles.get(candidate.articleKey);
      const alignment = article && alignClaims(claim, candidate, article, weighed);
      if (alignment) alignments.push(alignment);
    }
    return { claim, alignments: alignments.sort((a, b) => b.score - a.score) };
  });
  const winners = bestClaims(found);
  const outranked = outrankedPairs(found.flatMap(({ claim, alignments }) => alignments.map((alignment) => ({ claim, alignment }))), context.gazetteer);
  return found.map(({ claim, alignments }) => sortOut(claim, alignments, winners, outranked, context));
}

/** The stored claims by the key of their article, each article's in their order. */
export function groupByArticle(stored: readonly StoredClaim[]): ReadonlyMap<string, readonly StoredClaim[]> {
  const byArticle = new Map<string, StoredClaim[]>();
  for (const claim of stored) {
    const known = byArticle.get(claim.articleKey);
    if (known) known.push(claim);
    else byArticle.set(claim.articleKey, [claim]);
  }
  return byArticle;
}

/** Frames of what courts do about an event, days after it. */
const IN_COURT: ReadonlySet<string> = new Set(['charged', 'sentenced', 'acquitted', 'fined']);

/** Days, as day numbers, that claims name themselves, single and not taken from the context; that on which somebody is charged is no day of what he is charged with. */
function ownDays(claims: readonly (Claim | StoredClaim)[]): readonly number[] {
  return claims.flatMap((claim) => (namesDay(claim) && !(claim.kind === 'event' && IN_COURT.has(claim.frame ?? '')) ? (daysOf(claim.time!.to)?.[0] ?? []) : []));
}

/** Days that a count may last and still tell by its first of what day the event was. */
const FEW_DAYS = 7;

/** Whether a claim tells of few days of its own, and one of those given is the first ("her death on Thursday brings Tuesday's toll to eight"). */
function beginsOn({ time, implied }: Claim | StoredClaim, days: readonly number[]): boolean {
  if (implied.includes('time') || (time?.from ?? '').length < 10 || (time?.to ?? '').length < 10) return false;
  const [from, to] = [daysOf(time!.from)![0], daysOf(time!.to)![0]];
  return to > from && to - from <= FEW_DAYS && days.includes(from);
}

/** The toll that an article tells first as a number, where it puts it on a day of its own: those who died of their wounds later are no toll of another day. */
function tollOf(claims: readonly (Claim | StoredClaim)[]): { day: number; number: number } | null {
  const first = claims.find(isToll);
  // A headline names no day: the sentence that tells its number again does.
  const told = first && (namesDay(first) ? first : claims.find((claim) => isToll(claim) && namesDay(claim) && numberIn(claim.value) === numberIn(first.value)));
  return told ? { day: daysOf(told.time!.to)![0], number: numberIn(told.value)! } : null;
}

/** Whether a claim says how many died; not of more who were found the day after ("two more bodies"). */
const isToll = (claim: Claim | StoredClaim): boolean => claim.kind === 'figure' && claim.frame === 'killed' && claim.modality === 'actual' && !(claim.value?.approx === true && claim.value.low !== claim.value.high) && (numberIn(claim.value) ?? 0) > 1 && !isFurtherDead(claim);

const numberIn = (value: Value | null): number | null => value?.low ?? value?.high ?? null;

/** Whether of the tolls of two days running the later is the lower, for a toll grows, or its article tells the former beside it: strikes on one town come day after day. */
function areOfTwoEvents(mine: readonly (Claim | StoredClaim)[], theirs: readonly (Claim | StoredClaim)[]): boolean {
  const [a, b] = [tollOf(mine), tollOf(theirs)];
  if (a === null || b === null || Math.abs(b.day - a.day) !== 1) return false;
  const [first, last, later] = b.day > a.day ? [a, b, theirs] : [b, a, mine];
  return last.number < first.number || later.some((claim) => isTollOn(claim, first));
}

/** Whether a claim says again how many died on a day that it names, and not what that day's toll was put at ("up from 16 on Sunday"). */
const isTollOn = (claim: Claim | StoredClaim, { day, number }: { day: number; number: number }): boolean =>
  claim.kind === 'figure' && claim.frame === 'killed' && claim.modality === 'actual' && numberIn(claim.value) === number && namesDay(claim) && daysOf(claim.time!.to)![0] === day && !isSaidBefore(claim) && !TOLL_AS_OF.test((claim.sentence ?? '').toLowerCase());

/** Days of the first tolls of the page and of each article that tells of another event, the day before or after. */
function otherTollsOf(claims: readonly Claim[], byArticle: ReadonlyMap<string, readonly StoredClaim[]>): ReadonlyMap<string, readonly [number, number]> {
  const mine = tollOf(claims);
  if (mine === null) return new Map();
  return new Map([...byArticle].flatMap(([key, theirs]) => (areOfTwoEvents(claims, theirs) ? [[key, [mine.day, tollOf(theirs)!.day]] as const] : [])));
}

/** Keys of the articles that name days, none of which is a day of the page, nor its neighbour but with a toll of its own; none where the page names no day. */
function articlesOfOtherDays(claims: readonly Claim[], byArticle: ReadonlyMap<string, readonly StoredClaim[]>): ReadonlySet<string> {
  const mine = ownDays(claims);
  if (mine.length === 0) return new Set();
  return new Set([...byArticle].filter(([, theirs]) => {
    const days = ownDays(theirs);
    if (days.length === 0 || days.some((day) => mine.includes(day)) || theirs.some((claim) => beginsOn(claim, mine)) || claims.some((claim) => beginsOn(claim, days))) return false;
    return (!days.some((day) => mine.some((own) => Math.abs(own - day) <= 1)) || areOfTwoEvents(claims, theirs)) && !giveSameNumbers(claims, theirs);
  }).map(([key]) => key));
}

/** Claims that share their sentence with another of one frame, within one article: the later may be added to the first. "Nine others were hurt, two of them badly" adds nothing. */
function besides<C extends Claim | StoredClaim>(claims: readonly C[]): readonly C[] {
  const sentences = new Map<string, C[]>();
  for (const claim of claims) {
    if (claim.kind !== 'figure' || claim.sentence === null || isOfThem(claim)) continue;
    const key = `${'articleKey' in claim ? claim.articleKey : ''}\n${claim.frame}\n${claim.value?.unit}\n${claim.sentence}`;
    const known = sentences.get(key);
    if (known) known.push(claim);
    else sentences.set(key, [claim]);
  }
  return [...sentences.values()].filter((list) => list.length > 1).flat();
}

/** How many times one count may be another and still be a rival of it. */
const RIVALS = 2;

/** How many times the greater of two values is the lesser. */
function ratioOf(a: Value | null, b: Value | null): number {
  const [x, y] = [numberIn(a) ?? 0, numberIn(b) ?? 0];
  return Math.max(x, y) / Math.max(1, Math.min(x, y));
}

/** Frames of a crowd: its police and its organisers count it apart, and far apart. */
const GATHERED: ReadonlySet<string> = new Set(['attended', 'protested']);

/** Whether the page itself gives two answers to one question ("the council says 44 %, the opposition 70 %"). */
function answersAlike(a: Claim, b: Claim, stored: StoredClaim, { gazetteer }: AlignContext): boolean {
  const placeless = a.place.length === 0 && b.place.length === 0;
  const { extent } = compareCounted(a, b);
  // "Eight dead" of a headline, and the "at least eight miners killed" of its lead, are one count.
  if (extent !== 'apart' && numberIn(a.value) === numberIn(b.value) && a.time?.to === b.time?.to && comparePlaces(a, b, gazetteer).verdict === 'same') return true;
  if (extent !== 'same') return false;
  if (placeless) return true;
  const where = comparePlaces(a, b, gazetteer);
  // "Dozens were missing", and the 61 of whom a party speaks further down: whoever counts 43 answers both.
  if (isVague(b) && !isVague(a) && where.extent !== 'apart' && where.verdict !== 'differs' && compareValues(a.value!, b.value!)?.relation === 'consistent') return true;
  // Of a name that nobody knows it is not known whether it is one place; but two parties count one day's crowd there, and what is many and near the other figure is likely its rival.
  const areTwoVoices = GATHERED.has(a.frame ?? '') && a.attributedTo !== null && b.attributedTo !== null && !isSameParty(a.attributedTo, b.attributedTo) && a.time?.to === b.time?.to;
  return where.extent === 'same' || (where.verdict === 'same' && areTwoVoices) || (where.verdict === 'same' && (numberIn(a.value) ?? 0) >= SOON_EQUAL && ratioOf(a.value, stored.value) <= RIVALS);
}

/** Whether a party has brought its own count up to date, and the other claim is of somebody else: "rescuers say at least 58, the monitor 82", and the monitor's 96 the day after. */
const isOwnUpdate = (claim: Claim, { relation, stored }: Alignment, other: Claim): boolean => relation === 'updated' && !isSameParty(other.attributedTo, stored.attributedTo) && isSameParty(claim.attributedTo, stored.attributedTo);

/** Families of units that are counted as one another under two names. */
const FAMILY: Readonly<Record<string, string>> = { job: 'people', household: 'people', vote: 'people', case: 'people', weapon: 'vehicle', bomb: 'vehicle', building: 'settlement', explosion: 'leak', gang: 'group' };

/** The block a statement is weighed in: its kind and its unit's dimension or root noun. */
function blockOf(statement: Statement): string {
  if (statement.kind === 'event' || !statement.value) return 'event';
  const unit = unitMet(statement);
  const dimension = dimensionOf(unit);
  if (dimension !== 'count') return dimension;
  const root = lineage(unit).at(-1) ?? unit;
  return `count ${FAMILY[root] ?? root}`;
}

/** For each stored claim, the claim of the page that it answers best, where their figures meet. */
function bestClaims(found: readonly { claim: Claim; alignments: readonly Alignment[] }[]): ReadonlyMap<string, { claim: Claim; score: number }> {
  const best = new Map<string, { claim: Claim; score: number }>();
  for (const { claim, alignments } of found) {
    for (const { stored, score, relation, against } of alignments) {
      if (against !== null || (relation !== 'agrees' && relation !== 'consistent')) continue;
      const known = best.get(stored.key);
      if (!known || score > known.score) best.set(stored.key, { claim, score });
    }
  }
  return best;
}

/**
 * Tells answers from relatives. A stored figure that agrees with one claim of the page does not differ from another
 * claim of it: "4,000 in one country, 1,000 in the other" are two questions, whatever the slots could tell.
 */
function sortOut(claim: Claim, alignments: readonly Alignment[], winners: ReadonlyMap<string, { claim: Claim; score: number }>, outranked: ReadonlySet<Alignment>, context: AlignContext): ClaimMatches {
  const matches: Match[] = [];
  const related: Match[] = [];
  const turnedDown: Alignment[] = [];
  for (const alignment of alignments) {
    const winner = winners.get(alignment.stored.key);
    const taken =
      winner !== undefined &&
      winner.claim !== claim &&
      winner.claim.frame === claim.frame &&
      (alignment.relation === 'differs' || alignment.relation === 'updated') &&
      winner.score >= alignment.score &&
      !isOwnUpdate(claim, alignment, winner.claim) &&
      !answersAlike(claim, winner.claim, alignment.stored, context);
    const beside = outranked.has(alignment);
    if (alignment.against === null && !taken && !beside) {
      matches.push(toMatch(claim, alignment));
      continue;
    }
    if (turnedDown.length < MOST_TURNED_DOWN) turnedDown.push(taken || beside ? { ...alignment, against: taken ? 'it agrees with another claim of the page' : 'it answers another claim told beside' } : alignment);
    if (alignment.score >= RELATED && !isBeforeStory(claim, alignment.stored, alignment.article, context) && related.length < MOST_RELATED) related.push({ ...toMatch(claim, alignment), relation: 'related' });
  }
  return { claim, matches, related, turnedDown };
}
