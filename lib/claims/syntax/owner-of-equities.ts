import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { textOf, type Phrase, type Sentence } from './sentence';

/** How far into a sentence its subject may name shares, in words. */
const REACH = 6;

/** The company whose shares open the sentence, which "it" means in the rest of it ("Shares of X fell after it said", "X's stock rose when it reported"); null for none. */
export function ownerOfEquities(sentence: Sentence, { words: { reporting } }: CompiledClaimLanguage): { text: string; at: Phrase } | null {
  const { words } = sentence;
  const at = words.slice(0, REACH).findIndex(({ lower }) => reporting.equities.has(lower));
  if (at < 0 || words.slice(0, at).some(({ tag }) => tag === 'verb')) return null;
  const behind = words[at + 1]?.tag === 'prep';
  const first = words.findIndex(({ tag }, i) => tag === 'name' && (!behind || i > at));
  if (first < 0 || (first > at && words.slice(at, first).some(({ tag }) => tag === 'verb' || tag === 'comma'))) return null;
  let last = first;
  while (words[last]?.tag === 'name') last++;
  return { text: textOf(sentence, { first, last }).replace(/['’]s?$/, ''), at: { first, last } };
}
