import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Attachment } from '@/lib/claims/frame/attachment';
import { SHARED_OUT, whoseVotes } from '@/lib/claims/frame/whose-votes';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/**
 * Lets a share that a party has in the sentence behind one on votes or seats be one of the vote: "The Alliance won 2.1 million
 * votes. The Greens were on 20 percent." Changes the attachments.
 */
export function shareVotes(drafts: readonly { sentence: Sentence; attachments: Attachment[] }[], language: CompiledClaimLanguage): void {
  drafts.forEach(({ sentence, attachments }, n) => {
    const before = drafts[n - 1];
    if (before === undefined || before.sentence.block !== sentence.block || !before.attachments.some(({ frame }) => frame !== null && SHARED_OUT.has(frame))) return;
    for (const one of attachments) {
      const { value, counted } = one.reading;
      if (one.frame === null && value.unit === PERCENT && counted === null && language.words.elections.at.has(sentence.words[one.at.first - 1]?.lower ?? '') && whoseVotes(sentence, PERCENT, VOTED, null, one.at, language) !== null) one.frame = VOTED;
    }
  });
}

const PERCENT = 'percent';
const VOTED = 'voted';
