import type { StoredArticle, StoredClaim, StoryRows } from '@/lib/model';
import { overviewQuestion } from './lead';

/** One report of a question inside a story. */
export interface StoryReport {
  claim: StoredClaim;
  article: StoredArticle;
  outlet: string;
  party: { id: string; name: string; kind: string | null } | null;
}

/** All that several outlets report on one question of a story; reports in order of day, undated ones last. */
export interface StoryQuestion {
  key: string;
  frame: string | null;
  unit: string;
  counted: string | null;
  outlets: number;
  reports: readonly StoryReport[];
}

/** The questions of a story that at least two outlets answer, those with most outlets first. */
export function storyQuestions({ articles, claims, outlets, parties }: StoryRows): readonly StoryQuestion[] {
  const articleOf = new Map(articles.map((article) => [article.key, article]));
  const outletName = new Map(outlets.map(({ id, name }) => [id, name]));
  const partyOf = new Map(parties.map((party) => [party.id, party]));
  const groups = new Map<string, StoryReport[]>();
  for (const claim of claims) {
    const key = overviewQuestion(claim);
    const article = articleOf.get(claim.articleKey);
    if (key === null || !article) continue;
    const party = claim.attributedTo === null ? null : (partyOf.get(claim.attributedTo.id ?? '') ?? { id: `text:${claim.attributedTo.text}`, name: claim.attributedTo.text, kind: null });
    const report: StoryReport = { claim, article, outlet: outletName.get(article.outletId) ?? article.outletId, party: party && { id: party.id, name: party.name, kind: party.kind } };
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  const day = ({ article, claim }: StoryReport): string => (article.datesInferred ? null : article.published) ?? claim.time?.to ?? '9999';
  return [...groups]
    .map(([key, reports]) => {
      const { frame, value, counted } = reports[0]!.claim;
      return { key, frame, unit: value!.unit, counted: value!.unit === 'people' ? null : counted, outlets: new Set(reports.map(({ article }) => article.outletId)).size, reports: reports.sort((a, b) => day(a).localeCompare(day(b))) };
    })
    .filter(({ outlets: count }) => count > 1)
    .sort((a, b) => b.outlets - a.outlets || b.reports.length - a.reports.length);
}
