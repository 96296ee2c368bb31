import { frameByCourt } from '@/lib/claims/frame/by-court';
import { eventFrameOf, isThing, type EventFrame, type Thing } from '@/lib/lexicon/events';
import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Attachment } from '@/lib/claims/frame/attachment';
import { findAgent } from '@/lib/claims/frame/find-agent';
import { toAgent, type Agent } from '@/lib/claims/frame/to-agent';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import { behindTime } from '@/lib/claims/syntax/around-time';
import { isNominal, phraseEnd, type Chain } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, isPassive } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { EventReading } from './event-reading';
import { hasName, isHeadlineOne, namedPart, namesForce, objectOf, suits } from './event-object';
import { nominalEvents } from './nominal-events';
import { whyBackground } from './why-background';

/** Longest event phrase, in words. */
const MAX_EVENT = 34;
/** A deed told with a number up to this is an event besides the figure ("blew up two car bombs"); above it the number is the news. */
const FEW = 5;

/** The events of a sentence: verbs of event frames that tell what happened to something worth telling. `isPlace` knows the page's places. */
export function readEvents(sentence: Sentence, triggers: readonly Trigger[], attachments: readonly Attachment[], language: CompiledClaimLanguage, isPlace: (name: string) => boolean): EventReading[] {
  const events: EventReading[] = [];
  let covered = -1;
  for (const given of triggers) {
    const told = opened(given);
    if ((told.kind !== 'object' && told.kind !== 'subject') || told.at <= covered) continue;
    const record = eventFrameOf(told.frame);
    const trigger = record && record.subject === undefined && told.kind === 'subject' ? withObject(told) : told;
    // "was resigned to it": a passive has no subject that acts.
    if (!record || (record.phrases && trigger.weight < 3 && !(record.leaves && language.words.events.fleeing.has(trigger.verb ?? '') && isSomebodyNamed(sentence, trigger, language))) || (trigger.kind === 'subject' && (record.subject === undefined || isPassive(sentence, trigger.at)))) continue;
    // "of blowing up the dam": somebody does it to something.
    if (trigger.kind === 'subject' && triggers.some((other) => other.kind === 'object' && other.frame === trigger.frame && !other.passive && other.at === trigger.at && isNominal(sentence.words[other.last]?.tag))) continue;
    // "The talks nearly collapsed"
    const adverb = sentence.words[trigger.at - 1];
    if (adverb?.tag === 'adv' && language.words.arithmetic.nearly.has(adverb.lower)) continue;
    if (whyBackground(sentence, trigger, language) !== null) continue;
    const instead = trigger.passive && record.left ? record.left : record.orElse;
    // "abandoned their lorries" recalls none
    const other = instead === undefined || (instead === 'recalled' && !language.words.events.recalling.has(trigger.verb ?? '')) ? undefined : eventFrameOf(instead);
    const shorter = record.inPhrase && trigger.kind === 'object' ? withObject(trigger) : trigger;
    // "issued an arrest warrant for", "broke the siege of": a phrase that ends with what was done holds all of it
    const holds = shorter !== trigger && sentence.words[trigger.last - 1]!.tag === 'noun';
    const event = readEvent(sentence, holds ? shorter : trigger, triggers, record, language, isPlace) ?? (shorter === trigger || holds ? null : readEvent(sentence, shorter, triggers, record, language, isPlace)) ?? (other && (other.frame !== 'detained' || isCaught(sentence, trigger, triggers, language)) ? readOther(sentence, trigger, triggers, other, language, isPlace) : null);
    const isOneTold = trigger.frame === 'killed' || language.words.events.narrated.has(sentence.kind);
    if (!event || isStatistic(attachments, event, record, isOneTold && !hasName(sentence, event.at)) || (record.dates && opensTime(sentence, event, language))) continue;
    events.push(event);
    covered = trigger.last - 1;
  }
  for (const event of nominalEvents(sentence, triggers, language, isPlace)) if (!events.some(({ at, trigger }) => (event.at.first < at.last && event.at.last > at.first) || trigger.frame === event.trigger.frame)) events.push(event);
  return events.length > 1 ? events.filter((event, i) => !isPartOfKilling(event, events) && !isToldTwice(event, events.slice(0, i))) : events;
}

/** "opened an inquiry (into the fault)": the inquiry, where a frame's phrases hold what was begun. */
function opened(trigger: Trigger): Trigger {
  const opens = trigger.kind === 'object' && !trigger.passive && trigger.last > trigger.at + 1 ? eventFrameOf(trigger.frame)?.opens : undefined;
  return opens === undefined ? trigger : { ...withObject(trigger), frame: opens };
}

