import type { Draft, QuantitySentence } from './quantity-sentence';

const CARRIED = new Set(['percent', 'measure', 'duration', 'money']);

/** Gives a bare number the unit of the one it is joined to: "45 and 50 mg", "between 2 and 4 percent" is a range by then. */
export function shareUnits(drafts: readonly Draft[], { tokens, language }: QuantitySentence): Draft[] {
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    if (!next || draft.form !== 'count' || draft.unit !== null || draft.counted || !draft.isFigure || !next.isFigure || next.unit === null || !CARRIED.has(next.form)) return draft;
    const link = tokens[draft.last];
    // A sign stands before its number ("4 and $5"): only a unit written behind is carried back.
    const behind = next.last > next.numeral.last && next.first === next.numeral.first;
    if (!behind || next.first - draft.last !== 1 || !link || !(language.words.and.has(link.lower) || language.words.or.has(link.lower))) return draft;
    return { ...draft, unit: next.unit, form: next.form };
  });
}
