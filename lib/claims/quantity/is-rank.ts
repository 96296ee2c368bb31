import type { Token } from '@/lib/text/tokenize';
import type { QuantityLanguage } from './quantity-language';

/** Whether the word at `at` before a number says how many of a list come first and is no verb: "the top 10", "Mern's top five", "in the top 20"; "tops 500" is none. */
export function isRank(tokens: readonly Token[], at: number, { notFigures, articles, ones, outOf }: QuantityLanguage): boolean {
  if (!notFigures.ranks.has(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  return before !== undefined && (notFigures.the.has(before.lower) || articles.has(before.lower) || ones.possessives.has(before.lower) || outOf.has(before.lower) || /['’]s?$/.test(before.text));
}
