import { capitalOf } from '@/lib/lexicon/capitals';
import { nameKey } from '@/lib/text/fold-name';
import type { ClaimLanguage } from '@/lib/claims/claim-language';
import { textOf, type Phrase, type Sentence, type Word } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import { isCountry } from './known-names';
import { isPossessive } from './not-where';
import type { PlaceMention } from './place-mention';

/** A run of capitalised words in a sentence, and what stands around it. */
export interface NameRun extends Phrase {
  sentence: Sentence;
  words: readonly Word[];
  language: ClaimLanguage;
  /** The name without a possessive ending; of "Mern's capital" that of the capital, where it is known. */
  name: string;
  /** Whether the name is that of a capital which the text tells by its land. */
  isSeat: boolean;
  /** Whether the name owns what follows: "Mern's". */
  possessive: boolean;
  /** Whether a noun of place belongs to the name: "Mern city", "Orlava province". */
  hasNoun: boolean;
  /** Behind the name with its noun of place. */
  end: number;
  /** The words next to the name. */
  before: Word | undefined;
  ending: Word | undefined;
  /** Index of the word before the modifiers of the name: "in the northern Mernish town of X" -> "of". */
  back: number;
  /** The place named before in the sentence. */
  beside: PlaceMention | undefined;
}

/** Longest name, in words. */
const MAX_NAME = 10;

/** The run of capitalised words `first` to `last` with what stands around it. */
export function toNameRun(sentence: Sentence, { first, last }: Phrase, language: ClaimLanguage, beside: PlaceMention | undefined): NameRun {
  const { words } = sentence;
  const { places, grammar } = language;
  const [before, ending] = [words[first - 1], words[last]];
  const possessive = isPossessive(words[last - 1]!) || ending?.tag === 'poss';
  // … "Mern refugee camp"; but "the Orlava city of Mern" is a city of that name, and "the Orlava island nation" is no island.
  const kindAt = ending?.tag === 'noun' && places.kinds.has(ending.lower) && isPlaceNoun(words, last + 1, places) ? last + 1 : last;
  const kind = words[kindAt];
  const ofOther = kind !== undefined && places.named.has(kind.lower) && grammar.of.has(words[kindAt + 1]?.lower ?? '') && words[kindAt + 2]?.tag === 'name';
  const hasNoun = !possessive && kind !== undefined && isPlaceNoun(words, kindAt, places) && !ofOther && !places.polities.has(words[kindAt + 1]?.lower ?? '');
  const owned = cleanName(textOf(sentence, { first, last }));
  // "in Kenya's capital", "near Kenya capital", "in the capital of Kenya"
  const ofState = (places.capitals.has(ending?.lower ?? '') && words[last + 1]?.tag !== 'noun') || (grammar.of.has(before?.lower ?? '') && places.capitals.has(words[first - 2]?.lower ?? ''));
  const seat = ofState ? capitalOf(nameKey(owned)) : null;
  return { sentence, words, language, first, last, name: seat ?? owned, isSeat: seat !== null, possessive, hasNoun, end: hasNoun ? kindAt + 1 : last, before, ending, back: skipModifiers(words, first - 1, places), beside };
}

/** Whether the name only describes the noun behind it: "in Mernish air strikes"; not "Mern's outskirts". */
export const describesNoun = ({ possessive, hasNoun, ending }: NameRun): boolean => !possessive && !hasNoun && ending?.tag === 'noun';

/** Whether a preposition of place stands before the name and its modifiers. */
export function isBehindPreposition({ words, back, language: { places } }: NameRun): boolean {
  const prep = words[back];
  return prep !== undefined && (prep.tag === 'prep' || prep.tag === 'to') && places.prepositions.has(prep.lower);
}

/** Whether the last word of a longer name is a noun of place: "Mern Valley". */
export const endsAsPlace = ({ words, first, last, language: { places } }: NameRun): boolean => last - first > 1 && places.nouns.has(words[last - 1]!.lower);

