import type { Posting, Postings } from '@/lib/model';
import { joinArticleKey, MEMORY_NUMBER } from './article-address';
import type { PackView } from './pack-view';
import { eachArticle, type KeyEntries } from './posting-index';

/** Lists of articles by number, each address numbered as it is first met. */
export interface NumberedArticles {
  lists: readonly Posting[];
  /** Of each pack the numbers of its articles, by their hashes. */
  addresses: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** By number. */
  packs: readonly number[];
  hashes: readonly number[];
}

/** The lists of keys that occur, of at most `limit` articles each. One article stands in many lists: it is numbered once. */
export function numberArticles(signatureKeys: readonly string[], limit: number, entries: ReadonlyMap<string, KeyEntries>, { isSeen }: PackView): NumberedArticles {
  const addresses = new Map<number, Map<number, number>>();
  const packs: number[] = [];
  const hashes: number[] = [];
  const lists: Posting[] = [];
  for (const signatureKey of signatureKeys) {
    const found = entries.get(signatureKey)!;
    if (found.count === 0) continue;
    const articles: number[] = [];
    let of = -1;
    let ofPack = new Map<number, number>();
    eachArticle(found, isSeen, limit, (pack, hash) => {
      if (pack !== of) {
        of = pack;
        const known = addresses.get(pack);
        if (known) ofPack = known;
        else addresses.set(pack, (ofPack = new Map<number, number>()));
      }
      let number = ofPack.get(hash);
      if (number === undefined) {
        number = hashes.length;
        ofPack.set(hash, number);
        packs.push(pack);
        hashes.push(hash);
      }
      articles.push(number);
    });
    lists.push({ signatureKey, articles, cut: found.count > articles.length });
  }
  return { lists, addresses, packs, hashes };
}

/** The lists with the keys of their articles; `remembered` brings those of remembered articles by hash, which stand in their rows: without its row an article is in no list. */
export function toPostings({ lists, addresses, packs, hashes }: NumberedArticles, view: PackView, remembered: ReadonlyMap<number, string>): Postings {
  const lost = new Set([...(addresses.get(MEMORY_NUMBER) ?? [])].flatMap(([hash, number]) => (remembered.has(hash) ? [] : [number])));
  return {
    lists: lost.size === 0 ? lists : lists.map((list) => ({ ...list, articles: list.articles.filter((article) => !lost.has(article)) })),
    articles: hashes.length,
    keyOf: (article) => joinArticleKey(view.byNumber.get(packs[article]!)!.id, { pack: packs[article]!, hash: hashes[article]! }) ?? remembered.get(hashes[article]!)!,
  };
}
