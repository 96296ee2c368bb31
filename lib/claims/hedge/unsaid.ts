import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Sentence, Word } from '@/lib/claims/syntax/sentence';
import { groupStart } from '@/lib/claims/syntax/verbs';

/** Words at the most between "that" and the verb group of what it opens. */
const REACH = 8;

/** Whether a verb group that begins at word `start` tells what somebody is only told not to have said: "did not say that the army had shot down the jet". */
export function isUnsaid(sentence: Sentence, start: number, { words: { modality } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  for (let i = start - 1; i > 1 && i > start - REACH; i--) {
    const { tag } = words[i]!;
    if (tag === 'comma' || tag === 'punct' || tag === 'verb') return false;
    if (tag === 'that') return modality.unsaid.has(words[i - 1]!.lower) && words[i - 1]!.tag === 'verb' && isNegated(words, groupStart(sentence, i - 1), i - 1, modality.negations);
  }
  return false;
}

/** Whether a "not" stands between two words. */
const isNegated = (words: readonly Word[], first: number, last: number, negations: ReadonlySet<string>): boolean => words.slice(first, last).some(({ lower }) => negations.has(lower));
