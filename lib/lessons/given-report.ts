import * as v from 'valibot';
import { HEDGES } from '@/lib/model';
import { messageFor } from './lesson-faults';
import type { LessonReport } from './lesson-report';

/** Longest words that a report given in a lesson may have: those of a claim, not of an article. */
const WORDS = 420;

const words = v.pipe(v.string(), v.trim(), v.minLength(1, messageFor('isEmpty')), v.maxLength(WORDS, messageFor('tooLong', { n: String(WORDS) })));
const maybe = v.optional(v.nullable(words), null);
const day = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/, messageFor('noDay')));
const number = v.nullable(v.pipe(v.number(), v.finite()));

/**
 * A report that a lesson brings along because no pack holds it: the claim of the article that was open when the lesson
 * was made, or one that a trainer wrote down. What is left out is not known.
 */
export const givenReport = v.strictObject({
  outlet: words,
  quote: words,
  /** Plays "this article". */
  here: v.optional(v.boolean(), false),
  value: v.optional(v.nullable(v.strictObject({ low: number, high: number, approx: v.optional(v.boolean(), false), unit: words, rule: v.optional(v.string(), '') })), null),
  frame: maybe,
  counted: maybe,
  agent: maybe,
  object: maybe,
  time: v.optional(v.nullable(v.strictObject({ from: v.nullable(day), to: v.nullable(day) })), null),
  hedge: v.optional(v.picklist(HEDGES), 'stated'),
  attributedTo: maybe,
  party: v.optional(v.nullable(v.strictObject({ id: words, name: words, kind: v.nullable(words) })), null),
  via: maybe,
  published: v.optional(v.nullable(day), null),
});

type GivenReport = v.InferOutput<typeof givenReport>;

/** The report as a lesson file holds it: no link and no headline, for those belong to whoever read the article. */
export function toGiven({ outlet, quote, here, value, frame, counted, agent, object, time, hedge, attributedTo, party, via, published }: LessonReport, nameless: string): GivenReport {
  const clip = (text: string): string => text.slice(0, WORDS);
  return { outlet: clip(outlet.name.trim() || nameless), quote: clip(quote), here, value: value && { low: value.low, high: value.high, approx: value.approx, unit: value.unit, rule: value.rule }, frame, counted, agent: agent && clip(agent), object: object && clip(object), time: time && { from: time.from, to: time.to }, hedge, attributedTo: attributedTo && clip(attributedTo), party: party && { id: party.id, name: party.name, kind: party.kind }, via, published };
}

/** The given report as a report of the set `setId`; letters come later. */
export const fromGiven = ({ outlet, ...given }: GivenReport, kind: 'figure' | 'event', setId: string, place: number): LessonReport => ({
  ...given,
  key: `given ${setId} ${place + 1}`,
  articleKey: given.here ? 'page' : `given ${setId} ${place + 1}`,
  letter: '',
  kind,
  says: null,
  outlet: { id: `given ${outlet}`, name: outlet, country: null, kind: null },
  url: null,
  headline: null,
});
