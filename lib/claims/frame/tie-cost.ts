import { unitOf } from '@/lib/lexicon/units';
import type { Phrase, Word } from '@/lib/claims/syntax/sentence';
import { isClosedBefore, isOfPlaceClause } from './closed-clause';
import type { Trigger } from './find-triggers';
import { CHANGES, GENERAL } from './frame-groups';
import type { CostOfTie, FigureToTie, Tie } from './tie';
import { costOfDeed, costOfNoun } from './tie-noun';
import { costOfObject } from './tie-object';
import { groupStart } from '@/lib/claims/syntax/verbs';
import { endsQuotation, opensOwnClause } from './tie-signs';
import { costOfState } from './tie-state';
import { costOfSubject } from './tie-subject';

/** Above this cost a tie says no more than that two words stand in one sentence. */
export const MAX_COST = 6.5;

/** What it costs to tie a figure to a trigger by the kind of its words. */
const COST_OF: Readonly<Record<Trigger['kind'], CostOfTie>> = { state: costOfState, noun: costOfNoun, deed: costOfDeed, object: costOfObject, subject: costOfSubject };

/** What it costs to tie a figure to a trigger; see `CostOfTie`. */
export function costOf(figure: FigureToTie, trigger: Trigger): number | null {
  const { words, at } = figure;
  // "with nine people on board, seven of whom died": what the clause tells.
  const ofWhom = words[at.last]?.classes.of === true && words[at.last + 1]?.tag === 'rel';
  // … but "held 12 people of whom nine were charged": what it tells is told of the nine.
  if (ofWhom && (words[at.last + 2]?.tag === 'num' ? trigger.first >= at.last : trigger.last <= at.first)) return null;
  // … and "200 homes, of which 14 were burned, stood there": up to the comma that closes it.
  if (words[at.last]?.tag === 'comma' && words[at.last + 1]?.classes.of === true && words[at.last + 2]?.tag === 'rel' && words[at.last + 3]?.tag === 'num' && trigger.first > at.last && !words.slice(at.last + 3, trigger.first).some(({ tag }) => tag === 'comma')) return null;
  const tie = tieBetween(figure, trigger, ofWhom);
  if (isOfWhole(tie)) return OF_WHOLE;
  if (isOfNumbered(tie)) return OF_NUMBERED + tie.plain;
  return isBarred(tie) ? null : COST_OF[trigger.kind](tie);
}

/** What a frame adds that any figure fits, where its words are no more than one or two. */
const GENERAL_COST = 0.9;
/** What each further word of a trigger takes off. */
const TELLING_WORD = 0.15;

function tieBetween(figure: FigureToTie, trigger: Trigger, ofWhom: boolean): Tie {
  const { at, crossing } = figure;
  const behind = trigger.first >= at.last;
  const ahead = trigger.last <= at.first;
  const inside = !behind && !ahead;
  const end = ofWhom ? Math.min(trigger.first, at.last + 2) : at.last;
  const way = inside ? 0 : behind ? crossing[trigger.first]! - crossing[end]! : crossing[at.first]! - crossing[trigger.last]!;
  const telling = (trigger.weight - 1) * TELLING_WORD;
  const plain = (GENERAL.has(trigger.frame) && trigger.weight < 3 ? GENERAL_COST : 0) - telling;
  const { sentence, words, reading, told, subjects, deeds, language } = figure;
  // Field by field: what is spread into an object takes the engine several times as long, and each figure is tied to each trigger.
  return { sentence, words, reading, at, crossing, told, subjects, deeds, language, trigger, behind, ahead, inside, way, telling, plain };
}

const OF_WHOLE = 0.4;
/** "Of the dead, 12 were soldiers": whether the trigger is the whole of which the figure tells a part. */
const isOfWhole = ({ words, trigger: { kind, first, last }, at, ahead, language: { grammar, quantity } }: Tie): boolean =>
  ahead && (kind === 'state' || kind === 'noun') && words[last]?.tag === 'comma' && last === at.first - 1 && grammar.of.has(words[first - 2]?.lower ?? '') && quantity.notFigures.the.has(words[first - 1]!.lower);

