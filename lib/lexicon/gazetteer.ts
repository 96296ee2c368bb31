import { places } from './gazetteer/places.json';

/** Where a name of the world's places lies: its country (ISO 3166), the first-level division in it (GeoNames), and what it is. */
export interface Spot {
  country: string;
  /** Code of the division; empty for a country. */
  division: string;
  kind: 'country' | 'division' | 'town';
}

const NOWHERE: readonly Spot[] = [];
const found = new Map<string, readonly Spot[]>();

/** The places that bear a folded name, as `nameKey` makes it, the same list each time; empty where the list knows none. */
export function spotsOf(key: string): readonly Spot[] {
  let spots = found.get(key);
  if (!spots) found.set(key, (spots = read(key)));
  return spots;
}

/** Looks a row up in the sorted text itself: to build a map of seventeen thousand names takes longer than all that a page asks. */
function read(key: string): readonly Spot[] {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const start = places.lastIndexOf('\n', (low + high) >> 1);
    const bar = places.indexOf('|', start);
    const name = places.slice(start + 1, bar);
    if (name === key) return places.slice(bar + 1, places.indexOf('\n', bar)).split(' ').map(toSpot);
    if (name < key) low = places.indexOf('\n', bar);
    else high = start;
  }
  return NOWHERE;
}

/** Whether some of two names' places lie in one country. */
export const meetInCountry = (some: readonly Spot[], others: readonly Spot[]): boolean => some.some(({ country }) => others.some((other) => other.country === country));

function toSpot(code: string): Spot {
  const country = code.slice(0, 2);
  if (code.length === 2) return { country, division: '', kind: 'country' };
  const isDivision = code.endsWith('*');
  return { country, division: isDivision ? code.slice(2, -1) : code.slice(2), kind: isDivision ? 'division' : 'town' };
}
