import type { ClaimPool } from '@/lib/lessons/lesson-report';
import type { ClaimSource } from '@/lib/model';

/** Reports of one story that are read at most: far above any bundled story. */
const MOST_ARTICLES = 2_000;

/** All that the store holds of the stories, as lessons want it. Claims of packs that are switched off are not in it. */
export async function loadPool(source: ClaimSource, storyIds: readonly string[]): Promise<ClaimPool> {
  const keys = (await Promise.all(storyIds.map((id) => source.articlesOfStory(id, MOST_ARTICLES)))).flat();
  const [articles, claims] = await Promise.all([source.articles(keys), source.claimsOf(keys)]);
  const partyIds = new Set(claims.flatMap(({ attributedTo }) => attributedTo?.id ?? []));
  const [outlets, parties] = await Promise.all([source.outlets([...new Set(articles.map(({ outletId }) => outletId))]), source.parties([...partyIds])]);
  return {
    claims,
    articles: new Map(articles.map((article) => [article.key, article])),
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    parties: new Map(parties.map((party) => [party.id, party])),
  };
}
