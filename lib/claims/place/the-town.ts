import { SCANS } from '@/lib/claims/scans';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { PlaceWords } from '@/lib/claims/place-language';
import { phraseEnd } from '@/lib/claims/syntax/phrases';
import type { PlaceMention } from './place-mention';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** The noun by which a sentence tells what a place in its words `first` to `last` is: "the town of Mern", "the port city Mern", "Mern city", "Mern, Tarn's largest province,"; null where it tells none. */
export function placeNoun(sentence: Sentence, first: number, last: number, { words: { grammar, places } }: CompiledClaimLanguage): string | null {
  const { words } = sentence;
  const before = grammar.of.has(words[first - 1]?.lower ?? '') ? words[first - 2] : words[first - 1];
  for (const word of [before, words[last - 1]]) if (word?.tag === 'noun' && (places.pointingPlaces.has(word.lower) || places.pointingRegions.has(word.lower))) return word.lower;
  // "the capital, Mern,", "the capital Mern"
  const seat = words[first - 1]?.tag === 'comma' ? words[first - 2] : words[first - 1];
  if (seat?.tag === 'noun' && places.capitals.has(seat.lower)) return seat.lower;
  return words[last]?.tag !== 'comma' ? null : nounBehind(sentence, last + 1, places);
}

/** The noun of a place that closes a phrase between commas from word `first` on; null where none does. */
function nounBehind(sentence: Sentence, first: number, { pointingPlaces, pointingRegions }: Pick<PlaceWords, 'pointingPlaces' | 'pointingRegions'>): string | null {
  const end = phraseEnd(sentence, first);
  const close = sentence.words[end]?.tag;
  const noun = sentence.words[end - 1]!.lower;
  return end > first && (close === 'comma' || close === 'punct') && (pointingPlaces.has(noun) || pointingRegions.has(noun)) ? noun : null;
}

/** Whether "the city", "the town" stands in a sentence without its name. */
export const saysTheTown = ({ words }: Sentence, { words: { grammar, places, quantity } }: CompiledClaimLanguage): boolean =>
  words.some(({ lower, tag }, i) => tag === 'noun' && places.pointingPlaces.has(lower) && quantity.notFigures.the.has(words[i - 1]?.lower ?? '') && !grammar.of.has(words[i + 1]?.lower ?? ''));

/** "happened in the country", "nationwide": whether a sentence says so without its name. */
export const saysTheCountry = ({ words }: Sentence, { words: { grammar, places, quantity } }: CompiledClaimLanguage): boolean =>
  words.some(({ lower, classes }) => classes.nationwide && quantity.nouns.kindOf(lower) === null) || words.some(({ tag, classes }, i) => tag === 'noun' && classes.nationwide && words[i - 1]?.classes.the === true && places.locating.has(words[i - 2]?.lower ?? '') && !grammar.of.has(words[i + 1]?.lower ?? '') && words[i + 1]?.tag !== 'name');

/** The place that "the town", "the town's hospital" in a sentence points back to, of those told of by that noun; null for none. */
export function pointedAt({ words }: Sentence, towns: ReadonlyMap<string, string>, { words: { grammar, quantity, places } }: CompiledClaimLanguage): string | null {
  if (towns.size === 0) return null;
  for (let i = 1; i < words.length; i++) {
    // "in the same town", "across the northern state"
    let the = i - 1;
    if (words[the]!.tag === 'adj') the--;
    if (!quantity.notFigures.the.has(words[the]?.lower ?? '') || grammar.of.has(words[i + 1]?.lower ?? '') || words[i + 1]?.tag === 'name') continue;
    const noun = words[i]!.lower.replace(/['’]s$/, '');
    // "the state said", "the district court": bodies, and no places.
    if (places.pointingRegions.has(noun) && (!places.prepositions.has(words[the - 1]?.lower ?? '') || words[i + 1]?.tag === 'noun')) continue;
    const place = towns.get(noun);
    if (place !== undefined) return place;
  }
  return null;
}

/** The places that "there" in the next sentence means: the last one a sentence names, with those joined to it, but not one that something is only near to or comes from; none where it names none. */
export function thereOf({ words }: Sentence, places: readonly PlaceMention[], { words: { places: { origins, beside } } }: CompiledClaimLanguage): string[] {
  const isNear = ({ first }: PlaceMention): boolean => {
    for (let i = first - 1; i >= 0 && i >= first - NEAR_REACH && words[i]!.tag !== 'comma' && words[i]!.tag !== 'verb'; i--) if (beside.has(words[i]!.lower)) return true;
    return origins.has(words[first - 1]?.lower ?? '');
  };
  // "had fled Mern": a place that a verb acts on is one too.
  const last = places.findLastIndex((place) => (place.sure || words[place.first - 1]?.tag === 'verb') && !place.owner && !isNear(place));
  if (last < 0) return [];
  // "in Mern in Orlava", "in Mern, Orlava": there is in the nearer one.
  const within = last > 0 && places[last - 1]!.last === places[last]!.first - 1 && places[last - 1]!.sure && (words[places[last - 1]!.last]?.tag === 'prep' || words[places[last - 1]!.last]?.tag === 'comma');
  const at = within ? last - 1 : last;
  const joined = words[places[at]!.first - 1]?.tag === 'and' && at > 0 && places[at - 1]!.last === places[at]!.first - 1;
  return joined ? [places[at - 1]!.name, places[at]!.name] : [places[at]!.name];
}

/** How far before a place "near" may stand, in words ("near the port town of Mern"). */
const NEAR_REACH = 5;

/** Whether a sentence points back to a place ("380 were killed there", "There, nurses treated 70"); not with the "there" that a verb of being follows. */
export const pointsThere = ({ words, scans }: Sentence, { words: { places: { pointing } } }: CompiledClaimLanguage): boolean => (scans & SCANS.pointing) !== 0 && words.some(({ lower }, i) => pointing.has(lower) && (i > 0 ? (words[i + 1]?.tag !== 'verb' || words[i - 1]!.tag === 'noun') && words[i + 1]?.tag !== 'aux' && words[i + 1]?.tag !== 'modal' && words[i - 1]!.tag !== 'aux' : words[1]?.tag === 'comma'));
