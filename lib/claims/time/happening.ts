import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';

/** Whether a noun is of what happens at a time: a deed, a cause of harm, an event. */
export const isHappening = (noun: string, { words: { agents, quantity } }: CompiledClaimLanguage): boolean =>
  agents.deeds.has(noun) || agents.nobody.has(noun) || lineage(quantity.nouns.kindOf(noun) ?? '').some((kind) => kind === 'event' || kind === 'strike');
