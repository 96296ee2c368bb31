import type { Grammar } from '@/lib/claims/claim-language';
import { dimensionOf } from '@/lib/lexicon/units';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import type { ReportingWords } from '@/lib/claims/speech-language';
import { opensPart } from '@/lib/claims/syntax/opens-part';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Word } from '@/lib/claims/syntax/sentence';
import type { Attachment } from './attachment';
import { repeatsClause } from '@/lib/claims/syntax/repeats-clause';

/* Signs by which a figure goes on with what another counts. */

/** How many times "more than N" may be N at most, where a part of it is told. */
const ROOM = 2;
export const mostOf = ({ reading: { value } }: Attachment): number => value.high ?? (value.low ?? 0) * ROOM;

/** "police counted 8,500 demonstrators; organisers said 12,000 had come": a number alone that a verb of saying opens, with a helper verb behind it. */
export const isSaidAnew = (words: readonly Word[], before: Attachment, { at, reading, trigger }: Attachment, of: ReadonlySet<string>): boolean =>
  trigger === null && reading.form === 'count' && before.reading.value.unit === 'people' && (reading.value.unit === BARE_NUMBER || reading.counted === null) && ((words[at.first - 1]?.classes.reports === true && words[at.last]?.tag === 'aux') || (of.has(words[at.first - 1]?.lower ?? '') && words[at.first - 2]?.classes.reports === true && isNothing(words[at.last])));

/** Whether a verb of saying stands before a number, with at most a small word between: "spoke of 17", "said 17". */
export const isSpokenOf = (words: readonly Word[], at: number): boolean => words[at - 1]?.classes.reports === true || (words[at - 1]?.tag === 'prep' && words[at - 2]?.classes.reports === true);

/** The end of a clause. */
const isNothing = (word: Word | undefined): boolean => word === undefined || word.tag === 'punct' || word.tag === 'comma';

/** Whether what is counted is told by a name ("658 Kenyans"), which a part of it keeps. */
export const isNamed = ({ reading: { counted } }: Attachment): boolean => counted !== null && /^\p{Lu}/u.test(counted);

/** Whether "of them", "of whom" stands behind the figure. */
export const isOfThem = (words: readonly Word[], { at, reading: { value } }: Attachment, of: ReadonlySet<string>): boolean => {
  // "six were hurt, one of them badly": a member, no count.
  if (value.low === 1 && value.high === 1) return false;
  const [link, whole] = [words[at.last], words[at.last + 1]];
  if (link !== undefined && of.has(link.lower) && (whole?.tag === 'pron' || whole?.tag === 'rel')) return true;
  // "1.5 million refugees, of whom 900,000 are from Mern"
  if (words[at.first - 1]?.tag === 'rel' && of.has(words[at.first - 2]?.lower ?? '') && words[at.first - 3]?.tag === 'comma') return true;
  // "half of them children": one phrase
  for (let i = at.first + 1; i < at.last; i++) if (words[i]!.tag === 'pron' && of.has(words[i - 1]!.lower)) return true;
  return false;
};

/** "120,000 marched on Saturday, 85,000 the previous Saturday": whether nothing but another day stands behind a number alone. */
export function isThen(words: readonly Word[], { at: { first, last }, reading }: Attachment): boolean {
  const next = words[last];
  const day = next?.tag === 'prep' || next?.tag === 'det' ? words[last + 1] : next;
  return words[first - 1]?.tag === 'comma' && reading.counted === null && day?.tag === 'time';
}

/** "8,000 crossed on Sunday, 5,200 into Orlava and 1,100 into Dorn": whether a number alone behind a comma, and no greater than the count before it, is followed by nothing but another place or time of the same. */
export function isNextPart(words: readonly Word[], before: Attachment, { at: { first, last }, reading }: Attachment): boolean {
  const [next, behind] = [words[last], words[last + 1]];
  const opens = (next?.tag === 'prep' || next?.tag === 'to') && !next.classes.of && !next.classes.loose && !next.classes.by;
  return before.frame !== null && words[first - 1]?.tag === 'comma' && reading.counted === null && opens && (behind?.tag === 'name' || behind?.tag === 'det') && (reading.value.high ?? reading.value.low ?? 0) <= mostOf(before);
}

/** Tags of a word behind a count that makes it the subject of a clause of its own. */
const PREDICATES: ReadonlySet<string> = new Set(['verb', 'aux', 'modal']);

