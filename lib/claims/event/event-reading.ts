import type { Agent } from '@/lib/claims/frame/to-agent';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import type { Phrase } from '@/lib/claims/syntax/sentence';

/** Something that happened, with who did it and what to. */
export interface EventReading {
  trigger: Trigger;
  /** Verb to the end of the object. */
  at: Phrase;
  /** What it happened to; null where that is whoever did it, told by a pronoun. */
  object: string | null;
  agent: Agent | null;
}
