import { dimensionOf } from '@/lib/lexicon/units';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { opensPart } from '@/lib/claims/syntax/opens-part';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { groupStart } from '@/lib/claims/syntax/verbs';
import { isInAside, isInClauseBehind, isInClauseOfObject, isInRelative } from './closed-clause';
import type { Trigger } from './find-triggers';
import { CHANGES, GENERAL } from './frame-groups';
import { hasOwnVerb, isObjectOfNext, isOfOtherSubject } from './other-verb';
import type { Tie } from './tie';
import { governed, holdsThing, isOfMaterial, isOfObject, isOfOther, isOfThose, isOfWork, isPlaced, isShareOfThing, isWanted, isWeapon, isWork, namesParts, OF_THOSE } from './tie-signs';

/** What it costs to tie a figure to a verb whose object is counted, active or passive ("killed 12", "12 were killed"); see `CostOfTie`. */
export function costOfObject(tie: Tie): number | null {
  if (tie.trigger.passive) return costOfPassive(tie);
  return tie.ahead ? costOfActiveAhead(tie) : costOfActiveElsewhere(tie);
}

function costOfPassive(tie: Tie): number | null {
  const { sentence, words, trigger, at, reading, inside, behind, way, plain } = tie;
  // "4 shot at party": the participle stands for whom it counts.
  if (inside) return trigger.reduced ? (isOfThose(words, trigger) ? OF_THOSE : 0.3) + plain : null;
  if (!behind) return costOfPassiveAhead(tie);
  if (trigger.reduced) return isOfOther(words, trigger, at) || holdsThing(words, trigger, at) ? null : 0.9 + way + plain + 0.2;
  // "executives sold shares after the hack was discovered": told of its own subject.
  return isOfOtherSubject(sentence, trigger, at, reading) ? null : 0.9 + way + plain + governed(words[at.first - 1]);
}

function costOfPassiveAhead({ sentence, words, trigger, at, reading, way, plain, language: { grammar, places, quantity } }: Tie): number | null {
  const { frame, last } = trigger;
  const dimension = dimensionOf(reading.value.unit);
  // "held by millions": those who do it.
  if (words[at.first - 1]?.classes.by && last >= at.first - 1 && frame !== 'signed' && !isWeapon(reading) && dimension === 'count') return null;
  // "water had been cut to 2 million residents": they have none.
  if (frame === 'laid-off' && words[at.first - 1]?.tag === 'to') return null;
  // "flights were cut by 20 percent": nobody lost work.
  if (frame === 'laid-off' && dimension === 'share' && !isOfWork(sentence, trigger, quantity.nouns)) return null;
  // "was sentenced to nine years", "was fined £4m", "were sold for $3m": the amount stands behind.
  if (last >= at.first - 2 && dimension !== 'count') return 1 + way + plain;
  // "jackets made from 200 bottles": what it was made of.
  // … and "are held in the two cities": where
  const inThe = words[at.first - 1]?.tag === 'det' && places.locating.has(words[at.first - 2]?.lower ?? '') ? at.first - 2 : at.first - 1;
  if (isOfMaterial(words[inThe], trigger, reading)) return null;
  // "those killed included 12 soldiers"
  if (namesParts(words, trigger, at, grammar.includes)) return 0.5 + plain;
  // "killed: 12 soldiers"; at last "Killed in the attack were 12 soldiers"
  return (trigger.reduced && way < 1.5 && words[last]?.tag === 'punct' ? 2 : 4.5) + way + plain;
}

/** What "to" adds behind a verb of change: what stands there is the level reached, and no change ("raised its rate to 40 percent"). */
const LEVEL = 3;

function costOfActiveAhead(tie: Tie): number | null {
  const { words, trigger: { frame, last }, at, way, plain } = tie;
  const change = costOfChange(tie);
  if (change !== null) return change;
  if ((frame === 'captured' && isTimeTaken(tie)) || (frame === 'laid-off' && nobodyGoes(tie)) || isOfOtherThing(tie) || isInOtherClause(tie)) return null;
  const level = CHANGES.has(frame) && words[at.first - 1]?.tag === 'to' ? LEVEL : 0;
  return 0.8 + way + plain + level + (words[at.first - 1]?.tag === 'prep' && last < at.first - 1 ? 0.9 : 0);
}

