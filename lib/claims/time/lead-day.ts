import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Token } from '@/lib/text/tokenize';
import type { WordClasses } from '@/lib/claims/word-classes';
import { DAY, iso } from './count-days';

/** A sentence of the lead, cut into words. */
interface LeadSentence {
  tokens: readonly Token[];
  classes: readonly WordClasses[];
}

/** How many sentences lead a report, its headline among them. */
const LEAD_SENTENCES = 3;
/** How far before a day its verb may stand, in words. */
const VERB_REACH = 14;

/**
 * The day after publication, where a report tells of it as past by its weekday: one sent out in the evening and written on over midnight,
 * or on what happened where that day had begun. A bare weekday is taken for the last such day; for the one to come it takes that the lead
 * tells of it with its time of day ("early on Friday"), or of the day of publication too, as what was. Null where nothing says so.
 */
export function dayAfter(sentences: readonly LeadSentence[], published: string | null, { words: { grammar, quantity, times } }: CompiledClaimLanguage): string | null {
  const today = published === null ? NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(today)) return null;
  const lead = sentences.slice(0, LEAD_SENTENCES);
  const next = today + DAY;
  const tells = tellsOf(next, true, lead) || (tellsOf(today, false, lead) && (tellsOf(next, false, lead) || tellsOf(next, true, sentences)));
  return tells ? iso(next) : null;

  /** Whether one of some sentences tells of a day as past by its weekday, and of its time of day where that is asked. */
  function tellsOf(day: number, timed: boolean, told: readonly LeadSentence[]): boolean {
    const weekday = new Date(day).getUTCDay();
    return told.some(({ tokens, classes }) => tokens.some((token, at) => token.capital && times.weekdays.get(token.lower) === weekday && (!timed || isTimed(tokens, at)) && isPast(tokens, classes, at)));
  }

  /** "early on Friday", "Friday morning" */
  function isTimed(tokens: readonly Token[], at: number): boolean {
    return [at - 1, at - 2].some((i) => times.modifiers.has(tokens[i]?.lower ?? '')) || quantity.notFigures.dayParts.has(tokens[at + 1]?.lower ?? '');
  }

  /** Whether the nearest verb before the weekday at `at` tells what was, and nothing else says which such day is meant. */
  function isPast(tokens: readonly Token[], classes: readonly WordClasses[], at: number): boolean {
    const before = tokens[at - 1]?.lower ?? '';
    if (times.since.has(before) || times.until.has(before) || times.previous.has(before) || times.next.has(before) || times.last.has(before)) return false;
    for (let i = at - 1; i >= 0 && i > at - VERB_REACH; i--) {
      const { forms, looks, closed, noun } = classes[i]!;
      if (closed === 'modal' || closed === 'to') return false;
      if ((forms === null && looks !== 'past') || (tokens[i]!.capital && i > 0) || (noun && forms?.past === false)) continue;
      // What began then may go on for days.
      if (times.starts.has(tokens[i]!.lower) || times.since.has(tokens[i]!.lower) || (forms !== null && !forms.past)) return false;
      return !grammar.present.has(tokens[i - 1]?.lower ?? '');
    }
    return false;
  }
}
