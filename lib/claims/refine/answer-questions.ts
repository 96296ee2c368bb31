import type { Grammar } from '@/lib/claims/claim-language';
import type { Attachment } from '@/lib/claims/frame/attachment';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import { fits } from '@/lib/claims/frame/fits-frame';
import { GENERAL } from '@/lib/claims/frame/frame-groups';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** A sentence with what it counts and the words that say what happened. */
interface Told {
  sentence: Sentence;
  triggers: readonly Trigger[];
  attachments: Attachment[];
}

/** How far into an answer its number may stand, in words: "More than", "At least". */
const OPENS = 3;
/** What it costs to take a frame from the question: less than a far verb of the answer, more than its own. */
const ASKED_COST = 2;

/**
 * Gives the figures of an answer that tells nothing itself what it counts the frame of the question before it: "How many have died? At least 820,
 * including 111 civilians, says the monitor.", as explainers and live pages write. Changes the attachments.
 */
export function answerQuestions(drafts: readonly Told[], { asking }: Pick<Grammar, 'asking'>): void {
  drafts.forEach(({ sentence: { words }, attachments }, n) => {
    const question = drafts[n - 1];
    const [first] = attachments;
    if (!question || !first || !asks(question.sentence, asking)) return;
    const asked = question.triggers.find(({ frame, kind }) => kind !== 'deed' && !GENERAL.has(frame));
    if (!asked || first.at.first > OPENS || words.slice(0, first.at.first).some(({ tag }) => tag === 'verb' || tag === 'aux')) return;
    // "At least 820 fled" has a verb of its own.
    const end = words.findIndex(({ tag }, i) => i >= first.at.last && (tag === 'comma' || tag === 'punct'));
    if (words.slice(first.at.last, end < 0 ? words.length : end).some(({ tag }) => tag === 'verb' || tag === 'aux' || tag === 'modal')) return;
    for (const own of attachments) {
      if (own.frame !== null || !fits(asked.frame, own.reading)) continue;
      if (own !== first) own.from = first.reading;
      own.frame = asked.frame;
      own.cost = ASKED_COST;
    }
  });
}

/** Whether a sentence asks for a number ("How many …?"). */
const asks = ({ words }: Sentence, asking: readonly (readonly string[])[]): boolean => words.at(-1)?.text === '?' && asking.some((phrase) => [0, 1].some((at) => phrase.every((word, i) => words[at + i]?.lower === word)));
