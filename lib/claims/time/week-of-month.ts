import type { Token } from '@/lib/text/tokenize';
import type { TimeWords } from '@/lib/claims/time/time-language';
import { pad, span, type Days } from './count-days';

const WEEK = 7;
/** Length of a month told without its year: `2024-05`. */
const MONTH_LENGTH = 7;

/**
 * The week of a month that begins at word `i` ("the first week of May", "the last week of April 2023"), as days counted from the
 * month's first or back from its last; null where none is named. `monthAt` reads the days that a word begins.
 */
export function weekOfMonth(tokens: readonly Token[], i: number, words: TimeWords, monthAt: (at: number) => Days | null): Days | null {
  const ordinal = words.ordinals.get(tokens[i]!.lower);
  const isFinal = words.final.has(tokens[i]!.lower);
  const unit = tokens[i + 1]?.lower ?? '';
  // "the first weekend of May" is told by no counting of days.
  if ((ordinal === undefined && !isFinal) || words.units.get(unit) !== 'week' || words.weekend.has(unit) || !words.joiners.has(tokens[i + 2]?.lower ?? '')) return null;
  const month = monthAt(i + 3);
  if (!month || month.from.length !== MONTH_LENGTH || month.from !== month.to) return null;
  const [year, number] = month.from.split('-').map(Number) as [number, number];
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const first = ordinal === undefined ? days - WEEK + 1 : (ordinal - 1) * WEEK + 1;
  return span(i, month.last, `${month.from}-${pad(first)}`, `${month.from}-${pad(first + WEEK - 1)}`, month.yearless);
}
