import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Saying } from '@/lib/claims/attribution/saying';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import { isAside, isOfMeeting } from './elsewhere';
import { isYetToReach } from './not-there';
import { isBaseOf, isOfParty, isSeatOf } from './of-party';
import type { PlaceMention } from './place-mention';
import type { PlaceWords } from '@/lib/claims/place-language';
import { isOfOtherLand } from './nearest-places';
import { isAhead, isMeasuredFrom, isOnTheWay, leadOf } from './place-phrase';
import { isOfSaying } from './where-said';

/** The places of a sentence that the next ones may be of too. */
interface HandedOn {
  names: string[];
  /** Those of them that are not of whoever speaks. */
  told: string[];
}

/** The places that a sentence hands on to the next ones. `quiet`: what triggers it has where it counts nothing, null where it does. */
export function placesHandedOn(sentence: Sentence, places: readonly PlaceMention[], sayings: readonly Pick<Saying, 'source' | 'cue'>[], quiet: readonly Trigger[] | null, language: CompiledClaimLanguage): HandedOn {
  const { words } = sentence;
  // "Five headed towards Mern" tells of no one there.
  // … and "some 300 km east of Mern" tells where it was by a town where it was not.
  const near = places.filter((place) => !isMeasuredFrom(sentence, place, language.words.places));
  const here = (near.length > 0 ? near : places).filter((place) => !isAhead(words, place, language.words.places));
  // "The bus, travelling from Mern, hit a wall in Tarn": what came next was in Tarn.
  const left = here.filter((place, i) => isOnTheWay(words, place, here[i - 1], language.words.places));
  const all = left.length < here.length ? here.filter((place) => !left.includes(place)) : here;
  const part = ofFirstPart(sentence, all);
  // "came down near the town of Mern on its way from an area of Tarn": Tarn does not hold Mern.
  const kept = part.length < 2 ? part : part.filter((place, i) => !part.some((town, k) => k < i && town.sure && isOfOtherLand(words, town, place)));
  const names: string[] = [];
  for (const place of kept) if (place.sure && !names.includes(place.name) && !isYetToReach(words, place, language.words.places) && !(quiet && isOfMeeting(sentence, place, quiet, language)) && !isAside(sentence, place, language) && !isWhereSomebodyWas(words, place, language.words.places) && !isSeaCrossed(sentence, place, language) && !sayings.some((party) => isBaseOf(words, place, party) || isOfSaying(sentence, place, party) || isSeatOf(sentence, place, party, language.words.places))) names.push(place.name);
  return { names, told: kept.flatMap((place) => (place.sure && !sayings.some((party) => isOfParty(sentence, place, party)) ? [place.name] : [])) };
}

/** "Lind, who was in Mern at the time, flew back": whether a place is where a clause between commas says that somebody was, and what comes next need not be there. */
function isWhereSomebodyWas(words: Sentence['words'], { first, last }: PlaceMention, { persons }: PlaceWords): boolean {
  const open = words.findLastIndex(({ tag }, i) => i < first && tag === 'comma');
  const who = words[open + 1];
  if (open < 1 || who?.tag !== 'rel' || !persons.has(who.lower) || words[open + 2]?.be !== true || words[open + 3]?.tag !== 'prep') return false;
  const close = words.findIndex(({ tag }, i) => i >= last && tag === 'comma');
  return close > 0 && words[close + 1]?.tag === 'verb' && words[close + 1]!.is?.past === true;
}

/** "was diverted across the Lansk Sea": whether a place is a sea that something only crossed; what comes next need not be there. */
const isSeaCrossed = ({ words }: Sentence, { first, last }: PlaceMention, { words: { places, events } }: CompiledClaimLanguage): boolean =>
  events.seas.has(words[last - 1]!.lower) && places.seaways.has(words[leadOf(words, first, places)]?.lower ?? '');

/** "Court annuls Mern's vote; police fire tear gas in Tarn": the places of a title up to its semicolon, where that part names one; all of them elsewhere. */
export function ofFirstPart({ kind, words }: Sentence, places: readonly PlaceMention[]): readonly PlaceMention[] {
  if (kind !== 'heading' || places.length < 2) return places;
  const part = words.findIndex(({ text }, i) => text === ';' && i >= places[0]!.last);
  return part < 0 ? places : places.filter(({ first }) => first < part);
}
