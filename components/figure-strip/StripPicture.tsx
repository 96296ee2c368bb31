import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { layoutStrip } from './layout-strip';
import { markClass } from './PartyGlyph';
import { shapePath } from './party-mark';
import type { StripReport } from './strip-report';
import type { StripLayout, StripOptions } from './strip-layout';

/** Paints a layout. Without `label` it is hidden from screen readers, and words beside it must say the same. */
export function StripPainting({ layout, size = 'normal', label, picked }: { layout: StripLayout; size?: StripOptions['size']; label?: string; picked?: string | null }): JSX.Element {
  const { width, height, axis, here, textSize } = layout;
  const mine = (yes: boolean): string => (yes ? ' s-mine' : '');
  const aria = label === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg class={`strip${size === 'normal' ? '' : ` strip-${size}`}`} {...aria} focusable="false" viewBox={`0 0 ${width} ${height}`} width={width} height={height} font-size={textSize} direction="ltr">
      {here && <path class="s-here" d={`M${here.x} ${here.y1}V${here.y2}`} />}
      {here?.flag && <text class="s-flag" x={here.flag.x} y={here.flag.y} text-anchor={here.flag.anchor}>{here.flag.text}</text>}
      <path class="s-axis" d={`M${axis.x1} ${axis.y}H${axis.x2}`} />
      {layout.ticks.map(({ x, length }) => <path key={x} class="s-tick" d={`M${x} ${axis.y}v${length}`} />)}
      {layout.numbers.map(({ x, y, text, anchor }) => <text key={x} class="s-num" x={x} y={y} text-anchor={anchor}>{text}</text>)}
      {layout.bands.map((band, i) => <rect key={i} class={`s-range${mine(band.mine)}`} x={band.x} y={band.y} width={band.width} height={band.height} rx={size === 'mini' ? 1 : 2} />)}
      {layout.caps.map((cap, i) => <path key={i} class={`s-cap${mine(cap.mine)}`} d={cap.d} />)}
      {layout.bounds.map((bound, i) => <path key={i} class={`s-bound${mine(bound.mine)}`} d={bound.d} />)}
      {layout.fans.map((fan) => <path key={fan} class="s-fan" d={fan} />)}
      {layout.whiskers.map((whisker, i) => <path key={i} class={`s-approx${mine(whisker.mine)}`} d={whisker.d} />)}
      {layout.chevrons.map((chevron, i) => <path key={i} class="s-chev" d={chevron} />)}
      {layout.marks.map(({ key, x, y, r, mark, here: isHere, title }) => (
        <path key={key} class={`${markClass(mark, isHere)}${picked === key ? ' m-picked' : ''}`} transform={`translate(${x} ${y})`} d={shapePath(mark.shape, r)}>
          {title !== null && size !== 'mini' && <title>{title}</title>}
        </path>
      ))}
      {layout.words.map(({ x, y, text, anchor, mine: isMine, inside }, i) => (
        <text key={i} class={`s-word${inside ? ' s-word-in' : ''}${mine(isMine)}`} x={x} y={y} text-anchor={anchor}>{text}</text>
      ))}
    </svg>
  );
}

/** A strip drawn for its width; laid out again only when reports or place change. */
export function StripPicture({ reports, label, picked, ...options }: { reports: readonly StripReport[]; label?: string; picked?: string | null } & StripOptions): JSX.Element {
  const { width, dir, size, flag, number, textScale } = options;
  const layout = useMemo(() => layoutStrip(reports, { width, dir, size, flag, number, textScale }), [reports, width, dir, size, flag, number, textScale]);
  return <StripPainting layout={layout} size={size} label={label} picked={picked} />;
}
