import { spotsOf, type Spot } from '@/lib/lexicon/gazetteer';
import type { Claim, StoredArticle, StoredClaim } from '@/lib/model';
import { isImplied } from './alignment';
import type { Told } from './article-ways';
import { oneNameOf } from './bynames';
import { comparePlaces, type Gazetteer } from './compare-places';
import { isCountry } from './countries';
import { COURT_IN } from './event-words';
import { QUARTER } from './words';

/*
 * Whether an article that no pack has put into a story plays at another place than the page: in another part of the city, in another town of the
 * world, before another town's court.
 */

/** The keys of the articles that do. */
export function articlesOfOtherAreas(claims: readonly Claim[], byArticle: ReadonlyMap<string, readonly StoredClaim[]>, articles: ReadonlyMap<string, StoredArticle>, gazetteer: Gazetteer): ReadonlySet<string> {
  // A page on an event that packs know has no other articles: nothing is asked of its claims.
  const alone = [...byArticle].filter(([key]) => articles.get(key)?.storyId === null);
  if (alone.length === 0) return new Set();
  const [quarter, town, court] = [quarterOf(claims), townOf(claims), courtOf(claims)];
  if (!quarter && !town && !court) return new Set();
  return new Set(alone.filter(([, theirs]) => areOfTwoQuarters(quarter, theirs, gazetteer) || areOfTwoTowns(town, claims, theirs) || areOfTwoCourts(court, claims, theirs)).map(([key]) => key));
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

interface Town {
  name: string;
  spots: readonly Spot[];
}

/** Claims that must lie in a town for it to be where an article plays, and the share of those that have a place. */
const LEAST_TOLD = 2;
const MOST = 0.5;

/** The town of the world in which most claims lie, some of which name it themselves; null where there is none: an article may be written from a town where nothing happened. */
function townOf(claims: readonly Told[]): Town | null {
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
    if (!named || told < LEAST_TOLD || told < MOST * placed) continue;
    const spots = spotsOf(oneNameOf(name));
    if (spots.length > 0 && spots.every(({ kind }) => kind !== 'country') && spots.some(({ kind }) => kind === 'town')) return { name, spots };
  }
  return null;
}

/** Whether each plays in a town of its own, in two divisions, and neither speaks of the other's town or of another place that is not a country with it. */
function areOfTwoTowns(mine: Town | null, claims: readonly Claim[], others: readonly StoredClaim[]): boolean {
  const theirs = mine === null ? null : townOf(others);
  if (mine === null || theirs === null || mine.spots.some((one) => theirs.spots.some((other) => isOneDivision(one, other)))) return false;
  return !speaksOf(claims, theirs.name) && !speaksOf(others, mine.name) && !sharePlace(claims, others);
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
