import { dimensionOf } from '@/lib/lexicon/units';
import type { Token } from '@/lib/text/tokenize';
import { isHyphen } from './match-words';
import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

/** Numbers from here on have their own multiplier ("from 4,000 to 3 million euros"). */
const MOST_SCALED = 1000;

const CARRIED = new Set(['percent', 'measure', 'duration', 'money']);

/** Whether only a sign or "by" stands between the two sides of something: "30 x 40 cm", "4 by 5 metres", "a 12-by-15-foot cell". */
function isAcross(tokens: readonly Token[], from: number, to: number, by: ReadonlySet<string>): boolean {
  const hyphens = isHyphen(tokens[from]) && isHyphen(tokens[to - 1]) ? 1 : 0;
  const sign = tokens[from + hyphens]!;
  return to - from === 1 + 2 * hyphens && (by.has(sign.lower) || /^[x×]$/.test(sign.text));
}

/** Gives a bare number the unit of the one it is joined to: "45 and 50 mg", "from 105 to 7 bar", "from 15 years to nine", "4 by 5 metres"; "between 2 and 4 percent" is a range by then. */
export function shareUnits(drafts: readonly Draft[], { tokens, language }: QuantitySentence): Draft[] {
  return drafts.map((draft, i) => {
    const origin = drafts[i - 1];
    // "from 15 years to nine": what it came to is of what it came from.
    if (origin && draft.form === 'count' && draft.unit === null && !draft.counted && draft.isFigure && origin.isFigure && origin.form === 'duration' && draft.first - origin.last === 1 && language.words.to.has(tokens[origin.last]!.lower) && language.words.from.has(tokens[origin.first - 1]?.lower ?? '')) return changed(draft, { unit: origin.unit, form: origin.form });
    const next = drafts[i + 1];
    if (!next || draft.form !== 'count' || draft.unit !== null || draft.counted || !draft.isFigure || !next.isFigure || next.unit === null || !CARRIED.has(next.form)) return draft;
    const link = tokens[draft.last];
    // A sign stands before its number ("4 and $5"): only a unit written behind is carried back.
    const behind = next.last > next.numeral.last && next.first === next.numeral.first;
    if (behind && dimensionOf(next.unit) === 'length' && isAcross(tokens, draft.last, next.first, language.words.by)) return changed(draft, { unit: next.unit, form: next.form });
    if (!behind || next.first - draft.last !== 1 || !link) return draft;
    const { and, or, to, from } = language.words;
    const isOrigin = to.has(link.lower) && from.has(tokens[draft.first - 1]?.lower ?? '');
    // "led by 52 to 46 percent": two shares, the greater first
    const isLead = to.has(link.lower) && next.form === 'percent' && (draft.low ?? 0) > (next.high ?? Infinity);
    if (!isOrigin && !isLead && !and.has(link.lower) && !or.has(link.lower)) return draft;
    // "from 4 to 3 million euros": so is the multiplier.
    const scale = isOrigin && draft.numeral.scale === 1 && (draft.low ?? 0) < MOST_SCALED ? next.numeral.scale : 1;
    return changed(draft, { unit: next.unit, form: next.form, low: draft.low === null ? null : draft.low * scale, high: draft.high === null ? null : draft.high * scale });
  });
}
