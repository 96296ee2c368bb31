import { frameOf } from '@/lib/lexicon/frames';
import type { Modality, TimeSpan } from '@/lib/model';
import type { ResolvedSaying } from '@/lib/claims/attribution/saying';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import { isNominal, POSSESSIVE } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, isPassive, verbBefore } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { isAgeBegun } from './age-begun';
import { DAY, daysOn } from './count-days';
import { dayBefore, daysAfter, daysAway } from './days-away';
import { isHappening } from './happening';
import { isAim } from '@/lib/claims/hedge/what-is-sought';
import { DAY_LENGTH, nearestTime } from './nearest-time';
import { isBeforePerfect, isInPerfectAside } from './of-another';
import { standsBeforeMainVerb } from './in-aside';
import { AFTER_REACH, isOfClauseAfter, isOfMatterBefore } from './of-other-clause';
import { isInPartUnread } from './in-part-unread';
import { timeOfClauseAfter } from './years-after';

/** The days of a claim, and whether they come from outside its own clause. */
interface ChosenTime {
  time: TimeSpan | null;
  implied: boolean;
}

/** What is asked of a sentence's times: whose day is looked for, and what else stands around it. */
interface TimeQuestion {
  /** Words of the claim. */
  at: Phrase;
  /** Its verb; null where it has none. */
  verb: number | null;
  /** The frame words of the sentence. */
  triggers: readonly Trigger[];
  kind: 'figure' | 'event';
  frame: string | null;
  modality: Modality;
  /** All figures of the sentence, in order. */
  figures: readonly Phrase[];
  sayings: readonly ResolvedSaying[];
  /** Since when, where an earlier sentence said it. */
  since: string | null;
  published: string | null;
  /** What one incident did, which is no running total. */
  incident: boolean;
  /** What a total has come to, as of the day named. */
  level: boolean;
  /** The past time of which the paragraph tells, from the sentence before. */
  told: TimeSpan | null;
  /** The day that the report's lead tells of. */
  lead: string | null;
  language: CompiledClaimLanguage;
}

/** Frames of running totals that an earlier sentence's "since" says nothing of. */
const OF_THEMSELVES: ReadonlySet<string> = new Set(['cost']);

/**
 * The time of a claim by the time expression nearest to it in its sentence. A running total with no time of its own is as of the
 * day of publication; since when, where the text said it before.
 */
