import { eventFrameOf } from '@/lib/lexicon/events';
import type { Modality } from '@/lib/model';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { HARM } from '@/lib/claims/frame/frame-groups';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import { governorOf, predicateOf } from '@/lib/claims/syntax/predicate';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { isPassive } from '@/lib/claims/syntax/verbs';

/**
 * How a deed stands that the noun before a figure names, where a verb holds it back or only sets out for it: "blocked the deportation of 200
 * migrants", "The release of 16 hostages was delayed", "suspended a 20 million euro payment", "is negotiating the release of 16", "a warrant for the arrest of 12". Null where no such verb governs it.
 */
export function heldBack(sentence: Sentence, trigger: Trigger, at: Phrase, { stances, words: { grammar, modality } }: CompiledClaimLanguage): Modality | null {
  const { words } = sentence;
  // "suspended a 20 million euro payment"
  if (trigger.kind === 'noun' && trigger.at >= at.last && trigger.frame === 'paid') {
    const verb = governorOf(sentence, at.first);
    return verb !== null && modality.barring.has(words[verb]!.lower) ? 'negated' : null;
  }
  if (trigger.kind !== 'noun' || trigger.last > at.first || !words[trigger.last - 1]?.classes.of && !words[trigger.last]?.classes.of) return null;
  const isHarm = HARM.has(trigger.frame);
  if (!isHarm && eventFrameOf(trigger.frame) === undefined) return null;
  // "a warrant for the arrest of 12 officers", "asked for the release of 16"
  const link = words[trigger.first - 1]?.tag === 'det' ? trigger.first - 2 : trigger.first - 1;
  if (!isHarm && words[link]?.tag === 'prep' && link > 0 && (grammar.warrants.has(words[link - 1]!.lower) || stances.get(words[link - 1]!.lower)?.takes.has(words[link].lower) === true)) return 'goal';
  // "Judge blocks deportation": as often a noun
  const governor = governorOf(sentence, trigger.first) ?? trigger.first - 1;
  const predicate = predicateOf(sentence, at);
  for (const verb of [governor, predicate !== null && isPassive(sentence, predicate) ? predicate : null]) {
    if (verb === null || verb < 0) continue;
    const { lower } = words[verb]!;
    if (modality.barring.has(lower)) return 'negated';
    // "ordered the killing of 12": harm that was ordered was done.
    if (!isHarm && modality.settling.has(lower)) return 'goal';
  }
  return null;
}
