import { lineage } from '@/lib/lexicon/nouns';
import { nameKey } from '@/lib/text/fold-name';
import { textOf, type Word } from '@/lib/claims/syntax/sentence';
import { isCountry } from './known-names';
import { isAttacker, isFiredFrom, isStriker, LETTERS } from './fired-from';
import { cleanName, endsAsPlace, nameEnd, titled, type NameRun } from './name-run';
import { isNamedEvent, isNowhere, isRankedTown } from './not-where';
import type { NamesSeen } from './place-mention';
import { leadOf } from './place-phrase';

/** Why a name does not say where something was. `owner`: it says whose something is or who did it; otherwise it is no place here at all. */
interface NotWhere {
  owner: boolean;
  when: (run: NameRun, names: NamesSeen) => boolean;
}

/** The reasons in the order in which they are asked: an owner that is a place is kept as one, and the first reason settles which it is. */
const REASONS: readonly NotWhere[] = [
  { owner: true, when: ownsBody },
  { owner: false, when: isBodyOrPerson },
  { owner: true, when: ownsCompany },
  { owner: true, when: doesSomething },
  { owner: true, when: hasCitizens },
  { owner: true, when: isBeyond },
  { owner: true, when: ({ sentence, first, language }) => isFiredFrom(sentence, first, language) },
  { owner: true, when: usesForce },
  { owner: true, when: ({ words, last, possessive, language }) => possessive && isRankedTown(words, last, language) },
  // "the largest army after Mern's": what is measured against, and nowhere
  { owner: true, when: ({ words, last, possessive, before }) => possessive && before?.tag === 'prep' && (words[last] === undefined || words[last].tag === 'punct' || words[last].tag === 'comma') },
  { owner: false, when: ({ words, first, last, language }) => isNamedEvent(words, first, last, language) },
  { owner: false, when: isHomeOf },
  { owner: false, when: isOfShares },
  { owner: false, when: isOfMoney },
  { owner: false, when: ({ words, first, last, language }) => isNowhere(words, first, last, language) },
];

/** The reason why a name, whatever else shows that it is a place, does not say where something was; undefined where none does. */
export const whyNotWhere = (run: NameRun, names: NamesSeen): NotWhere | undefined => REASONS.find(({ when }) => when(run, names));

/** "3 million US dollars": whose money it is. */
function isOfMoney({ sentence: { quantities }, words, first, last }: NameRun): boolean {
  return quantities.some(({ form, start, end }) => form === 'money' && start <= words[first]!.start && end >= words[last - 1]!.end);
}

/** "Mern's state media", "Mern's ambassador": tells whose, not where. */
function ownsBody({ words, last, possessive, language: { places } }: NameRun): boolean {
  // "Mern's neighbour Tarn"
  return possessive && ((places.nextDoor.has(words[last]?.lower ?? '') && words[last + 1]?.tag === 'name') || words.slice(last, last + 3).some(({ lower, classes: { kind } }) => places.bodies.has(lower) || kind === 'diplomats'));
}

/** "the Mern Ministry", "President Dorn" */
function isBodyOrPerson(run: NameRun): boolean {
  const { sentence, words, first, last, before, language } = run;
  const { bodies } = language.places;
  // "the Mern climate agreement"
  const deal = words[last]?.tag === 'noun' && !language.places.accords.has(words[last].lower) ? last + 1 : last;
  if (before?.classes.the && !run.possessive && language.places.accords.has(words[deal]?.lower ?? '')) return true;
  return !endsAsPlace(run) && (bodies.has(words[last - 1]!.lower) || titled(sentence, first, language) || (before !== undefined && bodies.has(before.lower)));
}

/** "owned by Mern's Tolm Shipping": whose the company is; "Mern's Orlava" is a place in a place. */
function ownsCompany({ sentence, last, name, possessive, ending, language }: NameRun, { isPlace }: NamesSeen): boolean {
  return possessive && isPlace(name) && ending?.tag === 'name' && !isPlace(cleanName(textOf(sentence, { first: last, last: nameEnd(sentence, last, language) })));
}

/** "backed by Mern and Tarn", "planes belonging to Mern", "designated a terrorist group by Mern": who does something, not where. */
function doesSomething(run: NameRun): boolean {
  const { words, first, hasNoun, possessive, language: { events } } = run;
  // "the Mern embassy"
  if (run.language.places.abroad.has(run.ending?.lower ?? '')) return true;
  // "the embassies of Mern and Tarn"
  if (run.words[run.back]?.classes.of === true && run.language.places.abroad.has(run.words[run.back - 1]?.lower ?? '')) return true;
  // "US forces", "a US soldier", "a US teacher" whom somebody did something to
  if (!possessive && run.ending !== undefined && LETTERS.test(run.name) && (events.things.force?.has(run.ending.lower) === true || isOfItsOwn(run, run.ending))) return true;
  // "the ambassador to Mern"
  if (run.words[run.back]?.tag === 'to' && run.words[run.back - 1]?.classes.kind === 'diplomats') return true;
  // "US and Mernish forces"
  if (!possessive && LETTERS.test(run.name) && run.ending?.tag === 'and' && words[run.last + 1]?.classes.demonym === true && events.things.force?.has(words[run.last + 2]?.lower ?? '') === true) return true;
  // "regime ally Mern"
  if (run.before?.tag === 'noun' && run.language.places.roles.has(run.before.lower) && !possessive) return true;
  return (isBehindBy(run) || isBehindAccuser(run)) && !hasNoun && !possessive && words.slice(0, first).some(({ tag }) => tag === 'verb');
}