export function chooseTime(sentence: Sentence, { at, verb, triggers, kind, frame, modality, figures, sayings, since: before, published, incident, level, told, lead, language }: TimeQuestion): ChosenTime {
  const running = !incident && frame !== null && (frameOf(frame)?.running ?? false);
  const day = published?.slice(0, 10) ?? null;
  const after = timeOfClauseAfter(sentence, at, day, lead, language);
  if (after) return { time: after, implied: false };
  if (isInPartUnread(sentence, at, figures, language)) return { time: null, implied: false };
  // Who came to a march is no count that goes on since the marches began.
  // … nor does what something costs add up since then.
  const said = before !== null && frame !== null && (frameOf(frame)?.ofDay === true || OF_THEMSELVES.has(frame)) ? null : before !== null && day !== null && verb !== null && isOfAge(sentence, verb, before, day, language) ? null : before;
  const { best, spoken, begun } = nearestTime(sentence, { at, verb, kind, modality, figures, sayings, level, day, language });
  const since = said ?? begun;
  if (best) {
    let { from, to } = best;
    // "the night before", and nobody knows of which
    if (from === null && to === null) return { time: null, implied: false };
    // "A day before Tuesday's crash, 14 buses were stopped"
    const away = daysAway(sentence, best, language);
    if (away === 'unknown') return { time: running && kind === 'figure' && day !== null ? { from: since, to: day } : null, implied: false };
    if (away !== 0) [from, to] = [dayBefore(from, away), dayBefore(to, away)];
    // "since it began last week" leaves the day open, and its Monday is no day on which anything began.
    if (best.relation === 'since' && kind === 'figure' && language.words.times.units.get(sentence.words[best.last - 1]!.lower) === 'week') from = null;
    // "the worst since 1973, when 150 died": what is told of that time is of that time.
    if (best.relation === 'since' && best.last < at.first && sentence.words[best.last]?.tag === 'comma' && language.words.places.deed.has(sentence.words[best.last + 1]?.lower ?? '')) return { time: { from, to: from }, implied: false };
    // "The protests began on May 4 with a march that drew 40,000": who marched that day.
    if (best.relation === 'since' && kind === 'figure' && frame !== null && frameOf(frame)?.ofDay === true && !language.words.times.since.has(sentence.words[best.first - 1]?.lower ?? '')) return { time: { from, to: from }, implied: false };
    // "the war, which broke out in 2019, has killed 12,000": since then.
    if (best.relation === 'on' && kind === 'figure' && day !== null && from !== null && from <= day && isAgeBegun(sentence, best, language)) return { time: { from, to: day }, implied: false };
    // "took the town in 2021 and have since killed 280": from then on
    if (best.relation === 'on' && kind === 'figure' && day !== null && from !== null && from <= day && best.last <= at.first && isSince(sentence, at, verb, language)) return { time: { from, to: day }, implied: false };
    // "have died since the country won the right to host it in 2010": since then.
    // … but "since the court confirmed the winner of October's vote": when it did, nobody says.
    if (best.relation === 'on' && day !== null && from !== null && from <= day && isOfSinceClause(sentence, at, best, language)) {
      if (POSSESSIVE.test(sentence.words[best.last - 1]!.text)) return { time: running && kind === 'figure' ? { from: null, to: day } : null, implied: true };
      return { time: { from, to: day }, implied: false };
    }
    // "the toll rose to 205 on Friday": as of that day.
    if (level && running && kind === 'figure' && best.relation === 'on' && !spoken) return { time: { from: since !== null && to !== null && since <= to ? since : null, to }, implied: false };
    // "on Friday, days after launching an offensive that has killed 242": by that day.
    if (running && kind === 'figure' && best.relation === 'on' && isBeforePerfect(sentence, at, best, language.words.grammar)) return { time: { from: since !== null && to !== null && since <= to ? since : null, to }, implied: true };
    const days = daysAfter(sentence, best, at, language);
    // "on Tuesday, more than a week after the quake that has killed 41,000"
    if (days === 'unknown') return { time: running ? { from: since !== null && to !== null && since <= to ? since : null, to } : null, implied: true };
    // … and "overnight, two days after the quake" is two days before the morning
    if (days !== null) return { time: { from: dayBefore(to !== null && from === dayBefore(to, 1) ? to : from, days), to: dayBefore(to, days) }, implied: false };
    // "was held on Wednesday after four people were shot": by that day.
    if (running && kind === 'figure' && best.relation === 'on' && !spoken && (isOfClauseAfter(sentence, at, best, language.words.times.after) || isOfMatterBefore(sentence, at, best, language.words.grammar))) return { time: { from: since !== null && to !== null && since <= to ? since : null, to }, implied: true };
    // "were named yesterday as among the nine victims": by that day.
    if (running && kind === 'figure' && best.relation === 'on' && frame !== 'identified' && best.last <= at.first && triggers.some(({ frame: named, at: naming }) => named === 'identified' && naming < at.first)) return { time: { from: since !== null && to !== null && since <= to ? since : null, to }, implied: true };
    // "were closed until Tuesday": the end that is to come, and no day on which it happened.
    // … and "shut the port until Tuesday, leaving 300 stranded"
    if (best.relation === 'until' && best.weekday && (LASTING.has(frame ?? '') || (best.first > 1 && best.last < at.first && sentence.words[best.last]?.tag === 'comma' && sentence.words[best.last + 1]?.is?.ing === true))) return { time: null, implied: false };
    // … and "cancelled 42 flights starting Saturday": what is to come, where "since" does not say that it was.
    if (best.relation === 'since' && best.weekday && LASTING.has(frame ?? '') && !language.words.times.pastSince.has(sentence.words[best.first]!.lower) && !language.words.times.pastSince.has(sentence.words[best.first - 1]?.lower ?? '')) return { time: null, implied: false };
    // "dismissed its chief and cancelled all flights until Wednesday": of what lasts until then, or of what came to an end.
    if (best.relation === 'until' && best.weekday && kind === 'event' && best.from === null && modality === 'actual' && !ENDING.has(frame ?? '')) return { time: null, implied: false };
    const apart = standsInOtherClause(sentence, at, best, language.words.places.deed);
    // "asked the court on Monday to jail him": when it was asked.
    if (best.weekday && (modality === 'goal' || modality === 'forecast') && isOfAsking(sentence, best)) return { time: null, implied: false };
    // "announced a strike for Wednesday": when that is to be.
    if (kind === 'event' && best.weekday && modality === 'actual' && best.first >= at.last && language.words.times.ahead.has(sentence.words[best.first - 1]!.lower)) return { time: null, implied: false };
    // "summoned the envoy to explain it on Thursday": when whoever is called is to come.
    if (frame === 'summoned' && best.weekday && best.first > at.last && sentence.words.slice(at.last, best.first).some(({ tag }) => tag === 'to')) return { time: null, implied: false };
    // What is to come lies on the next such day, not on the last.
    if (!apart && best.weekday && day !== null && from !== null && from < day && (modality === 'forecast' || modality === 'goal' || isScheduled(sentence, best, language)) && !spoken) {
      from = to = weekLater(from);
    }
    // "will be held over the weekend"
    if (!apart && !spoken && day !== null && from !== null && to !== null && to < day && (modality === 'forecast' || modality === 'goal') && language.words.times.weekend.has(sentence.words[best.last - 1]!.lower)) [from, to] = [weekLater(from), weekLater(to)];
    // "will stay shut until Wednesday"
    // … and "could begin by Wednesday"
    if (!apart && best.weekday && best.relation === 'until' && day !== null && to !== null && to < day && (modality === 'forecast' || modality === 'goal' || modality === 'hypothetical')) to = weekLater(to);
    // "shrank in February", read in January: the one that was.
    // … but "ordered a new vote on May 26", read in May: a day so near is to come, and not that of what was done.
    if (!apart && best.yearless && best.relation === 'on' && day !== null && from !== null && to !== null && from > day && modality === 'actual' && tellsPast(sentence, best)) {
      if (from.length === DAY_LENGTH) return { time: null, implied: false };
      [from, to] = [addYears(from, -1), addYears(to, -1)];
    }
    // "in the year to June", read in May: the one that has ended
    if (!apart && best.yearless && best.relation === 'on' && day !== null && from !== null && to !== null && from < to && from.length === to.length && from < day && to > day.slice(0, to.length) && modality === 'actual' && sentence.words.slice(Math.max(0, best.first - SPAN_REACH), best.last).some(({ lower }) => language.words.times.units.has(lower)) && tellsPast(sentence, best)) [from, to] = [addYears(from, -1), addYears(to, -1)];
    // "plans to strike from December 23, and the government has trained 600 soldiers", read in December: what is still to come is of the strike.
    if (best.relation === 'since' && day !== null && from !== null && from > day && modality === 'actual' && language.words.grammar.from.has(sentence.words[best.first - 1]?.lower ?? '')) return { time: running && kind === 'figure' ? { from: since, to: day } : null, implied: true };
    // "Since the offensive was launched in October", read in August
    if (!apart && best.yearless && best.relation === 'since' && day !== null && from !== null && from > day && modality === 'actual') from = addYears(from, -1);
    // "The protests erupted in April after the government raised prices by 40%": when it was raised, and nothing that goes on.
    if (best.relation === 'since' && best.last < at.first && from !== null && !language.words.times.since.has(sentence.words[best.first - 1]?.lower ?? '') && opensClauseBetween(sentence, best.last, at.first)) return { time: { from, to: from }, implied: false };
    // "eased to 4.5 percent in March, against a target of 2 percent": the month of what it came to
    if (modality === 'goal' && best.relation === 'on' && best.last <= at.first && kind === 'figure' && verb === null && isAim(sentence, at, language.words.modality.aims)) return { time: null, implied: false };
    // "will close in July", read in March: the one to come; and "need food aid until March", read in May.
    if (!apart && !spoken && (frame !== 'forecast' || best.relation === 'until' || isOfWhatIsForeseen(sentence, at)) && best.yearless && day !== null && to !== null && to < day.slice(0, to.length) && (modality === 'forecast' || modality === 'goal' || (best.relation === 'until' && modality === 'actual' && from === null && best.first >= at.last && !tellsPast(sentence, best)))) [from, to] = [from === null ? null : addYears(from, 1), addYears(to, 1)];
    // "will rise from January 1", read in May: the one to come
    if (!apart && !spoken && best.relation === 'since' && best.yearless && day !== null && from !== null && from < day && (modality === 'forecast' || modality === 'goal')) [from, to] = [addYears(from, 1), null];
    // "A week later organisers counted two million": what was counted is of no day that is still to come, whatever day it is told from.
    if (day !== null && from !== null && from.length === DAY_LENGTH && modality === 'actual' && language.words.times.later.has(sentence.words[best.last - 1]!.lower) && from > nextDay(day)) return { time: null, implied: false };
    // "Lind, who was jailed for 14 years, walked free on Tuesday": when he was jailed, nobody says.
    if (best.relation === 'on' && frame !== null && FOR_DEEDS.has(frame) && standsBeforeMainVerb(sentence, Math.min(verb ?? at.first, at.last), at, best)) return { time: null, implied: false };
    // "was jailed for 14 years over a killing in 2019": of what it was for, unless it is of the sentence.
    if (best.relation === 'on' && !best.weekday && frame !== null && FOR_DEEDS.has(frame) && (verb ?? 0) < best.first && isOfOffence(sentence, at, best, language)) return { time: running && kind === 'figure' && day !== null ? { from: since, to: day } : null, implied: true };
    // "were moved on Sunday from a hospital which tanks have surrounded": no day of the siege
    if (kind === 'event' && best.relation === 'on' && verb !== null && isInPerfectAside(sentence, verb, best, language.words.grammar)) return { time: null, implied: false };
    const past = day === null || to === null || to <= day;
    // "apologised on Tuesday for the crush that killed 156": by that day at the latest.
    if (best.relation === 'on' && kind === 'figure' && isOfAnswer(sentence, at, best, triggers, language)) return { time: running ? { from: since !== null && to !== null && since <= to ? since : null, to } : null, implied: true };
    // "Police on Friday detained the director of the mill where four people died", "on Friday was charged after he shot two people": by that day.
    if (best.relation === 'on' && (kind === 'figure' ? running : HAPPENS.has(frame ?? '')) && isBeforeRelative(sentence, at, best, triggers, language)) return { time: { from: since !== null && to !== null && since <= to ? since : null, to }, implied: true };
    // What is reported of one incident on a day was at the latest of that day; no window opens with it.
    // … nor were seats won on the day when a count of them is told.
    if (spoken && frame === 'elected' && kind === 'figure') return { time: { from: null, to }, implied: true };
    if (spoken && incident) return { time: { from: to, to }, implied: true };
    // "said in February it would cut 4,000 jobs": none of them was cut by then
    if (spoken && running && kind === 'figure' && (modality === 'forecast' || modality === 'goal')) return { time: null, implied: false };
    if (spoken) return { time: running && kind === 'figure' ? { from: since !== null && to !== null && since <= to ? since : null, to } : { from, to }, implied: begun === null || said !== null };
    if (best.relation === 'until' && from === null && past && !running && modality !== 'forecast' && modality !== 'goal') from = to;
    // "41 were still missing at the weekend": so many by then, not in that time.
    if (frame === 'missing' && best.relation === 'on' && from !== to) from = null;
    return { time: { from, to }, implied: apart };
  }
  // "In 2023 a trawler sank there. Only 104 survived."
  if (told !== null && modality === 'actual') return { time: told, implied: true };
  // What is still to come is of no time up to now.
  if (running && day !== null && kind === 'figure' && modality !== 'forecast' && modality !== 'goal' && !(modality === 'hypothetical' && isYetToBe(sentence, verb ?? at.first, language))) return { time: { from: since, to: day }, implied: begun === null || said !== null };
  // "Tens of thousands marched on Sunday. … Organisers said 80,000 took part."
  if (lead !== null && kind === 'figure' && modality === 'actual' && frame !== null && frameOf(frame)?.ofDay) return { time: { from: lead, to: lead }, implied: true };
  return { time: null, implied: false };
}

