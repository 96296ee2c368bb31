import { dimensionOf } from '@/lib/lexicon/units';
import { countedAt } from './attach-counted';
import { matchUnit } from './match-words';
import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';
import type { Numeral } from './numeral';

const MATERIAL = new Set(['mass', 'volume', 'area']);
const oneAt = (i: number, written: string): Numeral => ({ first: i, last: i + 1, low: 1, high: 1, approx: false, kind: 'words', scale: 1, written, rule: null });

/** "a helicopter", "a 17-year-old girl", "an airstrike": one of a kind of thing that news counts, as a quantity of 1. */
export function parseImplicitOne(sentence: QuantitySentence, read: readonly Draft[]): Draft[] {
  const { tokens, language, numerals } = sentence;
  const { nouns } = language.words;
  const taken = new Set(numerals.map((numeral) => numeral.first));
  const ages = new Map(read.filter((draft) => draft.form === 'age').map((draft) => [draft.first, draft.last]));
  const drafts: Draft[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word' || !language.words.articles.has(tokens[i]!.lower) || taken.has(i)) continue;
    // "a tonne of cocaine", "a gallon of water"
    const unit = matchUnit(tokens, i + 1, language.unitsByFirst, (word) => word.fit === 'loose' && MATERIAL.has(dimensionOf(word.unit)));
    if (unit && tokens[unit.last] && language.words.of.has(tokens[unit.last]!.lower) && nouns.unitOf(tokens[unit.last + 1]?.lower ?? '') !== 'people') {
      drafts.push(draftOf(oneAt(i, tokens[i]!.lower), 'measure', { rule: 'one, by its article', last: unit.last, unit: unit.unit }));
      continue;
    }
    // "a two-state solution" counts states; "a 17-year-old girl" is one girl
    const age = ages.get(i + 1);
    if (taken.has(i + 1) && age === undefined) continue;
    const counted = countedAt(sentence, age ?? i + 1, true);
    if (!counted && age !== undefined) {
      drafts.push(draftOf(oneAt(i, tokens[i]!.lower), 'implicit-one', { rule: 'one, by its article', last: age, kind: 'people', unit: 'people' }));
      continue;
    }
    if (!counted || counted.kind === null) continue;
    const noun = tokens[counted.head]!.lower;
    if (nouns.isPlural(noun) && nouns.singularOf(noun) !== noun) continue;
    drafts.push(draftOf(oneAt(i, tokens[i]!.lower), 'implicit-one', { rule: 'one, by its article', last: counted.last, counted: [counted.first, counted.last], head: counted.head, kind: counted.kind, unit: counted.unit }));
  }
  return drafts;
}
