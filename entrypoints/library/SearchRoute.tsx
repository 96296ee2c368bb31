import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { SearchPage } from '@/components/library/SearchPage';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { useWords } from '@/components/words-context';
import { frameWord } from '@/lib/format/frame-word';
import { FRAMES } from '@/lib/lexicon/frames';
import { parseFigureQuery, toFrameNames } from '@/lib/library/parse-figure-query';
import type { LibraryShelf } from '@/lib/model';
import { exportClaims } from '@/lib/shelf/export-claims';
import type { Database } from '@/lib/store/database';

export function SearchRoute({ database, shelf, query }: { database: Database; shelf: LibraryShelf; query: string }): JSX.Element {
  const words = useWords();
  const names = useMemo(() => toFrameNames(FRAMES.map(({ id }) => id), [(id) => id.replaceAll('-', ' '), (id) => frameWord(id, words)]), [words]);
  const asked = useMemo(() => parseFigureQuery(query, names), [query, names]);
  const loaded = useAsync(query, () => shelf.count(asked));
  const found = useCallback((from: number, to: number) => shelf.found(asked, from, to), [shelf, asked]);
  return (
    <Waiting loaded={loaded}>
      {({ total, of }) => (
        <SearchPage
          query={query}
          total={total}
          size={of}
          found={found}
          onExport={(form) => void shelf.foundKeys(asked).then((keys) => exportClaims(database, { claims: new Set(keys), title: query }, form))}
        />
      )}
    </Waiting>
  );
}
