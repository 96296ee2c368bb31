import type { StoredArticle, StoredClaim } from '@/lib/model';
import type { ArticleRecord, ClaimsRecord, PackRecord } from './records';

/** The row of an article: what the pack's record says is left out, the signature is one text. */
export function toArticleRecord(pack: number, hash: number, article: StoredArticle): ArticleRecord {
  const { packId: _packId, provenance: _provenance, signature, ...rest } = article;
  return { pack, hash, json: JSON.stringify({ ...rest, signature: signature.join('\n') }) };
}

/** The article of a row; `pack` is the record its number stands for. */
export function toStoredArticle({ json }: ArticleRecord, pack: PackRecord): StoredArticle {
  const { signature, ...article } = JSON.parse(json) as Omit<StoredArticle, 'signature' | 'packId' | 'provenance'> & { signature: string };
  return Object.assign(article, { packId: pack.id, provenance: pack.provenance, signature: signature === '' ? [] : signature.split('\n') });
}

/** The row of an article's claims. */
export const toClaimsRecord = (pack: number, hash: number, claims: readonly StoredClaim[]): ClaimsRecord => ({ pack, hash, json: JSON.stringify(claims) });

export const toStoredClaims = ({ json }: ClaimsRecord): StoredClaim[] => JSON.parse(json) as StoredClaim[];