/** "203 combatants had been killed since the offensive began: 118 rebels and 85 soldiers": whether a count behind a colon, no greater than the one before it, breaks that down. */
export const isBrokenDown = (words: readonly Word[], before: Attachment, { at, reading: { value, form } }: Attachment): boolean =>
  words[at.first - 1]?.text === ':' && form === 'count' && before.frame !== null && before.trigger !== null && before.reading.value.unit === value.unit && (value.high ?? value.low ?? Infinity) < mostOf(before) && !PREDICATES.has(words[at.last]?.tag ?? 'punct');

/** Words behind a comma that open a part of what was counted. */
export type PartWords = Pick<Grammar, 'including'> & Pick<ReportingWords, 'holding'>;

/** Whether a number without a noun stands behind "and", a colon or "including" and before a place, a clause or a pause, and so counts what the figure before it counted. */
export function isElliptic(words: readonly Word[], before: Attachment, own: Attachment, { including, holding }: PartWords): boolean {
  const next = words[own.at.last]?.tag;
  const link = words[own.at.first - 1];
  // "102 of the army, 19 of its allies and 61 of the rebels"
  const goesOn = link?.tag === 'comma' && words[own.at.last]?.classes.of === true && words[before.at.last]?.classes.of === true && before.frame !== null;
  const then = (before.frame !== null && isThen(words, own)) || isNextPart(words, before, own);
  // "380,000 marched, including 41,000 in the capital", "…, with 41,000 in the capital alone"
  // … and "…, among them 41,000 in the capital"
  const opener = opensPart(words, own.at.first, including);
  const isPart = link !== undefined && (opener >= 0 ? words[opener - 1]?.tag === 'comma' : holding.has(link.lower) && words[own.at.first - 2]?.tag === 'comma') && next === 'prep' && (own.reading.value.high ?? own.reading.value.low ?? 0) <= mostOf(before);
  // "108 confirmed, followed by Orlava with 41 and Serab with 33"
  const isNamed = link !== undefined && holding.has(link.lower) && words[own.at.first - 2]?.tag === 'name' && before.frame !== null && (next === undefined || next === 'comma' || next === 'and' || next === 'punct');
  return own.reading.value.unit === BARE_NUMBER && own.reading.form === 'count' && (dimensionOf(before.reading.value.unit) === 'count' || (before.frame !== null && before.reading.value.unit === BARE_NUMBER && before.reading.form === 'count')) && (goesOn || isNamed || isPart || then || link?.tag === 'and' || link?.text === ':' || (link?.tag === 'adv' && words[own.at.first - 2]?.tag === 'comma')) && (next === undefined || next === 'prep' || next === 'comma' || next === 'punct' || next === 'that' || goesTo(words, before, own) || then);
}

/** ", as did 19 people on the ground": whether a figure stands behind a helper that repeats the verb of the clause before. */
export const isAlikeDone = (words: readonly Word[], { at: { first, last } }: Attachment): boolean => repeatsClause(words, first) && words[last]?.tag !== 'verb' && words[last]?.tag !== 'aux';

/** Whether a number alone behind "and" goes where the verb of the one before takes those it counts: "nine were taken to hospital in Serab and five to a clinic", "sentenced 22 people to death and 31 to life". */
export const goesTo = (words: readonly Word[], { trigger, frame, at: before }: Attachment, { at, reading }: Attachment): boolean =>
  words[at.last]?.tag === 'to' && words[at.first - 1]?.tag === 'and' && frame !== null && trigger !== null && trigger.kind === 'object' && trigger.last < at.first && reading.form === 'count' && (reading.counted === null || reading.countedKind === 'others') && (words.slice(trigger.first, trigger.last).some(({ tag }) => tag === 'to') || (trigger.last === before.first && words[overOf(words, before.last)]?.tag === 'to'));

/** The word behind a count, over an "of" and its noun: "four fighters | of the Front | to death". */
function overOf(words: readonly Word[], last: number): number {
  let i = last;
  if (words[i]?.classes.of) for (i++; isNominal(words[i]?.tag); ) i++;
  return i;
}

/** "3.5 million took part in all, and police counted 1.1 million": the number right behind a verb of counting, with no noun behind it. */
export function isCountedBy(words: readonly Word[], { at, reading, trigger }: Attachment): boolean {
  const next = words[endOver(words, at.last)]?.tag;
  return reading.form === 'count' && trigger?.frame === 'recorded' && trigger.kind === 'object' && trigger.last === at.first && (next === undefined || next === 'punct' || next === 'comma' || next === 'prep' || next === 'adv' || next === 'and');
}

/** The word behind a figure, over a "nationwide" that stands there. */
const endOver = (words: readonly Word[], last: number): number => (words[last]?.classes.nationwide ? last + 1 : last);

