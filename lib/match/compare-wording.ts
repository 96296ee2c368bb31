import { foldName } from '@/lib/text/fold-name';
import { rememberPairs } from './remember';

/** Words per shingle: four in a row are seldom chance. */
const SHINGLE = 4;
/** From here on two sentences are one wording: copy with a word or two changed. */
const SAME_WORDING = 0.5;
/** A sentence of fewer words says too little to be a copy of anything. */
const FEWEST_WORDS = 8;

function shinglesOf(sentence: string): ReadonlySet<string> {
  const words = foldName(sentence).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length < FEWEST_WORDS) return new Set();
  return new Set(words.slice(0, 1 - SHINGLE).map((_, at) => words.slice(at, at + SHINGLE).join(' ')));
}

/** Whether two sentences are near-identical: half of the shingles of the shorter stand in the longer. False where one is not known. */
export const isSameWording = (a: string | null, b: string | null): boolean => a !== null && b !== null && areNearIdentical(a, b);

const itself = (sentence: string): string => sentence;
const areNearIdentical = rememberPairs(itself, itself, (a: string, b: string): boolean => {
  const [first, second] = [shinglesOf(a), shinglesOf(b)];
  return first.size > 0 && second.size > 0 && common(first, second) >= SAME_WORDING * Math.min(first.size, second.size);
});

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((shingle) => b.has(shingle)).length;

/**
 * Puts near-identical sentences together: for each the number of the first sentence of its wording, which may be its own. A copy of a
 * copy belongs to the first. Only sentences that share a shingle are compared. A sentence that is not known stands by itself.
 */
export function groupByWording(sentences: readonly (string | null)[]): readonly number[] {
  const first = sentences.map((_, at) => at);
  const sets = sentences.map((sentence) => (sentence === null ? new Set<string>() : shinglesOf(sentence)));
  const holders = new Map<string, number[]>();
  sets.forEach((shingles, at) => {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const before = holders.get(shingle) ?? [];
      for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(shingle, [...before, at]);
    }
    for (const [other, count] of shared) {
      if (count < SAME_WORDING * Math.min(shingles.size, sets[other]!.size)) continue;
      const [to, from] = first[other]! < first[at]! ? [first[other]!, first[at]!] : [first[at]!, first[other]!];
      first.forEach((group, member) => {
        if (group === from) first[member] = to;
      });
    }
  });
  return first;
}
