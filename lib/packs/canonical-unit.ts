import { unitOf } from '@/lib/lexicon/units';

/** Words for units that fact files use -> ids of lib/lexicon/units. */
const UNIT_OF_WORD: Readonly<Record<string, string>> = {
  '°C': 'celsius',
  'degree Celsius': 'celsius',
  '°F': 'fahrenheit',
  'degree Fahrenheit': 'fahrenheit',
  'square mile': 'sqmi',
  'percentage point': 'percentage-point',
  'nautical mile': 'nautical-mile',
  // Counted things whose kind is in the noun tree under another word.
  family: 'household',
  facility: 'building',
  hospital: 'building',
  dog: 'animal',
  city: 'settlement',
  neighbourhood: 'settlement',
  district: 'settlement',
  business: 'company',
};

/** The canonical id of a unit as a fact file writes it; a counted noun that is no unit comes back with dashes for spaces. */
export function toCanonicalUnit(written: string): string {
  const listed = UNIT_OF_WORD[written];
  if (listed !== undefined) return listed;
  return unitOf(written) ? written : written.replaceAll(' ', '-');
}
