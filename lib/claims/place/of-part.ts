import { lineage } from '@/lib/lexicon/nouns';
import type { Grammar } from '@/lib/claims/claim-language';
import type { PlaceWords } from '@/lib/claims/place-language';
import { opensPart } from '@/lib/claims/syntax/opens-part';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import type { Choice } from './place-choice';
import type { PlaceMention } from './place-mention';

/* Places of a sentence that are only a part's of those whom the claim counts, or another figure's. */

/** The words behind a claim that tell of a part of it, up to the comma that closes them; null where none do. */
export function partBehind({ words }: Sentence, at: Phrase, mentions: readonly Phrase[], figures: readonly Phrase[], { of, including, from }: Pick<Grammar, 'of' | 'including' | 'from'>): Phrase | null {
  // "3.5 million marched, 700,000 of them in Mern": the place of the part.
  // … and "killed 40 people, including 12 in Mern", "…, among them 12 children from Mern".
  const part = figures.find(({ first, last }) => first >= at.last && ((of.has(words[last]?.lower ?? '') && words[last + 1]?.tag === 'pron') || (words[last]?.tag === 'prep' && (words[last - 1]!.tag === 'num' || from.has(words[last].lower)) && opensPart(words, first, including) >= 0)));
  if (!part) return null;
  // … but behind the comma that closes it ("two of them critically, at a hall in Mern") the place is of the whole.
  // … and "half of them in the capital, Mern" goes on over its comma.
  const close = words.findIndex(({ tag }, i) => i > part.last && tag === 'comma' && !(words[i - 1]!.tag === 'noun' && mentions.some(({ first }) => first === i + 1)));
  return { first: part.last, last: close < 0 ? words.length : close };
}

/** Whether a place is only that of a part of those whom the claim counts. */
export const isOfPart = ({ sentence: { words }, at, part, places, grammar, mentions }: Choice, { first }: PlaceMention): boolean =>
  (part !== null && first >= part.first && first < part.last) || isOfSome(words, at, first, mentions, { of: grammar.of, bound: places.bound, locating: places.locating });

/** "26,000 fled, most of them towards Mern", "killed 40 in Mern, most of them in Tarn": whether a place is where some of those counted went, or were in the place told of before, whose number is not given. */
function isOfSome(words: readonly Word[], at: Phrase, first: number, mentions: readonly Phrase[], { of, bound, locating }: { of: ReadonlySet<string>; bound: ReadonlySet<string>; locating: ReadonlySet<string> }): boolean {
  const open = words.findLastIndex(({ tag }, i) => i < first && tag === 'comma');
  if (open < at.last) return false;
  const isNamed = mentions.some(({ last }) => last <= open);
  return words.slice(open + 1, first - 1).some(({ lower }, i) => {
    const link = words[open + i + 3]?.lower ?? '';
    return of.has(lower) && words[open + i + 2]!.tag === 'pron' && words[open + i]?.tag !== 'num' && (bound.has(link) || (isNamed && locating.has(link)));
  });
}

/** Whether a place behind the claim is only named as one of what is counted: "captured 66 towns, among them the town of Mern". */
export const isOnlyPart = ({ words, quantities }: Sentence, at: Phrase, { first }: PlaceMention, including: ReadonlySet<string>): boolean => {
  const comma = words.findIndex(({ tag }, i) => i >= at.last && i < first && tag === 'comma' && including.has(words[i + 1]?.lower ?? ''));
  return comma >= 0 && words.slice(comma, first).every(({ tag }) => tag !== 'verb' && tag !== 'num') && quantities.some(({ isFigure, countedKind, start }) => isFigure && start >= words[at.first]!.start && start < words[at.last - 1]!.end && lineage(countedKind ?? '').includes('settlement'));
};

/** Whether a place is where others than those of the claim, or a sum, come from: "the passengers came from nine countries, including four from Mern". */
export function isOriginOfOthers({ words, quantities }: Sentence, { first: own }: PlaceMention, at: Phrase, { origins, comes }: Pick<PlaceWords, 'origins' | 'comes'>): boolean {
  const first = listStart(words, own);
  const link = words[first - 1];
  if (link === undefined || !origins.has(link.lower)) return false;
  const before = words[first - 2];
  if (comes.has(before?.lower ?? '')) return true;
  // "100,000 migrants, many from Mern"
  if (QUANTIFIERS.has(before?.tag ?? 'punct') && words[first - 3]?.tag === 'comma' && first - 3 >= at.last) return true;
  // "on board were 23 sailors and farmers from Mern"
  if (before?.classes.people && before.tag === 'noun' && first - 2 > at.last && words[first - 3]?.tag === 'and') return true;
  // "a force made up of troops from Mern"
  if (before?.classes.people && before.tag === 'noun' && words[first - 3]?.classes.of && first - 3 > at.last && words[first - 4]!.tag !== 'noun') return true;
  // "received $39 million from Mern": who gave it.
  return before !== undefined && quantities.some(({ form, isFigure, start, end }) => isFigure && (form === 'money' || (form === 'count' && first - 1 !== at.last)) && start <= before.start && end >= before.end);
}

