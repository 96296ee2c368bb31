import { significantDigits } from '@/lib/text/significant-digits';
import { dimensionOf, toCommonUnit, unitOf } from '@/lib/lexicon/units';
import type { Value } from '@/lib/model';

/** How two values of one question stand to each other. */
type ValueRelation = 'agrees' | 'consistent' | 'differs';

export interface ValueComparison {
  relation: ValueRelation;
  /** How many times the larger is of the smaller, by their nearest ends; 1 where they meet. */
  ratio: number;
  /** By what share the numbers named differ, whatever their rounding; 0 where they are one number. */
  off: number;
  reason: string;
}

/**
 * "some", "about", "nearly" leave a tenth at the most: "some 200" is said of 192 and of 214, seldom of 170. They leave less
 * where the number itself is precise: "about 175.4" is not said of 190. Counts up to ten are rounded to no more than a neighbour.
 */
const APPROXIMATE = 0.1;
/** How many of its last figures a number lies under at the most that it is said to be nearly. */
const NEARLY = 2;
/** A round measure or a count of thousands is rounded to its last figure given ("$2bn" of 1.98), never by more than three in a hundred. */
const ROUNDED = 0.03;
/** The same of whole millions of people or things. */
const ROUND_MILLIONS = 0.05;
const MILLION = 1_000_000;

/** Readings of words that go over a number by little ("just over"). */
const BY_LITTLE = /\bby little$/;

interface Interval {
  low: number;
  high: number;
  /** Both ends stand in the words. */
  closed: boolean;
  /** A vague word ("dozens"): a range wider than rounding. */
  vague: boolean;
  /** The number named, whatever its bound. */
  named: number;
}

/** The last figure given, as a magnitude: 2,750 -> 10, 1.98 -> 0.01, 200 -> 100. */
function lastFigure(value: number): number {
  const cached = lastFigures.get(value);
  if (cached !== undefined) return cached;
  if (lastFigures.size >= 5000) lastFigures.clear();
  const figure = findLastFigure(value);
  lastFigures.set(value, figure);
  return figure;
}

const lastFigures = new Map<number, number>();

function findLastFigure(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  const digits = significantDigits(Number(value.toPrecision(12)));
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
}

/** The step to which a number is rounded that is said to be about right: its last figure, or five of them where that is a five (7,500, 25). */
function stepOf(value: number): number {
  const last = lastFigure(value);
  return Math.round(Math.abs(value) / last) % 5 === 0 ? last * 5 : last;
}

/** How far the words let the true value lie from the number named. */
function slackOf(value: number, unit: string, approx: boolean): number {
  const size = Math.abs(value);
  const count = dimensionOf(unit) === 'count';
  if (approx) return Math.max(Math.min(size * APPROXIMATE, stepOf(value)), count ? (size <= 10 ? 1 : 0) : 0);
  // Half of the last figure, and a hair less: neighbours (60 and 61, 7.4 and 7.5) do not meet.
  const rounding = (lastFigure(value) / 2) * (1 - 1e-9);
  // Exact counts below a thousand are meant as they stand: 200 is not 192.
  // "A country of one million voters" is said of 1,037,684.
  if (count) return size >= 1000 && lastFigure(value) >= 100 ? Math.min(rounding, size * (size >= MILLION && lastFigure(value) * 10 > size ? ROUND_MILLIONS : ROUNDED)) : 0;
  // A percentage is given in whole ones at the roughest, a round one of its neighbour: 60 per cent is said of 61, not of 62. Money and measures are rounded more freely.
  if (unit === 'percent' || unit === 'percentage-point') return Math.min(rounding, lastFigure(value) >= 10 ? 1 : 0.5 * (1 - 1e-9));
  // Magnitudes are given in tenths, "7.0" too: 6.8 is not 7.
  if (unit === 'magnitude') return 0.05 * (1 - 1e-9);
  return Math.min(rounding, size * ROUNDED);
}

function toInterval(value: Value, convert: (n: number) => number): Interval | null {
  const named = value.low ?? value.high;
  if (named === null) return null;
  const slack = slackOf(named, value.unit, value.approx);
  const vague = value.approx && value.low !== null && value.high !== null && value.high > value.low;
  if (vague || (value.low !== null && value.high !== null && value.low !== value.high)) {
    // "Some 26 to 28" names no one number: it reaches a tenth around its middle at least.
    const middle = (value.low! + value.high!) / 2;
    const reach = value.approx ? Math.abs(middle) * APPROXIMATE : 0;
    return { low: convert(Math.min(value.low!, middle - reach)), high: convert(Math.max(value.high!, middle + reach)), closed: true, vague: true, named: convert(named) };
  }
  // "nearly 550" is close below 550; "up to 500" may be anything below.
  const low = value.low !== null ? value.low - (value.high === null ? 0 : slack) : value.approx ? value.high! - Math.min(Math.abs(value.high!) * 2 * APPROXIMATE, NEARLY * stepOf(value.high!)) : -Infinity;
  // "just over 550" is close above 550; "more than 550" may be anything above.
  const high = value.high === null && BY_LITTLE.test(value.rule) ? value.low! + Math.min(Math.abs(value.low!) * 2 * APPROXIMATE, NEARLY * stepOf(value.low!)) : value.high !== null ? value.high + (value.low === null && !value.approx ? 0 : slack) : Infinity;
  return { low: convert(low), high: convert(high), closed: Number.isFinite(low) && Number.isFinite(high), vague: false, named: convert(named) };
}

