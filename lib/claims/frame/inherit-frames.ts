import type { Grammar } from '@/lib/claims/claim-language';
import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { isPassive } from '@/lib/claims/syntax/verbs';
import type { Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Attachment } from './attachment';
import type { Trigger } from './find-triggers';
import { goesTo, isCountedBy, isElliptic, isGapped, isNamed, isOfThem, isSaidAnew, isSaidToBe, isSpokenOf, isNextPart, isThen, mostOf, type PartWords } from './goes-on';
import { isMoreOfSame, isNumberGrown, isPutAnew, isSaidAlone } from './counted-anew';
import { fits, frameByNature } from './fits-frame';
import { isEarlier } from './number-alone';
import { isContact, isShare, isWholeOf, partWhole } from './part-and-whole';
import { isMargin, isSameTwice, isShareOfSum } from './share-attachments';
import { MAX_COST } from './tie-cost';

/**
 * A figure after "including", or joined to another by "and" or a comma with no verb of its own, counts what the other
 * counts: "killing four people, including two students", "311 dead: 183 fighters, 100 soldiers and 28 civilians".
 */
export function inheritFrames(sentence: Sentence, attachments: Attachment[], { words: { grammar, reporting } }: CompiledClaimLanguage): void {
  const { words } = sentence;
  const parts = { including: grammar.including, holding: reporting.holding };
  for (let n = 1; n < attachments.length; n++) {
    const own = attachments[n]!;
    partWhole(words, attachments[n - 1]!, own, grammar.of);
    const other = countedWith(words, attachments, n, grammar, parts);
    // "police put the figure at 80,000": the same thing counted again.
    const { value } = own.reading;
    if (value.unit === BARE_NUMBER && other.frame !== null && (isPutAnew(words, own.at.first) || isNumberGrown(words, own, grammar.counts) || isCountedBy(words, own) || isSaidToBe(words, own.at.first, reporting) || (own.trigger === null && isSaidAlone(words, own.at, own.reading)) || words.slice(Math.max(0, own.at.first - 3), own.at.first).some((word) => grammar.counts.has(word.lower)))) {
      own.reading = { ...own.reading, value: { ...value, unit: other.reading.value.unit }, countedKind: other.reading.countedKind };
      own.frame = other.frame;
      own.trigger = other.trigger;
      own.cost = Math.min(other.cost + 0.5, MAX_COST);
      own.from = other.reading;
      continue;
    }
    // "18 percent of teachers walked out, the ministry said; unions said it was more than half", "… put the figure at 60 percent"
    const lastShare = isShare(own) ? attachments.slice(0, n).findLast((one) => isShare(one) && one.frame !== null) : undefined;
    if (lastShare && own.cost > lastShare.cost && (isSaidToBe(words, own.at.first, reporting) || words.slice(Math.max(0, own.at.first - 3), own.at.first).some((word) => grammar.counts.has(word.lower)))) {
      own.frame = lastShare.frame;
      own.cost = Math.min(lastShare.cost + 0.5, MAX_COST);
      own.from = lastShare.reading;
      continue;
    }
    // "120 of 250 seats": both count seats.
    if (other.reading.value.unit === BARE_NUMBER && own.at.first - other.at.last === 1 && grammar.of.has(words[other.at.last]!.lower)) {
      other.reading = { ...other.reading, value: { ...other.reading.value, unit: value.unit }, counted: own.reading.counted, countedKind: own.reading.countedKind };
      if (other.frame === null || !fits(other.frame, other.reading)) other.frame = own.frame;
    }
    // "four counts of murder and six of arson"
    if (isMoreOfSame(words, other, own)) {
      own.reading = { ...own.reading, value: { ...value, unit: other.reading.value.unit }, counted: other.reading.counted, countedKind: other.reading.countedKind };
      own.frame = other.frame;
      own.trigger = other.trigger;
      own.cost = Math.min(other.cost + 0.5, MAX_COST);
      own.from = other.reading;
      continue;
    }
    // "cut the tax from 12% to 6%": both are of the same change.
    if (value.unit === other.reading.value.unit && other.frame !== null && (own.frame === null || own.cost > other.cost) && own.at.first - other.at.last === 1 && words[own.at.first - 1]!.tag === 'to' && grammar.from.has(words[other.at.first - 1]?.lower ?? '')) {
      own.frame = other.frame;
      own.trigger = other.trigger;
      own.cost = Math.min(other.cost + 0.5, MAX_COST);
      continue;
    }
    if (value.unit === other.reading.value.unit && other.frame === null && own.frame !== null && own.at.first - other.at.last === 1 && words[own.at.first - 1]!.tag === 'to' && grammar.from.has(words[other.at.first - 1]?.lower ?? '')) {
      other.frame = own.frame;
      other.trigger = own.trigger;
      other.cost = own.cost;
    }
    // "slowed to 4.1 percent in April from 4.6 percent in March": a level and the one before it
    if (value.unit === other.reading.value.unit && other.frame === 'measured' && own.frame !== 'measured' && words[other.at.first - 1]?.tag === 'to' && grammar.from.has(words[own.at.first - 1]?.lower ?? '') && words.slice(other.at.last, own.at.first - 1).every(({ tag }) => tag === 'prep' || tag === 'time' || tag === 'comma')) {
      own.frame = other.frame;
      own.trigger = other.trigger;
      own.cost = Math.min(other.cost + 0.5, MAX_COST);
      own.from = other.reading;
      continue;
    }
    // "rejected it by 54.2 percent to 45.8 percent": two sides of one vote.
    if (isMargin(words, other, own, grammar)) {
      other.frame = own.frame = 'voted';
      other.trigger = own.trigger = null;
      continue;
    }
    // "took 38 percent and 104 seats", "104 seats with 38 percent": a share of the vote.
    const [share, seats] = value.unit === SEAT ? [other, own] : [own, other];
    if (share.frame === null && share.reading.value.unit === 'percent' && share.reading.counted === null && seats.reading.value.unit === SEAT && isJoined(words, other, own)) {
      share.frame = 'voted';
      share.trigger = seats.trigger;
      continue;
    }
    // "74 of the 97 had been identified": told of the 74; "three of the four people killed" tells of the four as well.
    const opened = words[own.at.last]?.tag;
    own.whole = isWholeOf(words, other, own, grammar.of) && !isContact(words, own);
    if (own.whole && own.trigger !== null && !(own.trigger.kind === 'subject' && opened === 'that') && !own.trigger.reduced && (own.trigger.kind !== 'state' || isPassive(sentence, own.trigger.at))) {
      own.frame = frameByNature(own.reading);
      own.trigger = null;
      own.cost = Infinity;
      continue;
    }
    // "More than 1,700 died, up from 1,250": the same thing at an earlier time.
    const isEarlierOne = isEarlier(words, own.at.first, grammar.earlier);
    if (other.frame !== null && (value.unit === BARE_NUMBER ? own.reading.form === 'count' && (isEarlierOne || (own.at.first - other.at.last === 1 && grammar.from.has(words[other.at.last]!.lower))) : isEarlierOne && (own.trigger === null || own.trigger.last === own.at.first - 1) && value.unit === other.reading.value.unit)) {
      own.reading = { ...own.reading, value: { ...value, unit: other.reading.value.unit }, counted: own.reading.counted ?? other.reading.counted, countedKind: own.reading.countedKind ?? other.reading.countedKind };
      own.frame = other.frame;
      own.trigger = other.trigger;
      own.cost = Math.min(other.cost + 0.5, MAX_COST);
      own.from = other.reading;
      continue;
    }
    // "1.1 million marched, 119,000 of them in the capital"; "92 died in one town and 40 in another"
    const ofThem = isOfThem(words, own, grammar.of) && dimensionOf(other.reading.value.unit) === 'count';
    if ((ofThem && value.unit === BARE_NUMBER) || isElliptic(words, other, own, parts) || isGapped(words, other, own, reporting) || isSaidAnew(words, other, own, grammar.of)) own.reading = { ...own.reading, value: { ...value, unit: other.reading.value.unit }, counted: own.reading.counted ?? (ofThem && isNamed(other) ? other.reading.counted : null), countedKind: other.reading.countedKind };
    // "nine were taken to hospital and five to a clinic": the verb of the first, whatever stands before.
    if (goesTo(words, other, own)) {
      own.reading = { ...own.reading, value: { ...own.reading.value, unit: value.unit === BARE_NUMBER && frameOf(other.frame!)?.counts[0] === 'people' ? 'people' : own.reading.value.unit } };
      own.frame = other.frame;
      own.trigger = other.trigger;
      own.cost = Math.min(other.cost + 0.5, MAX_COST);
      own.from = other.reading;
      continue;
    }
    // "a fifth of the population, some 2.4 million people, face hunger"
    if ((own.frame === null) !== (other.frame === null) && isSameTwice(words, other, own)) {
      const [told, twin] = own.frame === null ? [other, own] : [own, other];
      if (fits(told.frame!, told.reading)) [twin.frame, twin.cost] = [told.frame, told.cost];
      continue;
    }
    // "withdrew $42 billion, about a quarter of all deposits, from …": the share is of the sum before it, whatever a later clause tells.
    if (isShareOfSum(words, other, own, grammar.of)) {
      own.frame = fits(other.frame!, own.reading) ? other.frame : null;
      own.trigger = other.trigger;
      continue;
    }
    // "more than 40 died, half of them children"
    if (ofThem && isShare(own) && own.frame === null && other.frame !== null) {
      own.frame = other.frame;
      own.trigger = other.trigger;
      own.from = other.reading;
      continue;
    }
    if (other.frame === null || !fits(other.frame, own.reading)) continue;
    const between = words.slice(other.at.last, own.at.first);
    // "let go 14 percent of its workers, some 1,100 people": one deed, said in two measures.
    if (own.trigger !== null && own.trigger.at === other.trigger?.at && between.every(({ tag }) => tag === 'comma') && between.length === 1) {
      own.frame = other.frame;
      own.trigger = other.trigger;
      continue;
    }
    const anew = own.reading.value.unit === other.reading.value.unit && isSaidAnew(words, other, own, grammar.of);
    if (between.length > MOST_BETWEEN && !anew) continue;
    // … but in "three were among the dead and that 11 were hurt" another clause follows.
    const part = ofThem || isThen(words, own) || isNextPart(words, other, own) || between.some(({ lower }, i) => grammar.including.has(lower) && !between.slice(i).some(({ tag }) => tag === 'that'));
    const list = sizeOf(between) <= (words[own.at.first - 1]?.text === ':' ? MOST_BEFORE_COLON : 8) && between.every((word) => word.tag !== 'verb' && word.tag !== 'sub' && word.tag !== 'aux' && word.tag !== 'rel') && between.some((word) => word.tag === 'comma' || word.tag === 'and' || word.text === ':');
    const sameUnit = own.reading.value.unit === other.reading.value.unit;
    if (!(part || list || anew) || !sameUnit) continue;
    const stated = own.trigger !== null && (own.trigger.kind === 'state' || own.cost < 2 || isOfWhom(words, own, own.trigger)) && own.trigger.first >= other.at.last;
    // "counted 3.5 million demonstrators in the country and 800,000 in the capital": both attended.
    const plain = own.frame === 'recorded' && other.trigger === null;
    if (!plain && (stated || (!part && own.cost < other.cost))) continue;
    // The verb behind a list belongs to all its members; the other's own verb belongs to both.
    own.frame = other.frame;
    own.trigger = other.trigger;
    own.cost = other.cost + 0.5;
    own.from = other.reading;
    own.listed = list && !anew && other.trigger?.kind === 'object' && !other.trigger.passive && other.trigger.at < other.at.first;
  }
}

