import { isNominal, phraseStart } from '@/lib/claims/syntax/phrases';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** Whether a headline tells by its infinitive what is to come: "Airline to cut 1,200 jobs". */
export function isHeadlinePlan(sentence: Sentence, verb: number): boolean {
  if (sentence.kind !== 'heading' && sentence.kind !== 'headline') return false;
  const { words } = sentence;
  const start = groupStart(sentence, verb);
  if (words[start]!.tag !== 'to' || words[verb]!.is?.ing === true || start === 0 || !isNominal(words[start - 1]!.tag)) return false;
  // "Storm forces airline to cancel 40 flights": what the verb before makes somebody do
  const makes = words[phraseStart(sentence, start - 1) - 1];
  return makes?.tag !== 'verb' || makes.classes.reports;
}
