import { chooseScale } from '../figure-strip/choose-scale';

interface TimelinePoint {
  key: string;
  day: string | null;
  low: number | null;
  high: number | null;
}

interface PlacedPoint {
  key: string;
  x: number;
  y: number;
  /** A vague word or range: the other end of its bar; null for one value. */
  y2: number | null;
}

export interface TimelineLayout {
  width: number;
  height: number;
  axis: { x: number; y: number; right: number; top: number };
  /** Whether days are of several years, so that their labels must say which. */
  withYear: boolean;
  days: readonly { x: number; day: string }[];
  values: readonly { y: number; value: number }[];
  /** Left edge of the column for reports without a day; null where all have one. */
  undated: number | null;
  points: readonly PlacedPoint[];
}

const LEFT = 90;
const BOTTOM = 40;
const TOP = 22;
const UNDATED = 150;
/**
 * From this factor on the values of a timeline are stretched at the low end. Later than on a strip: what is to be seen here is how far
 * a count rose or fell, and equal steps that multiply hide a fall at the top (from 115 to 97, where it began with six).
 */
const LOG_FROM = 60;
/** Days with a label on the axis, at most. */
const LABELS = 8;

/** 1, -1, 2, -2 …: aside in turn to the right and to the left. */
const fromTheMiddle = (nth: number): number => (nth % 2 ? 1 : -1) * Math.ceil(nth / 2);

const DAY = 86_400_000;

/** All days between two, where they are few enough to be labelled one by one. */
function everyDay(from: number, to: number): readonly string[] {
  const count = Math.round((to - from) / DAY);
  return count > LABELS ? [] : Array.from({ length: count + 1 }, (_, place) => new Date(from + place * DAY).toISOString().slice(0, 10));
}

/** Px from one value's label to the next. */
const VALUES_APART = 26;

/** Ticks whose labels have room, from the lowest up. */
function apart<Tick extends { y: number }>(ticks: readonly Tick[]): readonly Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) if (kept.length === 0 || kept.at(-1)!.y - tick.y >= VALUES_APART) kept.push(tick);
  return kept;
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days across, values up; a report without a day stands in a column of its own at the end. Marks of one place step aside, never up or down. */
export function layoutTimeline(points: readonly TimelinePoint[], extent: { low: number; high: number; from: string | null; to: string | null }, size: { width: number; height: number; radius: number; undated: boolean }): TimelineLayout {
  const { width, height, radius } = size;
  const right = width - (size.undated ? UNDATED : 24);
  const bottom = height - BOTTOM;
  const scale = chooseScale([{ low: extent.low, high: extent.low }, { low: extent.high, high: extent.high }], 0, bottom - TOP - radius, LOG_FROM);
  const yOf = (value: number): number => bottom - radius - scale.at(value);
  const from = extent.from === null ? 0 : time(extent.from);
  const to = extent.to === null ? from : time(extent.to);
  const start = LEFT + radius * 2;
  const span = Math.max(1, right - start - radius * 3);
  const xOf = (day: string): number => (to === from ? start + span / 2 : start + ((time(day) - from) / (to - from)) * span);
  const placed: { key: string; x: number; y: number; y2: number | null }[] = [];
  for (const point of [...points].sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9') || a.key.localeCompare(b.key))) {
    const value = point.low ?? point.high;
    if (value === null) continue;
    const y = yOf(value);
    const middle = point.day === null ? (right + width) / 2 : xOf(point.day);
    const free = (x: number): boolean => (x <= width - radius - 2 || x === middle) && placed.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * radius + 2);
    let x = middle;
    for (let aside = 1; !free(x); aside++) x = middle + fromTheMiddle(aside) * radius;
    placed.push({ key: point.key, x, y, y2: point.low !== null && point.high !== null && point.low !== point.high ? yOf(point.high) : null });
  }
  const days = [...new Set([extent.from, extent.to, ...(extent.from === null ? [] : everyDay(from, to)), ...points.map(({ day }) => day)].filter((day) => day !== null))].sort();
  const withYear = new Set(days.map((day) => day.slice(0, 4))).size > 1;
  const labels: { x: number; day: string }[] = [];
  for (const day of days) {
    const x = xOf(day);
    if (labels.every((label) => Math.abs(label.x - x) >= span / LABELS)) labels.push({ x, day });
  }
  return {
    width,
    height,
    axis: { x: LEFT, y: bottom, right, top: TOP },
    withYear,
    days: labels,
    values: apart(scale.ticks.map((value) => ({ value, y: yOf(value) })).filter(({ y }) => y >= TOP - 4 && y <= bottom)),
    undated: size.undated ? right + 12 : null,
    points: placed,
  };
}
