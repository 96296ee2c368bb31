import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { frameOf } from '@/lib/lexicon/frames';
import { bareText, phraseStart } from '@/lib/claims/syntax/phrases';
import { wordAt, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';
import type { Agent } from './to-agent';
import type { Trigger } from './find-triggers';
import { SHARED_OUT } from './whose-votes';

/**
 * Who did what the verb before tells, where the verb is left out: "Norway gave $40m and Canada $25m" has Canada for the second
 * figure. Null where nobody is named between the figure before and this one, and where the verb's figures stand behind whoever
 * gets them ("gave Norway $40m and Canada $25m").
 */
export function gappedAgent(sentence: Sentence, { kind, passive, frame, last: verb }: Trigger, at: Phrase, { words: { grammar, places } }: CompiledClaimLanguage): Agent | null {
  const { words, quantities } = sentence;
  const name = words[at.first - 1];
  // "won 84 seats and Sorel 35", "pledged $40m in aid and Canada $25m": the noun of the figure before tells what was won or given.
  const shared = (kind === 'noun' && SHARED_OUT.has(frame)) || ((kind === 'noun' || kind === 'state') && frameOf(frame)?.counts[0] === 'money');
  if ((kind !== 'object' && !shared) || passive || name?.tag !== 'name' || at.first - 1 <= verb || places.never.has(name.lower)) return null;
  const first = phraseStart(sentence, at.first - 1);
  const joint = words[first - 1]?.tag;
  if (joint !== 'and' && joint !== 'comma') return null;
  const before = quantities.find(({ isFigure, start }) => isFigure && (shared || start >= words[verb - 1]!.end) && start < words[first]!.start);
  if (!before || words[wordAt(sentence, before.start) - 1]?.tag === 'name') return null;
  const own = { first, last: at.first };
  return { text: bareText(sentence, own, grammar.articles), pronoun: false, at: own };
}
