import { HEDGES, type Hedge, type Modality } from '@/lib/model';
import type { Grammar } from '@/lib/claims/claim-language';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal, phraseStart } from '@/lib/claims/syntax/phrases';
import { beforeTime } from '@/lib/claims/syntax/around-time';
import { groupStart, verbBefore } from '@/lib/claims/syntax/verbs';
import { isPurposeOfMoney } from '@/lib/claims/syntax/purpose';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import { isUnsaid } from './unsaid';
import { isAim, isNeeded, isPricedDeed, isWanted } from './what-is-sought';

/** How many words around a claim its hedging words may stand. */
const REACH = 12;

/** The lower of two rungs. */
export const lowerRung = (a: Hedge, b: Hedge): Hedge => (HEDGES.indexOf(a) >= HEDGES.indexOf(b) ? a : b);

/** The first of some phrases that stands at word `at`; undefined where none does. */
function standing<T extends { words: readonly string[] }>(phrases: readonly T[], words: readonly Word[], at: number): T | undefined {
  for (const phrase of phrases) if (stands(phrase.words, words, at)) return phrase;
  return undefined;
}

function stands(phrase: readonly string[], words: readonly Word[], at: number): boolean {
  for (let k = 0; k < phrase.length; k++) if (words[at + k]?.lower !== phrase[k]) return false;
  return true;
}

/** Frames of what is done to somebody for what he is said to have done. */
const ACCUSED: ReadonlySet<string> = new Set(['detained', 'charged', 'sentenced', 'dismissed', 'fined', 'freed', 'investigated']);

/** The rung of a claim: the lowest of its saying's and of the hedging words in its own clause. */
export function readHedge(sentence: Sentence, at: Phrase, said: Hedge | null, frame: string | null, { including }: Pick<Grammar, 'including'>): Hedge {
  let hedge: Hedge = said ?? 'stated';
  const { first, last } = clauseAround(sentence, at);
  for (let i = first; i < last; i++) {
    const { hedges } = sentence.words[i]!.classes;
    const hit = hedges && standing(hedges, sentence.words, i);
    // "arrested a man on suspicion of arson": of what he is suspected, not that he was held.
    if (hit && hit.hedge === 'alleged' && i >= at.last && frame !== null && ACCUSED.has(frame)) continue;
    // "hit 100 targets, including a site suspected of …", "two suspected smugglers died": what a part, or who was counted, is taken for.
    if (hit && hit.hedge === 'alleged' && ((i > at.first && i < at.last) || isOfPart(sentence.words, at, i, including))) continue;
    // "3,100 suspected cases and 42 deaths": only the cases are suspected
    if (hit && hit.hedge === 'alleged' && i < at.first && sentence.words[i + 1]?.classes.of !== true && isInOtherCount(sentence, i, at)) continue;
    // "two men suspected of it were held": what they are suspected of is doubted, not that they were held.
    // "denied that it fired and said 12 had died", "…, saying 12 had": the second verb says what is not denied.
    if (hit && hit.hedge === 'denied' && i < at.first && sentence.words.slice(i + hit.words.length, at.first).some(({ classes, tag, is }, k, behind) => tag === 'verb' && classes.reports && (behind[k - 1]?.tag === 'and' || (behind[k - 1]?.tag === 'comma' && is?.has('ing') === true)))) continue;
    // "said 12 had died and blamed the rebels": what is said besides, and the dead are not doubted
    if (hit && hit.hedge === 'alleged' && i >= at.last && sentence.words[i]!.tag === 'verb' && sentence.words[i]!.is?.has('past') === true && sentence.words[i - 1]?.tag === 'and' && sentence.words[i + 1]?.tag !== 'prep') continue;
    // "Mern, which shelters 12,000, denied it": what an aside tells is over before the verb.
    if (hit && i >= at.last && sentence.words[i]!.tag === 'verb' && sentence.words[i - 1]!.tag === 'comma' && asideBefore(sentence.words, i - 1) < at.first) continue;
    // "said 12 had died, but denied that it had fired"
    if (hit && hit.hedge === 'denied' && i >= at.last && sentence.words[i]!.classes.reports && sentence.words[i - 1]?.tag === 'and') continue;
    // "denied responsibility for the raid, which left 14 dead": that they died is not denied
    if (hit && hit.hedge === 'denied' && i < at.first && sentence.words.slice(i, at.first).some(({ tag }, k, behind) => (tag === 'rel' && behind[k - 1]?.tag === 'comma') || (tag === 'that' && behind[k - 1]?.tag === 'noun' && !behind[k - 1]!.classes.people && !behind[k - 1]!.classes.told && behind[k + 1]?.tag === 'verb'))) continue;
    // "denied wrongdoing but agreed to pay 2 million": what is done besides
    if (hit && hit.hedge === 'denied' && i < at.first && opensThing(sentence.words[i + hit.words.length]?.tag) && sentence.words.slice(i + hit.words.length, at.first + 1).some(({ tag }, k, behind) => tag === 'verb' && behind[k - 1]?.tag === 'and')) continue;
    // "has killed an estimated 9,000 people and driven 400,000 from their homes": the estimate is of the other number.
    if (hit && i + hit.words.length <= at.first && isOfOtherNumber(sentence, i, i + hit.words.length, at)) continue;
    // "18 are thought to be in danger and 50 were taken to hospital"
    if (hit && isOfClauseBefore(sentence.words, i, at)) continue;
    // "12 were killed, amid reports that dozens had died elsewhere": what is reported besides
    if (hit && hit.hedge === 'reported' && i >= at.last && sentence.words[i]!.tag === 'noun' && sentence.words[i - 1]!.tag === 'prep' && sentence.words[i - 1]!.classes.loose) continue;
    // "the 50 who are held, 20 of whom are believed to be alive": what is thought of a part
    if (hit && i >= at.last && sentence.words.slice(at.last, i).some(({ tag, classes }, k) => tag === 'num' && sentence.words[at.last + k - 1]!.tag === 'comma' && !classes.of && sentence.words[at.last + k + 1]?.classes.of === true && sentence.words[at.last + k + 2]?.tag === 'rel')) continue;
    if (hit && i === at.last && sentence.words[i + 1]?.classes.of) continue;
    if (hit) hedge = lowerRung(hedge, hit.hedge);
  }
  return said !== null && doubts(sentence, last) ? lowerRung(hedge, 'unverified') : hedge;
}