const OF_NUMBERED = 0.5;
/** Whether the trigger says of whom a number is told: "the number of people killed in the floods has risen to 17", "a count kept by envoys of deaths has risen to 17". */
const isOfNumbered = ({ words, trigger: { kind, passive, first, last }, ahead, subjects, language: { grammar } }: Tie): boolean =>
  ahead && (kind === 'state' || passive || (kind === 'noun' && grammar.of.has(words[first - 1]?.lower ?? ''))) && subjects.some(({ numbered }) => numbered !== null && first >= numbered.first && last <= numbered.last);

/** Whether a pronoun right before a verb is the subject of what it tells, where it is no part of what the figure counts ("12 of them were hurt"). */
function isOfPronoun(words: Tie['words'], { kind, passive, reduced, at: verb }: Trigger, { last }: Tie['at'], sentence: Tie['sentence']): boolean {
  if (reduced || !(kind === 'subject' || (kind === 'object' && passive))) return false;
  const pronoun = groupStart(sentence, verb) - 1;
  return words[pronoun]?.tag === 'pron' && pronoun >= last && words[pronoun - 1]?.classes.of !== true && (pronoun === last || words.slice(last, pronoun).some(({ tag }) => tag === 'comma' || tag === 'and' || tag === 'sub'));
}

/** "costing Voltan | $7 billion": whether a verb of cost stands before whoever pays so much. */
function isCostTo(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i > at - PAYER_REACH && (words[i]?.tag === 'name' || words[i]?.tag === 'noun' || words[i]?.tag === 'det' || words[i]?.tag === 'adj' || words[i]?.tag === 'pron' || words[i]?.tag === 'adv')) i--;
  return words[i]?.tag === 'verb' && words[i]!.classes.verbs?.some(({ frame }) => frame === 'cost' || frame === 'lost') === true;
}

/** Longest phrase for whoever pays, in words. */
const PAYER_REACH = 5;

/** Whether what stands between the two parts them, whatever the trigger is. */
const ANYBODY = 'people';

/** Whether the verb at a word tells of a change itself. */
const isChanging = (words: readonly Word[], at: number): boolean => words[at]!.classes.verbs?.some(({ frame }) => CHANGES.has(frame)) === true;

/** Tags of the verb that goes on behind what is told besides of its subject. */
const GOES_ON: ReadonlySet<string> = new Set(['verb', 'aux', 'modal']);

/** Whether a noun stands in what a comma and "who" or "which" tell of somebody, and a figure behind the comma that closes it before the main verb. */
function isInClosedAside(words: readonly Word[], { kind, first, last }: Trigger, at: Phrase): boolean {
  if (kind !== 'noun' && kind !== 'state') return false;
  const open = words.findLastIndex(({ tag }, i) => i < first && tag === 'comma');
  if (open < 1 || words[open + 1]!.tag !== 'rel') return false;
  const close = words.findIndex(({ tag }, i) => i >= last && i < at.first && tag === 'comma');
  return close > 0 && GOES_ON.has(words[close + 1]?.tag ?? 'punct');
}

/** Whether ", and" and a subject with its article stand behind a figure, between two words. */
function isBehindNext(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (words[i]!.tag === 'comma' && words[i + 1]!.tag === 'and' && words[i + 2]?.tag === 'det') return true;
  }
  return false;
}

