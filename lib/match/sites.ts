import type { Claim, StoredClaim } from '@/lib/model';
import { stem } from '@/lib/text/stem';
import { contentWords, overlapOf, type ContentWords } from './content-words';
import { CARE, NAMED_SITE, OTHER_CARE } from './event-words';
import { around } from './read-share';
import { rememberOf } from './remember';
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

/** The kind and the names of a figure's site, where its sentence calls one by a name; null for none. */
const namedSiteOf = rememberOf((told: Claim | StoredClaim): { kind: string; names: ReadonlySet<string> } | null => {
  // "20 were taken to Lind hospital and 31 to Orl hospital": each figure has the site behind it.
  const found = NAMED_SITE.exec(around(told)?.behind ?? '') ?? NAMED_SITE.exec(told.sentence ?? '');
  if (found === null) return null;
  const kind = found[2]!.toLowerCase();
  return { kind: CARE.test(kind) ? 'hospital' : kind, names: contentWords(found[1]!).names };
});

/** Whether two sentences name one site by its name. */
export function areOneNamedSite(mine: Claim, theirs: StoredClaim): boolean {
  const a = namedSiteOf(mine);
  const b = a === null ? null : namedSiteOf(theirs);
  return a !== null && b !== null && a.kind === b.kind && overlapOf(a.names, b.names) === 1;
}

/** Whether a figure of those in care says that they are at another clinic than one told of before, which it does not name. */
const isElsewhereInCare = rememberOf((told: Claim | StoredClaim): boolean => told.frame === 'hospitalised' && OTHER_CARE.test(around(told)?.behind ?? ''));

/** Whether of two counts of those in care one is at a hospital with a name, and the other at some other one. */
export const areAtTwoWards = (mine: Claim, theirs: StoredClaim): boolean => (isElsewhereInCare(mine) && namedSiteOf(theirs)?.kind === 'hospital') || (isElsewhereInCare(theirs) && namedSiteOf(mine)?.kind === 'hospital');

/** Whether two sentences name two sites of one kind, neither by the name of the place where the other says that it was. */
export function areTwoNamedSites(mine: Claim, theirs: StoredClaim): boolean {
  const a = namedSiteOf(mine);
  const b = a === null ? null : namedSiteOf(theirs);
  if (a === null || b === null || a.kind !== b.kind || a.names.size === 0 || b.names.size === 0 || overlapOf(a.names, b.names) !== 0) return false;
  return !isNamedAfter(a.names, theirs) && !isNamedAfter(b.names, mine);
}

/** Whether a site may be called by a place of a claim: "Tarn hospital" is any hospital in Tarn. */
const isNamedAfter = (names: ReadonlySet<string>, { place }: Claim | StoredClaim): boolean => place.some((one) => isWithin(names, contentWords(one).words));
const isWithin = (names: ReadonlySet<string>, words: ReadonlySet<string>): boolean => [...names].every((name) => words.has(name));

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
