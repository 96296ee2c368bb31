import { WORLDWIDE } from '@/lib/lexicon/countries';
import { capitalOf } from '@/lib/lexicon/capitals';
import { nameKey } from '@/lib/text/fold-name';
import type { ClaimLanguage } from '@/lib/claims/claim-language';
import { textOf, type Phrase, type Sentence, type Word } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import { isCountry } from './known-names';
import { isCalledPlace, isNamedBehind, isPlacePhrase, readCapital } from './capitals';
import { isAttacker, isFiredFrom, isStriker } from './fired-from';
import { isNamedEvent, isNowhere, isOnlyOne, isPossessive, isPrinted, isRankedTown, isShouted } from './not-where';

/** A place named in a sentence. `sure` when its own words show that it is a place. */
export interface PlaceMention extends Phrase {
  name: string;
  sure: boolean;
  /** Whether the place is only whose body it is ("Mern's disaster agency"). */
  owner?: boolean;
  /** Whether a road begins there that leads to the next place. */
  road?: boolean;
}

/** What an article's names are known to be, from the page itself or from names looked up. */
export interface NamesSeen {
  isPlace(name: string): boolean;
  isPerson(name: string): boolean;
}

/** Longest name, in words. */
const MAX_NAME = 10;

/**
 * Names of a sentence that are places by their surroundings: behind a preposition of place ("in X"), beside a noun of place
 * ("the town of X", "X province", "northern X"), or known to be one. Bodies, institutions and persons are none; a place inside
 * the name of an institution ("Mern University Hospital") is the place.
 */
