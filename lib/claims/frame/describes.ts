import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf } from '@/lib/lexicon/units';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';
import { CHANGES, GENERAL } from './frame-groups';

const DESCRIBING: ReadonlySet<string> = new Set(['length', 'area', 'speed', 'mass', 'volume']);
/** Kinds of things that have a size, whatever befalls them; of a cargo or a stretch of road the size is what is taken or shut. */
const SIZED: readonly string[] = ['vehicle', 'ship', 'aircraft', 'building', 'weapon'];
/** A number joined to its unit or noun by a hyphen. */
const JOINED = /[\p{L}\p{N}]-\p{L}+$/u;

/** Whether a figure joined by a hyphen only says what a thing is like, and a word of a frame nothing of it: "the 2,000-mile border", "a 12-metre yacht sank", "a six-lane road was shut". */
export function describes({ frame }: Trigger, { last }: Phrase, { quote, value: { unit }, countedKind, form }: QuantityReading, { words }: Sentence): boolean {
  if (frame === 'measured' || !JOINED.test(quote)) return false;
  const dimension = dimensionOf(unit);
  if (DESCRIBING.has(dimension)) return GENERAL.has(frame) || (countedKind !== null && lineage(countedKind).some((kind) => SIZED.includes(kind)));
  return form === 'count' && dimension === 'count' && countedKind === null && words[last]?.tag === 'noun' && !CHANGES.has(frame);
}
