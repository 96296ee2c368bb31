import type { Token } from '@/lib/text/tokenize';
import { iso, value, type Days } from './count-days';
import type { TimeWords } from './time-language';

/** Whether a length of time and what closes it stand before: "the three months to". */
export function endsSpan(tokens: readonly Token[], at: number, words: TimeWords): boolean {
  const unit = tokens[at - 2]?.lower ?? '';
  return words.spanEnds.has(tokens[at - 1]?.lower ?? '') && (words.units.has(unit) || words.quarter.has(unit));
}

/** When a length of time began that ends with the days read ("the year to June", "the three months ended 31 March"); null where none is told. */
export function beginOf(tokens: readonly Token[], at: number, words: TimeWords, { to }: Days): string | null {
  if (!endsSpan(tokens, at, words)) return null;
  const word = tokens[at - 2]?.lower ?? '';
  const unit = words.quarter.has(word) ? 'quarter' : words.units.get(word);
  const amount = (words.numbers.get(tokens[at - 3]?.lower ?? '') ?? value(tokens[at - 3])) || 1;
  // "the ten years to 2023" with the last of them
  if (to.length < 7) return unit === 'year' && amount > 1 ? String(Number(to) - amount + 1) : null;
  const months = unit === 'year' ? 12 * amount : unit === 'quarter' ? 3 * amount : unit === 'month' ? amount : 0;
  const [year, month, day] = to.split('-').map(Number) as [number, number, number?];
  if (months === 0) return unit === 'week' && day !== undefined ? iso(Date.UTC(year, month - 1, day - 7 * amount + 1)) : null;
  if (day === undefined) return iso(Date.UTC(year, month - months, 1)).slice(0, 7);
  // The last day of a month ends a length of whole months.
  return iso(day === new Date(Date.UTC(year, month, 0)).getUTCDate() ? Date.UTC(year, month - months, 1) : Date.UTC(year, month - 1 - months, day + 1));
}
