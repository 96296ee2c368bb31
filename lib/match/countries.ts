import { countryNames } from '@/lib/lexicon/countries';
import { oneNameOf } from './bynames';

/** What news calls countries beside their names in the list, and parts of one that it names like countries. */
const ALSO = ['bosnia', 'cabo verde', 'congo', 'dr congo', 'england', 'hong kong', 'ivory coast', 'macao', 'macau', 'myanmar', 'northern ireland', 'outlying oceania', 'palestine', 'scotland', 'vatican', 'wales'];
/** Of the list, what is no place. */
const NO_PLACE: ReadonlySet<string> = new Set(['united nations']);

const NAMES: ReadonlySet<string> = new Set([...[...countryNames('en')].filter((name) => !NO_PLACE.has(name)).map((name) => name.replaceAll('&', 'and')), ...ALSO].map(oneNameOf));

/** Whether a key, as `oneNameOf` makes it, is that of a country or territory in English. */
export const isCountry = (key: string): boolean => NAMES.has(key);
