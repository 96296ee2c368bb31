import type { JSX } from 'preact';
import type { BenchFault } from '@/lib/model';
import { useWords } from '../words-context';
import { fieldId, fieldLabel } from './bench-fields';

/** All that is wrong with the bench, by the buttons that save it; each line leads to its field, which says the same. */
export function BenchFaults({ faults }: { faults: readonly BenchFault[] }): JSX.Element {
  const words = useWords();
  return (
    <div role="alert">
      {faults.length > 0 && (
        <ul class="plainlist">
          {faults.map(({ row, field, reason }, at) => {
            const where = [row === null ? null : words.t('library.author.row', { n: row }), field === null ? null : fieldLabel(field, words)].filter((part) => part !== null).join(words.t('comma'));
            const said = where === '' ? reason : words.t('library.author.fault', { where, reason });
            return <li key={at}>{row === null || field === null ? said : <button type="button" class="btn btn-quiet" onClick={() => document.getElementById(fieldId(row, field))?.focus()}>{said}</button>}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