/** "up to 4,000 jobs could be lost", but "some 300 may have died": whether a verb of possibility tells of what would be, and not of what was. */
function isYetToBe(sentence: Sentence, verb: number, { words: { grammar } }: CompiledClaimLanguage): boolean {
  const group = sentence.words.slice(groupStart(sentence, verb), verb + 1);
  return group[0]?.tag === 'modal' && !group.some(({ lower }) => grammar.have.has(lower));
}

/** Whether the verb of a claim tells of all that was since: "has since killed 280", "has killed 280 since". */
function isSince({ words }: Sentence, { last }: Phrase, verb: number | null, { words: { times, grammar } }: CompiledClaimLanguage): boolean {
  if (verb === null) return false;
  if (times.pastSince.has(words[verb - 1]?.lower ?? '')) return grammar.have.has(words[verb - 2]?.lower ?? '');
  return grammar.have.has(words[verb - 1]?.lower ?? '') && times.pastSince.has(words[last]?.lower ?? '') && (words[last + 1] === undefined || words[last + 1]!.tag === 'punct' || words[last + 1]!.tag === 'comma');
}

/** Days from which on something told before may be the start of what goes on for years. */
const LONG_AGO = 60;

/** Whether a war or a plague does what a verb tells, and what began some weeks ago is not it: "Rebels attacked on Friday. … The war has killed 300,000 people." */
function isOfAge(sentence: Sentence, verb: number, since: string, day: string, { words: { times } }: CompiledClaimLanguage): boolean {
  const subject = subjectOf(sentence, verb);
  return subject !== null && (times.ages.has(sentence.words[subject.head.last - 1]!.lower) || times.ages.has(sentence.words[subject.last - 1]!.lower)) && (Date.parse(day) - Date.parse(since)) / DAY < LONG_AGO;
}

