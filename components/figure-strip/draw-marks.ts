import { placeMark } from './draw-spans';
import type { PlacedMark, PlacedPath, StripLayout } from './strip-layout';
import { type StripPlan, tenths } from './plan-strip';
import { stripKind, stripValue } from './strip-report';

/** Half of the last place that "about N" leaves open: 5 for "about 70", 50 for "some 200". */
export function roundingOf(value: number): number {
  let place = 1;
  while (value !== 0 && Number.isInteger(value) && value % (place * 10) === 0) place *= 10;
  return Number.isInteger(value) ? place / 2 : 0;
}

/** The marks on the line, topmost last, with the chevrons of bounds and the whiskers of round figures. */
export function drawMarks(plan: StripPlan): Pick<StripLayout, 'marks' | 'whiskers' | 'chevrons'> {
  const { line, base, radius, pitch, sign, mini, points, at, axis, width } = plan;
  const marks: PlacedMark[] = [];
  const fanRoom = line.fans.length > 0 ? 2 : 0;
  const yOf = (level: number): number => base - 1.5 - radius - level * pitch - fanRoom;
  const whiskers: PlacedPath[] = [];
  const chevrons: string[] = [];
  for (const { report, x, level, tail } of [...line.marks].reverse()) {
    const markY = yOf(level);
    marks.push(placeMark(plan, report, x, markY, radius));
    if (tail > 0) {
      const way = (stripKind(report) === 'atLeast' ? 1 : -1) * sign;
      const from = x + way * (radius + 1);
      const half = radius * 0.62;
      chevrons.push(`M${tenths(from)} ${tenths(markY - half)}L${tenths(from + way * half)} ${tenths(markY)}L${tenths(from)} ${tenths(markY + half)}`);
    }
    if (report.approx && !mini && points.length <= 14 && stripKind(report) === 'point') {
      const rounding = roundingOf(stripValue(report));
      const [a, b] = [at(stripValue(report) - rounding), at(stripValue(report) + rounding)];
      const wide = Math.abs(b - a);
      const onAxis = (end: number): number => tenths(Math.max(axis.x1, Math.min(axis.x2, end)));
      if (rounding > 0 && wide > 2 * radius + 2 && wide < width / 4) whiskers.push({ d: `M${onAxis(Math.min(a, b))} ${tenths(markY)}H${onAxis(Math.max(a, b))}`, mine: report.here });
    }
  }
  return { marks, whiskers, chevrons };
}

/** The line through all heights where this article's figure stands, with its flag; null where it has no figure here. */
export function drawHere({ here, at, flagText, character, width, flag, mini, base, spansTop, spansHeight, under }: StripPlan): StripLayout['here'] {
  if (!here) return null;
  const x = at(stripValue(here));
  const wide = (flagText?.length ?? 0) * character * 1.06;
  const side = x - wide / 2 < 0 ? 'left' : x + wide / 2 > width ? 'right' : 'middle';
  const anchor = side === 'middle' ? 'middle' : side === 'left' ? 'start' : 'end';
  return {
    x: tenths(x),
    y1: tenths(flag > 4 ? flag - 3 : 1),
    y2: tenths(mini ? base + 3 : spansTop + spansHeight - (under.rows > 0 ? 4 : 14)),
    flag: flagText === null ? null : { x: tenths(side === 'middle' ? x : side === 'left' ? 0 : width), y: tenths(flag - 9), text: flagText, anchor },
  };
}
