import type { Statement } from './claim';
import type { NameSource, Outlet, Party, Place } from './names';

/** Where a stored article comes from. */
export type Provenance = 'bundled' | 'imported' | 'remembered' | 'given';

/** One report: an article of an outlet whose claims are in the store. */
export interface StoredArticle {
  /** Stable key, the same over pack updates. */
  key: string;
  packId: string;
  provenance: Provenance;
  storyId: string | null;
  outletId: string;
  url: string | null;
  headline: string | null;
  /** ISO date or date-time; null where the page showed none. */
  published: string | null;
  /** True where `published` and the claims' days were inferred and are not the outlet's own. */
  datesInferred: boolean;
  language: string | null;
  /** Agency whose copy it is. */
  via: string | null;
  /** Signature keys (see lib/match/signature), the terms of the story step. */
  signature: readonly string[];
}

/** A claim of a stored article. */
export interface StoredClaim extends Statement {
  /** Stable key, the same over pack updates; what the reader's corrections refer to. */
  key: string;
  articleKey: string;
  /** The figure or event as the outlet worded it. */
  quote: string;
  /** Our own one-sentence summary; null for remembered claims. */
  says: string | null;
  /** The sentence of a remembered article; null for packs, which hold no page text. */
  sentence: string | null;
  /** Packs: what was counted or done, as the pack's maker put it ("seriously injured"), before it became a frame. */
  phrase?: string | null;
  /** Packs: the unit as the maker wrote it, where it is not the canonical id. */
  unitAs?: string | null;
}

export interface StoredStory {
  id: string;
  packId: string;
  title: string;
  from: string | null;
  to: string | null;
  background: string | null;
  placeIds: readonly string[];
}

/** One pack as the reader sees it: what it covers and what it does not. */
export interface ScopeCard {
  id: string;
  version: string;
  title: string;
  from: string | null;
  to: string | null;
  languages: readonly string[];
  maintainer: string;
  licence: string;
  /** How the pack was made, in a sentence or two. */
  method: string;
  /** Outlets known to be missing, or what is known not to be covered. */
  missing: readonly string[];
}

export type StoreStatus =
  | { status: 'ready'; packs: number; articles: number; claims: number; outlets: number }
  | { status: 'importing'; pack: string; done: number; total: number }
  | { status: 'empty' }
  /** `code` picks the words for a reader; `detail` is what the browser said. */
  | { status: 'failed'; pack: string | null; code: string; detail: string };

/** How often signature keys occur, and in how many articles the store holds. */
export interface KeyStatistics {
  articles: number;
  frequency: ReadonlyMap<string, number>;
}

/** Articles that carry one signature key, by the numbers of the answer they stand in; `cut` when the list was cut at the limit asked for. */
export interface Posting {
  signatureKey: string;
  articles: readonly number[];
  cut: boolean;
}

/** What of a stored article tells its event: all that finding stories needs of it. */
export interface ArticleOutline {
  /** Article key. */
  key: string;
  storyId: string | null;
  /** The first and the last ISO day of its story, as far as its pack knows them. */
  storyFrom: string | null;
  storyTo: string | null;
  /** ISO date; null where none is known. */
  published: string | null;
  /** How many keys its signature holds. */
  size: number;
  /** Those of the keys asked for that its signature holds, in its own order. */
  shared: readonly string[];
}

/** The lists of several signature keys. Thousands of articles stand in them and few are looked at: they have numbers, and an outline when it is asked for. */
export interface Postings {
  lists: readonly Posting[];
  /** How many articles stand in them: their numbers go from 0 up to this. */
  articles: number;
  /** The outlines of articles by their numbers, as to these signature keys; none for an article whose row is gone. */
  outlines(articles: readonly number[], signatureKeys: readonly string[]): Promise<readonly ArticleOutline[]>;
}

/** A pair of claims that the reader said are not the same; stable keys on both sides. */
export interface Rejection {
  /** Stable key of the page claim (see lib/match/claim-key). */
  claimKey: string;
  /** `StoredClaim.key`. */
  storedKey: string;
  at: string;
}

/**
 * What matching asks. The store answers from IndexedDB, the command line and tests from arrays.
 * Every method's work depends on what is asked, never on the size of the store.
 */
export interface ClaimSource extends NameSource {
  status(): Promise<StoreStatus>;
  keyStatistics(signatureKeys: readonly string[]): Promise<KeyStatistics>;
  /** At most `limit` articles for each signature key; no list for a key that no article has. */
  findPostings(signatureKeys: readonly string[], limit: number): Promise<Postings>;
  articles(keys: readonly string[]): Promise<readonly StoredArticle[]>;
  /** Article keys of a story, at most `limit`. */
  articlesOfStory(storyId: string, limit: number): Promise<readonly string[]>;
  claimsOf(articleKeys: readonly string[]): Promise<readonly StoredClaim[]>;
  stories(ids: readonly string[]): Promise<readonly StoredStory[]>;
  outlets(ids: readonly string[]): Promise<readonly Outlet[]>;
  parties(ids: readonly string[]): Promise<readonly Party[]>;
  /** The places asked for and all that hold them. */
  places(ids: readonly string[]): Promise<readonly Place[]>;
  /** All that the reader turned down for these claims of a page, and all pages' claims for which these stored claims were. */
  rejections(claimKeys: readonly string[], storedKeys: readonly string[]): Promise<readonly Rejection[]>;
}