/** From this cost on a tie of a number alone to a verb of another clause says little. */
const FAR = 4;

/** "Organisers spoke of 30,000; police said 11,000 attended": a number alone counts what the next, of another who counts, tells. */
export function goOnFromNext({ words }: Sentence, attachments: readonly Attachment[]): void {
  for (let n = attachments.length - 2; n >= 0; n--) {
    const [own, next] = [attachments[n]!, attachments[n + 1]!];
    const { value } = own.reading;
    if (value.unit !== BARE_NUMBER || (own.frame !== null && own.cost < FAR) || next.frame === null || next.reading.form !== 'count' || !isSaidAlone(words, own.at, own.reading) || words[next.at.first - 1]?.classes.reports !== true) continue;
    own.reading = { ...own.reading, value: { ...value, unit: next.reading.value.unit }, counted: next.reading.counted, countedKind: next.reading.countedKind };
    own.frame = next.frame;
    own.cost = Math.min(next.cost + 0.5, MAX_COST);
    own.from = next.reading;
  }
}

const SEAT = 'seat';

/** Whether nothing but one joining word stands between two figures. */
const isJoined = (words: readonly Word[], a: Attachment, b: Attachment): boolean => (b.at.first - a.at.last === 1 || (b.at.first - a.at.last === 2 && words[a.at.last]!.tag === 'comma' && words[b.at.first - 1]!.tag === 'and')) && (words[a.at.last]!.tag === 'and' || words[a.at.last]!.tag === 'comma' || words[a.at.last]!.tag === 'prep');

