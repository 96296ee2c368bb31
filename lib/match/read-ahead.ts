import type { Claim, StoredClaim } from '@/lib/model';
import { isFact } from './alignment';
import { tellsChange } from './align-figures';
import { baseOf } from './base-period';
import { contentWords } from './content-words';
import { degreeOf, isAddition, isMargin, isSaidBefore, isShareOfGroup, isSomeOfNumber, isSomeOfThem, isToldAlone, standingOf } from './read-share';

/** What the words of a figure tell, each kept with it once it has been asked. */
const TOLD: readonly ((statement: Claim | StoredClaim) => unknown)[] = [degreeOf, isShareOfGroup, isMargin, isSomeOfNumber, isToldAlone, isFact, isSaidBefore, isSomeOfThem, isAddition, standingOf, tellsChange, baseOf];

/**
 * Reads from the claims of a page, before anything is weighed against them, what weighing will ask of them. For the time in which the store is waited for: a worker that has
 * just been started compiles these patterns with their first use.
 */
export function readAhead(claims: readonly Claim[]): void {
  for (const claim of claims) {
    for (const phrase of [claim.counted, claim.sentence]) contentWords(phrase);
    if (claim.kind === 'figure') for (const read of TOLD) read(claim);
  }
}
