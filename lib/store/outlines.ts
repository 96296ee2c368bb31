import type { ArticleOutline, StoredStory } from '@/lib/model';
import { joinArticleKey } from './article-address';
import { type ArticleAddress, numberOfKey } from './posting-index';
import type { ArticleRecord, OutlinesRecord } from './records';

/*
 * What of each article of a pack tells its event, in rows that each hold the articles of one story, or some that have none: a page that shares
 * words with one article of a story shares them with the others, and is weighed against all of them with one read. In the postings an article
 * stands under the place that its outline has. Remembered articles come one by one and are of no story: they stand under their own hashes, and
 * their rows are read.
 */

/** Articles in one row: more of a story than a page shares much with, and few enough (10 kB) to be read as fast as one. */
const OUTLINES_A_ROW = 24;
const PLACES = 2 ** 16;

/** The row of outlines of an article of a pack, and its place in it, by what it stands under in the postings. */
export const splitPlace = (place: number): { row: number; at: number } => ({ row: Math.floor(place / PLACES), at: place % PLACES });

/** What an index needs of an article. */
export interface Indexed {
  hash: number;
  storyId: string | null;
  published: string | null;
  signature: readonly string[];
}

/**
 * The rows of outlines of some articles of a pack, those of one story together, and what of each stands in the postings. `stories` are those of the pack, `from` is the number of the
 * first row; rows are numbered by articles, so that those of a later batch have higher ones.
 */
export function outlineArticles(pack: number, articles: readonly Indexed[], stories: ReadonlyMap<string, Pick<StoredStory, 'from' | 'to'>>, from: number): { outlines: OutlinesRecord[]; entries: { address: ArticleAddress; signature: readonly string[] }[] } {
  const rows: { row: number; members: Indexed[] }[] = [];
  const open = new Map<string | null, { row: number; members: Indexed[] }>();
  const entries = articles.map((article, nth) => {
    let own = open.get(article.storyId);
    if (!own || own.members.length >= OUTLINES_A_ROW) {
      own = { row: from + nth, members: [] };
      rows.push(own);
      open.set(article.storyId, own);
    }
    const at = own.members.push(article) - 1;
    return { address: { pack, place: own.row * PLACES + at }, signature: article.signature };
  });
  return { outlines: rows.map(({ row, members }) => toOutlinesRecord(pack, row, members, stories)), entries };
}

function toOutlinesRecord(pack: number, row: number, articles: readonly Indexed[], stories: ReadonlyMap<string, Pick<StoredStory, 'from' | 'to'>>): OutlinesRecord {
  const { storyId } = articles[0]!;
  const story = storyId === null ? undefined : stories.get(storyId);
  // Articles of one story have most of their keys in common: each is written once.
  const keys = new Map<string, number>();
  const signatures: number[] = [];
  const ends: number[] = [];
  for (const { signature } of articles) {
    for (const key of signature) {
      const known = keys.get(key) ?? keys.size;
      keys.set(key, known);
      signatures.push(known);
    }
    ends.push(signatures.length);
  }
  return {
    pack,
    row,
    storyId,
    from: story?.from ?? null,
    to: story?.to ?? null,
    hashes: Float64Array.from(articles, ({ hash }) => hash),
    published: articles.map(({ published }) => published),
    keys: Float64Array.from(keys.keys(), numberOfKey),
    signatures: Uint16Array.from(signatures),
    ends: Uint16Array.from(ends),
  };
}

/** The outline at a place of a row, or null where the row has none there; `wanted` are the signature keys asked for, by their numbers. */
export function readOutline({ storyId, from: storyFrom, to: storyTo, hashes, published, keys, signatures, ends }: OutlinesRecord, at: number, packId: string, wanted: ReadonlyMap<number, string>): ArticleOutline | null {
  if (at >= hashes.length) return null;
  const from = at === 0 ? 0 : ends[at - 1]!;
  const end = ends[at]!;
  const shared: string[] = [];
  for (let nth = from; nth < end; nth += 1) {
    const known = wanted.get(keys[signatures[nth]!]!);
    if (known !== undefined) shared.push(known);
  }
  return { key: joinArticleKey(packId, hashes[at]!), storyId, storyFrom, storyTo, published: published[at]!, size: end - from, shared };
}

/** The outline of a remembered article by its row; null where the row cannot be read. */
export function outlineOfRow({ json }: ArticleRecord, wanted: ReadonlySet<string>): ArticleOutline | null {
  try {
    const { key, storyId, published, signature } = JSON.parse(json) as Pick<ArticleOutline, 'key' | 'storyId' | 'published'> & { signature: string };
    const keys = signature === '' ? [] : signature.split('\n');
    return { key, storyId, storyFrom: null, storyTo: null, published, size: keys.length, shared: keys.filter((one) => wanted.has(one)) };
  } catch {
    // Told by checkIntegrity, thrown away by dropDamaged.
    return null;
  }
}
