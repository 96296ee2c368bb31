import { frameOf } from '@/lib/lexicon/frames';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { bareText, chainBefore, isNominal, phraseEnd, phraseStart, POSSESSIVE, type Chain } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, isPassive, isReducedPassive, verbBefore } from '@/lib/claims/syntax/verbs';
import { promptedBy } from '@/lib/claims/syntax/prompted-by';
import { isPurposeOfMoney } from '@/lib/claims/syntax/purpose';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import { accusedAgent, accusedOfDeed, plotOf } from './accused-agent';
import { deedOwner } from './deed-owner';
import type { Trigger } from './find-triggers';
import { blamedBehind, isInOtherClause, isOfBystanders } from './other-clause';
import { isOfOwnAccident } from './own-accident';
import { isOfOwnSide } from './own-side';
import { mayAttack, mayHarm, namesDoer, toAgent, type Agent } from './to-agent';
import { closesRelative, isWhereItHappened } from './where-it-happened';
import { diedBy } from './died-by';
import { sayerAsAgent } from './sayer-as-agent';
import { namedAs, orderedBy, triedFor } from './tried-agent';
import { giver, holder } from './giver';

/** How far behind a passive its "by" may stand, and how far a deed may stand from what it did, in words. */
const [BY_REACH, DEED_REACH] = [14, 16];
/** The same behind a verb whose own subject is nobody ("clashes that killed 200"). */
const NEAR_DEED = 4;

/** Frames of harm and force, for which the sentence names somebody to blame; and frames that tell the attack itself. */
const BLAME = new Set(['killed', 'injured', 'destroyed', 'damaged', 'displaced', 'struck', 'attacked', 'detained', 'casualties', 'hospitalised', 'burned', 'trapped', 'affected', 'poisoned']);
const ATTACKS = new Set(['struck', 'attacked', 'detonated', 'launched', 'opened-fire']);
/** Money that somebody gives or says he will: "offered 180 million euros in aid". */
const GIVES = new Set(['pledged', 'donated', 'offered', 'granted', 'paid']);
/** What is done to somebody for what he did. */
const FOR_DEEDS = new Set(['sentenced', 'detained', 'charged', 'fined', 'dismissed', 'investigated']);
/** What a state or a city does as a body: "the state will provide $250,000". */
const PUBLIC = new Set([...GIVES, 'spent', 'raised', 'fined', 'invested', 'deployed', 'ordered', 'closed', 'banned', 'charged', 'evacuated', 'signed', 'agreed', 'approved', 'declared', 'announced', 'suspended', 'cancelled', 'ended']);

/**
 * The agent of a trigger: subject of an active verb, "by" of a passive one, whoever's strike or attack it was, or the subject
 * of the attack told in the same sentence ("when regime forces launched…"). Null where it names none; events and natural causes are nobody.
 */
