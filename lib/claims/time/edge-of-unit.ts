import type { Token } from '@/lib/text/tokenize';
import type { TimeWords } from '@/lib/claims/time/time-language';
import { oneUnit, type Days } from './count-days';

/** Over "the end of", "the close of" in front of a time, to the word that says how it bounds ("by the end of 2021"); else the place given. */
export function edgeBefore(tokens: readonly Token[], at: number, { edges }: TimeWords): number {
  if (!edges.of.has(tokens[at]?.lower ?? '') || !edges.nouns.has(tokens[at - 1]?.lower ?? '')) return at;
  return edges.the.has(tokens[at - 2]?.lower ?? '') ? at - 3 : at - 2;
}

/** The week, month or year of publication, where its unit stands behind an edge that bounds ("since the start of the month", "by the end of the year"), and the last weekend ("over the weekend"); null for others. */
export function unitOfEdge(tokens: readonly Token[], at: number, unit: string, words: TimeWords, today: number): Days | null {
  const { lower } = tokens[at]!;
  if (!words.edges.the.has(tokens[at - 1]?.lower ?? '')) return null;
  if (words.weekend.has(lower)) {
    // On a Saturday or Sunday the weekend is the one that has begun.
    const step = (new Date(today).getUTCDay() + 6) % 7 > 4 ? 0 : -1;
    return words.overWeekend.has(tokens[at - 2]?.lower ?? '') ? oneUnit(at, at + 1, step, unit, lower, today, words) : null;
  }
  const opener = edgeBefore(tokens, at - 2, words);
  const bound = tokens[opener]?.lower ?? '';
  if (opener === at - 2 || !(words.since.has(bound) || words.until.has(bound))) return null;
  const days = oneUnit(at, at + 1, 0, unit, lower, today, words);
  return days && { ...days, ofEdge: true };
}