/** Whether a hedging word opens another figure or stands in what it counts ("four suspected rebels"), with a verb between that and the claim. */
const isOfOtherNumber = ({ words, quantities }: Sentence, first: number, last: number, at: Phrase): boolean =>
  quantities.some(({ isFigure, start, numberSpan, headSpan, form, value }) => isFigure && start <= words[first]!.start && (form === 'count' && value.unit === 'people' && headSpan ? headSpan.start : numberSpan.end) > words[first]!.start && last <= at.first && numberSpan.end < words[at.first]!.start) && words.slice(last, at.first).some(({ tag }) => tag === 'verb');

/** Whether a word stands inside a count of several before the claim, which "and" joins to it. */
const isInOtherCount = ({ words, quantities }: Sentence, i: number, { first }: Phrase): boolean =>
  words[first - 1]?.tag === 'and' && quantities.some(({ isFigure, value, start, end }) => isFigure && value.low !== 1 && start <= words[i]!.start && end >= words[i]!.end && end <= words[first]!.start);

/** Whether "and" opens a clause with the figure as its subject behind what is thought of somebody else. */
function isOfClauseBefore(words: readonly Word[], hit: number, { first, last }: Phrase): boolean {
  if (hit >= first || (!words[hit]!.be && words[hit - 1]?.be !== true)) return false;
  let and = first - 1;
  while (and > hit && words[and]!.tag === 'adv') and--;
  return words[and]!.tag === 'and' && and > hit && words[last]?.tag === 'aux' && words.slice(hit + 1, and).some(({ tag, be }) => be || tag === 'verb');
}

/** Whether word `i` stands behind the comma at which parts of what is counted begin to be named. */
const isOfPart = (words: readonly Word[], { last }: Phrase, i: number, including: ReadonlySet<string>): boolean =>
  words.slice(last, i).some(({ tag }, k) => tag === 'comma' && including.has(words[last + k + 1]?.lower ?? ''));

