import type { ClaimSource, Postings } from '@/lib/model';

/** The lists of postings with the keys of their articles. */
export const listsOf = ({ lists, keyOf }: Postings): { signatureKey: string; articleKeys: string[]; cut: boolean }[] =>
  lists.map(({ signatureKey, articles, cut }) => ({ signatureKey, articleKeys: articles.map(keyOf), cut }));

/** What a source has under some signature keys, with the keys of the articles. */
export const readLists = async (source: ClaimSource, signatureKeys: readonly string[], limit: number): Promise<ReturnType<typeof listsOf>> => listsOf(await source.findPostings(signatureKeys, limit));
