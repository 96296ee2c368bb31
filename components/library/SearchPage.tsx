import type { JSX } from 'preact';
import type { FoundClaim } from '@/lib/model';
import { useWords } from '../words-context';
import { ClaimLine } from './ClaimLine';
import { type ExportForm, ExportLine } from './ExportLine';
import { usePages } from './use-pages';
import { VirtualList } from './VirtualList';

interface SearchPageProps {
  query: string;
  total: number;
  size: number;
  /** The claims found from one place in their list up to another. */
  found(from: number, to: number): Promise<readonly FoundClaim[]>;
  onExport(form: ExportForm): void;
}

const drawFound = (row: FoundClaim | undefined): JSX.Element | undefined => row && <ClaimLine found={row} />;

/** What a search found, with how it may be asked where it found nothing. */
export function SearchPage({ query, total, size, found, onExport }: SearchPageProps): JSX.Element {
  const words = useWords();
  const { rows, need } = usePages(total, found);
  return (
    <>
      <div role="status"><h1>{words.n('library.search.found', total, { query, of: words.n('count.claims', size) })}</h1></div>
      <p class="muted">{words.t('library.search.how')}</p>
      {total > 0 && <ExportLine what={words.n('library.export.found', total)} onExport={onExport} />}
      {total > 0 && (
        <VirtualList rows={rows} estimate={84} label={words.t('library.search.results')} onSight={need}>
          {drawFound}
        </VirtualList>
      )}
    </>
  );
}