/** Whether letters that stand for a land tell whose soldier or citizen somebody is, or of which land one is who is the object of a verb. */
function isOfItsOwn({ words, first, before, language: { places } }: NameRun, { lower, classes: { kind, people, plural } }: Word): boolean {
  if (places.citizens.has(lower) || lineage(kind ?? '').some((of) => AWAY.has(of))) return true;
  return people && !plural && before?.classes.opensOne === true && !before.classes.the && words[first - 2]?.tag === 'verb';
}

/** Kinds of people whom a land has abroad. */
const AWAY: ReadonlySet<string> = new Set(['combatants', 'diplomats', 'hostages']);

/** "by Mern", "belonging to Mern", and what is joined to such a name. */
function isBehindBy(run: NameRun): boolean {
  const { words, back, language: { places } } = run;
  const link = words[back];
  // "its war with Mern": the other side
  return link?.classes.by === true
    || places.other.has(link?.lower ?? '')
    || (link?.tag === 'to' && places.belonging.has(words[back - 1]?.lower ?? ''))
    || isJoinedToOwner(run);
}

/** "by Mern, Tarn and the Orlava Isles": whether a name goes on with one that says whose or who. */
const isJoinedToOwner = ({ words, first, last, back, before, beside }: NameRun): boolean =>
  beside?.owner === true && (words[back]?.tag === 'and' ? beside.last === back : before?.tag === 'comma' && beside.last === first - 1 && words[last]?.tag === 'and');

/** "citizens of Mern and Tarn": whose citizens they are, wherever they were. */
function hasCitizens(run: NameRun): boolean {
  const { words, back, beside, possessive, language: { places } } = run;
  const holder = words[back - 1];
  if (possessive || holder === undefined) return false;
  // "37 citizens of Mern and 16 of Tarn"
  return words[back]!.classes.of ? places.citizens.has(holder.lower) || (holder.tag === 'num' && beside?.owner === true) : isJoinedToOwner(run);
}

/** "accusations against Mern", "accused Mern" */
function isBehindAccuser({ words, back, before, language: { places, events: { accusing } } }: NameRun): boolean {
  const link = words[back];
  return (link?.tag === 'prep' && !places.locating.has(link.lower) && accusing.has(words[back - 1]?.lower ?? ''))
    || (before?.tag === 'verb' && accusing.has(before.lower));
}

/** "near the border with Mern", "was bound for the port of Mern": the land on the other side, and where a way was to end. */
function isBeyond({ words, first, language: { places } }: NameRun): boolean {
  const link = leadOf(words, first, places);
  const [noun, lower] = [words[link - 1]?.lower ?? '', words[link]?.lower ?? ''];
  return (places.sharing.has(lower) && places.frontiers.has(noun)) || (places.aims.has(lower) && places.destined.has(noun));
}

/** Words at the most from a country to the noun of what its army does ("Mern's ground and air offensive"). */
const WAGED_REACH = 3;

/** "Mern launched an offensive in the region": who did. */
function usesForce({ sentence, first, last, name, possessive, hasNoun, language }: NameRun): boolean {
  // "Mern's offensive has killed", "Mern's campaign"; but "Mern's vaccination campaign"
  if (possessive) return sentence.words.slice(last, last + WAGED_REACH).some(({ tag, lower }, i) => tag === 'noun' && (language.agents.waged.has(lower) || (i === 0 && language.agents.campaigns.has(lower)))) && isCountry(nameKey(name), language);
  return !hasNoun && (isAttacker(sentence, first, last, language) || isStriker(sentence, first, last, language));
}

/** "in Dorn's home town": whose town it is. */
function isHomeOf({ words, last, possessive, language: { places } }: NameRun): boolean {
  return possessive && places.homes.has(words[last]?.lower ?? '') && words[last + 1]?.tag === 'noun' && !words[last + 1]!.classes.body;
}

/** "shares in Dorn fell": a company. */
function isOfShares({ words, first, before, language: { reporting } }: NameRun): boolean {
  return before?.tag === 'prep' && reporting.equities.has(words[first - 2]?.lower ?? '');
}
