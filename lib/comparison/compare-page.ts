import { claimKey } from '@/lib/match/claim-key';
import { attributedAgain } from '@/lib/match/attributed-again';
import { findMatches, type PageMatches } from '@/lib/match/find-matches';
import type { ClaimMatches } from '@/lib/match/match-claims';
import { STANDINGS, type Article, type Claim, type ClaimComparison, type ClaimSource, type Match, type Outlet, type Party, type Report, type StoredClaim, type StoryCard, type TurnedDown } from '@/lib/model';
import { isTurnedDown, ownKeysOf } from './reject-pairs';
import { kinshipOf } from './same-article';
import { sortCells, standingOf } from './sort-cells';
import { toldOnce } from './told-once';
import { traceOrigins, type UntracedReport } from './trace-origins';

interface ComparePageInput {
  article: Article;
  claims: readonly Claim[];
  source: ClaimSource;
  /** Keep the receipts of the nearest that were turned down. */
  trace?: boolean;
  /** Stored articles that are the page itself, where more is known than its address. */
  exclude?: ReadonlySet<string>;
}

export interface PageComparison {
  stories: readonly StoryCard[];
  claims: readonly ClaimComparison[];
  turnedDown: readonly TurnedDown[];
  /** What was asked of the store. */
  steps: { keys: number; postings: number; candidates: number };
}

/** Compares the claims of an article with what the source holds on its stories; the claims most worth reading first. */
export async function comparePage({ article, claims, source, trace = false, exclude }: ComparePageInput): Promise<PageComparison> {
  const keys = new Map(claims.map((claim) => [claim, claimKey(claim)]));
  const found = await findMatches(article, claims, source, exclude);
  const own = new Map(found.claims.map(({ claim, matches }) => [claim, ownKeysOf(matches, article)]));
  const matches = found.claims.flatMap(({ matches, related }) => [...matches, ...related]);
  const [rejections, outlets, parties] = await Promise.all([
    source.rejections([...new Set(keys.values())], [...own.values()].flat()),
    source.outlets([...new Set(matches.map((match) => match.article.outletId))]),
    source.parties([...new Set([...matches.flatMap((match) => match.stored.attributedTo?.id ?? []), ...claims.flatMap((claim) => claim.attributedTo?.id ?? [])])]),
  ]);
  const context: PageContext = {
    article,
    claims,
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    parties: new Map(parties.map((party) => [party.id, party])),
    isRejected: (claim, stored) => isTurnedDown({ claimKey: keys.get(claim)!, ownKeys: own.get(claim)! }, stored, rejections),
  };
  const comparisons = found.claims
    .filter(({ claim, matches }) => matches.length > 0 || !isToldByFigure(claim, claims))
    .map((claimMatches) => compareClaim(claimMatches, keys.get(claimMatches.claim)!, context));
  return {
    stories: storyCards(found),
    claims: [...comparisons].sort(byWorth),
    turnedDown: trace ? found.claims.flatMap(({ claim, turnedDown }) => turnedDown.map((one): TurnedDown => ({ claimId: claim.id, storedKey: one.stored.key, score: one.score, receipt: one.receipt(), reason: one.against ?? '' }))) : [],
    steps: found.finding.steps,
  };
}

/** Whether an event's words hold a figure of the same frame ("blew up two car bombs", "two car bombs"): the figure says it, and more exactly. */
const isToldByFigure = (event: Claim, claims: readonly Claim[]): boolean =>
  event.kind === 'event' && claims.some(({ kind, frame, start, end }) => kind === 'figure' && frame === event.frame && start < event.end && event.start < end);

interface PageContext {
  article: Article;
  claims: readonly Claim[];
  outlets: ReadonlyMap<string, Outlet>;
  parties: ReadonlyMap<string, Party>;
  /** Whether the reader said that the two are not the same claim, on this page or on that of the other. */
  isRejected: (claim: Claim, stored: StoredClaim) => boolean;
}

