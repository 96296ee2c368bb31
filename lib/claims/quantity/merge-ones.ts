import { lineage } from '@/lib/lexicon/nouns';
import { LISTED, TOGETHER } from './parse-implicit-one';
import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

/** How many words of a name may stand between one person and the next ("his wife Ana and son Luis"). */
const MAX_NAME = 3;

/** "a woman and a girl", "his wife Ana and son Luis": persons joined one by one are as many together. */
export function mergeOnes(ones: readonly Draft[], { tokens, language }: QuantitySentence): Draft[] {
  const merged: Draft[] = [];
  for (const one of ones) {
    const last = merged.at(-1);
    if (last && isPerson(last) && isPerson(one) && joins(last, one)) merged[merged.length - 1] = together(last, one);
    else merged.push(one);
  }
  return merged;

  function joins(a: Draft, b: Draft): boolean {
    const between = tokens.slice(a.last, b.first);
    const link = between.at(-1);
    if (!link || between.length > MAX_NAME + 1) return false;
    if (!language.words.and.has(link.lower)) {
      if (b.rule === LISTED) return between.length === 1 && link.text === ',';
      // "a man, a woman and a child": a comma joins where an "and" follows.
      const next = ones[ones.indexOf(b) + 1];
      return between.length === 1 && link.text === ',' && next !== undefined && isPerson(next) && next.first === b.last + 1 && language.words.and.has(tokens[b.last]!.lower);
    }
    // "a mother, father, and toddler"
    if (between.length === 2 && between[0]!.text === ',') return a.rule === TOGETHER && b.rule !== 'one, by its article';
    return between.slice(0, -1).every((token) => token.kind === 'word' && token.capital);
  }
}

const isPerson = (draft: Draft): boolean => draft.form === 'implicit-one' && draft.unit === 'people' && draft.counted !== null;

function together(a: Draft, b: Draft): Draft {
  const sum = a.low! + b.low!;
  const shared = lineage(a.kind ?? '').find((kind) => lineage(b.kind ?? '').includes(kind)) ?? 'people';
  return changed(a, { last: b.last, low: sum, high: sum, numeral: { ...a.numeral, last: b.last, low: sum, high: sum }, counted: [a.counted![0], b.counted![1]], head: b.head, kind: shared, rule: TOGETHER });
}