/** The figure that attachment `n` goes on with: the one before it, the nearest that is no smaller for "12 of them", the nearest of a frame for a number that stands alone behind "and". */
function countedWith(words: readonly Word[], attachments: readonly Attachment[], n: number, { of, earlier }: Grammar, parts: PartWords): Attachment {
  const before = attachments[n - 1]!;
  const own = attachments[n]!;
  const size = own.reading.value.high ?? own.reading.value.low ?? 0;
  // "310,000 protesters in 74 towns, down from 380,000"
  const wasOther = own.reading.value.unit === BARE_NUMBER && isEarlier(words, own.at.first, earlier);
  for (let i = n - 1; i >= 0; i--) {
    const other = attachments[i]!;
    // "an explosion", "a task force" between two counts is none, and "ten times the count of 481,000" goes on with what was counted before.
    if (i > 0 && (other.reading.form === 'implicit-one' || other.reading.form === 'multiple')) continue;
    // "a toll of 23, including six children; the ministry spoke of 17": the whole is counted again, and not its part.
    if (i > 0 && own.reading.value.unit === BARE_NUMBER && parts.including.has(words[other.at.first - 1]?.lower ?? '') && words[own.at.last]?.tag !== 'noun' && isSpokenOf(words, own.at.first)) continue;
    // "rose to 400 cars in 12 countries, up from 380": what the verb is first told of.
    if (wasOther && i > 0 && other.trigger !== null && attachments[i - 1]!.trigger?.at === other.trigger.at) continue;
    if (isOfThem(words, own, of) ? mostOf(other) >= size && other.reading.value.unit !== BARE_NUMBER : other.frame !== null || !(wasOther || isElliptic(words, before, own, parts))) return other;
  }
  return before;
}

/** How many words may stand between a figure and one that counts the same. */
const MOST_BETWEEN = 14;

/** How many words may stand between a count and the colon that parts it ("40 deaths at its sites since 2014: three at work and 37 elsewhere"). */
const MOST_BEFORE_COLON = 12;

/** How many words stand there, a name of several for one. */
const sizeOf = (words: readonly Word[]): number => words.filter(({ tag }, i) => i === 0 || !((tag === 'name' || tag === 'hyphen') && (words[i - 1]!.tag === 'name' || words[i - 1]!.tag === 'hyphen'))).length;

/** "ten of whom died": whether the clause of a part tells what became of it. */
const isOfWhom = (words: readonly Word[], { at: { last } }: Attachment, { first }: Trigger): boolean => words[last]?.classes.of === true && words[last + 1]?.tag === 'rel' && first > last + 1 && first - last <= OF_WHOM;
const OF_WHOM = 4;
