import { dimensionOf } from '@/lib/lexicon/units';
import type { Draft, QuantitySentence } from './quantity-sentence';

/** Joins an amount with the same amount in another unit in brackets behind it: "550 square kilometres (342 square miles)". */
export function mergeConversions(drafts: readonly Draft[], { tokens }: QuantitySentence): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const before = merged.at(-1);
    const opens = before && tokens[before.last]?.text === '(' && draft.first >= before.last + 1 && draft.first <= before.last + 3;
    const closes = [')', ',', ';', '/'].includes(tokens[draft.last]?.text ?? '');
    if (before && opens && closes && before.isFigure && draft.isFigure && before.unit !== null && draft.unit !== null && before.unit !== draft.unit && !before.conversion) {
      const [one, other] = [dimensionOf(before.unit), dimensionOf(draft.unit)];
      if (one === other && one !== 'count' && one !== 'time' && one !== 'share') {
        const closed = tokens[draft.last]!.text === ')';
        merged[merged.length - 1] = { ...before, last: closed ? draft.last + 1 : before.last, conversion: draft };
        continue;
      }
    }
    merged.push(draft);
  }
  return merged;
}
