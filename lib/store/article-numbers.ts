import type { Posting, Postings } from '@/lib/model';
import { joinArticleKey, MEMORY_NUMBER } from './article-address';
import type { PackView } from './pack-view';
import { type ArticleNumbers, type KeyEntries, numberEntries } from './posting-index';

/** Lists of articles by number. */
export interface NumberedArticles extends ArticleNumbers {
  lists: readonly Posting[];
}

/** The lists of keys that occur, of at most `limit` articles each. One article stands in many lists: it is numbered once. */
export function numberArticles(signatureKeys: readonly string[], limit: number, entries: ReadonlyMap<string, KeyEntries>, { isSeen }: PackView): NumberedArticles {
  const numbers: ArticleNumbers = { byPack: new Map(), packs: [], hashes: [] };
  const lists: Posting[] = [];
  for (const signatureKey of signatureKeys) {
    const found = entries.get(signatureKey)!;
    if (found.count === 0) continue;
    const articles = numberEntries(found, isSeen, limit, numbers);
    lists.push({ signatureKey, articles, cut: found.count > articles.length });
  }
  return { ...numbers, lists };
}

/** The lists with the keys of their articles; `remembered` brings those of remembered articles by hash, which stand in their rows: without its row an article is in no list. */
export function toPostings({ lists, byPack, packs, hashes }: NumberedArticles, view: PackView, remembered: ReadonlyMap<number, string>): Postings {
  const lost = new Set([...(byPack.get(MEMORY_NUMBER) ?? [])].flatMap(([hash, number]) => (remembered.has(hash) ? [] : [number])));
  return {
    lists: lost.size === 0 ? lists : lists.map((list) => ({ ...list, articles: list.articles.filter((article) => !lost.has(article)) })),
    articles: hashes.length,
    keyOf: (article) => joinArticleKey(view.byNumber.get(packs[article]!)!.id, { pack: packs[article]!, hash: hashes[article]! }) ?? remembered.get(hashes[article]!)!,
  };
}
