import type { Token } from '@/lib/text/tokenize';
import type { TimeWords } from '@/lib/claims/time/time-language';
import { isYear, pad, span, value, type Days } from './count-days';

const MONTHS = 12;

/** Signs of sums and shares, which no match has. */
const OF_ACCOUNTS: ReadonlySet<string> = new Set(['%', '$', '€', '£', '¥']);

/**
 * The quarter, the half or the months of a year that begin at word `i` ("the third quarter", "the second half of 2023", "the
 * final three months of last year"); null where none is named. A quarter and the first months with no year are of the last year
 * in which they have begun; last months need their year, since "the last three months" count from today, and so do halves, which a match
 * has too, where no sum and no share is told.
 */
export function partOfYear(tokens: readonly Token[], i: number, words: TimeWords, today: number): Days | null {
  const ordinal = words.ordinals.get(tokens[i]!.lower);
  const isFinal = words.final.has(tokens[i]!.lower);
  const next = tokens[i + 1];
  if ((ordinal === undefined && !isFinal) || next === undefined) return null;
  if (words.quarter.has(next.lower)) {
    const quarter = ordinal ?? 4;
    // "last quarter" is the one before today's.
    if (ordinal === undefined && words.last.has(tokens[i]!.lower)) return null;
    return ofYear(tokens, i, i + 2, quarter * 3 - 2, quarter * 3, true, words, today);
  }
  if (words.halves.has(next.lower)) return ordinal === 1 || ordinal === 2 ? ofYear(tokens, i, i + 2, ordinal * 6 - 5, ordinal * 6, tokens.some(({ text }) => OF_ACCOUNTS.has(text)), words, today) : null;
  const months = words.numbers.get(next.lower) ?? value(next);
  if (!(months >= 1 && months < MONTHS) || words.units.get(tokens[i + 2]?.lower ?? '') !== 'month') return null;
  if (ordinal === 1) return ofYear(tokens, i, i + 3, 1, months, true, words, today);
  return isFinal ? ofYear(tokens, i, i + 3, MONTHS - months + 1, MONTHS, false, words, today) : null;
}

/** Months `from` to `to` of the year named behind them, else of the last in which they have begun where they may go without one. */
function ofYear(tokens: readonly Token[], first: number, behind: number, from: number, to: number, alone: boolean, words: TimeWords, today: number): Days | null {
  const date = new Date(today);
  const linked = words.joiners.has(tokens[behind]?.lower ?? '') ? behind + 1 : behind;
  const stated = value(tokens[linked]);
  if (isYear(stated)) return span(first, linked + 1, `${stated}-${pad(from)}`, `${stated}-${pad(to)}`);
  const step = stepOf(tokens, linked, words);
  if (step) {
    const year = date.getUTCFullYear() + step.years;
    return span(first, step.last, `${year}-${pad(from)}`, `${year}-${pad(to)}`);
  }
  // "the last three months of that year": of which year, what was told before says
  const isThat = linked > behind && words.thatSpan.has(tokens[linked]?.lower ?? '') && words.units.get(tokens[linked + 1]?.lower ?? '') === 'year';
  // "the first half of the financial year", which begins in another month
  if ((!alone && !isThat) || (linked > behind && !isThat)) return null;
  const year = date.getUTCFullYear() - (from > date.getUTCMonth() + 1 ? 1 : 0);
  return span(first, behind, `${year}-${pad(from)}`, `${year}-${pad(to)}`, true);
}

/** How many years "last year", "this year" and "the year" at word `at` lie from the year of publication, and the word behind; null where none is named. */
function stepOf(tokens: readonly Token[], at: number, words: TimeWords): { years: number; last: number } | null {
  const lower = tokens[at]?.lower ?? '';
  const last = at + 2;
  // "del año", "del año pasado"
  if (words.smallNames && words.units.get(lower) === 'year') return words.last.has(tokens[at + 1]?.lower ?? '') ? { years: -1, last } : { years: 0, last: at + 1 };
  if (words.units.get(tokens[at + 1]?.lower ?? '') !== 'year') return null;
  if (words.last.has(lower)) return { years: -1, last };
  return words.this.has(lower) || words.edges.the.has(lower) ? { years: 0, last } : null;
}
