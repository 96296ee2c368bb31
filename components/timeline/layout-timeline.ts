import { chooseScale } from '../figure-strip/choose-scale';
import type { PartyMark } from '../figure-strip/party-mark';
import { stripKind, stripValue, type StripReport } from '../figure-strip/strip-report';

/** A report with the day it was published; `day` null where the page shows none. */
export interface DatedReport extends StripReport {
  day: string | null;
}

interface TimelineMark {
  key: string;
  x: number;
  y: number;
  mark: PartyMark;
  here: boolean;
  day: string | null;
  title: string | null;
  /** Arrow of a bound or bar of a vague word, from the mark on. */
  dress: string | null;
}

/** Days across, values up, those without a date in a column of their own at the end. */
export interface TimelineLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  values: readonly { y: number; value: number }[];
  /** Whether days are of several years, so that their labels must say which. */
  withYear: boolean;
  /** Days with a label, and the middle of it. */
  days: readonly { x: number; day: string }[];
  noDate: { x: number; divider: number } | null;
  /** y of this article's figure. */
  here: number | null;
  /** Where the words "this article" begin beside its line, seen in the direction of reading: where they cover the fewest marks. */
  flagX: number;
  marks: readonly TimelineMark[];
  log: boolean;
  /** All days that something was published on, in order: the steps of the slider. */
  steps: readonly string[];
}

const HEIGHT = 178;
/** px before the first day, however short the values' labels are. */
const LEAST_LEFT = 34;
const FOOT = 26;
const NO_DATE = 68;
/** Up to this many days each day is a column; beyond, days keep their distance in time. */
const MOST_COLUMNS = 6;
const DAY = 86_400_000;
const RADIUS = 5;
const PITCH = 12;
/** Room of a day where days keep their distance in time, px: its neighbours may be near. */
const TIME_ROOM = 40;

const round = (n: number): number => Math.round(n * 10) / 10;
const time = (day: string): number => Date.parse(day.slice(0, 10));

/** Columns of marks that fit into so much room: an odd number, so that one stands on the middle. */
const columnsIn = (room: number): number => {
  const fit = Math.max(1, Math.floor(room / PITCH));
  return fit % 2 === 0 ? fit - 1 : fit;
};

/** How far from its line the words of the flag reach, px. */
const FLAG_ABOVE = 19;

/** Where the flag is begun between `from` and `to`: as near to `from` as it covers the fewest marks. Marks are where they are before mirroring. */
function placeFlag(here: number, marks: readonly { x: number; y: number }[], from: number, to: number, width: number): number {
  const inRow = marks.filter(({ y }) => y > here - FLAG_ABOVE - RADIUS && y < here - 2);
  const covered = (x: number): number => inRow.filter((mark) => mark.x > x - RADIUS - 2 && mark.x < x + width + RADIUS + 2).length;
  const places = [from, ...inRow.map(({ x }) => x + RADIUS + 3), to - width].filter((x) => x >= from && x + width <= to).sort((a, b) => a - b);
  return places.reduce((best, x) => (covered(x) < covered(best) ? x : best), places[0] ?? from);
}

/** Every day from the first to the last. */
const allDays = (first: string, last: string): readonly string[] =>
  Array.from({ length: Math.round((time(last) - time(first)) / DAY) + 1 }, (_, i) => new Date(time(first) + i * DAY).toISOString().slice(0, 10));

/** The days in front of which something changes, so that labels do not crowd: first, last and what fits between. */
function labelled(days: readonly string[], at: (day: string) => number, room: number): readonly string[] {
  const kept: string[] = [];
  for (const day of [days.at(-1)!, ...days]) {
    if (!kept.some((other) => Math.abs(at(other) - at(day)) < room)) kept.push(day);
  }
  return kept;
}

interface TimelineOptions {
  width: number;
  rtl: boolean;
  /** px that a day takes as a label, with its year where `withYear` holds. */
  dayWidth(withYear: boolean): number;
  /** px that a value takes as a label beside its line. */
  valueWidth(value: number): number;
  /** px that the words "this article" take beside its line. */
  flagWidth: number;
}

