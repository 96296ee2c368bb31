import { isNominal } from '@/lib/claims/syntax/phrases';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** Whether a headline tells by its infinitive what is to come: "Airline to cut 1,200 jobs". */
export function isHeadlinePlan(sentence: Sentence, verb: number): boolean {
  if (sentence.kind !== 'heading' && sentence.kind !== 'headline') return false;
  const { words } = sentence;
  const start = groupStart(sentence, verb);
  return words[start]!.tag === 'to' && words[verb]!.is?.ing !== true && start > 0 && isNominal(words[start - 1]!.tag);
}
