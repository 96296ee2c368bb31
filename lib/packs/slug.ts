import { foldName } from '@/lib/text/fold-name';
import { hash48 } from '@/lib/text/hash-text';

/**
 * The name as an id: small ASCII letters and digits with dashes ("São Paulo" -> "sao-paulo"). Letters of other scripts are told
 * apart by a hash at the end, so that two names never become one.
 */
export function slugOf(name: string): string {
  const folded = foldName(name);
  const slug = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (slug !== '' && !/[^a-z]/.test(folded.replace(/\P{L}/gu, ''))) return slug;
  return [slug, hash48(folded).toString(16)].filter((part) => part !== '').join('-');
}
