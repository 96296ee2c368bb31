import { capitalOf } from '@/lib/lexicon/capitals';
import { lineage } from '@/lib/lexicon/nouns';
import { nameKey } from '@/lib/text/fold-name';
import type { ClaimLanguage } from '@/lib/claims/claim-language';
import type { Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import { textOf } from '@/lib/claims/syntax/sentence';

/** A capital that is told by its state's adjective. */
interface CapitalPhrase {
  /** Behind the word for a capital. */
  last: number;
  /** The capital's name; null where the sentence names it behind, or nobody knows it. */
  name: string | null;
}

/** Adjectives of states are of so many words at the most ("South Korean"). */
const LONGEST_ADJECTIVE = 3;

/** The phrase "the Kenyan capital" whose adjective begins at word `first`; null where none does. */
export function readCapital(sentence: Sentence, first: number, { places }: ClaimLanguage): CapitalPhrase | null {
  const { words } = sentence;
  let last = first + 1;
  while (words[last]?.tag === 'name' && last < first + LONGEST_ADJECTIVE) last++;
  // "Kenyan capital" without "the" is money.
  if (!places.capitals.has(words[last]?.lower ?? '') || words[first - 1]?.tag !== 'det') return null;
  const state = places.nationalities.get(textOf(sentence, { first, last }).toLowerCase());
  const next = words[last + 1];
  if (state === undefined || next?.tag === 'noun' || next?.tag === 'hyphen') return null;
  const isNamed = next?.tag === 'name' || (next?.tag === 'comma' && words[last + 2]?.tag === 'name' && isNamedBehind(sentence, last + 2, endOfNames(words, last + 2), places, () => true));
  return { last: last + 1, name: isNamed ? null : capitalOf(nameKey(state)) };
}

/** Tags of a word behind which a name has ended where it only says what a place is called. */
const CLOSES: ReadonlySet<Tag> = new Set(['comma', 'punct', 'prep', 'time', 'sub', 'rel']);

/**
 * Whether the name in words `first` to `last` is that of the place whose noun stands before it: "In the capital, Mern, 17 people", "in the Orlavan
 * capital, Mern.", "near the port city Mern on Friday".
 */
export function isNamedBehind(sentence: Sentence, first: number, last: number, places: ClaimLanguage['places'], opens: (noun: number) => boolean): boolean {
  const { words } = sentence;
  const [before, ending] = [words[first - 1], words[last]];
  // A "site" or a "camp" has names that are no places.
  if (before?.tag === 'noun') return (places.peopled.has(before.lower) || places.pointingPlaces.has(before.lower)) && (ending === undefined || CLOSES.has(ending.tag)) && opens(first - 1);
  if (before?.tag !== 'comma' || !opens(first - 2)) return false;
  if (ending?.tag === 'comma') return true;
  // "In the capital, Ferro said": whoever does something is named there, where nothing was told yet.
  return (ending === undefined || CLOSES.has(ending.tag)) && words.slice(0, first).some(({ tag }) => tag === 'verb');
}

/** Whether word `last` is a noun for where people live, in a phrase of place with an article or an owner: "in the capital", "near the northern town", "in Orlava's capital". */
export function isPlacePhrase(sentence: Sentence, last: number, { places, quantity, grammar }: ClaimLanguage): boolean {
  const { words } = sentence;
  const noun = words[last];
  if (noun?.tag !== 'noun' || !(places.peopled.has(noun.lower) || lineage(quantity.nouns.kindOf(noun.lower) ?? '').includes('settlement'))) return false;
  let opener = last - 1;
  while (opener > last - LONGEST_PHRASE && DESCRIBES.has(words[opener]?.tag ?? 'punct')) opener--;
  const prep = words[opener];
  const isCertain = words.slice(opener + 1, last).some(({ tag, text }) => tag === 'det' || tag === 'poss' || /['’]s?$/.test(text));
  // "The state capital, Mern, has been under siege"
  if (prep === undefined) return isCertain && (places.capitals.has(noun.lower) || places.pointingPlaces.has(noun.lower)) && words[last + 1]?.tag === 'comma';
  return isCertain && (((prep.tag === 'prep' || prep.tag === 'to') && places.prepositions.has(prep.lower)) || grammar.of.has(prep.lower));
}

/** Whether what stands behind a name ending at word `last` says that it is a place where people live: "Mern, a town south of Tarn", "Mern, Orlava's second-largest city". */
export function isCalledPlace({ words }: Sentence, last: number, { places, quantity }: ClaimLanguage): boolean {
  if (words[last]?.tag !== 'comma') return false;
  let i = last + 1;
  const isOpened = words[i]?.tag === 'det' || (words[i]?.tag === 'name' && /['’]s?$/.test(words[i]!.text));
  if (!isOpened) return false;
  while (i < last + LONGEST_PHRASE && DESCRIBES.has(words[i]?.tag ?? 'punct') && !(words[i]!.tag === 'noun' && (words[i + 1]?.tag !== 'noun' || places.directions.has(words[i + 1]!.lower)))) i++;
  const noun = words[i];
  if (noun?.tag !== 'noun' || !(places.pointingPlaces.has(noun.lower) || places.pointingRegions.has(noun.lower) || places.peopled.has(noun.lower) || lineage(quantity.nouns.kindOf(noun.lower) ?? '').includes('settlement'))) return false;
  const next = words[i + 1];
  return next === undefined || CALLED.has(next.tag) || places.directions.has(next.lower);
}

/** Tags of a word behind the noun that a name is called by. */
const CALLED: ReadonlySet<Tag> = new Set(['comma', 'punct', 'prep', 'rel', 'that', 'adv', 'num']);

/** Words between a preposition and the noun of a place at the most ("in the northern South Korean port city"). */
const LONGEST_PHRASE = 7;
const DESCRIBES: ReadonlySet<Tag> = new Set(['det', 'adj', 'name', 'noun', 'poss']);

/** End of the names at `first`. */
function endOfNames(words: readonly Word[], first: number): number {
  let last = first + 1;
  while (words[last]?.tag === 'name') last++;
  return last;
}
