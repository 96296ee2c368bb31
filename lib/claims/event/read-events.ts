import { frameOf } from '@/lib/lexicon/frames';
import { lineage } from '@/lib/lexicon/nouns';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Attachment } from '@/lib/claims/frame/attach-quantity';
import { findAgent, type Agent } from '@/lib/claims/frame/find-agent';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import { chainAfter, subjectOf } from '@/lib/claims/syntax/phrases';
import { textOf, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';

/** Something that happened, with who did it and what to. */
export interface EventReading {
  trigger: Trigger;
  /** Verb to the end of the object. */
  at: Phrase;
  object: string | null;
  agent: Agent | null;
}

/** Frames whose events are told by their victims' number or by money: as events they add nothing unless they name whom. */
const NEEDS_NAME = new Set(['killed', 'injured', 'detained', 'charged', 'sentenced', 'freed', 'elected', 'dismissed', 'resigned', 'hospitalised', 'evacuated', 'rescued', 'met', 'agreed', 'signed', 'approved', 'rejected', 'banned', 'ordered', 'announced', 'declared', 'suspended', 'cancelled', 'closed', 'reopened', 'sold', 'bought', 'fined', 'derailed', 'sank', 'collapsed', 'bankrupt', 'launched', 'deployed', 'intercepted', 'flooded', 'damaged', 'destroyed', 'burned', 'on-strike', 'sabotaged', 'refloated', 'attacked']);
/** Frames of control and force, told also with vague objects ("seized several towns and villages"). */
const TAKES_PLACE = new Set(['captured', 'captured-most', 'controlled', 'entered', 'breached', 'advanced', 'withdrew']);
/** Frames told of a subject with no object ("the bridge collapsed", "the minister resigned"). */
const OF_SUBJECT = new Set(['withdrew', 'advanced', 'collapsed', 'derailed', 'sank', 'resigned', 'detonated', 'bankrupt', 'captured', 'on-strike', 'closed', 'reopened', 'sentenced', 'agreed']);
const FORCE = new Set(['captured', 'captured-most', 'controlled', 'entered', 'breached', 'advanced', 'withdrew', 'repelled', 'struck', 'detonated']);

const OF: ReadonlySet<string> = new Set(['of']);

/** The events of a sentence: verbs of event frames with an agent or an object worth telling. */
export function readEvents(sentence: Sentence, triggers: readonly Trigger[], attachments: readonly Attachment[], language: CompiledClaimLanguage): EventReading[] {
  const events: EventReading[] = [];
  let covered = -1;
  for (const trigger of triggers) {
    if (trigger.kind !== 'object' && trigger.kind !== 'subject') continue;
    const isForce = FORCE.has(trigger.frame);
    if (!isForce && !NEEDS_NAME.has(trigger.frame)) continue;
    if (!frameOf(trigger.frame)?.event || trigger.at <= covered) continue;
    if (trigger.kind === 'subject' && !OF_SUBJECT.has(trigger.frame)) continue;
    // "the area surrounding the station": describes a noun.
    const before = sentence.words[trigger.at - 1];
    if (sentence.words[trigger.at]!.is?.has('ing') && before && (before.tag === 'noun' || before.tag === 'name')) continue;
    const event = readEvent(sentence, trigger, triggers, language, isForce);
    if (!event) continue;
    // A statistic told with its number is a figure and no event besides; a deed on one or two things is both.
    const counted = attachments.find(({ at, reading, trigger: own }) => own?.at === trigger.at && reading.form !== 'implicit-one' && at.first >= event.at.first - 12 && at.first < event.at.last);
    if (counted && !(isForce && (counted.reading.value.high ?? Infinity) <= 5 && counted.reading.countedKind !== null) ) {
      if (counted.at.first <= trigger.last + 3 || trigger.passive || trigger.kind === 'subject') continue;
    }
    events.push(event);
    covered = trigger.last - 1;
  }
  return events;
}

/** Verbs that mean force only with a place named. */
const PLAIN = /^(?:h[oe]ld|holds|holding|take|takes|took|taken|taking|enter|enters|entering|gain|gained|gains|rule|ruled|rules|approach|approached|abandon|abandoned|control|controls)$/;

const VAGUE_HEADS = new Set(['it', 'them', 'him', 'her', 'this', 'that', 'these', 'those', 'part', 'place', 'action', 'steps', 'advantage', 'time', 'way', 'ground', 'people', 'office', 'power', 'responsibility', 'attention', 'record', 'records', 'high', 'low', 'level', 'point', 'home', 'money', 'votes', 'shape', 'note', 'aim', 'stock', 'turns', 'account', 'heart', 'care', 'years', 'months', 'days', 'hold', 'lead', 'effect', 'someone', 'everyone', 'something', 'himself', 'themselves', 'itself', 'course', 'comfort', 'pride', 'issue', 'position', 'opportunity', 'chance', 'life', 'longer', 'much', 'more', 'so', 'issues', 'questions', 'things', 'them', 'us', 'me', 'you', 'milestone', 'nerve', 'snag', 'target']);

function readEvent(sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[], language: CompiledClaimLanguage, isForce: boolean): EventReading | null {
  const { words } = sentence;
  const agent = findAgent(sentence, trigger, triggers, language);
  let object: Phrase | null = null;
  // What describes a noun in passing ("areas previously controlled by …") is background.
  if (trigger.reduced && trigger.frame === 'controlled') return null;
  if (trigger.kind === 'object' && !trigger.passive) {
    let from = trigger.last;
    while (words[from]?.tag === 'adv' || words[from]?.tag === 'quote') from++;
    object = chainAfter(sentence, from, OF);
  } else {
    const subject = subjectOf(sentence, trigger.at);
    if (subject && words[subject.head.last - 1]!.tag !== 'pron') object = { first: subject.first, last: subject.last };
  }
  if (!object || object.last - object.first > 24) return null;
  const head = words[object.last - 1]!;
  if (head.tag === 'pron' || head.tag === 'time' || words[object.first]!.tag === 'pron' || VAGUE_HEADS.has(head.lower)) return null;
  const named = hasName(sentence, object);
  if (trigger.reduced && !isForce && !named) return null;
  if (!suits(sentence, trigger, object, language)) return null;
  if (agent?.pronoun && /^(?:we|i|you|who|us|me)$/i.test(agent.text) && !named) return null;
  if (!isForce && !named && trigger.frame !== 'resigned' && !(agent && agentNamed(sentence, agent))) return null;
  if (isForce) {
    if (!agent && !named) return null;
    // "hit the road", "reached a record": an object that is no place, no force and no building is a figure of speech.
    if (!named && !isThing(sentence, object, language)) return null;
    // "took the road", "holds the office": plain verbs need a name.
    if (trigger.weight === 1 && PLAIN.test(words[trigger.at]!.lower) && !named) return null;
  }
  const shown = namedPart(sentence, object, language);
  const at = trigger.kind === 'object' && !trigger.passive ? { first: trigger.first, last: object.last } : { first: object.first, last: trigger.last };
  if (at.last - at.first > 34) return null;
  return { trigger, at, object: shown, agent: trigger.kind === 'subject' && !agent ? { text: shown, pronoun: false, at: object } : agent };
}

function hasName({ words }: Sentence, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.last; i++) if (words[i]!.tag === 'name') return true;
  return false;
}

