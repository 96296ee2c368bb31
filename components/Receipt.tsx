import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { slotName, slotText, verdictWord } from '@/lib/format/receipt-words';
import type { Report, Verdict } from '@/lib/model';
import type { ClaimView } from './claim-view';
import { useWords } from './words-context';

const SIGN: Readonly<Record<Verdict, string>> = {
  same: 'M2.5 7.5 5.5 10.5 11.5 3.5',
  differs: 'M3 3l8 8M11 3l-8 8',
  near: 'M2 6c2-3 3.5-2 5-.5S10.5 8 12 5M2 10c2-3 3.5-2 5-.5S10.5 12 12 9',
  unknown: 'M3 7h8',
};

/** A tick, a cross, a wave or a dash, in ink: a difference is no alarm. The word stands beside it. */
function Sign({ verdict }: { verdict: Verdict }): JSX.Element {
  return <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false"><path d={SIGN[verdict]} fill="none" stroke="currentColor" stroke-width="1.8" /></svg>;
}

interface ReceiptProps {
  view: ClaimView;
  onReject(report: Report): void;
}

/** Why a report was matched to the claim, slot by slot, and the way to say that it is not the same claim. */
export function Receipt({ view, onReject }: ReceiptProps): JSX.Element | null {
  const words = useWords();
  const { reports } = view.comparison;
  const [key, setKey] = useState<string | null>(null);
  const report = reports.find((one) => one.key === key) ?? [...reports].sort((a, b) => a.score - b.score)[0];
  if (!report) return null;
  return (
    <section aria-labelledby="h-receipt">
      <h2 id="h-receipt">{words.t('receipt.title')}</h2>
      <label class="ways">
        <span class="meta">{words.t('receipt.choose')}</span>
        <select class="field" value={report.key} onChange={(event) => setKey(event.currentTarget.value)}>
          {reports.map((one) => <option key={one.key} value={one.key}>{`${one.outlet.name}: ${one.quote}`}</option>)}
        </select>
      </label>
      <table class="receipt">
        <thead><tr><td /><th scope="col">{words.t('receipt.mine')}</th><th scope="col"><bdi>{report.outlet.name}</bdi></th><td /></tr></thead>
        <tbody>
          {report.receipt.map(({ slot, verdict }) => {
            const [mine, theirs] = [slotText(slot, view.comparison.claim, words), slotText(slot, report, words)];
            return (
              <tr key={slot}>
                <th scope="row">{slotName(slot, words)}</th>
                <td class="q"><bdi>{mine ?? '–'}</bdi></td>
                <td class="q"><bdi>{theirs ?? '–'}</bdi></td>
                <td class="sign"><Sign verdict={verdict} /> {verdictWord(verdict, mine, theirs, words)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="ways">
        <button type="button" class="btn" onClick={() => onReject(report)}>{words.t('receipt.reject')}</button>
        <span class="meta">{words.t('receipt.kept')}</span>
      </p>
    </section>
  );
}
