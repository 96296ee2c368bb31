import MiniSearch from 'minisearch';
import { foldName } from '@/lib/text/fold-name';
import type { ClaimQuery } from '@/lib/model';
import type { SearchDigest } from './pack-digest';
import { meetsRange } from './parse-figure-query';
import { firstHeld } from './summaries';

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

/** Claims indexed before others may have their turn. */
const CHUNK = 5000;

const FIELDS = ['words', 'places', 'stories'] as const;

/** Words of what was folded already: all that is neither letter nor digit parts them. */
const WORD_ENDS = /[^\p{L}\p{N}]+/u;
const wordsOf = (folded: string): string[] => folded.split(WORD_ENDS);

const endOf = (value: number): number | null => (Number.isFinite(value) ? value : null);

/**
 * A search over the claims of these packs, by words (prefixes and small slips allowed) and by figure. A report that lies in two packs is found
 * once. Indexing gives way to others every 5,000 claims and stops with the signal's reason when it says so.
 */
export async function createClaimSearch(packs: readonly SearchDigest[], signal?: AbortSignal): Promise<ClaimSearch> {
  const index = new MiniSearch<Record<(typeof FIELDS)[number], string> & { id: number }>({
    fields: [...FIELDS],
    tokenize: wordsOf,
    processTerm: (term) => term || null,
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), boost: { places: 2, stories: 1.5 } },
  });
  const held = firstHeld(packs.map(({ articles, storyIds, storyAt }) => ({ articles, stories: storyIds, storyAt })));
  /** Of each claim that can be found its pack, its article, its place among that one's and among all of the pack. */
  const claims: (FoundAt & { own: number })[] = [];
  for (const [pack, digest] of packs.entries()) {
    const [words, places, stories] = [digest.words, digest.places, digest.stories].map((lines) => lines.split('\n')) as [string[], string[], string[]];
    let own = 0;
    for (let article = 0; article < digest.articles.length; article += 1) {
      for (let nth = 0; nth < digest.claims[article]!; nth += 1, own += 1) {
        if (!held[pack]![article]) continue;
        const id = claims.push({ pack, article, nth, own }) - 1;
        index.add({ id, words: words[own]!, places: places[own]!, stories: stories[own]! });
        if (id % CHUNK !== 0) continue;
        signal?.throwIfAborted();
        await new Promise((turn) => setTimeout(turn));
      }
    }
  }
  return {
    size: claims.length,
    find({ frames, range, words }) {
      const wanted = packs.map((digest) => frames && new Set(frames.map((frame) => digest.frames.indexOf(frame)).filter((place) => place >= 0)));
      const fits = ({ pack, own }: (typeof claims)[number]): boolean => {
        const { frameAt, low, high } = packs[pack]!;
        if (wanted[pack] && !wanted[pack].has(frameAt[own]!)) return false;
        return range === null || (!Number.isNaN(low[own]!) && meetsRange({ low: endOf(low[own]!), high: endOf(high[own]!) }, range));
      };
      const candidates = words.length > 0 ? index.search(foldName(words.join(' '))).map(({ id }) => claims[id as number]!) : claims;
      return candidates.filter(fits);
    },
  };
}
