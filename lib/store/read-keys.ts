import type { PackView } from './pack-view';
import { type KeyEntries, numberOfKey, readPostings } from './posting-index';
import { type BlocksRead, readBlocks } from './read-blocks';
import type { Reading } from './read-transaction';
import type { SegmentRecord } from './records';

/** What was read of the index for some signature keys. */
export interface KeysRead {
  numbers: ReadonlyMap<string, number>;
  blocks: BlocksRead;
  segments: readonly SegmentRecord[];
}

/** Reads what the index holds of these signature keys; what was read `before` of the same state of the store is not read again. */
export async function readKeys(reading: Reading, signatureKeys: readonly string[], view: PackView, before?: KeysRead): Promise<KeysRead> {
  const numbers = new Map(signatureKeys.map((key) => [key, before?.numbers.get(key) ?? numberOfKey(key)]));
  const [segments, blocks] = await Promise.all([before?.segments ?? reading.getAll<SegmentRecord>('segments'), readBlocks(reading, [...numbers.values()], view.articles, before?.blocks)]);
  return { numbers, blocks, segments };
}

/** How often each key that was asked for occurs among the packs that are seen, and where its articles stand. */
export function entriesOf({ numbers, blocks, segments }: KeysRead, { isSeen }: PackView): ReadonlyMap<string, KeyEntries> {
  const entries = new Map<string, KeyEntries>();
  for (const [key, number] of numbers) {
    const found: KeyEntries = { count: 0, parts: [] };
    const block = blocks.of.get(number);
    if (block) readPostings(block.postings, number, isSeen, found);
    for (const { postings } of segments) readPostings(postings, number, isSeen, found);
    entries.set(key, found);
  }
  return entries;
}
