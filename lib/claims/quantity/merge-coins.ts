import { convertUnit, dimensionOf, unitOf } from '@/lib/lexicon/units';
import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

/** The worth of a coin of which a hundred make one: cents are told of the dollars of every land. */
const HUNDREDTH = 0.01;

/** Adds the coins to the money before them: "3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars and 50". */
export function mergeCoins(drafts: readonly Draft[], { tokens, language }: QuantitySentence): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const before = merged.at(-1);
    const added = before ? coins(before, draft) : null;
    const joined = before && (draft.first === before.last || (draft.first === before.last + 1 && language.words.and.has(tokens[before.last]!.lower)));
    if (before && joined && added !== null && before.low !== null && before.low === before.high) {
      const total = Number((before.low + added).toPrecision(15));
      merged[merged.length - 1] = changed(before, { low: total, high: total, last: draft.last });
    } else merged.push(draft);
  }
  return merged;

  function coins(money: Draft, small: Draft): number | null {
    if (money.form !== 'money' || money.unit === null || !small.isFigure || small.low === null || small.low !== small.high || small.low >= 100 || small.low < 0 || !Number.isInteger(money.low)) return null;
    if (small.form === 'money' && small.unit !== null) return small.unit === money.unit ? null : (convertUnit(small.low, small.unit, money.unit) ?? (unitOf(small.unit)?.factor === HUNDREDTH && dimensionOf(money.unit) === 'money' && unitOf(money.unit)!.factor === 1 ? Number((small.low * HUNDREDTH).toPrecision(15)) : null));
    // A bare number right behind a money word, with nothing that it could count, is said of its coins.
    const next = tokens[small.last];
    const named = tokens[money.last - 1]?.kind === 'word' && money.numeral.last < money.last && money.numeral.scale === 1;
    const ends = next === undefined || next.kind === 'punctuation' || language.words.more.has(next.lower);
    return named && small.form === 'count' && Number.isInteger(small.low) && ends ? small.low / 100 : null;
  }
}
