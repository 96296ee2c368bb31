import type { TimeWords } from '@/lib/claims/time/time-language';
import { standsAt } from '@/lib/claims/quantity/match-words';
import type { Phrase, TimeExpression } from '@/lib/claims/syntax/sentence';
import type { Token } from '@/lib/text/tokenize';

/**
 * Times with those of "since then", "in that time" among them, in order: from the time told of before, in the sentence or in the one
 * before it (`told`), to the day of publication. As they are where no such phrase stands, or no such time is known.
 */
export function withSince(times: TimeExpression[], tokens: readonly Token[], told: string | null, published: string | null, { backTo }: Pick<TimeWords, 'backTo'>): TimeExpression[] {
  if (published === null) return times;
  const since = findPhrase(tokens, backTo);
  if (since === null) return times;
  const { first, last } = since;
  const from = toldOf(times.filter((time) => time.last <= first)) ?? told;
  if (from === null || from > published) return times;
  const counted: TimeExpression = { first, last, from, to: published.slice(0, 10), relation: 'since', weekday: false, yearless: false };
  return [...times.filter((time) => time.last <= first), counted, ...times.filter((time) => time.first >= last)];
}

/** The first place at which one of some phrases stands; null where none does. */
function findPhrase(tokens: readonly Token[], phrases: readonly (readonly string[])[]): Phrase | null {
  for (let i = 0; i < tokens.length; i++) for (const phrase of phrases) if (phrase[0] === tokens[i]!.lower && standsAt(tokens, i, phrase)) return { first: i, last: i + phrase.length };
  return null;
}

/** The day, month or year that the last of some times names, or since which it counts ("began in 2011"); null where none does. */
export const toldOf = (times: readonly TimeExpression[]): string | null => times.findLast(({ relation, from, to }) => from !== null && (relation === 'since' || (relation === 'on' && from === to)))?.from ?? null;
