import type { Article, Claim, ClaimSource, Place, StoredArticle } from '@/lib/model';
import { findStories, type StoryFinding } from './find-stories';
import { matchClaims, type ClaimMatches } from './match-claims';
import { queryKeysOf } from './page-signature';
import { playsElsewhere } from './plays-elsewhere';

export interface PageMatches {
  finding: StoryFinding;
  /** The articles of its stories, by key. */
  articles: ReadonlyMap<string, StoredArticle>;
  claims: readonly ClaimMatches[];
}

/** Articles whose claims are read, the most alike first: a page is compared with a story, not with a library. */
const ARTICLES_READ = 240;

/** Finds what the store holds on the page's stories and matches it claim by claim. */
export async function findMatches(article: Article, claims: readonly Claim[], source: ClaimSource, exclude?: ReadonlySet<string>): Promise<PageMatches> {
  const published = article.metadata.published?.value ?? null;
  const finding = await withoutNamesakes(await findStories({ keys: queryKeysOf(article, claims), published, ...(exclude ? { exclude } : {}) }, source), claims, source);
  const keys = finding.stories.flatMap((story) => story.articleKeys);
  const [told, stored] = await Promise.all([source.articles(keys), source.claimsOf(keys.slice(0, ARTICLES_READ))]);
  const articles = new Map(told.map((one) => [one.key, one] as const));
  const ids = new Set([...claims, ...stored].flatMap((claim) => claim.placeIds));
  const gazetteer = new Map<string, Place>((ids.size === 0 ? [] : await source.places([...ids])).map((place) => [place.id, place]));
  const likeness = new Map(finding.stories.flatMap(({ storyId, articleKeys, score }) => (storyId === null ? articleKeys.map((key) => [key, score] as const) : [])));
  return { finding, articles, claims: matchClaims(claims, stored, articles, { gazetteer, published, likeness, stories: new Map(finding.records.map((story) => [story.id, story])) }) };
}

/** The finding without stories that only the words of their kind brought here while the page plays at other places: another dam, another election. */
async function withoutNamesakes(finding: StoryFinding, claims: readonly Claim[], source: ClaimSource): Promise<StoryFinding> {
  const doubtful = finding.records.filter(({ id }) => finding.stories.some(({ storyId, named }) => storyId === id && !named));
  if (doubtful.length === 0) return finding;
  const ids = new Set([...doubtful, ...claims].flatMap(({ placeIds }) => placeIds));
  const gazetteer = new Map<string, Place>((ids.size === 0 ? [] : await source.places([...ids])).map((place) => [place.id, place]));
  const others = new Set(doubtful.filter((story) => playsElsewhere(claims, story, gazetteer)).map(({ id }) => id));
  if (others.size === 0) return finding;
  const stories = finding.stories.filter(({ storyId }) => storyId === null || !others.has(storyId));
  return { ...finding, stories, records: finding.records.filter(({ id }) => !others.has(id)) };
}