/** Whether two units can be compared at all, after conversion or as words for one thing. */
export function unitsMeet(a: string, b: string): boolean {
  if (a === b) return true;
  return unitOf(a) !== undefined && unitOf(b) !== undefined && toCommonUnit(1, a, 1, b) !== null;
}

/**
 * Compares two values of comparable units within the rounding that their words imply; null where units cannot be compared.
 * `isChange`: the values are differences (a rise of 2 °F), not points on a scale.
 */
export function compareValues(mine: Value, theirs: Value, isChange = false): ValueComparison | null {
  const measured = unitOf(mine.unit) !== undefined && unitOf(theirs.unit) !== undefined;
  if (measured && !unitsMeet(mine.unit, theirs.unit)) return null;
  const convert = (n: number): number => {
    if (!measured || mine.unit === theirs.unit || !Number.isFinite(n)) return n;
    const there = toMine(n, theirs.unit, mine.unit) ?? n;
    // A change of 2 °F is one of 1.1 °C: only the sizes of the degrees count, not where the scales begin.
    return isChange ? there - (toMine(0, theirs.unit, mine.unit) ?? 0) : there;
  };
  const a = toInterval(mine, (n) => n);
  const b = toInterval(theirs, convert);
  if (!a || !b) return null;
  const off = offOf(a.named, b.named);
  const meet = a.low <= b.high && b.low <= a.high;
  const [mineFits, theirsFits] = [a.named >= b.low && a.named <= b.high, b.named >= a.low && b.named <= a.high];
  const single = a.closed && b.closed && !a.vague && !b.vague;
  // "about 600" and "about 800" both leave room for 700, which nobody said: of numbers so far apart one must lie in the room of the other.
  if (meet && !(single && off > APPROXIMATE && !mineFits && !theirsFits)) {
    const namedMeet = mineFits && theirsFits;
    // 88 and "nearly 100": there is room for it, but nobody rounds it so.
    const roomy = off > APPROXIMATE && (isNearly(mine) || isNearly(theirs));
    if ((single && !roomy) || (a.vague === b.vague && nearlyEqual(a.named, b.named) && (namedMeet || off <= AS_GOOD_AS))) return { relation: 'agrees', ratio: 1, off, reason: 'the values meet within their rounding' };
    if (a.vague && b.vague && a.low === b.low && a.high === b.high) return { relation: 'agrees', ratio: 1, off, reason: 'the same vague word' };
    return { relation: 'consistent', ratio: ratioOf(a.named, b.named), off, reason: 'one is a bound or a vague word that leaves room for the other' };
  }
  // "just over 524,000" and 523,975: a bound as good as met.
  if ((a.named !== a.low || a.named !== a.high || b.named !== b.low || b.named !== b.high) && off <= AS_GOOD_AS) return { relation: 'agrees', ratio: 1, off, reason: 'the values meet within their rounding' };
  const [less, more] = meet ? [a.named, b.named] : a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return { relation: 'differs', ratio: ratioOf(less, more), off, reason: 'both cannot be right as stated' };
}

/** Share by which a number may lie above what another is said to be nearly: it has grown by one since. */
const ABOVE_NEARLY = 0.025;

/** Whether of two values of one unit, which meet, one lies above what the other is said to be nearly: 84, and "nearly 80". */
export function isAboveNearly(a: Value, b: Value): boolean {
  const above = (nearly: Value, other: Value): boolean => isNearly(nearly) && (other.low ?? other.high ?? 0) > nearly.high! * (1 + ABOVE_NEARLY);
  return a.unit === b.unit && (above(a, b) || above(b, a));
}

const isNearly = ({ low, high, approx }: Value): boolean => low === null && high !== null && approx;

const offOf = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));
/** Share by which a number may miss a bound or a rounded one that it was rounded to. */
const AS_GOOD_AS = 0.001;
const nearlyEqual = (a: number, b: number): boolean => offOf(a, b) <= 0.005;

function ratioOf(a: number, b: number): number {
  const [less, more] = Math.abs(a) < Math.abs(b) ? [Math.abs(a), Math.abs(b)] : [Math.abs(b), Math.abs(a)];
  return less === 0 ? (more === 0 ? 1 : Infinity) : more / less;
}

function toMine(value: number, from: string, to: string): number | null {
  const common = toCommonUnit(0, to, value, from);
  return common && common[2] === to ? common[1] : null;
}
