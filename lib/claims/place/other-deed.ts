import { SCANS } from '@/lib/claims/scans';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import type { PlaceMention } from './place-mention';

/* Places of a sentence that stand in what it tells besides the claim. */

/** Whether a place behind the claim stands in a clause that only tells what else happened then: "launched the assault on Wednesday, the same day a ceasefire took effect in Mern". */
export function isOfSameDay({ words, times }: Sentence, at: Phrase, first: number, days: ReadonlySet<string>): boolean {
  const open = words.findIndex(({ tag }, i) => i >= at.last && i < first && tag === 'comma');
  if (open < 0) return false;
  let i = open + 1;
  while (words[i]?.tag === 'det' || words[i]?.tag === 'adj') i++;
  const isDay = words[i]?.tag === 'time' || times.some((time) => time.first <= i && time.last > i) || days.has(words[i]?.lower ?? '');
  return isDay && words.slice(i + 1, first).some(({ tag }) => tag === 'verb') && words.slice(open + 1, first).every(({ tag }) => tag !== 'comma');
}

/** Whether a place before the claim stands in what whoever speaks did besides: "showed footage of trucks bound for Mern and said that 12 had died". */
export function isOfOtherDeed({ words }: Sentence, at: Phrase, { first, last }: PlaceMention): boolean {
  if (last > at.first || !words.slice(0, first).some(({ tag }) => tag === 'verb')) return false;
  const and = words.findIndex(({ tag }, i) => i >= last && i < at.first && tag === 'and' && words[i + 1]?.tag === 'verb' && words[i + 1]!.classes.reports && words[i + 2]?.tag === 'that');
  return and >= 0 && words.slice(and + 2, at.first).every(({ tag }) => tag !== 'punct');
}

/**
 * Whether a place stands in a clause that tells of what was before the claim: behind it, "killed 19 near the capital, hours after an attack left dozens
 * dead in Mern", or closed by a comma and "but" or "and" before it, "announced a truce, days after a bomb went off in Mern, but Orlava | rejected it".
 */
export function isOfEarlierDeed({ words, scans }: Sentence, at: Phrase, { first, last }: PlaceMention, days: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  if ((scans & SCANS.after) === 0) return false;
  const isBehind = first >= at.last;
  const open = words.findIndex(({ lower }, i) => i > (isBehind ? at.last : 0) && i < first && after.has(lower) && days.has(words[i - 1]!.lower));
  if (open <= 0 || !words.slice(open + 1, first).some(({ tag }) => tag === 'verb')) return false;
  return isBehind || (last <= at.first && words.slice(last, at.first).some(({ tag }, i) => tag === 'comma' && words[last + i + 1]!.tag === 'and'));
}

/** "have died since 2021, when 119 were killed in Mern": whether a place behind the claim is that of another count, which a clause on a time before tells of. */
export function isOfThatTime({ words, quantities, times, scans }: Sentence, at: Phrase, { first }: PlaceMention, deed: ReadonlySet<string>): boolean {
  if ((scans & SCANS.deed) === 0) return false;
  const open = words.findIndex(({ lower }, i) => i > at.last && i < first && deed.has(lower) && words[i - 1]!.tag === 'comma');
  return open > 0 && times.some(({ last }) => last === open - 1) && quantities.some(({ isFigure, start }) => isFigure && start > words[open]!.start && start < words[first]!.start);
}

/** "announced strikes until they stopped attacking ships in the Mern Sea": whether a place stands in a clause of what is still to come, behind a verb before word `from`. */
export const isOfUntil = ({ words, scans }: Sentence, from: number, first: number, untils: ReadonlySet<string>): boolean =>
  (scans & SCANS.until) !== 0 && words.some(({ lower, tag }, i) => i >= from && i < first && untils.has(lower) && tag !== 'time' && words.slice(0, i).some((word) => word.tag === 'verb') && words.slice(i + 1, first).some((word) => word.tag === 'verb'));

/** Whether a place stands in the reason that somebody gives: "lowered its target to 4 percent, blaming weak demand in Mern", "… and blamed the war in Mern". */
export function isOfReason({ words }: Sentence, { first }: PlaceMention, at: Phrase, reasons: ReadonlySet<string>): boolean {
  const open = words.findIndex(({ tag }, i) => i >= at.last && i < first && (tag === 'comma' || tag === 'and') && reasons.has(words[i + 1]?.lower ?? ''));
  return open > 0 && words.slice(open + 1, first).every(({ tag }) => tag !== 'comma' && tag !== 'punct');
}

/** Whether a place says whose citizen somebody else than those counted is: "a native of Mern killed 84". */
export const isOfPerson = ({ words }: Sentence, at: Phrase, { first }: PlaceMention, holders: ReadonlySet<string>, of: ReadonlySet<string>): boolean =>
  of.has(words[first - 1]?.lower ?? '') && ((holders.has(words[first - 2]?.lower ?? '') && !(first - 2 >= at.first && first - 2 <= at.last)) || (words[first - 2]?.tag === 'num' && first - 2 > at.last));

/** Whether a place stands in the next thing that somebody says: "said 12 had died and that 40 were in hospitals in Mern". */
export const isBehindAndThat = (words: readonly Word[], at: Phrase, { first }: PlaceMention): boolean => words.some(({ tag }, i) => i >= at.last && i < first && tag === 'and' && words[i + 1]?.tag === 'that');

/**
 * Whether a place is of the other of two things that one subject did, where each has a place of its own: "bombed a depot in Mern and
 * recalled its men from Tarn"; or only tells what the second was done to: "imposed a curfew and closed the bridge over the Tarn", "arrested
 * the manager and sealed his office in Tarn".
 */
export function isOfJoinedDeed({ words }: Sentence, at: Phrase, { first, last }: PlaceMention, mentions: readonly PlaceMention[], crossed: ReadonlySet<string>, possessives: ReadonlySet<string>): boolean {
  const isBehind = first >= at.last;
  const and = joinedDeed(words, isBehind ? at.last : last, isBehind ? first : at.first);
  if (and < 0) return false;
  if (isBehind && possessives.has(words[and + 2]!.lower)) return true;
  if (isBehind) return crossed.has(words[words[first - 1]!.tag === 'det' ? first - 2 : first - 1]!.lower) || mentions.some((own) => own.first >= at.last && own.last <= and);
  // … but the place of the subject is of both.
  return words.slice(0, first).some(({ tag }) => tag === 'verb') && mentions.some((own) => own.first >= at.last && words.slice(at.last, own.first).every(({ tag }) => !CLAUSE_BREAKS.has(tag)));
}

/** Where "and" and a past or present verb go on with the subject of the verb before, between two words; -1 where nothing but one clause does. */
function joinedDeed(words: readonly Word[], from: number, until: number): number {
  let and = -1;
  for (let i = from; i < until; i++) {
    const { tag } = words[i]!;
    if (CLAUSE_BREAKS.has(tag) || (tag === 'and' && and >= 0)) return -1;
    if (tag !== 'and' || words[i + 1]?.tag !== 'verb') continue;
    const { is, classes } = words[i + 1]!;
    if ((is?.past === true || is?.third === true) && !classes.reports) and = i;
  }
  return and;
}

/** Tags at which a clause ends. */
const CLAUSE_BREAKS: ReadonlySet<Tag> = new Set(['comma', 'punct', 'sub', 'rel', 'that']);
