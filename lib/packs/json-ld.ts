import type { PackRows, StoredArticle, StoredClaim } from '@/lib/model';

/** A JSON-LD node; only plain values, so that it is written as it is. */
type JsonLdNode = { readonly [name: string]: JsonLdNode | readonly JsonLdNode[] | string | undefined };

const question = (claim: StoredClaim, article: StoredArticle): string => JSON.stringify([article.storyId, claim.frame, claim.countedKind ?? claim.counted, claim.object, claim.value]);

/** The claims of one pack as a schema.org `Dataset` of `Claim`s; see `toJsonLd`. */
function toDataset(rows: PackRows): JsonLdNode {
  const outlets = new Map(rows.outlets.map((outlet) => [outlet.id, outlet]));
  const stories = new Map(rows.stories.map((story) => [story.id, story]));
  const appearance = (article: StoredArticle): JsonLdNode => ({
    '@type': 'NewsArticle',
    url: article.url ?? undefined,
    headline: article.headline ?? undefined,
    datePublished: article.published ?? undefined,
    inLanguage: article.language ?? undefined,
    publisher: organisation(article.outletId),
    creditText: article.via ?? undefined,
  });
  const organisation = (outletId: string): JsonLdNode => {
    const outlet = outlets.get(outletId);
    return { '@type': 'NewsMediaOrganization', name: outlet?.name ?? outletId, url: outlet?.host ? `https://${outlet.host}/` : undefined };
  };
  const first = new Map<string, StoredArticle>();
  for (const { article, claims } of rows.articles) {
    if (article.published === null) continue;
    for (const claim of claims) {
      const asked = question(claim, article);
      const known = first.get(asked);
      if (!known || known.published! > article.published) first.set(asked, article);
    }
  }
  const graph = rows.articles.flatMap(({ article, claims }) =>
    claims.map((claim): JsonLdNode => {
      const earliest = first.get(question(claim, article));
      const story = article.storyId === null ? undefined : stories.get(article.storyId);
      return {
        '@type': 'Claim',
        '@id': `urn:lateral:claim:${encodeURIComponent(claim.key)}`,
        text: claim.says ?? claim.sentence ?? claim.quote,
        alternateName: claim.quote,
        appearance: appearance(article),
        firstAppearance: earliest ? appearance(earliest) : undefined,
        author: claim.attributedTo ? { '@type': 'Organization', name: claim.attributedTo.text } : organisation(article.outletId),
        about: story ? { '@type': 'Event', name: story.title, startDate: story.from ?? undefined, endDate: story.to ?? undefined } : undefined,
        temporalCoverage: claim.time ? [claim.time.from, claim.time.to].map((day) => day ?? '..').join('/') : undefined,
        contentLocation: claim.place.map((name) => ({ '@type': 'Place', name })),
      };
    }),
  );
  return { '@type': 'Dataset', name: rows.card.title, license: rows.card.licence || undefined, version: rows.card.version, description: rows.card.method || undefined, hasPart: graph };
}

/**
 * The claims of packs as schema.org `Claim`s, one `Dataset` a pack: `appearance` is the report, `firstAppearance` the earliest report of
 * the same story that gives the same figure of the same thing, `author` the party on whose word it is; the outlet's own voice has the
 * outlet as its author.
 */
export function toJsonLd(packs: readonly PackRows[]): JsonLdNode {
  const datasets = packs.map(toDataset);
  const context = { '@context': 'https://schema.org' } as unknown as JsonLdNode;
  return datasets.length === 1 ? { ...context, ...datasets[0] } : { ...context, '@graph': datasets };
}
