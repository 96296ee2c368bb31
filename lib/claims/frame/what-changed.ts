import { dimensionOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { bareText, isNominal, phraseStart } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** Frames of verbs that say what a total has come to. */
export const COMES_TO: ReadonlySet<string> = new Set(['rose', 'fell', 'grew', 'measured']);

/** Longest subject that names what has changed, in words. */
const LONGEST_CHANGED = 10;

/** What a measure has come to or changed by: the subject of the verb ("Shares of X fell 60 percent", "the currency lost 65 percent"); null for a pronoun and for counts. */
export function whatChanged(sentence: Sentence, unit: string, trigger: Trigger, at: Phrase, agent: string | null, { words: { grammar } }: CompiledClaimLanguage): string | null {
  const dimension = dimensionOf(unit);
  if (dimension === 'count') return null;
  // "with Brent crude down 1.4 percent"
  if (trigger.kind === 'state' && COMES_TO.has(trigger.frame) && trigger.last === at.first && isNominal(sentence.words[trigger.first - 1]?.tag)) return bareText(sentence, { first: phraseStart(sentence, trigger.first - 1), last: trigger.first }, grammar.articles);
  if (trigger.kind !== 'subject') return dimension === 'share' && trigger.frame === 'lost' && trigger.kind === 'object' && !trigger.passive ? agent : null;
  if (trigger.passive || !COMES_TO.has(trigger.frame)) return null;
  const subject = subjectOf(sentence, trigger.at);
  if (!subject || subject.last > at.first || subject.last > trigger.at || subject.last - subject.first > LONGEST_CHANGED || !sentence.words.slice(subject.head.first, subject.head.last).some(({ tag }) => tag === 'noun' || tag === 'name')) return null;
  return bareText(sentence, { first: subject.first, last: subject.last }, grammar.articles);
}
