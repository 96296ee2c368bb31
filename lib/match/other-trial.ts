import type { Claim, StoredClaim } from '@/lib/model';
import { contentWords, overlapOf } from './content-words';
import { OF_SOMEBODY_ELSE, TRIAL_OF } from './event-words';
import { rememberOf } from './remember';

/* Two trials of one day are told apart by who is tried. */

/** Frames of what a court does to somebody. */
const TRIED: ReadonlySet<string> = new Set(['charged', 'sentenced', 'acquitted']);

type Names = ReadonlySet<string>;

/** The name with which a sentence begins. */
const subjectOf = rememberOf(({ sentence }: Claim | StoredClaim): Names => contentWords(/^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/u.exec(sentence ?? '')?.[0] ?? null).names);

/** The name of whom a trial is of, by the sentence. */
const defendantOf = rememberOf(({ sentence }: Claim | StoredClaim): Names => {
  const found = TRIAL_OF.exec(sentence ?? '')?.groups;
  return contentWords(found?.['of'] ?? found?.['whose'] ?? null).names;
});

/** The words of a sentence up to a clause that says of somebody else what was done to him ("by the court that convicted Orl"). */
const wordsBefore = rememberOf(({ sentence }: Claim | StoredClaim): Names => contentWords(sentence?.split(OF_SOMEBODY_ELSE, 1)[0] ?? null).words);

/** Whether each side names somebody by what the reader finds, whom the other's sentence does not name. */
const areTwo = (a: Names, b: Names, mine: Claim, theirs: StoredClaim): boolean => a.size > 0 && b.size > 0 && overlapOf(a, wordsBefore(theirs)) === 0 && overlapOf(b, wordsBefore(mine)) === 0;

/** Whether two counts are of two trials: each sentence begins with another name where a court does something to somebody, or says that the trial is another's. */
export const isOfOtherTrial = (mine: Claim, theirs: StoredClaim): boolean =>
  (TRIED.has(mine.frame ?? '') && areTwo(subjectOf(mine), subjectOf(theirs), mine, theirs)) || areTwo(defendantOf(mine), defendantOf(theirs), mine, theirs);
