import { SCANS } from '@/lib/claims/scans';
import type { Modality } from '@/lib/model';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal, phraseStart } from '@/lib/claims/syntax/phrases';
import { beforeTime } from '@/lib/claims/syntax/around-time';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, verbBefore } from '@/lib/claims/syntax/verbs';
import { isPurposeOfMoney } from '@/lib/claims/syntax/purpose';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import { asideBefore, opensThing, standing } from './stands-at';
import { isUnsaid } from './unsaid';
import { isAim, isNeeded, isPricedDeed, isWanted } from './what-is-sought';

/** How many words around a claim the words may stand that tell whether it is. */
const REACH = 12;

/** Whether what a figure counts is only what somebody expected, sought or asked for: "the 3.6 billion that analysts had expected", "fewer than the 90,000 expected", "missed expectations of $4.3 billion". */
export function isForeseen({ words }: Sentence, { first, last }: Phrase, { stances, words: { grammar, modality } }: CompiledClaimLanguage): boolean {
  const next = words[last + 1];
  if ((modality.foretells.has(words[last]?.lower ?? '') || modality.awaited.has(words[last]?.lower ?? '')) && words[first]!.tag !== 'det' && (words[first - 1]?.classes.the === true || grammar.comparing.has(words[first - 1]?.lower ?? '') || words[first - 1]?.tag === 'prep') && (next === undefined || next.tag === 'punct' || next.tag === 'comma' || next.tag === 'prep' || next.tag === 'time')) return true;
  const of = words[first - 1]?.classes.the ? first - 2 : first - 1;
  if (words[of]?.classes.of && modality.outlooks.has(words[of - 1]?.lower ?? '')) return true;
  if (isOfOutlook(words, first, modality.outlooks)) return true;
  if (words[last]?.tag !== 'that') return false;
  const verb = words.findIndex(({ tag }, i) => i > last && tag === 'verb' && stancesOnly(words, i));
  if (verb > 0 && words[verb - 1]!.tag === 'aux' && modality.foretells.has(words[verb]!.lower)) return true;
  const stance = verb < 0 ? undefined : stances.get(words[verb]!.lower);
  const behind = words[verb + 1]?.tag;
  return stance !== undefined && !stance.speech && stance.takes.has('object') && (behind === undefined || behind === 'punct' || behind === 'comma');
}

/** "cut its growth forecast for 2024 to 2.1 percent from | 3.2": whether a noun of foreseeing stands before a figure, with nothing between them but what hangs on it. */
function isOfOutlook(words: readonly Word[], first: number, outlooks: ReadonlySet<string>): boolean {
  if (words[first - 1]?.tag !== 'to' && words[first - 1]?.tag !== 'prep') return false;
  for (let i = first - 2; i >= 0 && i > first - REACH; i--) {
    const { tag, lower, is } = words[i]!;
    if (tag === 'noun' && outlooks.has(lower)) return true;
    // "The forecast for 2025 was cut to | 1.1 percent"
    const isPassive = (tag === 'verb' && is?.participle === true && words[i - 1]?.be === true) || (tag === 'aux' && words[i]!.be);
    if (!isNominal(tag) && tag !== 'time' && tag !== 'prep' && tag !== 'to' && !isPassive) return false;
  }
  return false;
}

/** How far before a share the verb may stand by which somebody foresees it ("sees growth this year of 2 percent"), in words. */
const SEEN_REACH = 6;

