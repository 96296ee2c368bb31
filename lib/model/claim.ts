import type { Note } from './note';

/** A piece of a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is the piece. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What a quantity says, as an interval in its canonical unit.
 * `low`/`high` null means unbounded on that side ("more than 180" -> 180..null).
 * `approx` is true where the words themselves round ("some", "nearly", "dozens").
 * `rule` names the reading ("more than N"), so that a view can print it.
 */
export interface Value {
  low: number | null;
  high: number | null;
  approx: boolean;
  /** Canonical unit id of lib/lexicon/units (people, km2, USD, percent, …) or the singular head noun. */
  unit: string;
  rule: string;
}

/** Who says so, as worded (chains kept whole), with the party's id where an alias of the packs is met. */
export interface Attribution {
  text: string;
  id: string | null;
}

/** Days (or YYYY-MM, or YYYY) the statement speaks of; `to` of a running total is the day it is as of. */
export interface TimeSpan {
  from: string | null;
  to: string | null;
}

/** The ladder, from plain statement down to denial. */
export const HEDGES = ['stated', 'attributed', 'reported', 'estimated', 'claimed', 'alleged', 'unverified', 'denied'] as const;
export type Hedge = (typeof HEDGES)[number];

/** Whether the sentence tells of what is, or of what may be, is aimed at, or is said not to be. */
export type Modality = 'actual' | 'forecast' | 'hypothetical' | 'goal' | 'negated';

type ClaimKind = 'figure' | 'event';

/** A slot whose filler may come from outside the claim's own sentence part. */
export type Slot = 'counted' | 'agent' | 'object' | 'place' | 'time' | 'attributedTo';

/**
 * The slots that a claim of a page and a claim of a store have in common:
 * all that matching and comparing may look at.
 */
export interface Statement {
  kind: ClaimKind;
  /** Id of lib/lexicon/frames: what the figure counts, or what happened. Null where no frame is known. */
  frame: string | null;
  /** Figure only. */
  value: Value | null;
  /** Counted noun phrase as written ("combatants", "car bombs"). */
  counted: string | null;
  /** Id of lib/lexicon/nouns for `counted`, where the noun is known ("combatants", "students", "village"). */
  countedKind: string | null;
  /** Who did it, as the sentence says (blame); never who said it. */
  agent: string | null;
  /** Event only: what it happened to. */
  object: string | null;
  /** Places as written, nearest first. */
  place: readonly string[];
  /** Ids of the known ones among `place` (store places), same order, unknown ones left out. */
  placeIds: readonly string[];
  time: TimeSpan | null;
  attributedTo: Attribution | null;
  hedge: Hedge;
  modality: Modality;
  /** Slots not stated in the claim's own sentence but taken from context (paragraph, dateline, headline, publish date). */
  implied: readonly Slot[];
}

/** One checkable statement of an article, found in one sentence. */
export interface Claim extends Statement {
  /** Stable within one article text: kind, frame and offsets. */
  id: string;
  /** The figure or event phrase as written: always `text.slice(start, end)`. */
  quote: string;
  start: number;
  end: number;
  sentence: string;
  sentenceStart: number;
  /** Ids of arithmetic and consistency faults ("conversion-mismatch"); each has a note. */
  flags: readonly string[];
  /** What each flag is raised for, in their order. */
  notes: readonly Note[];
}

/** A number phrase of a text before anyone asks whether it is worth a claim. */
export interface Quantity extends Span {
  quote: string;
  low: number | null;
  high: number | null;
  approx: boolean;
  unit: string | null;
  counted: string | null;
}
