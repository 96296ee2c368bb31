import type { Modality } from '@/lib/model';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { nextPredicate } from '@/lib/claims/syntax/next-predicate';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import { isReducedPassive } from '@/lib/claims/syntax/verbs';
import { isHappening } from './happening';
import { standsInAside } from './in-aside';
import { isOfComparison, isRightBehind } from './of-comparison';
import { isOfOtherNumber } from './of-other-number';
import { isOfOneOfThem } from './of-one-of-them';
import { isOfOtherClause, isOfPlan, isOverBefore } from './of-other-clause';

/** What is known of a claim that a time of its sentence may be of. */
interface TimedClaim {
  at: Phrase;
  verb: number | null;
  kind: 'figure' | 'event';
  modality: Modality;
  /** All figures of the sentence, in order. */
  figures: readonly Phrase[];
  /** The day of publication; null where it is not known. */
  day: string | null;
  language: CompiledClaimLanguage;
}

/** Whether a time of a sentence is of something else than a claim in it: of what the claim is compared with, of a record, of another number or clause. */
export const isOfAnother = (sentence: Sentence, time: TimeExpression, { at, verb, kind, modality, figures, day, language }: TimedClaim): boolean =>
  hangsOnOther(sentence, at, time, verb, language) ||
  isOfSubject(sentence, at, time, language) ||
  (time.first > at.last && isOfAside(sentence, at, time)) ||
  (isOfDescription(sentence, at, time, verb) && !isOfPeak(sentence, at, language)) ||
  isOfOpening(sentence, at, time, verb) ||
  isOfDeal(sentence, at, time, verb, language) || isOfOneOfThem(sentence, at, time, language) ||
  isOfSaidBefore(sentence, at, time) ||
  opensNextClause(sentence, at, time, day) ||
  isOfOrigin(sentence, at, kind, time, figures, language) ||
  isOfComparison(sentence, at, time, figures, language) ||
  isOfFigureBefore(sentence, at, time, figures, language) ||
  isOfOtherNumber(sentence, at, time, verb, figures, language) ||
  isOfContract(sentence, time, language) ||
  isOfTheirs(sentence, at, time, language) || isOfToldBehind(sentence, at, time, figures) ||
  isOfRecord(sentence, at, time, figures, language) ||
  standsInAside(sentence, at, time, language) ||
  isOfMainClause(sentence, at, time, verb) || isOfPartyBeyond(sentence, at, time, language) ||
  isOfNextPredicate(sentence, at, time, language.words.grammar.present) ||
  isOfOtherClause(sentence, at, time, { verb, modality }, language.words.grammar, language.words.reporting.contrast) ||
  isToCome(sentence, at, time, modality, day) || isOverBefore(sentence, at, time, modality, day) ||
  (modality === 'actual' && isOfPlan(sentence, at, time, language.words.grammar));

/** Whether a time behind the claim stands in a relative clause that is not the claim's own ("21 of the girls who were taken in 2014", but "the 313 who died in 2014"). */
function hangsOnOther({ words }: Sentence, at: Phrase, time: Phrase, verb: number | null, language: CompiledClaimLanguage): boolean {
  if (verb !== null && verb >= at.last && verb < time.first) return false;
  let inside = 0;
  for (let i = at.last; i < time.first; i++) {
    const { tag } = words[i]!;
    const isVerb = tag === 'verb' || tag === 'aux' || tag === 'modal';
    if (tag === 'rel') inside = 1;
    // "shut a plant that it bought two years ago", "at a base that was hit in 2019"; but "in a raid that began on Friday"
    else if (tag === 'that' && opensOther(words, i, language)) inside = 1;
    // "48 of the 61 girls they seized on Monday"
    else if (tag === 'pron' && isNominal(words[i - 1]?.tag) && words[i + 1]?.tag === 'verb' && words[i + 1]!.is?.past === true) inside = 1;
    else if (tag === 'comma' || tag === 'punct') inside = 0;
    else if (inside === 1 && tag === 'verb') inside = 2;
    // "… who were taken in 2014 were freed": the next verb is that of the sentence.
    else if (inside === 2 && isVerb && !GROUP.has(words[i - 1]!.tag)) inside = 0;
  }
  return inside === 2;
}

