import { eventFrameOf } from '@/lib/lexicon/events';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';

/** The frame of what a court does by a verb with which others only hold somebody ("a court jailed 17 men"); undefined where no court does it, or the verb is of holding alone. */
export function frameByCourt(sentence: Sentence, frame: string, verb: string | null, agent: Phrase | null, { words: { events } }: CompiledClaimLanguage): string | undefined {
  const turned = agent === null ? undefined : eventFrameOf(frame)?.byCourt;
  if (turned === undefined || events.remanding.has(verb ?? '')) return undefined;
  return sentence.words.slice(agent!.first, agent!.last).some(({ lower }) => events.courts.has(lower)) ? turned : undefined;
}