export function findAgent(sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[], language: CompiledClaimLanguage): Agent | null {
  if (BLAME.has(trigger.frame) && isOfOwnAccident(sentence, trigger, triggers, language)) return null;
  const tried = BLAME.has(trigger.frame) && (trigger.kind === 'noun' || trigger.kind === 'object') ? triedFor(sentence, trigger.kind === 'noun' ? phraseStart(sentence, trigger.at) : groupStart(sentence, trigger.at), language) : null;
  if (tried?.cleared) return null;
  const finds = BLAME.has(trigger.frame) && trigger.verb !== null && language.words.agents.finders.has(trigger.verb);
  const doer = finds ? null : tried?.agent ?? directAgent(sentence, trigger, language) ?? sayerAsAgent(sentence, trigger, language);
  const direct = doer && BLAME.has(trigger.frame) && !ATTACKS.has(trigger.frame) && trigger.frame !== 'affected' && !mayHarm(sentence, doer, language) ? null : doer;
  // "by Ferro's calculation": who counted, and nobody who did it
  if (direct && !direct.pronoun && language.words.reporting.ownCounts.has(sentence.words[direct.at.last - 1]!.lower)) return null;
  if (direct) return direct;
  // "pledged 12 million euros in aid": the verb of the same frame tells whose it is.
  const giving = trigger.kind === 'state' || trigger.kind === 'noun' ? triggers.find(({ kind, passive, frame, last }) => kind === 'object' && !passive && (frame === trigger.frame || (GIVES.has(frame) && GIVES.has(trigger.frame))) && last <= trigger.first) : undefined;
  if (giving && frameOf(trigger.frame)?.counts.includes('money')) return directAgent(sentence, giving, language);
  // An active verb whose subject is nobody blames nobody.
  const inert = !finds && trigger.kind === 'object' && !trigger.passive ? subjectOf(sentence, trigger.at) : null;
  if (inert) return afterDeed(sentence, trigger, triggers, language, NEAR_DEED) ?? (BLAME.has(trigger.frame) ? deedOwner(sentence, inert.head, language) : null);
  if (!BLAME.has(trigger.frame)) return null;
  const by = afterDeed(sentence, trigger, triggers, language, DEED_REACH);
  if (by) return by;
  // "Death toll in the clashes nears 250 as Mern bombs the capital": a toll is of more than the one attack told beside it.
  if (trigger.kind === 'noun' && language.words.grammar.counts.has(sentence.words[trigger.last - 1]!.lower)) return blamedBehind(sentence, trigger, triggers, language);
  // Another verb of the sentence tells the attack.
  for (const other of triggers) {
    if (other.at === trigger.at || (other.kind !== 'object' && other.kind !== 'subject') || !ATTACKS.has(other.frame) || isDenied(sentence, other.at, language) || isInOtherClause(sentence, trigger, other, language.words.times.pastSince)) continue;
    const opener = other.frame === 'opened-fire' ? subjectOf(sentence, other.at) : null;
    const agent = opener ? toAgent(sentence, opener, language) : directAgent(sentence, other, language);
    // "62 died as temperatures hit 47.8 degrees", "after methane exploded": nobody who attacks; "a man was shot after he opened fire": by somebody else, as are those held.
    if (agent && !(opener && trigger.frame === 'detained') && !isOfOwnSide(sentence, agent, trigger, language) && (agent.pronoun ? other.frame !== 'opened-fire' : mayAttack(sentence, agent.at, language))) return agent;
  }
  return blamedBehind(sentence, trigger, triggers, language);
}

/** "denied bombing the market": whether a gerund is what somebody says he did not do. */
const isDenied = ({ words }: Sentence, at: number, { reporting }: CompiledClaimLanguage): boolean => words[at]!.is?.ing === true && reporting.get(words[at - 1]?.lower ?? '')?.hedge === 'denied';