export function findPlaces(sentence: Sentence, language: ClaimLanguage, { isPlace, isPerson }: NamesSeen): PlaceMention[] {
  if (sentence.dateline) return placesOfDateline(sentence, language);
  const { words } = sentence;
  const { places, grammar } = language;
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    const everywhere = word.classes.worldwide ? phraseAt(words, i, places.worldwide) : undefined;
    if (everywhere) {
      mentions.push({ first: i, last: i + everywhere.length, name: WORLDWIDE, sure: true });
      i += everywhere.length;
      continue;
    }
    // "near the Kenyan capital": which one that is is known.
    const capital = word.tag === 'name' ? readCapital(sentence, i, language) : null;
    if (capital) {
      if (capital.name !== null) mentions.push({ first: i, last: capital.last, name: capital.name, sure: true });
      i = capital.last;
      continue;
    }
    if (word.tag !== 'name' || places.never.has(word.lower) || (places.isDemonym(word.lower) && words[i + 1]?.tag !== 'name')) {
      i++;
      continue;
    }
    const last = nameEnd(sentence, i, language);
    const first = i;
    i = last;
    // "the South Korean capital": whose, not where.
    if (last - first > 1 && places.isDemonym(words[last - 1]!.lower) && words[last]?.tag !== 'name') continue;
    const ending = words[last];
    const possessive = isPossessive(words[last - 1]!) || ending?.tag === 'poss';
    // "Mern city", "Orlava province", "Mern airport"
    // … "Balata refugee camp"; but "the Orlava city of Mern" is a city of that name.
    const kindAt = ending?.tag === 'noun' && places.kinds.has(ending.lower) && isPlaceNoun(words, last + 1, places) ? last + 1 : last;
    const kind = words[kindAt];
    const ofOther = kind !== undefined && places.named.has(kind.lower) && grammar.of.has(words[kindAt + 1]?.lower ?? '') && words[kindAt + 2]?.tag === 'name';
    const hasNoun = !possessive && kind !== undefined && isPlaceNoun(words, kindAt, places) && !ofOther;
    if (hasNoun) i = kindAt + 1;
    // "the Mern-based observatory": tells of the body, not where.
    if ((ending?.tag === 'hyphen' && !ending.spaced) || language.reporting.seats.has(ending?.lower ?? '')) continue;
    const owned = cleanName(textOf(sentence, { first, last }));
    // "in Kenya's capital", "near Kenya capital", "in the capital of Kenya"
    const ofState = (places.capitals.has(ending?.lower ?? '') && words[last + 1]?.tag !== 'noun') || (grammar.of.has(words[first - 1]?.lower ?? '') && places.capitals.has(words[first - 2]?.lower ?? ''));
    const seat = ofState ? capitalOf(nameKey(owned)) : null;
    const name = seat ?? owned;
    const before = words[first - 1];
    // … but a land's name may end as a bank's does.
    if (!isCountry(nameKey(name), language) && isInstitution(words, first, last, hasNoun, language)) {
      // "Mern's university" stands in Mern.
      // … and so does "a fire at Mern's main market": nobody but a place has one.
      const within = possessive && (isPlace(name) || isOnlyOne(words, first, last, language)) ? name : placeWithin(sentence, first, last, isPlace, places.institutions);
      if (within !== null) mentions.push({ first, last, name: within, sure: false });
      continue;
    }
    const inner = words[last - 1]!.lower;
    const ownNoun = last - first > 1 && places.nouns.has(inner);
    // "Mern's state media": tells whose, not where.
    if (possessive && words.slice(last, last + 3).some(({ lower }) => places.bodies.has(lower))) {
      if (isPlace(name)) mentions.push({ first, last, name, sure: false, owner: true });
      continue;
    }
    if (!ownNoun && (places.bodies.has(inner) || titled(sentence, first, language) || (before !== undefined && places.bodies.has(before.lower)))) continue;
    // "owned by Mern's Tolm Shipping": whose the company is; "Mern's Orlava" is a place in a place.
    if (possessive && isPlace(name) && ending?.tag === 'name' && !isPlace(cleanName(textOf(sentence, { first: last, last: nameEnd(sentence, last, language) })))) {
      mentions.push({ first, last, name, sure: false, owner: true });
      continue;
    }
    // "backed by Mern and Tarn", "planes belonging to Mern", "designated a terrorist group by Mern": who does something, not where.
    const link = skipModifiers(sentence, first - 1, language);
    const acts = words[link]?.classes.by === true || (words[link]?.tag === 'to' && places.belonging.has(words[link - 1]?.lower ?? '')) || (words[link]?.tag === 'prep' && !places.locating.has(words[link].lower) && language.events.accusing.has(words[link - 1]?.lower ?? '')) || (before?.tag === 'verb' && language.events.accusing.has(before.lower)) || (before?.tag === 'and' && mentions.at(-1)?.owner === true && mentions.at(-1)!.last === first - 1);
    if (acts && !hasNoun && !possessive && words.slice(0, first).some(({ tag }) => tag === 'verb')) {
      if (isPlace(name)) mentions.push({ first, last, name, sure: false, owner: true });
      continue;
    }
    // "shelled the market from the hills of Mern": where they stood who fired; "Mern launched an offensive in the region": who did.
    // … and "in Mern's second-largest city": in that city, which is named elsewhere.
    if (isFiredFrom(sentence, first, language) || (!possessive && !hasNoun && (isAttacker(sentence, first, last, language) || isStriker(sentence, first, last, language))) || (possessive && isRankedTown(words, last, language))) {
      if (isPlace(name)) mentions.push({ first, last, name, sure: false, owner: true });
      continue;
    }
    // "deaths in Storm Dorn": what befell people, and no place
    if (isNamedEvent(words, first, last, language)) continue;
    // "shares in Dorn fell": a company.
    if (before?.tag === 'prep' && language.reporting.equities.has(words[first - 2]?.lower ?? '')) continue;
    // "an area twice the size of Mern", "as much as Mern's lake": nothing happened there.
    if (isNowhere(words, first, last, language)) continue;
    const back = skipModifiers(sentence, first - 1, language);
    const prep = words[back];
    // "en la ciudad siria de Mern": the adjective stands behind its noun
    const part = (prep !== undefined && grammar.of.has(prep.lower) && words[back - 1]?.tag === 'noun' && places.pointingPlaces.has(words[back - 2]?.lower ?? '') ? words[back - 2] : words[back - 1])?.lower ?? '';
    // "in Mernish air strikes": a name that describes a noun is no place; "Mern's outskirts" is.
    const describes = !possessive && !hasNoun && ending?.tag === 'noun';
    // "the shelling of Mern"
    const shelled = !describes && !possessive && language.events.deeds.get(part) === 'struck';
    // "half of Mern's letters": whose they are
    const relational = prep !== undefined && grammar.of.has(prep.lower) && (shelled || places.nouns.has(part) || places.directions.has(part) || (!possessive && !describes && places.parts.has(part)));
    const placeNoun = possessive && words.slice(last, last + 4).some((next) => places.nouns.has(next.lower) && next.tag === 'noun');
    // "in X and Y provinces": the noun belongs to both.
    const joined = ending?.tag === 'and' && words[last + 1]?.tag === 'name' && words[last + 2]?.tag === 'noun' && places.nouns.has(words[last + 2]!.lower);
    const apposed = !describes && !possessive && (isCalledPlace(sentence, last, language) || isNamedBehind(sentence, first, last, places, (noun) => isPlacePhrase(sentence, noun, language)));
    // "the worst-hit province was Mern"
    const called = !describes && !possessive && before?.be === true && words[first - 2]?.tag === 'noun' && (places.pointingPlaces.has(words[first - 2]!.lower) || places.pointingRegions.has(words[first - 2]!.lower));
    const named = hasNoun || apposed || called || joined || relational || ownNoun || placeNoun || (last - first > 1 && places.leads.has(words[first]!.lower));
    const isPrep = prep !== undefined && (prep.tag === 'prep' || prep.tag === 'to') && places.prepositions.has(prep.lower);
    const known = isPlace(name);
    // "President at Dorn", "an analyst at Dorn": where somebody works.
    const holder = words[back - 1];
    if (!known && !named && places.bodiesAt.has(prep?.lower ?? '') && holder !== undefined && (places.titles.has(holder.lower) || (holder.classes.people && !holder.classes.plural))) continue;
    // "at EDF", "at NATO": a firm or a body by its letters.
    if (!known && places.bodiesAt.has(prep?.lower ?? '') && /^\p{Lu}{2,5}$/u.test(name)) continue;
    // "HORROR AT SCHOOL GATES: boy among four dead": words shouted, and no name
    if (!known && isShouted(words, prep)) continue;
    // "an aid group based in Mern": where it sits, and not where something happened
    if (isPrep && language.reporting.seats.has(words[back - 1]?.lower ?? '')) continue;
    if (!named && !known && (isPerson(name) || isPrinted(sentence, first, back, language))) continue;
    // "spread from the north to Mern, where": of a place alone is it said what happened where it is.
    const pointed = (isPrep || before?.tag === 'and') && ending?.tag === 'comma' && grammar.wheres.has(words[last + 1]?.lower ?? '');
    // "on the road between Mern and Tarn", "the highway from Mern to Tarn"
    const onRoad = prep !== undefined && places.minor.has(words[back - 1]?.lower ?? '') && (places.origins.has(prep.lower) || places.amid.has(prep.lower));
    // "in every Ferro": one of many things of a name
    const ofMany = before?.tag === 'det' && !before.classes.the;
    const located = !describes && !possessive && !ofMany && (pointed || onRoad || (before !== undefined && places.directions.has(before.lower)) || (isPrep && places.locating.has(prep.lower)));
    // "in X and Y": what is joined to a place and closes its phrase is one too.
    const beside = mentions.at(-1);
    // … and "in X, Y and Z"
    const listed = before?.tag === 'comma' && ending?.tag === 'and' && ending.kind === 'word' && words[last + 1]?.tag === 'name' && !isPerson(name);
    const follows = !describes && !possessive && (before?.tag === 'and' || listed || (before?.tag === 'to' && beside?.road === true)) && beside?.last === first - 1 && beside.sure && (listed || CLOSES.has(ending?.tag ?? 'punct'));
    if (named || located || known || follows) {
      const kept = hasNoun && seat === null && (!known || places.kept.has(kind.lower) || isPlace(textOf(sentence, { first, last: kindAt + 1 })));
      mentions.push({ first, last: hasNoun ? kindAt + 1 : last, name: kept ? textOf(sentence, { first, last: kindAt + 1 }) : name, sure: named || located || follows, ...(onRoad ? { road: true } : {}) });
    } else if (isPrep && !describes && !possessive && places.ways.has(prep.lower) && !speaking(sentence, back, language)) {
      mentions.push({ first, last, name, sure: false });
    }
  }
  return mentions;
}