/** "reached a deal (on wages)": a phrase that holds what was done, as its verb with that as its object. */
const withObject = (trigger: Trigger): Trigger => (trigger.last > trigger.at + 1 && !trigger.passive ? { ...trigger, kind: 'object', last: trigger.at + 1, weight: 1 } : trigger);

/** The event by another frame of the same verb; of a phrase that holds whom it befell ("withdrew its envoys from the talks") also by its verb alone. */
const readOther = (sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[], other: EventFrame, language: CompiledClaimLanguage, isPlace: (name: string) => boolean): EventReading | null => {
  const whole = readEvent(sentence, { ...trigger, frame: other.frame }, triggers, other, language, isPlace);
  const shorter = whole === null && trigger.kind === 'object' ? withObject(trigger) : trigger;
  return shorter === trigger ? whole : readEvent(sentence, { ...shorter, frame: other.frame }, triggers, other, language, isPlace);
};

/** A number of victims or things is a figure and no event besides; a deed of force on a few things is both. */
function isStatistic(attachments: readonly Attachment[], { trigger, at }: EventReading, { named }: EventFrame, isOneTold: boolean): boolean {
  // "a man was killed", "Man arrested" over a text: one who is counted is told of once, unless it is known who he was.
  if (isOneTold && attachments.some(({ at: figure, frame, reading }) => frame === trigger.frame && reading.form === 'implicit-one' && figure.first >= at.first - 1 && figure.first < at.last)) return true;
  // "the two sides agreed to a truce": a number of those who act counts no truces.
  const from = trigger.kind === 'object' && !trigger.passive ? trigger.first : at.first - 12;
  // "won 41 percent of the seats": told by the noun, and of the verb all the same; "passed it 51-49" counts votes, and not what was passed.
  // … but "won 54% of the vote" is the share alone.
  const counted = attachments.find(({ at: figure, reading, trigger: own, frame }) => ((frame === 'voted' && trigger.frame === 'elected' && figure.first === trigger.last) || (own?.at === trigger.at ? frame !== 'voted' || trigger.frame === 'voted' : frame === trigger.frame && figure.first >= at.first)) && reading.form !== 'implicit-one' && figure.first >= from && figure.first < at.last);
  if (!counted) return false;
  if (named === 'none' && (counted.reading.value.high ?? Infinity) <= FEW && counted.reading.countedKind !== null) return false;
  return counted.at.first <= trigger.last + 3 || trigger.passive || trigger.kind === 'subject';
}

/** Whether a word of time stands before what happened: "since the strike began", "when the shooting started". */
function opensTime({ words }: Sentence, { at, trigger }: EventReading, { words: { events } }: CompiledClaimLanguage): boolean {
  const before = trigger.kind === 'subject' ? words[at.first - 1] : undefined;
  // … but "the truce collapsed when fighting erupted in Mern" tells of the fighting.
  if (before && at.first > 1 && events.whens.has(before.lower) && trigger.frame === 'begun') return false;
  return before?.tag === 'sub' || before?.classes.loose === true;
}

/** "President Igor Manev fled Mern": whether the subject of a verb is one person, told by an office or a full name. */
function isSomebodyNamed(sentence: Sentence, { at }: Trigger, language: CompiledClaimLanguage): boolean {
  const head = subjectOf(sentence, at)?.head;
  // "fled his home", "fled the scene", "fled on Monday"
  const whence = sentence.words[at + 1]?.tag;
  if (sentence.words[groupStart(sentence, at) - 1]?.tag === 'rel') return false;
  if (whence !== 'name' && whence !== 'to' && !(whence === 'sub' && language.words.events.narrated.has(sentence.kind))) return false;
  return head !== undefined && isRanked(sentence, head, language) && !sentence.words[head.last - 1]!.classes.plural;
}

/** Whether an agent is told by a title: whoever holds an office visits places that no list knows. */
const isTitled = ({ words }: Sentence, agent: Agent | null): boolean =>
  agent !== null && words.slice(agent.at.first, agent.at.last).some(({ classes }) => classes.title);

/** Whether a phrase names somebody by an office or by name, or tells of a delegation: "the foreign minister", "Igor Manev", and never "tourists". */
function isRanked({ words }: Sentence, { first, last }: Phrase, { words: { events, places, quantity } }: CompiledClaimLanguage): boolean {
  for (let i = first; i < last; i++) {
    const { lower, tag } = words[i]!;
    if (places.titles.has(lower) || events.things.team?.has(lower) || lineage(quantity.nouns.kindOf(lower) ?? '').includes('officials')) return true;
    if (tag === 'name' && i === last - 1) return last - first <= 2 && !events.things.body?.has(lower) && !events.things.force?.has(lower);
  }
  return false;
}

