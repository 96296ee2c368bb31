import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf, isMoney } from '@/lib/lexicon/units';
import type { Attachment } from '@/lib/claims/frame/attach-quantity';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** Why a figure is no claim; each reason is a rule below. */
export type Unlikely = 'implicit-one' | 'vague-few' | 'duration' | 'bare-number' | 'unknown-count' | 'one-of' | 'multiple';

/** Harm that counts one: "destroying a helicopter", "a 17-year-old was killed". */
const ONE = new Set(['killed', 'injured', 'destroyed', 'damaged', 'intercepted', 'missing', 'rescued', 'detained', 'sank', 'derailed', 'hospitalised', 'deployed-']);

/** The reason why the figure of an attachment is not worth a claim; null when it is. */
export function whyUnlikely(attachment: Attachment, sentence: Sentence): Unlikely | null {
  const { reading, frame, cost } = attachment;
  const { unit } = reading.value;
  const dimension = dimensionOf(unit);
  // "a helicopter": one, only where the harm is said of it directly.
  if (reading.form === 'implicit-one') {
    if (frame === null || !ONE.has(frame) || cost > 1.9 || reading.countedKind === null || attachment.from) return 'implicit-one';
    if (attachment.trigger?.kind !== 'object' && attachment.trigger?.kind !== 'subject') return 'implicit-one';
    return null;
  }
  // "one of the largest cities": a member, no count.
  if (reading.value.low === 1 && reading.value.high === 1 && /^(?:just |only )?one of\b/i.test(reading.quote)) return 'one-of';
  if (reading.form === 'pronoun') return 'implicit-one';
  // "several villages", "a few people": no figure to compare.
  if (/^(?:several|a few|few|numerous|a couple|a handful|handful)/i.test(reading.value.rule) && (reading.value.high ?? 10) < 20) return 'vague-few';
  // "for two weeks", "a three-day visit": a length of time is a claim only where it is what is told.
  if (dimension === 'time' && (frame === null || !['lasted', 'sentenced', 'suspended', 'on-strike', 'rose', 'fell', 'waited', 'sheltered'].includes(frame) || cost > 3.5)) return 'duration';
  if (reading.form === 'multiple' && frame === null) return 'multiple';
  // A number of nothing, tied to nothing: "page 4 of 12", "the number 7".
  if (unit === BARE_NUMBER) {
    const before = sentence.words[attachment.at.first - 1];
    const led = before !== undefined && (before.tag === 'prep' || before.tag === 'to' || before.tag === 'verb');
    if (frame === null || cost > 4 || (frameOf(frame)?.counts[0] !== 'people' && !led)) return 'bare-number';
    if (frame === 'lasted') return 'bare-number';
  }
  // "40 Steve Parsons": a caption run together with a name.
  if (frame === null && dimension === 'count' && reading.countedKind === null && /^\p{Lu}/u.test(reading.counted ?? '')) return 'unknown-count';
  // A small count of an unknown thing with no frame: "two reasons", "three ways", "one side".
  if (frame === null && dimension === 'count' && !isMoney(unit) && reading.countedKind === null) {
    const size = reading.value.low ?? reading.value.high ?? 0;
    if (size < 20) return 'unknown-count';
  }
  if (frame === null && dimension === 'count' && (reading.value.high ?? reading.value.low ?? 0) <= 3) return 'unknown-count';
  return null;
}
