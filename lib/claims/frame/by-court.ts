import { eventFrameOf } from '@/lib/lexicon/events';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Trigger } from './find-triggers';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';

/** The frame of what a court does by a verb with which others only hold somebody ("a court jailed 17 men"); undefined where no court does it, or the verb is of holding alone. */
export function frameByCourt(sentence: Sentence, frame: string, verb: string | null, agent: Phrase | null, { words: { events } }: CompiledClaimLanguage): string | undefined {
  const turned = agent === null ? undefined : eventFrameOf(frame)?.byCourt;
  if (turned === undefined || events.remanding.has(verb ?? '')) return undefined;
  return sentence.words.slice(agent!.first, agent!.last).some(({ lower }) => events.courts.has(lower)) ? turned : undefined;
}

/** The frame of whoever is given a term by the same words that tell how they are held ("Five men jailed for 20 years"); undefined where none is given. */
export const frameByTerm = ({ words, quantities }: Sentence, frame: string, { kind, at }: Trigger, triggers: readonly Trigger[]): string | undefined =>
  frame === 'detained' && kind === 'state' && triggers.some((other) => other.frame === 'sentenced' && other.at === at && quantities.some(({ form, start }) => form === 'duration' && start === words[other.last]?.start)) ? 'sentenced' : undefined;
