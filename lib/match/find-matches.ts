import type { Article, Claim, ClaimSource, Place, StoredArticle, StoredClaim, StoredStory, StoryMatch } from '@/lib/model';
import { findStories, type StoryFinding } from './find-stories';
import { type ClaimMatches, groupByArticle, matchClaims } from './match-claims';
import { queryKeysOf } from './page-signature';
import { playsElsewhere } from './plays-elsewhere';

export interface PageMatches {
  /** Stories with the keys of all their articles. */
  finding: Pick<StoryFinding, 'stories' | 'steps'>;
  /** The stored stories among them. */
  records: readonly StoredStory[];
  /** The articles of the stories, by key. */
  articles: ReadonlyMap<string, StoredArticle>;
  claims: readonly ClaimMatches[];
}

/** Articles whose claims are read, the most alike first: a page is compared with a story, not with a library. */
const ARTICLES_READ = 240;
/** Articles of one story that join those that are like the page by themselves. */
const STORY_ARTICLES = 200;

/** Finds what the store holds on the page's stories and matches it claim by claim. */
export async function findMatches(article: Article, claims: readonly Claim[], source: ClaimSource, exclude: ReadonlySet<string> = new Set()): Promise<PageMatches> {
  const published = article.metadata.published?.value ?? null;
  const { stories: alike, weighed, steps } = await findStories({ keys: queryKeysOf(article, claims), published, exclude }, source);
  const told = alike.flatMap(({ storyId }) => storyId ?? []);
  // All at once: to ask again costs more than to read a few rows for nothing, and the articles of a story were nearly always all weighed.
  const [records, ofStories, articles, stored] = await Promise.all([
    told.length === 0 ? [] : source.stories(told),
    Promise.all(told.map((id) => source.articlesOfStory(id, STORY_ARTICLES))),
    source.articles(weighed),
    source.claimsOf(weighed),
  ]);
  const others = new Map(told.map((id, at) => [id, ofStories[at]!.filter((key) => !exclude.has(key))]));
  const whole = alike.map((story): StoryMatch => ({ ...story, articleKeys: [...new Set([...story.articleKeys, ...((story.storyId === null ? null : others.get(story.storyId)) ?? [])])] }));
  const strange = await namesakes(whole, records, claims, source);
  const stories = whole.filter(({ storyId }) => storyId === null || !strange.has(storyId));
  const rows = await withTheRest(stories.flatMap(({ articleKeys }) => articleKeys), { read: weighed, articles, stored }, source);
  const kept = records.filter(({ id }) => stories.some(({ storyId }) => storyId === id));
  const ids = new Set([...claims, ...rows.stored].flatMap((claim) => claim.placeIds));
  const gazetteer = await placesOf(ids, source);
  const likeness = new Map(stories.flatMap(({ storyId, articleKeys, score }) => (storyId === null ? articleKeys.map((key) => [key, score] as const) : [])));
  return { finding: { stories, steps }, records: kept, articles: rows.articles, claims: matchClaims(claims, rows.stored, rows.articles, { gazetteer, published, likeness, stories: new Map(kept.map((story) => [story.id, story])) }) };
}

/** The articles of these keys, and the claims of the first of them, both in the order of the keys: those that were read, and those that were not. */
async function withTheRest(keys: readonly string[], { read, articles, stored }: { read: readonly string[]; articles: readonly StoredArticle[]; stored: readonly StoredClaim[] }, source: ClaimSource): Promise<{ articles: ReadonlyMap<string, StoredArticle>; stored: readonly StoredClaim[] }> {
  const known = new Set(read);
  const saying = keys.slice(0, ARTICLES_READ);
  const unread = keys.filter((key) => !known.has(key));
  const [more, moreSaid] = unread.length === 0 ? [[], []] : await Promise.all([source.articles(unread), source.claimsOf(saying.filter((key) => !known.has(key)))]);
  const byKey = new Map([...articles, ...more].map((one) => [one.key, one]));
  const said = groupByArticle([...stored, ...moreSaid]);
  return { articles: new Map(keys.flatMap((key) => (byKey.has(key) ? [[key, byKey.get(key)!]] : []))), stored: saying.flatMap((key) => said.get(key) ?? []) };
}

const placesOf = async (ids: ReadonlySet<string>, source: ClaimSource): Promise<ReadonlyMap<string, Place>> => new Map((ids.size === 0 ? [] : await source.places([...ids])).map((place) => [place.id, place]));

/** The ids of stories that only the words of their kind brought here while the page plays at other places: another dam, another election. */
async function namesakes(stories: readonly StoryMatch[], records: readonly StoredStory[], claims: readonly Claim[], source: ClaimSource): Promise<ReadonlySet<string>> {
  const doubtful = records.filter(({ id }) => stories.some(({ storyId, named }) => storyId === id && !named));
  if (doubtful.length === 0) return new Set();
  const gazetteer = await placesOf(new Set([...doubtful, ...claims].flatMap(({ placeIds }) => placeIds)), source);
  return new Set(doubtful.filter((story) => playsElsewhere(claims, story, gazetteer)).map(({ id }) => id));
}
