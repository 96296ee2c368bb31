import type { JSX } from 'preact';
import { useWords } from '../words-context';
import type { SearchableClaim } from '@/lib/library/search-claims';
import { ClaimLine } from './ClaimLine';
import { VirtualList } from './VirtualList';

export interface SearchPageProps {
  query: string;
  found: readonly SearchableClaim[];
  total: number;
  size: number;
  articleOf(claim: SearchableClaim): { url: string | null; published: string | null };
}

/** What a search found, with how it may be asked where it found nothing. */
export function SearchPage({ query, found, total, size, articleOf }: SearchPageProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <h1 role="status">{words.n('library.search.found', total, { query, of: words.n('count.claims', size) })}</h1>
      <p class="muted">{words.t('library.search.how')}</p>
      {found.length > 0 && (
        <VirtualList rows={found} keyOf={({ claim }) => claim.key} estimate={84} label={words.t('library.search.results')}>
          {(row) => <ClaimLine found={row} {...articleOf(row)} />}
        </VirtualList>
      )}
    </>
  );
}
