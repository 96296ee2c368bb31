import type { Article, Claim, ClaimSource, Place } from '@/lib/model';
import { findStories, type StoryFinding } from './find-stories';
import { matchClaims, type ClaimMatches } from './match-claims';
import { queryKeysOf } from './page-signature';

export interface PageMatches {
  finding: StoryFinding;
  claims: readonly ClaimMatches[];
}

/** Articles whose claims are read, the most alike first: a page is compared with a story, not with a library. */
const ARTICLES_READ = 240;

/** Finds what the store holds on the page's stories and matches it claim by claim. */
export async function findMatches(article: Article, claims: readonly Claim[], source: ClaimSource, exclude?: ReadonlySet<string>): Promise<PageMatches> {
  const published = article.metadata.published?.value ?? null;
  const finding = await findStories({ keys: queryKeysOf(article, claims), published, ...(exclude ? { exclude } : {}) }, source);
  const keys = finding.stories.flatMap((story) => story.articleKeys).slice(0, ARTICLES_READ);
  const stored = await source.claimsOf(keys);
  const ids = new Set([...claims, ...stored].flatMap((claim) => claim.placeIds));
  const gazetteer = new Map<string, Place>((ids.size === 0 ? [] : await source.places([...ids])).map((place) => [place.id, place]));
  const likeness = new Map(finding.stories.flatMap(({ storyId, articleKeys, score }) => (storyId === null ? articleKeys.map((key) => [key, score] as const) : [])));
  return { finding, claims: matchClaims(claims, stored, finding.articles, { gazetteer, published, likeness, stories: new Map(finding.records.map((story) => [story.id, story])) }) };
}
