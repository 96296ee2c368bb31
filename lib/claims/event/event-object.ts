import { spotsOf } from '@/lib/lexicon/gazetteer';
import { nameKey } from '@/lib/text/fold-name';
import { isThing, type EventFrame, type Thing } from '@/lib/lexicon/events';
import { lineage } from '@/lib/lexicon/nouns';
import type { Grammar } from '@/lib/claims/claim-language';
import type { EventWords } from '@/lib/claims/event-language';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import { namedApposition } from '@/lib/claims/syntax/apposition';
import { chainAfter, chainBefore, isNominal, phraseEnd, phraseStart, POSSESSIVE } from '@/lib/claims/syntax/phrases';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Tag } from '@/lib/claims/syntax/tag';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { textOf, wordAt, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';

/** Longest object, in words: what is longer is a list or a clause taken for a phrase. */
const MAX_OBJECT = 24;

/** What an event happened to: the noun phrase behind an active verb, the subject of a passive or of a verb with no object; null for none. */
export function objectOf(sentence: Sentence, trigger: Trigger, { words: { events, grammar, places } }: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  let object: Phrase | null = null;
  if (trigger.kind === 'object' && !trigger.passive) {
    const told = toldInClause(sentence, trigger);
    if (told) return told;
    let from = trigger.last;
    // "have not released how the two were related": a question is no object.
    if (grammar.asking.some(([first]) => first === words[from]?.lower)) return null;
    // "won Sunday's election"
    while ((words[from]?.tag === 'adv' && !isPartOf(sentence, from, events, grammar)) || words[from]?.tag === 'quote' || (words[from]?.tag === 'time' && POSSESSIVE.test(words[from]!.text))) from++;
    // "cerró el lunes su frontera", "detuvo el martes al dueño": a day and the preposition of a person stand before the object.
    // … and "approved the 2025 budget": a year tells which.
    const isYear = opensWithYear(sentence, from);
    if (words[from]?.tag === 'det' && words[from + 1]?.tag === 'time' && !isYear) from += 2;
    if (events.whom?.has(words[from]?.lower ?? '')) from++;
    // "found the man guilty", "set the depot on fire": the object stands within the phrase.
    if (isWithin(sentence, trigger, events)) return namedWithin(sentence, trigger.last, { first: trigger.at + 1, last: Math.min(chainAfter(sentence, trigger.at + 1, grammar.of)?.last ?? trigger.last, KEEPS_NOUN.has(trigger.frame) ? trigger.last : trigger.last - 1) });
    const whole = isYear || isPartOf(sentence, from, events, grammar) ? chainAfter(sentence, from + 2, grammar.of) : null;
    object = whole ? { first: from, last: whole.last } : chainAfter(sentence, from, grammar.of);
    // "opened an inquiry and the driver, who was hurt, was detained": somebody of a clause of its own
    const joint = object ? clauseBehind(sentence, object) : -1;
    if (joint > 0) object = { first: object!.first, last: joint };
    // "passed the bill 51-49": the votes on both sides are no part of what they were on.
    const votes = object ? sentence.quantities.find(({ value, start }) => value.unit === 'vote' && start > words[object!.first]!.start && start < words[object!.last - 1]!.end) : undefined;
    if (votes) object = { first: object!.first, last: wordAt(sentence, votes.start) };
    // "wounded, the monitor said": the monitor was not; and "claimed the shooting was an accident" claims no shooting. "A truce proposed by" it is one.
    const behind = object ? words[object.last] : undefined;
    if (behind?.tag === 'verb' ? behind.classes.reports && behind.is?.ing !== true && words[object!.last + (words[object!.last + 1]?.tag === 'adv' ? 2 : 1)]?.classes.by !== true : (behind?.tag === 'aux' || behind?.tag === 'modal') && words[trigger.at]!.classes.reports) return null;
    // "arrested its deputy leader, Igor Manev", "the mayor of Mern, Igor Manev": the name says more.
    // … but "the contract of its chief executive, Igor Manev" is no person.
    const head = object ? words[phraseEnd(sentence, object.first) - 1] : undefined;
    const isWhole = object && (phraseEnd(sentence, object.first) === object.last || events.partitives.has(head!.lower));
    if (object && ((isWhole && words[object.last - 1]!.tag === 'noun') || (head?.tag === 'noun' && (head.classes.people || events.things.person?.has(head.lower) === true)))) object = namedApposition(sentence, object, true) ?? object;
    // "convicted Ana Lund and 19 others": those besides are a figure of their own
    if (object && object.last - object.first > 2 && words[object.last - 1]!.tag === 'num' && words[object.last - 2]!.tag === 'and') object = { first: object.first, last: object.last - 2 };
  } else {
    const subject = subjectOf(sentence, trigger.at);
    if (subject) object = namedApposition(sentence, subject) ?? { first: subject.first, last: subject.last };
    // "Ana Lund, 67 of Lansk, was arrested": how old she is
    if (object && words[object.first]!.tag === 'num' && words[object.first - 1]?.tag === 'comma' && words[object.first - 2]?.tag === 'name') object = { first: phraseStart(sentence, object.first - 2), last: object.first - 1 };
    // "the family of X, who died", "Friends of man killed": whoever is told of behind, and not those near to him.
    const isTold = subject && (trigger.reduced || words[groupStart(sentence, trigger.at) - 1]?.tag === 'rel');
    if (isTold && events.near.has(words[subject.head.last - 1]!.lower) && words[subject.head.last]?.classes.of && subject.head.last + 1 < subject.last) object = { first: subject.head.last + 1, last: subject.last };
  }
  if (!object) return null;
  // "Police responded to reports of shots fired": a clause is no object.
  if (trigger.passive && trigger.reduced && words.slice(object.first, object.last).some(({ tag }) => tag === 'verb')) return null;
  // "repelled an attack on the village of Ormel": what was attacked is told behind.
  if (words[object.last] && events.against.has(words[object.last]!.lower) && events.things.operation?.has(words[object.last - 1]!.lower)) {
    object = { first: object.first, last: chainAfter(sentence, object.last + 1, grammar.of)?.last ?? object.last };
  }
  // "severed its ties with Mern", "signed a deal with Mern": with whom tells which.
  if (words[object.last] && events.partners.has(words[object.last]!.lower) && [events.things.ties, events.things.deal].some((things) => things?.has(words[object!.last - 1]!.lower)) && words[object.last + 1]?.tag === 'name') {
    object = { first: object.first, last: phraseEnd(sentence, object.last + 1) };
  }
  // "several sites, including the research centre": the one named says more.
  if (words[object.last]?.tag === 'comma' && grammar.including.has(words[object.last + 1]?.lower ?? '') && words[object.last + 2]?.tag !== 'num') {
    object = { first: object.first, last: chainAfter(sentence, object.last + 2, grammar.of)?.last ?? object.last };
  }
  // "bombed targets in Mern": a plain noun with the name of where it is.
  if (object.last - object.first === 1 && words[object.first]!.tag === 'noun' && places.locating.has(words[object.last]?.lower ?? '') && words[object.last + 1]?.tag === 'name') {
    object = { first: object.first, last: phraseEnd(sentence, object.last + 1) };
  }
  if (object.last - object.first > MAX_OBJECT) return null;
  const [first, last] = [words[object.first]!, words[object.last - 1]!];
  // "dismissed X's repeated concerns": whose it is, and not what.
  return first.tag === 'pron' || last.tag === 'pron' || last.tag === 'time' || last.tag === 'poss' || POSSESSIVE.test(last.text) ? null : object;
}

/** Where "and" opens the subject of another clause in a phrase, which an aside behind a comma parts from its verb; -1 where it opens none. */
function clauseBehind({ words }: Sentence, { first, last }: Phrase): number {
  if (words[last]?.tag !== 'comma' || words[last + 1]?.tag !== 'rel') return -1;
  const and = words.findLastIndex(({ tag }, i) => i > first && i < last && tag === 'and');
  if (and < 0) return -1;
  const close = words.findIndex(({ tag }, i) => i > last + 1 && tag === 'comma');
  const verb = words[close + 1];
  return close > 0 && (verb?.tag === 'aux' || verb?.tag === 'modal' || (verb?.tag === 'verb' && verb.is?.ing !== true)) ? and : -1;
}

/** Tags behind a verb that has no object there. */
const NO_OBJECT: ReadonlySet<Tag> = new Set(['time', 'prep', 'comma', 'punct', 'adv']);

/** "the town, which the rebels seized on Monday": what a clause behind a comma tells of, where its verb has a subject of its own and no object behind; null elsewhere. */
function toldInClause(sentence: Sentence, { at, last }: Trigger): Phrase | null {
  const { words } = sentence;
  if (last !== at + 1 || !NO_OBJECT.has(words[last]?.tag ?? 'punct')) return null;
  const doer = chainBefore(sentence, groupStart(sentence, at) - 1);
  const rel = doer ? doer.first - 1 : -1;
  if (rel < 2 || words[rel]!.tag !== 'rel' || words[rel]!.classes.loose || words[rel - 1]!.tag !== 'comma') return null;
  const chain = chainBefore(sentence, rel - 2);
  return chain && { first: chain.first, last: chain.last };
}

/** "the 2025 budget": whether a year stands between the article and the noun at word `at`. */
const opensWithYear = ({ words }: Sentence, at: number): boolean => words[at]?.tag === 'det' && words[at + 1]?.tag === 'time' && words[at + 1]!.kind === 'number' && words[at + 2]?.tag === 'noun';

/** Frames whose phrases end with the noun of whom it befalls ("expelled the ambassador"). */
const KEEPS_NOUN: ReadonlySet<string> = new Set(['deported']);

/** Whether the noun phrase behind a verb is taken in by the words that follow the verb in its phrase, and these end with no preposition. */
function isWithin(sentence: Sentence, { at, frame, last, weight, verb }: Trigger, { yielding }: EventWords): boolean {
  const end = phraseEnd(sentence, at + 1);
  if (weight <= 2 || end <= at + 1 || end > last || last <= at + 2) return false;
  // "named X as director"
  const closing = sentence.words[last - 1];
  // "lost the town to the rebels": to whom it went stands behind
  // … and "jailed the mayor for bribery", "cleared the mayor of bribery": for what
  if ((closing?.tag === 'to' && yielding.has(verb ?? '')) || frame === 'sentenced' || frame === 'acquitted' || frame === 'banned') return true;
  return closing?.classes.loose === true || (!isNominal(sentence.words[last]?.tag) && closing?.tag !== 'prep' && closing?.tag !== 'to');
}

/** What stands within a verb's phrase; "named a former judge, Ana Lund, as minister": the name behind it. Null for a pronoun. */
function namedWithin(sentence: Sentence, end: number, phrase: Phrase): Phrase | null {
  if (sentence.words[phrase.first]!.tag === 'pron') return null;
  const named = sentence.words[phrase.last]?.tag === 'comma' ? namedApposition(sentence, phrase, true) : null;
  return named && named.last < end ? named : phrase;
}

/** Whether "most of", "all of" stands at word `at`. */
const isPartOf = ({ words }: Sentence, at: number, events: EventWords, grammar: Grammar): boolean => words[at] !== undefined && events.partitives.has(words[at].lower) && grammar.of.has(words[at + 1]?.lower ?? '');

/** Whether a phrase holds a proper name. */
export function hasName({ words }: Sentence, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.last; i++) if (words[i]!.tag === 'name') return true;
  return false;
}

