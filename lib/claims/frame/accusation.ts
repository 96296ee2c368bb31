import { beforeTime } from '@/lib/claims/syntax/around-time';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** How far before the gerund the verb of accusing may stand, in words. */
const REACH = 10;

/** Index of the gerund without the adverb between it and its "of": "accused the army of | unlawfully killing 97". */
export function overAdverb({ words }: Sentence, gerund: number): number {
  let at = gerund;
  while (words[at - 1]?.tag === 'adv') at--;
  return at;
}

/** Index of the verb of accusing on whose "of" or "for" a gerund hangs ("accused the army of shelling a school", "blamed it for killing 23"); -1 for none. */
export function accusationOf(sentence: Sentence, gerund: number, accusing: ReadonlySet<string>, links: readonly ReadonlySet<string>[]): number {
  const { words } = sentence;
  if (!links.some((link) => link.has(words[gerund - 1]?.lower ?? ''))) return -1;
  // "accused the army on Monday of shelling"
  for (let i = beforeTime(sentence, gerund - 2); i >= 0 && i > gerund - REACH; i--) {
    if (accusing.has(words[i]!.lower)) return i;
    const { tag } = words[i]!;
    // Spanish marks the accused with a preposition.
    // "accused the owner, X, of selling": a name between commas.
    if (!isNominal(tag) && tag !== 'pron' && tag !== 'and' && tag !== 'comma' && !(tag === 'prep' && accusing.has(words[i - 1]?.lower ?? ''))) return -1;
  }
  return -1;
}