const agentNamed = (sentence: Sentence, agent: Agent): boolean => !agent.pronoun && hasName(sentence, agent.at);

/** What is launched or fired as an event; a plan or a website is not. */
const LAUNCHED = /^(?:missiles?|rockets?|drones?|satellites?|attacks?|offensives?|strikes?|airstrikes?|raids?|operations?|assaults?|invasions?|shells?|torpedo(?:es)?|projectiles?|spacecraft|probe|campaign)$/;

const PLACE_WORDS = /^(?:bases?|positions?|lines?|territory|areas?|checkpoints?|outposts?|facility|facilities|headquarters|barracks|depots?|ports?|sites?|compound|stronghold|borders?|roads?|highways?|defences?|defenses?|airports?|airfields?|embassy|consulate|bridges?|centres?|centers?|enclave|suburbs?|ground|land|locations?)$/;

/** Whether the phrase speaks of a place that can be taken, entered or left. */
function isPlaceThing({ words }: Sentence, phrase: Phrase, language: CompiledClaimLanguage): boolean {
  for (let i = phrase.first; i < phrase.last; i++) {
    const word = words[i]!;
    if (word.tag !== 'noun') continue;
    const kind = language.words.quantity.nouns.kindOf(word.lower);
    if (kind !== null && lineage(kind).some((id) => id === 'settlement' || id === 'building' || id === 'area')) return true;
    if (language.words.places.nouns.has(word.lower) || PLACE_WORDS.test(word.lower)) return true;
  }
  return false;
}