/** Frames of what goes on until a day. */
const ENDING: ReadonlySet<string> = new Set(['ended', 'in-force']);
const LASTING: ReadonlySet<string> = new Set(['closed', 'suspended', 'cancelled', 'banned', 'declared']);

const weekLater = (date: string): string => daysOn(date, 7);

/** The day after, which a date line may put a report on. */
/** How far before a figure the verb may begin that tells what is foreseen, in words ("expected stocks to build by"). */
const FORESEEN_REACH = 4;

/** Whether an infinitive before a figure tells what is foreseen, whose time is to come; a figure alone may have been foreseen at that time. */
const isOfWhatIsForeseen = ({ words }: Sentence, { first }: Phrase): boolean => words.slice(Math.max(0, first - FORESEEN_REACH), first).some(({ tag }, i, near) => tag === 'to' && near[i + 1]?.tag === 'verb');

const nextDay = (day: string): string => daysOn(day, 1);

const addYears = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/** Whether a verb in the present before a day tells what is to come: "the talks open on Thursday"; headlines tell in it what was. */
function isScheduled(sentence: Sentence, time: Phrase, { words: { times } }: CompiledClaimLanguage): boolean {
  const verb = sentence.kind === 'headline' ? -1 : verbBefore(sentence, time.first, false);
  // "all votes from Sunday’s election": a noun, whatever it was tagged.
  return verb >= 0 && times.schedules.has(sentence.words[verb]!.lower) && sentence.words[verb - 1]?.tag !== 'det';
}

