import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { endsSentence, isPart, mayBeOneUnit, type NumberLine } from './number-line';
import { meet, roundedCount } from './rounding';

/** Most words between a part and its whole ("of its"), and between the whole and the rest (", leaving just"). */
const MAX_WORDS = 3;

/**
 * "lost 120 of its 400 residents, leaving 180": what is left of a whole is not what its own numbers leave. Null where it is, and where the rest
 * counts something else or goes on ("leaving 180 homeless").
 */
export function findRestFault({ figures, gaps }: NumberLine, { of, small, leaving }: ArithmeticLanguage): ArithmeticFault | null {
  const at = figures.findIndex((_, nth) => nth > 1 && gaps[nth]!.length <= MAX_WORDS && gaps[nth]![0] === ',' && leaving.has(gaps[nth]![1] ?? ''));
  const [part, whole, rest] = [figures[at - 2], figures[at - 1], figures[at]];
  if (!part || !whole || !rest || figures.length > at + 1 || ![part, whole, rest].every(isPart)) return null;
  // The part may be read with its whole: "120 of its 400 residents".
  const link = gaps[at - 1]!;
  const isOf = part.end >= whole.end || (link.some((word) => of.has(word)) && link.every((word) => of.has(word) || small.has(word)));
  const isAlike = rest.countedSpan === null ? rest.unit === null || mayBeOneUnit(rest, whole) : rest.countedKind !== null && rest.countedKind === whole.countedKind;
  if (!isOf || !isAlike || !endsSentence(gaps[at + 1]!)) return null;
  const [all, taken, left] = [whole.low!, part.low!, rest.low!];
  const [wholes, parts] = [roundedCount(all), roundedCount(taken)];
  if (taken > all || meet({ low: wholes.low - parts.high, high: wholes.high - parts.low }, roundedCount(left))) return null;
  return { flag: 'parts-mismatch', note: { says: 'change', from: all, to: left, right: Math.abs(all - left), stated: taken }, figures: [part, whole, rest] };
}
