import { stem } from '@/lib/text/stem';
import type { ContentWords } from './content-words';
import { PLACE_KINDS } from './words';

/* What stands in a town and is taken, hit or left apart from it and from each other: a prison is no airport, and neither is the town. */

/** Words for one kind of site in each row. */
const ROWS = 'airport airfield airbase airstrip, prison, hospital clinic, school university college campus, bridge, port harbour harbor docks, headquarters hq, church cathedral monastery, mosque, market bazaar, dam, refinery, depot warehouse, crossing, embassy consulate, palace, stadium, hotel, theatre theater, barracks garrison, outskirts';

const SITE_OF: ReadonlyMap<string, string> = new Map(ROWS.split(', ').flatMap((row) => row.split(' ').map((word, _, words): [string, string] => [stem(word), words[0]!])));

/** "air base": two words for one of the first row. */
const AIR = stem('air');
const BASE = stem('base');

/** The kind of site that a phrase names; null for none, and where it names several. */
export function siteOf({ words }: ContentWords): string | null {
  const sites = new Set<string>();
  for (const word of words) {
    const site = SITE_OF.get(word) ?? (word === BASE && words.has(AIR) ? 'airport' : undefined);
    if (site !== undefined) sites.add(site);
  }
  return sites.size === 1 ? [...sites][0]! : null;
}

/** Frames of what is done to a town as a whole or to a site in it alone. */
const TAKING: ReadonlySet<string> = new Set(['captured', 'captured-most', 'entered', 'reached', 'breached', 'withdrew', 'controlled', 'repelled', 'advanced']);

/** Why two phrases that share the name of a town are of two things; null where nothing says so. */
export function whyOtherSite(a: ContentWords, b: ContentWords, frame: string | null): string | null {
  const [mine, theirs] = [siteOf(a), siteOf(b)];
  if (mine !== null && theirs !== null) return mine === theirs ? null : 'two sites of one town';
  if (mine === theirs || !TAKING.has(frame ?? '')) return null;
  const other = mine === null ? a : b;
  // "the base at Orlava" may be the airport.
  return [...other.words].every((word) => other.names.has(word) || TOWN.has(word)) ? 'a site of the town, and the town' : null;
}

/** Stems of words that call a name a town, or say where it lies. */
const TOWN: ReadonlySet<string> = new Set([...PLACE_KINDS, 'village', 'second', 'third', 'fourth', 'strategic', 'key'].map(stem));
