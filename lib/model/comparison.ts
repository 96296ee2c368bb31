import type { ArticleMetadata } from './article';
import type { Attribution, Claim, Hedge, TimeSpan, Value } from './claim';
import type { Provenance, StoreStatus } from './claim-source';
import type { Relation, SlotLine, SlotVerdict } from './match';

/** One outlet's report of the question, ready to be shown. */
export interface Report {
  /** `StoredClaim.key`. */
  key: string;
  articleKey: string;
  relation: Relation;
  score: number;
  receipt: readonly SlotLine[];
  sameParty: boolean;
  sameWording: boolean;
  sameBlame: boolean | null;
  outlet: { id: string; name: string; country: string | null; kind: string | null };
  url: string | null;
  headline: string | null;
  published: string | null;
  datesInferred: boolean;
  provenance: Provenance;
  packId: string;
  via: string | null;
  /** As the outlet worded it. */
  quote: string;
  says: string | null;
  sentence: string | null;
  frame: string | null;
  value: Value | null;
  counted: string | null;
  agent: string | null;
  object: string | null;
  place: readonly string[];
  time: TimeSpan | null;
  attributedTo: Attribution | null;
  /** Name and kind of the party, where its id is known. */
  party: { id: string; name: string; kind: string | null } | null;
  hedge: Hedge;
  /** Id of the origin it belongs to. */
  originId: string;
}

/** Reports that go back to one party, one agency or one wording. */
export interface Origin {
  id: string;
  basis: 'party' | 'agency' | 'wording' | 'none';
  /** Name of the party or agency; null for `none` and `wording`. */
  name: string | null;
  partyKind: string | null;
  /** Keys of its reports, in order of date. */
  reportKeys: readonly string[];
  /** Whether the article on the page goes back to it too. */
  mine: boolean;
}

/** Figure x party, the four cells a trainer teaches: same figure and same party, same figure of another party, another figure of the same party, another figure of another party. */
export type Cell = 'repetition' | 'corroboration' | 'update-or-error' | 'contested';

/** What most deserves a reader's eye first: the order of the popup. */
export const STANDINGS = ['contested', 'updated', 'corroborated', 'repeated', 'alone'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What an article gave at an earlier visit, as the reader's memory has it. */
export interface EarlierFigure {
  quote: string;
  /** ISO date-time of the visit that found it changed. */
  until: string;
}

/** One claim of the page with all that others report on its question. */
export interface ClaimComparison {
  claim: Claim;
  /** Stable key of the claim: what a rejection refers to. */
  claimKey: string;
  /** Party of the claim, where its id is known. */
  party: { id: string; name: string; kind: string | null } | null;
  originId: string;
  standing: Standing;
  reports: readonly Report[];
  /** Same story, another question; never agreement or disagreement. */
  related: readonly Report[];
  /** The same outlet's other versions of this article: revisions, not reports. */
  revisions: readonly Report[];
  /** What this article itself gave at earlier visits, the first reading first; only where memory is on. */
  earlier?: readonly EarlierFigure[];
  origins: readonly Origin[];
  cells: Readonly<Record<Cell, readonly string[]>>;
  outletCount: number;
  originCount: number;
  rejectedCount: number;
}

/** Nearest candidates that were turned down, with their receipts; only when the trace is on. */
export interface TurnedDown {
  claimId: string;
  storedKey: string;
  score: number;
  receipt: readonly SlotVerdict[];
  reason: string;
}

/** One line of the trace: which stage did what to which span, by which rule, and why. */
export interface TraceEntry {
  stage: string;
  rule: string;
  start: number | null;
  end: number | null;
  reason: string;
}

export interface StoryCard {
  id: string;
  title: string;
  from: string | null;
  to: string | null;
  articles: number;
  outlets: number;
}

/** Why a page shows no comparison; `ok` where it shows one (perhaps with no report in it). */
type PageStatus = 'ok' | 'not-article' | 'language' | 'importing' | 'empty' | 'failed' | 'off';

/** A report as a list of claims draws it: where it stands, which side it names, its figure, on whose word. */
export interface ListedReport extends Pick<Report, 'key' | 'relation' | 'sameBlame' | 'frame' | 'value' | 'agent' | 'attributedTo' | 'party'> {
  /** Left out where the list is sent by itself: a row names no outlet. */
  outlet?: Report['outlet'];
}

/** A claim as a list shows it. A `ClaimComparison` is one, with more. */
export interface ListedClaim extends Pick<ClaimComparison, 'claim' | 'party' | 'standing' | 'outletCount' | 'originCount'> {
  reports: readonly ListedReport[];
  origins: readonly Pick<Origin, 'basis'>[];
}

/** What a window shows of a page before a claim is opened: every claim, as a row draws it, and who was compared. */
export interface ListedPage extends Omit<PageReport, 'claims' | 'trace' | 'turnedDown' | 'timings'> {
  claims: readonly ListedClaim[];
  /** Outlets of all reports, each once. */
  outlets: readonly Report['outlet'][];
}

/** All that the surfaces draw for one page. */
export interface PageReport {
  status: PageStatus;
  /** Words for `failed`, language code for `language`. */
  detail: string | null;
  metadata: ArticleMetadata;
  store: StoreStatus;
  stories: readonly StoryCard[];
  claims: readonly ClaimComparison[];
  trace: readonly TraceEntry[];
  turnedDown: readonly TurnedDown[];
  /** Milliseconds per stage: of the background, and of the page where it was read there. */
  timings: Readonly<Record<string, number>>;
}
