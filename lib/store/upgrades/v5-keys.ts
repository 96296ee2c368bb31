import type { Transaction } from 'dexie';
import { fillIndex } from '../fill-index';
import type { ArticleRecord, BlockRecord } from '../records';

/** Makes the index anew under the new numbers of its keys, from the signatures of the articles, which have not changed. */
export async function keysByName(transaction: Transaction): Promise<void> {
  await Promise.all(['blocks', 'segments', 'drafts'].map((name) => transaction.table(name).clear()));
  const numbers = await Promise.all(['packs', 'imports'].map((name) => transaction.table<{ number: number }>(name).toArray()));
  const alive = new Set(numbers.flat().map(({ number }) => number));
  await fillIndex(transaction.table<ArticleRecord>('articles'), transaction.table<BlockRecord, number>('blocks'), (pack) => alive.has(pack));
}