/** "Police captured the suspect", "The suspect was captured": whether an armed side caught somebody, where a film may capture him too. */
const isCaught = (sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[], language: CompiledClaimLanguage): boolean => {
  if (language.words.events.weakVerbs.has(trigger.verb ?? '')) return false;
  const agent = findAgent(sentence, trigger, triggers, language);
  return agent === null ? trigger.passive : language.words.events.grabbing.has(trigger.verb ?? '') || isForce(sentence, agent, language);
};

/** "was stabbed and wounded": one event by two verbs of one frame. */
const isToldTwice = ({ trigger, object, at }: EventReading, before: readonly EventReading[]): boolean =>
  before.some((other) => other.trigger.frame === trigger.frame && other.object === object && other.at.first === at.first);

/** "was shot and killed": one event. */
const isPartOfKilling = ({ trigger, object }: EventReading, events: readonly EventReading[]): boolean =>
  (trigger.frame === 'injured' || trigger.frame === 'struck') && events.some((other) => other.trigger.frame === 'killed' && other.object === object);

function readEvent(sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[], record: EventFrame, language: CompiledClaimLanguage, isPlace: (name: string) => boolean): EventReading | null {
  const { words } = sentence;
  const object = objectOf(sentence, trigger, language);
  // "12 had died, a figure that it later withdrew": nobody left
  if (!object && trigger.kind === 'subject' && language.words.grammar.counts.has(words[(subjectOf(sentence, trigger.at)?.first ?? 0) - 1]?.lower ?? '')) return null;
  if (!object && trigger.kind === 'subject' && record.subject === 'acts') return toldOfPronoun(sentence, trigger, language);
  // "The Lions shut them out": the verb has its object, which nobody can name.
  if (trigger.kind === 'subject' && record.subject === 'suffers' && words[trigger.last]?.tag === 'pron') return null;
  // "ordered the airline to pay": nobody bought it.
  if (object && trigger.frame === 'bought' && language.words.events.bidding.has(trigger.verb ?? '') && words[behindTime(sentence, trigger.passive ? trigger.last : object.last)]?.tag === 'to') return null;
  // "withdrew its envoys from Mern": the envoys are recalled, and nobody gives up the town
  if (trigger.frame === 'withdrew' && trigger.weight > 2 && !trigger.passive && sentence.words.slice(trigger.at + 1, trigger.last).some(({ classes }) => classes.kind === 'diplomats')) return null;
  if (!object || !suits(sentence, trigger, object, record, language, isPlace, () => (record.ranked ? isTitled(sentence, findAgent(sentence, trigger, triggers, language)) : isForce(sentence, findAgent(sentence, trigger, triggers, language), language)) || (record.by?.includes('hazard') === true && isSubject(sentence, trigger, ['hazard'], language)))) return null;
  // "the number of workers who died": how many did
  if (trigger.kind === 'subject' && words.slice(object.first, object.last).some(({ lower }, i) => language.words.grammar.counts.has(lower) && words[object.first + i + 1]?.classes.of === true)) return null;
  // "Inflation is dead": nobody died
  if (trigger.frame === 'killed' && trigger.kind === 'subject' && words[trigger.at]!.be && words[object.last - 1]!.classes.nouns && !words[object.last - 1]!.classes.people) return null;
  // "sent her a walker": for somebody, and nothing is deployed
  if (trigger.frame === 'deployed' && ['pron', 'poss', 'det'].includes(words[trigger.at + 1]?.tag ?? '') && words[trigger.at + 2]?.tag === 'det') return null;
  // "fired a missile towards the East Sea": it is launched, and hits nothing
  if (trigger.frame === 'struck' && trigger.weight > 2 && language.words.events.seas.has(words[object.last - 1]!.lower)) return readEvent(sentence, { ...trigger, frame: 'launched', last: trigger.at + 1, weight: 1 }, triggers, eventFrameOf('launched')!, language, isPlace);
  // "declared the epidemic over"
  if (trigger.frame === 'declared' && language.words.events.over.has(words[object.last]?.lower ?? '') && !isNominal(words[object.last + 1]?.tag)) return readEvent(sentence, { ...trigger, frame: 'ended' }, triggers, eventFrameOf('ended')!, language, isPlace);
  // "called the vote a coup", "called the vote free and fair": what somebody says it is
  if (trigger.frame === 'scheduled' && (words[object.last]?.tag === 'det' || isCalledSo(sentence, object, language.words.reporting.votes))) return null;
  // "recalled the tram speeding up": what somebody remembers
  if (trigger.frame === 'recalled' && words[object.last]?.is?.ing === true) return null;
  const named = hasName(sentence, object);
  // … but "Orlava names central banker as prime minister"
  if (record.named === 'object' && !named && !(trigger.frame === 'appointed' && isHeadlineOne(sentence, object, language))) return null;
  const shown = namedPart(sentence, object, language);
  let agent = findAgent(sentence, trigger, triggers, language);
  if (trigger.kind === 'subject' && record.subject === 'acts' && !agent) agent = { text: shown, pronoun: false, at: object };
  // "Mern fell to the rebels", "fell into the hands of the rebels"
  if (trigger.kind === 'subject' && trigger.frame === 'captured' && !agent && namesForce(sentence, trigger.last, language)) agent = toAgent(sentence, behind(sentence, trigger.last), language);
  // … but "US bombs Mern" is told of a land
  if (agent && language.words.agents.generic.has(agent.text.toLowerCase()) && words[agent.at.last - 1]!.tag !== 'name') agent = null;
  // "the army lost control of the town": whom it was taken from took nothing.
  if (trigger.kind === 'object' && trigger.frame !== 'lost' && language.words.events.yielding.has(trigger.verb ?? '')) {
    if (trigger.passive) return null;
    if (!isForce(sentence, agent, language) && !(agent && words.slice(agent.at.first, agent.at.last).some(({ lower }) => language.words.agents.parties.has(lower)))) return null;
    agent = null;
  }
  const acts = agent === null && record.by !== undefined && isSubject(sentence, trigger, record.by, language);
  if (record.agent && !agent && !trigger.passive && !acts && !(trigger.kind === 'subject' && record.subject === 'suffers')) return null;
  if (record.ranked && !(agent && (agent.pronoun ? !language.words.agents.several.has(agent.text.toLowerCase()) : isRanked(sentence, agent.at, language) && !isPlace(agent.text)))) return null;
  const known = named || isKnown(sentence, trigger, object, agent, language);
  if (record.named === 'either' && !known) return null;
  if (record.named === 'none' && !known && !agent && !acts && trigger.kind === 'object') return null;
  const at = trigger.kind === 'object' && !trigger.passive && object.last > trigger.first ? { first: trigger.first, last: object.last } : { first: object.first, last: trigger.last };
  const byCourt = frameByCourt(sentence, record.frame, trigger.verb, agent?.at ?? null, language);
  // "After being stopped by the police, he ran": whoever it befell stands behind.
  if (at.last <= at.first || at.last - at.first > MAX_EVENT) return null;
  const turned = byCourt ?? officersFrame(sentence, trigger, triggers, record, agent, language);
  return { trigger: turned === undefined ? trigger : { ...trigger, frame: turned }, at, object: shown, agent };
}

