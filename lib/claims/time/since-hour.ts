import type { Token } from '@/lib/text/tokenize';
import type { TimeWords } from './time-language';

/** Words in which a day may be named behind a part of it ("dawn on Friday", "the morning of March 3"). */
const REACH = 3;

/** Whether the part of a day at word `at` says since when today ("since dawn", "since the early morning"); not where its day is named ("since dawn on Friday"). */
export function isSinceHour(tokens: readonly Token[], at: number, words: TimeWords): boolean {
  let before = at - 1;
  while (words.modifiers.has(tokens[before]?.lower ?? '')) before--;
  if (words.articles.has(tokens[before]?.lower ?? '') || words.edges.the.has(tokens[before]?.lower ?? '')) before--;
  return words.pastSince.has(tokens[before]?.lower ?? '') && !namesDay(tokens, at + 1, words);
}

/** Whether a day of the week or a date stands at word `at`, with or without a preposition. */
function namesDay(tokens: readonly Token[], at: number, { on, joiners, weekdays, months, daysBack }: TimeWords): boolean {
  const link = tokens[at]?.lower ?? '';
  return (on.has(link) || joiners.has(link) || weekdays.has(link)) && tokens.slice(at, at + REACH).some(({ kind, lower }) => kind === 'number' || weekdays.has(lower) || months.has(lower) || daysBack.has(lower));
}
