import type { Provenance, ScopeCard, StoredArticle, StoredClaim, StoredStory } from './claim-source';
import type { KnownName, Outlet, Party, Place } from './names';

/** A pack as the store and the sources in memory take it: the stored shapes of the model, made once from a pack file. */
export interface PackRows {
  card: ScopeCard;
  /** SHA-256 in hex over the file's content; empty where the rows come from no file. */
  checksum: string;
  provenance: Provenance;
  articles: readonly { article: StoredArticle; claims: readonly StoredClaim[] }[];
  stories: readonly StoredStory[];
  outlets: readonly Outlet[];
  parties: readonly Party[];
  places: readonly Place[];
  /** Names by which the records above may be looked up. */
  names: readonly KnownName[];
}
