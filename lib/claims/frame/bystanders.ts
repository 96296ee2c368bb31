import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';
import { HARM } from './frame-groups';

/** Whether a word of a frame is no more than told beside a figure: those who are studied or hear of a harm are not who came to it, and what is counted or struck says less than its neighbour. */
export function isOfBystanders(sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[], at: Phrase, reading: QuantityReading, language: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  // "a study of 5,400 patients found fewer deaths": nobody died of being studied
  if (HARM.has(trigger.frame) && reading.value.unit === 'people' && (trigger.kind === 'noun' || trigger.first < at.first) && words[at.first - 1]?.tag === 'prep' && language.words.reporting.studies.has(words[at.first - 2]?.lower ?? '')) return true;
  // "told 5,000 supporters that 12 had died": who hears of it
  if (HARM.has(trigger.frame) && reading.value.unit === 'people' && words[at.last]?.tag === 'that' && language.words.reporting.telling.has(words[at.first - 1]?.lower ?? '')) return true;
  // "half of the votes were counted": how many were, and nobody's; "blackouts hit 40,000 people": they have no power
  if (trigger.kind === 'noun' && trigger.frame === 'voted' && triggers.some(({ frame, passive, first }) => frame === 'counted' && passive && first >= at.last && first - at.last <= 2)) return true;
  if (trigger.frame === 'struck' && triggers.some(({ kind, frame, last }) => kind === 'noun' && frame === 'without-power' && last === trigger.first)) return true;
  // "rescued nine people from the rubble": they are not trapped any more
  if (trigger.frame === 'trapped' && trigger.kind === 'state' && triggers.some(({ kind, frame, passive, last }) => kind === 'object' && frame === 'rescued' && !passive && last === at.first)) return true;
  // "dos empleadas": by a noun that is a participle too
  return trigger.frame === 'employed' && trigger.reduced && trigger.first >= at.first && trigger.first < at.last;
}
