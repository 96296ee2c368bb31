import type { Word } from './sentence';

/** Where the word stands that opens a part of what was counted right before word `first`: "including | 12", "among them | 12"; -1 where none does. */
export function opensPart(words: readonly Word[], first: number, including: ReadonlySet<string>): number {
  const at = words[first - 1]?.tag === 'pron' ? first - 2 : first - 1;
  return including.has(words[at]?.lower ?? '') ? at : -1;
}
