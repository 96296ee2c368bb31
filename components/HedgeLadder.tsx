import type { JSX } from 'preact';
import { HEDGES } from '@/lib/model';
import { HERE, type ClaimView } from './claim-view';
import { PartyGlyph } from './figure-strip/PartyGlyph';
import { useWords } from './words-context';

/** How sure each report sounds: eight rungs, always all eight, a mark for each report. */
export function HedgeLadder({ view }: { view: ClaimView }): JSX.Element {
  const words = useWords();
  const { claim, reports } = view.comparison;
  const all = [
    { key: HERE, hedge: claim.hedge, mark: view.hereMark, here: true },
    ...reports.map((report) => ({ key: report.key, hedge: report.hedge, mark: view.markOf(report), here: false })).sort((a, b) => a.mark.order - b.mark.order),
  ];
  const dropped = claim.hedge === 'stated' ? 0 : reports.filter(({ hedge, relation }) => hedge === 'stated' && relation === 'agrees').length;
  return (
    <>
      <ol class="ladder">
        {HEDGES.map((rung) => {
          const on = all.filter(({ hedge }) => hedge === rung);
          const mine = on.some(({ here }) => here);
          return (
            <li key={rung}>
              <span class={mine ? 'mine' : on.length > 0 ? '' : 'none'}>{words.t(`hedge.${rung}`)}</span>
              <span class="rung">
                {on.map(({ key, mark, here }) => <PartyGlyph key={key} mark={mark} here={here} />)}
                {on.length > 0 && <span class="meta num">{words.number(on.length)}<span class="vh"> {mine ? `(${words.t('relation.here')})` : ''}</span></span>}
              </span>
            </li>
          );
        })}
      </ol>
      {dropped > 0 && <p class="note">{words.capital(words.n('hedge.dropped', dropped, { n: words.numeral(dropped) }))}</p>}
    </>
  );
}
