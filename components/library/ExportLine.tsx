import type { JSX } from 'preact';
import { useWords } from '../words-context';

/** Forms that claims can be saved in. */
export type ExportForm = 'pack' | 'csv' | 'json-ld';
const FORMS = ['pack', 'csv', 'json-ld'] as const;
const WORD = { pack: 'library.export.pack', csv: 'library.export.table', 'json-ld': 'library.export.linked' } as const;

/** One line of buttons that save something in each form. `what` says what is saved. */
export function ExportLine({ what, onExport }: { what: string; onExport(form: ExportForm): void }): JSX.Element {
  const words = useWords();
  return (
    <div class="lib-export" role="group" aria-label={what}>
      <span class="meta">{what}</span>
      {FORMS.map((form) => (
        <button key={form} type="button" class="btn btn-quiet" onClick={() => onExport(form)}>{words.t(WORD[form])}</button>
      ))}
    </div>
  );
}
