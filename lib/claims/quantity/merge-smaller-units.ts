import { convertUnit } from '@/lib/lexicon/units';
import type { Token } from '@/lib/text/tokenize';
import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

/** The units that news goes on with below each. Parts of a time stay figures of their own, as annotators of quantities take them. */
const BELOW: Readonly<Record<string, readonly string[]>> = { foot: ['inch'], yard: ['foot', 'inch'], m: ['cm', 'mm'], km: ['m', 'cm'], pound: ['ounce'], kg: ['g'] };

/** Adds what is told in a smaller unit to the measure before it: "5 feet 2 inches", "7 feet, 10 inches", "6 pounds and 4 ounces". */
export function mergeSmallerUnits(drafts: readonly Draft[], { tokens, language }: QuantitySentence): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const before = merged.at(-1);
    const between = before && draft.first > before.last ? tokens[before.last] : undefined;
    const joined = before && (draft.first === before.last || (draft.first === before.last + 1 && (between!.text === ',' || language.words.and.has(between!.lower))));
    const small = joined && isBareInches(before, draft, tokens[draft.last], language) ? changed(draft, { form: 'measure', unit: 'inch' }) : draft;
    const added = joined ? addedTo(before, small) : null;
    if (before && added !== null) {
      const total = Number((before.low! + added).toPrecision(6));
      merged[merged.length - 1] = changed(before, { low: total, high: total, last: small.last, parts: [...(before.parts ?? [before]), small] });
    } else merged.push(draft);
  }
  return merged;
}

/** Inches in a foot. */
const FOOT = 12;

/** "6 ft 3": whether a bare number right behind feet, with nothing behind it that it may count, is inches. */
const isBareInches = (feet: Draft, { first, form, unit, counted, low }: Draft, next: Token | undefined, { words: { nouns, extents } }: QuantitySentence['language']): boolean =>
  feet.unit === 'foot' && feet.last === first && form === 'count' && unit === null && counted === null && low !== null && low < FOOT && (next === undefined || next.kind !== 'word' || nouns.stops.has(next.lower) || extents.has(next.lower));

/** The smaller amount in the unit of the larger; null where the two are not told as one. */
function addedTo(large: Draft, small: Draft): number | null {
  if (!large.isFigure || !small.isFigure || large.unit === null || small.unit === null || !BELOW[large.unit]?.includes(small.unit)) return null;
  if (large.low === null || large.low !== large.high || small.low === null || small.low !== small.high || !Number.isInteger(large.numeral.low) || small.low < 0) return null;
  const added = convertUnit(small.low, small.unit, large.unit);
  return added !== null && added < 1 ? added : null;
}
