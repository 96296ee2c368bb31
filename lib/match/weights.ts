import type { SlotVerdict, Verdict } from '@/lib/model';

/**
 * What each slot may give to the score of a match; together 1. Reasoned from what tells one question of a story from
 * another, not fitted to labels.
 */
export const WEIGHTS = {
  // Killed is not injured: no other slot can make up for another thing having happened.
  what: 0.26,
  // Four students and four soldiers are two questions in one story.
  counted: 0.2,
  // One story has many places; but a place is often left to the context, on either side.
  where: 0.16,
  // Days part the strikes of one week; totals run on, so a later day alone is no other question.
  when: 0.12,
  // An actor helps, but outlets differ over actors: that difference is itself to be shown.
  who: 0.08,
  // Equal figures are seldom chance; unequal ones are just what is looked for, so they cost little.
  'how much': 0.18,
} as const;

/** Events have no figure and no counted noun: their object carries both. */
export const EVENT_WEIGHTS = {
  // Frames of one ladder (advanced, entered, captured) are stages of one event.
  what: 0.32,
  // What it happened to is what makes it this event.
  object: 0.34,
  where: 0.14,
  when: 0.1,
  who: 0.1,
} as const;

/** What a verdict gives of its slot's weight: unknown gives the half, for it speaks neither for nor against. */
const SHARE: Readonly<Record<Verdict, number>> = { same: 1, near: 0.75, unknown: 0.5, differs: 0 };

/** Below this a pair is not the same question. A pair with the same frame and noun and nothing else known reaches 0.7. */
export const SAME_QUESTION = 0.62;
/** Below this a pair of one story is not even worth showing as related. */
export const RELATED = 0.45;

const round = (score: number): number => Math.round(score * 1000) / 1000;

/** What a verdict gives of a slot's weight. */
export const giveOf = (weight: number, verdict: Verdict, share = SHARE[verdict]): number => round(weight * share);

/** The sum of what the slots gave. */
export const totalOf = (gave: readonly number[]): number => round(gave.reduce((sum, one) => sum + one, 0));

/** A line of the receipt: what a slot's verdict gives of its weight. */
export function verdictLine(slot: SlotVerdict['slot'], weight: number, verdict: Verdict, mine: string | null, theirs: string | null, reason: string, share = SHARE[verdict]): SlotVerdict {
  return { slot, mine, theirs, verdict, weight, gave: giveOf(weight, verdict, share), reason };
}
