import { byPile } from './place-marks';
import { stripKind, stripValue, type StripKind, type StripReport } from './strip-report';

/** A band or a bound under the line, shared by the reports that say the same. */
interface SpanRow {
  reports: readonly StripReport[];
  kind: Exclude<StripKind, 'point'>;
  /** x of the low and of the high end; one of them is the tip of the arrow where the reports are open to a side. */
  low: number;
  high: number;
  row: number;
  label: string;
  /** How many marks stand before the words; the rest is a number. */
  shown: number;
  /** Where marks and words stand; `below` is the row under the band or arrow, where neither side has room. */
  side: 'inside' | 'left' | 'right' | 'below';
  textWidth: number;
}

interface SpanOptions {
  at(value: number): number;
  width: number;
  rtl: boolean;
  /** Fixed length of an arrow: length must not suggest an amount. */
  reach: number;
  /** Radius of the marks before the words; 0 where there are none (mini). */
  radius: number;
  /** px between these marks. */
  gap: number;
  /** Width of one character of the words. */
  character: number;
}

const MOST_MARKS = 8;

/** From where to where marks and words under a band stand: from its beginning, pushed in from the end of the picture. */
export function wordsUnder({ low, high, textWidth }: Pick<SpanRow, 'low' | 'high' | 'textWidth'>, { width, rtl }: Pick<SpanOptions, 'width' | 'rtl'>): { from: number; to: number } {
  const begin = rtl ? Math.max(low, high) - textWidth : Math.min(low, high);
  const from = Math.max(0, Math.min(begin, width - textWidth));
  return { from, to: from + textWidth };
}

/** px of so many marks, the words, and the number of marks that are not shown. */
const widthOf = (shown: number, all: number, label: string, { radius, gap, character }: SpanOptions): number =>
  shown * (2 * radius + gap) + 6 + label.length * character + (all > shown ? 3 * character : 0);

/** Rows of bands and bounds, packed so that none covers another; this article's first. */
export function placeSpans(spans: readonly StripReport[], options: SpanOptions): { spans: readonly SpanRow[]; rows: number } {
  const { at, width, rtl, reach, radius } = options;
  const bare = radius === 0;
  const groups = new Map<string, StripReport[]>();
  for (const report of spans) {
    const key = `${report.low}..${report.high}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  const sign = rtl ? -1 : 1;
  const measured = [...groups.values()].map((group): SpanRow => {
    group.sort(byPile);
    const first = group[0]!;
    const kind = stripKind(first) as SpanRow['kind'];
    const low = kind === 'atMost' ? at(first.high!) - sign * reach : at(first.low!);
    const tip = kind === 'atLeast' ? at(first.low!) + sign * reach : at(first.high!);
    const high = kind === 'atLeast' && !bare ? (rtl ? Math.max(tip, 6) : Math.min(tip, width - 4)) : tip;
    const wide = (shown: number): number => (bare ? 0 : widthOf(shown, group.length, first.label, options));
    const most = Math.min(group.length, MOST_MARKS);
    const room = Math.abs(high - low) - 12;
    let shown = most;
    // inside its band, if three marks and the rest as a number fit
    if (kind === 'band') while (shown > 3 && wide(shown) > room) shown--;
    const inside = !bare && kind === 'band' && wide(shown) < room;
    if (!inside) shown = most;
    return { reports: group, kind, low, high, row: 0, label: first.label, shown, side: inside ? 'inside' : 'right', textWidth: wide(shown) };
  });
  measured.sort((a, b) => Number(b.reports[0]!.here) - Number(a.reports[0]!.here) || stripValue(a.reports[0]!) - stripValue(b.reports[0]!) || b.reports.length - a.reports.length);
  const rows: { from: number; to: number }[][] = [];
  const isFree = (row: number, { from, to }: { from: number; to: number }): boolean => (rows[row] ?? []).every((other) => from > other.to + 8 || to < other.from - 8);
  for (const span of measured) {
    const left = Math.min(span.low, span.high);
    const right = Math.max(span.low, span.high);
    let [from, to] = [left, right];
    if (span.side !== 'inside' && !bare) {
      const room = { left, right: width - right };
      const [after, before] = rtl ? (['left', 'right'] as const) : (['right', 'left'] as const);
      span.side = room[after] > span.textWidth + 8 || room[after] >= room[before] ? after : before;
      // where the words fit on neither side, marks give way to their number; what still has no room goes under the band
      const group = span.reports.length;
      const most = span.shown;
      const show = (shown: number): void => {
        span.shown = shown;
        span.textWidth = widthOf(shown, group, span.label, options);
      };
      while (span.shown > 1 && span.textWidth + 8 > room[span.side]) show(span.shown - 1);
      if (span.textWidth + 8 > room[span.side]) {
        span.side = 'below';
        show(most);
        while (span.shown > 1 && span.textWidth > width) show(span.shown - 1);
      } else if (span.side === 'right') to += span.textWidth + 8;
      else from -= span.textWidth + 8;
    }
    const places = span.side === 'below' ? [{ from, to }, wordsUnder(span, { width, rtl })] : [{ from, to }];
    while (!places.every((place, under) => isFree(span.row + under, place))) span.row += 1;
    for (const [under, place] of places.entries()) (rows[span.row + under] ??= []).push(place);
  }
  return { spans: measured, rows: rows.length };
}
