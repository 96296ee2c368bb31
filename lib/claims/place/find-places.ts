import type { ClaimLanguage } from '@/lib/claims/claim-language';
import { textOf, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';

/** A place named in a sentence. `sure` when its own words show that it is a place. */
export interface PlaceMention extends Phrase {
  name: string;
  sure: boolean;
}

/**
 * Names of a sentence that are places by their surroundings: behind a preposition of place ("in X"), beside a noun of place
 * ("the town of X", "X province", "northern X"), or known to be one (`isPlace`, from the page itself or from names looked up).
 */
export function findPlaces(sentence: Sentence, language: ClaimLanguage, isPlace: (name: string) => boolean): PlaceMention[] {
  const { words } = sentence;
  const { places } = language;
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    if (word.tag !== 'name' || places.never.has(word.lower)) {
      i++;
      continue;
    }
    if (places.isDemonym(word.lower) && words[i + 1]?.tag !== 'name') {
      i++;
      continue;
    }
    let last = nameEnd(sentence, i);
    const possessive = /['’]s?$/.test(words[last - 1]!.text) || words[last]?.tag === 'poss';
    // "Mern city", "Orlava province", "Mern airport"
    const noun = words[last];
    const hasNoun = !possessive && noun !== undefined && noun.tag === 'noun' && places.nouns.has(noun.lower);
    const before = words[i - 1];
    const back = skipModifiers(sentence, i - 1, language);
    const prep = words[back];
    const relational = prep !== undefined && language.grammar.of.has(prep.lower) && words[back - 1] !== undefined && places.nouns.has(words[back - 1]!.lower);
    const direction = before !== undefined && places.directions.has(before.lower);
    const name = cleanName(textOf(sentence, { first: i, last }));
    const inner = words[last - 1]!.lower;
    const ownNoun = places.nouns.has(inner) && last - i > 1;
    const isPrep = prep !== undefined && (prep.tag === 'prep' || prep.tag === 'to') && places.prepositions.has(prep.lower);
    const party = !ownNoun && (places.bodies.has(inner) || titled(sentence, i, language) || (before !== undefined && places.bodies.has(before.lower)));
    const ending = words[last];
    // "in Syrian air strikes": a name that describes a noun is no place; "Mern's outskirts" is.
    const describes = !possessive && !hasNoun && ending !== undefined && (ending.tag === 'noun' || (ending.tag === 'hyphen' && !ending.spaced));
    const placeNoun = possessive && words[last]?.tag !== undefined && words.slice(last, last + 4).some((next) => places.nouns.has(next.lower));
    const known = isPlace(name);
    // "in X and Y provinces": the noun belongs to both.
    const joined = words[last]?.tag === 'and' && words[last + 1]?.tag === 'name' && words[last + 2] !== undefined && places.nouns.has(words[last + 2]!.lower) && words[last + 2]!.tag === 'noun';
    const sure = !party && (hasNoun || joined || relational || ownNoun || (direction && !describes) || placeNoun || (isPrep && !describes && !possessive && places.locating.has(prep.lower)));
    if (sure || (known && !party)) {
      if (hasNoun && !known) mentions.push({ first: i, last: last + 1, name: textOf(sentence, { first: i, last: last + 1 }), sure: true });
      else mentions.push({ first: i, last: hasNoun ? last + 1 : last, name: hasNoun && ['province', 'governorate', 'county', 'state', 'region', 'airport', 'university', 'district'].includes(noun.lower) ? textOf(sentence, { first: i, last: last + 1 }) : name, sure });
    } else if (isPrep && !describes && !party && !possessive && (prep.lower === 'to' || prep.lower === 'from') && !speaking(sentence, back, language)) mentions.push({ first: i, last, name, sure: false });
    if (hasNoun) last++;
    i = last;
  }
  return mentions;
}


/** The name without a possessive ending. */
export const cleanName = (name: string): string => name.replace(/['’]s?$/, '').trim();

/** End of the run of capitalised words at `first`, with small words inside ("Rio de Janeiro", "University of Mern", "Haraket al-Nur"). */
export function nameEnd({ words }: Sentence, first: number): number {
  let last = first + 1;
  for (let i = last; i < words.length && i < first + 10; i++) {
    const word = words[i]!;
    if (/['’]s?$/.test(words[i - 1]!.text) && words[i - 1]!.tag === 'name') break;
    if (word.tag === 'name') last = i + 1;
    else if (word.tag === 'hyphen' && !word.spaced) continue;
    else if (/^(?:al|el|de|da|do|dos|das|del|della|la|le|les|du|des|van|von|der|den|bin|ibn|ul|ur|ad|an|as|ash|at|az)$/.test(word.lower) && words[i + 1] && (words[i + 1]!.tag === 'name' || words[i + 1]!.tag === 'hyphen')) continue;
    else if ((word.lower === 'of' || word.lower === 'for') && words[i + 1]?.tag === 'name' && /^(?:university|college|republic|democratic|ministry|department|bank|city|isle|gulf|bay|strait|house|church|institute|federation|office|bureau|court|cape|port|district|observatory|council|board|school|museum|duchy|kingdom|state|states|emirates|commission|centre|center|chamber|league|association|committee|union)$/.test(words[i - 1]!.lower)) continue;
    else if (word.lower === 'the' && words[i - 1]?.lower === 'of') continue;
    else break;
  }
  return last;
}

function titled(sentence: Sentence, first: number, language: ClaimLanguage): boolean {
  const before = sentence.words[first - 1];
  const own = sentence.words[first]!;
  return (before !== undefined && language.places.titles.has(before.lower) && before.tag !== 'prep') || (language.places.titles.has(own.lower) && sentence.words[first + 1]?.tag === 'name');
}

/** "according to X", "said to X": a person or body. */
function speaking({ words }: Sentence, prep: number, language: ClaimLanguage): boolean {
  const before = words[prep - 1];
  return before === undefined || before.tag !== 'verb' || before.lower.startsWith('accord') || language.reporting.verbs.some(({ verb }) => before.lower.startsWith(verb));
}

/** Index of the word before the modifiers of a name: "in the northern Syrian town of X" -> "of"; "in rural X" -> "in". */
function skipModifiers({ words }: Sentence, from: number, language: ClaimLanguage): number {
  let i = from;
  while (i >= 0 && i > from - 4 && (words[i]!.tag === 'det' || language.places.directions.has(words[i]!.lower) || (words[i]!.tag === 'adj' && i > 0))) i--;
  return i;
}
