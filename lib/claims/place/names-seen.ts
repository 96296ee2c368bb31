import { WORLDWIDE } from '@/lib/lexicon/countries';
import { stateOfCapital } from '@/lib/lexicon/capitals';
import { meetInCountry, spotsOf } from '@/lib/lexicon/gazetteer';
import { nameKey } from '@/lib/text/fold-name';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { readEvents } from '@/lib/claims/event/read-events';
import type { Attachment } from '@/lib/claims/frame/attachment';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import { phraseEnd } from '@/lib/claims/syntax/phrases';
import { textOf, type Sentence } from '@/lib/claims/syntax/sentence';
import { findPlaces } from './find-places';
import { ofFirstPart } from './handed-on';
import { cleanName, nameEnd, titled } from './name-run';
import type { NamesSeen, PlaceMention } from './place-mention';
import { isAside, isOfMeeting } from './elsewhere';
import { isMeasuredFrom, isOnTheWay } from './place-phrase';
import { isCountry, type KnownNames } from './known-names';

/** A sentence with what its names are learnt from. */
export interface Draft {
  sentence: Sentence;
  triggers: readonly Trigger[];
  attachments: readonly Attachment[];
}

/** What an article's names are, and the places that it speaks of most. */
export interface ArticleNames extends NamesSeen {
  /** The places of each sentence, in order. */
  mentions: readonly (readonly PlaceMention[])[];
  /** The place that the article speaks of most; two countries where it speaks of both alike; none where no place is named often. */
  salient: readonly string[];
  /** The country named most; null where none is. */
  country: string | null;
}

