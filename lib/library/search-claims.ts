import MiniSearch from 'minisearch';
import { foldName } from '@/lib/text/fold-name';
import type { ClaimQuery, FoundClaim, StoryRows } from '@/lib/model';
import { meetsRange } from './parse-figure-query';

export interface ClaimSearch {
  /** Number of claims that can be found. */
  readonly size: number;
  /** The claims that meet the whole query, best first; all claims of the range where it holds no words. */
  find(query: ClaimQuery): readonly FoundClaim[];
}

/** Claims indexed before the page may draw again. */
const CHUNK = 500;

const FIELDS = ['quote', 'says', 'counted', 'outlet', 'party', 'places', 'story'] as const;

/**
 * A search over claims by words (prefixes and small slips allowed) and by figure. Indexing gives way to the page every
 * 500 claims and stops with an `AbortError` when the signal says so.
 */
export async function createClaimSearch(claims: readonly FoundClaim[], signal?: AbortSignal): Promise<ClaimSearch> {
  const index = new MiniSearch<Record<(typeof FIELDS)[number], string> & { id: number }>({
    fields: [...FIELDS],
    processTerm: (term) => foldName(term) || null,
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), boost: { places: 2, story: 1.5 } },
  });
  for (let start = 0; start < claims.length; start += CHUNK) {
    signal?.throwIfAborted();
    await index.addAllAsync(
      claims.slice(start, start + CHUNK).map(({ claim, outlet, party, places, story }, offset) => ({
        id: start + offset,
        quote: claim.quote,
        says: claim.says ?? claim.sentence ?? '',
        counted: claim.counted ?? '',
        outlet,
        party: party ?? '',
        places: places.join(' '),
        story: story ?? '',
      })),
      { chunkSize: CHUNK },
    );
  }
  return {
    size: claims.length,
    find({ frames, range, words }) {
      const fits = ({ claim }: FoundClaim): boolean =>
        (frames === null || (claim.frame !== null && frames.includes(claim.frame))) && (range === null || (claim.value !== null && meetsRange(claim.value, range)));
      const candidates = words.length > 0 ? index.search(words.join(' ')).map(({ id }) => claims[id as number]!) : claims;
      return candidates.filter(fits);
    },
  };
}

/** Every claim of the rows with the names it may be searched by. */
export function toSearchable({ articles, claims, outlets, parties, stories }: StoryRows): readonly FoundClaim[] {
  const articleOf = new Map(articles.map((article) => [article.key, article]));
  const outletName = new Map(outlets.map(({ id, name }) => [id, name]));
  const partyName = new Map(parties.map(({ id, name }) => [id, name]));
  const title = new Map(stories.map((story) => [story.id, story.title]));
  return claims.flatMap((claim) => {
    const article = articleOf.get(claim.articleKey);
    if (!article) return [];
    const said = claim.attributedTo;
    return [
      {
        claim,
        outlet: outletName.get(article.outletId) ?? article.outletId,
        party: said === null ? null : (partyName.get(said.id ?? '') ?? said.text),
        places: claim.place,
        story: article.storyId === null ? null : (title.get(article.storyId) ?? null),
        url: article.url,
        published: article.datesInferred ? null : article.published,
      },
    ];
  });
}