function directAgent(sentence: Sentence, trigger: Trigger, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  if (trigger.kind === 'noun' && words[trigger.first - 1]?.tag === 'to') return toDeath(sentence, trigger, language);
  if (trigger.kind === 'noun') return byAgent(sentence, trigger, language) ?? (BLAME.has(trigger.frame) ? (accusedOfDeed(sentence, trigger.at, language) ?? orderedBy(sentence, phraseStart(sentence, trigger.at), language)) : null) ?? giver(sentence, trigger, language) ?? holder(sentence, trigger, language);
  // "were named among the dead by relatives": whoever did what the verb before tells.
  if (trigger.kind === 'state' && words[phraseStart(sentence, trigger.at) - 1]?.tag === 'prep') return null;
  if (trigger.kind === 'object' && !trigger.passive && joinsSeen(sentence, trigger.at, language)) return null;
  if (trigger.kind !== 'object') return trigger.kind === 'deed' ? null : byAgent(sentence, trigger, language);
  if (trigger.passive) return byAgent(sentence, trigger, language);
  // "gets 25 years for fraud": whom a court sentenced
  if (trigger.frame === 'sentenced' && (trigger.verb === 'get' || trigger.verb === 'receive')) return null;
  // "patients given 2.4 milligrams": who gave it is not told
  const { is } = words[trigger.at]!;
  if (is?.participle === true && !is.past && !is.base && groupStart(sentence, trigger.at) === trigger.at) return null;
  const other = accusedAgent(sentence, plotOf(sentence, trigger.at), language) ?? seenOf(sentence, trigger.at, language) ?? prompted(sentence, trigger.at, language);
  if (other) return other;
  const doer = isPurposeOfMoney(sentence, trigger.at) ? verbBefore(sentence, trigger.at, true) : (verbOfPlace(sentence, trigger.at, language) ?? trigger.at);
  const chain = doer < 0 || isUndergone(sentence, doer, language) || isOfBystanders(sentence, doer, (frame) => BLAME.has(frame) || ATTACKS.has(frame), language) ? null : subjectOf(sentence, doer);
  // "claimed responsibility for the bombing, which killed": the bombing.
  const inner = chain && language.words.agents.answering.has(words[chain.head.last - 1]!.lower) && words[chain.head.last]?.tag === 'prep' ? { first: phraseStart(sentence, chain.last - 1), last: chain.last } : null;
  if (inner) return deedOwner(sentence, inner, language);
  // "the fire that swept through Mern destroyed": what a preposition governs does nothing.
  // … and so does the town that a way leads to.
  const isWay = chain !== null && words[chain.first - 1]?.tag === 'to' && words[chain.last - 1]!.tag === 'name' && chain.last === groupStart(sentence, doer);
  // "Teams | worked in Tarn to rescue": a verb that may be a participle
  if (chain && chain.last > chain.head.last && !POSSESSIVE.test(words[chain.head.last - 1]!.text) && words[groupStart(sentence, doer)]!.tag === 'to' && words[chain.head.last]?.tag === 'verb' && words[chain.head.last + 1]?.classes.by !== true) return toAgent(sentence, { ...chain, last: chain.head.last }, language);
  // "It was impossible for the agency to review", "is under way in Tarn to save": how something is does nothing.
  if (chain && words[chain.first - 1]?.be === true && words[groupStart(sentence, doer)]!.tag === 'to') return null;
  // "arrived in Tarn evacuating 5,000 people": the town did nothing
  if (chain && words[trigger.at]!.is?.ing === true && chain.last === trigger.at && words[chain.first]!.tag === 'name' && words[chain.first - 1]?.tag === 'prep' && language.words.places.locating.has(words[chain.first - 1]!.lower) && words[chain.first - 2]?.tag === 'verb') return null;
  const named = chain && namedAs(sentence, chain, language);
  if (named) return named;
  return chain && !isWay && !closesRelative(sentence, chain) && !isWhereItHappened(sentence, chain, language) ? (toAgent(sentence, chain, language) ?? publicBody(sentence, chain, trigger, language)) : null;
}

/** "stabbed three people to death", "were beaten to death by guards": whoever does what the verb before "to death" tells; null where that is nobody. */
function toDeath(sentence: Sentence, { first, last, frame }: Trigger, language: CompiledClaimLanguage): Agent | null {
  const verb = verbBefore(sentence, first, false);
  if (verb < 0) return null;
  if (isPassive(sentence, verb) || isReducedPassive(sentence, verb)) return byAgent(sentence, { at: verb, last, kind: 'object', frame }, language);
  const subject = subjectOf(sentence, verb);
  return subject && toAgent(sentence, subject, language);
}

/** "prompting Mern to recall its envoy": Mern. */
function prompted(sentence: Sentence, verb: number, language: CompiledClaimLanguage): Agent | null {
  const chain = sentence.words[verb - 1]?.tag === 'to' || sentence.words[verb - 1]?.tag === 'and' ? promptedBy(sentence, verb, language.words.events.prompting) : null;
  return chain && toAgent(sentence, chain, language);
}

