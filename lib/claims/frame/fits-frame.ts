import { frameOf } from '@/lib/lexicon/frames';
import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf, splitRate, unitOf } from '@/lib/lexicon/units';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';

/** Whether a frame may count a thing of this unit and kind. */
export function fits(frame: string, reading: QuantityReading): boolean {
  const record = frameOf(frame);
  if (!record) return false;
  const { unit } = reading.value;
  const { counts } = record;
  // "took 37.9 percent", "closed down 6.4 percent": a share of a land, a town or of what is shut names it.
  if ((OF_LAND.has(frame) || OF_PEOPLE.has(frame)) && (unit === 'percent' || unit === 'ratio') && reading.counted === null) return false;
  // "carried 3 million passengers last year": more than any ship holds at once
  if (frame === 'on-board' && unit === 'people' && (reading.value.low ?? reading.value.high ?? 0) > FULLEST) return false;
  // "412 of the candidates failed": a firm fails by its debts, and nobody else
  if (frame === 'bankrupt' && unit === 'people') return false;
  // "groups that get 20 percent of their money from abroad must register": people are registered, and no share of a thing.
  if (frame === 'registered' && dimensionOf(unit) === 'share' && reading.counted !== null && reading.countedKind === null) return false;
  // "would eliminate taxes for half of all households": they lose no work.
  if (frame === 'laid-off' && dimensionOf(unit) === 'share' && reading.countedKind !== null && !lineage(reading.countedKind).some((kind) => kind === 'job' || kind === 'people')) return false;
  // "handle 41 percent of the port's containers", "raise wages by 62 percent": only those who work stop it.
  if (frame === 'on-strike' && dimensionOf(unit) === 'share' && (reading.countedKind === null || !lineage(reading.countedKind).includes('people'))) return false;
  // "made storms 70 percent more likely", "40 times more likely": how much, and nothing that was made
  if (frame === 'produced' && ((dimensionOf(unit) === 'share' && reading.counted === null) || reading.form === 'multiple')) return false;
  // "120 litres per square metre fell": rain, and no less of anything
  if (frame === 'fell' && unit === RAIN) return false;
  // "faces fraud charges and up to 20 years in prison": nobody steals time.
  if (frame === 'stolen' && dimensionOf(unit) === 'time') return false;
  // "entered its ninth day, with one in three trains running": no share of anything is entered.
  if (frame === 'entered' && dimensionOf(unit) === 'share') return false;
  // "blocked the $3.9 billion merger", "closed a $300 million round": no sum is shut.
  if (frame === 'closed' && unitOf(unit)?.dimension === 'money') return false;
  // "worth $15bn before the collapse": no sum collapses.
  // … and no litres: "the 2-litre engine gave way to a larger one"
  if (frame === 'collapsed' && FALLS_NOT.has(dimensionOf(unit))) return false;
  // "stop three metres away", "can travel 620 miles": a way is no product, and nothing that is halted.
  if ((frame === 'suspended' || frame === 'produced') && (dimensionOf(unit) === 'length' || dimensionOf(unit) === 'speed')) return false;
  // "an area of 800 square metres was cleared": nobody approves a size.
  if (frame === 'approved' && SIZES.has(dimensionOf(unit) ?? '')) return false;
  // "Approval of the governor sank to 31%": how many like what somebody does
  if (frame === 'approved' && dimensionOf(unit) === 'share' && reading.counted === null) return false;
  // "prices passed $4 a gallon": a price comes to so much.
  if (frame === 'approved' && splitRate(unit).per !== null) return false;
  // "cut the risk in a trial of 1,140 patients": none of these has a job to lose.
  if (frame === 'laid-off' && reading.countedKind !== null && NO_STAFF.has(reading.countedKind)) return false;
  // "cleared 3,400 mines": taken away.
  if (frame === 'approved' && reading.countedKind !== null && lineage(reading.countedKind).some((kind) => CLEARED.has(kind))) return false;
  // "take 1.3 million barrels a day off the market": nobody holds what flows.
  if (frame === 'captured' && splitRate(unit).per !== null) return false;
  if (counts.includes('*') || counts.includes(unit)) return true;
  if (counts.includes('money') && unitOf(unit)?.dimension === 'money') return true;
  if (reading.countedKind !== null && lineage(reading.countedKind).some((kind) => counts.includes(kind))) return true;
  if (counts.includes('thing') && unit !== 'people' && reading.form === 'count' && reading.countedKind === null && unit !== BARE_NUMBER && dimensionOf(unit) === 'count') return true;
  // "spent billions on crowd control": no people
  if (unit === BARE_NUMBER && (reading.value.low ?? 0) >= BILLION) return false;
  // "to 24.15": people come whole.
  if (unit === BARE_NUMBER && !isWhole(reading)) return false;
  if (unit === BARE_NUMBER) return counts[0] === 'people' || (counts[0] !== 'money' && reading.countedKind === null && counts.includes('people'));
  const dimension = unitOf(unit)?.dimension;
  // Areas and lengths are one thing in any unit.
  return counts.some((count) => {
    const own = unitOf(count)?.dimension;
    return own !== undefined && own !== 'count' && own === dimension;
  });
}

/** What does not fall in. */
const FALLS_NOT: ReadonlySet<string> = new Set(['money', 'volume', 'mass', 'power']);

/** More are on board of nothing that sails, flies or runs. */
const FULLEST = 15_000;
/** From here on a number with a point is of millions. */
const LARGE = 1e5;
/** So many of no noun are of money. */
const BILLION = 1e9;
const isWhole = ({ value }: QuantityReading): boolean => Number.isInteger(value.low ?? value.high ?? 0) || (value.low ?? value.high ?? 0) >= LARGE;

/** Kinds of people whom nobody employs as such. */
const NO_STAFF: ReadonlySet<string> = new Set(['patients', 'students', 'children', 'babies', 'prisoners', 'detainees', 'passengers', 'customers', 'tourists', 'voters', 'migrants', 'refugees', 'pilgrims', 'protesters', 'victims', 'survivors']);

/** What is cleared away, where a verb of approval may mean that. */
const CLEARED: ReadonlySet<string> = new Set(['weapon', 'bomb', 'building', 'vehicle', 'settlement']);

const SIZES: ReadonlySet<string> = new Set(['area', 'length']);

/** How rain is measured, besides by its depth. */
const RAIN = 'litre/m2';

/** Frames that a share of people names: "displaced half the population". */
const OF_PEOPLE: ReadonlySet<string> = new Set(['displaced']);
const OF_LAND: ReadonlySet<string> = new Set(['captured', 'controlled', 'captured-most', 'closed']);

/** Whether a frame is the one meant for what a figure counts, where the words could name several. */
export function isMeantFor(frame: string, { countedKind }: QuantityReading): boolean {
  const kind = frameOf(frame)?.meantFor;
  return kind !== undefined && countedKind !== null && lineage(countedKind).includes(kind);
}

/** The frame that a figure has by what it counts or measures where no word of the sentence gives one: a speed is measured, protesters attend. */
export function frameByNature({ countedKind, value, form }: QuantityReading): string | null {
  if (form === 'implicit-one' || form === 'pronoun') return null;
  // "It was 41.3 degrees": of heat, where no other word says so.
  if (MEASURED.has(dimensionOf(value.unit) ?? '') || value.unit === 'degree' || value.unit === RAIN) return 'measured';
  return countedKind !== null && lineage(countedKind).includes('protesters') ? 'attended' : null;
}

const MEASURED: ReadonlySet<string> = new Set(['speed', 'temperature', 'magnitude', 'pressure']);
