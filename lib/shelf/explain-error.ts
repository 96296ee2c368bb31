import type { Words } from '@/lib/format/words';
import { toStoreProblem } from '@/lib/store/store-error';

/** What went wrong in the reader's words, where it is one of the faults that a store has; else as it was told. */
export function explainError(error: unknown, words: Words): string {
  const { code, detail } = toStoreProblem(error).error;
  return code === 'store-failed' ? detail : (words.maybe(`problem.${code}`) ?? detail);
}
