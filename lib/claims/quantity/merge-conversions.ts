import { dimensionOf } from '@/lib/lexicon/units';
import { readRate } from './parse-rate';
import { changed, type Draft, type QuantitySentence } from './quantity-sentence';

/** "$70 a share, or $105 billion": whether one of two sums of money is the price of a part and the other of the whole. */
const isOfPrice = (one: string, other: string): boolean => dimensionOf(one) === 'money' && one.includes('/') !== other.includes('/');

/** Joins an amount with the same amount in another unit behind it: "550 square kilometres (342 square miles)", "5 km, or 3 miles,". */
export function mergeConversions(drafts: readonly Draft[], sentence: QuantitySentence): Draft[] {
  const { tokens, language: { words } } = sentence;
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const before = merged.at(-1);
    const opens = before && tokens[before.last]?.text === '(' && draft.first >= before.last + 1 && draft.first <= before.last + 3;
    // … but "$20 a month, or $2 a week more"
    const goesOn = before?.unit?.includes('/') === true && tokens[draft.last]?.kind === 'word';
    const put = before && !goesOn && tokens[before.last]?.text === ',' && words.or.has(tokens[before.last + 1]?.lower ?? '') && draft.first === before.last + 2;
    const closes = [')', ',', ';', '/'].includes(tokens[draft.last]?.text ?? '');
    if (before && (opens ? closes : put) && before.isFigure && draft.isFigure && before.unit !== null && draft.unit !== null && before.unit !== draft.unit && !before.conversion) {
      const [one, other] = [dimensionOf(before.unit), dimensionOf(draft.unit)];
      if (one === other && one !== 'count' && one !== 'time' && one !== 'share' && !isOfPrice(before.unit, draft.unit)) {
        const closed = tokens[draft.last]!.text === ')';
        // "130 miles (215 kilometres) per hour": the rate is of both
        const rate = closed ? readRate(sentence, before.unit, draft.last + 1) : null;
        const conversion = rate ? changed(draft, { unit: readRate(sentence, draft.unit, draft.last + 1)?.unit ?? draft.unit }) : draft;
        merged[merged.length - 1] = changed(before, { unit: rate?.unit ?? before.unit, last: rate?.last ?? (closed ? draft.last + 1 : before.last), conversion });
        continue;
      }
    }
    merged.push(draft);
  }
  return merged;
}
