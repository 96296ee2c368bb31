import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { isPart, mayBeOneUnit, type NumberLine } from './number-line';
import { intervalOf, meet } from './rounding';

/** Shares below this are told as so many in so many thousand; a rate of more is a share like any other. */
const RARE = 0.01;
/** Share of a rate by which it may be rounded, beside the rounding of both its numbers. */
const ROUNDING = 0.1;

/**
 * "a region of 2 million people recorded 400 cases, or 40 per 100,000": a rate that is not the one its own two numbers give. Null where it is, or
 * where more than one number may be its whole.
 */
export function findRateFault({ figures, gaps }: NumberLine, { or }: ArithmeticLanguage): ArithmeticFault | null {
  const at = figures.findIndex(({ form, low, high }) => form === 'ratio' && low !== null && low === high && low < RARE);
  const [whole, part, rate] = [figures[at - 2], figures[at - 1], figures[at]];
  if (at !== 2 || !whole || !part || !rate || !isPart(part) || whole.form !== 'count' || whole.low === null || whole.low !== whole.high) return null;
  const link = gaps[at]!;
  const isTold = link.at(-1) === '(' || (link.length <= 2 && or.has(link.at(-1) ?? ''));
  // The whole are people, and the part is counted among them or happened to them.
  if (!isTold || whole.unit !== 'people' || !(part.low! < RARE * whole.low) || (rate.unit !== 'ratio' && !mayBeOneUnit(rate, part))) return null;
  const share = intervalOf(part.low!, whole.low, (a, b) => a / b, part.approx || whole.approx);
  if (meet(share, { low: rate.low! * (1 - ROUNDING), high: rate.low! * (1 + ROUNDING) })) return null;
  return { flag: 'percent-mismatch', note: { says: 'share', part: part.low!, whole: whole.low, right: (100 * part.low!) / whole.low, stated: 100 * rate.low! }, figures: [part, whole, rate] };
}
