import type { ClaimQuery } from '@/lib/model';
import type { SearchDigest } from './pack-digest';
import { meetsRange } from './parse-figure-query';
import { firstHeld } from './summaries';
import { createWordSearch } from './word-index';

/** Where a claim that was found lies: in which of the packs, in which of its articles, as which of that one's claims. */
export interface FoundAt {
  pack: number;
  article: number;
  nth: number;
}

export interface ClaimSearch {
  /** Number of claims that can be found. */
  readonly size: number;
  /** The claims that meet the whole query, best first; all claims of the range where it holds no words. */
  find(query: ClaimQuery): readonly FoundAt[];
}

const endOf = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The article that each claim of a pack belongs to. */
function articlesOfClaims({ claims }: SearchDigest): Uint32Array {
  const articles = new Uint32Array(claims.reduce((sum, own) => sum + own, 0));
  let at = 0;
  claims.forEach((own, article) => {
    articles.fill(article, at, at + own);
    at += own;
  });
  return articles;
}

/** The first claim of each article. */
function firstClaims({ claims }: SearchDigest): Uint32Array {
  let next = 0;
  return Uint32Array.from(claims, (own) => (next += own) - own);
}

/** A search over the claims of these packs, by words and by figure. A report that lies in two packs is found once. */
export function createClaimSearch(packs: readonly SearchDigest[]): ClaimSearch {
  const held = firstHeld(packs.map(({ articles, storyIds, storyAt }) => ({ articles, stories: storyIds, storyAt })));
  const articles = packs.map(articlesOfClaims);
  const first = packs.map(firstClaims);
  const search = createWordSearch(packs.map(({ index }) => index));
  return {
    size: articles.reduce((sum, of, pack) => sum + of.reduce((own, article) => own + held[pack]![article]!, 0), 0),
    find({ frames, range, words }) {
      const found = words.length > 0 ? search.find(words) : articles.map(({ length }) => ({ claims: Uint32Array.from({ length }, (_, claim) => claim), scores: new Float32Array(length) }));
      const meeting = found.flatMap(({ claims, scores }, pack) => {
        const { frames: own, frameAt, low, high } = packs[pack]!;
        const wanted = frames && new Set(frames.map((frame) => own.indexOf(frame)).filter((place) => place >= 0));
        const fits = (claim: number): boolean => {
          if (!held[pack]![articles[pack]![claim]!] || (wanted && !wanted.has(frameAt[claim]!))) return false;
          return range === null || (!Number.isNaN(low[claim]!) && meetsRange({ low: endOf(low[claim]!), high: endOf(high[claim]!) }, range));
        };
        return Array.from(claims, (claim, at) => ({ pack, claim, score: scores[at]! })).filter(({ claim }) => fits(claim));
      });
      if (words.length > 0) meeting.sort((a, b) => b.score - a.score);
      return meeting.map(({ pack, claim }): FoundAt => {
        const article = articles[pack]![claim]!;
        return { pack, article, nth: claim - first[pack]![article]! };
      });
    },
  };
}
