import type { Article, Claim } from '@/lib/model';
import { rememberOf } from './remember';
import { keysOf, QUERY_SIZE, STORED_SIZE, wordsOf, type SignatureSize } from './signature';

/** The signature keys of an article as read, with what its claims tell of places, parties, days and figures. */
export function signatureOfArticle(article: Article, claims: readonly Claim[], size: SignatureSize = STORED_SIZE): string[] {
  return keysOf(
    wordsOfArticle(article),
    {
      places: byFrequency(claims.flatMap((claim) => claim.place)),
      parties: byFrequency(claims.flatMap((claim) => claim.attributedTo?.id ?? [])),
      dates: [article.metadata.published?.value, ...claims.map((claim) => claim.time?.to ?? claim.time?.from)].filter((date) => date !== null && date !== undefined),
      figures: claims.flatMap((claim) => (claim.value ? [claim.value] : [])),
    },
    size,
  );
}

/** Read once: the store is asked with them, and memory keeps some of them. */
const wordsOfArticle = rememberOf(({ metadata: { headline }, text, blocks }: Article) => {
  const running = blocks.filter((block) => block.kind !== 'furniture');
  return wordsOf({ headline, text: running.length > 0 ? running.map((block) => text.slice(block.start, block.end)).join('\n') : text });
});

/** What the article asks the store with: more keys than are kept for a stored one. */
export const queryKeysOf = (article: Article, claims: readonly Claim[]): string[] => signatureOfArticle(article, claims, QUERY_SIZE);

/** The values, those met most often first. */
function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