/**
 * Whether a sentence doubts what the one before it said ("The claims could not be independently verified."): it holds a word
 * of the rung `unverified` and a noun for what was said.
 */
export const doubtsBefore = (sentence: Sentence): boolean => doubts(sentence, 0);

/** The same of the words of a sentence from `first` on: "said it had killed 60; the claim could not be verified". */
function doubts({ words }: Sentence, first: number): boolean {
  let [doubted, refers] = [false, false];
  for (let i = first; i < words.length; i++) {
    const { told, hedges } = words[i]!.classes;
    // "could not verify this"
    if (told || (doubted && words[i]!.tag !== 'name' && isPointer(words, i))) refers = true;
    if (hedges && standing(hedges, words, i)?.hedge === 'unverified') doubted = true;
  }
  return doubted && refers;
}

/** Whether a pronoun that points at what was said ends its clause. */
const isPointer = (words: readonly Word[], i: number): boolean => (words[i]!.tag === 'pron' || words[i]!.tag === 'that' || words[i]!.tag === 'det') && (words[i + 1] === undefined || words[i + 1]!.tag === 'punct');

/** The stretch between clause breaks around a claim, bounded. */
function clauseAround({ words }: Sentence, at: Phrase): Phrase {
  let first = at.first;
  while (first > 0 && first > at.first - REACH && words[first - 1]!.text !== ';' && words[first - 1]!.tag !== 'sub') first--;
  let { last } = at;
  while (last < words.length && last < at.last + REACH && words[last]!.text !== ';' && words[last]!.tag !== 'sub' && !(words[last]!.tag === 'comma' && last > at.last + 4) && !opensPredicate(words, last) && !opensCount(words, last)) last++;
  return { first, last };
}

/** Whether ", and" and a count with its own helper verb stand at word `i`: "buried 40 houses | , and 63 people are feared dead". */
function opensCount(words: readonly Word[], i: number): boolean {
  if (words[i]!.tag !== 'comma' || words[i + 1]?.tag !== 'and' || words[i + 2]?.tag !== 'num') return false;
  let end = i + 3;
  while (isNominal(words[end]?.tag)) end++;
  return words[end]?.tag === 'aux' || words[end]?.tag === 'modal';
}

/** Whether "and" and another helper verb stand at word `i`: "charged with 269 counts | and is believed to have …". */
function opensPredicate(words: readonly Word[], i: number): boolean {
  if (words[i]!.tag !== 'and') return false;
  const next = words[i + 1]?.tag === 'adv' ? words[i + 2] : words[i + 1];
  return next?.tag === 'aux' || next?.tag === 'modal';
}

/** Whether what a figure counts is only what somebody expected, sought or asked for: "the 3.6 billion that analysts had expected", "fewer than the 90,000 expected", "missed expectations of $4.3 billion". */
export function isForeseen({ words }: Sentence, { first, last }: Phrase, { stances, words: { grammar, modality } }: CompiledClaimLanguage): boolean {
  const next = words[last + 1];
  if ((modality.foretells.has(words[last]?.lower ?? '') || modality.awaited.has(words[last]?.lower ?? '')) && words[first]!.tag !== 'det' && (words[first - 1]?.classes.the === true || grammar.comparing.has(words[first - 1]?.lower ?? '') || words[first - 1]?.tag === 'prep') && (next === undefined || next.tag === 'punct' || next.tag === 'comma' || next.tag === 'prep' || next.tag === 'time')) return true;
  const of = words[first - 1]?.classes.the ? first - 2 : first - 1;
  if (words[of]?.classes.of && modality.outlooks.has(words[of - 1]?.lower ?? '')) return true;
  if (words[last]?.tag !== 'that') return false;
  const verb = words.findIndex(({ tag }, i) => i > last && tag === 'verb' && stancesOnly(words, i));
  if (verb > 0 && words[verb - 1]!.tag === 'aux' && modality.foretells.has(words[verb]!.lower)) return true;
  const stance = verb < 0 ? undefined : stances.get(words[verb]!.lower);
  const behind = words[verb + 1]?.tag;
  return stance !== undefined && !stance.speech && stance.takes.has('object') && (behind === undefined || behind === 'punct' || behind === 'comma');
}

