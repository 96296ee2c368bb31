import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { isCountOrMoney, isExact, type NumberLine } from './number-line';
import { intervalOf, meet, roundedFrom } from './rounding';

/** Most words and signs between what is dealt out and what each gets (", or about"). */
const MAX_LINK = 3;
/** Share by which what each gets may be rounded, beside the rounding of the other two. */
const ROUNDING = 0.05;
/** Letters of a noun that its plural may change ("family", "families"). */
const ENDING = 1;
const SHORTEST = 3;

/**
 * "$90 million for 300,000 families, or $900 per family", "400 households got 2,400 blankets, or ten each": what each gets that is not what its own
 * two numbers give. Null where it is, or where other numbers may be meant.
 */
export function findDealtFault({ figures, gaps }: NumberLine, language: ArithmeticLanguage): ArithmeticFault | null {
  for (let at = 2; at < figures.length; at++) {
    const each = figures[at]!;
    const noun = dealtTo(each, gaps[at + 1]!, language);
    const link = gaps[at]!;
    if (noun === null || link.length > MAX_LINK || !(language.or.has(link[0] === ',' ? (link[1] ?? '') : (link[0] ?? '')) || link.at(-1) === '(')) continue;
    const pair = [figures[at - 2]!, figures[at - 1]!];
    const isAlone = figures.length === 3;
    if (!pair.every((one) => isCountOrMoney(one) && isExact(one)) || !isExact(each) || figures.some(({ form }) => form === 'duration')) return null;
    const many = pair.find((one) => one.form === 'count' && (noun === '' ? isAlone : isOfNoun(one, noun, language)));
    const whole = pair.find((one) => one !== many && (each.form === 'count' ? one.form === 'count' : one.unit !== null && one.unit === each.unit?.split('/')[0]));
    if (!many || !whole || many.low! <= 1) return null;
    const ways: [QuantityReading, QuantityReading][] = noun === '' && whole.form === 'count' ? [[whole, many], [many, whole]] : [[whole, many]];
    const stated = roundedFrom(each.low!, each.approx);
    if (ways.some(([all, of]) => meet(intervalOf(all.low!, of.low!, (a, b) => a / b), { low: stated.low * (1 - ROUNDING), high: stated.high * (1 + ROUNDING) }))) return null;
    return { flag: 'parts-mismatch', note: { says: 'product', parts: [many.low!, each.low!], right: many.low! * each.low!, stated: whole.low! }, figures: [whole, many, each] };
  }
  return null;
}

/** The noun of those of whom each gets so much ("$300 per family", "six per household"), empty for "each"; null where nobody is named. */
function dealtTo({ unit, form, countedSpan }: QuantityReading, behind: readonly string[], { each, per }: ArithmeticLanguage): string | null {
  const [, ...rates] = unit?.split('/') ?? [];
  // "$25 per family a month"
  if (rates.length === 1) return form === 'money' && !per.has(behind[0] ?? '') ? rates[0]! : null;
  if (rates.length > 1) return null;
  if (each.has(behind[0] ?? '')) return '';
  return form === 'count' && countedSpan === null && per.has(behind[0] ?? '') && !per.has(behind[2] ?? '') ? (behind[1] ?? null) : null;
}

/** Whether a figure counts what a noun in the singular names, which for "a head" are people. */
function isOfNoun({ unit, quote }: QuantityReading, noun: string, { heads }: ArithmeticLanguage): boolean {
  if (heads.has(noun)) return unit === 'people';
  const stem = noun.slice(0, Math.max(SHORTEST, noun.length - ENDING));
  return quote.toLowerCase().split(' ').some((word) => word.startsWith(stem));
}
