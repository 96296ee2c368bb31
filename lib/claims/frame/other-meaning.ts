import { phraseEnd } from '@/lib/claims/syntax/phrases';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { lineage } from '@/lib/lexicon/nouns';

/* Where a verb means something else than its frame. */

/** Whether what a verb that may buy something orders is a deed, or somebody who is to do something ("12 jets to replace" those in use are bought). */
export function isBidding(sentence: Sentence, from: number, deeds: ReadonlySet<string> | undefined): boolean {
  const end = phraseEnd(sentence, from);
  return deeds?.has(sentence.words[end - 1]?.lower ?? '') === true || (end > from && sentence.words[end]?.tag === 'to' && sentence.words[from]!.tag !== 'num');
}

/** Whether what a verb holds is a gathering, named by its subject in a passive and by its object else. */
export function holdsGathering(sentence: Sentence, verb: number, from: number, passive: boolean, gatherings: ReadonlySet<string>): boolean {
  const held = passive ? subjectOf(sentence, verb)?.head : { first: from, last: phraseEnd(sentence, from) };
  return held !== undefined && gatherings.has(sentence.words[held.last - 1]?.lower ?? '');
}

/** Whether lawmakers, ministers or envoys are the subject of a verb. */
export const isOfOfficials = (sentence: Sentence, verb: number): boolean => lineage(sentence.words[(subjectOf(sentence, verb)?.head.last ?? 0) - 1]?.classes.kind ?? '').includes('officials');
