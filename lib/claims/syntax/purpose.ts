import { groupStart } from './verbs';
import type { Sentence } from './sentence';

/** Whether an infinitive tells what the money right before it is for: "asked for $4bn to hire 300 judges". */
export function isPurposeOfMoney(sentence: Sentence, verb: number): boolean {
  const start = groupStart(sentence, verb);
  const before = sentence.words[start - 1];
  return before !== undefined && sentence.words[start]!.tag === 'to' && sentence.quantities.some(({ form, isFigure, end }) => isFigure && form === 'money' && end === before.end);
}
