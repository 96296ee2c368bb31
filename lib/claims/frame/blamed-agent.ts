import { lineage } from '@/lib/lexicon/nouns';
import { frameOf } from '@/lib/lexicon/frames';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { phraseEnd } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { toAgent, type Agent } from './to-agent';

/** How far before a figure the verb may stand that lays it at somebody's door, in words ("attributes 112 to X and 37 | to Y"). */
const REACH = 14;

/** Whom a count of harm is laid at the door of: "it attributes 112 of the deaths to the government and 37 to the rebels"; null where nobody is named right behind it. */
export function blamedAgent(sentence: Sentence, frame: string, at: Phrase, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const { agents, quantity } = language.words;
  if (frameOf(frame)?.counts[0] !== 'people' || words[at.last]?.tag !== 'to') return null;
  let verb = at.first - 1;
  while (verb >= 0 && verb > at.first - REACH && words[verb]!.tag !== 'punct' && words[verb]!.tag !== 'verb') verb--;
  if (!agents.attributing.has(words[verb]?.lower ?? '')) return null;
  const last = phraseEnd(sentence, at.last + 1);
  const agent = last === at.last + 1 ? null : toAgent(sentence, { first: at.last + 1, last, head: { first: at.last + 1, last } }, language);
  // "attributed 40 deaths to the heat": nobody's doing
  return agent === null || lineage(quantity.nouns.kindOf(words[last - 1]!.lower) ?? '').includes('event') ? null : agent;
}
