import { hash48 } from '@/lib/text/hash-text';

/** Pack id and number of all that the reader let Lateral remember; packs of files have higher numbers. */
export const MEMORY_PACK = 'memory';
export const MEMORY_NUMBER = 1;

const PACK_ARTICLE = /^([^/]+)\/([0-9a-f]{12})$/;

/** The id of the pack an article's key belongs to, and the 48 bits it is kept under. */
export function splitArticleKey(key: string): { packId: string; hash: number } {
  const parts = PACK_ARTICLE.exec(key);
  return parts ? { packId: parts[1]!, hash: Number.parseInt(parts[2]!, 16) } : { packId: MEMORY_PACK, hash: hash48(key) };
}

/** The key of a pack's article, by the 48 bits it is kept under. (Those of remembered articles are addresses of pages and stand in their rows.) */
export const joinArticleKey = (packId: string, hash: number): string => `${packId}/${hash.toString(16).padStart(12, '0')}`;