/** "took 15 fire engines six hours to put out": whether a figure is of those who needed the time told behind it. */
const isTimeTaken = ({ sentence: { quantities }, words, at: { last } }: Tie): boolean =>
  words[last]?.tag === 'num' && quantities.some(({ start, end, value }) => start === words[last]!.start && dimensionOf(value.unit) === 'time' && words.some(({ tag }, i) => tag === 'to' && words[i - 1]!.end === end));

/** What it costs to take a figure behind "by" for how much the verb changed its object; null where it does not say so. */
function costOfChange({ words, trigger: { frame, last }, at, reading: { value: { unit } }, telling, plain, language: { grammar, quantity: { nouns } } }: Tie): number | null {
  if (last >= at.first - 1 || !grammar.by.has(words[at.first - 1]!.lower)) return null;
  const object = words.slice(last, at.first - 1);
  const isStaff = (lower: string): boolean => isWork(nouns.kindOf(lower)) || nouns.groups.has(lower);
  // "raised its level by 2.4 metres": by how much the verb changes its object, which the noun only names; jobs are cut, and not only fewer.
  if (CHANGES.has(frame) && object.every(({ tag, lower, classes }) => (isNominal(tag) || tag === 'prep' || tag === 'time' || (tag === 'pron' && !classes.people)) && !isStaff(lower))) return dimensionOf(unit) === 'money' ? 0.4 - telling : 0.4 + plain;
  // "cut its workforce by 300": so many lose their work.
  return frame === 'laid-off' && (unit === 'people' || unit === BARE_NUMBER) && object.some(({ lower }) => isStaff(lower)) ? 0.4 - telling : null;
}

/** Whether a figure behind a verb that lays people off counts none of them. */
function nobodyGoes({ words, trigger: { last }, at, reading, language: { quantity: { from, nouns } } }: Tie): boolean {
  // "cut its rate to 3.75 percent": a level that is left, and no jobs that go
  if (words[at.first - 1]?.tag === 'to' || from.has(words[at.first - 1]?.lower ?? '')) return true;
  if (dimensionOf(reading.value.unit) !== 'share') return false;
  // "recortó un 18 % el presupuesto": what is cut may stand behind its share
  const cut = words[at.last]?.tag === 'det' ? words[at.last + 1] : undefined;
  if (cut?.tag === 'noun' && !isWork(nouns.kindOf(cut.lower)) && !nouns.groups.has(cut.lower)) return true;
  // "had cut 68 percent of the barley"
  if (isShareOfThing(reading, nouns)) return true;
  // "cut the river's flow by 30 percent", "cut its rate, now 5.25 percent": who loses work is named.
  const object = words.slice(last, at.first);
  return reading.counted === null && object.some(({ tag }) => tag === 'noun') && !object.some(({ lower }) => isWork(nouns.kindOf(lower)) || nouns.groups.has(lower));
}

/** Frames of what is done to somebody for what he did. */
const FOR_DEEDS: ReadonlySet<string> = new Set(['fined', 'sentenced', 'charged', 'dismissed', 'paid']);

/** Whether a verb before the figure has another object, and the figure only hangs on that. */
function isOfOtherThing({ words, trigger, at, reading, language: { elections, grammar, places, quantity } }: Tie): boolean {
  const { last } = trigger;
  if (reading.value.unit === 'people' || reading.value.unit === 'household') {
    // "released images of two suspects": the images are what is released.
    if (isOfObject(words, trigger, at, quantity.nouns, grammar.counts)) return true;
    // "cut the risk by 38 per cent in a trial of 1,140 patients": where it was changed by the number before.
    const changed = CHANGES.has(trigger.frame) && words[at.first - 1]!.classes.of ? words.slice(last, at.first - 1) : [];
    if (changed.findLastIndex(({ tag, classes }) => tag === 'prep' && !classes.of) > changed.findIndex(({ tag }) => tag === 'num') && changed.some(({ tag }) => tag === 'num')) return true;
    // "approved $2 million in aid to 1,300 people": who gets it
    if (trigger.frame === 'approved' && words[at.first - 1]!.tag === 'to' && words.slice(last, at.first).some(({ tag }) => tag === 'num')) return true;
    // "sent food for 40,000 people": whom it is for.
    if (elections.forWhom.has(words[at.first - 1]!.lower) && last < at.first - 1 && words.slice(last, at.first - 1).some(({ tag }) => tag === 'noun')) return true;
  }
  // "fined him $1 million for taking $2 million in bribes": for what somebody did
  if (FOR_DEEDS.has(trigger.frame) && words.slice(last, at.first).some(({ lower }, i) => elections.forWhom.has(lower) && words[last + i + 1]?.is?.ing === true)) return true;
  // "took samples from 350 men", "destroyed homes in 12 villages": the verb has its object, and the figure stands where it was.
  // "reported annual losses since 2019 totalling $25 billion": no profit
  if (trigger.frame === 'earned' && words.slice(last, at.first).some(({ classes }) => classes.nouns?.some(({ frame }) => frame === 'lost') === true)) return true;
  // "suspend the debt brake, a limit on borrowing of 3 percent": the size of what explains the object
  if (GENERAL.has(trigger.frame) && words[at.first - 1]!.classes.of && words.slice(last, at.first).some(({ tag }, i) => tag === 'comma' && words[last + i + 1]?.tag === 'det')) return true;
  return last < at.first - 1 && dimensionOf(reading.value.unit) === 'count' && isPlaced(words, trigger, at, places.prepositions);
}

