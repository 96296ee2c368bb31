import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { apart } from '@/lib/format/isolate';
import { outletKind, partyKind } from '@/lib/format/kind-word';
import type { OutletSummary, PartySummary } from '@/lib/model';
import { useWords } from '../words-context';
import { VirtualList } from './VirtualList';

interface NamedRow {
  key: string;
  name: string;
  facts: readonly string[];
  counts: readonly string[];
}

function NameList({ title, intro, rows }: { title: string; intro: string; rows: readonly NamedRow[] }): JSX.Element {
  const words = useWords();
  const [filter, setFilter] = useState('');
  const shown = useMemo(() => {
    const wanted = filter.trim().toLocaleLowerCase();
    return wanted === '' ? rows : rows.filter(({ name, facts }) => [name, ...facts].some((text) => text.toLocaleLowerCase().includes(wanted)));
  }, [rows, filter]);
  return (
    <>
      <h1>{title}</h1>
      <p class="muted">{intro}</p>
      <label class="lib-filter">
        <span class="vh">{words.t('library.names.filter')}</span>
        <input class="field" type="search" placeholder={words.t('library.names.filter')} value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
      </label>
      <VirtualList rows={shown} keyOf={({ key }) => key} estimate={58} label={title}>
        {({ name, facts, counts }) => (
          <div class="lib-line">
            <div>
              <a class="lib-story" href={`#/search/${encodeURIComponent(name)}`}>{name}</a>
              <div class="meta">{facts.map((fact) => apart(fact, words)).join(' · ')}</div>
            </div>
            <span class="lib-holds num">{counts.join(words.t('comma'))}</span>
          </div>
        )}
      </VirtualList>
    </>
  );
}

/** All outlets with their plain facts; no rating. */
export function OutletsPage({ outlets }: { outlets: readonly OutletSummary[] }): JSX.Element {
  const words = useWords();
  const rows = useMemo(
    () =>
      [...outlets]
        .sort((a, b) => b.articles - a.articles || a.outlet.name.localeCompare(b.outlet.name))
        .map(({ outlet, articles, claims }) => ({
          key: outlet.id,
          name: outlet.name,
          facts: [
            outlet.kind === null ? words.t('context.kindUnknown') : outletKind(outlet.kind, words),
            outlet.country === null ? words.t('context.countryUnknown') : words.country(outlet.country),
            ...(outlet.host ? [outlet.host] : []),
          ],
          counts: [words.n('count.articles', articles), words.n('count.claims', claims)],
        })),
    [outlets, words],
  );
  return <NameList title={words.n('library.outlets.title', outlets.length)} intro={words.t('library.outlets.intro')} rows={rows} />;
}

/** All parties whom outlets cite, with the names they go by. */
export function PartiesPage({ parties }: { parties: readonly PartySummary[] }): JSX.Element {
  const words = useWords();
  const rows = useMemo(
    () =>
      [...parties]
        .sort((a, b) => b.claims - a.claims || a.party.name.localeCompare(b.party.name))
        .map(({ party, claims, outlets }) => ({
          key: party.id,
          name: party.name,
          facts: [...(party.kind ? [partyKind(party.kind, words)] : []), ...(party.also.length > 0 ? [words.t('library.parties.also', { names: words.list(party.also.slice(0, 4)) })] : [])],
          counts: [words.n('count.claims', claims), words.n('count.outlets', outlets)],
        })),
    [parties, words],
  );
  return <NameList title={words.n('library.parties.title', parties.length)} intro={words.t('library.parties.intro')} rows={rows} />;
}
