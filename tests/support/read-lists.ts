import type { ClaimSource } from '@/lib/model';

/** What a source has under some signature keys, with the keys of the articles; those whose rows are gone are in no list. */
export async function readLists(source: ClaimSource, signatureKeys: readonly string[], limit: number): Promise<{ signatureKey: string; articleKeys: string[]; cut: boolean }[]> {
  const { lists, articles, outlines } = await source.findPostings(signatureKeys, limit);
  const keys = await Promise.all(Array.from({ length: articles }, async (_, number) => (await outlines([number], []))[0]?.key));
  return lists.map(({ signatureKey, articles: listed, cut }) => ({ signatureKey, articleKeys: listed.flatMap((number) => keys[number] ?? []), cut }));
}
