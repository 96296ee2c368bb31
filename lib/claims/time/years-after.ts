import type { TimeSpan } from '@/lib/model';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { daysOn, iso } from './count-days';

/** How far behind "years after" a claim may stand, in words. */
const REACH = 20;
const DAY_LENGTH = 10;

/**
 * When a claim was that stands in a clause behind so much time and "after" or "since": "Three years after a bomb killed 12, the
 * square was renamed on Monday", "It is five years since the bridge fell". Null where it stands in none, or nobody knows how long before what.
 */
export function timeOfClauseAfter(sentence: Sentence, at: Phrase, day: string | null, lead: string | null, { words: { grammar, times } }: CompiledClaimLanguage): TimeSpan | null {
  const { words } = sentence;
  const opener = openerBefore(sentence, at.first, (word) => times.after.has(word) || times.pastSince.has(word));
  if (opener < 1) return null;
  const unit = times.units.get(words[opener - 1]!.lower);
  if (unit === undefined || unit === 'hour' || isOfCalendar(sentence, opener) || !isInClause(sentence, opener, at, grammar.present)) return null;
  const end = words.findIndex(({ tag }, i) => i >= at.last && tag === 'comma');
  const base = sentence.times.find(({ first, last, relation, from, to }) => relation === 'on' && from !== null && from === to && (last <= opener || (end > 0 && first > end)))?.from ?? null;
  const written = words[opener - 2]?.lower ?? '';
  const amount = times.numbers.get(written) ?? (/^\d{1,3}$/u.test(written) ? Number(written) : undefined);
  const exact = amount !== undefined && !times.vagueAmounts.has(written) && !grammar.comparing.has(words[opener - 3]?.lower ?? '');
  if (unit === 'day' || unit === 'week') {
    // "The attack came a week after a strike killed eight": so long before the day that the report tells of.
    const came = base === null && times.happened.has(words[subjectVerb(words, opener)]?.lower ?? '');
    const from = came ? (lead ?? day) : end < 0 ? null : base;
    if (from?.length !== DAY_LENGTH || (!exact && !came)) return null;
    const to = back(from, exact ? amount * (unit === 'week' ? 7 : 1) : 1);
    return { from: exact && (!came || lead !== null) ? to : null, to };
  }
  const from = base ?? day;
  return from === null ? null : longBefore(from, unit, amount ?? 2, exact);
}

/** The last verb before the length of time in front of an opener, which has to stand right before it. */
const subjectVerb = (words: Sentence['words'], opener: number): number => words.findLastIndex(({ tag }, i) => i < opener && i >= opener - LENGTH && tag === 'verb');
/** How many words a length of time may have, with what compares it ("less than four days"). */
const LENGTH = 6;

const back = (day: string, days: number): string => daysOn(day, -days);

/** Whether the words before an opener are a time of their own: "closed last month | after two were shot" tells no length. */
const isOfCalendar = ({ times }: Sentence, opener: number): boolean => times.some(({ last, relation, from }) => last === opener && relation === 'on' && from !== null);

/** The year, or the month, so long before a date; up to it where only the least or the rough time is told. */
function longBefore(date: string, unit: string, amount: number, exact: boolean): TimeSpan | null {
  const year = Number(date.slice(0, 4));
  if (unit === 'month') {
    if (date.length < 7) return null;
    const month = iso(Date.UTC(year, Number(date.slice(5, 7)) - 1 - amount, 1)).slice(0, 7);
    return { from: exact ? month : null, to: month };
  }
  const back = String(year - amount * (unit === 'decade' ? 10 : 1));
  return { from: exact && unit === 'year' ? back : null, to: back };
}

/** The nearest word of such a kind before word `from`, with no comma between them; -1 for none. */
function openerBefore({ words }: Sentence, from: number, opens: (word: string) => boolean): number {
  for (let i = from - 1; i >= 1 && i >= from - REACH; i--) {
    const { tag, lower } = words[i]!;
    if (opens(lower)) return i;
    if (tag === 'comma' || tag === 'punct' || tag === 'quote') return -1;
  }
  return -1;
}

/**
 * Whether a claim is told in the clause of an opener: its verb stands before it, or it opens the clause. What "has killed 12" goes on till now,
 * and a second verb with no "and" before it is of the next clause ("Two years after it was founded the party won 40 seats").
 */
function isInClause({ words }: Sentence, opener: number, at: Phrase, present: ReadonlySet<string>): boolean {
  let verbs = 0;
  let joined = false;
  for (let i = opener + 1; i < at.last; i++) {
    const { tag, lower } = words[i]!;
    if (tag === 'aux' && present.has(lower)) return false;
    if (tag === 'verb') verbs++;
    joined ||= tag === 'and' || tag === 'that' || tag === 'rel';
  }
  const next = words[at.last];
  return (verbs > 0 || at.first === opener + 1) && (verbs < 2 || joined) && !(next?.tag === 'aux' && present.has(next.lower)) && next?.tag !== 'modal';
}
