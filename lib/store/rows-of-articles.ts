import { splitArticleKey } from './article-address';
import type { PackView } from './pack-view';
import type { Reading } from './read-transaction';
import type { ArticleRecord, ClaimsRecord, PackRecord } from './records';

/** Rows of articles, or of their claims: both lie under the same addresses. */
export async function rowsOfArticles(table: 'articles' | 'claims', keys: readonly string[], reading: Reading, view: PackView): Promise<{ row: ArticleRecord | ClaimsRecord; pack: PackRecord }[]> {
  const wanted = [...new Set(keys)].flatMap((key) => {
    const { packId, hash } = splitArticleKey(key);
    const pack = view.byId.get(packId);
    return pack ? [{ pack, hash }] : [];
  });
  const rows = await reading.getMany<ArticleRecord | ClaimsRecord>(table, wanted.map(({ pack, hash }) => [pack.number, hash]));
  return rows.flatMap((row, at) => (row === undefined ? [] : [{ row, pack: wanted[at]!.pack }]));
}
