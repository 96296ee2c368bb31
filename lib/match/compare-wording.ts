import { foldName } from '@/lib/text/fold-name';

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
export function isSameWording(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const first = shinglesOf(a);
  const second = shinglesOf(b);
  if (first.size === 0 || second.size === 0) return false;
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return common / small.size >= SAME_WORDING;
}
