import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Phrase, Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';

/** Whether a time behind the claim is that of one of those it counts: "has conducted dozens of tests, the most recent on Saturday". */
export function isOfOneOfThem({ words }: Sentence, at: Phrase, { first, relation }: TimeExpression, { words: { grammar, quantity: { nouns } } }: CompiledClaimLanguage): boolean {
  const which = words[first - 1]?.tag === 'prep' ? first - 2 : first - 1;
  if (relation !== 'on' || which - 2 < at.last) return false;
  const isMost = nouns.isSuperlative(words[which - 1]!.lower);
  const { lower } = words[which]!;
  const the = isMost ? which - 2 : which - 1;
  return (isMost || grammar.orders.has(lower) || nouns.isSuperlative(lower)) && words[the]!.classes.the && words[the - 1]!.tag === 'comma';
}
