import type { TimeWords } from '@/lib/claims/time/time-language';
import type { TimeExpression } from '@/lib/claims/syntax/sentence';
import type { Token } from '@/lib/text/tokenize';

/**
 * Times with those of "since then", "in that time" among them, in order: from the time told of before, in the sentence or in the one
 * before it (`told`), to the day of publication. As they are where no such phrase stands, or no such time is known.
 */
export function withSince(times: TimeExpression[], tokens: readonly Token[], told: string | null, published: string | null, { backTo }: Pick<TimeWords, 'backTo'>): TimeExpression[] {
  const first = tokens.findIndex(({ lower }, i) => backTo.some((phrase) => phrase[0] === lower && phrase.every((word, k) => tokens[i + k]?.lower === word)));
  if (first < 0 || published === null) return times;
  const from = toldOf(times.filter(({ last }) => last <= first)) ?? told;
  if (from === null || from > published) return times;
  const last = first + backTo.find((phrase) => phrase.every((word, k) => tokens[first + k]?.lower === word))!.length;
  const since: TimeExpression = { first, last, from, to: published.slice(0, 10), relation: 'since', weekday: false, yearless: false };
  return [...times.filter((time) => time.last <= first), since, ...times.filter((time) => time.first >= last)];
}

/** The day, month or year that the last of some times names, or since which it counts ("began in 2011"); null where none does. */
export const toldOf = (times: readonly TimeExpression[]): string | null => times.findLast(({ relation, from, to }) => from !== null && (relation === 'since' || (relation === 'on' && from === to)))?.from ?? null;
