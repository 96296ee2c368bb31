/** One claim on the bench where packs are made, as texts that a person edits. */
export interface BenchClaim {
  keep: boolean;
  kind: 'figure' | 'event';
  what: string;
  figure: string;
  low: string;
  high: string;
  unit: string;
  counted: string;
  object: string;
  agent: string;
  places: string;
  /** First and last day that it speaks of, YYYY-MM-DD, YYYY-MM or YYYY. */
  from: string;
  to: string;
  party: string;
  says: string;
}

/** What is wrong with the bench. */
export interface BenchFault {
  /** Number of the kept claim, from 1; null where no single claim is meant. */
  row: number | null;
  /** Field of the claim or of its report; null where none is meant. */
  field: Exclude<keyof BenchClaim, 'keep'> | 'outlet' | 'url' | 'published' | null;
  /** Why, in the reader's words. */
  reason: string;
}

/** One report on the bench: an article of an outlet with its claims. */
export interface BenchReport {
  /** Tells the reports of one bench apart. */
  id: string;
  outlet: string;
  url: string;
  /** YYYY-MM-DD, empty where the page shows none. */
  published: string;
  claims: readonly BenchClaim[];
}

/** What the scope card of a pack in the making says. */
export interface BenchCard {
  title: string;
  maintainer: string;
  licence: string;
  /** One line for each outlet known to be missing. */
  missing: string;
}

/** All that lies on the bench; kept while the page is closed. */
export interface Bench {
  reports: readonly BenchReport[];
  card: BenchCard;
}
