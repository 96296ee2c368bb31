import { chainBefore, isNominal, type Chain } from './phrases';
import type { Sentence } from './sentence';
import { groupStart, verbBefore } from './verbs';

/**
 * Who does what an infinitive at word `verb` tells because something made him do it ("prompting Mern | to recall its envoy", "forced the mayor to
 * close the port and cancel the fair"); null where no verb of `prompting` governs him, or where that one tells only what may be.
 */
export function promptedBy(sentence: Sentence, verb: number, prompting: ReadonlySet<string>): Chain | null {
  const { words } = sentence;
  const to = groupStart(sentence, verb);
  if (to > 1 && to === verb && words[to - 1]!.tag === 'and' && words[verb]!.is?.base === true) {
    const first = verbBefore(sentence, to - 1, false);
    return first > 0 && words[groupStart(sentence, first)]!.tag === 'to' && words[first]!.is?.base === true ? promptedBy(sentence, first, prompting) : null;
  }
  if (words[to]?.tag !== 'to' || !isNominal(words[to - 1]?.tag)) return null;
  const chain = chainBefore(sentence, to - 1);
  const maker = chain ? chain.first - 1 : -1;
  if (maker < 0 || words[maker]!.tag !== 'verb' || !prompting.has(words[maker]!.lower) || isUnsure(sentence, maker)) return null;
  const main = words[maker]!.is?.ing === true ? verbBefore(sentence, maker, false) : -1;
  return main >= 0 && isUnsure(sentence, main) ? null : chain;
}

/** Whether the group of a verb says that it is not done: "would force", "did not prompt", "to lead". */
function isUnsure(sentence: Sentence, verb: number): boolean {
  for (let i = groupStart(sentence, verb); i < verb; i++) if (sentence.words[i]!.tag === 'modal' || sentence.words[i]!.tag === 'not' || sentence.words[i]!.tag === 'to') return true;
  return false;
}
