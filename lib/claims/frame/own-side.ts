import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { phraseStart } from '@/lib/claims/syntax/phrases';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Trigger } from './find-triggers';
import type { Agent } from './to-agent';

/** Kinds of people who are of an army or the police. */
const RANKS: ReadonlySet<string> = new Set(['soldiers', 'officers', 'police-officers']);

/** Whether those whom "and" tells of as harmed are of the same side as whoever attacked: "rebels attacked a post, and 12 rebels were killed", "the army attacked, and 12 soldiers were killed"; not where they are called by another land. */
export function isOfOwnSide(sentence: Sentence, { at }: Agent, trigger: Trigger, { words: { events, quantity } }: CompiledClaimLanguage): boolean {
  if (trigger.kind === 'noun' || trigger.first <= at.last) return false;
  const { words } = sentence;
  const whom = groupStart(sentence, trigger.first) - 1;
  const harmed = words[whom];
  if (harmed?.tag !== 'noun' || whom < at.last) return false;
  const start = phraseStart(sentence, whom);
  const isSame = words.slice(at.first, at.last).some(({ lower }) => lower === harmed.lower);
  if (!isSame && !(words[at.last - 1]!.tag === 'noun' && events.things.force?.has(words[at.last - 1]!.lower) === true && lineage(quantity.nouns.kindOf(harmed.lower) ?? '').some((kind) => RANKS.has(kind)))) return false;
  if (!isSame && words.slice(at.first, at.last).some(({ tag }) => tag === 'name')) return false;
  return words[start - 1]?.tag === 'and' && words.slice(start, whom).every(({ tag, capital }) => tag !== 'name' && !capital);
}
