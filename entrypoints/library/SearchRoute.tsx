import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { SearchPage } from '@/components/library/SearchPage';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { createClaimSearch, toSearchable } from '@/lib/library/search-claims';
import type { LibraryShelf } from '@/lib/model';
import { exportClaims } from '@/lib/shelf/export-claims';
import type { Database } from '@/lib/store/database';

/** Rows drawn at most: a reader narrows the question long before the end of such a list. */
const FOUND_MOST = 100_000;

export function SearchRoute({ database, shelf, query }: { database: Database; shelf: LibraryShelf; query: string }): JSX.Element {
  const loaded = useAsync('search', async (signal) => {
    const rows = await shelf.rows('all');
    return { search: await createClaimSearch(toSearchable(rows), signal), articles: new Map(rows.articles.map((article) => [article.key, article])) };
  });
  return <Waiting loaded={loaded}>{({ search, articles }) => <Found database={database} search={search} articles={articles} query={query} />}</Waiting>;
}

type Ready = { database: Database; search: Awaited<ReturnType<typeof createClaimSearch>>; articles: ReadonlyMap<string, { url: string | null; published: string | null; datesInferred: boolean }> };

function Found({ database, search, articles, query }: Ready & { query: string }): JSX.Element {
  const { found, total } = useMemo(() => search.find(query, FOUND_MOST), [search, query]);
  return (
    <SearchPage
      query={query}
      found={found}
      total={total}
      size={search.size}
      onExport={(form) => void exportClaims(database, { claims: new Set(found.map(({ claim }) => claim.key)), title: query }, form)}
      articleOf={({ claim }) => {
        const article = articles.get(claim.articleKey);
        return { url: article?.url ?? null, published: article && !article.datesInferred ? article.published : null };
      }}
    />
  );
}
