import type { StripReport } from './strip-report';

/** A number line: where a value stands, which values get a tick, and whether equal steps multiply. */
interface Scale {
  at(value: number): number;
  ticks: readonly number[];
  log: boolean;
}

/** Beyond this factor between largest and smallest, a linear line would pile all small values on one spot. */
const LOG_FROM = 12;
/** The line never spans less than this share of the largest value, so that close figures look close. */
const LEAST_SPAN = 0.3;
/** Room for a zero before a logarithmic line starts, px. */
const ZERO_ROOM = 26;

const LOG_STEPS = [1, 2, 5];
const LINEAR_STEPS = [1, 2, 2.5, 5, 10];

function logScale(low: number, high: number, zero: boolean, x0: number, x1: number): Scale {
  const min = low / 1.12;
  const max = high * 1.12;
  const start = zero ? x0 + ZERO_ROOM : x0;
  const span = Math.log(max / min);
  const ticks: number[] = zero ? [0] : [];
  for (let power = Math.floor(Math.log10(min)); power <= Math.ceil(Math.log10(max)); power++) {
    for (const step of LOG_STEPS) {
      const tick = Number((step * 10 ** power).toPrecision(1));
      if (tick >= min && tick <= max) ticks.push(tick);
    }
  }
  const at = (value: number): number => (value <= 0 ? x0 + 6 : start + (Math.log(value / min) / span) * (x1 - start));
  return { at, ticks, log: true };
}

function linearTicks(min: number, max: number, whole: boolean): readonly number[] {
  const rough = (max - min) / 5;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const found = LINEAR_STEPS.map((step) => step * magnitude).find((step) => step >= rough && (!whole || Number.isInteger(step))) ?? 10 * magnitude;
  const step = whole ? Math.max(1, found) : found;
  const ticks: number[] = [];
  for (let n = Math.ceil(min / step - 1e-9); n * step <= max + step * 1e-9; n++) ticks.push(Number((n * step).toPrecision(12)));
  return ticks;
}

/**
 * The line for these reports between two x. Linear; logarithmic when the largest value is more than 12 times the
 * smallest. Starts at 0 when the smallest is under 30 % of the largest. A zero on a logarithmic line has its own place
 * before the line starts. Negative values (temperatures, losses) are always linear. `logFrom` is another factor than 12.
 */
export function chooseScale(reports: readonly Pick<StripReport, 'low' | 'high'>[], x0: number, x1: number, logFrom = LOG_FROM): Scale {
  const values = reports.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
  const positive = values.filter((value) => value > 0);
  const negative = values.some((value) => value < 0);
  const zero = values.includes(0);
  if (!negative && positive.length > 0 && Math.max(...positive) / Math.min(...positive) > logFrom) {
    return logScale(Math.min(...positive), Math.max(...positive), zero, x0, x1);
  }
  let max = values.length > 0 ? Math.max(...values) : 1;
  let min = values.length > 0 ? Math.min(...values) : 0;
  const largest = Math.max(Math.abs(max), Math.abs(min)) || 1;
  if (!negative && min < LEAST_SPAN * max) min = 0;
  const least = largest * LEAST_SPAN;
  if (max - min < least) {
    const middle = (max + min) / 2;
    min = middle - least / 2;
    max = middle + least / 2;
    if (!negative && min < 0) {
      max -= min;
      min = 0;
    }
  }
  const span = max - min;
  const from = min === 0 ? 0 : min - span * 0.06;
  const to = max + span * 0.05;
  return {
    at: (value) => x0 + ((value - from) / (to - from)) * (x1 - x0),
    ticks: linearTicks(from, to, values.every(Number.isInteger)),
    log: false,
  };
}
