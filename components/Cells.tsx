import type { JSX } from 'preact';
import type { Cell } from '@/lib/model';
import type { ClaimView } from './claim-view';
import { PartyGlyph } from './figure-strip/PartyGlyph';
import { useWords } from './words-context';

const NAME = { repetition: 'cells.repetition', corroboration: 'cells.corroboration', 'update-or-error': 'cells.updateOrError', contested: 'cells.contested' } as const;

/** What the cells come to in a sentence, where there is something to say about one party told many times. */
function useCellsSentence(view: ClaimView): string | null {
  const words = useWords();
  const { cells, reports } = view.comparison;
  if (reports.length === 0) return null;
  if (view.parties[0]?.party === null) return words.t('cells.noParty');
  const same = cells.repetition.length;
  if (same === 0 && cells['update-or-error'].length === 0) return words.t('cells.noRepetition');
  return same > 0 && cells.corroboration.length === 0 ? words.n('cells.allRepetition', same, { n: words.numeral(same) }) : null;
}

/** Figure by party: the four cells a trainer teaches. Empty cells stay, in grey. */
export function Cells({ view }: { view: ClaimView }): JSX.Element {
  const words = useWords();
  const { cells, reports, claim } = view.comparison;
  const isEvent = claim.kind === 'event';
  const sentence = useCellsSentence(view);
  const cell = (name: Cell): JSX.Element => {
    const members = reports.filter(({ key }) => cells[name].includes(key)).sort((a, b) => view.markOf(a).order - view.markOf(b).order);
    return (
      <td>
        {members.length > 0 && <div class="marks">{members.map((report) => <PartyGlyph key={report.key} mark={view.markOf(report)} />)}</div>}
        <b class={members.length > 0 ? '' : 'none'}>{words.t(NAME[name])}</b>
        <span class={members.length > 0 ? '' : 'none'}>{members.length > 0 ? words.n('count.reports', members.length) : words.t('cells.none')}</span>
      </td>
    );
  };
  return (
    <>
      {sentence !== null && <p>{sentence}</p>}
      <table class="cells">
        <thead>
          <tr><td /><th scope="col">{words.t('cells.same')}</th><th scope="col">{words.t('cells.another')}</th></tr>
        </thead>
        <tbody>
          <tr><th scope="row">{words.t(isEvent ? 'cells.meetEvent' : 'cells.meet')}</th>{cell('repetition')}{cell('corroboration')}</tr>
          <tr><th scope="row">{words.t(isEvent ? 'cells.apartEvent' : 'cells.apart')}</th>{cell('update-or-error')}{cell('contested')}</tr>
        </tbody>
      </table>
    </>
  );
}
