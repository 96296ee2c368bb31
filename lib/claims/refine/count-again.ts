import type { Attachment } from '@/lib/claims/frame/attachment';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** How many words before a number "the figure", "the number" may stand; more where "at" puts it ("put the number a little lower, at 1,894"). */
const REACH = 3;
const PUT_REACH = 8;

/**
 * Gives a bare number that opens a sentence's figures as "the number" ("The union put the number at 40,000.") what the last figure of
 * the sentence before counted. Changes the attachments.
 */
export function countAgain(drafts: readonly { sentence: Sentence; attachments: Attachment[] }[], counts: ReadonlySet<string>): void {
  drafts.forEach(({ sentence, attachments: [own] }, n) => {
    const before = drafts[n - 1];
    const other = before?.sentence.block === sentence.block ? before.attachments.at(-1) : undefined;
    if (!own || !other || other.frame === null || own.reading.value.unit !== BARE_NUMBER || own.reading.form === 'implicit-one') return;
    const reach = sentence.words[own.at.first - 1]?.tag === 'prep' ? PUT_REACH : REACH;
    if (!sentence.words.slice(Math.max(0, own.at.first - reach), own.at.first).some(({ lower }) => counts.has(lower))) return;
    const { unit } = other.reading.value;
    own.reading = { ...own.reading, value: { ...own.reading.value, unit }, countedKind: other.reading.countedKind };
    own.frame = other.frame;
    own.cost = other.cost;
    own.from = other.reading;
  });
}
