import type { Phrase, Word } from '@/lib/claims/syntax/sentence';

/**
 * Whether a place is that of somebody or something else, joined to the claim by "and" with an article or a number of its own: "arrested two men in Mern
 * and a woman in | Tarn". A place that is joined to a place is of the claim too: "in Mern and a village in Tarn".
 */
export function isOfJoinedThing(words: readonly Word[], at: Phrase, { first, last }: Phrase, mentions: readonly Phrase[], nouns: ReadonlySet<string>): boolean {
  const behind = words[last]?.tag;
  // "and the union in Mern called for": who does something else.
  if (first <= at.last || words[first - 1]!.tag !== 'prep' || behind === 'verb' || behind === 'aux' || behind === 'modal') return false;
  for (let i = first - 2; i > at.last; i--) {
    const { tag, lower } = words[i]!;
    if (tag === 'verb' || tag === 'aux' || tag === 'comma' || tag === 'punct' || (tag === 'noun' && nouns.has(lower))) return false;
    if (tag === 'and') return (words[i + 1]!.tag === 'det' || words[i + 1]!.tag === 'num') && mentions.some((own) => own.first >= at.last && own.last <= i);
  }
  return false;
}
