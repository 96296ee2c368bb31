import { signatureOfArticle } from '@/lib/match/page-signature';
import type { Article, Claim, ClaimSource, StoredArticle, StoredClaim } from '@/lib/model';
import { createArrayClaimSource } from '@/lib/packs/array-claim-source';

/** A document given on the command line, with the claims read from it. */
export interface GivenDocument {
  id: string;
  article: Article;
  claims: readonly Claim[];
}

export interface GivenSource {
  source: ClaimSource;
  /** The document and the claim that a stored key stands for. */
  origin: ReadonlyMap<string, { document: GivenDocument; claim: Claim }>;
}

/** The key of a given document's article in the source. */
export const givenKey = (id: string): string => `given:${id}`;

/** Given documents as a claim source; places, parties and names are those of the packs, so that aliases are known. */
export function givenSource(documents: readonly GivenDocument[], packs: ClaimSource): GivenSource {
  const origin = new Map<string, { document: GivenDocument; claim: Claim }>();
  const articles = documents.map((document) => {
    const key = givenKey(document.id);
    const { metadata } = document.article;
    const article: StoredArticle = {
      key,
      packId: 'given',
      provenance: 'given',
      storyId: null,
      outletId: outletOf(document),
      url: metadata.url,
      headline: metadata.headline,
      published: metadata.published?.value ?? null,
      datesInferred: false,
      language: metadata.language,
      via: metadata.agency,
      signature: signatureOfArticle(document.article, document.claims),
    };
    const claims = document.claims.map((claim, at): StoredClaim => {
      const { id: _id, start: _start, end: _end, sentenceStart: _sentenceStart, flags: _flags, notes: _notes, ...statement } = claim;
      const stored = { ...statement, key: `${key}#${at}`, articleKey: key, says: null };
      origin.set(stored.key, { document, claim });
      return stored;
    });
    return { article, claims };
  });
  const card = { id: 'given', version: '0', title: 'Given documents', from: null, to: null, languages: [], maintainer: '', licence: '', method: '', missing: [] };
  const given = createArrayClaimSource([{ card, checksum: '', provenance: 'given', articles, stories: [], outlets: [], parties: [], places: [], names: [] }]);
  return { source: { ...given, places: packs.places, parties: packs.parties, findNames: packs.findNames }, origin };
}

/** The host of the document's address, or the document itself where it has none: two files are two outlets. */
function outletOf({ id, article }: GivenDocument): string {
  const { url } = article.metadata;
  return url !== null && URL.canParse(url) && new URL(url).hostname !== '' ? new URL(url).hostname.replace(/^www\./, '') : id;
}
