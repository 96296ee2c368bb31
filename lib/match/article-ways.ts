import type { Claim, StoredClaim } from '@/lib/model';

/** A claim of a page or of the store. */
export type Told = Claim | StoredClaim;

/** What the figures of one article tell besides a single one of them. */
export interface ArticleWays {
  /** All of them. */
  told: readonly Told[];
  /** Days, as day numbers, that its figures and events name themselves. */
  days: readonly number[];
  /** The exact figures that name their place themselves. */
  placed: readonly Told[];
  /** Figures beside which their sentence gives a greater one of the same thing, place, time and party: a part, or what was added. */
  lesser: ReadonlySet<Told>;
  /** Figures of one kind of people that stand for all: the article gives the same number of its frame without a kind ("kills 12", "twelve miners were killed"). */
  forAll: ReadonlySet<Told>;
  /** The greatest count of people of each frame: where it is of one kind of them, the article knows of no others. */
  greatest: ReadonlySet<Told>;
  /** Figures to which the article gives no other number of their frame and things, or only another party's. */
  soles: ReadonlySet<Told>;
  /** … and those of whose things it gives no other number, whatever happened to them. */
  lone: ReadonlySet<Told>;
  /** Claims that say who did it, of frames in which that tells one event from another: whose staff was dismissed, whose money was lost. */
  doers: readonly Told[];
}