/** Whether the verb before a time, or behind one that opens the sentence, can only be past. */
function tellsPast(sentence: Sentence, time: Phrase): boolean {
  const { words } = sentence;
  const before = verbBefore(sentence, time.first, false);
  const verb = before >= 0 ? before : words.findIndex(({ tag }, i) => i >= time.last && tag === 'verb');
  const is = verb < 0 ? null : words[verb]!.is;
  return is?.past === true && !is.base && words[verb - 1]?.tag !== 'comma';
}

/** Whether an infinitive follows a time and a verb in the past, which asks for it, stands before; "was due on Monday to open" tells when. */
function isOfAsking(sentence: Sentence, time: Phrase): boolean {
  const asking = verbBefore(sentence, time.first, false);
  return sentence.words[time.last]?.tag === 'to' && asking >= 0 && tellsPast(sentence, time) && !isPassive(sentence, asking) && sentence.words[asking - 1]?.tag !== 'aux';
}

/** How far before the day or month that ends it a length of time stands ("the year to June"), in words. */
const SPAN_REACH = 2;

/** Frames of what is done to somebody for what he did. */
const FOR_DEEDS: ReadonlySet<string> = new Set(['sentenced', 'charged', 'fined', 'acquitted']);

/** Whether a time behind the claim stands behind what somebody answers for: a deed that a preposition leads to, or a gerund ("for killing two in 2019"). */
function isOfOffence({ words }: Sentence, at: Phrase, time: Phrase, language: CompiledClaimLanguage): boolean {
  for (let i = at.last; i < time.first; i++) {
    const { tag, lower, is, classes } = words[i]!;
    if (tag === 'comma' || tag === 'punct' || tag === 'and') return false;
    // "jailed 88 people over the 2024 election"
    if (tag === 'prep' && !classes.of && language.words.grammar.about.has(lower) && i < time.first - 1 && words[i + 1]!.classes.the && i + 2 === time.first && isNominal(words[time.last]?.tag)) return true;
    if (tag === 'verb' ? is?.ing === true && words[i - 1]!.tag === 'prep' : tag === 'noun' && (isHappening(lower, language) || words[i]!.classes.nouns?.some(({ frame }) => HAPPENS.has(frame)) === true)) return true;
  }
  return false;
}

