import type { JSX } from 'preact';
import { useWords } from '../words-context';
import type { SearchableClaim } from '@/lib/library/search-claims';
import { ClaimLine } from './ClaimLine';
import { type ExportForm, ExportLine } from './ExportLine';
import { VirtualList } from './VirtualList';

export interface SearchPageProps {
  query: string;
  found: readonly SearchableClaim[];
  total: number;
  size: number;
  onExport(form: ExportForm): void;
  articleOf(claim: SearchableClaim): { url: string | null; published: string | null };
}

/** What a search found, with how it may be asked where it found nothing. */
export function SearchPage({ query, found, total, size, articleOf, onExport }: SearchPageProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <div role="status"><h1>{words.n('library.search.found', total, { query, of: words.n('count.claims', size) })}</h1></div>
      <p class="muted">{words.t('library.search.how')}</p>
      {found.length > 0 && <ExportLine what={words.n('library.export.found', found.length)} onExport={onExport} />}
      {found.length > 0 && (
        <VirtualList rows={found} keyOf={({ claim }) => claim.key} estimate={84} label={words.t('library.search.results')}>
          {(row) => <ClaimLine found={row} {...articleOf(row)} />}
        </VirtualList>
      )}
    </>
  );
}