/** Tags of "many", "most", "all" that stand for those counted. */
const QUANTIFIERS: ReadonlySet<Tag> = new Set(['det', 'adj', 'pron', 'num', 'adv']);

/** Whether a place is where those who do what the claim tells come from: "militants from Mern attacked the village, killing 20"; not where whoever speaks does. */
export function isOriginOfDoer({ words }: Sentence, { first: own, last }: PlaceMention, at: Phrase, parties: Choice['parties'], { origins, locals }: Pick<PlaceWords, 'origins' | 'locals'>): boolean {
  if (last >= at.first) return false;
  const first = listStart(words, own);
  const who = words[first - 2];
  if (who === undefined || !origins.has(words[first - 1]!.lower) || who.tag !== 'noun' || !who.classes.people || locals.has(who.lower)) return false;
  return words.slice(last, at.last).some(({ tag }) => tag === 'verb') && !parties.some(({ source }) => own >= source.first && last <= source.last);
}

/** First word of the list of names in which the name at `first` stands ("from Mern, Tarn and Orlava"). */
function listStart(words: readonly Word[], own: number): number {
  let first = own;
  if (words[first - 1]?.tag === 'det') first--;
  while (first > 1 && (words[first - 1]!.tag === 'comma' || words[first - 1]!.tag === 'and') && words[first - 2]!.tag === 'name') for (first -= 2; words[first - 1]?.tag === 'name'; ) first--;
  return first;
}

/** Tags inside the words for where people come from. */
const ORIGIN: ReadonlySet<Tag> = new Set(['name', 'noun', 'adj', 'det', 'hyphen', 'comma', 'and']);

/** The places without those that people come from, where another, or what was told before (`told`), tells where they were: "400 workers from Mern and Tolm died in Orlava". */
export function withoutOrigins({ words }: Sentence, at: Phrase, named: readonly PlaceMention[], origins: ReadonlySet<string>, told: boolean): readonly PlaceMention[] {
  if (!origins.has(words[at.last]?.lower ?? '')) return named;
  let end = at.last + 1;
  // … and "carrying 67 people from Mern to Tarn crashed in Orlava"
  while (words[end] && (ORIGIN.has(words[end]!.tag) || (words[end]!.tag === 'to' && words[end + 1]?.tag === 'name'))) end++;
  const others = named.filter(({ first }) => first <= at.last || first >= end);
  return others.length > 0 || told ? others : named;
}

/**
 * The places that are not another figure's: "92 died in one town and 40 in another". What stands behind the figure's own place
 * and the next figure is the next one's; so is what stands behind the figures before, where this one has its own.
 */
export function onItsSide(sentence: Sentence, at: Phrase, named: readonly PlaceMention[], figures: readonly Phrase[], origins: ReadonlySet<string>): readonly PlaceMention[] {
  const { words } = sentence;
  const behind = named.find(({ first }) => first >= at.last)?.first;
  if (behind === undefined) return named;
  // "The summit in Mern drew 55,000, down from 84,000 in Tarn": where it was that many is not where this one was.
  const other = figures.find(({ first, last }) => first >= at.last && last <= behind);
  const own = other && origins.has(words[other.first - 1]!.lower) ? named.filter(({ last }) => last <= at.first) : [];
  if (own.length > 0) return onItsSide(sentence, at, own, figures, origins);
  const next = figures.find(({ first }) => first > behind)?.first ?? Infinity;
  const before = figures.find(({ last }) => last <= at.first)?.last ?? Infinity;
  const closer = other === undefined;
  const clause = words.findLastIndex(({ tag }, i) => i < at.first && tag === 'comma' && words[i + 1]?.tag === 'and');
  // "12 died in Mern and Tolm 14": what stands right before the next figure is of that.
  return named.filter(({ first, last }) => first < next && last !== next && !isOfNextNumber(words, at, { first, last }) && !(first >= before && last <= at.first && (closer || last <= clause)));
}

/** "In Mern 22 died, in Tolm 15": whether a place behind the claim opens a clause without a verb, in which a number stands right behind it. */
function isOfNextNumber(words: readonly Word[], at: Phrase, { first, last }: Phrase): boolean {
  if (first - 2 < at.last || words[words[last]?.tag === 'comma' ? last + 1 : last]?.tag !== 'num' || words[first - 1]!.tag !== 'prep') return false;
  const joint = words[first - 2]!.tag;
  return (joint === 'comma' || joint === 'and') && words.slice(0, at.first).some(({ tag }) => tag === 'prep');
}