/** A verb that describes no noun before it ("analysts polled by X had expected"). */
const stancesOnly = (words: readonly Word[], verb: number): boolean => words[verb - 1]?.tag === 'aux' || words[verb + 1] === undefined || words[verb + 1]!.tag === 'punct' || words[verb + 1]!.tag === 'comma';

/** Whether the claim is of what somebody tried: a word of trying stands before it in its clause. */
export function isAttempt({ words }: Sentence, at: Phrase, { words: { modality } }: CompiledClaimLanguage): boolean {
  // A figure behind a comma is told of with the one before it: "tried to withdraw $2bn, a quarter of all deposits".
  const last = words[at.first - 1]?.tag === 'comma' && words[at.first - 2]?.tag === 'num' ? at.first - 2 : at.first - 1;
  for (let i = last; i >= 0 && i > last - REACH && words[i]!.tag !== 'comma' && words[i]!.tag !== 'punct'; i--) if (modality.attempts.has(words[i]!.lower)) return true;
  return false;
}

/** "called in May for a 9 percent rise": whether a verb that asks with the preposition before a figure stands before the time between the two. */
function isAskedOverTime(sentence: Sentence, { first }: Phrase): boolean {
  const { words } = sentence;
  const link = words[first - 1]?.tag === 'det' ? first - 2 : first - 1;
  if (sentence.times.length === 0 || words[link]?.tag !== 'prep') return false;
  const verb = beforeTime(sentence, link - 1);
  return verb >= 0 && verb < link - 1 && words[verb]!.classes.modality?.some(({ words: phrase, modality }) => modality === 'goal' && phrase.length === 2 && phrase[1] === words[link]!.lower) === true;
}

const opensThing = (tag: Word['tag'] | undefined): boolean => tag === 'det' || tag === 'noun' || tag === 'name';

/** Whether a "not" denies knowledge of something: "not clear how", "not immediately known whether". */
const opensQuestion = ({ words }: Sentence, not: number, { words: { modality } }: CompiledClaimLanguage): boolean => words.slice(not + 1, not + 4).some(({ lower }) => modality.known.has(lower));

/** How far before a figure the words may begin that nobody could verify it, in words ("could not independently verify the rebels' claim of 60"). */
const UNVERIFIED_REACH = 9;

/** Whether a verb group tells that nobody could verify what is told: "a claim of 60 dead could not be verified". */
const isUnverified = (words: readonly Word[], first: number, verb: number): boolean =>
  words.slice(first, verb + 1).some(({ classes: { hedges } }, i) => {
    const hit = hedges && standing(hedges, words, first + i);
    return hit?.hedge === 'unverified' && words.slice(first + i, first + i + hit.words.length).some(({ classes }) => classes.reports);
  });

/** "Had Mern shot down the missile, it could have …": whether a helper opens the sentence before its subject and a participle, and a comma closes the clause before its main one. */
function isUnreal(words: readonly Word[], verb: number, { words: { modality } }: CompiledClaimLanguage): boolean {
  const first = words[0]?.tag === 'quote' ? 1 : 0;
  if (!modality.inverted.has(words[first]?.lower ?? '') || !isNominal(words[first + 1]?.tag) && words[first + 1]?.tag !== 'pron') return false;
  const comma = words.findIndex(({ tag }) => tag === 'comma');
  return comma > verb && words.slice(comma).some(({ tag }) => tag === 'modal');
}

/**
 * Whether the claim tells what is: words of forecast, possibility, aim or denial in its verb group or right before the
 * figure, or a condition ("if") that opens its clause. `said`: on somebody's word, whose "would" is the "will" that was spoken.
 */
