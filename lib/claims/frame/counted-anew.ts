import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Phrase, Word } from '@/lib/claims/syntax/sentence';

/** Whether a number at word `first` is put anew on what stands before: "the centre put it at 7.2". */
export const isPutAnew = (words: readonly Word[], first: number): boolean => words[first - 1]?.tag === 'prep' && words[first - 2]?.tag === 'pron' && words[first - 3]?.tag === 'verb';

/** Whether a number alone is opened by a verb of saying or counting and ends its clause: "The ministry spoke of 40 to 60.", "mayor fears 40". */
export function isSaidAlone(words: readonly Word[], { first, last }: Phrase, { form, counted }: Pick<QuantityReading, 'form' | 'counted'>): boolean {
  const verb = words[first - 1]?.tag === 'prep' ? words[first - 2] : words[first - 1];
  const next = words[last]?.tag;
  return form === 'count' && counted === null && verb?.tag === 'verb' && verb.classes.reports && (next === undefined || next === 'punct' || next === 'comma' || next === 'time');
}
