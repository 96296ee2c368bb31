import type { ArticleOutline } from '@/lib/model';
import { sum } from './key-weights';
import { daysBetween } from './time-spans';

/** Below this likeness two texts are of other events; see tests/bench for how it was chosen. */
export const SAME_STORY = 0.12;
/** Between this and `SAME_STORY` a lone article is kept if it shares much: its figures must then tell by themselves (judge-figures). */
export const FAINTLY_ONE = 0.08;

/** An article that shares keys with the page. */
interface Likely {
  article: ArticleOutline;
  /** 0..1, whatever the days. */
  likeness: number;
  because: { key: string; weight: number }[];
}

/** … weighed with its days too. */
export interface Scored extends Likely {
  score: number;
  /** In time; part of the score. */
  closeness: number;
}

/** What an article must reach to be kept by itself. */
export const leastScore = ({ storyId }: ArticleOutline): number => (storyId === null ? FAINTLY_ONE : SAME_STORY);

/** What a perfect twin could share: the page's heaviest keys, as many as a stored signature holds. */
export function pageWeight(weights: ReadonlyMap<string, number>): number {
  return sum([...weights.values()].sort((a, b) => b - a).slice(0, 45));
}

/** How like the page an article is, and by which of the page's keys; `total` is the page's own weight. */
export function likenessOf(article: ArticleOutline, weights: ReadonlyMap<string, number>, total: number): Likely {
  const because: { key: string; weight: number }[] = [];
  const { shared } = article;
  for (let at = 0; at < shared.length; at += 1) {
    const key = shared[at]!;
    const weight = weights.get(key);
    if (weight !== undefined && weight > 0) because.push({ key, weight });
  }
  because.sort((a, b) => b.weight - a.weight);
  return { article, likeness: likenessBy(sum(because.map((reason) => reason.weight)), article.size, total), because };
}

/** How like the page an article with a signature of so many keys is, 0..1, by what the keys that both have weigh. */
export function likenessBy(common: number, size: number, total: number): number {
  // The stored side's own weight is not known without asking for each of its keys: its length stands for it.
  const theirs = Math.max(20, size) * (total / 45);
  return total === 0 ? 0 : (2 * common) / (Math.min(total, theirs) + theirs);
}

/** Days before a story's first day on which a page may tell of its beginnings. */
const BEFORE_STORY = 30;

/**
 * How near in time two reports are, 0..1: the same kind of event at another date is the hardest look-alike. A story that
 * runs for months is near at any of its days, where they count. Unknown dates neither help nor harm much.
 */
export function closeness({ published: theirs, storyFrom: from, storyTo: to }: Pick<ArticleOutline, 'published' | 'storyFrom' | 'storyTo'>, published: string | null, byStory: boolean): number {
  if (published === null) return 0.9;
  let gap: number | null = null;
  // What is written before a story began is of another one, however much they share.
  if (byStory && from && (daysBetween(published, from) ?? 0) > BEFORE_STORY) return 0;
  if (byStory && from && to) gap = Math.max(0, daysBetween(published, from) ?? 0, daysBetween(to, published) ?? 0);
  if (theirs !== null) {
    const own = Math.abs(daysBetween(theirs, published) ?? 0);
    gap = gap === null ? own : Math.min(gap, own);
  }
  if (gap === null) return 0.9;
  return gap <= 3 ? 1 : gap <= 10 ? 0.9 : gap <= 45 ? 0.8 : 0.65;
}