/** Whether the head of the phrase is something that can be taken, entered or struck. */
function isThing({ words }: Sentence, phrase: Phrase, language: CompiledClaimLanguage): boolean {
  for (let i = phrase.first; i < phrase.last; i++) {
    const word = words[i]!;
    if (word.tag !== 'noun') continue;
    if (language.words.quantity.nouns.kindOf(word.lower) !== null || language.words.places.nouns.has(word.lower)) return true;
    if (/^(?:bases?|positions?|lines?|territory|areas?|checkpoints?|outposts?|facility|facilities|convoy|convoys|headquarters|barracks|depots?|ports?|sites?|compound|stronghold|border|borders|accommodations?|dormitory|dormitories|infrastructure|plants?|grounds|centres?|centers?|roads?|highways?|villages?|towns?|cities|offices?|defences?|defenses?|airports?|airfields?|embassy|consulate|market|bridges?)$/.test(word.lower)) return true;
  }
  return false;
}

/** Whether a frame can be told of this object: its kind is one that the frame counts, or a name where names fit. */
function suits(sentence: Sentence, trigger: Trigger, object: Phrase, language: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  const { counts } = frameOf(trigger.frame)!;
  // The head is the last word before "of" ("parts of the city" is told by the city).
  const head = words[object.last - 1]!;
  const headName = head.tag === 'name';
  if (trigger.kind === 'subject' && (trigger.frame === 'withdrew' || trigger.frame === 'advanced')) {
    const kind = language.words.quantity.nouns.kindOf(head.lower);
    return headName || /^(?:forces?|troops|army|military|groups?|convoys?|tanks?|factions|units?)$/.test(head.lower) || (kind !== null && lineage(kind).includes('combatants'));
  }
  if (TAKES_PLACE.has(trigger.frame)) {
    if (headName || hasName(sentence, { first: Math.max(object.first, object.last - 3), last: object.last })) return !/^(?:people|record|power|office)$/.test(head.lower);
    return isPlaceThing(sentence, object, language);
  }
  if (trigger.frame === 'launched') return headName || LAUNCHED.test(head.lower);
  if (trigger.frame === 'struck') {
    const agent = subjectHead(sentence, trigger);
    if (agent !== null && words[agent]!.tag === 'noun' && language.words.quantity.nouns.kindOf(words[agent]!.lower) === null && !/(?:missiles?|rockets?|shells?|projectiles?|drones?|jets?|warplanes?|bombs?|storm|hurricane|earthquake|quake|cyclone|typhoon|tornado|tsunami|airstrikes?|strikes?|artillery|blast|explosion|floods?|forces?|army|military|regime|insurgents?|groups?|fighters?|attacks?|militants?|wave|rebels?|units?|navy|planes?)$/.test(words[agent]!.lower)) return false;
    return headName || isThing(sentence, object, language);
  }
  if (counts.includes('*')) return true;
  if (headName) return counts.some((count) => ['people', 'settlement', 'building', 'vehicle', 'ship', 'aircraft', 'place'].includes(count));
  for (let i = object.first; i < object.last; i++) {
    const kind = words[i]!.tag === 'noun' ? language.words.quantity.nouns.kindOf(words[i]!.lower) : null;
    if (kind !== null && lineage(kind).some((id) => counts.includes(id))) return true;
  }
  return false;
}

function subjectHead(sentence: Sentence, trigger: Trigger): number | null {
  if (trigger.passive) return null;
  const subject = subjectOf(sentence, trigger.at);
  return subject ? subject.head.last - 1 : null;
}

/** "the town of Orlava" -> "Orlava"; else the phrase without articles. */
function namedPart(sentence: Sentence, phrase: Phrase, language: CompiledClaimLanguage): string {
  const { words } = sentence;
  let { first } = phrase;
  for (let i = phrase.first; i < phrase.last - 1; i++) {
    if (words[i]!.lower === 'of' && words[i - 1] && language.words.places.nouns.has(words[i - 1]!.lower) && words[i + 1]!.tag === 'name' && i - phrase.first <= 5) first = i + 1;
  }
  while (first < phrase.last - 1 && (words[first]!.tag === 'det')) first++;
  return textOf(sentence, { first, last: phrase.last });
}
