import { stripKind, stripValue, type StripReport } from './strip-report';

/** A mark on the line, before its height is known: `level` counts from the line up. */
interface LineMark {
  report: StripReport;
  x: number;
  level: number;
  /** Room for the chevron of a bound that rose to the line. */
  tail: number;
}

interface LineMarks {
  marks: readonly LineMark[];
  /** Piles that fan out: the middle, and half the width of the bracket under it. */
  fans: readonly { x: number; half: number }[];
  levels: number;
}

/** Beyond this many marks, values share columns one mark wide, so that piles stand upright. */
const SNAP_FROM = 40;

export const isBound = (report: StripReport): boolean => ['atLeast', 'atMost'].includes(stripKind(report));

/** This article lowest, then by party. */
export const byPile = (a: StripReport, b: StripReport): number => Number(b.here) - Number(a.here) || a.mark.order - b.mark.order;

/** 0, 1, -1, 2, -2 … so that columns fill from the middle out. */
const fromTheMiddle = (column: number): number => (column % 2 ? 1 : -1) * Math.ceil(column / 2);

/**
 * Where each point stands: over its value, dodging only upward. A pile higher than `ceiling` fans into an odd number of
 * columns, the middle one on the value.
 */
export function placeMarks(points: readonly StripReport[], options: { at(value: number): number; pitch: number; ceiling: number; radius: number }): LineMarks {
  const { at, pitch, ceiling, radius } = options;
  const snap = points.length > SNAP_FROM;
  const xOf = (report: StripReport): number => (snap ? Math.round(at(stripValue(report)) / pitch) * pitch : at(stripValue(report)));
  const piles = new Map<number, StripReport[]>();
  for (const report of points) {
    const x = Math.round(xOf(report) * 10) / 10;
    const pile = piles.get(x);
    if (pile) pile.push(report);
    else piles.set(x, [report]);
  }
  const fans: { x: number; half: number }[] = [];
  const marks: LineMark[] = [];
  for (const [x, pile] of piles) {
    pile.sort(byPile);
    const least = Math.ceil(pile.length / ceiling);
    const columns = least % 2 === 0 ? least + 1 : least;
    pile.forEach((report, index) => {
      marks.push({ report, x: x + fromTheMiddle(index % columns) * pitch, level: 0, tail: isBound(report) && radius > 2.4 ? radius * 0.95 : 0 });
    });
    if (columns > 1) fans.push({ x, half: (columns * pitch) / 2 });
  }
  marks.sort((a, b) => Number(b.report.here) - Number(a.report.here) || a.x - b.x);
  const rows: LineMark[][] = [];
  for (const mark of marks) {
    const collides = (row: readonly LineMark[]): boolean => row.some((other) => Math.abs(other.x - mark.x) < pitch - 0.05 + Math.max(other.tail, mark.tail));
    const free = rows.findIndex((row) => !collides(row));
    mark.level = free < 0 ? rows.length : free;
    (rows[mark.level] ??= []).push(mark);
  }
  return { marks, fans, levels: rows.length };
}
