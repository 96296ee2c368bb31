import type { JSX } from 'preact';
import { isolate } from '@/lib/format/isolate';
import { useMemo } from 'preact/hooks';
import type { Extent, ShownReport } from '@/lib/lessons/show-slide';
import { markClass } from '../figure-strip/PartyGlyph';
import { shapePath } from '../figure-strip/party-mark';
import { useWords } from '../words-context';
import { layoutTimeline } from './layout-timeline';
import { isLight, LETTER, letterDrop, marksOf } from './letter-marks';

interface LessonTimelineProps {
  reports: readonly ShownReport[];
  extent: Extent;
  width: number;
  height: number;
  size?: 'big' | 'normal';
}

/** px of a mark that holds a letter, on a projector and on paper. */
const RADIUS = { big: 16, normal: 10 } as const;

/** The figures of a set over the days, a letter on every mark. */
export function LessonTimeline({ reports, extent, width, height, size = 'big' }: LessonTimelineProps): JSX.Element {
  const words = useWords();
  const radius = RADIUS[size];
  const letter = size === 'big' ? LETTER.big : LETTER.paper;
  const marks = useMemo(() => marksOf(reports), [reports]);
  const layout = useMemo(() => {
    const points = reports.map(({ key, day, value }) => ({ key, day: day ?? null, low: value?.low ?? null, high: value?.high ?? null }));
    return layoutTimeline(points, extent, { width, height, radius, undated: points.some(({ day }) => day === null) });
  }, [reports, extent, width, height, radius]);
  const byKey = new Map(reports.map((report) => [report.key, report]));
  const { axis } = layout;
  return (
    <svg class="timeline" role="img" aria-label={words.t('lesson.timelineAria', { n: words.numeral(reports.length) })} focusable="false" viewBox={`0 0 ${width} ${height}`} direction="ltr">
      {layout.values.map(({ value, y }) => (
        <g key={value}>
          <path class="s-hair" d={`M${axis.x} ${y}H${layout.undated === null ? axis.right : width}`} />
          <text class="s-num" x={axis.x - 10} y={y + 6} text-anchor="end">{isolate(words.short(value))}</text>
        </g>
      ))}
      <path class="s-axis" d={`M${axis.x} ${axis.y}H${axis.right}`} />
      {layout.days.map(({ day, x }) => <text key={day} class="s-num" x={x} y={axis.y + 26} text-anchor="middle">{isolate(words.day(day, layout.withYear) ?? '')}</text>)}
      {layout.undated !== null && (
        <>
          <path class="s-dots" d={`M${layout.undated} ${axis.top}V${axis.y}`} />
          <text class="s-num" x={(layout.undated + width) / 2} y={axis.y + 26} text-anchor="middle">{isolate(words.t('timeline.noDate'))}</text>
        </>
      )}
      {layout.points.map(({ key, x, y, y2 }) => (
        <g key={key}>
          {y2 !== null && <path class="s-bound" d={`M${x} ${y}V${y2}`} />}
          <path class={markClass(marks.get(key)!, byKey.get(key)!.here)} transform={`translate(${x} ${y})`} d={shapePath(marks.get(key)!.shape, radius)} />
          <text class={`letter${isLight(marks.get(key)!) && !byKey.get(key)!.here ? ' on-light' : ''}`} x={x} y={y + letterDrop(marks.get(key)!, radius, letter)} font-size={letter} text-anchor="middle">{byKey.get(key)!.letter}</text>
        </g>
      ))}
    </svg>
  );
}
