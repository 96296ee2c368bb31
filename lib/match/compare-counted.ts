import { lineage, relateNouns } from '@/lib/lexicon/nouns';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Statement, Verdict } from '@/lib/model';
import { unitsMeet } from './compare-values';
import { contentWords, overlapOf } from './content-words';

export interface CountedComparison {
  verdict: Verdict;
  /** Whether what I count is a part of what they count, or holds it. `apart`: another thing. */
  extent: 'same' | 'part' | 'whole' | 'unknown' | 'apart';
  reason: string;
}

/**
 * Kinds that are only another word for their parent: a count of victims is a count of people, and outlets call one
 * place a village, a town or a location.
 */
const LOOSE: Readonly<Record<string, string>> = {
  victims: 'people', others: 'people', residents: 'people', survivors: 'people', families: 'people', fighters: 'combatants', employees: 'workers', staff: 'workers', rescuers: 'workers',
  village: 'settlement', town: 'settlement', city: 'settlement', location: 'settlement', neighbourhood: 'settlement', district: 'settlement', boat: 'ship', vessel: 'ship', airstrike: 'strike', raid: 'strike',
};
const tighten = (kind: string | null): string | null => (kind === null ? null : (LOOSE[kind] ?? kind));

/** Pairs of units that count one thing under two names: jobs go with the people who held them. */
const TWINS: readonly (readonly [string, string])[] = [['people', 'job'], ['vehicle', 'bomb'], ['people', 'vote'], ['settlement', 'building'], ['household', 'people'], ['leak', 'explosion']];

/** Whether figures of two units may answer one question at all; the gate before slots are weighed. */
export function mayMeet(a: string, b: string): boolean {
  if (unitsMeet(a, b)) return true;
  if (dimensionOf(a) !== 'count' || dimensionOf(b) !== 'count') return false;
  if (lineage(a).includes(b) || lineage(b).includes(a)) return true;
  const [first, second] = [rootOf(a), rootOf(b)];
  return first === second || TWINS.some(([x, y]) => (x === first && y === second) || (x === second && y === first));
}

const rootOf = (unit: string): string => lineage(unit).at(-1) ?? unit;

/** Compares what two figures count or measure. */
export function compareCounted(mine: Statement, theirs: Statement): CountedComparison {
  const a = contentWords(mine.counted);
  const b = contentWords(theirs.counted);
  const names = overlapOf(a.names, b.names);
  if (names === 0) return { verdict: 'differs', extent: 'apart', reason: 'counts of other names' };
  const counts = dimensionOf(mine.value?.unit ?? '') === 'count';
  const myKind = tighten(mine.countedKind ?? (counts ? (mine.value?.unit ?? null) : null));
  const theirKind = tighten(theirs.countedKind ?? (counts ? (theirs.value?.unit ?? null) : null));
  if (counts) {
    const kinds = relateNouns(myKind, theirKind);
    if (kinds === 'same') return { verdict: 'same', extent: 'same', reason: 'the same kind' };
    if (kinds === 'part') return { verdict: 'near', extent: 'part', reason: 'mine is a part of theirs' };
    if (kinds === 'whole') return { verdict: 'near', extent: 'whole', reason: 'theirs is a part of mine' };
    const words = overlapOf(a.words, b.words);
    if (words !== null && words >= 0.5) return { verdict: 'same', extent: 'same', reason: 'the same words' };
    if (kinds === 'disjoint') return { verdict: 'differs', extent: 'apart', reason: 'different things' };
    return words === 0 ? { verdict: 'unknown', extent: 'unknown', reason: 'other words for what is counted' } : { verdict: 'unknown', extent: 'unknown', reason: 'one side does not say what is counted' };
  }
  const words = overlapOf(a.words, b.words);
  if (words === null) return { verdict: 'unknown', extent: 'unknown', reason: 'one side does not say what is measured' };
  if (words >= 0.5) return { verdict: 'same', extent: 'same', reason: 'the same thing measured' };
  if (words > 0) return { verdict: 'near', extent: 'same', reason: 'words in common' };
  return { verdict: 'differs', extent: 'unknown', reason: 'other words for what is measured' };
}