/** "organisers counted 130,000 marchers and police 42,000": the next who counts, with no verb. */
export function isGapped(words: readonly Word[], before: Attachment, own: Attachment, { speakers, bodies, documents, polls }: ReportingWords): boolean {
  if (own.reading.value.unit !== BARE_NUMBER || own.reading.form !== 'count' || dimensionOf(before.reading.value.unit) !== 'count') return false;
  let i = own.at.first - 1;
  const who = words[i]?.lower ?? '';
  // "won 84 seats and Sorel 35": whoever did the same.
  const does = before.trigger?.kind === 'object' && !before.trigger.passive && before.trigger.last <= before.at.first && words[i]?.tag === 'name' && isNothing(words[own.at.last]);
  // "Mern reported 30 dead, Orlava 12 and Tarn two", "75 of its citizens had died, Orlava 49"
  const tells = words[i]?.tag === 'name' && isNothingOrAnd(words[own.at.last]) && before.reading.value.unit === 'people' && before.frame !== null && before.trigger !== null && before.trigger.kind !== 'object';
  if (tells && isCountedToo(words, before, own)) return true;
  if (!does && !speakers.has(who) && !bodies.has(who) && !documents.has(who) && !polls.has(who)) return false;
  while (i >= before.at.last && isNominal(words[i]?.tag)) i--;
  return i === endOver(words, before.at.last) && (words[i]!.tag === 'and' || words[i]!.tag === 'comma');
}

const isNothingOrAnd = (word: Word | undefined): boolean => isNothing(word) || word!.tag === 'and';

/** Whether nothing but a comma or "and" and a name stands between a number and what a verb or a noun tells of the people counted before it. */
function isCountedToo(words: readonly Word[], { at: before, trigger }: Attachment, { at }: Attachment): boolean {
  let i = at.first - 1;
  while (i >= before.last && words[i]!.tag === 'name') i--;
  const isTold = words[before.first - 1]?.tag === 'verb' || words[before.first - 1]?.tag === 'aux' || words[before.first - 1]?.tag === 'name' || trigger!.first >= before.last;
  return isTold && (i === before.last || i === trigger!.last) && (words[i]?.tag === 'and' || words[i]?.tag === 'comma');
}

/** Tags of a clause of its own. */
const OWN_CLAUSE: ReadonlySet<string> = new Set(['aux', 'modal', 'sub', 'rel', 'that', 'punct', 'quote']);

/** "twelve people were killed in air strikes, and nine in shelling": whether a number alone behind "and" is told of another circumstance of what befell those before, with nobody's deed between but that somebody says so. */
export function isGappedBehind(words: readonly Word[], { frame, trigger, at: before, reading }: Attachment, { at }: Attachment): boolean {
  const [cause, other] = [words[trigger?.last ?? 0], words[at.last]];
  if (frame === null || trigger === null || (trigger.kind === 'object' && !trigger.passive) || trigger.kind === 'noun' || trigger.first < before.last || dimensionOf(reading.value.unit) !== 'count') return false;
  if (words[at.first - 1]?.tag !== 'and' || cause?.tag !== 'prep' || other?.tag !== 'prep' || other.classes.of || other.lower !== cause.lower) return false;
  return words.slice(trigger.last, at.first - 1).every(({ tag, classes }) => !OWN_CLAUSE.has(tag) && (tag !== 'verb' || classes.reports));
}

/** Longest way from "it" to the number that it is said to be, in words ("it could well be 20,000"). */
const IT_REACH = 4;

/** "the mayor said it could be between 18,000 and 20,000": the count before is what "it" stands for. */
export function isSaidToBe(words: readonly Word[], at: number, { pronouns }: ReportingWords): boolean {
  if (words[at - 1]?.be !== true) return false;
  let i = at - 2;
  while (i > at - IT_REACH && (words[i]?.tag === 'modal' || words[i]?.tag === 'adv' || words[i]?.tag === 'aux')) i--;
  return words[i]?.tag === 'pron' && pronouns.body.has(words[i]!.lower);
}

/** "50 went home and the other 350 stayed": whether a number alone counts those whom another has left over; their own verb tells what they did. */
export const isLeftOver = (words: readonly Word[], { at, reading }: Attachment, { leftOver }: Grammar): boolean =>
  reading.form === 'count' && leftOver.has(words[at.first - 1]?.lower ?? '') && words[at.first - 2]?.tag === 'det' && (words[at.last] === undefined || !isNominal(words[at.last]!.tag));
