import type { Transaction } from 'dexie';
import { fillIndex } from '../fill-index';
import type { ArticleRecord, BlockRecord, GraveRecord, ImportRecord, OutlinesRecord, PackRecord, StoryRecord } from '../records';

/**
 * Makes outlines, and postings that lead to them, from the articles, which have not changed. An import that was under way begins anew: it wrote
 * articles in another order.
 */
export async function indexByOutlines(transaction: Transaction): Promise<void> {
  const imports = await transaction.table<ImportRecord>('imports').toArray();
  await transaction.table<GraveRecord>('graves').bulkPut(imports.map(({ number }) => ({ number })));
  await Promise.all(['blocks', 'segments', 'drafts', 'imports'].map((name) => transaction.table(name).clear()));
  const alive = new Set((await transaction.table<PackRecord>('packs').toArray()).map(({ number }) => number));
  await fillIndex({ articles: transaction.table<ArticleRecord, [number, number]>('articles'), stories: transaction.table<StoryRecord, [string, number]>('stories'), outlines: transaction.table<OutlinesRecord, [number, number]>('outlines'), blocks: transaction.table<BlockRecord, number>('blocks') }, (pack) => alive.has(pack));
}
