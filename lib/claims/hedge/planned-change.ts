import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Attachment } from '@/lib/claims/frame/attachment';
import { CHANGES } from '@/lib/claims/frame/frame-groups';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { verbBefore } from '@/lib/claims/syntax/verbs';

/** What something changes from and what it changes to. */
interface Change {
  base: Phrase;
  target: Phrase;
}

/** The change of which a figure is an end: "from 5% | to 4%", "to 50 million this year | from 38 million"; null where it is none. */
export function changeOf(sentence: Sentence, { at, reading }: Attachment, attachments: readonly Attachment[], { words: { grammar } }: CompiledClaimLanguage): Change | null {
  const { words } = sentence;
  const link = words[at.first - 1];
  if (link === undefined) return null;
  const isBase = grammar.from.has(link.lower);
  if (!isBase && link.tag !== 'to') return null;
  for (const { at: other, reading: { value } } of attachments) {
    const before = words[other.first - 1];
    if (other === at || (value.unit !== reading.value.unit && value.unit !== BARE_NUMBER && reading.value.unit !== BARE_NUMBER) || before === undefined || (isBase ? before.tag !== 'to' : !grammar.from.has(before.lower))) continue;
    const [first, second] = at.first < other.first ? [at, other] : [other, at];
    if (!isRightBehind(sentence, first.last, second.first - 1)) continue;
    return isBase ? { base: at, target: other } : { base: other, target: at };
  }
  return null;
}

/** Whether a figure is what a change begins from: "raise output to 50 million | from 38 million" is so, whatever is planned; but of "could range from 5 to 9" nothing is, nor of an outlook that was cut. */
export function isStart(sentence: Sentence, { base, target }: Change, at: Phrase, { words: { quantity: { changes } } }: CompiledClaimLanguage): boolean {
  if (base !== at) return false;
  const verb = verbBefore(sentence, Math.min(base.first, target.first), false);
  return verb >= 0 && (changes.has(sentence.words[verb]!.lower) || sentence.words[verb]!.classes.verbs?.some(({ frame }) => CHANGES.has(frame)) === true);
}

/** Whether a time stands between what a change comes to and what it begins from, and none behind: "to 50 million this year | from 38 million". */
export const isTimeOfTarget = ({ times }: Sentence, { base, target }: Change): boolean =>
  times.some(({ first, last }) => first >= target.last && last < base.first) && !times.some(({ first }) => first >= base.last && first <= base.last + TIME_REACH);

/** How far behind a figure its time may begin, in words. */
const TIME_REACH = 2;

/** Whether nothing but a time stands between two words. */
function isRightBehind({ words }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]!.tag !== 'time' && !((words[i]!.tag === 'prep' || words[i]!.tag === 'det') && words[i + 1]!.tag === 'time')) return false;
  return from <= to;
}
