import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { isVague, valueLabel } from '@/lib/format/value-label';
import type { Words } from '@/lib/format/words';
import type { ClaimView } from '../claim-view';
import { Fold } from '../Fold';
import { textScale, useWidth } from '../use-width';
import { useWords } from '../words-context';
import { layoutStrip } from './layout-strip';
import { PartyGlyph } from './PartyGlyph';
import { StripPainting } from './StripPicture';
import { stripKind } from './strip-report';
import { textTwin } from './text-twin';

/** What has to be known to read this strip, and no more. */
function captionOf(view: ClaimView, log: boolean, words: Words): readonly string[] {
  const { strip, comparison, undrawn } = view;
  const bound = strip.some((report) => ['atLeast', 'atMost'].includes(stripKind(report)));
  const all = [comparison.claim.value, ...comparison.reports.map(({ value }) => value)].filter((value) => value !== null);
  const vague = [...new Map(all.filter(isVague).map((value) => [valueLabel(value, words), value]))];
  return [
    words.t('strip.caption'),
    ...(bound ? [words.t('strip.captionBound')] : []),
    ...vague.map(([word, { low, high }]) => words.t('strip.captionBand', { word: words.quoted(word), low: words.number(low!), high: words.number(high!) })),
    ...(undrawn > 0 ? [words.n('strip.undrawn', undrawn, { n: words.numeral(undrawn) })].map(words.capital) : []),
    ...(log ? [words.t('strip.captionLog')] : []),
  ];
}

/** The parties of a strip with their marks; nothing where there is but one. */
export function PartyKey({ view }: { view: ClaimView }): JSX.Element | null {
  const words = useWords();
  if (view.parties.length < 2) return null;
  return (
    <ul class="key" aria-label={words.t('strip.key')}>
      {view.parties.map(({ party, mark, here }) => (
        <li key={party?.id ?? 'nobody'}>
          <PartyGlyph mark={mark} here={here} />
          <span class={here ? 'mine' : ''}>{party?.name ?? words.capital(words.t('strip.noParty'))}</span>
        </li>
      ))}
    </ul>
  );
}

interface FigureStripProps {
  view: ClaimView;
  article: { outlet: string | null; published: string | null };
  /** Width to draw at before the place is measured, px. */
  width: number;
}

/** The number line of a claim with its caption, its key, and the same in words behind a switch. */
export function FigureStrip({ view, article, width: fallback }: FigureStripProps): JSX.Element {
  const words = useWords();
  const { ref, width } = useWidth<HTMLElement>(fallback);
  const { claim, reports } = view.comparison;
  const layout = useMemo(() => {
    const flag = claim.value && words.t('strip.flag', { figure: valueLabel(claim.value, words) });
    return layoutStrip(view.strip, { width, dir: words.dir, flag, number: words.short, textScale: textScale() });
  }, [view, width, words, claim]);
  const values = view.strip.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
  const label = words.t('strip.aria', { reports: words.n('count.reports', reports.length), low: words.number(Math.min(...values)), high: words.number(Math.max(...values)) });
  return (
    <figure class="line" ref={ref}>
      <StripPainting layout={layout} label={label} />
      <figcaption>{captionOf(view, layout.log, words).join(' ')}</figcaption>
      <PartyKey view={view} />
      <Fold summary={words.t('strip.asText')}>
        {() => <ol class="twin">{textTwin(view.comparison, article, words).map((line, i) => <li key={i}>{line}</li>)}</ol>}
      </Fold>
    </figure>
  );
}
