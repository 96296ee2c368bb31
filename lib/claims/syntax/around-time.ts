import type { Sentence } from './sentence';

/** Index of the last word before a time that ends at word `i`, over its preposition ("asked the court | on Monday"); `i` itself where none does. */
export function beforeTime({ words }: Sentence, i: number): number {
  let at = i;
  while (at > 0 && words[at]?.tag === 'time') at--;
  return at < i && words[at]!.tag === 'prep' ? at - 1 : at;
}

/** Index of the first word behind a time that begins at word `i`, with its preposition ("failed on Monday | to elect"); `i` itself where none does. */
export function behindTime({ words }: Sentence, i: number): number {
  let at = words[i]?.tag === 'prep' && words[i + 1]?.tag === 'time' ? i + 1 : i;
  while (words[at]?.tag === 'time') at++;
  return at;
}
