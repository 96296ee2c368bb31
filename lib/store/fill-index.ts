import type { Table } from 'dexie';
import { mergeIntoBlocks } from './merge-blocks';
import { type ArticleAddress, makeSegment } from './posting-index';
import type { ArticleRecord, BlockRecord } from './records';

/** Articles in one segment, and segments merged in one go: memory holds no more. */
const BATCH = 1000;
const SEGMENTS = 32;

/** Fills empty blocks from the articles' own signatures, within a transaction over both. Rows that cannot be read are passed over. */
export async function fillIndex(articles: Pick<Table<ArticleRecord>, 'each'>, blocks: Table<BlockRecord, number>, isAlive: (pack: number) => boolean): Promise<void> {
  let batch: { address: ArticleAddress; signature: string[] }[] = [];
  const segments: Uint32Array[] = [];
  const close = (): void => {
    if (batch.length > 0) segments.push(makeSegment(batch));
    batch = [];
  };
  await articles.each(({ pack, hash, json }) => {
    if (!isAlive(pack)) return;
    try {
      const { signature } = JSON.parse(json) as { signature: string };
      batch.push({ address: { pack, hash }, signature: signature === '' ? [] : signature.split('\n') });
    } catch {
      // Told by checkIntegrity, thrown away by dropDamaged.
    }
    if (batch.length >= BATCH) close();
  });
  close();
  for (let from = 0; from < segments.length; from += SEGMENTS) await mergeIntoBlocks(blocks, segments.slice(from, from + SEGMENTS), isAlive);
}
