import { frameOf } from '@/lib/lexicon/frames';
import type { Modality, TimeSpan } from '@/lib/model';
import type { ResolvedSaying } from '@/lib/claims/attribution/saying';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import { withoutPossessive } from '@/lib/claims/word-classes';
import { isNominal } from '@/lib/claims/syntax/phrases';
import { verbBefore } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence, Tag, TimeExpression } from '@/lib/claims/syntax/sentence';

/** The days of a claim, and whether they come from outside its own clause. */
export interface ChosenTime {
  time: TimeSpan | null;
  implied: boolean;
}

/** What is asked of a sentence's times: whose day is looked for, and what else stands around it. */
export interface TimeQuestion {
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

/**
 * The time expression nearest to the claim in its sentence, those of the speaking ("said on Friday") only when there is no
 * other. A running total with no time of its own is as of the day of publication; since when, where the text said it before.
 */
export function chooseTime(sentence: Sentence, { at, verb, triggers, kind, frame, modality, figures, sayings, since, published, incident, level, told, lead, language }: TimeQuestion): ChosenTime {
  const running = !incident && frame !== null && (frameOf(frame)?.running ?? false);
  const day = published?.slice(0, 10) ?? null;
  let best: TimeExpression | null = null;
  let cost = Infinity;
  let spoken = false;
  for (const time of sentence.times) {
    // "the number killed by Friday's quake reached 2,122": when it began, and not when it came to that.
    if (level && withoutPossessive(sentence.words[time.last - 1]!.lower) !== sentence.words[time.last - 1]!.lower) continue;
    if (hangsOnOther(sentence, at, time, verb) || opensNextClause(sentence, at, time) || isOfOrigin(sentence, at, kind, time, figures) || isOfComparison(sentence, at, time, figures, language) || isOfRecord(sentence, at, time, figures, language) || standsInAside(sentence, at, time, language.words.grammar.wheres) || isToCome(sentence, at, time, modality, day)) continue;
    // "put the average of 2023 at 14.9": the year of what is told.
    const speaking = !language.words.grammar.of.has(sentence.words[time.first - 1]?.lower ?? '') && sayings.some(({ source, cue }) => (time.first >= source.last && time.last <= cue.first && noVerb(sentence, source.last, time.first)) || (time.first >= cue.last - 1 && time.first <= cue.last + 6 && noVerb(sentence, cue.last, time.first) && !(time.first >= at.first && time.first < at.last)));
    const opening = opensSaying(sentence, time, sayings);
    const inside = time.first >= at.first && time.last <= at.last;
    const way = inside ? 0 : time.first >= at.last ? between(sentence, at.last, time.first) : between(sentence, time.last, at.first);
    const own = way + (speaking || opening ? 30 : 0);
    if (own < cost) {
      best = time;
      cost = own;
      spoken = speaking || opening;
    }
  }
  if (best) {
    let { from, to } = best;
    // "the worst since 1973, when 150 died": what is told of that time is of that time.
    if (best.relation === 'since' && best.last < at.first && sentence.words[best.last]?.tag === 'comma' && sentence.words[best.last + 1]?.tag === 'sub') return { time: { from, to: from }, implied: false };
    // "the toll rose to 205 on Friday": as of that day.
    if (level && running && kind === 'figure' && best.relation === 'on' && !spoken) return { time: { from: since !== null && to !== null && since <= to ? since : null, to }, implied: false };
    const days = daysAfter(sentence, best, at, language);
    // "on Tuesday, more than a week after the quake that has killed 41,000"
    if (days === 'unknown') return { time: running ? { from: since !== null && to !== null && since <= to ? since : null, to } : null, implied: true };
    if (days !== null) return { time: { from: dayBefore(from, days), to: dayBefore(to, days) }, implied: false };
    const apart = standsInOtherClause(sentence, at, best);
    // What is to come lies on the next such day, not on the last.
    if (!apart && best.weekday && day !== null && from !== null && from < day && (modality === 'forecast' || modality === 'goal') && !spoken) {
      const next = new Date(Date.parse(`${from}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
      [from, to] = [next, next];
    }
    // "shrank in February", read in January: the one that was.
    if (!apart && best.yearless && best.relation === 'on' && day !== null && from !== null && to !== null && from > day && modality === 'actual' && tellsPast(sentence, best)) [from, to] = [addYears(from, -1), addYears(to, -1)];
    // "will close in July", read in March: the one to come.
    if (!apart && !spoken && best.yearless && day !== null && to !== null && to < day && (modality === 'forecast' || modality === 'goal')) [from, to] = [from === null ? null : addYears(from, 1), addYears(to, 1)];
    const past = day === null || to === null || to <= day;
    // "apologised on Tuesday for the crush that killed 156": by that day at the latest.
    if (best.relation === 'on' && kind === 'figure' && isOfAnswer(sentence, at, best, triggers, language)) return { time: running ? { from: since !== null && to !== null && since <= to ? since : null, to } : null, implied: true };
    // What is reported of one incident on a day was at the latest of that day; no window opens with it.
    if (spoken && incident) return { time: { from: to, to }, implied: true };
    if (spoken) return { time: running && kind === 'figure' ? { from: since !== null && to !== null && since <= to ? since : null, to } : { from, to }, implied: true };
    if (best.relation === 'until' && from === null && past && !running) from = to;
    return { time: { from, to }, implied: apart };
  }
  // "In 2023 a trawler sank there. Only 104 survived."
  if (told !== null && modality === 'actual') return { time: told, implied: true };
  if (running && day !== null && kind === 'figure') return { time: { from: since, to: day }, implied: true };
  // "Tens of thousands marched on Sunday. … Organisers said 80,000 took part."
  if (lead !== null && kind === 'figure' && modality === 'actual' && frame !== null && frameOf(frame)?.ofDay) return { time: { from: lead, to: lead }, implied: true };
  return { time: null, implied: false };
}

/** Whether a time that opens the sentence is of the saying right behind it: "In May, a team had put the toll at 4,645"; not where that stands between commas ("On Monday, police said, 12 died"). */
const opensSaying = ({ words }: Sentence, time: TimeExpression, sayings: readonly Pick<ResolvedSaying, 'source' | 'cue'>[]): boolean =>
  time.relation === 'on' && time.first <= 1 && sayings.some(({ source, cue }) => source.first >= time.last && cue.first >= source.last && words[cue.last]?.tag !== 'comma' && words.slice(time.last, source.first).every(({ tag }) => tag === 'comma' || tag === 'det'));

const addYears = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/** Whether the verb before a time, or behind one that opens the sentence, can only be past. */
function tellsPast(sentence: Sentence, time: Phrase): boolean {
  const { words } = sentence;
  const before = verbBefore(sentence, time.first, false);
  const verb = before >= 0 ? before : words.findIndex(({ tag }, i) => i >= time.last && tag === 'verb');
  const is = verb < 0 ? null : words[verb]!.is;
  return is?.has('past') === true && !is.has('base') && words[verb - 1]?.tag !== 'comma';
}

/** How many days before a time what is told of happened, where words between say so: "on Wednesday, a day after the dam broke"; unknown where they only bound it ("more than a week after"), null where none do. */
function daysAfter({ words }: Sentence, time: TimeExpression, at: Phrase, { words: { grammar, times } }: CompiledClaimLanguage): number | 'unknown' | null {
  if (time.relation !== 'on') return null;
  for (let i = time.last; i + 2 < at.last; i++) {
    const amount = times.numbers.get(words[i]!.lower);
    const unit = times.units.get(words[i + 1]!.lower);
    if (amount !== undefined && !times.vagueAmounts.has(words[i]!.lower) && (unit === 'day' || unit === 'week') && times.after.has(words[i + 2]!.lower)) return grammar.comparing.has(words[i - 1]!.lower) ? 'unknown' : amount * (unit === 'week' ? 7 : 1);
  }
  return null;
}

/** The day so many days before; a month or year stays. */
const dayBefore = (day: string | null, days: number): string | null => (day === null || day.length < 10 ? day : new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10));

/** Whether a time behind the claim stands in a relative clause that is not the claim's own ("21 of the girls who were taken in 2014", but "the 313 who died in 2014"). */
function hangsOnOther({ words }: Sentence, at: Phrase, time: Phrase, verb: number | null): boolean {
  if (verb !== null && verb >= at.last && verb < time.first) return false;
  let inside = 0;
  for (let i = at.last; i < time.first; i++) {
    const { tag } = words[i]!;
    const isVerb = tag === 'verb' || tag === 'aux' || tag === 'modal';
    if (tag === 'rel') inside = 1;
    else if (tag === 'comma' || tag === 'punct') inside = 0;
    else if (inside === 1 && tag === 'verb') inside = 2;
    // "… who were taken in 2014 were freed": the next verb is that of the sentence.
    else if (inside === 2 && isVerb && !GROUP.has(words[i - 1]!.tag)) inside = 0;
  }
  return inside === 2;
}

/** Whether a time before the claim is of another deed: "fell on Thursday, after it said it would raise 2 million" names no day of the raising. */
function standsInOtherClause({ words }: Sentence, at: Phrase, time: Phrase): boolean {
  if (time.last > at.first) return false;
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

/** Whether a time is of what the claim is compared with: "126 were saved, five more than it had reported on Sunday", "more than in 2022", "up 28 percent on a year earlier". */
function isOfComparison({ words }: Sentence, at: Phrase, time: Phrase, figures: readonly Phrase[], { words: { grammar, times } }: CompiledClaimLanguage): boolean {
  if (times.ago.has(words[time.last - 1]!.lower) && times.bases.has(words[time.first - 1]?.lower ?? '')) return true;
  for (let i = time.first - 1; words[i]?.tag === 'prep' || words[i]?.tag === 'det' || words[i]?.tag === 'sub'; i--) if (grammar.comparing.has(words[i]!.lower)) return true;
  // "a loss of 214 million, compared with a profit of 98 million a year ago"
  for (let k = at.last; k < time.first; k++) if (grammar.earlier.some((phrase) => phrase.every((word, i) => words[k + i]?.lower === word)) && words.slice(k, time.first).some(({ tag }) => tag === 'num')) return true;
  const than = words.findIndex(({ lower }, k) => k >= at.last && k < time.first && grammar.comparing.has(lower));
  // "more than the 33,000 of the quake of 1939"
  return than >= 0 && (words.slice(than, time.first).some(({ tag }) => tag === 'verb') || figures.some(({ first, last }) => first > than && last <= time.first));
}

/** How far before "since" the word stands that makes a record of it ("the highest share of the vote since 1998"), in words. */
const RECORD_REACH = 8;

/** How far before an event "since" may open its clause, in words. */
const SINCE_REACH = 4;

/** Whether a time is of what a record is measured against: "the most since 2007", "for the first time since 1998"; not where the claim is told of that time ("…, when 150 died"). */
function isOfRecord({ words }: Sentence, at: Phrase, { first, last, relation }: TimeExpression, figures: readonly Phrase[], { isRecord, words: { times } }: CompiledClaimLanguage): boolean {
  // "from its record of $69,000 in November": the month of the record
  const record = figures.find((figure) => figure.last <= first && first - figure.last <= 1 && words[figure.first - 1]?.tag === 'prep' && times.peaks.has(words[figure.first - 2]?.lower ?? ''));
  if (record && record.first !== at.first) return true;
  if (last <= at.first && words[last]?.tag === 'comma' && words[last + 1]?.tag === 'sub') return false;
  // "the deadliest attack since a truce collapsed in June": what is told between is of that time.
  if (words.slice(at.last, first).every(({ tag }) => tag === 'prep' || tag === 'adv') && at.last <= first && words.slice(Math.max(0, at.first - SINCE_REACH), at.first + 1).some(({ lower }) => times.since.has(lower)) && words.slice(at.first, at.last).some(({ tag }) => tag === 'verb')) return false;
  // "the deepest cuts since it was founded in 2004", "the hottest since records began in 1850"
  const since = relation === 'since' ? first : words.findLastIndex(({ lower }, i) => i < first && times.since.has(lower));
  if (since < 0 || (relation !== 'since' && (!words.slice(since, first).some(({ tag }) => tag === 'verb') || words.slice(since, first).some(({ tag }) => tag === 'comma')))) return false;
  for (let i = since - 1; i >= 0 && i >= since - RECORD_REACH && words[i]!.tag !== 'punct'; i--) if (words[i]!.tag !== 'num' && isRecord(words[i]!.lower)) return true;
  return false;
}

/** Whether a time that is still to come stands in another clause than a claim of what is so: "must save 38 million next year after costs rose by 14 percent". */
function isToCome({ words }: Sentence, at: Phrase, time: TimeExpression, modality: Modality, day: string | null): boolean {
  if (modality !== 'actual' || day === null || time.from === null || time.from <= day || day.startsWith(time.from)) return false;
  return words.slice(Math.min(time.last, at.last), Math.max(time.first, at.first)).some(({ tag, classes }) => tag === 'sub' || classes.loose);
}

/** Whether a time stands in a description behind a comma: "the boat, built in 1988, was to carry 150", "X, who came in 2011, has 15 percent", "0.2 degrees above the record, set in 2016". */
function standsInAside({ words }: Sentence, at: Phrase, time: TimeExpression, wheres: ReadonlySet<string>): boolean {
  const open = words.findLastIndex(({ tag }, i) => i < time.first && tag === 'comma');
  if (time.first >= at.last) {
    const [noun, deed] = [words[open - 1], words[open + 1]];
    return open > at.last && isNominal(noun?.tag) && noun!.tag !== 'num' && deed?.tag === 'verb' && deed.is?.has('participle') === true && words.slice(open + 2, time.first).every(({ tag }) => tag === 'prep' || tag === 'adv');
  }
  const close = words.findIndex(({ tag }, i) => i >= time.last && tag === 'comma');
  const verb = words[open + 1];
  // "The war, which began in 2014, has killed 400,000 people": since then.
  if (time.relation === 'since') return false;
  return open > 0 && close > 0 && close < at.first && (verb?.tag === 'rel' || wheres.has(verb?.lower ?? '') || (verb?.tag === 'verb' && verb.is?.has('participle') === true && !verb.is.has('ing')));
}

/** Whether a time behind the claim stands in a clause of its own: "…; a storm in 2005 killed 90", "…, and in September a tremor left 12 dead". */
function opensNextClause({ words }: Sentence, at: Phrase, time: Phrase): boolean {
  let i = time.first - 1;
  for (let k = at.last; k < time.first; k++) if (words[k]!.text === ';') return true;
  if (words[i]?.tag === 'prep') i--;
  // ", and X last week dismissed 40": the subject of the next clause stands before its day.
  for (let k = 0; k < SUBJECT && i >= at.last && (words[i]!.tag === 'name' || words[i]!.tag === 'noun' || words[i]!.tag === 'det' || words[i]!.tag === 'adj'); k++) i--;
  if (i < at.last || words[i]!.tag !== 'and' || words[i - 1]?.tag !== 'comma') return false;
  return words.slice(time.last, time.last + CLAUSE).some(({ tag }) => tag === 'verb');
}

/** Longest subject of a next clause before its day, in words. */
const SUBJECT = 4;

/** Within so many words behind a time its clause has a verb. */
const CLAUSE = 12;

/** Whether a time belongs to the number a change started from, or that the claim is compared with: "to 31 from 41 a week ago", "had 41 percent, down from 52 percent in 2026" are of today. */
function isOfOrigin({ words }: Sentence, at: Phrase, kind: 'figure' | 'event', time: Phrase, figures: readonly Phrase[]): boolean {
  const origin = figures.find(({ last }) => last === time.first || (last === time.first - 1 && words[last]!.tag === 'prep'));
  const opener = origin === undefined ? undefined : words[origin.first - 1];
  if (origin === undefined || opener?.tag !== 'prep') return false;
  // "up from 68 two weeks ago, and forced 118,000 out": the days of the 68.
  if (origin.last <= at.first) return COMPARES.has(words[origin.first - 2]!.tag) && words[at.first - 1]!.tag !== 'to';
  if (origin.first < at.last) return false;
  return (kind === 'figure' && at.last === origin.first - 1) || COMPARES.has(words[origin.first - 2]!.tag);
}

/** What stands before "from", "with" and "to" where a number is compared with an earlier one: "down from", "compared with", ", against". */
const COMPARES: ReadonlySet<Tag> = new Set(['adv', 'prep', 'verb', 'comma', 'adj', 'time']);

/** What may stand between the parts of one verb group, or between two joined verbs. */
const GROUP: ReadonlySet<Tag> = new Set(['verb', 'aux', 'modal', 'adv', 'not', 'to', 'and']);

/** Whether no verb stands between two words: "said in a statement on Thursday". */
const noVerb = ({ words }: Sentence, from: number, to: number): boolean => words.slice(from, to).every(({ tag }) => tag !== 'verb' && tag !== 'aux' && tag !== 'that' && tag !== 'comma' && tag !== 'num');

/** Words between, clause breaks counted more. */
function between({ words }: Sentence, from: number, to: number): number {
  let cost = 0;
  for (let i = from; i < to; i++) {
    const { tag } = words[i]!;
    cost += tag === 'sub' || tag === 'rel' || tag === 'punct' ? 5 : tag === 'verb' ? 3 : tag === 'comma' ? 2 : 0.5;
  }
  return cost;
}

/** How long before publication what a paragraph tells is of the past, in days: a month and more. */
const PAST_DAYS = 45;

/**
 * The time of which the next sentence of the paragraph tells as well: the one that opens a sentence of what was long ago ("In 2023 a
 * trawler sank there."), or `told` where a sentence names none; null where it tells of now.
 */
export function toldOf(sentence: Sentence, sayings: readonly Pick<ResolvedSaying, 'source' | 'cue'>[], told: TimeSpan | null, published: string | null): TimeSpan | null {
  if (published === null) return null;
  const { words, times } = sentence;
  const first = times[0];
  if (first === undefined) return told;
  if (opensSaying(sentence, first, sayings)) return null;
  if (times.length > 1 || first.relation !== 'on' || first.from === null || first.to === null || first.first > 1 + (words[0]?.tag === 'prep' ? 1 : 0)) return null;
  return Date.parse(first.to.length === 4 ? `${first.to}-12-31` : first.to.length === 7 ? `${first.to}-28` : first.to) < Date.parse(published.slice(0, 10)) - PAST_DAYS * DAY_MS ? { from: first.from, to: first.to } : null;
}

/** Whether a sentence is told from now: "has since been rebuilt", "the firm says". */
export const tellsNow = ({ words }: Sentence, present: ReadonlySet<string>): boolean => words.some(({ tag, is, lower }) => (tag === 'aux' && present.has(lower)) || tag === 'modal' || (tag === 'verb' && is?.has('third') === true));

const DAY_MS = 86_400_000;

/** The day since which something goes on, said in a sentence ("battles that started Wednesday", "since Wednesday"); null for none. */
export function sinceOf(sentence: Sentence): string | null {
  for (const time of sentence.times) if (time.relation === 'since' && time.from !== null && time.from.length === 10) return time.from;
  return null;
}

/** The one past or present day that a sentence tells of ("on Sunday"); null for none, and for several. */
export function dayOf({ times }: Sentence): string | null {
  const days = new Set(times.flatMap(({ relation, from, to }) => (relation === 'on' && from !== null && from === to && from.length === 10 ? [from] : [])));
  const [day] = days;
  return days.size === 1 ? day! : null;
}