/** Tags of a word behind which a phrase of place has ended. */
export const CLOSES: ReadonlySet<Tag> = new Set(['comma', 'punct', 'prep', 'time', 'and', 'sub', 'rel']);

/** Whether a noun of place stands at a word: "the Mern crossing", not "troops in Mern crossing the river". */
function isPlaceNoun(words: readonly Word[], at: number, { nouns }: ClaimLanguage['places']): boolean {
  const word = words[at];
  if (word === undefined || !nouns.has(word.lower)) return false;
  return word.tag === 'noun' || (word.tag === 'verb' && word.is?.ing === true && CLOSES.has(words[at + 1]?.tag ?? 'punct'));
}

function skipModifiers(words: readonly Word[], from: number, { directions }: ClaimLanguage['places']): number {
  let i = from;
  while (i >= 0 && i > from - 4 && (words[i]!.tag === 'det' || directions.has(words[i]!.lower) || (words[i]!.tag === 'adj' && i > 0))) i--;
  return i;
}

/** The name without a possessive ending. */
export function cleanName(name: string): string {
  const last = name.charCodeAt(name.length - 1);
  // Hardly a name ends with what may belong to the ending.
  return last === SMALL_S || last === APOSTROPHE || last === CURLY ? name.replace(/['’]s?$/, '').trim() : name.trim();
}

const [SMALL_S, APOSTROPHE, CURLY] = [115, 39, 0x2019];

/** Longest small word between hyphens inside a name ("Mern-under-Lansk"). */
const LONGEST_JOINING = 5;

/** End of the run of capitalised words at `first`, with small words inside ("Rio de Janeiro", "University of Mern", "Haraket al-Nur"). */
export function nameEnd({ words }: Sentence, first: number, { places, grammar }: ClaimLanguage): number {
  let last = first + 1;
  for (let i = last; i < words.length && i < first + MAX_NAME; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    const next = words[i + 1]?.tag;
    if (before.tag === 'name' && isPossessive(before)) break;
    if (word.tag === 'name') last = i + 1;
    else if (word.tag === 'hyphen' && !word.spaced) continue;
    // "Mazan-e-Sharab", "Mern-sur-Lansk"; but "the Mern-to-Lansk road"
    else if (before.tag === 'hyphen' && !word.spaced && word.text.length <= LONGEST_JOINING && word.tag !== 'to' && word.tag !== 'and' && (next === 'name' || (next === 'hyphen' && !words[i + 1]!.spaced && words[i + 2]?.tag === 'name'))) continue;
    // "Rio de Janeiro", "as-Serab"; but "in Mern as Chilean troops left" names a place and goes on.
    else if (places.particles.has(word.lower) && (next === 'hyphen' || (next === 'name' && word.tag !== 'prep' && word.tag !== 'det' && word.tag !== 'sub'))) continue;
    else if (places.links.has(word.lower) && next === 'name' && places.ofHeads.has(before.lower)) continue;
    else if (places.links.has(word.lower) && grammar.of.has(before.lower)) continue;
    else break;
  }
  return last;
}

/** Whether the name at `first` is that of a person by a title in front or at its head. */
export function titled({ words }: Sentence, first: number, language: ClaimLanguage): boolean {
  const before = words[first - 1];
  return (before !== undefined && before.classes.title && before.tag !== 'prep') || (words[first]!.classes.title && words[first + 1]?.tag === 'name' && !isCountryByTitle(words, first, language));
}

/** Whether a word that is a title too opens the name of a country at word `at`: "DR Congo" is no doctor. */
export const isCountryByTitle = (words: readonly Word[], at: number, language: ClaimLanguage): boolean => words[at]!.classes.title && words[at + 1]?.tag === 'name' && words[at]!.text === words[at]!.text.toUpperCase() && isCountry(nameKey(`${words[at]!.lower} ${words[at + 1]!.lower}`), language);
