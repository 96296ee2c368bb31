import type { Word } from '@/lib/claims/syntax/sentence';

/* What stands at a word, as those ask who read how sure a claim is. */

/** The first of some phrases that stands at word `at`; undefined where none does. */
export function standing<T extends { words: readonly string[] }>(phrases: readonly T[], words: readonly Word[], at: number): T | undefined {
  for (const phrase of phrases) if (stands(phrase.words, words, at)) return phrase;
  return undefined;
}

function stands(phrase: readonly string[], words: readonly Word[], at: number): boolean {
  for (let k = 0; k < phrase.length; k++) if (words[at + k]?.lower !== phrase[k]) return false;
  return true;
}

/** Whether a word of such a tag opens a thing that a verb is done to. */
export const opensThing = (tag: Word['tag'] | undefined): boolean => tag === 'det' || tag === 'noun' || tag === 'name';

/** The comma before the relative clause that the comma at word `close` ends; `close` where it ends none. */
export function asideBefore(words: readonly Word[], close: number): number {
  for (let i = close - 1; i > 0; i--) if (words[i]!.tag === 'rel' && words[i - 1]!.tag === 'comma') return i - 1;
  return close;
}
