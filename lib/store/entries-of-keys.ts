import type { PackView } from './pack-view';
import { type KeyEntries, numberOfKey, readPostings } from './posting-index';
import { readBlocks } from './read-blocks';
import type { Reading } from './read-transaction';
import type { SegmentRecord } from './records';

/** What the index holds of each signature key, in the packs that are seen. */
export async function entriesOfKeys(signatureKeys: readonly string[], reading: Reading, view: PackView): Promise<ReadonlyMap<string, KeyEntries>> {
  const keys = [...new Set(signatureKeys)];
  const numbers = keys.map(numberOfKey);
  const [segments, blocks] = await Promise.all([reading.getAll<SegmentRecord>('segments'), readBlocks(reading, numbers, view.articles)]);
  const entries = new Map<string, KeyEntries>();
  keys.forEach((key, at) => {
    const found: KeyEntries = { number: numbers[at]!, count: 0, parts: [] };
    const block = blocks.get(numbers[at]!);
    if (block) readPostings(block.postings, numbers[at]!, view.isSeen, found);
    for (const { postings } of segments) readPostings(postings, numbers[at]!, view.isSeen, found);
    entries.set(key, found);
  });
  return entries;
}
