import type { JSX, TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { BenchClaim, BenchFault, BenchReport } from '@/lib/model';
import { useWords } from '../words-context';
import { fieldId, fieldLabel, isOfReport, OF_REPORT } from './bench-fields';

interface BenchTableProps {
  report: BenchReport;
  /** Number of the first kept claim of this report among all that are kept. */
  first: number;
  /** Id of the list of frames offered for `what`. */
  frames: string;
  faults: readonly BenchFault[];
  onReport(change: Partial<Pick<BenchReport, 'outlet' | 'url' | 'published'>>): void;
  onClaim(index: number, change: Partial<BenchClaim>): void;
  onAdd(kind: BenchClaim['kind']): void;
  onRemove(): void;
}

const COLUMNS = ['figure', 'low', 'high', 'unit', 'counted', 'what', 'places', 'party', 'says'] as const;
/** Slots that are read and kept, and seldom need a hand. */
const MORE = ['agent', 'from', 'to'] as const;
type Column = (typeof COLUMNS)[number] | (typeof MORE)[number];
const OF_FIGURES: ReadonlySet<Column> = new Set(['low', 'high', 'unit']);

/** One report on the bench: who and when once above, its claims in a table below; what an event happened to stands where a figure has its noun. */
export function BenchTable({ report, first, frames, faults, onReport, onClaim, onAdd, onRemove }: BenchTableProps): JSX.Element {
  const words = useWords();
  const [more, setMore] = useState(false);
  const name = report.outlet || words.t('library.author.nameless');
  const kept = report.claims.filter(({ keep }) => keep).length;
  const own = faults.filter(({ row }) => row !== null && row >= first && row < first + kept);
  const isMore = (field: BenchFault['field']): boolean => (MORE as readonly unknown[]).includes(field);
  const columns: readonly Column[] = more || own.some(({ field }) => isMore(field)) ? [...COLUMNS, ...MORE] : COLUMNS;
  const ofReport = OF_REPORT.flatMap((field) => own.find((fault) => fault.field === field) ?? []);
  const rowOf = (field: BenchFault['field']): number => ofReport.find((fault) => fault.field === field)?.row ?? first;
  const isWrong = (row: number, field: BenchFault['field']): boolean => own.some((fault) => fault.row === row && fault.field === field);
  const says = (row: number): string => `${fieldId(row, 'says')}-why`;
  const ofHead = (field: (typeof OF_REPORT)[number]) => ({
    id: fieldId(rowOf(field), field),
    'aria-invalid': ofReport.some((fault) => fault.field === field) || undefined,
    'aria-describedby': ofReport.length > 0 ? `${fieldId(first, 'outlet')}-why` : undefined,
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => onReport({ [field]: currentTarget.value }),
  });
  let number = first - 1;
  return (
    <section class="lib-bench" aria-label={name}>
      <div class="lib-benchhead">
        <label>{words.t('library.author.outlet')} <input class="field" value={report.outlet} maxLength={200} dir="auto" {...ofHead('outlet')} /></label>
        <label class="lib-grow">{words.t('library.author.url')} <input class="field" type="url" dir="ltr" value={report.url} placeholder="https://" {...ofHead('url')} /></label>
        <label>{words.t('library.author.date')} <input class="field" type="date" value={report.published} {...ofHead('published')} /></label>
      </div>
      {ofReport.length > 0 && <p class="lib-why" id={`${fieldId(first, 'outlet')}-why`}>{ofReport.map(({ field, reason }) => words.t('library.author.fault', { where: fieldLabel(field!, words), reason })).join(' ')}</p>}
      <div class="lib-table-edit" tabIndex={0} role="region" aria-label={words.t('library.author.claimsOf', { outlet: name })}>
        <table data-more={columns.length > COLUMNS.length || undefined}>
          <thead>
            <tr>
              <th scope="col">{words.t('library.author.keep')}</th>
              {columns.map((column) => <th key={column} scope="col" class={`lib-col-${column}`}>{fieldLabel(column, words)}</th>)}
            </tr>
          </thead>
          <tbody>
            {report.claims.map((claim, index) => {
              if (claim.keep) number += 1;
              const row = number;
              const said = claim.keep ? String(row) : '–';
              const label = `${words.t('library.author.row', { n: said })}, ${claim.figure}`;
              const wrong = claim.keep ? own.filter((fault) => fault.row === row && !isOfReport(fault.field)) : [];
              return [
                <tr key={index} class={claim.keep ? '' : 'lib-left'}>
                  <td class="lib-keep num"><label><input type="checkbox" checked={claim.keep} aria-label={`${words.t('library.author.keep')}: ${label}`} onChange={({ currentTarget }) => onClaim(index, { keep: currentTarget.checked })} /> {said}</label></td>
                  {columns.map((column) => {
                    const field = column === 'counted' && claim.kind === 'event' ? 'object' : column;
                    const none = claim.kind === 'event' && OF_FIGURES.has(column);
                    const bad = claim.keep && isWrong(row, field);
                    return (
                      <td key={column}>
                        {none ? (
                          <span class="none">–</span>
                        ) : (
                          <input
                            id={claim.keep ? fieldId(row, field) : undefined} class={`field${column === 'figure' ? ' q' : ''}`} dir="auto" disabled={!claim.keep} value={claim[field]} list={column === 'what' ? frames : undefined}
                            inputMode={column === 'low' || column === 'high' ? 'decimal' : undefined} aria-label={`${fieldLabel(column, words)}: ${label}`} aria-invalid={bad || undefined} aria-describedby={bad ? says(row) : undefined}
                            onInput={({ currentTarget }) => onClaim(index, { [field]: currentTarget.value })}
                          />
                        )}
                      </td>
                    );
                  })}
                </tr>,
                wrong.length > 0 && (
                  <tr key={`${index}-why`}>
                    <td />
                    <td colSpan={columns.length} class="lib-why" id={says(row)}>
                      {wrong.map(({ field, reason }, at) => <p key={at}>{field === null ? reason : words.t('library.author.fault', { where: fieldLabel(field, words), reason })}</p>)}
                    </td>
                  </tr>
                ),
              ];
            })}
          </tbody>
        </table>
      </div>
      <div class="acts">
        <button type="button" class="btn btn-quiet" onClick={() => onAdd('figure')}>{words.t('library.author.addClaim')}</button>
        <button type="button" class="btn btn-quiet" onClick={() => onAdd('event')}>{words.t('library.author.addEvent')}</button>
        <button type="button" class="btn btn-quiet" aria-pressed={more} onClick={() => setMore(!more)}>{words.t('library.author.more')}</button>
        <button type="button" class="btn btn-quiet" onClick={onRemove}>{words.t('library.author.removeReport')}</button>
      </div>
    </section>
  );
}
