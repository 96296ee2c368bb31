import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';
import { CHANGES, HARM } from './frame-groups';

/** Frames of what somebody has no more. */
const GONE: ReadonlySet<string> = new Set(['lost', 'stolen']);

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
  // "a 9 percent pay rise for 40,000 nurses": for whom it is
  if (trigger.kind === 'noun' && CHANGES.has(trigger.frame) && reading.value.unit === 'people' && trigger.last < at.first && language.words.elections.forWhom.has(words[at.first - 1]!.lower) && words[at.first - 1]!.tag === 'prep') return true;
  // "wrote off $670 million in loans", "stole $3 million worth of gold": what the verb does to a sum says more than what it was
  if ((trigger.frame === 'granted' || trigger.frame === 'cost') && (trigger.kind === 'noun' || trigger.kind === 'state') && trigger.first >= at.first && triggers.some(({ kind, frame, passive, last }) => kind === 'object' && !passive && last === at.first && GONE.has(frame))) return true;
  // "dos empleadas": by a noun that is a participle too
  return trigger.frame === 'employed' && trigger.reduced && trigger.first >= at.first && trigger.first < at.last;
}