/** "a team was in Mern to investigate three sites", "is in talks to sell its mill": the verb that tells who is there, where an infinitive stands behind a place, a deal or what is used for it; null where it does not. */
function verbOfPlace(sentence: Sentence, verb: number, { words: { agents, events, places } }: CompiledClaimLanguage): number | null {
  const { words } = sentence;
  const to = groupStart(sentence, verb);
  const noun = words[to - 1];
  // "used drones to drop bombs": whoever used them
  const wielded = words[to]?.tag === 'to' && noun?.tag === 'noun' ? phraseStart(sentence, to - 1) - 1 : -1;
  if (wielded >= 0 && words[wielded]!.tag === 'verb' && agents.wields.has(words[wielded]!.lower) && !isPassive(sentence, wielded)) return wielded;
  if (words[to]?.tag !== 'to' || (noun?.tag !== 'name' && events.things.deal?.has(noun?.lower ?? '') !== true)) return null;
  const link = phraseStart(sentence, to - 1) - 1;
  if (words[link]?.tag !== 'prep' || !places.locating.has(words[link].lower)) return null;
  const verbAt = words[link - 1]?.tag === 'adv' ? link - 2 : link - 1;
  const before = words[verbAt]?.be === true ? verbAt : verbBefore(sentence, link, true);
  return before < 0 ? null : before;
}

/** "the state will provide $250,000": a state or a city that is known, as the body that acts; null where it is only where something happens. */
function publicBody({ words }: Sentence, { head: { first, last } }: Chain, { frame }: Trigger, { words: { agents } }: CompiledClaimLanguage): Agent | null {
  if (!PUBLIC.has(frame) || last - first !== 2 || !words[first]!.classes.the || !agents.acting.has(words[first + 1]!.lower)) return null;
  return { text: words[first + 1]!.text, pronoun: false, at: { first, last } };
}

