import { spotsOf, type Spot } from '@/lib/lexicon/gazetteer';
import type { Claim, StoredArticle, StoredClaim } from '@/lib/model';
import { isImplied, namesDay } from './alignment';
import type { Told } from './article-ways';
import { oneNameOf } from './bynames';
import { comparePlaces, type Gazetteer } from './compare-places';
import { isCountry } from './countries';
import { COURT_IN } from './event-words';
import { QUARTER } from './words';

/*
 * Whether an article that no pack has put into a story plays at another place than the page: in another part of the city, in another town or
 * province, before another town's court.
 */

/** The keys of the articles that do. */
export function articlesOfOtherAreas(claims: readonly Claim[], byArticle: ReadonlyMap<string, readonly StoredClaim[]>, articles: ReadonlyMap<string, StoredArticle>, gazetteer: Gazetteer): ReadonlySet<string> {
  // A page on an event that packs know has no other articles: nothing is asked of its claims.
  const alone = [...byArticle].filter(([key]) => articles.get(key)?.storyId === null);
  if (alone.length === 0) return new Set();
  const [quarter, area, court] = [quarterOf(claims), areaOf(claims), courtOf(claims)];
  if (!quarter && !area && !court) return new Set();
  return new Set(alone.filter(([, theirs]) => areOfTwoQuarters(quarter, theirs, gazetteer) || areOfTwoAreas(area, claims, theirs) || areOfTwoCourts(court, claims, theirs)).map(([key]) => key));
}

/** The toll that names a part of a city, if it is the first that names two places. */
function quarterOf(claims: readonly Claim[]): Claim | null {
  const mine = placedTollOf(claims);
  return mine?.place.some((name) => QUARTER.test(name)) ? mine : null;
}
const placedTollOf = <C extends Told>(claims: readonly C[]): C | undefined => claims.find((claim) => claim.kind === 'figure' && claim.frame === 'killed' && claim.modality === 'actual' && claim.place.length > 1 && !isImplied(claim, 'place'));

/** Whether each one's first toll is of a part of one city, told by its name, and these are two: two bombs of one day. */
function areOfTwoQuarters(mine: Claim | null, claims: readonly StoredClaim[], gazetteer: Gazetteer): boolean {
  const toll = mine === null ? undefined : placedTollOf(claims);
  return toll !== undefined && comparePlaces(mine!, toll, gazetteer).quarters === true;
}

interface Area {
  name: string;
  /** Where the world's list has it; empty for a town that it does not know. */
  spots: readonly Spot[];
}

/** Claims that must lie in a place for it to be where an article plays, and the share of those that have a place. */
const LEAST_TOLD = 2;
const MOST = 0.5;

/** The town or province in which most claims lie, some of which name it themselves; null where there is none: an article may be written from a town where nothing happened. */
function areaOf(claims: readonly Told[]): Area | null {
  const counts = new Map<string, { told: number; named: boolean }>();
  let placed = 0;
  for (const claim of claims) {
    if (claim.place.length === 0) continue;
    placed += 1;
    for (const place of claim.place) {
      // "Tarn airport" is in Tarn.
      const name = place.replace(/ \p{Ll}.*$/u, '');
      const count = counts.get(name) ?? { told: 0, named: false };
      counts.set(name, { told: count.told + 1, named: count.named || !isImplied(claim, 'place') });
    }
  }
  for (const [name, { told, named }] of counts) {
    if (named && told >= LEAST_TOLD && told >= MOST * placed && !isCountry(oneNameOf(name))) return { name, spots: spotsOf(oneNameOf(name)) };
  }
  return null;
}

/** Whether each plays in an area of its own, and neither speaks of the other's: in two divisions, and of no other place that is not a country with it; or in two towns on two days. */
function areOfTwoAreas(mine: Area | null, claims: readonly Claim[], others: readonly StoredClaim[]): boolean {
  const theirs = mine === null ? null : areaOf(others);
  if (mine === null || theirs === null || speaksOf(claims, theirs.name) || speaksOf(others, mine.name)) return false;
  if (mine.spots.length > 0 && theirs.spots.length > 0 && !mine.spots.some((one) => theirs.spots.some((other) => isOneDivision(one, other)))) return !sharePlace(claims, others);
  return !isDivision(mine) && !isDivision(theirs) && areOfOtherDays(claims, others);
}

const isDivision = ({ spots }: Area): boolean => spots.some(({ kind }) => kind === 'division');

/** Whether both name days, and none that is the same. */
function areOfOtherDays(claims: readonly Claim[], others: readonly StoredClaim[]): boolean {
  const days = claims.flatMap((claim) => (namesDay(claim) ? [claim.time!.to] : []));
  const theirs = others.filter(namesDay);
  return days.length > 0 && theirs.length > 0 && theirs.every(({ time }) => !days.includes(time!.to));
}

const isOneDivision = (a: Spot, b: Spot): boolean => a.country === b.country && a.division === b.division;

const speaksOf = (claims: readonly Told[], name: string): boolean => claims.some(({ sentence, place }) => place.includes(name) || (sentence ?? '').toLowerCase().includes(name.toLowerCase()));

/** Whether both name a place that is no country. */
function sharePlace(claims: readonly Told[], others: readonly Told[]): boolean {
  const names = new Set(claims.flatMap(({ place }) => place));
  return others.some(({ place }) => place.some((name) => names.has(name) && !isCountry(oneNameOf(name))));
}

/** The town whose court the page tells of ("a court in Tarn"); null for none. */
const courtOf = (claims: readonly Told[]): string | null => {
  for (const { sentence } of claims) {
    const found = COURT_IN.exec(sentence ?? '');
    if (found !== null) return found[1]!;
  }
  return null;
};

/** Whether each tells of a court of its own town, and neither speaks of the other's. */
function areOfTwoCourts(mine: string | null, claims: readonly Claim[], others: readonly StoredClaim[]): boolean {
  const theirs = mine === null ? null : courtOf(others);
  return mine !== null && theirs !== null && !isCountry(oneNameOf(mine)) && !isCountry(oneNameOf(theirs)) && !speaksOf(claims, theirs) && !speaksOf(others, mine);
}
