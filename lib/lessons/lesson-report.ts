import type { Article, ClaimComparison, Hedge, Report, StoredArticle, StoredClaim, TimeSpan, Value } from '@/lib/model';

/** One outlet's answer to the question of a set, with all that a lesson may come to show of it. */
export interface LessonReport {
  /** `StoredClaim.key`, or the id of the claim on the page. */
  key: string;
  articleKey: string;
  /** A, B, C …: how the report is called while its outlet is hidden. */
  letter: string;
  /** Plays "this article". */
  here: boolean;
  kind: 'figure' | 'event';
  frame: string | null;
  quote: string;
  says: string | null;
  value: Value | null;
  counted: string | null;
  agent: string | null;
  object: string | null;
  time: TimeSpan | null;
  hedge: Hedge;
  /** Words of the attribution; null is the outlet's own voice. */
  attributedTo: string | null;
  party: { id: string; name: string; kind: string | null } | null;
  via: string | null;
  outlet: { id: string; name: string; country: string | null; kind: string | null };
  url: string | null;
  headline: string | null;
  /** Null where the page showed no date or where the date was inferred. */
  published: string | null;
}

/** What a set is answered from: claims of a story with what they refer to. */
export interface ClaimPool {
  claims: readonly StoredClaim[];
  articles: ReadonlyMap<string, StoredArticle>;
  outlets: ReadonlyMap<string, { id: string; name: string; country: string | null; kind: string | null }>;
  parties: ReadonlyMap<string, { id: string; name: string; kind: string | null }>;
}

/** `A` … `Z`, then `A2` … `Z2`: 26 letters tell a class more than double letters do. */
export const letterOf = (place: number): string => `${String.fromCharCode(65 + (place % 26))}${place < 26 ? '' : String(Math.floor(place / 26) + 1)}`;

const sizeOf = (value: Value | null): number => value?.low ?? value?.high ?? Number.POSITIVE_INFINITY;

/** The reports in order of value, then of day, then of outlet, each with its letter. */
export function lettered(reports: readonly LessonReport[]): readonly LessonReport[] {
  const ordered = [...reports].sort(
    (a, b) =>
      sizeOf(a.value) - sizeOf(b.value) ||
      sizeOf(a.value === null ? null : { ...a.value, low: a.value.high }) - sizeOf(b.value === null ? null : { ...b.value, low: b.value.high }) ||
      (a.time?.to ?? '').localeCompare(b.time?.to ?? '') ||
      a.outlet.name.localeCompare(b.outlet.name) ||
      a.key.localeCompare(b.key),
  );
  return ordered.map((report, place) => ({ ...report, letter: letterOf(place) }));
}

type Said = Pick<LessonReport, 'frame' | 'quote' | 'value' | 'counted' | 'agent' | 'object' | 'time' | 'hedge'>;

/** What a claim says, wherever it comes from: the store, a report on the open article, or that article itself. */
const saidIn = ({ frame, quote, value, counted, agent, object, time, hedge, attributedTo }: Said & { attributedTo: { text: string } | null }): Said & Pick<LessonReport, 'attributedTo'> => ({
  frame, quote, value, counted, agent, object, time, hedge,
  attributedTo: attributedTo?.text ?? null,
});

/** The stored claim as a report of a lesson; null where its article or outlet is not in the pool. */
export function toLessonReport(claim: StoredClaim, pool: ClaimPool): LessonReport | null {
  const article = pool.articles.get(claim.articleKey);
  const outlet = article && pool.outlets.get(article.outletId);
  if (!article || !outlet) return null;
  return {
    key: claim.key,
    articleKey: claim.articleKey,
    letter: '',
    here: false,
    kind: claim.kind,
    ...saidIn(claim),
    says: claim.says,
    party: (claim.attributedTo?.id && pool.parties.get(claim.attributedTo.id)) || null,
    via: article.via,
    outlet: { id: outlet.id, name: outlet.name, country: outlet.country, kind: outlet.kind },
    url: article.url,
    headline: article.headline,
    published: article.datesInferred ? null : article.published,
  };
}

const fromReport = (report: Report, kind: 'figure' | 'event'): LessonReport => ({
  key: report.key,
  articleKey: report.articleKey,
  letter: '',
  here: false,
  kind,
  ...saidIn(report),
  says: report.says,
  party: report.party,
  via: report.via,
  outlet: report.outlet,
  url: report.url,
  headline: report.headline,
  published: report.datesInferred ? null : report.published,
});

/** What a lesson says of the article that is open. */
interface PageOfArticle {
  outlet: string | null;
  url: string | null;
  headline: string | null;
  published: string | null;
  agency: string | null;
}

export const pageOfArticle = ({ metadata }: Article): PageOfArticle => ({
  outlet: metadata.outlet,
  url: metadata.url,
  headline: metadata.headline,
  published: metadata.published?.value ?? null,
  agency: metadata.agency,
});

/** The claim of the open article and what others report on its question, lettered: what a lesson on a page is made of. */
export function reportsOfComparison(
  comparison: ClaimComparison,
  page: PageOfArticle,
): readonly LessonReport[] {
  const { claim, party, claimKey } = comparison;
  const mine: LessonReport = {
    key: claimKey,
    articleKey: 'page',
    letter: '',
    here: true,
    kind: claim.kind,
    ...saidIn(claim),
    says: null,
    party,
    via: page.agency,
    outlet: { id: 'this-article', name: page.outlet ?? '', country: null, kind: null },
    url: page.url,
    headline: page.headline,
    published: page.published,
  };
  return lettered([mine, ...comparison.reports.map((report) => fromReport(report, claim.kind))]);
}

/** All claims of the pool as reports, without letters. */
export const reportsOfPool = (pool: ClaimPool): readonly LessonReport[] => pool.claims.flatMap((claim) => toLessonReport(claim, pool) ?? []);
