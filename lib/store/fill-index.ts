import type { Table } from 'dexie';
import { MEMORY_NUMBER } from './article-address';
import { mergeIntoBlocks } from './merge-blocks';
import { type Indexed, outlineArticles } from './outlines';
import { makeSegment } from './posting-index';
import type { ArticleRecord, BlockRecord, OutlinesRecord, StoryRecord } from './records';

/** Articles in one segment, and segments merged in one go: memory holds no more. */
const BATCH = 1000;
const SEGMENTS = 32;

interface IndexTables {
  articles: Table<ArticleRecord, [number, number]>;
  stories: Table<StoryRecord, [string, number]>;
  outlines: Table<OutlinesRecord, [number, number]>;
  blocks: Table<BlockRecord, number>;
}

/** What an index needs of an article's row; null where the row cannot be read, which checkIntegrity tells and dropDamaged mends. */
function toIndexed({ hash, json }: ArticleRecord): Indexed | null {
  try {
    const { storyId, published, signature } = JSON.parse(json) as Omit<Indexed, 'hash' | 'signature'> & { signature: string };
    return { hash, storyId, published, signature: signature === '' ? [] : signature.split('\n') };
  } catch {
    return null;
  }
}

/** Addresses of the articles of packs that are still there, those of one story of a pack side by side. */
async function inStories(articles: IndexTables['articles'], isAlive: (pack: number) => boolean): Promise<Map<number, number[]>> {
  const ofPack = new Map<number, Map<string | null, number[]>>();
  await articles.each((row) => {
    const indexed = isAlive(row.pack) ? toIndexed(row) : null;
    if (indexed === null) return;
    const stories = ofPack.get(row.pack) ?? new Map<string | null, number[]>();
    ofPack.set(row.pack, stories);
    const own = stories.get(indexed.storyId);
    if (own) own.push(row.hash);
    else stories.set(indexed.storyId, [row.hash]);
  });
  return new Map([...ofPack].map(([pack, stories]) => [pack, [...stories.values()].flat()]));
}

/**
 * Fills empty outlines and blocks from the articles' own signatures, within a transaction over all four. Rows that cannot be read are passed over. Rows
 * of outlines have numbers below that of a pack's articles: an import that goes on has those behind.
 */
export async function fillIndex({ articles, stories, outlines, blocks }: IndexTables, isAlive: (pack: number) => boolean): Promise<void> {
  const segments: Uint32Array[] = [];
  for (const [pack, hashes] of await inStories(articles, isAlive)) {
    const ofPack = new Map((await stories.where('pack').equals(pack).toArray()).map(({ id, story }) => [id, story]));
    for (let from = 0; from < hashes.length; from += BATCH) {
      const rows = await articles.bulkGet(hashes.slice(from, from + BATCH).map((hash) => [pack, hash]));
      const batch = rows.flatMap((row) => (row && toIndexed(row)) ?? []);
      if (pack === MEMORY_NUMBER) segments.push(makeSegment(batch.map(({ hash, signature }) => ({ address: { pack, place: hash }, signature }))));
      else {
        const made = outlineArticles(pack, batch, ofPack, from);
        await outlines.bulkPut(made.outlines);
        segments.push(makeSegment(made.entries));
      }
    }
  }
  for (let from = 0; from < segments.length; from += SEGMENTS) await mergeIntoBlocks(blocks, segments.slice(from, from + SEGMENTS), isAlive);
}
