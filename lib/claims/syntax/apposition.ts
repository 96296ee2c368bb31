import { phraseEnd } from './phrases';
import type { Phrase, Sentence } from './sentence';

/**
 * The name in apposition behind a phrase ("the transport minister, Igor Manev, resigned"); null where none stands between commas.
 * `mayEnd`: the sentence may end with it ("arrested its leader, Igor Manev.").
 */
export function namedApposition(sentence: Sentence, { last }: Phrase, mayEnd = false): Phrase | null {
  const { words } = sentence;
  if (words[last]?.tag !== 'comma') return null;
  const first = last + 1;
  const end = phraseEnd(sentence, first);
  if (end === first || (words[end]?.tag !== 'comma' && !(mayEnd && end >= words.length - 1 && words[end]?.tag !== 'verb'))) return null;
  // "three of his aides, Ana Lund, Ivo Dorn and Vera Orl,": several, of whom the first is but one
  if (words[end]?.tag === 'comma' && words[end + 1]?.tag === 'name' && words.slice(end + 2).find(({ tag }) => tag !== 'name')?.tag === 'and') return null;
  // "her father, 48-year-old Ivo Dorn,": over how old somebody is
  let name = first;
  if (words[first]!.tag === 'num') while (name < end && (words[name]!.tag === 'num' || words[name]!.tag === 'hyphen' || words[name - 1]!.tag === 'hyphen')) name++;
  for (let i = name; i < end; i++) if (words[i]!.tag !== 'name' && words[i]!.tag !== 'hyphen') return null;
  return name < end ? { first: name, last: end } : null;
}
