import { SCANS } from '@/lib/claims/scans';
import type { Grammar } from '@/lib/claims/claim-language';
import type { Phrase, Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';

/** What may stand between a state that lasts and the day on which it was so ("in a hospital in Tarn on"). */
const IN_STATE: ReadonlySet<string> = new Set(['prep', 'adj', 'noun', 'det', 'adv', 'name']);

/**
 * Whether a time behind the claim and its verb is the day on which a state of others lasts, in a clause that "and" opens: "94 were hurt, and nine remained in
 * hospital on Thursday". What "after" or "since" opens tells when both were: "12 were killed, and four are still missing after Monday's flood".
 */
export function isOfStateBehind({ words, scans }: Sentence, at: Phrase, time: TimeExpression, verb: number | null, { lasting }: Pick<Grammar, 'lasting'>): boolean {
  if (verb === null || (scans & SCANS.lasting) === 0 || time.relation !== 'on' || time.first < at.last) return false;
  const state = words.findLastIndex(({ lower }, i) => i < time.first && lasting.has(lower));
  if (state < at.last || !words.slice(state + 1, time.first).every(({ tag, classes }) => IN_STATE.has(tag) && !classes.loose)) return false;
  const and = words.findLastIndex(({ tag }, i) => i < state && (tag === 'and' || tag === 'comma' || tag === 'punct'));
  if (and <= Math.max(at.last - 1, verb) || words[and]!.tag !== 'and' || !words.slice(and + 1, state).some(({ tag }) => tag === 'num')) return false;
  // "Six were still in hospital and two remained in intensive care on Thursday": both are states of the day.
  return words.slice(0, and).every(({ lower }) => !lasting.has(lower));
}
