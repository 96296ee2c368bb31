import { drawHere, drawMarks } from './draw-marks';
import { drawSpans } from './draw-spans';
import { planStrip, tenths } from './plan-strip';
import type { StripLayout, StripOptions } from './strip-layout';
import { endNumbers, tickNumbers } from './strip-numbers';
import type { StripReport } from './strip-report';

/**
 * The strip of these reports: marks and vague words on one number line, everything placed. Exact and rounded figures
 * stand on the line, bounds and vague words below it; many different bounds rise to the line as marks with a chevron.
 * Reports without any value are left out. See the drawing rules in assets/README of the design tokens.
 */
export function layoutStrip(all: readonly StripReport[], options: StripOptions): StripLayout {
  const plan = planStrip(all, options);
  const spans = drawSpans(plan);
  const { marks, whiskers, chevrons } = drawMarks(plan);
  const { numbers, ticks } = plan.mini ? { numbers: endNumbers(plan), ticks: [] } : tickNumbers(plan);
  const { width, height, scale, textSize, stack, axis, line, base } = plan;
  return {
    width, height, log: scale.log, textSize, stack,
    axis,
    ticks, numbers, here: drawHere(plan), bands: spans.bands, caps: spans.caps, bounds: spans.bounds, words: spans.words,
    fans: line.fans.map(({ x, half }) => `M${tenths(x - half)} ${tenths(base - 2.5)}v3H${tenths(x + half)}v-3`),
    whiskers, chevrons, marks: [...spans.marks, ...marks],
  };
}
