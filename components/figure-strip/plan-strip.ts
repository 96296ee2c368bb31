import { chooseScale } from './choose-scale';
import { isBound, placeMarks } from './place-marks';
import { placeSpans } from './place-spans';
import { stripKind, type StripReport } from './strip-report';
import type { StripOptions } from './strip-layout';

/** What changes between a row of the popup, a panel and a projector, px. */
const SIZES = {
  mini: { edge: 6, gap: 0.9, ceiling: 4, reach: 14, row: 4.5, spanRadius: 0, spanGap: 0, flag: 0, axis: 15, bar: 3, head: 2, foot: 2, maxBounds: 2 },
  normal: { edge: 10, gap: 1.6, ceiling: 7, reach: 30, row: 22, spanRadius: 4.6, spanGap: 2, flag: 24, axis: 21, bar: 16, head: 4, foot: 6, maxBounds: 5 },
  big: { edge: 16, gap: 3, ceiling: 6, reach: 60, row: 38, spanRadius: 9, spanGap: 2, flag: 40, axis: 34, bar: 26, head: 7, foot: 9, maxBounds: 5 },
} as const;

/** px between marks before words where each holds a letter: their edges must not meet. */
const LETTER_GAP = 6;

/** What changes where height is short: piles fan out sooner, rows stand nearer. */
const CLOSE = { ceiling: 3, row: 31, flag: 34, bar: 28 } as const;

const TEXT = { mini: 12, normal: 12, big: 20 } as const;
/** Mean width of a character of a system font, as a share of the text size. */
const CHARACTER = 0.525;

const radiusFor = (size: keyof typeof SIZES, count: number): number => {
  if (size === 'mini') return count > 40 ? 2.2 : 2.9;
  if (size === 'big') return count > 24 ? 7 : 11;
  return count > 40 ? 4 : count > 24 ? 4.6 : 5.6;
};

/** Where everything of a strip will stand: which reports are marks on the line and which lie below it, the scale, and the heights from flag to bounds. */
export type StripPlan = ReturnType<typeof planStrip>;

/** The plan of a strip of these reports; those without any value are left out. */
export function planStrip(all: readonly StripReport[], options: StripOptions) {
  const reports = all.filter(({ low, high }) => low !== null || high !== null);
  const { width, number } = options;
  const size = options.size ?? 'normal';
  const mini = size === 'mini';
  const rtl = options.dir === 'rtl';
  const sign = rtl ? -1 : 1;
  const dims = { ...SIZES[size], ...(options.close ? CLOSE : {}), ...(options.radius === undefined ? {} : { spanRadius: options.radius * 0.94, spanGap: LETTER_GAP }) };
  const textSize = TEXT[size] * (options.textScale ?? 1);
  const character = textSize * CHARACTER;
  const here = reports.find((report) => report.here);

  const different = new Set(reports.filter(isBound).map(({ low, high }) => `${low}..${high}`)).size;
  const dense = different > dims.maxBounds;
  const onLine = (report: StripReport): boolean => stripKind(report) === 'point' || (dense && isBound(report) && !report.here);
  const points = reports.filter(onLine);
  const radius = options.radius ?? radiusFor(size, points.length);
  const pitch = 2 * radius + dims.gap;
  const lineBetween = (edge: number) => {
    const scale = chooseScale(reports, edge, width - edge);
    const at = (value: number): number => (rtl ? width - scale.at(value) : scale.at(value));
    return { scale, at, line: placeMarks(points, { at, pitch, ceiling: dims.ceiling, radius }) };
  };
  const pastEnd = ({ line }: ReturnType<typeof lineBetween>): number => Math.max(0, ...line.marks.map(({ x }) => Math.max(radius + 1 - x, x + radius + 1 - width)));
  let placed = lineBetween(dims.edge);
  // A pile at an end may fan out past it: the line then begins and ends further in, on a picture that has the room.
  for (let edge = dims.edge + pastEnd(placed); pastEnd(placed) > 0 && edge < width / 4; edge += pastEnd(placed)) placed = lineBetween(edge);
  const { scale, at, line } = placed;
  const row = Math.max(dims.row, mini ? 0 : textSize + 8);
  const under = placeSpans(reports.filter((report) => !onLine(report)), { at, width, rtl, reach: dims.reach, radius: dims.spanRadius, gap: dims.spanGap, character });

  // the vertical plan: flag, piles, line, numbers, then bands and bounds
  const flagText = mini ? null : (options.flag ?? null);
  const flag = flagText !== null && here ? Math.max(dims.flag, textSize * 2) : mini ? 0 : 4;
  const stack = Math.max(line.levels, points.length > 0 ? 1 : 0) * pitch;
  const base = flag + 5 + stack + (mini ? 1 : 3);
  const axisHeight = mini ? dims.axis : Math.max(dims.axis, textSize + 9);
  const spansTop = mini ? base + 4 : base + axisHeight + 2;
  const spansHeight = under.rows * row;
  const endsY = base + 4 + spansHeight + textSize - 1;
  const height = Math.ceil(mini ? endsY + 3 : spansTop + spansHeight + (under.rows > 0 ? 2 : 0));
  const axis = { y: tenths(base), x1: dims.edge - 4, x2: width - dims.edge + 4 };
  return { reports, width, number, size, mini, rtl, sign, dims, textSize, character, here, points, radius, pitch, scale, at, line, row, under, flagText, flag, stack, base, spansTop, spansHeight, endsY, height, axis };
}

/** Tenths of a pixel are what a strip is drawn in. */
export const tenths = (n: number): number => Math.round(n * 10) / 10;
