import { lineage } from '@/lib/lexicon/nouns';
import type { ClaimLanguage } from '@/lib/claims/claim-language';
import type { Sentence, Word } from '@/lib/claims/syntax/sentence';

/** "at Mern's main market": whether what only a town has stands behind its owner. */
export function isOnlyOne(words: readonly Word[], first: number, last: number, { places }: ClaimLanguage): boolean {
  const [prep, which, noun] = [words[first - 1], words[last], words[last + 1]];
  return prep?.tag === 'prep' && (places.locating.has(prep.lower)) && which !== undefined && places.ones.has(which.lower) && noun?.tag === 'noun' && places.townThings.has(noun.lower);
}

/** "second-largest city", "biggest town": whether a town stands at a word that is told by its rank only. */
export function isRankedTown(words: readonly Word[], from: number, { places, quantity: { nouns: { isSuperlative } } }: ClaimLanguage): boolean {
  let i = from;
  while (words[i] && i < from + YARDSTICK && !isSuperlative(words[i]!.lower)) i++;
  return isSuperlative(words[i]?.lower ?? '') && places.pointingPlaces.has(words[i + 1]?.lower ?? '') && words[i + 2]?.tag !== 'name' && words[i + 2]?.tag !== 'comma';
}

/** Whether a name is that of a storm or the like, by the noun at its head: "Storm Dorn", "Hurricane Dorn". */
export const isNamedEvent = (words: readonly Word[], first: number, last: number, { agents, quantity: { nouns } }: ClaimLanguage): boolean => {
  const kind = words[first]!.lower;
  return last - first > 1 && agents.nobody.has(kind) && lineage(nouns.kindOf(kind) ?? '').includes('event');
};

/** Words that a comparison may take before the place that it is drawn with. */
const YARDSTICK = 4;

/** Whether a place is only what something is compared with: "larger than Mern", "the size of Mern", "as much as Mern's lake". */
function isYardstick(words: readonly Word[], first: number, language: ClaimLanguage): boolean {
  const { places, grammar, quantity: { nouns: { isSuperlative } } } = language;
  let i = first - 1;
  while (i > first - YARDSTICK && (words[i]?.tag === 'det' || words[i]?.tag === 'adj' || (words[i]?.tag === 'noun' && !places.sizes.has(words[i]!.lower)) || (words[i]?.tag === 'name' && isPossessive(words[i]!)))) i--;
  const link = words[i];
  if (!link) return false;
  // "the third highest behind Mern and Tolm": what a rank is counted from, and what is joined to it.
  if (places.behind.has(link.lower) && (grammar.orders.has(words[i - 1]?.lower ?? '') || isSuperlative(words[i - 1]?.lower ?? ''))) return true;
  if (link.tag === 'and' && i === first - 1 && words[i - 1]?.tag === 'name') {
    let other = i - 1;
    while (words[other - 1]?.tag === 'name') other--;
    return isYardstick(words, other, language);
  }
  if (grammar.of.has(link.lower)) return places.sizes.has(words[i - 1]?.lower ?? '');
  if (grammar.comparing.has(link.lower)) return true;
  return places.alike.has(link.lower) && words.slice(Math.max(0, i - YARDSTICK), i).some(({ lower }) => places.alike.has(lower));
}

/** Whether a name tells of no place here: what is compared with one, a clock ("9 a.m. Mern time"), or whose body is put beside its name (", a U.S. think tank"). */
export function isNowhere(words: readonly Word[], first: number, last: number, language: ClaimLanguage): boolean {
  const next = words[last];
  if (next?.tag === 'noun' && language.grammar.moments.has(next.lower) && words[first - 1]?.tag !== 'prep') return true;
  const [det, comma] = [words[first - 1], words[first - 2]];
  const isBeside = det?.tag === 'det' && det.classes.opensOne && !det.classes.the && comma?.tag === 'comma' && words[first - 3]?.tag === 'name';
  return (isBeside && next?.tag === 'noun' && /^(?:\p{Lu}\.?){2,4}$/u.test(words.slice(first, last).map(({ text }) => text).join(''))) || isYardstick(words, first, language);
}

/** "a study in X", "published in The Y": the name is a journal's; not in "12 deaths were reported in X". A "The" written large within a sentence opens a title. */
export function isPrinted({ words, quantities }: Sentence, first: number, prep: number, { places, quantity }: ClaimLanguage): boolean {
  const before = words[first - 1];
  let subject = prep - 1;
  while (words[subject]?.tag === 'verb' || words[subject]?.tag === 'aux' || words[subject]?.tag === 'adv') subject--;
  // … but "a study of 300 people was published in X"
  if (subject < prep - 1 && quantities.some(({ isFigure, start, end, value }) => isFigure && (value.unit === 'people' || value.unit === 'case') && end === words[subject]?.end && !words[words.findIndex((word) => word.start === start) - 1]?.classes.of)) return false;
  return places.printed.has(words[prep - 1]?.lower ?? '') || (before !== undefined && first > 1 && before.capital && quantity.notFigures.the.has(before.lower));
}

/** Whether a word ends in a possessive mark ("Mern's", "the Tolms'"). */
export function isPossessive({ text }: Word): boolean {
  const last = text.charCodeAt(text.length - 1);
  return isApostrophe(last) || (last === SMALL_S && isApostrophe(text.charCodeAt(text.length - 2)));
}

const SMALL_S = 115;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Whether a preposition is all in capitals in a sentence that is not. */
export const isShouted = (words: readonly Word[], prep: Word | undefined): boolean => prep !== undefined && prep.text.length > 1 && prep.text !== prep.lower && prep.text === prep.text.toUpperCase() && words.some(({ text, lower, kind }) => kind === 'word' && text === lower && text.length > 1);
