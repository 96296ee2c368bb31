import { WORLDWIDE } from '@/lib/lexicon/countries';
import { nameKey } from '@/lib/text/fold-name';
import type { ClaimLanguage } from '@/lib/claims/claim-language';
import { textOf, type Sentence, type Word } from '@/lib/claims/syntax/sentence';
import { readCapital } from './capitals';
import { placesOfDateline } from './dateline-places';
import { isInstitution, placeOfInstitution } from './institution';
import { isCountryByTitle, nameEnd, toNameRun, type NameRun } from './name-run';
import { isCountry } from './known-names';
import type { NamesSeen, PlaceMention } from './place-mention';
import { followsPlace, isHardlyWhere, isLocated, isNamedAsPlace, isOnRoad, isReached, isVisited, liesInOwner } from './shown-place';
import { whyNotWhere } from './whose-name';

/**
 * Names of a sentence that are places by their surroundings: behind a preposition of place ("in X"), beside a noun of place
 * ("the town of X", "X province", "northern X"), or known to be one. Bodies, institutions and persons are none; a place inside
 * the name of an institution ("Mern University Hospital") is the place.
 */
export function findPlaces(sentence: Sentence, language: ClaimLanguage, names: NamesSeen): PlaceMention[] {
  if (sentence.dateline) return placesOfDateline(sentence, language);
  const { words } = sentence;
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < words.length; ) {
    const set = setPhraseAt(sentence, i, language);
    if (set) {
      if (set.name !== null) mentions.push({ first: i, last: set.last, name: set.name, sure: true });
      i = set.last;
      continue;
    }
    if (!isName(words, i, language)) {
      i++;
      continue;
    }
    const last = nameEnd(sentence, i, language);
    if (isStatesAdjective(words, i, last)) {
      i = last;
      continue;
    }
    const run = toNameRun(sentence, { first: i, last }, language, mentions.at(-1));
    const mention = toMention(run, names);
    const half = mention && halfBefore(words, mentions.at(-1), mention, language);
    if (half) mentions[mentions.length - 1]!.name = half;
    if (mention) mentions.push(mention);
    i = run.end;
  }
  return mentions;
}

/** "in North and South Mern": the whole name of the place before, where only its direction is written; null where it is not so. */
function halfBefore(words: readonly Word[], before: PlaceMention | undefined, { first, name }: PlaceMention, { places: { directions } }: ClaimLanguage): string | null {
  if (before === undefined || before.last !== first - 1 || words[before.last]!.tag !== 'and' || !directions.has(before.name.toLowerCase())) return null;
  const [direction, ...rest] = name.split(' ');
  return rest.length > 0 && directions.has(direction!.toLowerCase()) ? `${before.name} ${rest.join(' ')}` : null;
}

/** "all over the world", "the Kenyan capital": a phrase of set words at word `first`, and the place it is known to mean; null where none stands there. */
function setPhraseAt(sentence: Sentence, first: number, language: ClaimLanguage): { last: number; name: string | null } | null {
  const word = sentence.words[first]!;
  const everywhere = word.classes.worldwide ? phraseAt(sentence.words, first, language.places.worldwide) : undefined;
  if (everywhere) return { last: first + everywhere.length, name: WORLDWIDE };
  return word.tag === 'name' ? readCapital(sentence, first, language) : null;
}

/** The first of some phrases that stands at word `at`; undefined where none does. */
const phraseAt = (words: readonly Word[], at: number, phrases: readonly (readonly string[])[]): readonly string[] | undefined => phrases.find((phrase) => phrase.every((wanted, k) => words[at + k]?.lower === wanted));

/** The plural of letters that stand for a word ("GPs", "NGOs"). */
const SEVERAL = /^[A-Z]{2,}s$/;

/** Whether a name that may be a place's begins at a word. */
function isName(words: readonly Word[], at: number, language: ClaimLanguage): boolean {
  const { tag, lower, text, classes } = words[at]!;
  // "at GPs in six towns": several of what letters stand for
  return tag === 'name' && !(SEVERAL.test(text) && words[at + 1]?.tag !== 'name') && (!language.places.never.has(lower) || isCountryByTitle(words, at, language)) && !(classes.demonym && words[at + 1]?.tag !== 'name');
}

/** "the South Korean capital": whose, not where. */
const isStatesAdjective = (words: readonly Word[], first: number, last: number): boolean => last - first > 1 && words[last - 1]!.classes.demonym && words[last]?.tag !== 'name';

/** The place that a name is in its sentence; null where it is none. */
function toMention(run: NameRun, names: NamesSeen): PlaceMention | null {
  const { first, last, name, end } = run;
  if (isSeatOfBody(run) || isSeaOfTown(run)) return null;
  if (isInstitution(run)) {
    const within = placeOfInstitution(run, names);
    return within === null ? null : { first, last, name: within, sure: false };
  }
  const not = whyNotWhere(run, names);
  if (not) return not.owner && names.isPlace(name) ? { first, last, name, sure: false, owner: true } : null;
  const named = isNamedAsPlace(run);
  const known = names.isPlace(name);
  if (isHardlyWhere(run, named, known, names)) return null;
  const sure = named || isLocated(run) || followsPlace(run, names) || liesInOwner(run);
  if (!sure && !known) return isReached(run) || isVisited(run) ? { first, last, name, sure: false } : null;
  const mention: PlaceMention = { first, last: end, name: keepsNoun(run, known, names) ? textOf(run.sentence, { first, last: end }) : name, sure };
  if (isOnRoad(run)) mention.road = true;
  return mention;
}

/** "the Mern-based observatory": tells of the body, not where. */
const isSeatOfBody = ({ ending, language: { reporting } }: NameRun): boolean => (ending?.tag === 'hyphen' && !ending.spaced) || reporting.seats.has(ending?.lower ?? '');

/** "Mern's Orlava Sea port of Tarn": whether a sea only says on which one the town behind it lies. */
const isSeaOfTown = ({ words, last, language: { events, places, grammar } }: NameRun): boolean =>
  events.seas.has(words[last - 1]!.lower) && places.nouns.has(words[last]?.lower ?? '') && (words[last + 1]?.tag === 'name' || (grammar.of.has(words[last + 1]?.lower ?? '') && words[last + 2]?.tag === 'name'));

/** Whether the noun of place behind a name is part of what the place is called ("Mern province"); a known town is called by its name alone. */
function keepsNoun({ sentence, words, first, last, end, name, hasNoun, isSeat, language }: NameRun, known: boolean, { isPlace }: NamesSeen): boolean {
  const { places } = language;
  // "a fire at a Kenya school": no school is called by its country.
  if (known && (places.townThings.has(words[end - 1]!.lower) || places.institutions.has(words[end - 1]!.lower)) && isCountry(nameKey(name), language)) return false;
  // "a Kenya border town": no town is called by its country alone.
  if (known && end - last > 1 && isCountry(nameKey(name), language)) return false;
  // "off the Tarn coast": Tarn; no town or bay is called so.
  return hasNoun && !isSeat && ((!known && !places.parts.has(words[end - 1]!.lower)) || places.kept.has(words[end - 1]!.lower) || isPlace(textOf(sentence, { first, last: end })));
}