/** Whether the figure stands in a clause that the verb before it has no part in. */
function isInOtherClause({ sentence, words, trigger, at, reading, language: { grammar: { including } } }: Tie): boolean {
  if (isInAside(sentence, trigger, at) || isInRelative(sentence, trigger, at) || isInClauseBehind(words, trigger, at) || isInClauseOfObject(sentence, trigger, at)) return true;
  // "has rescued 1,400 people, and 600 soldiers are on the ground": another clause
  if (words[at.first - 1]?.tag === 'and' && words.slice(trigger.last, at.first).some(({ tag }) => tag === 'num') && hasOwnVerb(words, at.last)) return true;
  // "in nine households we visited, people eat one meal": of what stands before.
  if (words[trigger.last]?.tag === 'comma' && words[trigger.at - 1]?.tag === 'pron' && isNominal(words[trigger.at - 2]?.tag)) return true;
  // "1,400 investors lost money, among them 212 pensioners": some of those who did it
  if (isOfDoers(sentence, trigger, at, reading, including)) return true;
  // "rejected reports that 200 officers had deserted": a noun of words stands between
  if (trigger.frame === 'rejected' && words.slice(trigger.last + 1, at.first).some(({ tag }) => tag === 'that')) return true;
  // "closed its border and sent three brigades": the object of another verb.
  return isObjectOfNext(words, trigger, at, GENERAL.has(trigger.frame), reading.form === 'count' && reading.counted === null);
}

/** "1,400 investors lost money, among them 212 pensioners": whether a part of those counted before a verb stands behind the comma that closes its object, which is nothing that is counted. */
function isOfDoers({ words, quantities }: Sentence, { first, last, passive }: Trigger, at: Phrase, { value }: QuantityReading, including: ReadonlySet<string>): boolean {
  const opener = opensPart(words, at.first, including);
  if (passive || opener < 1 || words[opener - 1]!.tag !== 'comma') return false;
  const object = words[opener - 2];
  if (opener - 2 < last || object?.tag !== 'noun' || object.classes.plural || object.classes.people) return false;
  return quantities.some(({ isFigure, end, value: whole }) => isFigure && whole.unit === value.unit && end <= words[first]!.start && (whole.low ?? whole.high ?? 0) > (value.low ?? value.high ?? 0));
}

/** What it costs to tie a figure to an active verb behind it, or within its words, whose object it is nevertheless. */
function costOfActiveElsewhere({ sentence, words, trigger, at, reading, inside, behind, way, plain, language: { places, quantity } }: Tie): number | null {
  // "sends 4 people to the hospital": the phrase holds what it counts.
  if (inside) return at.first > trigger.first ? 0.7 + plain : null;
  // "three missiles hit the port": what struck.
  if (trigger.frame === 'struck' && behind && isWeapon(reading)) return 0.9 + way + plain + governed(words[at.first - 1]);
  // "the 70 villages that rebels captured", "the 70 villages they captured"
  // "the $5.2 billion the agency had sought"
  if (isWanted(sentence, trigger, at, quantity.notFigures.the)) return 0.6 + way;
  // "contained 60 percent of the blaze, which has destroyed 87 homes": its own object stands behind it.
  // … and "followed 700 adults who had recovered": whoever "who" stands for does it
  const rel = words[groupStart(sentence, trigger.at) - 1];
  if (rel?.tag === 'rel' && (isNominal(words[trigger.last]?.tag) || places.persons.has(rel.lower))) return null;
  return words[at.last]?.tag === 'pron' || words.slice(at.last, trigger.first).some((word) => word.tag === 'rel' || word.tag === 'that') ? 3 + way + plain : null;
}
