import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isolate } from '@/lib/format/isolate';
import { HERE, type ClaimView } from '../claim-view';
import { Fold } from '../Fold';
import { markClass } from '../figure-strip/PartyGlyph';
import { shapePath } from '../figure-strip/party-mark';
import { isDrawable } from '../figure-strip/strip-report';
import { textScale, useWidth } from '../use-width';
import { useWords } from '../words-context';
import { TIMELINE_RADIUS, type DatedReport, type TimelineLayout } from './layout-timeline';
import { useTimeline } from './use-timeline';

/** The strip's reports with their days; inferred dates are not the outlets' own and count as none. */
function datedReports(view: ClaimView, published: string | null): readonly DatedReport[] {
  const days = new Map(view.comparison.reports.map((report) => [report.key, report.datesInferred || report.published === null ? null : report.published.slice(0, 10)]));
  return view.strip.map((report) => ({ ...report, day: report.key === HERE ? (published?.slice(0, 10) ?? null) : (days.get(report.key) ?? null) }));
}

/** The step at which the slider stands first: the article's own day, or the last day where it shows none. */
const firstStep = (steps: readonly string[], published: string | null): number => {
  if (published === null) return steps.length - 1;
  const upTo = steps.filter((step) => step <= published.slice(0, 10)).length;
  return Math.max(0, upTo - 1);
};

/** Figures by the day they were published; what came after `asOf` is faded. */
export function TimelinePicture({ layout, asOf, label }: { layout: TimelineLayout; asOf: string; label: string }): JSX.Element {
  const words = useWords();
  const { width, height, here } = layout;
  const rtl = words.dir === 'rtl';
  const size = 12 * textScale();
  return (
    <svg class="strip" role="img" aria-label={label} focusable="false" viewBox={`0 0 ${width} ${height}`} width={width} height={height} font-size={size} direction="ltr">
      {layout.values.map(({ y, value }) => (
        <g key={value}>
          <path class="s-hair" d={`M${layout.left} ${y}H${layout.right}`} />
          <text class="s-num" x={layout.left + (rtl ? 6 : -6)} y={y + 4} text-anchor={rtl ? 'start' : 'end'}>{isolate(words.short(value))}</text>
        </g>
      ))}
      {layout.days.map(({ x, day }) => <text key={day} class="s-num" x={x} y={height - 6} text-anchor="middle">{isolate(words.day(day, layout.withYear) ?? '')}</text>)}
      {layout.noDate && (
        <>
          <path class="s-dots" d={`M${layout.noDate.divider} 6V${height - 22}`} />
          <text class="s-num" x={layout.noDate.x} y={height - 6} text-anchor="middle">{isolate(words.t('timeline.noDate'))}</text>
        </>
      )}
      {here !== null && <path class="s-here" d={`M${layout.left} ${here}H${layout.right}`} />}
      {layout.marks.map(({ key, x, y, mark, here: mine, day, dress, title }) => (
        <g key={key} class={day !== null && day > asOf ? 'dim' : ''}>
          {dress !== null && <path class={`s-bound${mine ? ' s-mine' : ''}`} d={dress} />}
          <path class={markClass(mark, mine)} transform={`translate(${x} ${y})`} d={shapePath(mark.shape, TIMELINE_RADIUS)}>
            {title !== null && <title>{title}</title>}
          </path>
        </g>
      ))}
      {here !== null && <text class="s-flag" x={layout.flagX} y={here - 7} text-anchor={rtl ? 'end' : 'start'}>{isolate(words.t('relation.here'))}</text>}
    </svg>
  );
}

/** What was known when: figures by the day they were published, and a slider that fades what came later. */
export function Timeline({ view, published, width: fallback }: { view: ClaimView; published: string | null; width: number }): JSX.Element | null {
  const words = useWords();
  const { ref, width } = useWidth<HTMLDivElement>(fallback);
  const reports = useMemo(() => datedReports(view, published), [view, published]);
  const layout = useTimeline(reports, width);
  const [moved, setMoved] = useState<number | null>(null);
  if (!layout || !isDrawable(reports)) return null;
  const first = firstStep(layout.steps, published);
  const step = moved ?? first;
  const asOf = layout.steps[step]!;
  const known = reports.filter(({ key, day }) => key !== HERE && day !== null && day <= asOf).length;
  const fill = { date: words.day(asOf) ?? asOf, reports: words.n('count.reports', known) };
  return (
    <section aria-labelledby="h-time">
      <h2 id="h-time">{words.t('timeline.title')}</h2>
      <div ref={ref}><TimelinePicture layout={layout} asOf={asOf} label={words.t('timeline.aria')} /></div>
      <input
        class="slider" type="range" min={0} max={layout.steps.length - 1} step={1} value={step} dir={words.dir}
        aria-label={words.t('timeline.slider')} aria-valuetext={words.t('timeline.value', fill)}
        onInput={(event) => setMoved(Number(event.currentTarget.value))}
      />
      <p class="asof">
        <output class="strong" aria-live="polite">{words.t('timeline.asOf', fill)}</output>
        {step !== first && <button type="button" class="btn btn-quiet" onClick={() => setMoved(null)}>{words.t('timeline.here')}</button>}
      </p>
      <Fold summary={words.t('strip.asText')}>
        {() => <ul class="twin">
          {[...layout.steps, null].map((day) => {
            const those = reports.filter((report) => report.day === day);
            return those.length === 0 ? null : (
              <li key={day ?? 'none'}>{words.t('timeline.dayList', { date: (day && words.day(day)) ?? words.t('timeline.noDate'), figures: words.list(those.map(({ label }) => label)) })}</li>
            );
          })}
        </ul>}
      </Fold>
    </section>
  );
}
