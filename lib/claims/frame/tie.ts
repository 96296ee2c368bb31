import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Subject } from './changing-subjects';
import type { Trigger } from './find-triggers';

/** What the ties of one figure to all triggers of its sentence share. */
export interface FigureToTie {
  sentence: Sentence;
  words: readonly Word[];
  reading: QuantityReading;
  /** Words of the figure with what it counts. */
  at: Phrase;
  /** Steps from the sentence's start to each of its words; see `crossings`. */
  crossing: readonly number[];
  /** Verbs before the figure that say themselves what it is; see `tellingVerbs`. */
  told: ReadonlySet<number>;
  /** Subjects of verbs of change right before it. */
  subjects: readonly Subject[];
  /** Active verbs of the sentence whose object such a figure can be. */
  deeds: readonly Trigger[];
  language: CompiledClaimLanguage['words'];
}

/** A figure and one trigger as they stand to each other, while it is asked what it costs to tie them. */
export interface Tie extends FigureToTie {
  trigger: Trigger;
  /** The trigger stands behind the figure, before it (`ahead`), or `inside` its words: one of the three. */
  behind: boolean;
  ahead: boolean;
  inside: boolean;
  /** Steps over the sentence between the two. */
  way: number;
  /** What a trigger of several words takes off: they say more than one ("were taken to hospital"). */
  telling: number;
  /** What the trigger adds wherever it stands: something for a plain frame, less what is `telling`. */
  plain: number;
}

/**
 * The cost of a tie, in steps over the sentence; null where figure and trigger cannot belong together. What the grammar says
 * outright costs 0.2 to 0.5, a verb and its subject or object about 0.9, what hangs on a preposition 2.4 more; from about 4 on
 * the words only stand near each other. The numbers are weighed against each other by the corpus; none comes from elsewhere.
 */
export type CostOfTie = (tie: Tie) => number | null;
