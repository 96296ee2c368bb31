import { meetInCountry, spotsOf, type Spot } from '@/lib/lexicon/gazetteer';
import type { Statement } from '@/lib/model';
import { oneNameOf } from './bynames';
import type { PlaceComparison } from './place-comparison';
import { rememberOf } from './remember';
import { PLACE_KINDS } from './words';

/* What the gazetteer of the world says of two places that the packs do not know. */

/** Where a statement speaks of: what the gazetteer has of its nearest name. Empty where it has none, or names that do not lie in each other. */
interface Whereabouts {
  spots: readonly Spot[];
  /** Whether only what holds the place is known: its own name is strange, or that of a part ("eastern Orlava"). */
  within: boolean;
  /** Whether it is a side of what is known. */
  isSide: boolean;
}

const NOWHERE: Whereabouts = { spots: [], within: true, isSide: false };
const DIRECTION = /^(?:north|south|east|west|central)/;

/** A name without the words for its kind and side ("Orlava province", "northern Orlava"). */
const bare = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !PLACE_KINDS.has(word))
    .join(' ');

/** Read from the widest name to the nearest: each is told from its namesakes by the one that holds it ("Velmor, Orlava"). */
const whereaboutsOf = rememberOf((names: readonly string[]): Whereabouts => {
  let known = NOWHERE;
  for (const name of names.toReversed()) {
    const key = oneNameOf(name);
    const named = spotsOf(key);
    const spots = named.length > 0 ? named : spotsOf(oneNameOf(bare(key)));
    const outer = known.spots;
    if (spots.length === 0) known = { spots: outer, within: true, isSide: false };
    else {
      const inside = outer.length === 0 ? spots : spots.filter((spot) => outer.some((one) => holds(one, spot)));
      // Two places told together, or a namesake that the gazetteer does not have.
      if (inside.length === 0) return NOWHERE;
      const isSide = named.length === 0 && DIRECTION.test(key);
      known = { spots: inside, within: isSide, isSide };
    }
  }
  return known;
});

const holds = (outer: Spot, inner: Spot): boolean => outer.country === inner.country && (outer.kind === 'country' || (outer.kind === 'division' && outer.division === inner.division));
/** Of a country in which both lie that says too little: half the reports of a year may be of it. */
const isWider = (outer: Spot, inner: Spot): boolean => outer.kind === 'division' && inner.kind === 'town' && holds(outer, inner);

/**
 * How two places stand that the gazetteer of the world knows: a town and the division that holds it, or
 * places of other countries or divisions; null where it does not know both, where their names leave it open, for two towns of
 * one division, and for a country and what lies in it.
 */
export function compareInWorld(mine: Statement, theirs: Statement): PlaceComparison | null {
  const [a, b] = [whereaboutsOf(mine.place), whereaboutsOf(theirs.place)];
  if (a.spots.length === 0 || b.spots.length === 0) return null;
  if (!b.within && a.spots.some((one) => b.spots.some((other) => isWider(other, one)))) return { verdict: 'near', extent: 'part', inside: true, reason: 'mine lies within theirs' };
  if (!a.within && a.spots.some((one) => b.spots.some((other) => isWider(one, other)))) return { verdict: 'near', extent: 'whole', inside: true, reason: 'theirs lies within mine' };
  if (isPartOf(a, b) || isPartOf(b, a)) return MAY_HOLD;
  // Where an article is written from, or what it names first, may be elsewhere than the event.
  if (mine.implied.includes('place') || theirs.implied.includes('place')) return null;
  if (!meetInCountry(a.spots, b.spots)) return APART;
  return isOneDivision(a) && isOneDivision(b) && a.spots[0]!.division !== b.spots[0]!.division ? APART : null;
}

const MAY_HOLD: PlaceComparison = { verdict: 'unknown', extent: 'unknown', reason: 'a part of a country, and a place that may lie in it' };
const APART: PlaceComparison = { verdict: 'differs', extent: 'apart', reason: 'other places' };

/** Whether one is "eastern Orlava" and the other a place in Orlava. */
const isPartOf = (part: Whereabouts, other: Whereabouts): boolean => part.isSide && other.spots.some((spot) => spot.kind !== 'country' && part.spots.some((one) => one.kind === 'country' && one.country === spot.country));

/** Whether a place surely lies in one division, or is it. */
const isOneDivision = ({ spots, within }: Whereabouts): boolean => !within && spots.length === 1 && spots[0]!.kind !== 'country';