/** Whether a time behind the claim is that of a clause that "since" opens, or of what it names ("since the coup in February 2021"). */
function isOfSinceClause({ words }: Sentence, at: Phrase, time: Phrase, { words: { grammar, times } }: CompiledClaimLanguage): boolean {
  // "… since the raid on May 2, including 40 children": the part as the whole.
  const from = time.last <= at.first && grammar.including.has(words[at.first - 1]?.lower ?? '') ? 0 : at.last;
  const since = words.findLastIndex(({ lower }, i) => i >= from && i < time.first && times.since.has(lower) && !grammar.from.has(lower));
  if (since < 0) return false;
  const clause = words.slice(since + 1, time.first);
  const isNoun = (words[since + 1]?.tag === 'det' || POSSESSIVE.test(words[since + 1]?.text ?? '')) && clause.every(({ tag }) => isNominal(tag) || tag === 'prep');
  return (isNoun || clause.some(({ tag }) => tag === 'verb')) && !clause.some(({ tag }) => tag === 'comma' || tag === 'punct' || tag === 'that' || tag === 'rel');
}

/** Whether a time before the claim is of another deed: "fell on Thursday, after it said it would raise 2 million" names no day of the raising; "died on Thursday when a bus overturned, killing 12" does. */
function standsInOtherClause({ words }: Sentence, at: Phrase, time: Phrase, deed: ReadonlySet<string>): boolean {
  if (time.last > at.first || deed.has(words[time.last]?.lower ?? '')) return false;
  const verbs = words.slice(time.last, at.first).filter(({ tag }) => tag === 'verb').length;
  return verbs > 1 && words.slice(0, time.first).some(({ tag }) => tag === 'verb');
}

