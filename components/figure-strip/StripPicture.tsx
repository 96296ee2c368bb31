import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isolate } from '@/lib/format/isolate';
import { layoutStrip } from './layout-strip';
import { markClass } from './PartyGlyph';
import { shapePath } from './party-mark';
import type { StripReport } from './strip-report';
import type { PlacedPath, StripLayout, StripOptions } from './strip-layout';

/** Pieces of line art as at most two elements, the article's own over the others'. Each element costs a strip more than a stroke more does. */
function Lines({ class: name, paths }: { class: string; paths: readonly PlacedPath[] }): JSX.Element {
  const join = (own: boolean): string => paths.filter(({ mine }) => mine === own).map(({ d }) => d).join('');
  const [theirs, mine] = [join(false), join(true)];
  return <>{theirs && <path class={name} d={theirs} />}{mine && <path class={`${name} s-mine`} d={mine} />}</>;
}

/** The marks as one element for each look. They stand apart from each other, so that nothing is hidden; this article's comes last. */
function Marks({ marks }: Pick<StripLayout, 'marks'>): JSX.Element {
  const looks = new Map<string, string>();
  for (const { x, y, r, mark, here } of marks.toSorted((a, b) => Number(a.here) - Number(b.here))) {
    const look = markClass(mark, here);
    looks.set(look, (looks.get(look) ?? '') + shapePath(mark.shape, r, x, y));
  }
  return <>{[...looks].map(([look, d]) => <path key={look} class={look} d={d} />)}</>;
}

/** Each mark as an element of its own that tells a resting pointer what it is. */
function ToldMarks({ marks }: Pick<StripLayout, 'marks'>): JSX.Element {
  return <>{marks.map(({ key, x, y, r, mark, here, title }) => <path key={key} class={markClass(mark, here)} d={shapePath(mark.shape, r, x, y)}>{title !== null && <title>{title}</title>}</path>)}</>;
}

/** Paints a layout. Without `label` it is hidden from screen readers, and words beside it must say the same. */
export function StripPainting({ layout, size = 'normal', label }: { layout: StripLayout; size?: StripOptions['size']; label?: string }): JSX.Element {
  const { width, height, axis, here, textSize } = layout;
  const [pointedAt, setPointedAt] = useState(false);
  const theirs = (d: string): PlacedPath => ({ d, mine: false });
  const aria = label === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg
      class={`strip${size === 'normal' ? '' : ` strip-${size}`}`} {...aria} focusable="false" viewBox={`0 0 ${width} ${height}`} width={width} height={height} font-size={textSize} direction="ltr"
      onPointerEnter={size === 'mini' ? undefined : () => setPointedAt(true)}
    >
      {here && <path class="s-here" d={`M${here.x} ${here.y1}V${here.y2}`} />}
      {here?.flag && <text class="s-flag" x={here.flag.x} y={here.flag.y} text-anchor={here.flag.anchor}>{isolate(here.flag.text)}</text>}
      <path class="s-axis" d={`M${axis.x1} ${axis.y}H${axis.x2}`} />
      <Lines class="s-tick" paths={layout.ticks.map(({ x, length }) => theirs(`M${x} ${axis.y}v${length}`))} />
      {layout.numbers.map(({ x, y, text, anchor }) => <text key={x} class="s-num" x={x} y={y} text-anchor={anchor}>{isolate(text)}</text>)}
      {layout.bands.map((band, i) => <rect key={i} class={`s-range${band.mine ? ' s-mine' : ''}`} x={band.x} y={band.y} width={band.width} height={band.height} rx={size === 'mini' ? 1 : 2} />)}
      <Lines class="s-cap" paths={layout.caps} />
      <Lines class="s-bound" paths={layout.bounds} />
      <Lines class="s-fan" paths={layout.fans.map(theirs)} />
      <Lines class="s-approx" paths={layout.whiskers} />
      <Lines class="s-chev" paths={layout.chevrons.map(theirs)} />
      {pointedAt ? <ToldMarks marks={layout.marks} /> : <Marks marks={layout.marks} />}
      {layout.words.map(({ x, y, text, anchor, mine, inside }, i) => (
        <text key={i} class={`s-word${inside ? ' s-word-in' : ''}${mine ? ' s-mine' : ''}`} x={x} y={y} text-anchor={anchor}>{isolate(text)}</text>
      ))}
    </svg>
  );
}

type StripPictureProps = {
  reports: readonly StripReport[];
  label?: string;
  /** False: only its room is kept, so that words beside it can be painted first and nothing moves when it comes. */
  painted?: boolean;
} & StripOptions;

/** A strip drawn for its width; laid out again only when reports or place change. */
export function StripPicture({ reports, label, painted = true, ...options }: StripPictureProps): JSX.Element {
  const { width, dir, size, flag, number, textScale } = options;
  const layout = useMemo(() => layoutStrip(reports, { width, dir, size, flag, number, textScale }), [reports, width, dir, size, flag, number, textScale]);
  return painted ? <StripPainting layout={layout} size={size} label={label} /> : <svg class="strip" aria-hidden="true" focusable="false" width={layout.width} height={layout.height} />;
}