function isBarred({ sentence, words, trigger, at, reading, ahead, behind, language: { grammar, places, quantity, reporting } }: Tie): boolean {
  // "The airport, which handles 900 flights a day, closed": a figure of a relative clause is not the subject of what follows it.
  if (behind && (isClosedBefore(words, trigger, at, grammar.have) || isOfPlaceClause(words, trigger, at, grammar.wheres))) return true;
  // "said it struck as 150 people were at prayer and that bodies were found": the next thing said
  if (behind && trigger.kind !== 'object' && trigger.kind !== 'subject' && words.slice(at.last, trigger.first).some(({ tag }, i) => tag === 'and' && words[at.last + i + 1]?.tag === 'that')) return true;
  // "one in eight people lives with it, and the rate has quadrupled": the next clause
  if (behind && (trigger.kind === 'noun' || trigger.kind === 'state') && isBehindNext(words, at.last, trigger.first)) return true;
  // "carried a third of the traffic, but it has been restored", "to hold it at 1.5 degrees they must fall": told of its own subject
  if (behind && isOfPronoun(words, trigger, at, sentence)) return true;
  // "two in three farms lost their crop": they have no less of themselves
  if (behind && trigger.frame === 'fell' && trigger.kind === 'subject' && reading.counted !== null && places.loses.has(words[trigger.at]!.lower)) return true;
  // "cut infections in a study of 4,000 nurses": who took part in it
  if (ahead && trigger.frame !== 'surveyed' && reading.value.unit === 'people' && words[at.first - 1]?.classes.of === true && reporting.studies.has(words[at.first - 2]?.lower ?? '') && trigger.last < at.first - 2 && !words[trigger.last]!.classes.of) return true;
  // "barred two girls from boarding": what they were kept from.
  if (behind && words[trigger.first]!.is?.ing === true && trigger.first - at.last === 1 && quantity.from.has(words[at.last]!.lower)) return true;
  // "lost 6,400 pounds in wages": what it was lost of
  if (!ahead && trigger.frame === 'paid' && trigger.kind !== 'object' && places.loses.has(words[at.first - 1]?.lower ?? '')) return true;
  // "sued it for $5 billion; a court found in its favour": another sentence, in all but its stop
  if (behind && unitOf(reading.value.unit)?.dimension === 'money' && words.slice(at.last, trigger.first).some(({ text }) => text === ';')) return true;
  // "who made a fortune from the sale, has put up $100 million": what is told besides of who did it
  if (ahead && unitOf(reading.value.unit)?.dimension === 'money' && isInClosedAside(words, trigger, at)) return true;
  // "clears the way for his return in $11bn case": how large another thing is
  if (ahead && trigger.kind === 'object' && !trigger.passive && unitOf(reading.value.unit)?.dimension === 'money' && reading.counted === null && words[at.last]?.tag === 'noun' && (!words[at.last]!.classes.nouns || grammar.proceedings.has(words[at.last]!.lower)) && words[at.first - 1]!.tag === 'prep' && !words[at.first - 1]!.classes.of && trigger.last < at.first - 1) return true;
  // "The increase was backed by 58.2 percent of voters": who did, and not by how much
  if (ahead && trigger.kind === 'noun' && CHANGES.has(trigger.frame) && words[at.first - 1]!.classes.by && words[at.first - 2]?.tag === 'verb' && words[at.first - 2]!.is?.participle === true && words[at.first - 3]?.be === true && !isChanging(words, at.first - 2)) return true;
  // "spending from the $1.6 trillion oil fund": how large that is
  if (ahead && unitOf(reading.value.unit)?.dimension === 'money' && reading.counted === null && words[at.last]?.tag === 'noun' && words[at.first - 1]!.classes.the && words[at.first - 2]?.tag === 'prep' && !words[at.last]!.classes.nouns) return true;
  // "costing Voltan $7 billion in revenue": what it no longer earns
  if (!ahead && trigger.frame === 'earned' && trigger.kind !== 'object' && isCostTo(words, at.first)) return true;
  // "needed $2 million and had only $100,000": what somebody has
  if (ahead && trigger.kind === 'object' && !trigger.passive && trigger.last < at.first - 1 && grammar.have.has(words[at.first - 1]!.lower)) return true;
  // "will cut jobs as a strike by 33,000 workers goes on": who work still
  if (ahead && trigger.frame === 'laid-off' && trigger.kind === 'object' && words.slice(trigger.last, at.first - 1).some(({ tag, classes }) => tag === 'sub' || (tag === 'prep' && classes.loose))) return true;
  // "ordered the navy to rebuild 12 bridges": what somebody else is to do with them
  if (ahead && trigger.frame === 'ordered' && trigger.kind === 'object' && words.slice(trigger.last, at.first).some(({ tag }) => tag === 'to')) return true;
  // "241 on board and 19 people on the ground": where anybody was
  if (trigger.frame === 'deployed' && trigger.kind === 'state' && reading.countedKind === ANYBODY) return true;
  // '"We won," she told 2,000 supporters': a verb within a quotation tells nothing of whom it is said to.
  if (ahead && (trigger.kind === 'object' || trigger.kind === 'subject') && endsQuotation(words, trigger, at)) return true;
  return ahead && (trigger.kind === 'subject' || trigger.kind === 'object') && opensOwnClause(words, at, reporting.contrast, grammar.wills);
}