/** Frames of what happens to people and things by itself or by force: its day is that of the harm told with it. */
const HAPPENS: ReadonlySet<string> = new Set(['killed', 'injured', 'struck', 'attacked', 'detonated', 'destroyed', 'damaged', 'collapsed', 'sank', 'derailed', 'flooded', 'burned', 'launched', 'leaked']);

/** Whether a time is of what somebody did about it, and not of what a relative clause tells: "searched on Wednesday for survivors of a blast that killed 135". */
function isOfAnswer({ words }: Sentence, at: Phrase, time: Phrase, triggers: readonly Trigger[], { words: { grammar } }: CompiledClaimLanguage): boolean {
  if (time.last > at.first || !grammar.about.has(words[time.last]?.lower ?? '')) return false;
  const opener = words.findLastIndex(({ tag }, i) => i > time.last && i < at.first && (tag === 'that' || tag === 'rel'));
  if (opener < 0 || words[opener + 1]?.tag !== 'verb') return false;
  const answer = words.findLastIndex(({ tag }, i) => i < time.first && tag === 'verb');
  return answer >= 0 && !triggers.some(({ at: verb, frame }) => verb === answer && HAPPENS.has(frame));
}

/** Frames of what is done about an event, days after it. */
const ANSWERS: ReadonlySet<string> = new Set(['detained', 'charged', 'sentenced', 'acquitted', 'fined', 'ordered', 'suspended', 'resigned', 'visited', 'approved', 'banned', 'dismissed', 'called', 'apologised']);

/** Whether a time is of the verb of somebody who answers to an event, and the claim stands behind it in a clause that tells of the event: "On Tuesday a court jailed the captain of the ferry on which 38 people drowned", "… jailed a man after he shot two people". */
function isBeforeRelative({ words }: Sentence, at: Phrase, time: Phrase, triggers: readonly Trigger[], { words: { grammar, times } }: CompiledClaimLanguage): boolean {
  if (time.last > at.first) return false;
  let answer = words.findIndex(({ tag }, i) => i >= time.last && i < at.first && tag === 'verb');
  const after = words.findIndex(({ lower }, i) => i >= time.last && i < at.first && times.after.has(lower));
  // "A man was charged on Friday after": the day stands behind its verb.
  if (after >= 0 && after - time.last <= AFTER_REACH && (answer < 0 || answer > after)) answer = words.findLastIndex(({ tag }, i) => i < time.first && tag === 'verb');
  if (answer < 0 || words[answer]!.is?.ing === true || !triggers.some(({ first, last, frame }) => answer >= first && answer < last && ANSWERS.has(frame))) return false;
  return words.some(({ tag, lower }, i) => i > answer && i < at.first && ((times.after.has(lower) && i === after) || (i > answer + 1 && (tag === 'rel' || (tag === 'that' && words[i + 1]?.tag === 'verb') || grammar.wheres.has(lower)) && isNominal(words[words[i - 1]!.tag === 'prep' ? i - 2 : i - 1]?.tag))));
}

/** Whether a conjunction opens a clause between two words, whose verb stands there too. */
function opensClauseBetween({ words }: Sentence, from: number, to: number): boolean {
  const opener = words.findIndex(({ tag, classes }, i) => i >= from && i < to && (tag === 'sub' || (tag === 'prep' && classes.loose)));
  return opener >= 0 && words.slice(opener, to).some(({ tag }) => tag === 'verb');
}
