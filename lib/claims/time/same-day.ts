import type { TimeWords } from '@/lib/claims/time/time-language';
import type { TimeExpression } from '@/lib/claims/syntax/sentence';
import type { Token } from '@/lib/text/tokenize';

/**
 * Times with those of "that day", "the same day" among them, in order: the day told of last in the sentence or, where it names none,
 * before it (`told`). As they are where no such phrase stands or no day was told of, and for "the same day as …", which names its own.
 */
export function withSameDay(times: TimeExpression[], tokens: readonly Token[], told: string | null, { sameDay, sameAs, units }: Pick<TimeWords, 'sameDay' | 'sameAs' | 'units'>): TimeExpression[] {
  let all = times;
  for (let i = 1; i < tokens.length; i++) {
    if (!sameDay.has(tokens[i - 1]!.lower) || units.get(tokens[i]!.lower) !== 'day' || sameAs.has(tokens[i + 1]?.lower ?? '') || tokens[i + 2]?.kind === 'number' || all.some(({ first, last }) => first <= i && last > i)) continue;
    const before = all.findLast(({ relation, from, to, last }) => last <= i && relation === 'on' && from !== null && from === to && from.length === DAY_LENGTH);
    const day = before?.from ?? told;
    if (day === null) continue;
    const first = i - 1;
    all = [...all.filter((time) => time.last <= first), { first, last: i + 1, from: day, to: day, relation: 'on', weekday: false, yearless: false }, ...all.filter((time) => time.first > i)];
  }
  return all;
}

/** Characters of an ISO day, which a month or year has fewer of. */
const DAY_LENGTH = 10;
