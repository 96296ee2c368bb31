import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { opensComparison } from '@/lib/claims/frame/difference';
import { likeSpan } from './count-from';
import { standsAt } from '@/lib/claims/quantity/match-words';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';

/** Characters of an ISO day, which a month or year has fewer of, and of a year. */
const DAY_LENGTH = 10;
const YEAR_LENGTH = 4;

/** Whether a time is of what the claim is compared with: "126 were saved, five more than it had reported on Sunday", "more than in 2022", "up 28 percent on a year earlier". */
export function isOfComparison(sentence: Sentence, at: Phrase, time: TimeExpression, figures: readonly Phrase[], { words: { grammar, quantity, times } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  // "2.1 degrees above the level of 1951-1980": the years of an average.
  if (isOfAverage(words, time, grammar)) return true;
  // "the second-warmest October, after that of 2023"
  if (words[time.first - 1]?.classes.of === true && (words[time.first - 2]?.tag === 'pron' || words[time.first - 2]?.tag === 'that')) return true;
  // "bought half of what it did a year ago"
  if (times.ago.has(words[time.last - 1]!.lower) && (words[time.first - 1]?.tag === 'aux' || words[time.first - 1]?.be === true) && words[time.first - 2]?.tag === 'pron' && words[time.first - 3]?.tag !== 'comma') return true;
  const link = words[time.first - 1]?.classes.the === true ? time.first - 2 : time.first - 1;
  if (grammar.from.has(words[link]?.lower ?? '') && isBase(sentence, link, quantity.changes)) return true;
  // "would cut 4,000 jobs after a loss of 210 million, from a profit of 95 million a year earlier": of the figure right before it.
  const told = words[time.last - 1]!.lower;
  // "slid to 1.16 billion from 1.44 billion a year earlier, missing the 1.2 billion that was expected": of the figure right before it
  if (times.earlier.has(told) && time.last <= at.first && figures.some((figure) => figure.last === time.first && figure.first < at.first)) return true;
  // "was paid before the uprising of 2011"
  if (words[time.first - 1]?.classes.of === true && opensBefore(words, time.first - 2, times.before)) return true;
  if ((times.earlier.has(told) || times.before.has(told)) && figures.some((figure) => figure.first >= at.last && isRightBehind(words, figure, time.first))) return true;
  // … and "an 18 percent drop on the same period of last year"
  const like = times.likeThat.has(words[time.first + 1]?.lower ?? '') ? time.first : likeSpan(words, time.first, times);
  // … and "a 34 percent rise on the year before"
  if (times.before.has(told) && time.from !== null && time.from.length < DAY_LENGTH && times.bases.has(words[link]?.lower ?? '')) return true;
  if ((like !== null || times.ago.has(words[time.last - 1]!.lower)) && times.bases.has(words[(like ?? time.first) - 1]?.lower ?? '')) return true;
  // "down 19 percent from February"
  // … but "rose to 12 percent from January 1" tells since when.
  if (link === at.last && grammar.from.has(words[at.last]!.lower) && !(time.from?.length === DAY_LENGTH && !time.weekday) && (quantity.changes.has(words[at.first - 1]?.lower ?? '') || quantity.changes.has(words[at.first - 2]?.lower ?? ''))) return true;
  if (isOfLike(words, at.last, time.first, grammar.similar)) return true;
  // "three times as many as a year earlier", "twice the price of a year ago"
  const isPast = times.ago.has(told) || times.earlier.has(told) || times.before.has(told);
  // … and "twice the share of 2015"
  const isOfYear = time.relation === 'on' && time.from?.length === YEAR_LENGTH && words[time.first - 1]?.classes.of === true;
  if ((isPast || isOfYear) && time.first > at.last && isOfMultiple(words, at.last, time.first, grammar.earlier)) return true;
  // "twice as many as in 2020", where nothing but what leads to the time stands behind
  const as = words[time.first - 2]?.tag === 'prep' ? time.first - 2 : time.first - 1;
  if (as - 2 >= at.last && words[as]?.tag === 'prep' && words[as - 2]!.lower === words[as].lower && !isThing(words[as - 1]!.tag)) return true;
  if (isCompared(words, time.first - 1, grammar, times.units)) return true;
  // "a loss of 214 million, compared with a profit of 98 million a year ago"
  let number = time.first - 1;
  while (number >= at.last && words[number]!.tag !== 'num') number--;
  for (let k = at.last; k <= number; k++) for (const phrase of grammar.earlier) if (standsAt(words, k, phrase)) return true;
  // … but "and more than 100 hurt on Saturday" compares nothing.
  let than = at.last;
  while (than < time.first && !(opensComparison(words, than, grammar) && !figures.some(({ first, last }) => than >= first && than < last))) than++;
  // "more than the 33,000 of the quake of 1939"
  return than < time.first && (words.slice(than, time.first).some(({ tag }) => tag === 'verb') || figures.some(({ first, last }) => first > than && last <= time.first));
}

/** Whether a word names somebody, something or a time, as "many" of "as many as" does not. */
const isThing = (tag: Sentence['words'][number]['tag']): boolean => tag === 'name' || tag === 'noun' || tag === 'time' || tag === 'num';

/** "before the uprising of": whether a word for what was earlier opens the noun phrase that ends with word `last`. */
function opensBefore(words: Sentence['words'], last: number, before: ReadonlySet<string>): boolean {
  let i = last;
  while (i > 0 && isNominal(words[i]!.tag)) i--;
  return i < last && before.has(words[i]!.lower);
}

/** "three times as many as |", "twice the price of |": whether a multiple stands between a claim and a time before now. */
function isOfMultiple(words: Sentence['words'], from: number, to: number, earlier: readonly (readonly string[])[]): boolean {
  for (let i = from; i < to; i++) {
    if (i + 2 < to && words[i]!.tag === 'prep' && words[i]!.lower === words[i + 2]!.lower) return true;
    if (words[i + 1]?.classes.the && earlier.some(([multiple, the, more]) => multiple === words[i]!.lower && the === words[i + 1]!.lower && more === undefined)) return true;
  }
  return false;
}

/** Whether words of a comparison stand before the word behind `last`: "than | in the same period of", "respecto al mes de". */
function isCompared(words: Sentence['words'], last: number, grammar: CompiledClaimLanguage['words']['grammar'], units: ReadonlyMap<string, unknown>): boolean {
  let isOf = false;
  for (let i = last; i >= 0 && i > last - COMPARED_REACH; i--) {
    const { tag, lower, classes } = words[i]!;
    if (opensComparison(words, i, grammar)) return true;
    isOf ||= classes.of;
    const goesOn = tag === 'prep' || tag === 'det' || tag === 'sub' || tag === 'that' || units.has(lower) || (isOf && isNominal(tag) && tag !== 'num');
    if (!goesOn) return false;
  }
  return false;
}

/** Most words from "than" to a time ("in the same period of"). */
const COMPARED_REACH = 7;

/** Years that an average is taken over at the least. */
const AVERAGE_YEARS = 15;

/** Words before the years of an average in which the word for the difference from it stands. */
const AVERAGE_REACH = 6;

/** Whether a time is of so many whole years, and a word for a difference from them stands before it. */
function isOfAverage(words: Sentence['words'], { first, from, to }: TimeExpression, { levels, comparing }: CompiledClaimLanguage['words']['grammar']): boolean {
  if (from?.length !== 4 || to?.length !== 4 || Number(to) - Number(from) < AVERAGE_YEARS) return false;
  return words.slice(Math.max(0, first - AVERAGE_REACH), first).some(({ lower }) => levels.has(lower) || comparing.has(lower));
}

/** "fired a missile, close to that sent over Mern last month", "a quake like the one that struck in March": whether a pronoun or "the one" stands behind a word for likeness, between a claim and a time. */
function isOfLike(words: Sentence['words'], from: number, until: number, similar: ReadonlySet<string>): boolean {
  const like = words.findIndex(({ lower }, i) => i >= from && i < until && similar.has(lower));
  if (like < 0) return false;
  const other = words.slice(like + 1, like + LIKE_REACH + 1).findIndex(({ tag, lower }) => tag === 'pron' || tag === 'that' || tag === 'num' || similar.has(lower));
  return other >= 0 && like + 1 + other < until && words.slice(like + 1, like + 1 + other).every(({ tag }) => tag === 'to' || tag === 'prep' || tag === 'det');
}
/** How far behind a word for likeness the other of two likes is named, in words. */
const LIKE_REACH = 3;

/** Whether "from" at a word opens what a change is counted from: "rose 0.3 percent in May from April", "took 41 percent, down 6 points from 2019". */
function isBase({ words, times, quantities }: Sentence, from: number, changes: ReadonlySet<string>): boolean {
  if (times.some(({ last }) => last === from)) return true;
  const change = quantities.find(({ end }) => end === words[from - 1]?.end);
  const at = change ? words.findIndex(({ start }) => start === change.start) : -1;
  return at > 0 && changes.has(words[at - 1]!.lower);
}

/** Whether a time stands right behind a figure, with at most a preposition and an article between. */
export const isRightBehind = (words: Sentence['words'], { last }: Phrase, first: number): boolean => first === last || (words[last]?.tag === 'prep' && (first === last + 1 || (first === last + 2 && words[last + 1]?.tag === 'det')));
