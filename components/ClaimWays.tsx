import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimComparison } from '@/lib/model';
import type { SurfaceEvents } from './surface-events';
import { useWords } from './words-context';

/** What can be done with the claim's sentence: scroll the page to it and back to where one was, and teach it. Says so where its words are gone. */
export function ClaimWays({ comparison: { claim, reports }, orphan, on }: { comparison: ClaimComparison; orphan: boolean; on: SurfaceEvents }): JSX.Element {
  const words = useWords();
  const [away, setAway] = useState(false);
  const press = (): void => {
    if (away) on.goBack();
    else on.reveal(claim.id);
    setAway(!away);
  };
  return (
    <p class="ways">
      {orphan
        ? <span class="meta">{words.t('row.orphan')}</span>
        : <button type="button" class="btn btn-quiet" onClick={press}>{words.t(away ? 'claim.return' : 'claim.show')}</button>}
      {reports.length > 0 && <button type="button" class="btn btn-quiet" onClick={() => on.openLesson(claim.id)}>{words.t('claim.lesson')}</button>}
    </p>
  );
}
