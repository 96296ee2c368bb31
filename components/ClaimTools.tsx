import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { filterClaims } from '@/lib/format/filter-claims';
import { frameWord } from '@/lib/format/frame-word';
import { CLAIM_GROUPS, groupOf, type ClaimGroup } from '@/lib/format/group-claims';
import type { ListedClaim } from '@/lib/model';
import { useWords } from './words-context';

const FILTER_KEY = { differ: 'filter.differ', same: 'filter.same', alone: 'filter.alone' } as const satisfies Record<ClaimGroup, string>;

/** What a reader has chosen of a list, kept while the list is not on show. */
interface ClaimFilter {
  group: ClaimGroup | null;
  query: string;
  /** The claims that fit, in the order given. */
  found: readonly ListedClaim[];
  setGroup(group: ClaimGroup | null): void;
  setQuery(query: string): void;
}

/** The filter of a list of claims; all of them fit at first. What their outlets and reports say is read once it is searched for. */
export function useClaimFilter(claims: readonly ListedClaim[], readWords: () => Promise<Readonly<Record<string, string>>>): ClaimFilter {
  const words = useWords();
  const [group, setGroup] = useState<ClaimGroup | null>(null);
  const [query, setQuery] = useState('');
  const [reported, setReported] = useState<Readonly<Record<string, string>>>({});
  const searched = query.trim() !== '';
  useEffect(() => {
    let wanted = searched;
    if (searched) void readWords().then((read) => wanted && setReported(read));
    return () => {
      wanted = false;
    };
  }, [searched, claims]);
  const found = useMemo(() => filterClaims(claims, group, query, reported, (frame) => frameWord(frame, words)), [claims, group, query, reported, words]);
  return { group, query, found, setGroup, setQuery };
}

/** Search and groups over a list of claims, with the number of those that fit told to screen readers. */
export function ClaimTools({ claims, filter }: { claims: readonly ListedClaim[]; filter: ClaimFilter }): JSX.Element {
  const words = useWords();
  const { group, query, found, setGroup, setQuery } = filter;
  const groups = CLAIM_GROUPS.map((name) => ({ name, count: claims.filter((claim) => groupOf(claim) === name).length })).filter(({ count }) => count > 0);
  return (
    <div class="tools" role="search">
      <input class="field" type="search" value={query} placeholder={words.t('filter.search')} aria-label={words.t('filter.search')} onInput={(event) => setQuery(event.currentTarget.value)} />
      {groups.length > 1 && (
        <div class="choices" role="group" aria-label={words.t('filter.label')}>
          <button type="button" class="choice" aria-pressed={group === null} onClick={() => setGroup(null)}>{words.t('filter.all')} <span class="num">{words.number(claims.length)}</span></button>
          {groups.map(({ name, count }) => (
            <button key={name} type="button" class="choice" aria-pressed={group === name} onClick={() => setGroup(name)}>{words.t(FILTER_KEY[name])} <span class="num">{words.number(count)}</span></button>
          ))}
        </div>
      )}
      <p class="vh" role="status">{words.n('filter.found', found.length)}</p>
      {found.length === 0 && <p class="note">{words.t('filter.none')}</p>}
    </div>
  );
}
