import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';

/** Whether a figure behind another has a time of its own right behind it of which nobody can tell the days: "320 on Monday, compared with 814 | in the first week". */
export function isInPartUnread({ words, times }: Sentence, { first, last }: Phrase, figures: readonly Phrase[], { words: { times: { units }, places: { locating } } }: CompiledClaimLanguage): boolean {
  if (words[last + 1]?.classes.the !== true || !locating.has(words[last]!.lower) || !figures.some((figure) => figure.last <= first)) return false;
  let unit = last + 2;
  while (words[unit]?.tag === 'adj' || words[unit]?.tag === 'num') unit++;
  const [next, behind] = [words[unit], words[unit + 1]];
  if (unit === last + 2 || next === undefined || !units.has(next.lower) || times.some(({ first: from, last: to }) => from <= unit && to > last)) return false;
  return behind === undefined || behind.tag === 'punct' || behind.tag === 'comma' || behind.tag === 'and' || behind.classes.of;
}
