import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf, isMoney } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { isNominal, phraseEnd, phraseStart, type Chain } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import { subjectOfBound } from '@/lib/claims/syntax/subject-of-bound';
import { isClosedBefore, isInAside, isInClauseBehind, isInClauseOfObject, isInRelative, isOfPlaceClause } from './closed-clause';
import type { Trigger } from './find-triggers';
import { GENERAL } from './general-frames';
import { isObjectOfNext, isOfOtherSubject } from './other-verb';
import { endsQuotation, hangsOnNoun, holdsThing, isInverted, isOfMaterial, isOfObject, isOfOther, isOfThose, isOfWork, isPlaced, isShareOfThing, isWanted, isWeapon, isWork, joinsPredicate, namesParts, opensClause, opensOrigin, opensOwnClause } from './tie-signs';

/** Above this cost a tie says no more than that two words stand in one sentence. */
export const MAX_COST = 6.5;

/** What hangs on a preposition is no subject ("accused by scores of women, he was dismissed"). */
const governed = (before: Word | undefined): number => (before && (before.tag === 'prep' || before.tag === 'to') && !before.classes.of ? 2.4 : 0);

const LINKING = new Set(['rose', 'fell', 'measured', 'grew', 'counted']);

/**
 * Verbs in front of a figure that say themselves what it is, whatever noun is their subject: "the march lasted seven hours",
 * "sales fell by 12 percent" (but "sales fell to $3 million" counts sales).
 */
