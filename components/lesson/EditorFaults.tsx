import type { JSX } from 'preact';
import { useWords } from '../words-context';

/** What is wrong at one place of the lesson ("steps, 3, title"); empty where the lesson as a whole is meant. */
export interface EditorFault {
  place: string;
  line: string;
}

const isAt = (fault: EditorFault, place: string): boolean => fault.place === place || fault.place.startsWith(`${place}, `);

/** What is wrong at a place and within it, said where it is. */
export function FaultsAt({ faults, place }: { faults: readonly EditorFault[]; place: string }): JSX.Element | null {
  const those = faults.filter((fault) => isAt(fault, place));
  return those.length === 0 ? null : <ul class="faults">{those.map(({ line }) => <li key={line}>{line}</li>)}</ul>;
}

/** Opens what holds the place and puts the focus into its field, or into the first field of the nearest place around it. */
function goTo(place: string): void {
  for (let wanted = place.split(', '); wanted.length > 0; wanted = wanted.slice(0, -1)) {
    const found = document.querySelector(`[data-place="${CSS.escape(wanted.join(', '))}"]`);
    if (!found) continue;
    found.querySelector('details')?.setAttribute('open', '');
    found.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return;
  }
}

/** All that is wrong with the lesson, by the button that saves it; each line leads to its place, which says the same. */
export function AllFaults({ faults }: { faults: readonly EditorFault[] }): JSX.Element {
  const words = useWords();
  return (
    <div role="alert">
      {faults.length > 0 && (
        <>
          <p>{words.t('lesson.editor.faults')}</p>
          <ul class="faults">{faults.map(({ place, line }) => <li key={line}>{place === '' ? line : <button type="button" class="btn btn-quiet" onClick={() => goTo(place)}>{line}</button>}</li>)}</ul>
        </>
      )}
    </div>
  );
}
