import type { CountedPhrase } from './counted-phrase';
import { isHyphen } from './match-words';
import type { QuantitySentence } from './quantity-sentence';

/** How many words may describe a person before the noun ("off-duty police officer"). */
const LONGEST = 4;

/** The phrase that names one person and begins at `first` with no article ("Man", "taxi driver"); null where none stands. */
export function personAt({ tokens, words, language }: QuantitySentence, first: number): CountedPhrase | null {
  const { nouns, ones } = language.words;
  const isPerson = (i: number): boolean => tokens[i]?.kind === 'word' && words[i]!.people && !words[i]!.peopleWord && !(words[i]!.plural && nouns.singularOf(tokens[i].lower) !== tokens[i].lower);
  for (let i = first; i < first + LONGEST; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (isHyphen(token) && i > first) continue;
    if (token.kind !== 'word' || (words[i]!.stop && !isHyphen(tokens[i + 1])) || words[i]!.verb || nouns.peopleVerbs.has(token.lower) || token.lower.endsWith("'s") || words[i]!.plural) return null;
    if (!isPerson(i)) continue;
    let head = i;
    while (isPerson(head + 1)) head++;
    // "Student protests", "man's death", "child-care": describes something else
    const next = tokens[head + 1];
    if (next && (isHyphen(next) || next.text === '’' || next.text === "'" || (next.kind === 'word' && nouns.isPlural(next.lower) && !nouns.verbs.has(next.lower) && nouns.kindOf(next.lower) !== null))) return null;
    const noun = tokens[head]!.lower;
    if (noun.endsWith("'s") || ones.neverBare.has(noun)) return null;
    return { first, last: head + 1, head, kind: nouns.kindOf(noun), unit: 'people' };
  }
  return null;
}
