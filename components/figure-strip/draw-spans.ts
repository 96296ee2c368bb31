import type { PlacedBand, PlacedMark, PlacedPath, StripLayout } from './strip-layout';
import { type StripPlan, tenths } from './plan-strip';
import { wordsUnder } from './place-spans';
import type { StripReport } from './strip-report';

/** The mark of a report at a place, as large as `r`; this article's stands out a little. */
export const placeMark = ({ mini }: StripPlan, report: StripReport, x: number, markY: number, r: number): PlacedMark => ({
  key: report.key, x: tenths(x), y: tenths(markY), r: tenths(report.here ? r * 1.12 : r), mark: report.mark, here: report.here, title: mini ? null : (report.title ?? null),
});

/** What lies below the line: vague words as bands, bounds as arrows, each with its words and the marks of its reports. */
export function drawSpans(plan: StripPlan): Pick<StripLayout, 'bands' | 'caps' | 'bounds' | 'words' | 'marks'> {
  const { under, spansTop, row, mini, dims, width, rtl, textSize } = plan;
  const bands: PlacedBand[] = [];
  const caps: PlacedPath[] = [];
  const bounds: PlacedPath[] = [];
  const words: StripLayout['words'][number][] = [];
  const marks: PlacedMark[] = [];
  for (const span of under.spans) {
    const middle = spansTop + span.row * row + row / 2;
    const mine = span.reports[0]!.here;
    const left = Math.min(span.low, span.high);
    const right = Math.max(span.low, span.high);
    if (span.kind === 'band') {
      const top = middle - dims.bar / 2;
      bands.push({ x: tenths(left), y: tenths(top), width: tenths(right - left), height: dims.bar, mine });
      if (!mini) caps.push({ d: `M${tenths(left)} ${tenths(top)}v${dims.bar}M${tenths(right)} ${tenths(top)}v${dims.bar}`, mine });
    } else {
      const from = span.kind === 'atLeast' ? span.low : span.high;
      const to = span.kind === 'atLeast' ? span.high : span.low;
      const way = Math.sign(to - from) || 1;
      const head = tenths(to - way * dims.head);
      bounds.push({
        d: `M${tenths(from)} ${tenths(middle - dims.foot)}V${tenths(middle + dims.foot)}M${tenths(from)} ${tenths(middle)}H${tenths(to)}M${head} ${tenths(middle - dims.head)}L${tenths(to)} ${tenths(middle)}L${head} ${tenths(middle + dims.head)}`,
        mine,
      });
    }
    if (mini) continue;
    const r = dims.spanRadius;
    const start = { inside: left + 6, right: right + 8, left: left - 8 - span.textWidth, below: wordsUnder(span, { width, rtl }).from }[span.side];
    const wordsY = span.side === 'below' ? middle + row : middle;
    let x = Math.max(0, Math.min(start, width - span.textWidth)) + r + 1;
    for (const report of span.reports.slice(0, span.shown)) {
      marks.push(placeMark(plan, report, x, wordsY, r));
      x += 2 * r + dims.spanGap;
    }
    const rest = span.reports.length - span.shown;
    words.push({ x: tenths(x - r + 3), y: tenths(wordsY + textSize * 0.36), text: rest > 0 ? `${span.label} +${rest}` : span.label, anchor: 'start', mine, inside: span.side === 'inside' });
  }
  return { bands, caps, bounds, words, marks };
}