/**
 * Index of the word that tells what kind of thing the phrase is: the head of its first noun phrase, over partitives ("parts of
 * the city", "several members of the board"); -1 where it is a figure of speech.
 */
function headOf(sentence: Sentence, object: Phrase, { words: { events, grammar, places, quantity } }: CompiledClaimLanguage): number {
  const { words } = sentence;
  let from = opensWithYear(sentence, object.first) ? object.first + 2 : object.first;
  for (let step = 0; step < 3; step++) {
    if (isPartOf(sentence, from, events, grammar) && from < object.last - 2) from += 2;
    const end = Math.min(phraseEnd(sentence, from), object.last);
    let head = end - 1;
    // "an air base southeast of the city"
    while (head > from && (places.directions.has(words[head]!.lower) || words[head]!.tag === 'adj')) head--;
    // "the general": a noun that is an adjective too
    if (head < from && end > from && quantity.nouns.kindOf(words[end - 1]!.lower) !== null) head = end - 1;
    if (head < from) return -1;
    const word = words[head]!;
    if ((events.partitives.has(word.lower) || word.tag === 'num' || word.tag === 'det') && end < object.last - 1 && grammar.of.has(words[end]!.lower)) {
      from = end + 1;
      continue;
    }
    // "took office", but "burned the office": a house behind its article
    // … and "raided his home"
    const house = words[from]!.tag === 'det' || POSSESSIVE.test(words[head - 1]?.text ?? '') ? quantity.nouns.kindOf(word.lower) : null;
    const isHouse = house === 'business-premises' || house === 'house';
    return (events.empty.has(word.lower) && !isHouse) || word.tag === 'num' || word.tag === 'det' ? -1 : head;
  }
  return -1;
}

