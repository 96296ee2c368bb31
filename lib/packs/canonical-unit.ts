import { mayFlow, unitOf } from '@/lib/lexicon/units';

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

/** What a counted phrase says a measure is per ("loss per day", "cost a week", "daily revenue"). */
const PER = /\b(?:per|an?|each|every) (hour|day|week|month|year)\b|\b(hour|dai|week|month|year)ly\b/i;

/** The unit of a figure whose counted phrase makes a rate of it ("USD" of "loss per day" -> "USD/day"); else the unit. */
export function toRate(unit: string, counted: string | null): string {
  if (counted === null || unit.includes('/') || !mayFlow(unit)) return unit;
  const found = PER.exec(counted);
  return found ? `${unit}/${(found[1] ?? found[2]!).toLowerCase().replace('dai', 'day')}` : unit;
}

/** The canonical id of a unit as a fact file writes it; a counted noun that is no unit comes back with dashes for spaces. */
export function toCanonicalUnit(written: string): string {
  const listed = UNIT_OF_WORD[written];
  if (listed !== undefined) return listed;
  return unitOf(written) ? written : written.replaceAll(' ', '-');
}
