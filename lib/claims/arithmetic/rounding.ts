/** Values that a written number may stand for, as an interval. */
export interface Interval {
  low: number;
  high: number;
}

/** News never rounds by more than this share of a value, whatever zeros it ends in. */
const MOST = 0.1;
/** … and one that begins with a one by less: what is told as 10,000 is not 9,100 or 10,900. */
const MOST_OF_ONE = 0.05;
/** Below this, whole numbers are rounded more coarsely ("about a mile", "3 feet"). */
const SMALL = 5;
const MOST_OF_SMALL = 0.25;

/** The step that a number seems rounded to: 10 for 550, 1 for 342, 0.1 for 14.3. */
function stepOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 1;
  if (!Number.isInteger(size)) return 10 ** -(size.toString().split('.')[1]?.length ?? 1);
  let step = 1;
  while (step * 10 <= size && size % (step * 10) === 0) step *= 10;
  return step;
}

/**
 * What the number may have been before it was rounded; wider where its words round ("about 550"), and with `cut` where it may
 * have been cut off instead ("24,000" for 24,844), as conversions often are.
 */
export function roundedFrom(value: number, approx = false, cut = false): Interval {
  const size = Math.abs(value);
  const most = (size <= SMALL && Number.isInteger(size) ? MOST_OF_SMALL : size >= COUNTED_OUT && size === 10 ** Math.round(Math.log10(size)) ? MOST_OF_ONE : MOST) * size;
  const reach = Math.min(stepOf(value) * (approx || cut ? 1 : 0.5), most) * (cut ? 1.1 : 1) + size * 0.005;
  return { low: value - reach, high: value + reach };
}

/** What a percentage may have been: it is rounded to its last digit, and a point more is allowed for numbers rounded before the sum was done; more where its words round ("about 16 percent"). */
export function percentInterval(percent: number, approx = false): Interval {
  const reach = stepOf(percent % 1 === 0 ? 1 : percent) * 0.6 + 0.4 + (approx ? Math.max(1, Math.abs(percent) * MOST) : 0);
  return { low: percent - reach, high: percent + reach };
}

/** The values that a function takes while both numbers vary within their rounding. Whole counts below a thousand are exact; larger and decimal ones may be rounded. */
export function intervalOf(first: number, second: number, of: (first: number, second: number) => number, approx = false): Interval {
  const spread = (value: number): Interval => (!approx && Number.isInteger(value) && Math.abs(value) < COUNTED_OUT ? { low: value, high: value } : roundedFrom(value, approx));
  const [a, b] = [spread(first), spread(second)];
  const values = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)];
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Whether two intervals share a value. */
export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** Counts below this are not rounded. */
const COUNTED_OUT = 1000;

/** What a count may have been: itself, or from thousands on what its zeros leave open. */
export const roundedCount = (value: number): Interval => (value < COUNTED_OUT || stepOf(value) === 1 ? { low: value, high: value } : roundedFrom(value));
