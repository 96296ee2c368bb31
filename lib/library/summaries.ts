import type { OutletSummary, PartySummary, ScopeCard, StoredArticle, StoredClaim, StoryRows, StorySummary } from '@/lib/model';

/** Groups in order of first sight. */
function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The question a figure answers, coarse enough for an overview: what is counted of whom. */
export const overviewQuestion = ({ kind, frame, value, countedKind }: StoredClaim): string | null =>
  kind === 'figure' && value !== null && ((value.low ?? 0) > 0 || (value.high ?? 0) > 0) ? `${frame ?? ''}|${value.unit}|${value.unit === 'people' ? '' : (countedKind ?? '')}` : null;

/** The figure of a story that most outlets gave. */
export function leadOf(claims: readonly StoredClaim[], outletOf: ReadonlyMap<string, string>): StorySummary['lead'] {
  const outletsOf = (group: readonly StoredClaim[]): number => new Set(group.map(({ articleKey }) => outletOf.get(articleKey))).size;
  const lead = [...groupBy(claims, overviewQuestion).values()].sort((a, b) => outletsOf(b) - outletsOf(a) || b.length - a.length)[0];
  if (!lead) return null;
  const { frame, value, counted } = lead[0]!;
  return { frame, unit: value!.unit, counted: value!.unit === 'people' ? null : counted, figures: lead.map(({ key, value: figure }) => ({ key, low: figure!.low, high: figure!.high, approx: figure!.approx })) };
}

/** One line per story, with the figure most outlets gave. */
export function summarizeStories({ stories, articles, claims }: StoryRows): readonly StorySummary[] {
  const articlesOf = groupBy(articles, ({ storyId }) => storyId);
  const claimsOf = groupBy(claims, ({ articleKey }) => articleKey);
  const outletOf = new Map(articles.map(({ key, outletId }) => [key, outletId]));
  return stories.map((story) => {
    const own = articlesOf.get(story.id) ?? [];
    const said = own.flatMap(({ key }) => claimsOf.get(key) ?? []);
    return { story, articles: own.length, outlets: new Set(own.map(({ outletId }) => outletId)).size, claims: said.length, lead: leadOf(said, outletOf) };
  });
}

/** One line per outlet with how much of it is there. */
export function summarizeOutlets({ outlets, articles, claims }: StoryRows): readonly OutletSummary[] {
  const articlesOf = groupBy(articles, ({ outletId }) => outletId);
  const claimsOf = groupBy(claims, ({ articleKey }) => articleKey);
  return outlets.map((outlet) => {
    const own = articlesOf.get(outlet.id) ?? [];
    return { outlet, articles: own.length, claims: own.reduce((sum, { key }) => sum + (claimsOf.get(key)?.length ?? 0), 0) };
  });
}

/** One line per party with how often and by how many outlets it is cited. */
export function summarizeParties({ parties, articles, claims }: StoryRows): readonly PartySummary[] {
  const outletOf = new Map(articles.map(({ key, outletId }) => [key, outletId]));
  const cited = groupBy(claims, ({ attributedTo }) => attributedTo?.id ?? null);
  return parties.map((party) => {
    const own = cited.get(party.id) ?? [];
    return { party, claims: own.length, outlets: new Set(own.map(({ articleKey }) => outletOf.get(articleKey))).size };
  });
}

/** What a pack holds, counted from its rows, besides its claims, whose number its record knows. */
export function summarizeScope({ articles, stories, outlets }: Pick<StoryRows, 'articles' | 'stories' | 'outlets'>, scope: ScopeCard, claims: number) {
  const languages: Record<string, number> = {};
  for (const { language } of articles) languages[language ?? ''] = (languages[language ?? ''] ?? 0) + 1;
  return {
    scope,
    stories: stories.length,
    articles: articles.length,
    undated: articles.filter(isUndated).length,
    claims,
    outlets: new Set(articles.map(({ outletId }) => outletId)).size,
    languages,
    countries: new Set(outlets.flatMap(({ country }) => country ?? [])).size,
    outletsWithoutCountry: outlets.filter(({ country }) => country === null).length,
  };
}

const isUndated = ({ published, datesInferred }: StoredArticle): boolean => published === null || datesInferred;