/** Frames whose named object is a place. */
const TAKEN = new Set(['captured', 'captured-most', 'entered', 'breached', 'advanced', 'withdrew']);
/** What a place of the first sentences counts beside one farther down: news says first where it plays. */
const LEAD = 3;
const LEAD_SENTENCES = 2;
/** How often a place is named at the least before it stands for the whole article; once in the lead is enough. */
const OFTEN = 2;
/** From so many places on that are each named once, the story is that of their country. */
const MANY_TOWNS = 5;
/** … or from so many where the lead names none of them, and the one of its dateline is named no oftener. */
const SEVERAL_TOWNS = 4;
/** A second country belongs to the story where it is named at least this part as often as the first. */
const AS_OFTEN = 0.6;
/** Words of a name at the most that is taken for a place because it was taken or entered. */
const SHORT_NAME = 3;
const NAME_WORD = /^\p{Lu}[\p{L}'’-]*$/u;

/** Whether a phrase is a name of few words. One pattern over all of them takes three times as long to compile, in each worker just started. */
function isShortName(phrase: string): boolean {
  const words = phrase.split(' ');
  return words.length <= SHORT_NAME && words.every((word) => NAME_WORD.test(word));
}

/** Names that the page itself uses as places or persons somewhere, besides the places of the store and countries. */
export function namesSeen(drafts: readonly Draft[], language: CompiledClaimLanguage, names: KnownNames): ArticleNames {
  const places = new Set<string>();
  const persons = personsOf(drafts, language);
  const isPerson = (name: string): boolean => persons.has(nameKey(name));
  const isNone = (): boolean => false;
  // What the sentences show by themselves, and which names they had to ask about.
  const shown: { mentions: readonly PlaceMention[]; asked: readonly string[] }[] = [];
  for (const { sentence, triggers, attachments } of drafts) {
    const asked: string[] = [];
    const ask = (name: string): boolean => {
      asked.push(name);
      return false;
    };
    const mentions = findPlaces(sentence, language.words, { isPlace: ask, isPerson });
    shown.push({ mentions, asked });
    for (const { name, sure } of mentions) if (sure) places.add(nameKey(name));
    // What is taken, entered or left is a place.
    const taken = triggers.filter(({ frame, kind }) => TAKEN.has(frame) && kind === 'object');
    if (taken.length === 0) continue;
    for (const { object, trigger } of readEvents(sentence, taken, attachments, language, isNone)) if (object !== null && TAKEN.has(trigger.frame) && isShortName(object)) places.add(nameKey(object));
  }
  // The same few names are asked for all over an article.
  const answers = new Map<string, boolean>();
  const isPlace = (name: string): boolean => {
    let answer = answers.get(name);
    if (answer === undefined) {
      const key = nameKey(name);
      answers.set(name, (answer = places.has(key) || names.place(key) !== null || isCountry(key, language.words)));
    }
    return answer;
  };
  const mentions = drafts.map(({ sentence }, i) => (shown[i]!.asked.some(isPlace) ? findPlaces(sentence, language.words, { isPlace, isPerson }) : shown[i]!.mentions));
  const { salient, country } = mostNamed(drafts, mentions, language, isPlace);
  return { isPlace, isPerson, mentions, salient, country };
}

/** Names with a title, an age or a verb of saying beside them: whole and by their last word, folded. */
function personsOf(drafts: readonly Draft[], language: CompiledClaimLanguage): ReadonlySet<string> {
  const persons = new Set<string>();
  for (const { sentence } of drafts) {
    const { words } = sentence;
    for (let i = 0; i < words.length; i++) {
      if (words[i]!.tag !== 'name' || words[i - 1]?.tag === 'name') continue;
      const last = nameEnd(sentence, i, language.words);
      const next = words[last];
      const speaks = next?.tag === 'verb' && language.reporting.has(next.lower);
      const aged = next?.tag === 'comma' && words[last + 1]?.tag === 'num' && words[last + 1]!.text.length <= 2 && words[last + 2]?.tag === 'comma';
      if (!titled(sentence, i, language.words) && !aged && !(speaks && last - i > 1)) continue;
      persons.add(nameKey(cleanName(textOf(sentence, { first: i, last }))));
      persons.add(nameKey(cleanName(words[last - 1]!.text)));
    }
  }
  return persons;
}

/** A country by its adjective. `armed`: of its forces, which may fight in another. */
interface Nation {
  name: string;
  owner: boolean;
  armed: boolean;
}

/** The countries whose adjectives describe a noun of a sentence ("the Greek coast guard"). */
function nationsOf(sentence: Sentence, { words: { agents, events, places, quantity: { nouns, currencyWords } } }: CompiledClaimLanguage): Nation[] {
  const { words } = sentence;
  const nations: Nation[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const next = words[i + 1]!.tag;
    // … but not whose citizens some people are, nor what only words in quotation marks call something ("the 'Mernish miracle' scheme").
    // … nor those whom a number counts ("three Mernish soldiers were killed").
    if (!words[i]!.capital || (next !== 'noun' && next !== 'adj') || words[i - 1]?.tag === 'quote' || words[i - 1]?.tag === 'num') continue;
    const name = places.nationalities.get(words[i]!.lower);
    if (name === undefined) continue;
    // "Mernish air strikes" fall on another land.
    const head = words[phraseEnd(sentence, i + 1) - 1]!;
    if (agents.deeds.has(head.lower)) continue;
    // "a fine of 150,000 Mernish francs" is paid anywhere
    if (!places.holders.has(nouns.singularOf(words[i + 1]!.lower)) && !currencyWords.some((money) => money.words[0] === words[i + 1]!.lower)) nations.push({ name, owner: false, armed: events.things.force?.has(head.lower) === true });
  }
  return nations;
}

/** "Mern denied that", "aid from Mern": whether a country that speaks, or a capital, only stands for its government. */
function isGovernment({ words }: Sentence, { name, first, last }: PlaceMention, language: CompiledClaimLanguage): boolean {
  const key = nameKey(name);
  if (language.reporting.has(words[last]?.lower ?? '') && words[first - 1]?.tag !== 'prep') return stateOfCapital(key) !== null || isCountry(key, language.words);
  // … but "crashed on take-off from Mern" was there
  return language.words.places.origins.has(words[first - 1]?.lower ?? '') && !language.words.places.departures.has(words[first - 2]?.lower ?? '') && stateOfCapital(key) !== null;
}

/** Words at the most from a verb of saying to the preposition of where that was said ("told reporters in"). */
const SAID_AT = 3;

/** "told reporters in Mern": whether a place is where somebody only speaks. */
function isSaidAt({ words }: Sentence, { first }: PlaceMention, { words: { places } }: CompiledClaimLanguage): boolean {
  if (!places.locating.has(words[first - 1]?.lower ?? '')) return false;
  for (let i = first - 2; i >= 0 && i >= first - 1 - SAID_AT; i--) {
    if (words[i]!.tag === 'verb') return words[i]!.classes.reports;
    if (words[i]!.tag !== 'noun' && words[i]!.tag !== 'det' && words[i]!.tag !== 'time') return false;
  }
  return false;
}

/** The place and the country that an article names most, the lead counted more: a town rather than its country; streets and the like are too small. */
function mostNamed(drafts: readonly Draft[], mentions: ArticleNames['mentions'], language: CompiledClaimLanguage, isPlace: NamesSeen['isPlace']): Pick<ArticleNames, 'salient' | 'country'> {
  const counts = new Map<string, { name: string; count: number; times: number; country: boolean; block: number; written: boolean; armed: boolean }>();
  // "Mern's army": of the one country of which nothing but its bodies is named.
  const owners = new Set<string>();
  const { minor } = language.words.places;
  let told = 0;
  let isOpened = false;
  let isSet = false;
  for (const [index, { sentence, triggers, attachments }] of drafts.entries()) {
    // A dateline is no sentence of the lead.
    // … and where the first of them names a place, one that the next adds is no more than others.
    const lead: boolean = !sentence.dateline && told++ < LEAD_SENTENCES && !isOpened;
    const named: (PlaceMention | Nation)[] = [...ofFirstPart(sentence, mentions[index]!).filter((place, i, all) => !isGovernment(sentence, place, language) && !isSaidAt(sentence, place, language) && !isAside(sentence, place, language) && !isMeasuredFrom(sentence, place, language.words.places) && !(attachments.length === 0 && isOfMeeting(sentence, place, triggers, language)) && !isOnTheWay(sentence.words, place, all[i - 1], language.words.places)), ...nationsOf(sentence, language)];
    isOpened ||= lead && sentence.kind !== 'heading' && named.length > 0;
    // "Mern's army chief …" names only whose he is.
    isSet ||= lead && sentence.kind !== 'heading' && named.some(({ owner }) => owner !== true);
    for (const one of named) {
      const { name, owner } = one;
      const armed = 'armed' in one && one.armed;
      if (owner && isCountry(nameKey(name), language.words)) owners.add(name);
      if (owner || name === WORLDWIDE || !isPlace(name) || minor.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) continue;
      const key = nameKey(name);
      // Where a report was written need not be where it plays.
      const weight = lead ? LEAD : 1;
      const entry = counts.get(key);
      // The country that one paragraph farther down is about ("the bank's arm in Mern … the Mern arm") is not that of the article.
      if (entry?.country && !lead && sentence.block > 0 && entry.block === sentence.block) continue;
      if (entry) Object.assign(entry, { count: entry.count + weight, times: entry.times + 1, block: sentence.block, armed: entry.armed && armed });
      else counts.set(key, { name, count: weight, times: 1, country: isCountry(key, language.words), block: sentence.block, written: sentence.dateline, armed });
    }
  }
  // "DORN, March 12 - Rebels took a base in the east": where the report was written is named twice more before it stands for a story that opens elsewhere.
  const ranked = (country: boolean): { name: string; count: number; times: number; armed: boolean }[] => [...counts.values()].filter((entry) => entry.country === country && entry.count >= (entry.written && isSet ? OFTEN + 1 : OFTEN)).sort((a, b) => b.count - a.count);
  const [town] = ranked(false);
  // A land of which only its soldiers are named fights in another, where one is named.
  const lands = ranked(true);
  const [country, second] = lands.some(({ armed }) => !armed) ? lands.filter(({ armed }) => !armed) : lands;
  // Of a land in which many places are named, each once, the one that the lead happens to name is not where all the rest was.
  const towns = [...counts.values()].filter((entry) => !entry.country).length;
  const isNextBest = town?.count === OFTEN && town.times === OFTEN && towns >= SEVERAL_TOWNS && isSet && [...counts.values()].some(({ written, count }) => written && count <= OFTEN);
  if (town && !(((town.times === 1 && towns >= MANY_TOWNS) || isNextBest) && (country?.times ?? 0) >= OFTEN)) return { salient: [town.name], country: country?.name ?? (owners.size === 1 ? [...owners][0]! : null) };
  // "DORN — Mern's parliament voted": a report that names no other place plays where it was written, in the land of which it names the bodies.
  const written = [...counts.values()].find((entry) => entry.written && !entry.country);
  const land = written === undefined || country ? undefined : [...owners].find((owner) => meetInCountry(spotsOf(nameKey(owner)), spotsOf(nameKey(written.name))));
  if (written !== undefined && land !== undefined) return { salient: [written.name], country: land };
  if (!country) return { salient: [], country: null };
  return { salient: second && second.count >= country.count * AS_OFTEN ? [country.name, second.name] : [country.name], country: country.name };
}
