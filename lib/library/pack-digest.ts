import type { PackRows, StoredClaim, StorySummary } from '@/lib/model';
import { leadOf } from './lead';
import { indexWords, type SearchedFields, type WordIndex } from './word-index';

/*
 * What the library's lists and its search need of a pack, as columns: made once, when a pack was taken in, and kept beside its
 * rows, of which there are a hundred thousand where a list has some hundred lines. A column holds one value for each article, or
 * for each claim, in the order of the rows; `…At` is a place in a list of different values, or -1 for none.
 */

/** What lists show of a pack. */
export interface ListDigest {
  /** The 48 bits that end each article's key: two packs that hold one report hold it under the same. */
  articles: Float64Array;
  /** How many claims each article has. */
  claims: Uint32Array;
  outlets: readonly string[];
  outletAt: Int32Array;
  stories: readonly string[];
  storyAt: Int32Array;
  /** Of each story the figure that most outlets gave. */
  leads: readonly StorySummary['lead'][];
  parties: readonly string[];
  /** Of each claim the party it rests on. */
  partyAt: Int32Array;
  /** Articles per language code; '' for not known. */
  languages: Readonly<Record<string, number>>;
  undated: number;
}

/** What search needs of a pack. */
export interface SearchDigest {
  articles: Float64Array;
  claims: Uint32Array;
  frames: readonly string[];
  frameAt: Int32Array;
  /** Ends of each claim's figure; infinite where the figure is open there, both `NaN` where the claim has none. */
  low: Float64Array;
  high: Float64Array;
  /** The words each claim is found by. */
  index: WordIndex;
  /** Of each article the story it belongs to. */
  storyIds: readonly string[];
  storyAt: Int32Array;
}

/** A list of different values and the place of each value met in it. */
function createColumn(): { values: readonly string[]; placeOf: (value: string | null) => number } {
  const places = new Map<string, number>();
  const values: string[] = [];
  return {
    values,
    placeOf(value) {
      if (value === null) return -1;
      let place = places.get(value);
      if (place === undefined) {
        place = values.push(value) - 1;
        places.set(value, place);
      }
      return place;
    },
  };
}

type Rows = Pick<PackRows, 'articles' | 'stories' | 'outlets' | 'parties'>;

const hashOf = (articleKey: string): number => Number.parseInt(articleKey.slice(-12), 16);

/** What lists show of the rows of one pack. */
export function digestLists({ articles }: Rows): ListDigest {
  const outlets = createColumn();
  const stories = createColumn();
  const parties = createColumn();
  const outletAt = Int32Array.from(articles, ({ article }) => outlets.placeOf(article.outletId));
  const storyAt = Int32Array.from(articles, ({ article }) => stories.placeOf(article.storyId));
  const outletOf = new Map(articles.map(({ article }) => [article.key, article.outletId]));
  const said: StoredClaim[][] = stories.values.map(() => []);
  articles.forEach(({ claims }, at) => said[storyAt[at]!]?.push(...claims));
  const languages: Record<string, number> = {};
  for (const { article } of articles) languages[article.language ?? ''] = (languages[article.language ?? ''] ?? 0) + 1;
  return {
    articles: Float64Array.from(articles, ({ article }) => hashOf(article.key)),
    claims: Uint32Array.from(articles, ({ claims }) => claims.length),
    outlets: outlets.values,
    outletAt,
    stories: stories.values,
    storyAt,
    leads: said.map((claims) => leadOf(claims, outletOf)),
    partyAt: Int32Array.from(articles.flatMap(({ claims }) => claims.map(({ attributedTo }) => parties.placeOf(attributedTo?.id ?? null)))),
    parties: parties.values,
    languages,
    undated: articles.filter(({ article }) => article.published === null || article.datesInferred).length,
  };
}

/** The words that each claim of a pack is found by. */
function* searchedFields({ articles, stories, outlets, parties }: Rows): Iterable<SearchedFields> {
  const outletName = new Map(outlets.map(({ id, name }) => [id, name]));
  const partyName = new Map(parties.map(({ id, name }) => [id, name]));
  const title = new Map(stories.map((story) => [story.id, story.title]));
  for (const { article, claims } of articles) {
    const outlet = outletName.get(article.outletId) ?? article.outletId;
    for (const { quote, says, sentence, counted, place, attributedTo: said } of claims) {
      const party = said && (partyName.get(said.id ?? '') ?? said.text);
      yield [`${quote} ${says ?? sentence ?? ''} ${counted ?? ''} ${outlet} ${party ?? ''}`, place.join(' '), title.get(article.storyId ?? '') ?? ''];
    }
  }
}

/** What search needs of the rows of one pack. */
export function digestSearch(rows: Rows): SearchDigest {
  const { articles } = rows;
  const frames = createColumn();
  const storyIds = createColumn();
  const claims = articles.flatMap((article) => article.claims);
  return {
    articles: Float64Array.from(articles, ({ article }) => hashOf(article.key)),
    claims: Uint32Array.from(articles, ({ claims: own }) => own.length),
    frameAt: Int32Array.from(claims, ({ frame }) => frames.placeOf(frame)),
    frames: frames.values,
    low: Float64Array.from(claims, ({ value }) => (value === null ? Number.NaN : (value.low ?? -Infinity))),
    high: Float64Array.from(claims, ({ value }) => (value === null ? Number.NaN : (value.high ?? Infinity))),
    index: indexWords(searchedFields(rows)),
    storyAt: Int32Array.from(articles, ({ article }) => storyIds.placeOf(article.storyId)),
    storyIds: storyIds.values,
  };
}
