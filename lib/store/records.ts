import type { KnownName, Outlet, Party, Place, Provenance, ScopeCard, StoredStory } from '@/lib/model';

/*
 * Rows of the store. Every pack has a number of its own, a new one with each import: rows of a new version lie beside those of
 * the old one, unseen, until the pack's record names the new number. That one write is what makes an import all or nothing.
 */

/** One pack. Written last: before it, nobody sees the pack's rows. */
export interface PackRecord {
  id: string;
  /** Number under which its rows lie now. */
  number: number;
  /** Off: the rows stay, and are not seen. */
  enabled: boolean;
  provenance: Provenance;
  card: ScopeCard;
  checksum: string;
  counts: { articles: number; claims: number; stories: number; outlets: number; parties: number; places: number };
  /** ISO date-time. */
  importedAt: string;
}

/** An import under way: from which article on it goes on after a stop. */
export interface ImportRecord {
  packId: string;
  number: number;
  checksum: string;
  provenance: Provenance;
  /** Articles written so far, and in all. */
  done: number;
  total: number;
  /** Milliseconds since 1970 of the last batch: an import that is still going on is left alone. */
  touched: number;
}

/**
 * One article. `hash` is the 48 bits that end its key, `json` the article without what the pack's record says; as text it is
 * written and read about twice as fast as the same object cloned field by field.
 */
export interface ArticleRecord {
  pack: number;
  hash: number;
  json: string;
}

/** All claims of one article. */
export interface ClaimsRecord {
  pack: number;
  hash: number;
  json: string;
}

/** What of some articles of one story, or of none, tells their event; see outlines. Its lists have an entry for each article. */
export interface OutlinesRecord {
  pack: number;
  row: number;
  storyId: string | null;
  /** First and last ISO day of the story. */
  from: string | null;
  to: string | null;
  /** The 48 bits that end the articles' keys. */
  hashes: Float64Array;
  /** ISO dates; null where none is known. */
  published: readonly (string | null)[];
  /** Numbers of the signature keys of all of them, each once; see posting-index. */
  keys: Float64Array;
  /** Their signatures, one behind the other, as places in `keys`. */
  signatures: Uint16Array;
  /** Where each signature ends. */
  ends: Uint16Array;
}

/** One story of one pack, with the hashes of its articles. */
export interface StoryRecord {
  id: string;
  pack: number;
  story: StoredStory;
  articles: Float64Array;
}

export interface OutletRecord {
  id: string;
  pack: number;
  record: Outlet;
}
export interface PartyRecord {
  id: string;
  pack: number;
  record: Party;
}
export interface PlaceRecord {
  id: string;
  pack: number;
  record: Place;
}

/** All that one pack knows by one folded name. */
export interface NameRecord {
  key: string;
  pack: number;
  names: readonly Pick<KnownName, 'kind' | 'id'>[];
}

/** Hashes of all names of a pack, in order: tells without a look-up that a word is no name. */
export interface NameSetRecord {
  pack: number;
  hashes: Uint32Array;
}

/** Postings of one batch, not yet merged into the blocks; see posting-index. Those in `drafts` are of an import under way. */
export interface SegmentRecord {
  number?: number;
  pack: number;
  articles: number;
  postings: Uint32Array;
}

/** Postings of all signature keys from the block before up to `last`; see posting-index. */
export interface BlockRecord {
  last: number;
  postings: Uint32Array;
}

/** What was made of the rows of one pack for the library; made anew whenever it is not there. */
export interface DigestRecord {
  pack: number;
  part: string;
  value: unknown;
}

/** A pack number whose rows are to be deleted. */
export interface GraveRecord {
  number: number;
}

/** An article that the reader read, as the list of what is remembered shows it. `history` belongs to lib/memory. */
export interface RememberedRecord {
  /** Article key. */
  key: string;
  outletId: string;
  headline: string | null;
  url: string | null;
  firstRead: string;
  lastRead: string;
  claims: number;
  history: readonly unknown[];
}

export interface RejectionRecord {
  claimKey: string;
  storedKey: string;
  at: string;
}

/** Single values: `generation`, `next-pack`, `seeding`, `failure`, `removed-packs`, `outlets`. */
export interface MetaRecord {
  key: string;
  value: unknown;
}
