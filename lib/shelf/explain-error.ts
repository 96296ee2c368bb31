import { problemWord, unknownProblem } from '@/lib/format/problem-word';
import type { Words } from '@/lib/format/words';
import { toStoreProblem } from '@/lib/store/store-error';

/** What went wrong in the reader's words; where it is none of the faults that a store has, what was told stands behind them. */
export function explainError(error: unknown, words: Words): string {
  const { code, detail } = toStoreProblem(error).error;
  return code === 'store-failed' ? unknownProblem(detail, words) : problemWord(code, words);
}