/** "were taking part in the search, which was suspended overnight": whether a time behind the claim and its verb is that of what befell a thing besides, in a passive clause behind a comma. */
function isOfAside({ words }: Sentence, at: Phrase, time: Phrase): boolean {
  const rel = words.findLastIndex(({ tag }, i) => i < time.first && (tag === 'rel' || tag === 'comma' || tag === 'punct'));
  if (rel <= at.last || words[rel]!.tag !== 'rel' || words[rel - 1]!.tag !== 'comma') return false;
  const verb = words.findIndex(({ tag }, i) => i > rel && i < time.first && tag === 'verb');
  const frames = words[verb]?.classes.verbs;
  return verb > 0 && words.slice(rel + 1, verb).some(({ be }) => be) && words[verb]!.is?.participle === true && frames?.some(({ frame }) => BESIDES.has(frame)) === true;
}

/** Frames of what befalls a search, a vote or a fire while it lasts, or somebody's answer to it. */
const BESIDES: ReadonlySet<string> = new Set(['suspended', 'cancelled', 'closed', 'ended', 'approved', 'rejected', 'signed', 'announced', 'claimed', 'reopened', 'resumed']);

/** Whether "that" opens a clause on a thing that happens not: a plant, a base. */
const opensOther = (words: Sentence['words'], that: number, language: CompiledClaimLanguage): boolean => {
  const [noun, next] = [words[that - 1], words[that + 1]];
  // "called off a strike that was (due) to begin on Friday": what was only planned
  if (noun?.tag === 'noun' && next?.be === true && words.slice(that + 2, that + 4).some(({ tag }) => tag === 'to')) return true;
  return noun?.tag === 'noun' && (next?.tag === 'pron' || next?.tag === 'aux' || next?.tag === 'verb') && !isHappening(noun.lower, language);
};

/** Whether a month or year before the claim is that of a relative clause on whoever did it: "a man who was freed in March stabbed four people". */
function isOfSubject({ words }: Sentence, at: Phrase, time: TimeExpression, language: CompiledClaimLanguage): boolean {
  if (time.last > at.first || time.relation !== 'on' || (time.from?.length ?? DAY_LENGTH) >= DAY_LENGTH) return false;
  const opener = words.findLastIndex(({ tag }, i) => i < time.first && (tag === 'that' || tag === 'rel' || tag === 'comma' || tag === 'punct' || tag === 'sub'));
  if (opener < 1 || (words[opener]!.tag !== 'rel' && words[opener]!.tag !== 'that') || !isNominal(words[opener - 1]!.tag) || isHappening(words[opener - 1]!.lower, language)) return false;
  return words.slice(opener, time.first).some(({ tag }) => tag === 'verb') && GOES_ON.has(words[time.last]!.tag);
}

/** Tags of the verb that goes on with the subject behind its relative clause. */
const GOES_ON: ReadonlySet<Tag> = new Set(['verb', 'aux', 'modal']);

/** Characters of an ISO day, which a month or year has fewer of. */
const DAY_LENGTH = 10;

/** What befalls people, once: its time is its own. */
const FATES: ReadonlySet<string> = new Set(['killed', 'injured', 'detained', 'sentenced', 'charged', 'captured', 'trapped']);

/**
 * Whether a time behind the claim is that of a participle which describes those counted, where the claim's own verb stands before them and has a time of its own:
 * "on Sunday a shell hit buses with families driven out of three towns the week before"; or where it tells what befell them before: "freed two men arrested last week".
 */
function isOfDescription(sentence: Sentence, at: Phrase, time: Phrase, verb: number | null): boolean {
  if (verb === null || verb > at.first || time.first < at.last || !isReducedPassive(sentence, at.last)) return false;
  // … and "suspended the strike planned for Friday"
  if ((verb === at.first || sentence.words[at.last]!.classes.verbs?.some(({ frame }) => FATES.has(frame))) && sentence.words.slice(at.last + 1, time.first).every(({ tag }) => tag === 'prep' || tag === 'det')) return true;
  return verb < at.first && sentence.times.some(({ last }) => last <= at.first) && sentence.words.slice(at.last, time.first).every(({ tag }) => tag !== 'comma' && tag !== 'punct' && tag !== 'and');
}

/** "topping the record of 4.76 metres set in 1941": whether a claim is of a record, whose time its participle tells. */
const isOfPeak = ({ words }: Sentence, { first }: Phrase, { words: { grammar, times } }: CompiledClaimLanguage): boolean => grammar.of.has(words[first - 1]?.lower ?? '') && times.peaks.has(words[first - 2]?.lower ?? '');

