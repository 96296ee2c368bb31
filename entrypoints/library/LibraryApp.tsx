import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Redirect, Route, Router, Switch } from 'wouter-preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { LIBRARY_PAGES, LibraryFrame } from '@/components/library/LibraryFrame';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { decodePart } from '@/lib/format/decode-part';
import type { LibraryShelf } from '@/lib/model';
import { type Database, whenOpen } from '@/lib/store/database';
import { AuthorRoute } from './AuthorRoute';
import { OutletsRoute, PartiesRoute, StoriesRoute, StoryRoute } from './list-routes';
import { MemoryRoute } from './MemoryRoute';
import { PacksRoute } from './PacksRoute';
import { SearchRoute } from './SearchRoute';
import { SettingsRoute } from './SettingsRoute';
import { StorageRoute } from './StorageRoute';

/** The routes of the library; the hash says which page is open, so that each can be linked and gone back to. */
export function LibraryApp({ database, shelf }: { database: Database; shelf: LibraryShelf }): JSX.Element {
  const [location, go] = useHashLocation();
  const [, first = '', second = ''] = location.split('/');
  const opened = useAsync('open', () => whenOpen(database).catch((error: unknown) => (first === 'storage' ? undefined : Promise.reject(error as Error))));
  const main = useRef<HTMLElement>(null);
  const page = first === 'story' ? 'stories' : LIBRARY_PAGES.find((name) => name === first) ?? (first === 'search' ? 'search' : null);
  // A new page takes the focus, as a new document would; the first one does not take it from the address bar.
  const seen = useRef(location);
  useEffect(() => {
    if (seen.current !== location) main.current?.focus();
    seen.current = location;
  }, [location]);
  return (
    <LibraryFrame page={page} query={first === 'search' ? decodePart(second) : ''} onSearch={(query) => go(query.trim() === '' ? '/stories' : `/search/${encodeURIComponent(query)}`)}>
      <main ref={main} tabIndex={-1}>
        <Waiting loaded={opened}>{() => <Router hook={useHashLocation}>
          <Switch>
            <Route path="/stories"><StoriesRoute shelf={shelf} /></Route>
            <Route path="/story/:id">{({ id }) => <StoryRoute database={database} shelf={shelf} id={decodePart(id)} />}</Route>
            <Route path="/outlets"><OutletsRoute shelf={shelf} /></Route>
            <Route path="/parties"><PartiesRoute shelf={shelf} /></Route>
            <Route path="/packs/:id?">{({ id }) => <PacksRoute database={database} shelf={shelf} open={id === undefined ? null : decodePart(id)} />}</Route>
            <Route path="/memory"><MemoryRoute database={database} shelf={shelf} /></Route>
            <Route path="/search/:query">{({ query }) => <SearchRoute database={database} shelf={shelf} query={decodePart(query)} />}</Route>
            <Route path="/author"><AuthorRoute database={database} /></Route>
            <Route path="/settings"><SettingsRoute /></Route>
            <Route path="/storage"><StorageRoute database={database} /></Route>
            <Route><Redirect to="/stories" replace /></Route>
          </Switch>
        </Router>}</Waiting>
      </main>
    </LibraryFrame>
  );
}
