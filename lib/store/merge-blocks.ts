import type { Table } from 'dexie';
import { type ArticleAddress, beginMerge, type Block, dropEntries, type Merge, numberOfKey } from './posting-index';
import type { BlockRecord } from './records';

/** Blocks read in one request while all of them are merged, and where only a few keys are. */
const MANY_BLOCKS = 256;
const FEW_BLOCKS = 4;
/** Words of segments from which on nearly every block is touched. */
const MANY_WORDS = 50_000;

/** Merges segments into the blocks they belong to, within a transaction over `blocks`; without the articles of packs that are no more. */
export async function mergeIntoBlocks(blocks: Table<BlockRecord, number>, segments: readonly Uint32Array[], isAlive: (pack: number) => boolean): Promise<void> {
  const merge = beginMerge(segments, isAlive);
  const page = segments.reduce((sum, { length }) => sum + length, 0) > MANY_WORDS ? MANY_BLOCKS : FEW_BLOCKS;
  for (let next = merge.next(); next !== null; next = merge.next()) {
    const touched = await blocks.where('last').aboveOrEqual(next).limit(page).toArray();
    await blocks.bulkPut(mergePage(merge, touched));
  }
}

/** The blocks that take the place of these, as far as the merge touches them; the first of a store comes from nothing. */
function mergePage(merge: Merge, blocks: readonly BlockRecord[]): Block[] {
  if (blocks.length === 0) return merge.into(undefined);
  return blocks.flatMap((block) => {
    const next = merge.next();
    return next === null || next > block.last ? [] : merge.into(block);
  });
}

/**
 * Takes articles out of the blocks of these signature keys, so that no trace of them stays there. Waiting postings must have been merged
 * before. Within a transaction over `blocks`.
 */
export async function removePostings(blocks: Table<BlockRecord, number>, articles: readonly { address: ArticleAddress; signature: readonly string[] }[]): Promise<void> {
  const dropped = new Map<number, ArticleAddress[]>();
  for (const { address, signature } of articles) {
    for (const key of new Set(signature.map(numberOfKey))) dropped.set(key, [...(dropped.get(key) ?? []), address]);
  }
  let last = -1;
  for (const key of [...dropped.keys()].sort((a, b) => a - b)) {
    // The block of the key before holds this one too.
    if (key <= last) continue;
    const block = await blocks.where('last').aboveOrEqual(key).first();
    if (!block) return;
    last = block.last;
    await blocks.put({ last, postings: dropEntries(block.postings, dropped) });
  }
}
