import { countedAt } from './attach-counted';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';

/** "a helicopter", "a 17-year-old girl", "an airstrike": one of a kind of thing that news counts, as a quantity of 1. */
export function parseImplicitOne(sentence: QuantitySentence): Draft[] {
  const { tokens, language, numerals } = sentence;
  const { nouns } = language.words;
  const taken = new Set(numerals.map((numeral) => numeral.first));
  const drafts: Draft[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word' || !language.words.articles.has(tokens[i]!.lower) || taken.has(i)) continue;
    const counted = countedAt(sentence, i + 1, true);
    if (!counted || counted.kind === null) continue;
    const noun = tokens[counted.head]!.lower;
    if (nouns.isPlural(noun) && nouns.singularOf(noun) !== noun) continue;
    const numeral = { first: i, last: i + 1, low: 1, high: 1, approx: false, kind: 'words' as const, scale: 1, written: tokens[i]!.lower, rule: 'a N' };
    drafts.push(draftOf(numeral, 'implicit-one', { rule: 'one, by its article', last: counted.last, counted: [counted.first, counted.last], head: counted.head, kind: counted.kind, unit: counted.unit }));
  }
  return drafts;
}