/** Whether a noun of place stands at a word: "the Mern crossing", not "troops in Mern crossing the river". */
function isPlaceNoun(words: readonly Word[], at: number, { nouns }: ClaimLanguage['places']): boolean {
  const word = words[at];
  if (word === undefined || !nouns.has(word.lower)) return false;
  return word.tag === 'noun' || (word.tag === 'verb' && word.is?.has('ing') === true && CLOSES.has(words[at + 1]?.tag ?? 'punct'));
}

/** The first of some phrases that stands at word `at`; undefined where none does. */
const phraseAt = (words: readonly Word[], at: number, phrases: readonly (readonly string[])[]): readonly string[] | undefined => phrases.find((phrase) => phrase.every((wanted, k) => words[at + k]?.lower === wanted));

/** Tags of a word behind which a phrase of place has ended. */
const CLOSES: ReadonlySet<Tag> = new Set(['comma', 'punct', 'prep', 'time', 'and', 'sub', 'rel']);

/** Names of a dateline up to its date, credit or dash: the town, then what it lies in. */
function placesOfDateline(sentence: Sentence, { times }: ClaimLanguage): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < sentence.words.length; ) {
    let last = i;
    while (sentence.words[last]?.kind === 'word' && !times.months.has(sentence.words[last]!.lower)) last++;
    if (last === i) break;
    const name = textOf(sentence, { first: i, last });
    mentions.push({ first: i, last, name: name === name.toUpperCase() ? inSmallLetters(name) : name, sure: true });
    if (sentence.words[last]?.text !== ',') break;
    i = last + 1;
  }
  return mentions;
}

