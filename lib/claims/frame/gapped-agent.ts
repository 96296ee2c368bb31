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
export function gappedAgent(sentence: Sentence, { kind, passive, frame, first: opening, last: verb }: Trigger, at: Phrase, { words: { elections, grammar, places } }: CompiledClaimLanguage): Agent | null {
  const { words, quantities } = sentence;
  // "took 144 seats, the Lib Union 22": or "finished with 144, the Lib Union with 22"
  const end = kind === 'noun' && SHARED_OUT.has(frame) && elections.at.has(words[at.first - 1]?.lower ?? '') ? at.first - 1 : at.first;
  const name = words[end - 1];
  // "won 84 seats and Sorel 35", "pledged $40m in aid and Canada $25m": the noun of the figure before tells what was won or given.
  const shared = (kind === 'noun' && SHARED_OUT.has(frame)) || ((kind === 'noun' || kind === 'state') && frameOf(frame)?.counts[0] === 'money');
  if ((kind !== 'object' && !shared) || passive || name?.tag !== 'name' || (end - 1 <= verb && !(kind === 'noun' && opening >= at.first)) || places.never.has(name.lower)) return null;
  const first = phraseStart(sentence, end - 1);
  const joint = words[first - 1];
  // "won 84 seats, followed by the Lib Union with 70"
  if (joint?.tag !== 'and' && joint?.tag !== 'comma' && !(end < at.first && joint?.classes.by === true)) return null;
  const before = quantities.find(({ isFigure, start }) => isFigure && (shared || start >= words[verb - 1]!.end) && start < words[first]!.start);
  if (!before || words[wordAt(sentence, before.start) - 1]?.tag === 'name') return null;
  const own = { first, last: end };
  return { text: bareText(sentence, own, grammar.articles), pronoun: false, at: own };
}