export function tellingVerbs({ words }: Sentence, triggers: readonly Trigger[], at: Phrase, reading: QuantityReading, { words: { grammar } }: CompiledClaimLanguage): ReadonlySet<number> {
  let told: Set<number> | null = null;
  const before = words[at.first - 1];
  const amount = before !== undefined && (before.tag === 'verb' || grammar.by.has(before.lower)) && !grammar.levels.has(words[at.first]!.lower);
  for (const { at: verb, kind, frame } of triggers) {
    if (kind !== 'subject' || verb >= at.first) continue;
    if (frame === 'lasted' ? dimensionOf(reading.value.unit) === 'time' : amount && CHANGES.has(frame)) (told ??= new Set()).add(verb);
  }
  return told ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();
const CHANGES = new Set(['rose', 'fell', 'grew']);
/** Frames of deeds that a sum right before their noun is the price of. */
const DEALS: ReadonlySet<string> = new Set(['bought', 'sold', 'invested']);

/** The subject of a verb of change: its head, and what it counts where the head is a word for a number ("the number of people killed in the floods"). */
export interface Subject {
  head: Phrase;
  numbered: Phrase | null;
}

/** Phrases that are the subject of a verb of change or measure right before a figure ("the toll …, which …, rose to 311"). */
export function changingSubjects(sentence: Sentence, triggers: readonly Trigger[], at: Phrase, reading: QuantityReading, told: ReadonlySet<number>, { grammar: { counts }, places: { alike }, quantity: { more } }: CompiledClaimLanguage['words']): readonly Subject[] {
  const subjects: Subject[] = [];
  for (const { at: verb, last, kind, frame, passive } of triggers) {
    // "the toll from the blast reached 112": the verb has the figure as its object.
    // "The number of people killed in the collapse has been lowered to 26."
    const moved = kind === 'object' && passive && CHANGES.has(frame) && sentence.words[at.first - 1]?.tag === 'to';
    const comesTo = moved || (kind === 'subject' && CHANGES.has(frame)) || (frame === 'measured' && !passive && (kind === 'subject' || kind === 'object'));
    if (!comesTo || last > at.first || at.first - last > 2 || told.has(verb) || sentence.words[last]?.tag === 'sub' || isOfClauseBehind(sentence.words, last, at, more)) continue;
    const subject = overCause(sentence, subjectOf(sentence, verb), alike);
    if (subject) subjects.push({ head: subject.head, numbered: counts.has(sentence.words[subject.head.last - 1]!.lower) ? { first: subject.head.last, last: verb } : null });
  }
  const passed = subjectOfBound(sentence, at.first) ?? (reading.form === 'count' && reading.counted === null ? putAt(sentence, at.first) : null);
  if (passed) subjects.push({ head: passed, numbered: counts.has(sentence.words[passed.last - 1]!.lower) ? { first: passed.last, last: at.first } : null });
  return subjects;
}

/** Whether a figure is the subject of a clause behind a verb: "the toll could rise as 40 people were injured", "… as “dozens” more were hurt". */
function isOfClauseBehind(words: readonly Word[], from: number, { first, last }: Phrase, more: ReadonlySet<string>): boolean {
  let verb = last;
  while (words[verb]?.tag === 'adv' || words[verb]?.tag === 'quote' || more.has(words[verb]?.lower ?? '')) verb++;
  return (words[verb]?.tag === 'aux' || words[verb]?.tag === 'verb') && words.slice(from, first).some(({ tag, classes }) => tag === 'prep' && classes.loose);
}

/** "the toll after the attack on the village reached 51": the phrase that opens the sentence, before a preposition that otherwise opens a circumstance; the chain itself where it hangs on none. */
function overCause(sentence: Sentence, chain: Chain | null, alike: ReadonlySet<string>): Chain | null {
  const { words } = sentence;
  if (chain === null || !words[chain.first - 1]?.classes.loose || alike.has(words[chain.first - 1]!.lower) || !words[chain.first - 2]?.classes.nouns) return chain;
  const head: Phrase = { first: phraseStart(sentence, chain.first - 2), last: chain.first - 1 };
  const before = words[head.first - 1]?.tag;
  return before === undefined || before === 'comma' || before === 'quote' ? { first: head.first, last: chain.last, head } : chain;
}

/** How far before a number alone the verb stands that puts something at it, in words. */
const PUT_REACH = 12;

/** "put the toll from the quake at 311": the object of the verb that puts it there, which stands right behind the verb; null where no clause ends so. */
function putAt(sentence: Sentence, first: number): Phrase | null {
  const { words } = sentence;
  if (words[first - 1]?.tag !== 'prep' || words[first - 1]!.classes.of) return null;
  // "… and injuries at 112"
  const joint = words.findLastIndex(({ tag }, i) => i < first - 1 && !isNominal(tag));
  if (words[joint]?.tag === 'and' && joint < first - 2) return { first: joint + 1, last: first - 1 };
  for (let i = first - 2; i >= 0 && i > first - PUT_REACH; i--) {
    if (words[i]!.tag === 'comma' || words[i]!.tag === 'punct' || words[i]!.tag === 'sub') return null;
    if (words[i]!.tag !== 'verb') continue;
    const last = phraseEnd(sentence, i + 1);
    return last > i + 1 && last < first - 1 ? { first: i + 1, last } : null;
  }
  return null;
}

/** Whether a noun trigger is the head of one of the phrases. */
const isHeadOf = (subjects: readonly Subject[], trigger: Trigger): boolean => subjects.some(({ head: { first, last } }) => trigger.first >= first && (trigger.last === last || trigger.first < last));

/** Frames of what is done to people last, and what it adds to the way to a participle that only says who they were. */
const HARM: ReadonlySet<string> = new Set(['killed', 'injured']);
const DESCRIBING = 0.5;
/** … and to a phrase of several words that says where they were. */
const WHERE = 1;

/** What a preposition that opens a circumstance adds to the way to a noun behind it. */
const BEHIND_CLAUSE = 2.4;

/** What it costs to say of a part what its whole is ("12 of those killed"): more than any verb that tells of the part. */
const OF_THOSE = 2.5;
/** What it costs to tie a figure to a trigger, in steps over the sentence; null where the two cannot belong together. */
export function costOf(sentence: Sentence, trigger: Trigger, at: Phrase, reading: QuantityReading, crossing: readonly number[], told: ReadonlySet<number>, subjects: readonly Subject[], deeds: readonly Trigger[], { words: { elections, events, grammar, places, quantity } }: CompiledClaimLanguage): number | null {
  const { words } = sentence;
  const behind = trigger.first >= at.last;
  const ahead = trigger.last <= at.first;
  const inside = !behind && !ahead;
  // "with nine people on board, seven of whom died": what the clause tells.
  const ofWhom = words[at.last]?.classes.of === true && words[at.last + 1]?.tag === 'rel';
  if (ofWhom && ahead) return null;
  const way = inside ? 0 : ofWhom && behind ? crossing[trigger.first]! - crossing[Math.min(trigger.first, at.last + 2)]! : behind ? crossing[trigger.first]! - crossing[at.last]! : crossing[at.first]! - crossing[trigger.last]!;
  const general = GENERAL.has(trigger.frame) && trigger.weight < 3 ? 0.9 : 0;
  const bonus = (trigger.weight - 1) * 0.15;
  const harm = general - bonus;
  // "Of the dead, 12 were soldiers": what the whole is.
  if (ahead && (trigger.kind === 'state' || trigger.kind === 'noun') && words[trigger.last]?.tag === 'comma' && trigger.last === at.first - 1 && grammar.of.has(words[trigger.first - 2]?.lower ?? '') && quantity.notFigures.the.has(words[trigger.first - 1]!.lower)) return 0.4;
  // "the number of people killed in the floods has risen to 17", "a count kept by envoys of deaths has risen to 17"
  if (ahead && (trigger.kind === 'state' || trigger.passive || (trigger.kind === 'noun' && grammar.of.has(words[trigger.first - 1]?.lower ?? ''))) && subjects.some(({ numbered }) => numbered !== null && trigger.first >= numbered.first && trigger.last <= numbered.last)) return 0.5 + harm;
  // "The airport, which handles 900 flights a day, closed": a figure of a relative clause is not the subject of what follows it.
  if (behind && (isClosedBefore(words, trigger, at) || isOfPlaceClause(words, trigger, at, grammar.wheres))) return null;
  // "barred two girls from boarding": what they were kept from.
  if (behind && words[trigger.first]!.is?.has('ing') === true && trigger.first - at.last === 1 && quantity.from.has(words[at.last]!.lower)) return null;
  // '"We won," she told 2,000 supporters': a verb within a quotation tells nothing of whom it is said to.
  if (ahead && (trigger.kind === 'object' || trigger.kind === 'subject') && endsQuotation(words, trigger, at)) return null;
  if (ahead && (trigger.kind === 'subject' || (trigger.kind === 'object' && !trigger.passive)) && opensOwnClause(words, at)) return null;
  switch (trigger.kind) {
    case 'state': {
      // "2,530 of those killed had been buried": of whom the verb behind tells; without one they are the killed.
      if (inside && isOfThose(words, trigger)) return OF_THOSE + harm;
      if (inside) return 0.2 + harm;
      const verbal = words[trigger.at]!.tag === 'verb';
      if (behind) {
        // "311 dead", "two others injured", "four were dead": only small words between.
        const gap = trigger.first - at.last;
        if (way > 1.3 || holdsThing(words, trigger, at)) return null;
        // "kills 85 in hospital": where they died.
        if (trigger.frame === 'hospitalised' && deeds.some(({ frame, last }) => frame === 'killed' && last === at.first)) return null;
        // "sentenced 12 people to life in prison": to what, and not where they are
        if (words.slice(at.last, trigger.first).some(({ tag }, i) => tag === 'to' && isNominal(words[at.last + i + 1]?.tag))) return null;
        // "seized 11.7 tonnes, up 38 percent": tells of the number behind it.
        if (CHANGES.has(trigger.frame) && words[trigger.first - 1]?.tag === 'comma') return null;
        // "dug 13 metres down the shaft": where to.
        if (CHANGES.has(trigger.frame) && dimensionOf(reading.value.unit) === 'length' && words[trigger.last]?.tag === 'det') return null;
        // "killed 12 people evacuated from the town", "killing five on the ground": the verb right before says what became of them, the participle who or where they were.
        const described = deeds.some(({ frame, last }) => HARM.has(frame) && last === at.first) ? (verbal ? DESCRIBING : WHERE) : 0;
        return 0.4 + way + gap * 0.1 + (verbal ? 0.3 : 0) + described + harm;
      }
      // "dead: 12", "killed, 12"? Only "wounded 12" as a verb, which is a trigger of its own.
      // "worth of $3m"; but "arrested after a man was shot" tells nothing of the man
      if (words[trigger.last]?.tag === 'prep' && trigger.last + 1 >= at.first) return reading.value.unit === 'people' || (words[trigger.last]!.classes.by && !CHANGES.has(trigger.frame)) ? null : 1 + harm;
      return way < 0.3 && !verbal ? 1.8 + harm : null;
    }
    case 'noun': {
      // "168 rescue workers": what describes the head says nothing of them.
      // "12 deaths of miners": the head stands behind the figure's own words.
      if (inside) return reading.headSpan === null || words[trigger.last - 1]!.end >= reading.headSpan.end || quantity.nouns.befalls.has(words[trigger.last - 1]!.lower) ? 0.3 + harm : null;
      // "with 8,500 troops in the area"
      if (behind && trigger.frame === 'measured' && dimensionOf(reading.value.unit) === 'count') return null;
      // "a 94 percent fall": the figure describes the noun.
      if (behind && trigger.first === at.last && reading.counted === null && CHANGES.has(trigger.frame)) return 0.4 + harm;
      // "its $12 billion purchase of X": a sum describes the deed right behind it.
      if (behind && trigger.first === at.last && DEALS.has(trigger.frame) && isMoney(reading.value.unit) && !isNominal(words[trigger.last]?.tag)) return 0.4 + harm;
      // "in defiance of sanctions": a noun that hangs on another behind the figure.
      if (behind && trigger.first - at.last > 1 && (GENERAL.has(trigger.frame) || frameOf(trigger.frame)!.counts.includes('*')) && hangsOnNoun(words, trigger)) return null;
      let cost = way + 1.2 + harm;
      // "the bodies of 27 soldiers were brought to the hospital": of dead, whatever is done with them.
      if (ahead && trigger.frame === 'killed' && words[trigger.last - 1]!.classes.of && at.first - trigger.last <= 1) return 0.2 + harm;
      // "seizing the area, the army fought off six bombs": a measure is of what it is measured in, or stands right before what it counts ("a capacity of 300 people").
      if (ahead && trigger.frame === 'measured' && reading.countedKind === null && reading.counted !== null && dimensionOf(reading.value.unit) === 'count' && at.first - trigger.last > 2) return null;
      // "sanctions on Mern in response to two launches"
      if (ahead && trigger.frame === 'banned' && at.first - trigger.last > 2) return null;
      // "captured an area of 700 square km": what was done to it says more.
      if (ahead && trigger.frame === 'measured' && dimensionOf(reading.value.unit) === 'area' && deeds.some((deed) => deed.last <= trigger.first && trigger.first - deed.last <= 1)) return null;
      // "the death toll rose to 311": the verb between links the two, however far its subject stands.
      if (ahead && isHeadOf(subjects, trigger)) return 0.5 + harm;
      // "the toll may rise as dozens more were wounded": the figure has a clause of its own.
      if (ahead && words[words[at.first - 1]?.tag === 'quote' ? at.first - 2 : at.first - 1]?.classes.loose && isOfClauseBehind(words, trigger.last, at, quantity.more)) return null;
      // "three were among the dead and that 11 remained in hospital": another clause.
      if (ahead && words.slice(trigger.last, at.first).some(({ tag }, i) => tag === 'that' && words[trigger.last + i - 1]!.tag === 'and')) return null;
      // "the toll may rise because 150 are trapped": what another clause tells is of another matter.
      // "charged with fraud and is believed to have set up 300 accounts": a noun before "and" does nothing.
      if (ahead && !joinsPredicate(words, trigger)) for (let i = trigger.last; i < at.first && words[i]!.tag !== 'sub' && !opensClause(words, i); i++) if (words[i]!.tag === 'verb') cost -= told.has(i) || deeds.some((deed) => deed.at === i && (deed.last === at.first || isNominal(words[trigger.last]?.tag))) ? 0 : 3.4;
      if (behind) {
        // "$1.2bn in losses", "12 of the deaths"; but "the toll passes 41,000 as rescues grow rare" tells of another matter behind "as".
        cost += words.slice(at.last, trigger.first).some(({ tag, classes }) => tag === 'prep' && classes.loose) ? BEHIND_CLAUSE : 0.4;
      } else if (words[trigger.last]?.tag === 'prep' && trigger.last + 1 >= at.first) cost -= 0.7;
      return cost;
    }
    case 'deed':
      // "strikes on 30 villages"
      return trigger.last === at.first - 1 && events.against.has(words[trigger.last]!.lower) && reading.value.unit !== BARE_NUMBER ? 0.7 + harm : null;
    case 'object': {
      if (trigger.passive) {
        // "4 shot at party": the participle stands for whom it counts.
        if (inside) return trigger.reduced ? (isOfThose(words, trigger) ? OF_THOSE : 0.3) + harm : null;
        if (behind && trigger.reduced && (isOfOther(words, trigger, at) || holdsThing(words, trigger, at))) return null;
        // "executives sold shares after the hack was discovered": told of its own subject.
        if (behind && !trigger.reduced && isOfOtherSubject(sentence, trigger, at, reading)) return null;
        if (behind) return 0.9 + way + harm + (trigger.reduced ? 0.2 : governed(words[at.first - 1]));
        // "held by millions": those who do it.
        if (ahead && words[at.first - 1]?.classes.by && trigger.last >= at.first - 1 && trigger.frame !== 'signed' && !isWeapon(reading) && dimensionOf(reading.value.unit) === 'count') return null;
        // "flights were cut by 20 percent": nobody lost work.
        if (ahead && trigger.frame === 'laid-off' && dimensionOf(reading.value.unit) === 'share' && !isOfWork(sentence, trigger, quantity.nouns)) return null;
        // "was sentenced to nine years", "was fined £4m", "were sold for $3m": the amount stands behind.
        if (ahead && trigger.last >= at.first - 2 && dimensionOf(reading.value.unit) !== 'count') return 1 + way + harm;
        // "killed: 12 soldiers" and "Killed in the attack were 12 soldiers"
        // "jackets made from 200 bottles": what it was made of.
        if (ahead && isOfMaterial(words[at.first - 1], trigger, reading)) return null;
        // "those killed included 12 soldiers"
        if (ahead && namesParts(words, trigger, at, grammar.includes)) return 0.5 + harm;
        if (ahead && trigger.reduced && way < 1.5 && words[trigger.last]?.tag === 'punct') return 2 + way + harm;
        return ahead ? 4.5 + way + harm : null;
      }
      // "raised its level by 2.4 metres": by how much the verb changes its object, which the noun only names; jobs are cut, and not only fewer.
      if (ahead && CHANGES.has(trigger.frame) && trigger.last < at.first - 1 && grammar.by.has(words[at.first - 1]!.lower) && words.slice(trigger.last, at.first - 1).every(({ tag, lower, classes }) => (isNominal(tag) || tag === 'prep' || tag === 'time' || (tag === 'pron' && !classes.people)) && !isWork(quantity.nouns.kindOf(lower)) && !quantity.nouns.groups.has(lower))) return dimensionOf(reading.value.unit) === 'money' ? 0.4 - bonus : 0.4 + harm;
      // "cut its workforce by 300": so many lose their work.
      if (ahead && trigger.frame === 'laid-off' && trigger.last < at.first - 1 && grammar.by.has(words[at.first - 1]!.lower) && (reading.value.unit === 'people' || reading.value.unit === BARE_NUMBER) && words.slice(trigger.last, at.first - 1).some(({ lower }) => isWork(quantity.nouns.kindOf(lower)) || quantity.nouns.groups.has(lower))) return 0.4 - bonus;
      // "raised its rate to 40 percent": what stands behind "to" is the level reached, no change.
      const level = CHANGES.has(trigger.frame) && words[at.first - 1]?.tag === 'to' ? 3 : 0;
      // "cut its rate to 3.75 percent": a level that is left, and no jobs that go
      if (ahead && trigger.frame === 'laid-off' && (words[at.first - 1]?.tag === 'to' || opensOrigin(words, at, quantity.from))) return null;
      // "cut the river's flow by 30 percent", "cut its rate, now 5.25 percent": who loses work is named.
      if (ahead && trigger.frame === 'laid-off' && dimensionOf(reading.value.unit) === 'share' && reading.counted === null && words.slice(trigger.last, at.first).some(({ tag }) => tag === 'noun') && !words.slice(trigger.last, at.first).some(({ lower }) => isWork(quantity.nouns.kindOf(lower)) || quantity.nouns.groups.has(lower))) return null;
      // "had cut 68 percent of the barley"
      if (ahead && trigger.frame === 'laid-off' && dimensionOf(reading.value.unit) === 'share' && isShareOfThing(reading, quantity.nouns)) return null;
      // "released images of two suspects": the images are what is released.
      if (ahead && reading.value.unit === 'people' && isOfObject(words, trigger, at, quantity.nouns, grammar.counts)) return null;
      // "sent food for 40,000 people": whom it is for.
      if (ahead && reading.value.unit === 'people' && elections.forWhom.has(words[at.first - 1]!.lower) && trigger.last < at.first - 1 && words.slice(trigger.last, at.first - 1).some(({ tag }) => tag === 'noun')) return null;
      // "took samples from 350 men", "destroyed homes in 12 villages": the verb has its object, and the figure stands where it was.
      if (ahead && trigger.last < at.first - 1 && dimensionOf(reading.value.unit) === 'count' && isPlaced(words, trigger, at, places.prepositions)) return null;
      if (ahead && (isInAside(sentence, trigger, at) || isInRelative(sentence, trigger, at) || isInClauseBehind(words, trigger, at) || isInClauseOfObject(sentence, trigger, at, grammar.wheres))) return null;
      // "in nine households we visited, people eat one meal": of what stands before.
      if (ahead && words[trigger.last]?.tag === 'comma' && words[trigger.at - 1]?.tag === 'pron' && isNominal(words[trigger.at - 2]?.tag)) return null;
      // "closed its border and sent three brigades": the object of another verb.
      if (ahead && isObjectOfNext(words, trigger, at, GENERAL.has(trigger.frame))) return null;
      if (ahead) return 0.8 + way + harm + level + (words[at.first - 1]?.tag === 'prep' && trigger.last < at.first - 1 ? 0.9 : 0);
      // "sends 4 people to the hospital": the phrase holds what it counts.
      if (inside) return at.first > trigger.first ? 0.7 + harm : null;
      // "three missiles hit the port": what struck.
      if (trigger.frame === 'struck' && behind && isWeapon(reading)) return 0.9 + way + harm + governed(words[at.first - 1]);
      // "the 70 villages that rebels captured", "the 70 villages they captured"
      // "the $5.2 billion the agency had sought"
      if (isWanted(sentence, trigger, at, quantity.notFigures.the)) return 0.6 + way;
      // "contained 60 percent of the blaze, which has destroyed 87 homes": its own object stands behind it.
      if (words[groupStart(sentence, trigger.at) - 1]?.tag === 'rel' && isNominal(words[trigger.last]?.tag)) return null;
      return words[at.last]?.tag === 'pron' || words.slice(at.last, trigger.first).some((word) => word.tag === 'rel' || word.tag === 'that') ? 3 + way + harm : null;
    }
    case 'subject':
      // "the leak could equal a third of its emissions, the agency said": an answer of those counted only.
      if (behind && trigger.frame === 'polled' && words[trigger.at]!.classes.reports && words.slice(at.last, trigger.first).some(({ tag }) => tag === 'comma')) return null;
      if (behind && isOfOtherSubject(sentence, trigger, at, reading)) return null;
      // "Prices in 12 cities fell": where they did
      if (behind && CHANGES.has(trigger.frame) && dimensionOf(reading.value.unit) === 'count' && words[at.first - 1]?.tag === 'prep' && !words[at.first - 1]!.classes.of && isNominal(words[at.first - 2]?.tag)) return null;
      if (behind) return 0.9 + way + harm + governed(words[at.first - 1]);
      // "the number of applications fell by 13 percent": by how much, whatever fell
      if (ahead && told.has(trigger.at) && CHANGES.has(trigger.frame) && grammar.by.has(words[at.first - 1]!.lower) && dimensionOf(reading.value.unit) === 'share') return 0.4;
      if (!ahead || isInverted(words, trigger, at) || isInRelative(sentence, trigger, at)) return null;
      // "fell down the 40m dry well": the size of the thing that the article opens.
      if (CHANGES.has(trigger.frame) && words[at.first - 1]?.tag === 'det' && dimensionOf(reading.value.unit) === 'length' && isNominal(words[at.last]?.tag)) return null;
      // "will halve rations for 1.4 million refugees": whom it is for
      if (CHANGES.has(trigger.frame) && reading.value.unit === 'people' && words[at.first - 1]!.tag === 'prep' && elections.forWhom.has(words[at.first - 1]!.lower) && words.slice(trigger.last, at.first - 1).some(({ tag }) => tag === 'noun')) return null;
      // "died 12 people" is no English; "rose by 3 percent", "lasted two days", "advanced 20 km" are.
      return LINKING.has(trigger.frame) || ['lasted', 'advanced', 'withdrew', 'lost', 'sold', 'cost', 'valued', 'elected', 'waited', 'sentenced', 'affected', 'suspended', 'at-risk'].includes(trigger.frame) ? 0.9 + way + harm : 4.2 + way + harm + (reading.countedKind ? 0.5 : 0);
  }
}