/** "Mern has faced attacks, killing dozens", "the army came under fire, wounding 12", "the port was shut, stranding 300": whether a participle behind a comma tells what came of something that befell the subject. */
function isUndergone(sentence: Sentence, gerund: number, { words: { agents } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  if (words[gerund]!.is?.ing !== true || words[gerund - 1]?.tag !== 'comma') return false;
  // "clashed with police, leaving 20 dead": a past form before a preposition may be a participle, where no other verb stands.
  const finite = verbBefore(sentence, gerund, true);
  const verb = finite < 0 ? verbBefore(sentence, gerund, false) : finite;
  return verb >= 0 && ((isPassive(sentence, verb) && !words[verb]!.classes.reports && verbBefore(sentence, gerund, false) === verb) || agents.undergoes.some((phrase) => phrase.every((word, i) => words[verb + i]!.lower === word)));
}

/** "saw soldiers leaving the town", "clashes that saw them seize it": the soldiers, not who or what saw them. */
function seenOf(sentence: Sentence, gerund: number, language: CompiledClaimLanguage): Agent | null {
  const { words } = sentence;
  const bare = words[gerund]!.is?.base === true && words[gerund - 1]?.tag === 'pron';
  if (!bare && !(words[gerund]!.is?.ing === true && isNominal(words[gerund - 1]?.tag))) return null;
  const seen = chainBefore(sentence, gerund - 1);
  return seen && language.words.events.seeing.has(words[seen.first - 1]?.lower ?? '') ? toAgent(sentence, seen, language) : null;
}

/** "saw the aircraft bank and hit a line": whether a base form is joined to what somebody saw something do, and so is nobody's who looked on. */
function joinsSeen(sentence: Sentence, verb: number, { words: { events } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  if (words[verb]!.is?.base !== true || words[verb - 1]?.tag !== 'and') return false;
  const seen = chainBefore(sentence, verb - 2);
  return seen !== null && words[seen.first - 1]?.tag === 'verb' && events.seeing.has(words[seen.first - 1]!.lower);
}

/** The one behind "by", when the "by" belongs to the trigger and to no other verb ("killed in a village held by X"). */
function byAgent(sentence: Sentence, { at, last: from, kind, frame }: Pick<Trigger, 'at' | 'last' | 'kind' | 'frame'>, language: CompiledClaimLanguage, by = language.words.grammar.by): Agent | null {
  const { words } = sentence;
  for (let i = from; i < words.length && i < from + BY_REACH; i++) {
    const word = words[i]!;
    if (word.tag === 'punct' || word.tag === 'sub' || word.tag === 'rel') return null;
    // "destroyed, according to a count by the council"
    if (word.tag === 'comma' && language.sources.has(words[i + 1]?.lower ?? '')) return null;
    // "the toll rose to 300 after a study by X": what came before or after is another matter.
    if (kind === 'noun' && word.tag === 'prep' && language.words.grammar.subordinators.has(word.lower)) return null;
    // "air strikes carried out by X": whoever did the deed.
    if (kind === 'deed' && i === from && word.tag === 'verb' && word.is?.participle === true && !word.classes.reports) continue;
    if (word.tag === 'verb' && !((kind === 'object' || kind === 'state') && isJoined(sentence, at, i))) return null;
    if (!by.has(word.lower)) continue;
    // "put the deaths at 3 million, and one by the agency at 4 million": another count
    if ((words[i - 1]?.tag === 'num' || words[i - 1]?.tag === 'pron') && words[i - 2]?.tag === 'and') return null;
    // "un atentado en un mercado de Orlava": only right behind the deed does it say whose that was.
    if (kind === 'deed' && i > from && !language.words.grammar.by.has(word.lower)) continue;
    // "closed ahead of checks by engineers": what comes before or after a deed that harms nobody is another matter.
    if (!BLAME.has(frame) && kind === 'object' && isOfCircumstance(words, from, i)) return null;
    // "tickets sold for the concert by X"
    if (language.words.agents.works.has(words[i - 1]!.lower) && words.slice(at, i).some(({ tag }) => tag === 'prep')) continue;
    const next = words[i + 1];
    // "killed by what witnesses said was tank fire"
    if (next && next.tag !== 'noun' && next.tag !== 'name' && language.words.agents.nobody.has(next.lower)) return null;
    // "by retreating troops"
    const described = next?.tag === 'verb' && next.is?.ing === true && words[i + 2]?.tag === 'noun';
    if (!next || next.tag === 'time' || next.tag === 'num' || (next.tag === 'verb' && !described)) continue;
    const end = phraseEnd(sentence, described ? i + 2 : i + 1);
    if (end === i + 1) continue;
    // "by stones thrown by protesters": whoever threw them
    const thrower = words[end]?.tag === 'verb' && language.words.agents.performs.has(words[end].lower) && words[end + 1]?.classes.by === true && !words[end - 1]!.classes.people ? phraseEnd(sentence, end + 2) : 0;
    if (thrower > end + 2) return toAgent(sentence, { first: end + 2, last: extend(sentence, thrower, language), head: { first: end + 2, last: thrower } }, language);
    // "condenado por corrupción": for what, where the word says that too.
    // … and "marcharon por la capital": where, unless somebody is named.
    if ((FOR_DEEDS.has(frame) || kind === 'subject') && language.words.grammar.about.has(word.lower) && (frameOf(frame)?.ofDay === true || !mayAttack(sentence, { first: i + 1, last: end }, language))) continue;
    // "killed by a mine blamed on rebels"
    const owner = kind === 'object' || kind === 'state' ? deedOwner(sentence, { first: i + 1, last: end }, language) : null;
    return owner ?? toAgent(sentence, { first: i + 1, last: extend(sentence, end, language), head: { first: i + 1, last: end } }, language);
  }
  return null;
}

/** Whether the "by" at word `by` hangs on a noun that "ahead of", "after" or "amid" opens behind word `from`. */
function isOfCircumstance(words: Sentence['words'], from: number, by: number): boolean {
  for (let i = by - 2; i >= from; i--) if ((words[i]!.tag === 'prep' && words[i]!.classes.loose) || (words[i]!.tag === 'adv' && words[i + 1]!.classes.of)) return words[by - 1]!.tag === 'noun';
  return false;
}

/** Whether a participle is joined to that of the trigger: "killed and wounded by". */
function isJoined({ words }: Sentence, verb: number, other: number): boolean {
  if (!words[other]!.is?.participle) return false;
  let joined = false;
  for (let i = verb + 1; i < other; i++) {
    const { tag } = words[i]!;
    if (tag === 'and' || tag === 'comma') joined = true;
    else if (tag === 'prep' || tag === 'sub' || tag === 'that') return false;
  }
  return joined;
}

/** Takes in "of" and "and" phrases behind a name ("a missile of the army", "Mernish and Serabian air strikes"). */
function extend(sentence: Sentence, end: number, { words: { events, grammar, places } }: CompiledClaimLanguage): number {
  const { words } = sentence;
  let last = end;
  while (words[last] && (words[last]!.tag === 'and' || grammar.of.has(words[last]!.lower)) && isNominal(words[last + 1]?.tag)) {
    const next = phraseEnd(sentence, last + 1);
    // "convicted by a court of 12 counts of fraud": of what, unless a name tells which court
    if (events.courts.has(words[last - 1]!.lower) && words[last]!.classes.of && words[last + 1]!.tag !== 'name') break;
    // "the bombardment by rebels of the town of Mern": what was bombarded.
    if (grammar.of.has(words[last]!.lower) && places.nouns.has(words[next - 1]!.lower) && grammar.of.has(words[next]?.lower ?? '')) break;
    if (next === last + 1 || words[next]?.tag === 'verb' || words[next]?.tag === 'aux') break;
    last = next;
  }
  return last;
}

/** Whose deed is told with what somebody suffered ("lost 12 men | in a Mernish air strike"); null where none is. */
export const agentOfDeed = (sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[], language: CompiledClaimLanguage): Agent | null => afterDeed(sentence, trigger, triggers, language, DEED_REACH);

/** "killed in Mernish and Serabian air strikes", "in a missile attack by X". */
function afterDeed(sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[], language: CompiledClaimLanguage, reach: number): Agent | null {
  const { words } = sentence;
  const { grammar } = language.words;
  for (const deed of triggers) {
    if (deed.kind !== 'deed' || Math.abs(deed.at - trigger.at) > reach) continue;
    const by = byAgent(sentence, deed, language, language.words.agents.deedBy);
    if (by && !by.pronoun) return by;
    let first = phraseStart(sentence, deed.last - 1);
    // "killed in an attack blamed on X"
    const owner = words[first - 1]?.tag === 'prep' ? deedOwner(sentence, { first, last: deed.last }, language) : null;
    if (owner && !owner.pronoun) return owner;
    // "un bombardeo israelí"
    const owned = { first, last: deed.last + 1 };
    if (language.words.agents.owners?.has(words[deed.last]?.lower ?? '') === true) return { text: bareText(sentence, owned, grammar.articles), pronoun: false, at: owned };
    // "Mernish and Serabian air strikes"
    if (words[first - 1]?.tag === 'and' && isNominal(words[first - 2]?.tag)) first = phraseStart(sentence, first - 2);
    if (!words.slice(first, deed.first).some((word) => word.tag !== 'adj' && namesDoer(word, words[deed.at]!, language))) continue;
    const phrase = { first, last: deed.last };
    return { text: bareText(sentence, phrase, grammar.articles), pronoun: false, at: phrase };
  }
  return diedBy(sentence, trigger.last, reach, language);
}
