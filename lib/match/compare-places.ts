import { WORLDWIDE } from '@/lib/lexicon/countries';
import type { Place, Statement } from '@/lib/model';
import { oneNameOf } from './bynames';
import { compareNames } from './compare-names';
import { isCountry } from './countries';
import type { PlaceComparison } from './place-comparison';
import { rememberOf, rememberPairs } from './remember';
import { PLACE_KINDS, QUARTER } from './words';
import { compareInWorld } from './world-places';

/** The known places by id, with all that hold them. */
export type Gazetteer = ReadonlyMap<string, Place>;

/** The place and all that hold it, nearest first; the id alone where it is not known. */
export function holders(id: string, gazetteer: Gazetteer): readonly string[] {
  const line: string[] = [];
  for (let place = gazetteer.get(id); place && !line.includes(place.id); place = place.within === null ? undefined : gazetteer.get(place.within)) line.push(place.id);
  return line.length > 0 ? line : [id];
}

/** Whether a statement is told of the whole world, by the name that readings and packs give it. */
export const isWorldwide = ({ place, placeIds }: Statement): boolean => place.includes(WORLDWIDE) || placeIds.includes(WORLDWIDE);

const UNKNOWN: PlaceComparison = { verdict: 'unknown', extent: 'unknown', reason: 'one side names no place' };

/**
 * Compares where two statements speak of: known places by identity and containment, unknown ones by name. A statement
 * with several places speaks of all of them together ("Mern and Serab").
 */
export const comparePlaces = (mine: Statement, theirs: Statement, gazetteer: Gazetteer): PlaceComparison => comparerOf(gazetteer)(mine, theirs);

const keyOf = rememberOf((statement: Statement): string => `${statement.place.join(';')}|${statement.placeIds.join(';')}|${isOfStory(statement)}`);
/** Answers hold for one gazetteer only. */
const comparerOf = rememberOf((gazetteer: Gazetteer) => rememberPairs(keyOf, keyOf, (mine: Statement, theirs: Statement) => compareFresh(mine, theirs, gazetteer)));

function compareFresh(mine: Statement, theirs: Statement, gazetteer: Gazetteer): PlaceComparison {
  if (mine.place.length === 0 && mine.placeIds.length === 0) return UNKNOWN;
  if (theirs.place.length === 0 && theirs.placeIds.length === 0) return UNKNOWN;
  if (areTwoQuarters(mine.place, theirs.place)) return QUARTERS;
  const [mineIsAll, theirsIsAll] = [isWorldwide(mine), isWorldwide(theirs)];
  if (mineIsAll || theirsIsAll) return mineIsAll && theirsIsAll ? { verdict: 'same', extent: 'same', reason: 'the same place' } : { verdict: 'near', extent: mineIsAll ? 'whole' : 'part', inside: true, reason: mineIsAll ? 'theirs lies within mine' : 'mine lies within theirs' };
  if (mine.placeIds.length > 0 && theirs.placeIds.length > 0) {
    // Of "Mern, Orlava" only the country may be known: where both name one nearest place, the rest is where it lies.
    if (!areAllKnown(mine) || !areAllKnown(theirs)) {
      const nearest = compareNearest(mine, theirs);
      if (nearest) return nearest;
    }
    const known = compareKnown(innermost(mine.placeIds, gazetteer), innermost(theirs.placeIds, gazetteer), gazetteer);
    // Two countries that only the story names: the figure may be of both or of either.
    if (isOfStory(mine) && (known.extent === 'whole' || known.extent === 'part') && mine.placeIds.some((id) => theirs.placeIds.includes(id))) return { verdict: 'near', extent: 'unknown', reason: 'a place of the story' };
    if (areSisters(mine, theirs, known, gazetteer)) return SISTERS;
    if (known.extent !== 'apart') return known;
    return sharesName(mine.place, theirs.place, true) ?? known;
  }
  return sharesName(mine.place, theirs.place, false) ?? compareInWorld(mine, theirs) ?? strangers(mine.place, theirs.place);
}

const QUARTERS: PlaceComparison = { verdict: 'near', extent: 'unknown', sisters: true, quarters: true, reason: 'two parts of one city' };
const SISTERS: PlaceComparison = { verdict: 'near', extent: 'unknown', sisters: true, reason: 'two places of one wider place' };

/** Whether the name of a statement's nearest place is that of none of its known places: those say only where it lies. */
function isNearestStrange({ place, placeIds }: Statement, gazetteer: Gazetteer): boolean {
  const [nearest] = place;
  const records = placeIds.map((id) => gazetteer.get(id));
  return nearest !== undefined && records.every((record) => record && [record.name, ...record.also].every((name) => compareNames(name, nearest) === 'other' && !holdsWord(name, nearest)));
}

/** Of "Velmor, Mern" and "Orlava" only Mern, which holds both, and Orlava may be known: then Velmor holds no Orlava. */
function areSisters(mine: Statement, theirs: Statement, known: PlaceComparison, gazetteer: Gazetteer): boolean {
  if (known.extent === 'part') return known.inside === true && isNearestStrange(theirs, gazetteer);
  if (known.extent === 'whole') return known.inside === true && isNearestStrange(mine, gazetteer);
  return known.extent === 'same' && isNearestStrange(mine, gazetteer) && isNearestStrange(theirs, gazetteer) && sharesName(mine.place.slice(0, 1), theirs.place.slice(0, 1), false) === null;
}

/** Whether a statement's places are several and come from outside its sentence. */
const isOfStory = ({ place, implied }: Statement): boolean => place.length > 1 && implied.includes('place');

const areAllKnown = ({ place, placeIds }: Statement): boolean => placeIds.length >= place.length;

