import type { Phrase } from '@/lib/claims/syntax/sentence';

/** A place named in a sentence. `sure` when its own words show that it is a place. */
export interface PlaceMention extends Phrase {
  name: string;
  sure: boolean;
  /** Whether the place is only whose body it is ("Mern's disaster agency"). */
  owner?: boolean;
  /** Whether a road begins there that leads to the next place. */
  road?: boolean;
}

/** What an article's names are known to be, from the page itself or from names looked up. */
export interface NamesSeen {
  isPlace(name: string): boolean;
  isPerson(name: string): boolean;
}