/** "NEW DELHI" as "New Delhi"; short forms ("D.C.", "UN") stay. */
const inSmallLetters = (name: string): string => name.replace(/\p{L}{3,}/gu, (word) => word[0]! + word.slice(1).toLowerCase());

/** The name without a possessive ending. */
export const cleanName = (name: string): string => name.replace(/['’]s?$/, '').trim();

/** Whether the name, or the noun behind it, is that of an institution ("Mern University Hospital", "the University of Mern"). */
function isInstitution(words: readonly Word[], first: number, last: number, hasNoun: boolean, { places, grammar }: ClaimLanguage): boolean {
  if (hasNoun && places.institutions.has(words[last]!.lower)) return true;
  for (let i = first; i < last; i++) if (places.institutions.has(words[i]!.lower) && (i === last - 1 || grammar.of.has(words[i + 1]!.lower))) return true;
  // "St George's university hospital"
  return isPossessive(words[last - 1]!) && (places.institutions.has(words[last]?.lower ?? '') || places.institutions.has(words[last + 1]?.lower ?? ''));
}

/** The longest stretch of an institution's name that is a known place; null for none. */
function placeWithin(sentence: Sentence, first: number, last: number, isPlace: (name: string) => boolean, institutions: ReadonlySet<string>): string | null {
  for (let from = first; from < last; from++) {
    for (let to = last; to > from; to--) {
      if (sentence.words[from]!.tag !== 'name' || institutions.has(sentence.words[from]!.lower)) continue;
      const name = cleanName(textOf(sentence, { first: from, last: to }));
      if (to - from < last - first && isPlace(name)) return name;
    }
  }
  return null;
}

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
    // "Rio de Janeiro", "as-Suwayda"; but "in Mern as Chilean troops left" names a place and goes on.
    else if (places.particles.has(word.lower) && (next === 'hyphen' || (next === 'name' && word.tag !== 'prep' && word.tag !== 'det' && word.tag !== 'sub'))) continue;
    else if (places.links.has(word.lower) && next === 'name' && places.ofHeads.has(before.lower)) continue;
    else if (places.links.has(word.lower) && grammar.of.has(before.lower)) continue;
    else break;
  }
  return last;
}

/** Whether the name at `first` is that of a person by a title in front or at its head. */
export function titled({ words }: Sentence, first: number, { places }: ClaimLanguage): boolean {
  const before = words[first - 1];
  return (before !== undefined && places.titles.has(before.lower) && before.tag !== 'prep') || (places.titles.has(words[first]!.lower) && words[first + 1]?.tag === 'name');
}

/** "according to X", "said to X": a person or body. */
function speaking({ words }: Sentence, prep: number, { reporting }: ClaimLanguage): boolean {
  const before = words[prep - 1];
  if (before === undefined || before.tag !== 'verb') return true;
  return reporting.verbs.some(({ verb }) => before.lower.startsWith(verb)) || reporting.before.some(({ phrase }) => phrase.startsWith(`${before.lower} ${words[prep]!.lower}`));
}

/** Index of the word before the modifiers of a name: "in the northern Mernish town of X" -> "of"; "in rural X" -> "in". */
function skipModifiers({ words }: Sentence, from: number, { places }: ClaimLanguage): number {
  let i = from;
  while (i >= 0 && i > from - 4 && (words[i]!.tag === 'det' || places.directions.has(words[i]!.lower) || (words[i]!.tag === 'adj' && i > 0))) i--;
  return i;
}
