import { isMoney } from '@/lib/lexicon/units';
import type { Statement, Value } from '@/lib/model';
import { rememberOf } from './remember';
import { WORTH, WORTH_SCALES, WORTH_SIGNS } from './words';

/** The sum that a figure gives in brackets as its worth in another currency; null where it gives none. */
const worthOf = rememberOf(({ quote, value }: Told): Value | null => {
  const { sign, amount, scale = '' } = WORTH.exec(quote.toLowerCase())?.groups ?? {};
  if (sign === undefined || amount === undefined || value!.low !== value!.high || value!.unit.includes('/')) return null;
  const worth = Number(amount.replaceAll(',', '')) * (WORTH_SCALES[scale.slice(0, scale.startsWith('th') ? 2 : 1)] ?? 1);
  return { low: worth, high: worth, approx: value!.approx, unit: WORTH_SIGNS[sign]!, rule: value!.rule };
});

type Told = Statement & { quote: string };

/** The figure in `unit` where it is a sum of another currency that gives its worth in this one ("100 million crowns ($4.7 million)"); else the figure itself. */
export function inMoneyOf<T extends Told>(told: T, unit: string): T {
  if (told.value === null || told.value.unit === unit || !told.quote.endsWith(')') || !isMoney(unit) || !isMoney(told.value.unit)) return told;
  const worth = worthOf(told);
  return worth?.unit === unit ? { ...told, value: worth } : told;
}
