import type { Article, Claim, StoredArticle, StoredClaim } from '@/lib/model';

/** A stored claim as if it had been read on a page: the own-words summary stands for the sentence. */
export function toPageClaim(stored: StoredClaim, start = 0): Claim {
  const { key, articleKey: _articleKey, says, sentence, quote, ...statement } = stored;
  const told = sentence ?? says ?? quote;
  return { ...statement, id: key, quote, start, end: start + quote.length, sentence: told, sentenceStart: start, implied: [], flags: [], notes: [] };
}

/** A stored article as a page whose text is its claims' summaries, or which has no text at all. */
export function toPage(article: StoredArticle, claims: readonly StoredClaim[], withText: boolean): { article: Article; claims: readonly Claim[] } {
  const text = withText ? claims.map((claim) => claim.says ?? '').join('\n') : '';
  return {
    article: {
      metadata: {
        url: article.url,
        outlet: null,
        headline: article.headline,
        byline: null,
        published: article.published === null ? null : { value: article.published, from: 'given' },
        modified: null,
        language: article.language,
        agency: article.via,
        publisher: null,
        correctionsPolicy: null,
        ownershipPolicy: null,
      },
      text,
      blocks: text === '' ? [] : [{ start: 0, end: text.length, kind: 'paragraph' }],
    },
    claims: claims.map((claim, at) => toPageClaim(claim, at)),
  };
}
