import { stateOfCapital } from '@/lib/lexicon/capitals';
import { dimensionOf } from '@/lib/lexicon/units';
import { nameKey } from '@/lib/text/fold-name';
import type { ClaimLanguage } from '@/lib/claims/claim-language';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import { verbBefore } from '@/lib/claims/syntax/verbs';
import { isCountry } from './known-names';

/** Frames of what is done to somebody from afar; a launch is told by where it was. */
const FROM_AFAR: ReadonlySet<string> = new Set(['struck', 'attacked']);

/** How far behind the verb the place may stand from which it was done, in words. */
const REACH = 10;

/** How far behind the place what was aimed at may be named, in words; further where a verb in two pieces carries it out. */
const AIM_REACH = 4;
const CARRY_REACH = 6;

/**
 * Whether the place at word `first` is only from where a blow behind which it stands was struck: "shelled the market from the hills of
 * Mern", "fired rockets from Mern". Not where the verb tells what was hit ("rockets fired from Mern hit").
 */
export function isFiredFrom(sentence: Sentence, first: number, { places, agents, events, grammar }: ClaimLanguage): boolean {
  const { words } = sentence;
  let link = first - 1;
  while (link > 0 && link > first - REACH && (words[link]!.tag === 'noun' || words[link]!.tag === 'det' || words[link]!.tag === 'adj' || grammar.of.has(words[link]!.lower))) link--;
  if (!places.origins.has(words[link]?.lower ?? '')) return false;
  if (isFlownFrom(sentence, link, { agents, events })) return true;
  const verb = verbBefore(sentence, link, false);
  if (verb < 0 || link - verb > REACH || words.slice(verb, link).some(({ tag }) => tag === 'comma' || tag === 'and')) return false;
  // "fired rockets from Mern at a school"; but "fired three missiles from Mern" tells where that was.
  const aimed = agents.performs.has(words[verb]!.lower) && words.slice(verb, first + AIM_REACH).some(({ lower, tag, classes }, i) => (tag === 'prep' && events.against.has(lower) && words[verb + i + 1]?.tag !== 'time') || (i > 0 && classes.verbs?.some(({ frame, rest }) => FROM_AFAR.has(frame) && rest.length === 0) === true));
  return aimed || words[verb]!.classes.verbs?.some(({ frame, rest }) => FROM_AFAR.has(frame) && rest.length === 0) === true;
}

/** "intercepted a drone from Mern", "rockets fired from Mern hit the port": whether "from" at word `link` says of a missile that something else is told of from where it came; not where its firing is told ("fired 20 rockets from Mern"). */
function isFlownFrom(sentence: Sentence, link: number, { agents: { performs }, events: { things } }: Pick<ClaimLanguage, 'agents' | 'events'>): boolean {
  const { words } = sentence;
  const isFired = words[link - 1]?.tag === 'verb' && performs.has(words[link - 1]!.lower);
  const weapon = isFired ? link - 2 : link - 1;
  if (words[weapon]?.tag !== 'noun' || things.weapon?.has(words[weapon].lower) !== true) return false;
  const verb = isFired ? -1 : verbBefore(sentence, weapon, false);
  return verb < 0 || !performs.has(words[verb]!.lower);
}

/** Nouns at the most between a country and the deed that it describes ("US coalition air strikes"). */
const DEED_REACH = 3;
/** The pattern of a country by its letters, which describe a deed or a force as an adjective does ("US", "U.S."). */
export const LETTERS = /^(?:\p{Lu}\.?){2,4}$/u;

/** Whether the name in words `first` to `last` says whose blow a noun behind it is: "killed in the state's air strikes on the town", "in US raids"; "in the Mern attack" says where. */
export function isStriker({ text, start, words }: Sentence, first: number, last: number, language: ClaimLanguage): boolean {
  const { agents, events } = language;
  let deed = last;
  // … and "the US latest air strike"
  while (((words[deed]?.tag === 'noun' && words[deed + 1]?.tag === 'noun') || words[deed]?.tag === 'adj') && deed < last + DEED_REACH) deed++;
  if (words[deed]?.tag !== 'noun' || !agents.deeds.has(words[deed]!.lower) || agents.placed.has(words[deed]!.lower)) return false;
  const aimed = words[deed + 1]?.tag === 'prep' && events.against.has(words[deed + 1]!.lower) && words[deed + 2]?.tag !== 'time' && words[deed + 2]?.tag !== 'num';
  const name = text.slice(words[first]!.start - start, words[last - 1]!.end - start);
  return LETTERS.test(name) || (aimed && isCountry(nameKey(name), language));
}

