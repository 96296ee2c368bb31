import type { Grammar } from '@/lib/claims/claim-language';
import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import type { ReportingWords } from '@/lib/claims/speech-language';
import { isNominal } from '@/lib/claims/syntax/phrases';
import { isPassive } from '@/lib/claims/syntax/verbs';
import type { Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Attachment } from './attachment';
import type { Trigger } from './find-triggers';
import { isMoreOfSame, isNumberGrown, isPutAnew, isSaidAlone } from './counted-anew';
import { fits, frameByNature } from './fits-frame';
import { isEarlier } from './number-alone';
import { isContact, isShare, isWholeOf, partWhole } from './part-and-whole';
import { isMargin, isShareOfSum } from './share-attachments';
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
    if (other.frame !== null && (value.unit === BARE_NUMBER ? own.reading.form === 'count' && (isEarlierOne || (own.at.first - other.at.last === 1 && grammar.from.has(words[other.at.last]!.lower))) : isEarlierOne && own.trigger === null && value.unit === other.reading.value.unit)) {
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
    const part = ofThem || isThen(words, own) || between.some(({ lower }, i) => grammar.including.has(lower) && !between.slice(i).some(({ tag }) => tag === 'that'));
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

/** How many times "more than N" may be N at most, where a part of it is told. */
const ROOM = 2;
const mostOf = ({ reading: { value } }: Attachment): number => value.high ?? (value.low ?? 0) * ROOM;

/** How many words may stand between a figure and one that counts the same. */
const MOST_BETWEEN = 14;

/** "police counted 8,500 demonstrators; organisers said 12,000 had come": a number alone that a verb of saying opens, with a helper verb behind it. */
const isSaidAnew = (words: readonly Word[], before: Attachment, { at, reading, trigger }: Attachment, of: ReadonlySet<string>): boolean =>
  trigger === null && reading.form === 'count' && before.reading.value.unit === 'people' && (reading.value.unit === BARE_NUMBER || reading.counted === null) && ((words[at.first - 1]?.classes.reports === true && words[at.last]?.tag === 'aux') || (of.has(words[at.first - 1]?.lower ?? '') && words[at.first - 2]?.classes.reports === true && isNothing(words[at.last])));

/** Whether a verb of saying stands before a number, with at most a small word between: "spoke of 17", "said 17". */
const isSpokenOf = (words: readonly Word[], at: number): boolean => words[at - 1]?.classes.reports === true || (words[at - 1]?.tag === 'prep' && words[at - 2]?.classes.reports === true);

/** The end of a clause. */
const isNothing = (word: Word | undefined): boolean => word === undefined || word.tag === 'punct' || word.tag === 'comma';

/** How many words may stand between a count and the colon that parts it ("40 deaths at its sites since 2014: three at work and 37 elsewhere"). */
const MOST_BEFORE_COLON = 12;

/** How many words stand there, a name of several for one. */
const sizeOf = (words: readonly Word[]): number => words.filter(({ tag }, i) => i === 0 || !((tag === 'name' || tag === 'hyphen') && (words[i - 1]!.tag === 'name' || words[i - 1]!.tag === 'hyphen'))).length;

/** Whether what is counted is told by a name ("658 Kenyans"), which a part of it keeps. */
const isNamed = ({ reading: { counted } }: Attachment): boolean => counted !== null && /^\p{Lu}/u.test(counted);

/** Whether "of them", "of whom" stands behind the figure. */
const isOfThem = (words: readonly Word[], { at, reading: { value } }: Attachment, of: ReadonlySet<string>): boolean => {
  // "six were hurt, one of them badly": a member, no count.
  if (value.low === 1 && value.high === 1) return false;
  const [link, whole] = [words[at.last], words[at.last + 1]];
  if (link !== undefined && of.has(link.lower) && (whole?.tag === 'pron' || whole?.tag === 'rel')) return true;
  // "half of them children": one phrase
  for (let i = at.first + 1; i < at.last; i++) if (words[i]!.tag === 'pron' && of.has(words[i - 1]!.lower)) return true;
  return false;
};

/** "120,000 marched on Saturday, 85,000 the previous Saturday": whether nothing but another day stands behind a number alone. */
function isThen(words: readonly Word[], { at: { first, last }, reading }: Attachment): boolean {
  const next = words[last];
  const day = next?.tag === 'prep' || next?.tag === 'det' ? words[last + 1] : next;
  return words[first - 1]?.tag === 'comma' && reading.counted === null && day?.tag === 'time';
}

/** Words behind a comma that open a part of what was counted. */
type PartWords = Pick<Grammar, 'including'> & Pick<ReportingWords, 'holding'>;

/** Whether a number without a noun stands behind "and", a colon or "including" and before a place, a clause or a pause, and so counts what the figure before it counted. */
function isElliptic(words: readonly Word[], before: Attachment, own: Attachment, { including, holding }: PartWords): boolean {
  const next = words[own.at.last]?.tag;
  const link = words[own.at.first - 1];
  // "102 of the army, 19 of its allies and 61 of the rebels"
  const goesOn = link?.tag === 'comma' && words[own.at.last]?.classes.of === true && words[before.at.last]?.classes.of === true && before.frame !== null;
  const then = before.frame !== null && isThen(words, own);
  // "380,000 marched, including 41,000 in the capital", "…, with 41,000 in the capital alone"
  const isPart = link !== undefined && (including.has(link.lower) || holding.has(link.lower)) && words[own.at.first - 2]?.tag === 'comma' && next === 'prep' && (own.reading.value.high ?? own.reading.value.low ?? 0) <= mostOf(before);
  return own.reading.value.unit === BARE_NUMBER && own.reading.form === 'count' && dimensionOf(before.reading.value.unit) === 'count' && (goesOn || isPart || then || link?.tag === 'and' || link?.text === ':' || (link?.tag === 'adv' && words[own.at.first - 2]?.tag === 'comma')) && (next === undefined || next === 'prep' || next === 'comma' || next === 'punct' || next === 'that' || goesTo(words, before, own) || then);
}

/** "ten of whom died": whether the clause of a part tells what became of it. */
const isOfWhom = (words: readonly Word[], { at: { last } }: Attachment, { first }: Trigger): boolean => words[last]?.classes.of === true && words[last + 1]?.tag === 'rel' && first > last + 1 && first - last <= OF_WHOM;
const OF_WHOM = 4;

/** Whether a number alone behind "and" goes where the verb of the one before takes those it counts: "nine were taken to hospital in Serab and five to a clinic". */
const goesTo = (words: readonly Word[], { trigger, frame }: Attachment, { at, reading }: Attachment): boolean =>
  frame !== null && trigger !== null && trigger.kind === 'object' && trigger.last < at.first && reading.form === 'count' && reading.counted === null && words[at.first - 1]?.tag === 'and' && words[at.last]?.tag === 'to' && words.slice(trigger.first, trigger.last).some(({ tag }) => tag === 'to');

/** "3.5 million took part in all, and police counted 1.1 million": the number right behind a verb of counting that ends its clause. */
function isCountedBy(words: readonly Word[], { at, reading, trigger }: Attachment): boolean {
  const next = words[at.last]?.tag;
  return reading.form === 'count' && trigger?.frame === 'recorded' && trigger.kind === 'object' && trigger.last === at.first && (next === undefined || next === 'punct' || next === 'comma' || next === 'prep');
}

/** "organisers counted 130,000 marchers and police 42,000": the next who counts, with no verb. */
function isGapped(words: readonly Word[], before: Attachment, own: Attachment, { speakers, bodies, documents, polls }: ReportingWords): boolean {
  if (own.reading.value.unit !== BARE_NUMBER || own.reading.form !== 'count' || dimensionOf(before.reading.value.unit) !== 'count') return false;
  let i = own.at.first - 1;
  const who = words[i]?.lower ?? '';
  // "won 84 seats and Sorel 35": whoever did the same.
  const does = before.trigger?.kind === 'object' && !before.trigger.passive && before.trigger.last <= before.at.first && words[i]?.tag === 'name' && isNothing(words[own.at.last]);
  if (!does && !speakers.has(who) && !bodies.has(who) && !documents.has(who) && !polls.has(who)) return false;
  while (i >= before.at.last && isNominal(words[i]?.tag)) i--;
  return i === before.at.last && (words[i]!.tag === 'and' || words[i]!.tag === 'comma');
}

/** Longest way from "it" to the number that it is said to be, in words ("it could well be 20,000"). */
const IT_REACH = 4;

/** "the mayor said it could be between 18,000 and 20,000": the count before is what "it" stands for. */
function isSaidToBe(words: readonly Word[], at: number, { pronouns }: ReportingWords): boolean {
  if (words[at - 1]?.be !== true) return false;
  let i = at - 2;
  while (i > at - IT_REACH && (words[i]?.tag === 'modal' || words[i]?.tag === 'adv' || words[i]?.tag === 'aux')) i--;
  return words[i]?.tag === 'pron' && pronouns.body.has(words[i]!.lower);
}
