import type { ComponentChildren, JSX } from 'preact';
import { Brand } from '../Brand';
import { useWords } from '../words-context';

/** Pages of the library, in the order of the navigation; each is the hash route of its name. */
export const LIBRARY_PAGES = ['stories', 'outlets', 'parties', 'packs', 'author', 'memory', 'settings', 'storage'] as const;
type LibraryPage = (typeof LIBRARY_PAGES)[number];

interface LibraryFrameProps {
  page: LibraryPage | 'search' | null;
  query: string;
  onSearch(query: string): void;
  children: ComponentChildren;
}

/** Head and foot of every library page: where one is, where one can go, the search, and the pages that are opened seldom. */
export function LibraryFrame({ page, query, onSearch, children }: LibraryFrameProps): JSX.Element {
  const words = useWords();
  return (
    <div class="lib">
      <header class="lib-nav">
        <Brand />
        <nav aria-label={words.t('library.title')}>
          {LIBRARY_PAGES.map((name) => (
            <a key={name} href={`#/${name}`} aria-current={name === page ? 'page' : undefined}>{words.t(`library.pages.${name}`)}</a>
          ))}
          <a href="lesson.html">{words.t('library.pages.lessons')}</a>
        </nav>
        <form role="search" class="end" onSubmit={(event) => {
          event.preventDefault();
          onSearch(new FormData(event.currentTarget).get('query') as string);
        }}>
          <input class="field" type="search" name="query" defaultValue={query} key={query} aria-label={words.t('library.search.label')} placeholder={words.t('library.search.hint')} />
        </form>
      </header>
      {children}
      <footer class="lib-foot meta">
        <a href="welcome.html">{words.t('welcome.title')}</a>
        <a href="welcome.html#it">{words.t('welcome.itSheet')}</a>
        <a href="diagnostics.html">{words.t('welcome.diagnostics')}</a>
      </footer>
    </div>
  );
}
