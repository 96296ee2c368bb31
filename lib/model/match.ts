import type { StoredArticle, StoredClaim } from './claim-source';

/**
 * How a report answers the question that a claim of the page answers. `agrees`: values meet within their own rounding; `consistent`: one is a bound
 * or a vague word that contains the other; `updated`: a later value of the same party's running count; `differs`: both cannot be right as stated;
 * `scope`: part against whole; `related`: the same story but another question, never shown as agreement or difference.
 */
export type Relation = 'agrees' | 'consistent' | 'updated' | 'differs' | 'scope' | 'related';

export type Verdict = 'same' | 'near' | 'differs' | 'unknown';

/** One line of a receipt: a slot, what stood on both sides, and what was made of it. */
export interface SlotVerdict {
  slot: 'story' | 'what' | 'counted' | 'where' | 'when' | 'who' | 'object' | 'how much' | 'whose word';
  mine: string | null;
  theirs: string | null;
  verdict: Verdict;
  /** Share of the score this slot may give, 0..1; 0 for slots that are shown but not weighed. */
  weight: number;
  /** What it gave, 0..weight. */
  gave: number;
  reason: string;
}

/** What was made of a slot of a pair. What stood there on both sides the claim and the report say themselves: a page's reports come by the hundred, and all of them go from the background to the page. */
export type SlotLine = Pick<SlotVerdict, 'slot' | 'verdict' | 'weight' | 'gave'>;

/** A stored claim that answers a question of the page, with the receipt of why. */
export interface Match {
  stored: StoredClaim;
  article: StoredArticle;
  relation: Relation;
  /** 0..1 */
  score: number;
  receipt: readonly SlotVerdict[];
  sameParty: boolean;
  sameWording: boolean;
  /** Null where one side names nobody. */
  sameBlame: boolean | null;
}

/** A story or cluster of stored articles that the page is about. */
export interface StoryMatch {
  storyId: string | null;
  articleKeys: readonly string[];
  score: number;
  /** Whether names tell the story, and not only the words in which events of its kind are told. */
  named: boolean;
  /** The signature keys that brought it here, rarest first, with their weights. */
  because: readonly { key: string; weight: number }[];
}