/** Frames of force that somebody uses somewhere else than at home. */
const FORCE: ReadonlySet<string> = new Set(['struck', 'attacked', 'captured', 'captured-most', 'invaded', 'killed', 'injured']);

/**
 * Whether the name in words `first` to `last` is who attacks or takes something, and so not where that happened: "Mern launched an
 * offensive in the region", "Mern shelled the port"; a launch only of what is an attack.
 */
export function isAttacker({ text, start, words, quantities }: Sentence, first: number, last: number, { agents, events, times }: ClaimLanguage): boolean {
  const before = words[words[first - 1]?.classes.the ? first - 2 : first - 1]?.tag;
  // "14 missiles that Mern launched", "drones which Mern has fired"
  if ((before === 'that' || before === 'rel') && words[first - 2]?.tag === 'noun' && events.things.weapon?.has(words[first - 2]!.lower) === true) {
    const launched = words[last]?.tag === 'aux' ? words[last + 1] : words[last];
    if (launched?.tag === 'verb' && agents.performs.has(launched.lower)) return true;
  }
  // "wounded as Mern and Tarn trade fire"
  const opens = before === 'prep' && words[words[first - 1]!.classes.the ? first - 2 : first - 1]!.classes.loose;
  if (before !== undefined && !opens && before !== 'comma' && before !== 'that' && before !== 'verb' && before !== 'sub' && before !== 'punct') return false;
  // "as Mern and Tarn trade fire"
  let other = last;
  if (words[other]?.tag === 'and') for (other++; words[other]?.tag === 'name'; ) other++;
  // "Mern and its allies carried out 300 raids"
  const allies = words[last]?.tag === 'and' && words[last + 1]?.tag === 'det' && words[last + 2]?.tag === 'noun' && !words[last + 1]!.classes.the ? last + 3 : last;
  if (agents.clashes.some((phrase) => phrase.every((wanted, i) => words[other + i]?.lower === wanted))) return true;
  let verb = allies;
  while (words[verb]?.tag === 'adv' || (words[verb]?.tag === 'aux' && !words[verb]!.be)) verb++;
  // "Mern hit 47 degrees", "Mern hit a record"
  const near = words.slice(verb + 1, verb + 1 + AIM_REACH);
  if (near.some(({ lower }) => times.peaks.has(lower)) || quantities.some(({ value, start }) => dimensionOf(value.unit) !== 'count' && near.some((word) => word.start === start))) return false;
  const patterns = words[verb]?.tag === 'verb' ? words[verb]!.classes.verbs : null;
  // "carried out raids on Tarn"; but "has taken in 12,000 people"
  if (agents.performs.has(words[verb]?.lower ?? '') && (words[verb + 1]?.tag === 'prep' || words[verb + 1]?.tag === 'adv') && words.slice(verb + 2, verb + CARRY_REACH).some(({ tag, lower }) => tag === 'noun' && agents.deeds.has(lower))) return true;
  // "Mern retaliated with 120 drones"
  if (agents.retaliates.has(words[verb]?.lower ?? '')) return true;
  if (words[verb + 1]?.tag === 'prep') return false;
  if (patterns?.some(({ frame, role, rest }) => FORCE.has(frame) && role === 'object' && rest.length === 0)) return true;
  // "Mern fired 93 missiles and 200 drones at Tarn"
  if (agents.performs.has(words[verb]?.lower ?? '') && words.slice(verb + 1, verb + REACH).some(({ lower, tag }, i) => tag === 'prep' && events.against.has(lower) && words[verb + i + 2]?.tag === 'name')) return true;
  if (!agents.performs.has(words[verb]?.lower ?? '')) return false;
  // "Nairobi had fired 90 missiles": a capital stands for its government, where a country may be where they were fired.
  const isCapital = stateOfCapital(nameKey(text.slice(words[first]!.start - start, words[last - 1]!.end - start))) !== null;
  return near.some(({ tag, lower }, i) => tag === 'noun' && (events.things.weapon?.has(lower) === true ? isCapital : agents.deeds.has(lower)) && words[verb + 2 + i]?.tag !== 'noun');
}
