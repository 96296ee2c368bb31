import type { ArticleOutline, StoredArticle } from '@/lib/model';
import { closeness, likenessBy, likenessOf, pageWeight, SAME_STORY } from './article-likeness';
import { weightOf } from './key-weights';
import { isTelling } from './story-evidence';
import { daysOf } from './time-spans';

/**
 * Likeness from which two articles are surely on one story: on annotated news of one event by many outlets, and on reports of shootings, which are look-alikes
 * of one another, no pair put together by it was of two events. Where one story runs for months with the same names each day (a war), days part it.
 */
const SURELY_ONE = 0.2;
/** Days at the most between two articles that are put together for their own likeness. */
const DAYS_APART = 3;
/** An article with what its keys weigh among all. */
interface Weighed {
  article: StoredArticle;
  weights: ReadonlyMap<string, number>;
  total: number;
}

/**
 * Articles that tell of one story, by their keys, each in one group; the groups in the order of their first articles as given. An article stands in a
 * group of its own where nothing is surely on its story: joined are two that are very like one another within few days, and each of a
 * group must be like each other, so that no chain of neighbours leads from one event to the next. Articles without a date stay alone.
 */
export function groupArticles(articles: readonly StoredArticle[]): readonly (readonly string[])[] {
  const weighed = weigh(articles);
  const likeness = new Map<string, number>();
  const like = (a: number, b: number): number => {
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    let known = likeness.get(pair);
    if (known === undefined) likeness.set(pair, (known = Math.min(toldBy(weighed[a]!, weighed[b]!), toldBy(weighed[b]!, weighed[a]!))));
    return known;
  };
  const sure = nearPairs(weighed)
    .map(([a, b]) => ({ a, b, score: like(a, b) }))
    .filter(({ score }) => score >= SURELY_ONE)
    .sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
  const groups = articles.map((_, at) => [at]);
  for (const { a, b } of sure) {
    const [one, other] = [groups[a]!, groups[b]!];
    if (one === other || !one.every((mine) => other.every((theirs) => like(mine, theirs) >= SAME_STORY))) continue;
    const joined = [...one, ...other].sort((x, y) => x - y);
    for (const member of joined) groups[member] = joined;
  }
  return [...new Set(groups)].map((group) => group.map((at) => articles[at]!.key));
}

function weigh(articles: readonly StoredArticle[]): readonly Weighed[] {
  const frequency = new Map<string, number>();
  for (const { signature } of articles) for (const key of signature) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const statistics = { articles: articles.length, frequency };
  return articles.map((article) => {
    const weights = new Map(article.signature.map((key) => [key, weightOf(key, statistics)]));
    return { article, weights, total: pageWeight(weights) };
  });
}

const outlineOf = ({ key, published, signature }: StoredArticle): ArticleOutline => ({ key, storyId: null, storyFrom: null, storyTo: null, published, size: signature.length, shared: signature });

/** How like the first the second is, their days too; 0 where what they share does not tell a story. */
function toldBy({ article, weights, total }: Weighed, other: Weighed): number {
  const outline = outlineOf(other.article);
  const near = closeness(outline, article.published, false);
  const likely = likenessOf(outline, weights, total);
  const score = Math.min(1, likely.likeness * near);
  return isTelling({ ...likely, score, closeness: near }) ? score : 0;
}

/** Places of the pairs that lie within few days of one another and may be surely on one story: found by their keys, for most pairs share nothing. */
function nearPairs(weighed: readonly Weighed[]): readonly (readonly [number, number])[] {
  const dated = weighed.flatMap(({ article }, at) => daysOf(article.published)?.slice(0, 1).map((day) => ({ at, day })) ?? []).sort((a, b) => a.day - b.day);
  /** Articles of the days before, by their keys, in order of days. */
  const having = new Map<string, { at: number; day: number }[]>();
  const pairs: [number, number][] = [];
  for (const own of dated) {
    const shared = new Map<number, number>();
    for (const [key, weight] of weighed[own.at]!.weights) {
      const met = having.get(key) ?? [];
      for (let from = met.length - 1; from >= 0 && own.day - met[from]!.day <= DAYS_APART; from -= 1) shared.set(met[from]!.at, (shared.get(met[from]!.at) ?? 0) + weight);
      met.push(own);
      having.set(key, met);
    }
    for (const [other, common] of shared) if (likenessBy(common, weighed[other]!.article.signature.length, weighed[own.at]!.total) >= SURELY_ONE) pairs.push([other, own.at]);
  }
  return pairs;
}