/**
 * Whether a frame can happen to this object: a thing of the frame's classes, or a proper name where names will do. A plain verb
 * ("took", "hit", "entered") asks of a name that it be a place, or that whoever does it be an armed force (`isForce`).
 */
export function suits(sentence: Sentence, trigger: Trigger, object: Phrase, record: EventFrame, language: CompiledClaimLanguage, isPlace: (name: string) => boolean, isForce: () => boolean): boolean {
  const { events, quantity } = language.words;
  const head = headOf(sentence, object, language);
  if (head < 0) return false;
  const word = sentence.words[head]!;
  if (trigger.verb !== null && events.idioms.has(`${trigger.verb}-${word.lower}`)) return false;
  // "Fighting erupted", and never "The shooting erupted", which is told by its victims
  if (trigger.frame === 'begun' && events.bursting.has(trigger.verb ?? '') && (events.things.turmoil?.has(word.lower) !== true || isRelative(sentence, trigger.at))) return false;
  // "rebels who clashed"
  if (trigger.frame === 'clashed' && isRelative(sentence, trigger.at)) return false;
  // "released no figures of the dead": numbers, and nobody
  if (record.happensTo[0] === 'person' && language.words.grammar.counts.has(word.lower)) return false;
  // "seized areas", "hit villages": nothing that another report could name; but "suspended flights", "imposed tariffs" can be.
  // … and headlines leave the article out ("Orlava shuts border with Mern", "Rebels seize airport").
  const headless = events.narrated.has(sentence.kind) && ((sentence.words[object.last]?.tag === 'prep' && sentence.words[object.last + 1]?.tag === 'name') || isHeadlineOne(sentence, object, language));
  if (object.last - object.first === 1 && word.tag !== 'name' && !headless) return record.happensTo.some((thing) => !(record.left && trigger.passive && thing === 'service') && (BARE.has(thing) || record.bare?.includes(thing) === true || events.definite.has(word.lower)) && (events.things[thing]?.has(word.lower) || (thing === 'force' && isThing(lineage(quantity.nouns.kindOf(word.lower) ?? ''), [thing])) || isCrowdActing(trigger, record, thing, word, language)));
  const compound = word.tag === 'name' ? undefined : quantity.nouns.compounds.get(`${sentence.words[head - 1]?.lower ?? ''} ${quantity.nouns.singularOf(word.lower)}`);
  const kind = word.tag === 'name' ? null : (compound ?? quantity.nouns.kindOf(word.lower));
  if (kind !== null && isThing(lineage(kind), record.happensTo)) return true;
  // "a border post", as an outpost is
  if (record.happensTo.some((thing) => events.things[thing]?.has(compound ?? word.lower) && !(record.left && trigger.passive && thing === 'service'))) return true;
  if (word.tag !== 'name' || record.names === false) return false;
  const named = textOf(sentence, { first: Math.max(object.first, firstName(sentence, object)), last: head + 1 });
  // "brought down President Dorn": an office before a name tells of somebody.
  if (!record.happensTo.includes('person') && sentence.words.slice(object.first, head).some(({ classes }) => classes.title)) return false;
  // "recaptured Petr Lund, who escaped": somebody
  if (trigger.frame === 'captured' && !trigger.passive && sentence.words[object.last]?.tag === 'comma' && sentence.words[object.last + 1]?.tag === 'rel' && language.words.quantity.ones.who.has(sentence.words[object.last + 1]!.lower)) return false;
  // "New Addington, South London, who died": a place is no person.
  if (record.happensTo.every((thing) => thing === 'person') && isPlace(named)) return false;
  // "envoys in Mern and Tarn resigned": nor is the last place of a list.
  if (trigger.frame === 'resigned') {
    const and = sentence.words.findLastIndex(({ tag }, i) => i < head && i >= object.first && tag === 'and');
    if (isPlace(textOf(sentence, { first: and < 0 ? object.first : and + 1, last: head + 1 }))) return false;
  }
  if (trigger.verb === null) return true;
  // "the hostage Igor Manev", "the outskirts of Mern": what kind of thing it is stands before the name.
  let before = head - 1;
  while (before >= object.first && (sentence.words[before]!.tag === 'name' || language.words.grammar.of.has(sentence.words[before]!.lower))) before--;
  // "its chief engineer, | Igor Manev"
  if (before < object.first && sentence.words[before]?.tag === 'comma') before--;
  const own = (before >= object.first || before === object.first - 2) && sentence.words[before]?.tag === 'noun' ? sentence.words[before]!.lower : null;
  if (own !== null && (isThing(lineage(quantity.nouns.kindOf(own) ?? ''), record.happensTo) || record.happensTo.some((thing) => events.things[thing]?.has(own)))) return true;
  // "Mern fell to the rebels"
  if (trigger.kind === 'subject' && record.happensTo[0] === 'place' && trigger.weight > 1) return isPlace(named) || namesForce(sentence, trigger.last, language);
  if (events.noNames.has(trigger.verb)) return false;
  if (trigger.weight > 2 || (trigger.passive && trigger.weight > 1) || !events.weakVerbs.has(trigger.verb)) return true;
  // "freed Petr Lund": a full name
  if (record.happensTo.includes('person') && object.last - Math.max(object.first, firstName(sentence, object)) > 1 && (events.personal.has(trigger.verb) || (events.freeing.has(trigger.verb) && isForce()))) return true;
  // "the insurgents had taken Mern": what an armed side takes is a place, known or not.
  return record.happensTo[0] === 'place' && (isPlace(named) || (record.ranked === true && spotsOf(nameKey(named)).length > 0) || (object.last - object.first <= LONGEST_PLACE && object.first === trigger.last && endsPhrase(sentence, object.last, events.narrated.has(sentence.kind)) && isForce()));
}

