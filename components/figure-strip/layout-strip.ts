import { chooseScale } from './choose-scale';
import { isBound, placeMarks } from './place-marks';
import { placeSpans, wordsUnder } from './place-spans';
import { stripKind, stripValue, type StripReport } from './strip-report';
import type { PlacedBand, PlacedMark, PlacedPath, PlacedWords, StripLayout, StripOptions } from './strip-layout';

const round = (n: number): number => Math.round(n * 10) / 10;

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

/** Half of the last place that "about N" leaves open: 5 for "about 70", 50 for "some 200". */
export function roundingOf(value: number): number {
  let place = 1;
  while (value !== 0 && Number.isInteger(value) && value % (place * 10) === 0) place *= 10;
  return Number.isInteger(value) ? place / 2 : 0;
}

/** Text that must stay inside the picture: pushed in from either end. */
const inside = (x: number, width: number, all: number): number => Math.max(width / 2, Math.min(all - width / 2, x));

/**
 * The strip of these reports: marks and vague words on one number line, everything placed. Exact and rounded figures
 * stand on the line, bounds and vague words below it; many different bounds rise to the line as marks with a chevron.
 * Reports without any value are left out. See the drawing rules in assets/README of the design tokens.
 */
export function layoutStrip(all: readonly StripReport[], options: StripOptions): StripLayout {
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

  const numbers: PlacedWords[] = [];
  const ticks: { x: number; length: number }[] = [];
  const y = round(base + (size === 'big' ? 9 : 6) + textSize);
  if (mini) {
    const values = reports.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const end = (value: number): PlacedWords => {
      const text = number(value);
      return { x: round(inside(at(value), text.length * character, width)), y: round(endsY), text, anchor: 'middle' };
    };
    if (values.length > 0) numbers.push(end(low));
    if (values.length > 0 && high !== low) {
      const second = end(high);
      const first = numbers[0]!;
      if (Math.abs(second.x - first.x) > ((first.text.length + second.text.length) / 2) * character + 8) numbers.push(second);
    }
  } else {
    let taken = -Infinity;
    for (const tick of rtl ? [...scale.ticks].reverse() : scale.ticks) {
      const x = at(tick);
      if (x < dims.edge - 4 || x > width - dims.edge + 4) continue;
      ticks.push({ x: round(x), length: size === 'big' ? 8 : 5 });
      const text = number(tick);
      const wide = text.length * character;
      const middle = inside(x, wide, width);
      if (middle - wide / 2 < taken + 10) continue;
      numbers.push({ x: round(middle), y, text, anchor: 'middle' });
      taken = middle + wide / 2;
    }
  }

  const bands: PlacedBand[] = [];
  const caps: PlacedPath[] = [];
  const bounds: PlacedPath[] = [];
  const words: StripLayout['words'][number][] = [];
  const marks: PlacedMark[] = [];
  const markOf = (report: StripReport, x: number, markY: number, r: number): PlacedMark => ({
    key: report.key, x: round(x), y: round(markY), r: round(report.here ? r * 1.12 : r), mark: report.mark, here: report.here, title: mini ? null : (report.title ?? null),
  });
  for (const span of under.spans) {
    const middle = spansTop + span.row * row + row / 2;
    const mine = span.reports[0]!.here;
    const left = Math.min(span.low, span.high);
    const right = Math.max(span.low, span.high);
    if (span.kind === 'band') {
      const top = middle - dims.bar / 2;
      bands.push({ x: round(left), y: round(top), width: round(right - left), height: dims.bar, mine });
      if (!mini) caps.push({ d: `M${round(left)} ${round(top)}v${dims.bar}M${round(right)} ${round(top)}v${dims.bar}`, mine });
    } else {
      const from = span.kind === 'atLeast' ? span.low : span.high;
      const to = span.kind === 'atLeast' ? span.high : span.low;
      const way = Math.sign(to - from) || 1;
      const head = round(to - way * dims.head);
      bounds.push({
        d: `M${round(from)} ${round(middle - dims.foot)}V${round(middle + dims.foot)}M${round(from)} ${round(middle)}H${round(to)}M${head} ${round(middle - dims.head)}L${round(to)} ${round(middle)}L${head} ${round(middle + dims.head)}`,
        mine,
      });
    }
    if (mini) continue;
    const r = dims.spanRadius;
    const start = { inside: left + 6, right: right + 8, left: left - 8 - span.textWidth, below: wordsUnder(span, { width, rtl }).from }[span.side];
    const wordsY = span.side === 'below' ? middle + row : middle;
    let x = Math.max(0, Math.min(start, width - span.textWidth)) + r + 1;
    for (const report of span.reports.slice(0, span.shown)) {
      marks.push(markOf(report, x, wordsY, r));
      x += 2 * r + dims.spanGap;
    }
    const rest = span.reports.length - span.shown;
    words.push({ x: round(x - r + 3), y: round(wordsY + textSize * 0.36), text: rest > 0 ? `${span.label} +${rest}` : span.label, anchor: 'start', mine, inside: span.side === 'inside' });
  }

  const axis = { y: round(base), x1: dims.edge - 4, x2: width - dims.edge + 4 };
  const fanRoom = line.fans.length > 0 ? 2 : 0;
  const yOf = (level: number): number => base - 1.5 - radius - level * pitch - fanRoom;
  const whiskers: PlacedPath[] = [];
  const chevrons: string[] = [];
  for (const { report, x, level, tail } of [...line.marks].reverse()) {
    const markY = yOf(level);
    marks.push(markOf(report, x, markY, radius));
    if (tail > 0) {
      const way = (stripKind(report) === 'atLeast' ? 1 : -1) * sign;
      const from = x + way * (radius + 1);
      const half = radius * 0.62;
      chevrons.push(`M${round(from)} ${round(markY - half)}L${round(from + way * half)} ${round(markY)}L${round(from)} ${round(markY + half)}`);
    }
    if (report.approx && !mini && points.length <= 14 && stripKind(report) === 'point') {
      const rounding = roundingOf(stripValue(report));
      const [a, b] = [at(stripValue(report) - rounding), at(stripValue(report) + rounding)];
      const wide = Math.abs(b - a);
      const onAxis = (end: number): number => round(Math.max(axis.x1, Math.min(axis.x2, end)));
      if (rounding > 0 && wide > 2 * radius + 2 && wide < width / 4) whiskers.push({ d: `M${onAxis(Math.min(a, b))} ${round(markY)}H${onAxis(Math.max(a, b))}`, mine: report.here });
    }
  }

  let hereLine: StripLayout['here'] = null;
  if (here) {
    const x = at(stripValue(here));
    const wide = (flagText?.length ?? 0) * character * 1.06;
    const side = x - wide / 2 < 0 ? 'left' : x + wide / 2 > width ? 'right' : 'middle';
    const anchor = side === 'middle' ? 'middle' : side === 'left' ? 'start' : 'end';
    hereLine = {
      x: round(x),
      y1: round(flag > 4 ? flag - 3 : 1),
      y2: round(mini ? base + 3 : spansTop + spansHeight - (under.rows > 0 ? 4 : 14)),
      flag: flagText === null ? null : { x: round(side === 'middle' ? x : side === 'left' ? 0 : width), y: round(flag - 9), text: flagText, anchor },
    };
  }

  return {
    width, height, log: scale.log, textSize, stack,
    axis,
    ticks, numbers, here: hereLine, bands, caps, bounds, words,
    fans: line.fans.map(({ x, half }) => `M${round(x - half)} ${round(base - 2.5)}v3H${round(x + half)}v-3`),
    whiskers, chevrons, marks,
  };
}
