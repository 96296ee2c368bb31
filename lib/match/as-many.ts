import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Claim, StoredClaim } from '@/lib/model';
import { isAnybody, isOfSexOrAge } from './compare-counted';
import { degreeOf, isShareOfGroup, isSomeOfNumber, isToldAlone } from './read-share';
import { areOneNamedSite } from './sites';
import { NARROWED } from './words';

/*
 * Whether as many, of whom one side says more than the other, are one count told in two words.
 */

/** Kinds that a report may say for all whom an event befell. */
const WORDS_FOR_ALL: ReadonlySet<string | null> = new Set([null, 'people', 'civilians', 'passengers', 'workers', 'victims']);
/** … and says nothing of which of them: no nation, no part. */
export const areWordsForAll = (mine: Claim, theirs: StoredClaim): boolean =>
  isWordFor(mine, theirs) && [mine, theirs].every((one) => (isAnybody(one) || (one.countedKind !== null && one.countedKind !== 'people')) && !isSomeOfNumber(one) && !NARROWED.test(one.counted ?? '') && !isToldAlone(one));
export const isWordFor = (mine: Claim, theirs: StoredClaim): boolean => WORDS_FOR_ALL.has(mine.countedKind) && WORDS_FOR_ALL.has(theirs.countedKind) && degreeOf(mine) === degreeOf(theirs) && !isShareOfGroup(mine) && !isShareOfGroup(theirs);

/** "Among the dead were 12 soldiers", "12 soldiers of Mern died": all who were of that kind. */
export const areAllOfKind = (mine: Claim, theirs: StoredClaim): boolean => isExact(mine) && isExact(theirs) && mine.frame === theirs.frame && mine.countedKind !== null && mine.countedKind !== 'people' && mine.countedKind === theirs.countedKind && degreeOf(mine) === degreeOf(theirs) && [mine, theirs].every((one) => !isSomeOfNumber(one) && !NARROWED.test(one.counted ?? '') && !isToldAlone(one));

export const isExact = ({ value }: Claim | StoredClaim): boolean => value!.low === value!.high && !value!.approx;

export const areThings = ({ value }: Claim): boolean => dimensionOf(value!.unit) === 'count' && !lineage(value!.unit).includes('people') && value!.unit !== 'people';

/** "15 militants", "15 fighters": two words for those who fight. */
export const areFighters = (mine: Claim, theirs: StoredClaim): boolean => isExact(mine) && isExact(theirs) && [mine, theirs].every(({ countedKind }) => lineage(countedKind ?? '').includes('combatants'));

/** "Nine others were trapped", after the miners who died, and "nine miners": of the kind that was told before. */
export const areOthers = (mine: Claim, theirs: StoredClaim): boolean => (mine.countedKind === 'others' || theirs.countedKind === 'others') && degreeOf(mine) === degreeOf(theirs) && !isShareOfGroup(mine) && !isShareOfGroup(theirs);

/** "One worker" and "one person" of one event, "a girl" slightly hurt and "a girl": a count of one has no part. */
export const isOneAndOne = (mine: Claim, theirs: StoredClaim): boolean => mine.value!.high === 1 && theirs.value!.high === 1 && ((!isToldAlone(mine) && !isToldAlone(theirs)) || (mine.countedKind === theirs.countedKind && isOfSexOrAge(mine) && mine.frame === theirs.frame));

/** "Eleven of the hurt went to Lind hospital", "Lind hospital admitted 11". */
export const areOfOneWard = (mine: Claim, theirs: StoredClaim): boolean => isExact(mine) && isExact(theirs) && mine.frame === 'hospitalised' && theirs.frame === 'hospitalised' && areOneNamedSite(mine, theirs);
