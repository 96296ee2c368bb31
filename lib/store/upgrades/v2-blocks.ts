import type { Transaction } from 'dexie';
import { fillIndex } from '../fill-index';
import type { ArticleRecord, BlockRecord, SegmentRecord } from '../records';

/** Makes the index anew in its new form, from the signatures of the articles, which have not changed. */
export async function bucketsToBlocks(transaction: Transaction): Promise<void> {
  await transaction.table<SegmentRecord>('segments').clear();
  const numbers = await Promise.all(['packs', 'imports'].map((name) => transaction.table<{ number: number }>(name).toArray()));
  const alive = new Set(numbers.flat().map(({ number }) => number));
  await fillIndex(transaction.table<ArticleRecord>('articles'), transaction.table<BlockRecord, number>('blocks'), (pack) => alive.has(pack));
}
