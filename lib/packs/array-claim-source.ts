import type { ClaimSource, KnownName, Outlet, PackRows, Party, Place, Postings, Rejection, StoredArticle, StoredClaim, StoredStory, StoreStatus } from '@/lib/model';

interface NamedRecord {
  id: string;
  name: string;
  also: readonly string[];
}

/** Two records of one id as one: the first, with the names of both. */
function joinRecords<R extends NamedRecord>(first: R, second: R): R {
  const also = [...new Set([...first.also, second.name, ...second.also])].filter((name) => name !== first.name);
  return { ...second, ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== null)), also };
}

function recordsById<R extends NamedRecord>(lists: readonly (readonly R[])[]): ReadonlyMap<string, R> {
  const records = new Map<string, R>();
  for (const record of lists.flat()) {
    const known = records.get(record.id);
    records.set(record.id, known ? joinRecords(known, record) : record);
  }
  return records;
}

const NO_NAMES: readonly KnownName[] = [];

/** Adds to the list under a key. */
function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const found = <V>(ids: readonly string[], records: ReadonlyMap<string, V>): V[] => [...new Set(ids)].flatMap((id) => records.get(id) ?? []);

/** The lists of some signature keys, given by the keys of their articles; `articleOf` brings an article by its key, `storyOf` a story by its id. */
export function numberPostings(lists: readonly { signatureKey: string; articleKeys: readonly string[]; cut: boolean }[], articleOf: (key: string) => StoredArticle | undefined, storyOf: (id: string) => StoredStory | undefined = () => undefined): Postings {
  const keys = [...new Set(lists.flatMap(({ articleKeys }) => articleKeys))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return {
    lists: lists.map(({ signatureKey, articleKeys, cut }) => ({ signatureKey, articles: articleKeys.map((key) => numbers.get(key)!), cut })),
    articles: keys.length,
    outlines: (articles, signatureKeys) => {
      const wanted = new Set(signatureKeys);
      return Promise.resolve(
        articles.flatMap((number) => {
          const article = articleOf(keys[number]!);
          if (!article) return [];
          const { key, storyId, published, signature } = article;
          const story = storyId === null ? undefined : storyOf(storyId);
          return [{ key, storyId, storyFrom: story?.from ?? null, storyTo: story?.to ?? null, published, size: signature.length, shared: signature.filter((one) => wanted.has(one)) }];
        }),
      );
    },
  };
}

/**
 * A claim source over packs in memory: what the command line and tests ask in place of the store. The same contract tests run
 * over both (tests/unit/store/claim-source-contract).
 */
export function createArrayClaimSource(packs: readonly PackRows[], rejected: readonly Rejection[] = []): ClaimSource {
  const articles = new Map<string, StoredArticle>();
  const claims = new Map<string, readonly StoredClaim[]>();
  const postings = new Map<string, string[]>();
  const ofStory = new Map<string, string[]>();
  const names = new Map<string, KnownName[]>();
  for (const pack of packs) {
    for (const row of pack.articles) {
      articles.set(row.article.key, row.article);
      claims.set(row.article.key, row.claims);
      for (const key of new Set(row.article.signature)) push(postings, key, row.article.key);
      if (row.article.storyId !== null) push(ofStory, row.article.storyId, row.article.key);
    }
    for (const name of pack.names) {
      const known = names.get(name.key) ?? [];
      if (!known.some(({ id, kind }) => id === name.id && kind === name.kind)) push(names, name.key, name);
    }
  }
  const stories = new Map<string, StoredStory>(packs.flatMap((pack) => pack.stories.map((story) => [story.id, story] as const)).reverse());
  const outlets: ReadonlyMap<string, Outlet> = recordsById(packs.map((pack) => pack.outlets));
  const parties: ReadonlyMap<string, Party> = recordsById(packs.map((pack) => pack.parties));
  const places: ReadonlyMap<string, Place> = recordsById(packs.map((pack) => pack.places));
  const status: StoreStatus =
    articles.size === 0 ? { status: 'empty' } : { status: 'ready', packs: packs.length, articles: articles.size, claims: [...claims.values()].reduce((sum, list) => sum + list.length, 0), outlets: outlets.size };

  return {
    status: () => Promise.resolve(status),
    keyStatistics: (keys) => Promise.resolve({ articles: articles.size, frequency: new Map(keys.map((key) => [key, postings.get(key)?.length ?? 0])) }),
    findPostings: (keys, limit) =>
      Promise.resolve(
        numberPostings(
          keys.flatMap((signatureKey) => {
            const all = postings.get(signatureKey);
            return all ? [{ signatureKey, articleKeys: all.slice(0, limit), cut: all.length > limit }] : [];
          }),
          (key) => articles.get(key),
          (id) => stories.get(id),
        ),
      ),
    articles: (keys) => Promise.resolve(found(keys, articles)),
    articlesOfStory: (storyId, limit) => Promise.resolve((ofStory.get(storyId) ?? []).slice(0, limit)),
    claimsOf: (keys) => Promise.resolve(found(keys, claims).flat()),
    stories: (ids) => Promise.resolve(found(ids, stories)),
    outlets: (ids) => Promise.resolve(found(ids, outlets)),
    parties: (ids) => Promise.resolve(found(ids, parties)),
    places: (ids) => {
      const all = new Map<string, Place>();
      for (const id of ids) for (let place = places.get(id); place && !all.has(place.id); place = places.get(place.within ?? '')) all.set(place.id, place);
      return Promise.resolve([...all.values()]);
    },
    findNames: (keys) => {
      const known: KnownName[] = [];
      for (const key of new Set(keys)) for (const name of names.get(key) ?? NO_NAMES) known.push(name);
      return Promise.resolve(known);
    },
    rejections: (claimKeys, storedKeys) => Promise.resolve(rejected.filter(({ claimKey, storedKey }) => claimKeys.includes(claimKey) || storedKeys.includes(storedKey))),
  };
}