/** "Police raided the mayor's home": the frame of what officers do by a verb that tells of attacks too; undefined where that is no other. */
function officersFrame({ words }: Sentence, { at, frame }: Trigger, triggers: readonly Trigger[], { byOfficers }: EventFrame, agent: Agent | null, { words: { events } }: CompiledClaimLanguage): string | undefined {
  if (byOfficers === undefined || agent === null || !triggers.some((other) => other.at === at && other.frame === byOfficers && frame !== byOfficers)) return undefined;
  return words.slice(agent.at.first, agent.at.last).some(({ lower }) => events.policing.has(lower)) ? byOfficers : undefined;
}

/** "The colonel said they had seized power": what somebody did whom a pronoun stands for; null where another word does. */
function toldOfPronoun(sentence: Sentence, trigger: Trigger, { words: { agents } }: CompiledClaimLanguage): EventReading | null {
  const head = subjectOf(sentence, trigger.at)?.head;
  if (!head || head.last - head.first !== 1 || !agents.they.has(sentence.words[head.first]!.lower)) return null;
  // "Lind, Varro call it quits"
  const before = sentence.words[head.first - 1];
  if (before?.tag === 'verb' && !before.classes.reports) return null;
  return { trigger, at: { first: head.first, last: trigger.last }, object: null, agent: { text: sentence.words[head.first]!.text, pronoun: true, at: head } };
}

/** The noun phrase at word `at`, as a chain of one. */
function behind(sentence: Sentence, at: number): Chain {
  const phrase = { first: at, last: phraseEnd(sentence, at) };
  return { ...phrase, head: phrase };
}

