import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Phrase, Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';
import { daysOn } from './count-days';

/* How many days lie between a time that a sentence names and what it tells. */

/** How many days before a time what is told of happened, where words between say so: "on Wednesday, a day after the dam broke"; unknown where they only bound it ("more than a week after"), null where none do. */
export function daysAfter({ words }: Sentence, time: TimeExpression, at: Phrase, { words: { grammar, places, reporting, times } }: CompiledClaimLanguage): number | 'unknown' | null {
  if (time.relation !== 'on') return null;
  for (let i = time.last; i + 2 < at.last; i++) {
    const amount = times.numbers.get(words[i]!.lower);
    const unit = times.units.get(words[i + 1]!.lower);
    // "on Monday, days after the sides exchanged prisoners"
    if (words[i]!.tag === 'comma' && (unit === 'day' || unit === 'week') && times.after.has(words[i + 2]!.lower)) return isClosed(words, i + 3, at.first, places.deed, reporting.contrast) ? null : 'unknown';
    if (amount !== undefined && !times.vagueAmounts.has(words[i]!.lower) && (unit === 'day' || unit === 'week') && times.after.has(words[i + 2]!.lower)) return isClosed(words, i + 3, at.first, places.deed, reporting.contrast) ? null : grammar.comparing.has(words[i - 1]!.lower) ? 'unknown' : amount * (unit === 'week' ? 7 : 1);
  }
  return null;
}

/** "five days after it was signed, when | fighting broke out", "…, but | Orlava rejected it": whether a comma and a word of the deed, or of a contrast, close a clause before the claim. */
const isClosed = (words: Sentence['words'], from: number, until: number, deed: ReadonlySet<string>, contrast: ReadonlySet<string>): boolean => words.some(({ tag }, i) => i >= from && i < until && tag === 'comma' && (deed.has(words[i + 1]?.lower ?? '') || contrast.has(words[i + 1]?.lower ?? '')));

/** How many days before a time right behind them some words set what is told: "two days before Sunday's vote"; unknown where they only bound it ("days after"), 0 where none stand there. */
export function daysAway({ words }: Sentence, time: TimeExpression, { words: { grammar, times } }: CompiledClaimLanguage): number | 'unknown' {
  const link = words[time.first - 1]?.classes.the ? time.first - 2 : time.first - 1;
  const back = times.before.has(words[link]?.lower ?? '');
  const unit = times.units.get(words[link - 1]?.lower ?? '');
  if (time.relation !== 'on' || (!back && !times.after.has(words[link]?.lower ?? '')) || (unit !== 'day' && unit !== 'week')) return 0;
  const amount = times.numbers.get(words[link - 2]?.lower ?? '');
  if (amount === undefined || times.vagueAmounts.has(words[link - 2]!.lower) || grammar.comparing.has(words[link - 3]?.lower ?? '')) return 'unknown';
  return (back ? 1 : -1) * amount * (unit === 'week' ? 7 : 1);
}

/** The day so many days before; a month or year stays. */
export const dayBefore = (day: string | null, days: number): string | null => (day === null || day.length < 10 ? day : daysOn(day, -days));
