import type { JSX } from 'preact';
import type { BenchClaim, BenchReport } from '@/lib/model';
import { useWords } from '../words-context';

export interface BenchTableProps {
  report: BenchReport;
  /** Number of the first kept claim of this report among all that are kept. */
  first: number;
  /** Id of the list of frames offered for `what`. */
  frames: string;
  /** Numbers of claims that something is wrong with. */
  wrong: ReadonlySet<number>;
  onReport(change: Partial<Pick<BenchReport, 'outlet' | 'url' | 'published'>>): void;
  onClaim(index: number, change: Partial<BenchClaim>): void;
  onAdd(): void;
  onRemove(): void;
}

const COLUMNS = ['figure', 'low', 'high', 'unit', 'counted', 'what', 'places', 'party', 'says'] as const;
type Column = (typeof COLUMNS)[number];
const LABEL = { figure: 'figure', low: 'low', high: 'high', unit: 'unit', counted: 'counted', what: 'what', places: 'place', party: 'party', says: 'says' } as const;
const OF_FIGURES: ReadonlySet<Column> = new Set(['low', 'high', 'unit']);

/** One report on the bench: who and when once above, its claims in a table below; what an event happened to stands where a figure has its noun. */
export function BenchTable({ report, first, frames, wrong, onReport, onClaim, onAdd, onRemove }: BenchTableProps): JSX.Element {
  const words = useWords();
  const word = (name: Column): string => words.t(`library.author.${LABEL[name]}`);
  const name = report.outlet || words.t('library.author.nameless');
  let number = first - 1;
  return (
    <section class="lib-bench" aria-label={name}>
      <div class="lib-benchhead">
        <label>{words.t('library.author.outlet')} <input class="field" value={report.outlet} maxLength={200} onInput={({ currentTarget }) => onReport({ outlet: currentTarget.value })} /></label>
        <label class="lib-grow">{words.t('library.author.url')} <input class="field" type="url" value={report.url} placeholder="https://" onInput={({ currentTarget }) => onReport({ url: currentTarget.value })} /></label>
        <label>{words.t('library.author.date')} <input class="field" type="date" value={report.published} onInput={({ currentTarget }) => onReport({ published: currentTarget.value })} /></label>
      </div>
      <div class="lib-table-edit" tabIndex={0} role="region" aria-label={words.t('library.author.claimsOf', { outlet: name })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.t('library.author.keep')}</th>
              {COLUMNS.map((column) => <th key={column} scope="col" class={`lib-col-${column}`}>{word(column)}</th>)}
            </tr>
          </thead>
          <tbody>
            {report.claims.map((claim, index) => {
              if (claim.keep) number += 1;
              const said = claim.keep ? String(number) : '–';
              const label = `${words.t('library.author.row', { n: said })}, ${claim.figure}`;
              return (
                <tr key={index} class={claim.keep ? '' : 'lib-left'} data-wrong={(claim.keep && wrong.has(number)) || undefined}>
                  <td class="lib-keep num"><label><input type="checkbox" checked={claim.keep} aria-label={`${words.t('library.author.keep')}: ${label}`} onChange={({ currentTarget }) => onClaim(index, { keep: currentTarget.checked })} /> {said}</label></td>
                  {COLUMNS.map((column) => {
                    const field = column === 'counted' && claim.kind === 'event' ? 'object' : column;
                    const none = claim.kind === 'event' && OF_FIGURES.has(column);
                    return (
                      <td key={column}>
                        {none ? (
                          <span class="none">–</span>
                        ) : (
                          <input class={`field${column === 'figure' ? ' q' : ''}`} dir="auto" disabled={!claim.keep} value={claim[field]} list={column === 'what' ? frames : undefined} inputMode={column === 'low' || column === 'high' ? 'decimal' : undefined} aria-label={`${word(column)}: ${label}`} onInput={({ currentTarget }) => onClaim(index, { [field]: currentTarget.value })} />
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div class="acts">
        <button type="button" class="btn btn-quiet" onClick={onAdd}>{words.t('library.author.addClaim')}</button>
        <button type="button" class="btn btn-quiet" onClick={onRemove}>{words.t('library.author.removeReport')}</button>
      </div>
    </section>
  );
}