export function readModality(sentence: Sentence, at: Phrase, verb: number | null, language: CompiledClaimLanguage, said = false): Modality {
  const { words } = sentence;
  const { modality, grammar: { by } } = language.words;
  const anchor = verb === null ? at.first : verb;
  const start = verb === null ? Math.max(0, at.first - 4) : groupStart(sentence, verb);
  if (isUnverified(words, verb === null ? Math.max(0, at.first - UNVERIFIED_REACH) : start, anchor)) return 'actual';
  // "vowed to avenge the 40 soldiers killed": what has been done to those who are known.
  if (verb === null && words[at.first - 1]?.classes.the && words[at.last]?.tag === 'verb' && words[at.last]!.is?.has('participle')) return 'actual';
  let found: Modality = (verb === null ? null : modality.moodOf(words[verb]!.lower)) ?? 'actual';
  let negated = false;
  let not = -1;
  // From a few words before the group ("is expected to", "plans to") up to the verb and, for a figure, up to it.
  const from = Math.max(0, start - 3);
  const to = Math.max(anchor, Math.min(at.first, anchor + 3));
  for (let i = from; i <= to && i < words.length; i++) {
    const word = words[i]!;
    // "The water is not safe: 55 children were …": what stands before a break is said of something else.
    // … and "called for calm after the killing of 12", "will thank the 40 who came".
    const breaks = (i < start || verb === null) && i < at.first && (word.tag === 'comma' || word.tag === 'punct' || word.tag === 'sub' || word.tag === 'rel' || word.tag === 'quote' || word.tag === 'that' || (word.tag === 'prep' && word.classes.loose) || (i === at.first - 1 && word.tag === 'and' && words[at.last]?.tag === 'aux'));
    if (breaks) {
      found = 'actual';
      negated = false;
      continue;
    }
    const hit = word.classes.modality && standing(word.classes.modality, words, i);
    // "agreed to a truce": what is agreed to is a thing, and no deed to come.
    if (hit && i === verb && hit.words.length > 1 && opensThing(words[i + hit.words.length]?.tag)) continue;
    // "cut the risk of stroke by 20 percent": what the verb changed by so much
    if (hit && (verb === null || i > verb) && hit.words.length > 1 && word.tag === 'noun' && words[i + hit.words.length - 1]!.classes.of && by.has(words[at.first - 1]?.lower ?? '')) continue;
    if (hit && !(word.tag === 'name' || word.tag === 'time')) {
      // "the plan will": only what reaches the verb's own group or ends right before it.
      if (i + hit.words.length >= start - 1 || hit.words.length > 1) found = said && hit.words.length === 1 && modality.backshifted.has(word.lower) ? 'forecast' : hit.modality;
    }
    // "It is not clear how much above the limit of $250,000": what is not known is not denied.
    if (i >= start && i < anchor && modality.negations.has(word.lower) && !opensQuestion(sentence, i, language)) [negated, not] = [true, i];
    // "Years without rain have killed 60 cows": what the verb's own group does not hold is denied of its subject only.
    // … and "without power across four provinces" what hangs on it before the next preposition.
    else if (negated && verb === null && i < at.first && ((word.tag === 'verb' && groupStart(sentence, i) > not) || (word.tag === 'prep' && !word.classes.of && i > not + 1))) negated = false;
  }
  // "if the embargo is not lifted"
  if (negated && isConditional(words, anchor, start, modality.conditions)) return 'hypothetical';
  if (negated || words.slice(anchor, anchor + 3).some(({ lower }) => modality.negatedStates.has(lower))) return 'negated';
  // "will pay a dividend and buy back shares", "promised to raise wages and to hire nurses": the second verb is as the first.
  if (found === 'actual' && verb !== null && words[start - 1]?.tag === 'and' && (words[start]!.tag === 'to' || (start === verb && words[verb]!.is?.has('base') === true))) {
    const first = verbBefore(sentence, start, false);
    const group = first < 0 ? -1 : groupStart(sentence, first);
    const opens = words[group]?.tag;
    // "could cut the flow and cost farmers 9 million": as it stands, "cost" may be past, but not behind "could", nor "cut" behind "plans to shut".
    const isPresent = opens === 'to' && words[group - 1]?.is?.has('third') === true;
    if (((!words[verb]!.is?.has('past') || isPresent) && (opens === 'to' || (first > 0 && words[first - 1]!.tag === 'to'))) || opens === 'modal') return readModality(sentence, { first, last: first + 1 }, first, language, said);
  }
  // "called on 15,000 members to protest", "asked residents to save water": what somebody is to do.
  // … and "asked the court on Monday to jail him"
  const asked = verb !== null && words[start]!.tag === 'to' ? beforeTime(sentence, start - 1) : -1;
  // "failed on Monday to elect a president"
  if (found === 'actual' && asked >= 0 && asked < start - 1 && language.words.events.undone.has(words[asked]!.lower)) return 'negated';
  if (found === 'actual' && asked > 0 && isNominal(words[asked]!.tag)) {
    let asks = phraseStart(sentence, asked) - 1;
    const link = words[asks];
    if (link?.tag === 'prep' || link?.tag === 'to') asks--;
    // "ordered the army to retake the town"
    if (asks >= 0 && link === words[asks] && words[asks]!.tag === 'verb' && language.words.events.bids.has(words[asks]!.lower)) return 'goal';
    // "is under way in Tarn to save a boy", "worked in Tarn to free 12 miners": what is tried
    if (asks >= 0 && link?.tag === 'prep' && modality.efforts.has(words[asks]!.lower)) return 'goal';
    const stance = asks < 0 ? undefined : language.stances.get(words[asks]!.lower);
    if (stance && words[asks]!.tag === 'verb' && (link === words[asks] ? stance.takes.has('someone') : stance.takes.has(link!.lower))) return 'goal';
  }
  // "asked for $4bn to hire 300 judges": what money is for.
  if (found === 'actual' && verb !== null && isPurposeOfMoney(sentence, verb)) return 'goal';
  // "is considering suspending 30 million euros": what is not settled yet
  if (found === 'actual' && verb !== null && start === verb && words[verb]!.is?.has('ing') === true && modality.settling.has(words[verb - 1]?.lower ?? '')) return 'goal';
  // "proposed closing ten schools, cutting 240 posts and raising the tax": what is listed is as the first.
  if (found === 'actual' && verb !== null && start === verb && words[verb]!.is?.has('ing') === true && (words[verb - 1]?.tag === 'and' || words[verb - 1]?.tag === 'comma')) {
    const first = verbBefore(sentence, verb, false);
    if (first > 0 && words[first]!.is?.has('ing') === true) return readModality(sentence, { first, last: first + 1 }, first, language, said);
    // "could collapse, killing thousands": what would come of it
    if (first > 0 && words[groupStart(sentence, first)]!.tag === 'modal') {
      const mood = readModality(sentence, { first, last: first + 1 }, first, language, said);
      if (mood !== 'negated') return mood;
    }
  }
  if (found === 'actual' && (isWanted(words, at, modality.wants) || isNeeded(sentence, at, modality.needs))) return 'goal';
  if (found === 'actual' && verb === null && isAskedOverTime(sentence, at)) return 'goal';
  if (found === 'actual' && isAim(sentence, at, modality.aims)) return 'goal';
  if (found === 'actual' && verb === null && isPricedDeed(sentence, at, language)) return 'goal';
  if (found === 'actual' && (isUnreal(words, anchor, language) || (verb !== null && isUnsaid(sentence, start, language)))) return 'hypothetical';
  const before = words[at.first - 1];
  if (before && modality.countNegations.has(before.lower)) return 'negated';
  return found === 'actual' && isConditional(words, anchor, start, modality.conditions) ? 'hypothetical' : found;
}

/** The comma before the relative clause that the comma at word `close` ends; `close` where it ends none. */
function asideBefore(words: readonly Word[], close: number): number {
  for (let i = close - 1; i > 0; i--) if (words[i]!.tag === 'rel' && words[i - 1]!.tag === 'comma') return i - 1;
  return close;
}

/** Whether a condition ("if") opens the clause of the verb at `anchor`, whose group begins at `start`. */
function isConditional(words: readonly Word[], anchor: number, start: number, conditions: ReadonlySet<string>): boolean {
  for (let i = anchor; i >= 0 && i > anchor - REACH; i--) {
    const { tag, lower } = words[i]!;
    if (tag === 'punct' || (tag === 'comma' && i < start)) return false;
    // "The court, which will decide whether it may run, jailed 12 people": what an aside asks is over before the verb.
    if (tag === 'comma' && words[i + 1]!.tag === 'verb') i = asideBefore(words, i);
    else if (conditions.has(lower) && tag !== 'modal') return true;
  }
  return false;
}