/** Whether a share is what somebody sees coming: "it sees seven to eight percent", "sees growth of 2 percent". */
export function isSeen(sentence: Sentence, { first }: Phrase, { words: { modality } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  for (let i = first - 1; i >= 0 && i >= first - SEEN_REACH; i--) {
    const { tag, lower } = words[i]!;
    if (tag === 'verb') return modality.foresees.has(lower) && foresees(sentence, i);
    if (tag === 'comma' || tag === 'punct' || tag === 'and' || tag === 'num') return false;
  }
  return false;
}

/** Whether who sees something can tell of the future: a body, or whoever a pronoun means; a town sees what there is. */
function foresees(sentence: Sentence, verb: number): boolean {
  const subject = subjectOf(sentence, verb)?.head;
  const head = subject === undefined ? undefined : sentence.words[subject.last - 1];
  return head?.tag === 'pron' || head?.classes.body === true || head?.classes.speaker === true;
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
  if (verb === null && words[at.first - 1]?.classes.the && words[at.last]?.tag === 'verb' && words[at.last]!.is?.participle) return 'actual';
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
    // "beat forecasts and rose 3 percent": a thing, of which another verb tells
    if (hit && hit.words.length === 1 && word.tag === 'noun' && words[i + 1]?.tag === 'and' && words[i + 2]?.tag === 'verb') continue;
    // "ruled out foul play in 12 deaths": nothing, and nobody, of those who are counted
    if (hit?.modality === 'negated' && verb === null && isOpen(words[i + hit.words.length]?.tag)) continue;
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
  if (negated && isConditional(sentence, anchor, start, modality.conditions)) return 'hypothetical';
  if (negated || words.slice(anchor, anchor + 3).some(({ lower }) => modality.negatedStates.has(lower))) return 'negated';
  // "will pay a dividend and buy back shares", "promised to raise wages and to hire nurses": the second verb is as the first.
  if (found === 'actual' && verb !== null && words[start - 1]?.tag === 'and' && (words[start]!.tag === 'to' || (start === verb && words[verb]!.is?.base === true))) {
    const first = verbBefore(sentence, start, false);
    const group = first < 0 ? -1 : groupStart(sentence, first);
    const opens = words[group]?.tag;
    // "could cut the flow and cost farmers 9 million": as it stands, "cost" may be past, but not behind "could", nor "cut" behind "plans to shut".
    const isPresent = opens === 'to' && words[group - 1]?.is?.third === true;
    if (((!words[verb]!.is?.past || isPresent) && (opens === 'to' || (first > 0 && words[first - 1]!.tag === 'to'))) || opens === 'modal') return readModality(sentence, { first, last: first + 1 }, first, language, said);
  }
  // "will be allowed to raise output": what is to be allowed is still to come
  if (found === 'actual' && verb !== null && words[start]!.tag === 'to' && words[start - 1]?.tag === 'verb' && words[groupStart(sentence, start - 1)]!.tag === 'modal') return readModality(sentence, { first: start - 1, last: start }, start - 1, language, said);
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
  if (found === 'actual' && verb !== null && start === verb && words[verb]!.is?.ing === true && modality.settling.has(words[verb - 1]?.lower ?? '')) return 'goal';
  // "proposed closing ten schools, cutting 240 posts and raising the tax": what is listed is as the first.
  if (found === 'actual' && verb !== null && start === verb && words[verb]!.is?.ing === true && (words[verb - 1]?.tag === 'and' || words[verb - 1]?.tag === 'comma')) {
    const first = verbBefore(sentence, verb, false);
    if (first > 0 && words[first]!.is?.ing === true) return readModality(sentence, { first, last: first + 1 }, first, language, said);
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
  return found === 'actual' && isConditional(sentence, anchor, start, modality.conditions) ? 'hypothetical' : found;
}

const isOpen = (tag: Word['tag'] | undefined): boolean => tag === 'noun' || tag === 'adj' || tag === 'name' || tag === 'det';

/** Whether a condition ("if") opens the clause of the verb at `anchor`, whose group begins at `start`. */
function isConditional({ words, scans }: Sentence, anchor: number, start: number, conditions: ReadonlySet<string>): boolean {
  if ((scans & SCANS.condition) === 0) return false;
  for (let i = anchor; i >= 0 && i > anchor - REACH; i--) {
    const { tag, lower } = words[i]!;
    if (tag === 'punct' || (tag === 'comma' && i < start)) return false;
    // "The court, which will decide whether it may run, jailed 12 people": what an aside asks is over before the verb.
    if (tag === 'comma' && words[i + 1]!.tag === 'verb') i = asideBefore(words, i);
    else if (conditions.has(lower) && tag !== 'modal') return true;
  }
  return false;
}