/** By standing, then by how many origins and outlets report it, then as in the text. */
function byWorth(a: ClaimComparison, b: ClaimComparison): number {
  return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || b.originCount - a.originCount || b.outletCount - a.outletCount || a.claim.start - b.claim.start;
}

const partyOf = (id: string | null | undefined, parties: ReadonlyMap<string, Party>): ClaimComparison['party'] => {
  const party = id === null || id === undefined ? undefined : parties.get(id);
  return party ? { id: party.id, name: party.name, kind: party.kind } : null;
};

function compareClaim({ claim, matches, related }: ClaimMatches, key: string, context: PageContext): ClaimComparison {
  const kept = matches.filter((match) => !context.isRejected(claim, match.stored));
  const party = partyOf(claim.attributedTo?.id, context.parties);
  const word = claim.attributedTo ?? attributedAgain(claim, context.claims)?.attributedTo ?? null;
  const own = { party: word ? { id: word.id, name: partyOf(word.id, context.parties)?.name ?? word.text } : null, agency: context.article.metadata.agency };
  const untraced = toldOnce(kept.filter((match) => kinship(match, context) === 'other').map((match) => toReport(match, context)));
  const { origins, originOf, mine } = traceOrigins(untraced, own, context.parties);
  const withOrigin = (report: UntracedReport): Report => ({ ...report, originId: originOf.get(report.key) ?? `report:${report.key}` });
  const reports = untraced.map(withOrigin);
  const cells = sortCells(reports, mine);
  return {
    claim,
    claimKey: key,
    party,
    originId: mine,
    standing: standingOf(cells, reports),
    reports,
    related: toldOnce(related.filter((match) => kinship(match, context) === 'other' && !context.isRejected(claim, match.stored)).map((match) => withOrigin(toReport(match, context)))),
    revisions: kept.filter((match) => kinship(match, context) !== 'other').map((match) => withOrigin(toReport(match, context))),
    origins,
    cells,
    outletCount: new Set(reports.map((report) => report.outlet.id)).size,
    originCount: origins.length,
    rejectedCount: matches.length - kept.length,
  };
}

const kinship = (match: Match, { article, outlets }: PageContext) => kinshipOf(article.metadata, match.article, outlets.get(match.article.outletId));

function toReport({ stored, article, relation, score, receipt, sameParty, sameWording, sameBlame }: Match, { outlets, parties }: PageContext): UntracedReport {
  const outlet = outlets.get(article.outletId);
  return {
    key: stored.key,
    articleKey: article.key,
    relation,
    score,
    receipt: receipt.map(({ slot, verdict, weight, gave }) => ({ slot, verdict, weight, gave })),
    sameParty,
    sameWording,
    sameBlame,
    outlet: { id: article.outletId, name: outlet?.name ?? article.outletId, country: outlet?.country ?? null, kind: outlet?.kind ?? null },
    url: article.url,
    headline: article.headline,
    published: article.published,
    datesInferred: article.datesInferred,
    provenance: article.provenance,
    packId: article.packId,
    via: article.via,
    quote: stored.quote,
    says: stored.says,
    sentence: stored.sentence,
    frame: stored.frame,
    value: stored.value,
    counted: stored.counted,
    agent: stored.agent,
    object: stored.object,
    place: stored.place,
    time: stored.time,
    attributedTo: stored.attributedTo,
    party: partyOf(stored.attributedTo?.id, parties),
    hedge: stored.hedge,
  };
}

function storyCards({ finding: { stories }, records, articles }: PageMatches): readonly StoryCard[] {
  return stories.flatMap((match): readonly StoryCard[] => {
    const record = records.find((story) => story.id === match.storyId);
    if (!record) return [];
    const outlets = new Set(match.articleKeys.map((key) => articles.get(key)?.outletId));
    return [{ id: record.id, title: record.title, from: record.from, to: record.to, articles: match.articleKeys.length, outlets: outlets.size }];
  });
}