/** Whether a verb stands in a relative clause. */
function isRelative(sentence: Sentence, verb: number): boolean {
  const before = sentence.words[groupStart(sentence, verb) - 1]?.tag;
  return before === 'rel' || before === 'that';
}

/** Whether a phrase names one thing in a headline, which leaves its article out: "court strikes down abortion law". */
export function isHeadlineOne({ kind, words }: Sentence, { first, last }: Phrase, { words: { events } }: CompiledClaimLanguage): boolean {
  const head = words[last - 1]!;
  return events.narrated.has(kind) && head.tag === 'noun' && !head.classes.plural && !head.classes.manyOf && words[first]!.tag !== 'det' && words[first]!.tag !== 'num';
}

/** "Nurses went on strike": whether people in the plural do what needs no article to be one happening. */
const isCrowdActing = ({ frame, kind }: Trigger, { bare }: EventFrame, thing: Thing, word: Sentence['words'][number], { words: { quantity } }: CompiledClaimLanguage): boolean =>
  frame === 'on-strike' && kind === 'subject' && bare?.includes(thing) === true && word.classes.plural && isThing(lineage(quantity.nouns.kindOf(word.lower) ?? ''), [thing]);

/** Things that need no article to be one happening. */
const BARE: ReadonlySet<Thing> = new Set(['service', 'emergency', 'deal', 'order']);