/** Whether the nearest place of one side is named by the other too; null where it is not. */
function compareNearest(mine: Statement, theirs: Statement): PlaceComparison | null {
  const [a, b] = [mine.place[0], theirs.place[0]];
  if (a === undefined || b === undefined) return null;
  return compareNames(a, b) === 'same' ? { verdict: 'same', extent: 'same', reason: 'the same nearest place' } : null;
}

/** Two names that nobody knows may be a town and its county: they speak against one place, but do not rule it out. Countries do. */
function strangers(mine: readonly string[], theirs: readonly string[]): PlaceComparison {
  const [mineIsWide, theirsIsWide] = [mine, theirs].map((names) => names.every((name) => isCountry(oneNameOf(name))));
  // A country may hold any place that nobody knows.
  if (mineIsWide !== theirsIsWide) return { verdict: 'unknown', extent: 'unknown', reason: 'a country, and a place that may lie in it' };
  const apart = mineIsWide && theirsIsWide;
  return { verdict: 'differs', extent: apart ? 'apart' : 'unknown', reason: apart ? 'other countries' : 'other names' };
}

/** Places that hold another of the list say nothing more: "University of Mern, Mern, Orlava" is the university. */
export function innermost(ids: readonly string[], gazetteer: Gazetteer): readonly string[] {
  const known = ids.filter((id) => !ids.some((other) => other !== id && (holders(other, gazetteer).includes(id) || isNamesakeOfHolder(id, other, gazetteer))));
  return known.length > 0 ? known : ids;
}

/** Whether a city bears the name of the province that holds it and another place beside it: "Velmor in Orlava" lies in the province, and is not told of both towns. */
function isNamesakeOfHolder(id: string, other: string, gazetteer: Gazetteer): boolean {
  const city = gazetteer.get(id);
  const province = city?.within ? gazetteer.get(city.within) : undefined;
  return city !== undefined && province !== undefined && holders(other, gazetteer).includes(province.id) && holdsWord(city.name, province.name);
}

function compareKnown(mine: readonly string[], theirs: readonly string[], gazetteer: Gazetteer): PlaceComparison {
  const within = (a: string, b: string): boolean => holders(a, gazetteer).includes(b);
  const mineIn = mine.filter((a) => theirs.some((b) => within(a, b))).length;
  const theirsIn = theirs.filter((b) => mine.some((a) => within(b, a))).length;
  if (mine.length === theirs.length && mine.every((id) => theirs.includes(id))) return { verdict: 'same', extent: 'same', reason: 'the same place' };
  const allMine = mineIn === mine.length;
  const allTheirs = theirsIn === theirs.length;
  if (allMine && allTheirs) return { verdict: 'same', extent: 'same', reason: 'the same places' };
  const inside = !mine.some((id) => theirs.includes(id));
  if (allMine) return { verdict: 'near', extent: 'part', inside, reason: 'mine lies within theirs' };
  if (allTheirs) return { verdict: 'near', extent: 'whole', inside, reason: 'theirs lies within mine' };
  if (mineIn > 0 || theirsIn > 0) return { verdict: 'near', extent: 'unknown', reason: 'some places are shared' };
  return { verdict: 'differs', extent: 'apart', reason: 'other places' };
}

function sharesName(mine: readonly string[], theirs: readonly string[], areKnown: boolean): PlaceComparison | null {
  let alike: PlaceComparison | null = null;
  for (const a of mine) {
    for (const b of theirs) {
      const relation = compareNames(a, b, areKnown);
      if (relation === 'same') return sharesWiderOnly(a, mine, theirs, areKnown) ?? { verdict: 'same', extent: 'unknown', reason: 'the same name' };
      if (relation === 'alike') alike ??= { verdict: 'near', extent: 'unknown', alike: true, reason: `"${a}" and "${b}" sound the same` };
      // "Mern" in "Mern province", "University of Mern": one name holds the other as a word.
      else if (!alike && holdsWord(a, b)) alike = { verdict: 'near', extent: 'unknown', reason: 'one name is part of the other' };
    }
  }
  return alike;
}

/** What it means that a shared name comes after others that are not shared ("Velmor, Mern", "Orlava, Mern"); null where it comes first. */
function sharesWiderOnly(shared: string, mine: readonly string[], theirs: readonly string[], areKnown: boolean): PlaceComparison | null {
  const [a, b] = [mine[0]!, theirs[0]!];
  if (compareNames(a, shared) === 'same' || compareNames(b, shared) === 'same' || compareNames(a, b, areKnown) !== 'other' || holdsWord(a, b)) return null;
  if (!isCountry(oneNameOf(a)) && !isCountry(oneNameOf(b))) return SISTERS;
  return isCountry(oneNameOf(shared)) ? { verdict: 'near', extent: 'unknown', reason: 'one country' } : null;
}

/** Whether two places are two parts of one city, each told by its name ("Dorn district", "Orl district"). */
function areTwoQuarters(mine: readonly string[], theirs: readonly string[]): boolean {
  if (mine.length < 2 || theirs.length < 2) return false;
  const [a, b] = [mine.find((name) => QUARTER.test(name)), theirs.find((name) => QUARTER.test(name))];
  return a !== undefined && b !== undefined && compareNames(a, b) === 'other' && !holdsWord(a, b) && mine.some((one) => one !== a && theirs.some((other) => other !== b && compareNames(one, other) === 'same'));
}

function holdsWord(a: string, b: string): boolean {
  const first = new Set(wordsOf(a));
  const second = wordsOf(b);
  return second.length > 0 && first.size > 0 && (second.every((word) => first.has(word)) || [...first].every((word) => second.includes(word)));
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/).filter((word) => word !== '' && !PLACE_KINDS.has(word));
