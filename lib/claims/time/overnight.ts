import type { Token } from '@/lib/text/tokenize';
import type { TimeWords } from '@/lib/claims/time/time-language';
import { DAY, iso, span, type Days } from './count-days';

/** The evening and the morning of a night: of the one before today, where no day is named behind ("overnight into Sunday"). `last` is the word behind the word for it. */
export function overnight(tokens: readonly Token[], first: number, last: number, { into, weekdays }: TimeWords, today: number): Days {
  const weekday = into.has(tokens[last]?.lower ?? '') ? weekdays.get(tokens[last + 1]?.lower ?? '') : undefined;
  if (weekday === undefined) return span(first, last, iso(today - DAY), iso(today));
  const morning = today - ((new Date(today).getUTCDay() - weekday + 7) % 7) * DAY;
  return span(first, last + 2, iso(morning - DAY), iso(morning));
}
