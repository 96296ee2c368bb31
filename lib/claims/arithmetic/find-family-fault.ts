import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { isPart, type NumberLine } from './number-line';
import { meet, roundedCount } from './rounding';

/** Most words of a family before its whole. */
const MAX_WORDS = 14;

/**
 * "A man, his wife and two children were among the three dead", "A mother and her four children were the six people who died": the members of one
 * family, some of them told with no number, who open the sentence and are not as many as their whole. Null where they are, or where others stand with them.
 */
export function findFamilyFault({ figures, gaps }: NumberLine, language: ArithmeticLanguage): ArithmeticFault | null {
  if (![...gaps[0]!, ...figures[0]!.quote.toLowerCase().split(' ')].some((word) => language.family.has(word))) return null;
  const parts: number[] = [];
  const counted: QuantityReading[] = [];
  for (let i = 0; i < figures.length; i++) {
    const words = gaps[i]!;
    const are = words.findIndex((word) => language.are.has(word));
    if (words.length > MAX_WORDS || !takeOnes(are < 0 ? words : words.slice(0, are), parts, language)) return null;
    const figure = figures[i]!;
    if (are >= 0) return isPart(figure) && parts.length > 1 ? againstWhole(figure, parts, counted, words.slice(are + 1), language) : null;
    const member = language.family.get(figure.quote.toLowerCase().split(' ').at(-1)!);
    if (member === undefined || !(isPart(figure) || figure.form === 'vague')) return null;
    // "a couple", which is no number here
    parts.push(isPart(figure) ? figure.low! : member);
    counted.push(figure);
  }
  return null;
}

/** Adds the members that words name one by one ("a man, his wife and"); false where another word stands with them. */
function takeOnes(words: readonly string[], parts: number[], { family, and, owners }: ArithmeticLanguage): boolean {
  for (const word of words) {
    const ones = family.get(word);
    if (ones !== undefined) parts.push(ones);
    else if (word !== ',' && !and.has(word) && !owners.has(word)) return false;
  }
  return true;
}

/** The fault of a family behind which "were among the" or "were the" and its whole stand. */
function againstWhole(whole: QuantityReading, parts: readonly number[], counted: readonly QuantityReading[], link: readonly string[], { among, owners, small }: ArithmeticLanguage): ArithmeticFault | null {
  const isPartly = among.has(link[0] ?? '');
  const rest = isPartly ? link.slice(1) : link;
  if (rest.length !== 1 || !small.has(rest[0]!) || owners.has(rest[0]!) || (whole.unit !== 'people' && whole.unit !== null)) return null;
  const right = parts.reduce((sum, part) => sum + part, 0);
  if (isPartly ? right <= whole.low! : meet(roundedCount(right), roundedCount(whole.low!))) return null;
  return { flag: 'parts-mismatch', note: { says: isPartly ? 'more-than-all' : 'sum', parts, right, stated: whole.low! }, figures: [whole, ...counted] };
}
