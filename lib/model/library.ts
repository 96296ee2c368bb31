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

/** What a page of the library asks of the store; every list is as of the moment it was asked for. */
export interface LibraryShelf {
  packs(): Promise<readonly PackSummary[]>;
  stories(): Promise<readonly StorySummary[]>;
  outlets(): Promise<readonly OutletSummary[]>;
  parties(): Promise<readonly PartySummary[]>;
  /** Rows of one story; of one pack; of all. Rows of packs that are off are in it too. */
  rows(of: { storyId: string } | { packId: string } | 'all'): Promise<StoryRows>;
  switchPacks(packIds: readonly string[], on: boolean): Promise<void>;
  removePack(packId: string): Promise<void>;
}

/** What a file holds that a reader chose to take in, before it is taken in; `same` where all of it is here already. */
export type ImportReading<Pack> = { ok: true; pack: Pack; title: string; claims: number; lines: readonly string[]; same: boolean } | { ok: false; faults: readonly string[] };

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
  /** Bytes, as the browser tells them; null where it does not. */
  usage: number | null;
  persisted: boolean;
  /** What is kept, in the reader's words, and about how many bytes it is before the browser packs it; null where too small to tell. */
  rows: readonly { name: string; holds: string; bytes: number | null }[];
  requests: number;
}
