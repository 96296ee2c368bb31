import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';
import { HARM } from './frame-groups';
import { COMES_TO } from './what-changed';

/** "…, killing four": what one incident did, told as its consequence; a total stands in a clause of its own. */
export function isConsequence({ words }: Sentence, trigger: Trigger): boolean {
  if (trigger.kind !== 'object' || trigger.passive || !words[trigger.at]!.is?.ing) return false;
  let before = trigger.at - 1;
  while (words[before]?.tag === 'adv') before--;
  return words[before]?.tag === 'comma' || words[before]?.tag === 'and';
}

/** "the toll rose to 205", "raised the toll to 205": what a total, named by a noun before it, has come to. */
export const isLevel = ({ words }: Sentence, at: Phrase, trigger: Trigger, triggers: readonly Trigger[]): boolean =>
  (trigger.kind === 'noun' || trigger.passive) && trigger.last <= at.first && (words[at.first - 1]?.tag === 'to' || triggers.some((other) => COMES_TO.has(other.frame) && (other.kind === 'subject' || (other.kind === 'object' && !other.passive)) && other.at >= trigger.last && other.at < at.first));

/** "will discuss the killing of 14 protesters": a deed that a noun with its article names, and that no verb brings about or prevents. */
export function isDoneDeed({ words }: Sentence, { kind, first, last }: Trigger, frame: string, at: Phrase, { words: { quantity, modality } }: CompiledClaimLanguage): boolean {
  if (kind !== 'noun' || last > at.first || !HARM.has(frame) || !words[last]?.classes.of || at.first - last > 2) return false;
  return quantity.notFigures.the.has(words[first - 1]?.lower ?? '') && !modality.brings.has(words[first - 2]?.lower ?? '');
}