/** Whether a time before the claim is that of what somebody said before "and that": "said 12 had died in May and that 40 were hurt". */
function isOfSaidBefore({ words }: Sentence, at: Phrase, time: TimeExpression): boolean {
  if (time.last > at.first || (time.from?.length ?? DAY_LENGTH) >= DAY_LENGTH) return false;
  const that = words.findIndex(({ tag }, i) => i > time.last && i < at.first && tag === 'that' && words[i - 1]!.tag === 'and');
  const said = words.findIndex(({ tag, classes }, i) => i < time.first && tag === 'verb' && classes.reports);
  return that > 0 && said >= 0 && words.slice(said + 1, time.first).some(({ tag }) => tag === 'verb');
}

/** Whether a time behind the claim is that of the deal under which something is done: "paid 35 million under a settlement reached in March". */
function isOfDeal(sentence: Sentence, at: Phrase, time: Phrase, verb: number | null, { words: { events } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  let i = time.first - 1;
  while (i > at.last && words[i]!.tag === 'prep') i--;
  return i > at.last && i !== verb && words[i]!.tag === 'verb' && events.things.deal?.has(words[i - 1]!.lower) === true && isReducedPassive(sentence, i);
}

/** Whether a time before the claim is that of a participle in the phrase that a comma closes: "Under a deal signed on Friday, 400 prisoners will be freed". */
function isOfOpening(sentence: Sentence, at: Phrase, time: Phrase, verb: number | null): boolean {
  const { words } = sentence;
  if (time.last >= at.first || words[time.last]!.tag !== 'comma' || (words[0]!.tag !== 'prep' && words[0]!.tag !== 'sub')) return false;
  // "In Mern a bus overturned on May 3, killing 12": a gerund goes on with a verb, and with no opening phrase.
  if (words[time.last + 1]?.is?.ing === true) return false;
  let i = time.first - 1;
  while (i > 0 && (words[i]!.tag === 'prep' || words[i]!.tag === 'det')) i--;
  // "In clashes reported on Friday, 12 died."
  return i > 0 && i !== verb && isReducedPassive(sentence, i) && !words[i]!.classes.reports;
}

/** Whether a time right behind the figure before is of that figure, where another stands right behind the claim: "to 9.4 percent in August from 8.7 percent in July". */
function isOfFigureBefore(sentence: Sentence, at: Phrase, time: Phrase, figures: readonly Phrase[], language: CompiledClaimLanguage): boolean {
  const { words, times } = sentence;
  if (time.last > at.first || !times.some((other) => isRightBehind(words, at, other.first) && !isOfComparison(sentence, at, other, figures, language))) return false;
  return figures.some((figure) => figure.last <= time.first && isRightBehind(words, figure, time.first));
}

/** Whether a month is that of a contract: "crude for January delivery". */
const isOfContract = ({ words }: Sentence, { last }: Phrase, { words: { times } }: CompiledClaimLanguage): boolean => times.contracts.has(words[last]?.lower ?? '');

/** Whether a year is that of something whose people are told of behind the claim: "30% of posts for veterans of the 1971 war". */
function isOfTheirs({ words }: Sentence, at: Phrase, { first, from }: TimeExpression, { words: { grammar } }: CompiledClaimLanguage): boolean {
  if (from?.length !== YEAR || first - 3 < at.last || !words[first - 1]!.classes.the || !grammar.of.has(words[first - 2]!.lower)) return false;
  const who = words[first - 3]!;
  return who.tag === 'noun' && who.classes.people;
}
/** "below the 538 million expected and the 663 million posted a year earlier": whether a time stands behind a participle right behind another figure than the claim. */
const isOfToldBehind = ({ words }: Sentence, at: Phrase, { first }: Phrase, figures: readonly Phrase[]): boolean =>
  figures.some((figure) => figure.first >= at.last && figure.last < first && words[figure.first - 1]?.classes.the === true && words[figure.last]?.tag === 'verb' && words[figure.last]!.is?.participle === true && words.slice(figure.last + 1, first).every(({ tag }) => tag === 'prep' || tag === 'det'));

/** Length of an ISO year. */
const YEAR = 4;

/** How far before "since" the word stands that makes a record of it ("the highest share of the vote since 1998"), in words. */
const RECORD_REACH = 12;

/** Tags of the words that stand between somebody whom something befell and its time. */
const OF_ONE_CLAUSE: ReadonlySet<string> = new Set(['prep', 'adv', 'det', 'name', 'aux', 'verb']);

/** How far before an event "since" may open its clause, in words. */
const SINCE_REACH = 4;

/** Whether a time is of what a record is measured against: "the most since 2007", "for the first time since 1998"; not where the claim is told of that time ("…, when 150 died"). */
function isOfRecord({ words }: Sentence, at: Phrase, { first, last, relation }: TimeExpression, figures: readonly Phrase[], { isRecord, words: { grammar, times } }: CompiledClaimLanguage): boolean {
  // "from its record of $69,000 in November": the month of the record
  const record = figures.find((figure) => figure.last <= first && first - figure.last <= 1 && words[figure.first - 1]?.tag === 'prep' && times.peaks.has(words[figure.first - 2]?.lower ?? ''));
  if (record && record.first !== at.first) return true;
  // "will rise to €12 from January 1": no record runs from a day.
  if (relation === 'since' && grammar.from.has(words[first - 1]?.lower ?? '')) return false;
  if (last <= at.first && words[last]?.tag === 'comma' && words[last + 1]?.tag === 'sub') return false;
  // "the deadliest attack since a truce collapsed in June", "the worst crash since 19 people were killed in 1998": what is told between is of that time.
  const opener = words.findLastIndex(({ lower }, i) => i >= at.first - SINCE_REACH && i <= at.first && times.since.has(lower));
  if (opener >= 0 && at.last <= first && words.slice(at.last, first).every(({ tag }) => OF_ONE_CLAUSE.has(tag)) && words.slice(opener, first).some(({ tag }) => tag === 'verb')) return false;
  // "the deepest cuts since it was founded in 2004", "the hottest since records began in 1850"
  const since = relation === 'since' ? first : words.findLastIndex(({ lower }, i) => i < first && times.since.has(lower));
  // … and "at 61 percent, the most since the fall of the wall in 1989"
  if (since < 0 || (relation !== 'since' && (((words[since + 1]?.classes.the !== true || since < at.last) && !words.slice(since, first).some(({ tag }) => tag === 'verb')) || words.slice(since, first).some(({ tag }) => tag === 'comma')))) return false;
  for (let i = since - 1; i >= 0 && i >= since - RECORD_REACH && words[i]!.tag !== 'punct'; i--) {
    // "at least" bounds a number; "for the first time since 2016" is a record.
    const { tag, lower, classes } = words[i]!;
    if ((tag !== 'num' || (classes.order && words[i + 1]!.tag === 'noun')) && isRecord(lower)) return true;
  }
  return false;
}

/** Whether a time that is still to come stands in another clause than a claim of what is so: "must save 38 million next year after costs rose by 14 percent". */
function isToCome({ words }: Sentence, at: Phrase, time: TimeExpression, modality: Modality, day: string | null): boolean {
  // "will cut 4,000 jobs by the end of 2025 after its profit fell by a third"
  const start = time.from ?? time.to;
  if (modality !== 'actual' || day === null || start === null || start <= day || day.startsWith(start)) return false;
  return words.slice(Math.min(time.last, at.last), Math.max(time.first, at.first)).some(({ tag, classes }) => tag === 'sub' || classes.loose);
}

/** Whether a time behind the claim is that of the sentence, and the claim stands in a description between commas: "Mern, home to a million people, has been under siege since 2020". */
function isOfMainClause({ words }: Sentence, at: Phrase, time: Phrase, verb: number | null): boolean {
  const close = words.findIndex(({ tag }, i) => i >= at.last && tag === 'comma' && (words[i + 1]?.tag === 'aux' || words[i + 1]?.tag === 'modal' || (words[i + 1]?.tag === 'verb' && words[i + 1]!.is?.ing !== true)));
  if (close < 0 || close > time.first || (verb !== null && verb > close)) return false;
  const open = words.findLastIndex(({ tag }, i) => i < at.first && tag === 'comma');
  return open > 0 && words.slice(0, at.first).every(({ tag }) => tag !== 'verb' && tag !== 'aux' && tag !== 'modal' && tag !== 'rel' && tag !== 'that');
}

/** Whether a claim stands in what a comma and "which", "whose" or "who" tell of somebody who acts, and a time in the sentence around it: "Dorn, which had forecast 4.8 percent, has raised rates since 2021". */
function isOfPartyBeyond({ words }: Sentence, at: Phrase, time: Phrase, language: CompiledClaimLanguage): boolean {
  if (time.first < at.last) return false;
  const open = words.findLastIndex(({ tag }, i) => i < at.first && (tag === 'comma' || tag === 'punct'));
  const [who, rel] = [words[open - 1], words[open + 1]];
  // … and "Dorn, once valued at $32 billion, filed for bankruptcy in 2022"
  const told = rel?.tag === 'adv' || rel?.tag === 'sub' ? words[open + 2] : rel;
  const isTold = told?.tag === 'verb' && told.is?.participle === true && !told.classes.reports && (words[open + (told === rel ? 2 : 3)]?.tag === 'prep');
  if (who === undefined || (rel?.tag !== 'rel' && !isTold) || words[open]!.tag !== 'comma' || !(who.tag === 'name' || who.classes.people || who.classes.body || who.classes.speaker) || isHappening(who.lower, language)) return false;
  const close = words.findIndex(({ tag }, i) => i >= at.last && tag === 'comma');
  return close > 0 && close < time.first && GOES_ON.has(words[close + 1]?.tag ?? 'punct') && words.slice(open + 1, close).some(({ tag }) => tag === 'verb' || tag === 'aux');
}

/** Whether a time stands before a relative clause that tells what has come of it since: "on Friday, days after launching an offensive that has killed 242 people". */
export function isBeforePerfect({ words }: Sentence, at: Phrase, time: Phrase, { have, present }: CompiledClaimLanguage['words']['grammar']): boolean {
  if (time.last > at.first) return false;
  const opener = words.findLastIndex(({ tag }, i) => i >= time.last && i < at.first && (tag === 'that' || tag === 'rel'));
  const helper = words[opener + 1]?.lower ?? '';
  return opener > 0 && (isNominal(words[opener - 1]!.tag) || opener === time.last) && have.has(helper) && present.has(helper);
}

/** "on Sunday from a hospital which tanks have surrounded": whether a verb of the perfect stands in a relative clause behind a time. */
export function isInPerfectAside({ words }: Sentence, verb: number, { last }: Phrase, { have, present }: CompiledClaimLanguage['words']['grammar']): boolean {
  const opener = words.findLastIndex(({ tag }, i) => i >= last && i < verb && tag === 'rel');
  return opener > 0 && words.slice(opener, verb).some(({ tag, lower }) => tag === 'aux' && have.has(lower) && present.has(lower)) && words.slice(opener, verb).every(({ tag }) => tag !== 'comma');
}

/** Whether a time behind the claim is that of a verb of another time: "He met X and is due in Y on Monday". */
function isOfNextPredicate(sentence: Sentence, at: Phrase, time: Phrase, present: ReadonlySet<string>): boolean {
  const and = time.first >= at.last ? nextPredicate(sentence, at.last, present) : -1;
  return and >= 0 && and < time.first;
}

/** Whether a time behind the claim stands in a clause of its own: "…; a storm in 2005 killed 90", "…, and in September a tremor left 12 dead". */
function opensNextClause({ words }: Sentence, at: Phrase, time: TimeExpression, day: string | null): boolean {
  let i = time.first - 1;
  for (let k = at.last; k < time.first; k++) {
    if (words[k]!.text === ';') return true;
    // "lives with it, and the rate has quadrupled since 1990"
    if (time.relation === 'since' && words[k]!.tag === 'comma' && words[k + 1]?.tag === 'and' && words[k + 2]?.tag === 'det' && words.slice(k + 3, time.first).some(({ tag }) => tag === 'verb')) return true;
    // "has promised 10 billion, and added 3 billion on Monday"
    if (words[k]!.tag === 'comma' && words[k + 1]?.tag === 'and' && words[k + 2]?.tag === 'verb' && words[k + 3]?.tag === 'num') return true;
    // "holds rates at 4.5% and pushes its first cut into next year": a time to come of what is done besides
    if (words[k]!.tag === 'and' && words[k + 1]?.tag === 'verb' && words[k + 1]!.is?.third === true && time.relation === 'on' && day !== null && time.from !== null && time.from > day) return true;
    // "Nine escaped, and the army rescued five on Monday"
    if (words[k]!.tag === 'comma' && words[k + 1]?.tag === 'and' && opensDeed(words, k + 2, time.first)) return true;
    // "1,200 have been deployed, and another 500 would arrive on Friday"
    if (words[k]!.tag === 'comma' && words[k + 1]?.tag === 'and' && words[k + 2]?.tag === 'num' && words.slice(k + 3, Math.min(k + CLAUSE, time.first)).some(({ tag }) => tag === 'modal')) return true;
  }
  if (words[i]?.tag === 'prep') i--;
  // ", and X last week dismissed 40", ", and a raid on Mern in 2021 left 132 dead": the subject of the next clause stands before its day.
  const reach = GOES_ON.has(words[time.last]?.tag ?? 'punct') ? LONG_SUBJECT : SUBJECT;
  for (let k = 0; k < reach && i >= at.last && (words[i]!.tag === 'name' || words[i]!.tag === 'noun' || words[i]!.tag === 'det' || words[i]!.tag === 'adj' || (reach > SUBJECT && words[i]!.tag === 'prep')); k++) i--;
  if (i < at.last || words[i]!.tag !== 'and' || words[i - 1]?.tag !== 'comma') return false;
  return words.slice(time.last, time.last + CLAUSE).some(({ tag }) => tag === 'verb');
}

/** Whether somebody and what they did to something stand between two words: "the army rescued five". */
function opensDeed(words: Sentence['words'], from: number, to: number): boolean {
  let i = from;
  while (i < from + SUBJECT && (words[i]?.tag === 'name' || words[i]?.tag === 'noun' || words[i]?.tag === 'det' || words[i]?.tag === 'adj')) i++;
  const [doer, verb, object] = [words[i - 1]!, words[i], words[i + 1]];
  if (i === from || i + 1 >= to || verb?.tag !== 'verb' || verb.is?.past !== true || verb.classes.reports) return false;
  return (doer.classes.people || doer.classes.body || doer.classes.speaker || doer.tag === 'name') && (object?.tag === 'num' || object?.tag === 'det' || isNominal(object?.tag));
}

/** Longest subject of a next clause before its day, in words. */
const SUBJECT = 4;

/** The same where its verb stands right behind the day. */
const LONG_SUBJECT = 8;

/** Within so many words behind a time its clause has a verb. */
const CLAUSE = 12;

/** Whether a time belongs to the number a change started from, or that the claim is compared with: "to 31 from 41 a week ago", "had 41 percent, down from 52 percent in 2026" are of today. */
function isOfOrigin(sentence: Sentence, at: Phrase, kind: 'figure' | 'event', time: Phrase, figures: readonly Phrase[], { words: { places } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  const origin = figures.find(({ last }) => last === time.first || (last === time.first - 1 && words[last]!.tag === 'prep'));
  const opener = origin === undefined ? undefined : words[origin.first - 1];
  // "died in two days of fighting in May": what is in something is compared with nothing.
  if (origin === undefined || opener?.tag !== 'prep' || places.locating.has(opener.lower)) return false;
  // "From 68 a week ago, it fell to 12": the phrase opens the sentence.
  // "up from 68 two weeks ago, and forced 118,000 out": the days of the 68.
  // … and "to 310 million from 470 million a year earlier, while sales rose to 9.4 billion": a clause lies between.
  if (origin.last <= at.first) return origin.first < 2 || (COMPARES.has(words[origin.first - 2]!.tag) && (words[at.first - 1]!.tag !== 'to' || words.slice(time.last, at.first).some(({ tag }) => tag === 'comma')));
  if (origin.first < at.last) return false;
  // "rescued 310 people from six boats on Saturday": of two kinds of things, neither is what the other was.
  return (kind === 'figure' && at.last === origin.first - 1 && areAlike(sentence, at, origin)) || COMPARES.has(words[origin.first - 2]!.tag);
}

/** Whether two figures may count the same: not where each counts things of its own kind. */
function areAlike({ words, quantities }: Sentence, at: Phrase, origin: Phrase): boolean {
  const one = quantities.find(({ start, end }) => start >= words[at.first]!.start && end <= words[at.last - 1]!.end);
  const other = quantities.find(({ start, end }) => start >= words[origin.first]!.start && end <= words[origin.last - 1]!.end);
  return one === undefined || other === undefined || one.value.unit === other.value.unit || one.value.unit === BARE_NUMBER || other.value.unit === BARE_NUMBER;
}

/** What stands before "from", "with" and "to" where a number is compared with an earlier one: "down from", "compared with", ", against". */
const COMPARES: ReadonlySet<Tag> = new Set(['adv', 'prep', 'verb', 'comma', 'adj', 'time']);

/** What may stand between the parts of one verb group, or between two joined verbs. */
const GROUP: ReadonlySet<Tag> = new Set(['verb', 'aux', 'modal', 'adv', 'not', 'to', 'and']);
