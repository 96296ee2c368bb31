import type { Article, Claim, StoredArticle, StoredClaim } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';

/** Pack id of all that the reader let Lateral remember. */
const MEMORY_PACK = 'memory';

/** One remembered article with its claims, ready for the store. */
interface RememberedArticle {
  article: StoredArticle;
  claims: readonly StoredClaim[];
}

/** What making a remembered article needs from the layers that know how. */
interface RememberingRules {
  signatureOf(article: Article, claims: readonly Claim[]): readonly string[];
  claimKey(claim: Claim): string;
}

/** Host name without "www."; null where the address is none. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}

/**
 * The stable key of an article as read: its address without query and fragment, else outlet and headline.
 * Null where a page gives neither, for then a second visit could not be told from another article.
 */
export function articleIdentity({ metadata }: Pick<Article, 'metadata'>): string | null {
  if (metadata.url !== null && URL.canParse(metadata.url)) {
    const { host, pathname, search } = new URL(metadata.url);
    // Many sites address articles by query alone (?id=12): the query stays where the path says nothing.
    return `${host.replace(/^www\./, '')}${pathname}${pathname.length > 1 ? '' : search}`;
  }
  return metadata.outlet !== null && metadata.headline !== null ? `${nameKey(metadata.outlet)}/${nameKey(metadata.headline)}` : null;
}

/**
 * The rows that stand for an article the reader read: its claims and signature, never its text. Each claim keeps its own
 * sentence, so that quote can stand beside quote. Null where the article cannot be told from others or states nothing.
 */
export function toRememberedArticle(article: Article, claims: readonly Claim[], rules: RememberingRules): RememberedArticle | null {
  const identity = articleIdentity(article);
  const { metadata } = article;
  const outlet = hostOf(metadata.url) ?? (metadata.outlet === null ? null : nameKey(metadata.outlet));
  if (identity === null || outlet === null || claims.length === 0) return null;
  const key = `${MEMORY_PACK}:${identity}`;
  const seen = new Map<string, number>();
  return {
    article: {
      key,
      packId: MEMORY_PACK,
      provenance: 'remembered',
      storyId: null,
      outletId: outlet,
      url: metadata.url,
      headline: metadata.headline,
      published: metadata.published?.value ?? null,
      datesInferred: false,
      language: metadata.language,
      via: metadata.agency,
      signature: rules.signatureOf(article, claims),
    },
    claims: claims.map((claim) => {
      const base = rules.claimKey(claim);
      const nth = seen.get(base) ?? 0;
      seen.set(base, nth + 1);
      const { id: _id, start: _start, end: _end, sentenceStart: _sentenceStart, flags: _flags, notes: _notes, ...statement } = claim;
      // A key must be one claim's: the second of two alike carries its number.
      return { ...statement, key: `${key}#${base}${nth === 0 ? '' : `~${nth}`}`, articleKey: key, says: null };
    }),
  };
}