/** How far behind a thing the name of where it is may end, in words ("a school in the Serab district"). */
const NEAR = 5;

/** Whether a preposition with a name stands at a word, or behind a comma there: "in the Serab district", "at a plant in Mern". */
function namesBehind({ words }: Sentence, from: number, orDay = false): boolean {
  const at = words[from]?.tag === 'comma' ? from + 1 : from;
  if (words[at]?.tag !== 'prep') return false;
  for (let i = at + 1; i <= at + NEAR && (isNominal(words[i]?.tag) || (words[i]?.tag === 'prep' && !words[i]!.classes.loose)); i++) if (words[i]!.tag === 'name' || (orDay && words[i + 1]?.tag === 'time')) return true;
  return false;
}

/** Whether a thing without a name is one that a reader could find in another report: by its article, by who did it, or by the name of where it is, or its day. */
function isKnown(sentence: Sentence, { passive, last, kind, verb }: Trigger, object: Phrase, agent: Agent | null, language: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  const { events, grammar } = language.words;
  if (isHeadlineOne(sentence, object, language)) return true;
  if (words.slice(object.first, object.last).some(({ lower }) => events.definite.has(lower)) || (events.whom?.has(words[object.first - 1]?.lower ?? '') && events.definite.has(words[object.first - 1]!.lower))) return true;
  if (namesBehind(sentence, object.last) || ((passive || kind === 'subject') && (namesBehind(sentence, last, true) || words[last]?.tag === 'time' || (words[last]?.tag === 'prep' && words[last + 1]?.tag === 'time')))) return true;
  // "Gunfire erupted near the port"
  if (kind === 'subject' && events.bursting.has(verb ?? '') && words[last]?.tag === 'prep' && words[last + 1]?.classes.the === true) return true;
  if (agent === null) return false;
  const first = words[agent.at.first]!;
  // "In Mern, bus drivers ended a walkout", "In Mern, a court convicted a teacher"
  if (words[0]!.tag === 'prep' && words[1]?.tag === 'name' && words[agent.at.first - 1]?.tag === 'comma' && (words[agent.at.last - 1]!.classes.people || words[agent.at.last - 1]!.classes.body)) return true;
  // "the government announced", "its owner closed", "police imposed": and never "a man announced".
  return agent.pronoun || passive || hasName(sentence, agent.at) || grammar.possessives.has(first.lower) || events.definite.has(first.lower) || events.definite.has(words[agent.at.first - 1]?.lower ?? '') || (first.tag !== 'det' && (words[agent.at.last - 1]!.classes.speaker || words[agent.at.last - 1]!.classes.body || namesForce(sentence, agent.at.first, language)));
}

/** Whether the subject of an active verb, or who a passive is done by, is a thing of these classes: "A missile struck the refinery", "The convoy reached the town", "was hit by a rocket". */
function isSubject(sentence: Sentence, { at, last, passive }: Trigger, classes: readonly Thing[], { words: { events, quantity } }: CompiledClaimLanguage): boolean {
  const doer = passive && sentence.words[last]?.classes.by === true ? { last: phraseEnd(sentence, last + 1) } : null;
  const head = passive ? doer : (subjectOf(sentence, at)?.head ?? null);
  const word = head === null ? '' : sentence.words[head.last - 1]!.lower;
  return word !== '' && (isThing(lineage(quantity.nouns.kindOf(word) ?? ''), classes) || classes.some((thing) => events.things[thing]?.has(word)));
}

/** Whether an agent is an armed side by one of its words, or the sentence names one before a pronoun. */
function isForce({ words }: Sentence, agent: Agent | null, { words: { events, quantity } }: CompiledClaimLanguage): boolean {
  if (agent === null) return false;
  const [from, to] = agent.pronoun ? [0, agent.at.first] : [agent.at.first, agent.at.last];
  return words.slice(from, to).some(({ lower }) => events.things.force?.has(lower) || lineage(quantity.nouns.kindOf(lower) ?? '').includes('combatants'));
}

/** Whether words that tell what a vote was like stand behind it in what somebody calls it. */
function isCalledSo({ words }: Sentence, { first, last }: Phrase, votes: ReadonlySet<string>): boolean {
  const vote = words.findIndex(({ lower }, i) => i >= first && i < last && votes.has(lower));
  const next = words[vote + 1];
  return vote >= 0 && next !== undefined && (vote + 1 < last ? next.tag !== 'prep' && !votes.has(words[last - 1]!.lower) : next.tag === 'adj' || next.is?.participle === true);
}
