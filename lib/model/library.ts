import type { Provenance, ScopeCard, StoredArticle, StoredClaim, StoredStory } from './claim-source';
import type { Outlet, Party, Place } from './names';

/** One pack as the library lists it. */
export interface PackSummary {
  scope: ScopeCard;
  provenance: Provenance;
  /** Whether its claims are compared with pages. */
  on: boolean;
  checksum: string | null;
  stories: number;
  articles: number;
  undated: number;
  claims: number;
  outlets: number;
  /** Articles per language code; '' for not known. */
  languages: Readonly<Record<string, number>>;
  countries: number;
  outletsWithoutCountry: number;
}

/** One story with the figure that most outlets gave. */
export interface StorySummary {
  story: StoredStory;
  articles: number;
  outlets: number;
  claims: number;
  lead: { frame: string | null; unit: string; counted: string | null; figures: readonly { key: string; low: number | null; high: number | null; approx: boolean }[] } | null;
}

export interface OutletSummary {
  outlet: Outlet;
  articles: number;
  claims: number;
}

export interface PartySummary {
  party: Party;
  claims: number;
  outlets: number;
}

/** All rows of one story, or of all: what the library shows in full. */
export interface StoryRows {
  stories: readonly StoredStory[];
  articles: readonly StoredArticle[];
  claims: readonly StoredClaim[];
  outlets: readonly Outlet[];
  parties: readonly Party[];
  places: readonly Place[];
}

/** A claim with the names that a reader may search it by, and where it was published. */
export interface FoundClaim {
  claim: StoredClaim;
  outlet: string;
  party: string | null;
  places: readonly string[];
  story: string | null;
  url: string | null;
  /** The outlet's own date; null where it showed none. */
  published: string | null;
}

/** One article that was read and kept, as its page lists it. */
export interface RememberedSummary {
  key: string;
  /** The same for all articles on one story; no other article has it where nothing else kept is surely on its story. */
  story: string;
  outlet: string;
  headline: string | null;
  url: string | null;
  published: string | null;
  /** ISO date-times. */
  firstRead: string;
  lastRead: string;
  claims: number;
  /** What was kept of it, in the order of the article; empty where its rows are damaged. */
  said: readonly { key: string; quote: string; sentence: string | null }[];
  /** What later visits found changed, the first first, as lib/memory wrote it down. */
  history: readonly unknown[];
}

/** What a search asks: claims of these frames, with a figure in this range, with all of these words. Null leaves a part open. */
export interface ClaimQuery {
  frames: readonly string[] | null;
  range: { low: number | null; high: number | null } | null;
  words: readonly string[];
}

/** What a page of the library asks of the store; every list is as of the moment it was asked for. */
export interface LibraryShelf {
  packs(): Promise<readonly PackSummary[]>;
  stories(): Promise<readonly StorySummary[]>;
  outlets(): Promise<readonly OutletSummary[]>;
  parties(): Promise<readonly PartySummary[]>;
  /** Rows of one story. Rows of packs that are off are in it too. */
  storyRows(storyId: string): Promise<StoryRows>;
  /** How many claims a search finds, of how many. */
  count(query: ClaimQuery): Promise<{ total: number; of: number }>;
  /** Claims that a search finds, best first, from one place in their list up to another. */
  found(query: ClaimQuery, from: number, to: number): Promise<readonly FoundClaim[]>;
  /** Keys of all claims that a search finds. */
  foundKeys(query: ClaimQuery): Promise<readonly string[]>;
  /** What is kept of what was read, the last read first, some rows at a time: read anew for the first of them, from where the last ended for the next. */
  remembered(from: number): Promise<{ rows: readonly RememberedSummary[]; total: number }>;
  switchPacks(packIds: readonly string[], on: boolean): Promise<void>;
  removePack(packId: string): Promise<void>;
}

/** What a file holds that a reader chose to take in, before it is taken in; `same` where all of it is here already. */
type ImportReading<Pack> = { ok: true; pack: Pack; title: string; claims: number; lines: readonly string[]; same: boolean } | { ok: false; faults: readonly string[] };

/** What importing needs from the layers below: reading a file, saying what would change, taking it in. */
export interface ImportWork<Pack> {
  read(file: File, signal: AbortSignal): Promise<ImportReading<Pack>>;
  write(pack: Pack, signal: AbortSignal, progress: (done: number, total: number) => void): Promise<void>;
  /** The words for an error of the store. */
  explain(error: unknown): string;
  finished(): void;
}

/** What Lateral keeps on the device, as the page on storage tells it. */
export interface StorageFacts {
  persisted: boolean;
  /** What is kept, in the reader's words, and about how many bytes it is before the browser packs it; null where too small to tell. */
  rows: readonly { name: string; holds: string; bytes: number | null }[];
  requests: number;
}