/** The timeline of these reports; null where fewer than two days are known. */
export function layoutTimeline(reports: readonly DatedReport[], { width, rtl, dayWidth, valueWidth, flagWidth }: TimelineOptions): TimelineLayout | null {
  const drawn = reports.filter(({ low, high }) => low !== null || high !== null);
  const steps = [...new Set(drawn.map(({ day }) => day).filter((day) => day !== null))].sort();
  if (steps.length < 2) return null;
  const undated = drawn.some(({ day }) => day === null);
  const scale = chooseScale(drawn, 0, HEIGHT - FOOT - 16);
  const y = (value: number): number => HEIGHT - FOOT - scale.at(value);
  const ticks = scale.ticks.filter((_, i, all) => all.length <= 5 || i % 2 === 0);
  const left = Math.ceil(Math.max(LEAST_LEFT, ...ticks.map((tick) => valueWidth(tick) + 8)));
  const right = width - (undated ? NO_DATE : 8);
  const columns = allDays(steps[0]!, steps.at(-1)!);
  const byColumn = columns.length <= MOST_COLUMNS;
  const column = (right - left) / columns.length;
  const span = time(steps.at(-1)!) - time(steps[0]!);
  const straight = (day: string): number => (byColumn ? left + column * (columns.indexOf(day) + 0.5) : left + 14 + ((time(day) - time(steps[0]!)) / span) * (right - left - 28));
  // the year only where there is more than one; a label near an edge is pushed in, so that it runs neither out nor into the next column's
  const withYear = new Set(steps.map((day) => day.slice(0, 4))).size > 1;
  const half = dayWidth(withYear) / 2;
  const labelAt = (day: string): number => Math.max(half, Math.min(straight(day), right + 8 - half));
  const mirror = (x: number): number => round(rtl ? width - x : x);
  const noDateX = right + NO_DATE / 2 + 4;

  const taken = new Map<number, { x: number; y: number }[]>();
  const marks = [...drawn]
    .sort((a, b) => Number(b.here) - Number(a.here) || stripValue(a) - stripValue(b))
    .map((report): TimelineMark => {
      const middle = report.day === null ? noDateX : straight(report.day);
      const at = y(stripValue(report));
      const used = taken.get(Math.round(middle)) ?? [];
      const wide = columnsIn(report.day === null ? NO_DATE - 8 : byColumn ? column : TIME_ROOM);
      let n = 0;
      // to either side as far as the day has room, then a row further from the edge of the picture
      const away = at < (HEIGHT - FOOT) / 2 ? 1 : -1;
      const slot = (k: number): { x: number; y: number } => ({ x: middle + ((k % wide) % 2 ? 1 : -1) * Math.ceil((k % wide) / 2) * PITCH, y: at + away * Math.floor(k / wide) * PITCH });
      while (used.some((other) => Math.abs(other.x - slot(n).x) < PITCH - 1 && Math.abs(other.y - slot(n).y) < PITCH - 1)) n++;
      const place = slot(n);
      taken.set(Math.round(middle), [...used, place]);
      const x = mirror(place.x);
      const kind = stripKind(report);
      const up = kind === 'atLeast' ? -1 : 1;
      const dress = kind === 'band'
        ? `M${x} ${round(y(report.low!))}V${round(y(report.high!))}M${x - 4} ${round(y(report.high!))}h8M${x - 4} ${round(y(report.low!))}h8`
        : kind === 'point' ? null : `M${x} ${round(place.y)}v${up * 17}m-3.5 ${-up * 3.5}l3.5 ${up * 3.5}l3.5 ${-up * 3.5}`;
      return { key: report.key, x, y: round(place.y), mark: report.mark, here: report.here, day: report.day, title: report.title ?? null, dress };
    });
  const own = drawn.find((report) => report.here);
  const here = own ? round(y(stripValue(own))) : null;
  return {
    width, height: HEIGHT, left: mirror(left), right: mirror(width), log: scale.log, steps, marks,
    values: ticks.map((value) => ({ y: round(y(value)), value })),
    withYear,
    days: labelled(byColumn ? columns : steps, labelAt, dayWidth(withYear)).map((day) => ({ x: mirror(labelAt(day)), day })),
    noDate: undated ? { x: mirror(noDateX), divider: mirror(right + 6) } : null,
    here,
    flagX: mirror(here === null ? left : placeFlag(here, [...taken.values()].flat(), left + 2, right, flagWidth)),
  };
}

export const TIMELINE_RADIUS = RADIUS;