/** Longest list of names of places that nobody knows, in words. */
const LONGEST_PLACE = 4;

/** Whether no more of an object, and nothing that becomes of a person, stands at word `at`; a headline may go on with where and how. */
function endsPhrase({ words }: Sentence, at: number, heading: boolean): boolean {
  const tag = words[at]?.tag;
  return tag === undefined || tag === 'comma' || tag === 'punct' || tag === 'time' || tag === 'and' || (tag === 'prep' && (heading || words[at]!.classes.loose || words[at + 1]?.tag === 'time'));
}

/** Whether the phrase at word `at` is an armed side by one of its words. */
export const namesForce = (sentence: Sentence, at: number, { words: { events, quantity } }: CompiledClaimLanguage): boolean =>
  sentence.words.slice(at, phraseEnd(sentence, at)).some(({ lower }) => events.things.force?.has(lower) || lineage(quantity.nouns.kindOf(lower) ?? '').includes('combatants'));

function firstName({ words }: Sentence, { first, last }: Phrase): number {
  let i = first;
  while (i < last && words[i]!.tag !== 'name') i++;
  return i;
}

/** "the town of Orlava" -> "Orlava"; else the phrase without articles. */
export function namedPart(sentence: Sentence, phrase: Phrase, { words: { events, grammar, places } }: CompiledClaimLanguage): string {
  const { words } = sentence;
  let { first } = phrase;
  // "most of the town of Orlava" is not all of it.
  if (isPartOf(sentence, first, events, grammar)) return textOf(sentence, phrase);
  for (let i = phrase.first; i < phrase.last - 1; i++) {
    // "the prison of Orlava" is another thing than the town.
    const noun = grammar.of.has(words[i]!.lower) ? (words[i - 1]?.lower ?? '') : '';
    const isCalled = places.named.has(noun) || places.pointingPlaces.has(noun) || places.pointingRegions.has(noun);
    if (isCalled && words[i + 1]!.tag === 'name' && i - phrase.first <= 6) first = i + 1;
  }
  while (first < phrase.last - 1 && words[first]!.tag === 'det') first++;
  return textOf(sentence, { first, last: phrase.last });
}
