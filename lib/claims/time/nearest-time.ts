import { lineage } from '@/lib/lexicon/nouns';
import type { Modality } from '@/lib/model';
import type { ResolvedSaying } from '@/lib/claims/attribution/saying';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal, POSSESSIVE } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence, TimeExpression } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import { groupStart, isReducedPassive, verbBefore } from '@/lib/claims/syntax/verbs';
import { isOfWhatBegan } from './began-before';
import { isOfAnother } from './of-another';
import { isOfStateBehind } from './of-state-behind';
import { opensSaying } from './told-before';

/** What a time behind a figure that "and" joins has over one before it. */
const GOES_ON = 0.75;

/** What it adds that a preposition opens what is told besides right behind the time ("after"). */
const LOOSE = 1;

/** What it adds to the way to a time before the claim that "and" opens a clause between, in which the claim has a verb of its own. */
const OWN_CLAUSE = 4;

/** What it adds to the way to a time that it only tells which thing is meant. */
const OF_NOUN = 10;

/** Characters of an ISO day, which a month or year has fewer of. */
export const DAY_LENGTH = 10;

/** Whose time is looked for; see `TimeQuestion`. */
interface NearestQuestion {
  at: Phrase;
  verb: number | null;
  kind: 'figure' | 'event';
  modality: Modality;
  figures: readonly Phrase[];
  sayings: readonly ResolvedSaying[];
  level: boolean;
  /** Day of publication. */
  day: string | null;
  language: CompiledClaimLanguage;
}

interface NearestTime {
  /** Null where no time of the sentence is the claim's. */
  best: TimeExpression | null;
  /** Whether it is a time of the speaking. */
  spoken: boolean;
  /** The day on which what a total counts began, where the sentence says it. */
  begun: string | null;
}

/** The time expression of a sentence that is nearest to a claim; those of the speaking ("said on Friday") only when there is no other. */
export function nearestTime(sentence: Sentence, { at, verb, kind, modality, figures, sayings, level, day, language }: NearestQuestion): NearestTime {
  let best: TimeExpression | null = null;
  let cost = Infinity;
  let spoken = false;
  let begun: string | null = null;
  // "announced her resignation on Tuesday": the day on which she said it is the day of the event.
  // Whoever only goes on speaking has no verb here that a day could be of.
  const others = sayings.filter(({ cue }) => cue.last > cue.first && !(kind === 'event' && verb !== null && verb >= cue.first && verb < cue.last));
  const opensOwn = sentence.times.length > 1 && sentence.words[at.first - 1]?.tag === 'and' && HAS_VERB.has(sentence.words[kind === 'event' && verb === at.first ? verb : at.last]?.tag ?? 'punct');
  for (const time of sentence.times) {
    if (level && isOfWhatBegan(sentence, time, at.first, language)) {
      if (time.relation === 'on' && time.last <= at.first && time.from !== null && time.from.length === DAY_LENGTH && time.from === time.to) begun = time.from;
      continue;
    }
    // "must decide by June; six votes are needed": until when is told of the one alone
    if (time.relation === 'until' && sentence.words.slice(Math.min(time.last, at.last), Math.max(time.first, at.first)).some(({ text }) => text === ';')) continue;
    // "was paid last year; 40 are suing": of the clause before the semicolon alone, as the next tells how things are
    if (time.last < at.first && sentence.words[time.last]!.text === ';' && time.relation === 'on' && isOfNow(sentence, time.last, language)) continue;
    if (isOfAnother(sentence, time, { at, verb, kind, modality, figures, day, language }) || isOfStateBehind(sentence, at, time, verb, language.words.grammar)) continue;
    // "has recorded 40 deaths, and published figures this week": when these were published
    if (time.first > at.last && isOfNextDeed(sentence, at.last, time.first) && isPerfect(sentence, verb ?? verbBefore(sentence, at.first, true), language)) continue;
    // "1,300 are held and 27 died in custody last year": what is so now is of no time gone by
    if (time.relation === 'on' && verb !== null && time.first > at.last && day !== null && time.to !== null && time.to < day.slice(0, time.to.length) && isNow(sentence, verb, time.first, language)) continue;
    // "put the average of 2023 at 14.9": the year of what is told.
    const speaking = !language.words.grammar.of.has(sentence.words[time.first - 1]?.lower ?? '') && others.some(({ source, cue }) => (time.first >= source.last && time.last <= cue.first && noVerb(sentence, source.last, time.first)) || (time.first >= cue.last - 1 && time.first <= cue.last + 6 && noVerb(sentence, cue.last, time.first) && !(time.first >= at.first && time.first < at.last)));
    const opening = opensSaying(sentence, time, others) || others.some(({ source, cue }) => isOfSpeaking(sentence, source.last, time, cue.first));
    // "The ceasefire, which began on Sunday, was extended on Tuesday": that of the clause between is its own.
    const aside = time.first >= at.first && time.last < at.last && sentence.words[time.last]!.tag === 'comma' && sentence.words.slice(at.first, time.first).some(({ tag }, i, before) => tag === 'rel' && before[i - 1]?.tag === 'comma');
    if (aside && sentence.times.some(({ first }) => first >= at.last)) continue;
    // "The boat, which left on Sunday, overturned near Mern": of the leaving.
    if (kind === 'event' && verb !== null && time.first >= at.first && time.last < verb && closesAside(sentence, at.first, time, verb)) continue;
    if (kind === 'event' && verb !== null && isOfObject(sentence, at, time, verb)) continue;
    const inside = time.first >= at.first && time.last <= at.last;
    // "for the first time since independence 58 years ago as it won 36 seats": the time of what was before
    if (time.relation === 'on' && time.last <= at.first && isOfSince(sentence, time, language)) continue;
    const way = inside || isOfOwnRelative(sentence, at, time, verb) ? 0 : time.first >= at.last ? between(sentence, at.last, time.first) : between(sentence, time.last, at.first);
    // "on Tuesday convicted a man of two counts in a 2021 crash": the year of the crash.
    // … but "were killed in a May 2 attack" tells when.
    const toldWhen = verb !== null && verb >= at.last && verb < time.first && sentence.words.slice(verb + 1, time.first).every(({ tag }) => tag === 'prep' || tag === 'det');
    const describes = !toldWhen && sentence.words[time.first - 1]?.tag === 'det' && isNominal(sentence.words[time.last]?.tag);
    // "approved the 2025 budget": nothing that is told was done in a year to come.
    if (describes && day !== null && time.from !== null && time.from > day) continue;
    // "bought a 1957 Ferro": when it was made
    if (describes && time.from?.length === 4 && isMake(sentence, time.last, language)) continue;
    const ofNoun = describes && time.first >= at.last ? OF_NOUN : 0;
    // "six on Sunday and four on Monday": what stands behind is the second's.
    const goesOn = time.first >= at.last && sentence.words[at.first - 1]?.tag === 'and' ? GOES_ON : 0;
    // "12 died on Saturday and 40 were hurt on Sunday": what stands behind is the second's.
    // … and "0.2 percent in April after a 0.3 percent gain in March": another clause in all but its verb.
    const before = time.last > at.first ? 0 : opensOwn ? OWN_CLAUSE : sentence.words[time.last]!.classes.loose ? LOOSE : 0;
    const own = way + ofNoun + before - goesOn + (speaking || opening ? 30 : 0);
    if (own < cost) {
      best = time;
      cost = own;
      spoken = speaking || opening;
    }
  }
  return { best, spoken, begun };
}

/** "mourned on Monday the 13 people who lost their lives in Saturday's crash": whether a time behind a claim stands with its verb in the clause that tells right behind it what befell those counted. */
const isOfOwnRelative = ({ words }: Sentence, at: Phrase, { first }: Phrase, verb: number | null): boolean =>
  verb !== null && words[at.last]?.tag === 'rel' && verb > at.last && verb < first && words.slice(at.last + 1, first).every(({ tag }, i) => tag !== 'comma' && tag !== 'punct' && tag !== 'rel' && tag !== 'and' && tag !== 'that' && (tag !== 'verb' || i + at.last + 1 === verb));

/** Whether "since" and a noun stand right before a time, and a conjunction behind it opens what is told. */
function isOfSince({ words }: Sentence, { first, last }: Phrase, { words: { times } }: CompiledClaimLanguage): boolean {
  if (words[last]?.tag !== 'sub' && words[last]?.classes.loose !== true) return false;
  let i = first - 1;
  while (i > 0 && (isNominal(words[i]!.tag) || words[i]!.tag === 'det' || words[i]!.tag === 'prep') && !times.since.has(words[i]!.lower)) i--;
  return i < first - 1 && times.since.has(words[i]?.lower ?? '');
}

/** Whether a verb tells what has been up to now. */
const isPerfect = (sentence: Sentence, verb: number, { words: { grammar } }: CompiledClaimLanguage): boolean => verb >= 0 && grammar.have.has(sentence.words[groupStart(sentence, verb)]!.lower);

/** Whether the first verb behind word `from` tells how things are, or have been. */
function isOfNow({ words }: Sentence, from: number, { words: { grammar } }: CompiledClaimLanguage): boolean {
  for (let i = from; i < words.length; i++) {
    const { tag, lower, is } = words[i]!;
    if (tag === 'verb' || tag === 'aux') return grammar.present.has(lower) || (tag === 'verb' && is?.third === true && !is.past);
  }
  return false;
}

/** Whether a verb tells how things are, and another that "and" joins stands before word `to`. */
function isNow({ words }: Sentence, verb: number, to: number, { words: { grammar } }: CompiledClaimLanguage): boolean {
  const helper = words[verb - 1];
  if (helper?.be !== true || !grammar.present.has(helper.lower)) return false;
  const and = words.findIndex(({ tag }, i) => i > verb && i < to && tag === 'and');
  return and > 0 && words.slice(and, to).some(({ tag }) => tag === 'verb');
}

/** Whether ", and" and another past verb stand between a claim and a time. */
const isOfNextDeed = ({ words }: Sentence, from: number, to: number): boolean =>
  words.slice(from, to).some(({ tag }, i) => tag === 'and' && words[from + i - 1]!.tag === 'comma' && words[from + i + 1]?.tag === 'verb' && words[from + i + 1]!.is?.past === true);

/** Tags of the verb of which a claim right before it is the subject. */
const HAS_VERB: ReadonlySet<Tag> = new Set(['verb', 'aux', 'modal']);

/**
 * "on Monday overturned Sunday's vote", "on Monday overturned the result of June's vote and ordered another": whether a time only tells which thing something
 * was done to, where another stands right before the verb or right behind the thing, or tells the day where this names a month.
 */
function isOfObject({ words, times }: Sentence, at: Phrase, time: TimeExpression, verb: number): boolean {
  if (times.length < 2 || !POSSESSIVE.test(words[time.last - 1]!.text) || !isNominal(words[time.last]?.tag)) return false;
  if (time.from !== null && time.from.length < DAY_LENGTH && times.some(({ from, relation, last }) => relation === 'on' && from?.length === DAY_LENGTH && !POSSESSIVE.test(words[last - 1]!.text))) return true;
  return time.first > verb && time.last < at.last && times.some(({ first, last }) => (last <= verb && last >= verb - 1) || first === at.last || (first === at.last + 1 && words[at.last]!.tag === 'prep'));
}

/** Whether a time stands between the commas of what is told besides of a thing, before the verb of what happened to it. */
function closesAside({ words }: Sentence, from: number, time: Phrase, verb: number): boolean {
  const open = words.findLastIndex(({ tag }, i) => i < time.first && tag === 'comma');
  return open > from && words[open + 1]?.tag === 'rel' && words.slice(time.last, verb).some(({ tag }) => tag === 'comma');
}

/** Kinds of what is told by the year in which it was made. */
const MADE: ReadonlySet<string> = new Set(['vehicle', 'aircraft', 'ship', 'building']);

/** Whether the name of a maker stands at a word, alone or with what it made ("Ferro 90", "Ferro jet"); not that of who did something ("a 2018 Ferro inquiry"). */
function isMake({ words }: Sentence, at: number, { words: { quantity: { nouns } } }: CompiledClaimLanguage): boolean {
  let i = at;
  while (words[i]?.tag === 'name') i++;
  const next = words[i];
  return i > at && (next?.tag !== 'noun' || lineage(nouns.kindOf(next.lower) ?? '').some((kind) => MADE.has(kind)));
}

/** "The minister, speaking on a visit to the mine on Tuesday, said": whether a time closes a gerund between whoever speaks, up to word `from`, and their verb at word `said`. */
const isOfSpeaking = ({ words }: Sentence, from: number, time: Phrase, said: number): boolean => time.first > from && time.last <= said && words[from]?.tag === 'comma' && words[from + 1]?.is?.ing === true && words[from + 1]!.classes.reports && words.slice(from + 2, time.first).every(({ tag }) => tag !== 'verb' && tag !== 'comma');

/** Whether no verb stands between two words: "said in a statement on Thursday". */
const noVerb = ({ words }: Sentence, from: number, to: number): boolean => words.slice(from, to).every(({ tag }) => tag !== 'verb' && tag !== 'aux' && tag !== 'that' && tag !== 'comma' && tag !== 'num');

/** Words between, clause breaks counted more. */
function between(sentence: Sentence, from: number, to: number): number {
  let cost = 0;
  for (let i = from; i < to; i++) {
    const { tag } = sentence.words[i]!;
    // "took Mern, the second city, three days later": what is told besides of a thing parts no clause.
    if (tag === 'comma' && closesBesides(sentence, i, to)) return cost + 1;
    // "on top of 40 taken in May": a participle that describes what is counted is no other clause.
    if (i === from && tag === 'verb' && isReducedPassive(sentence, i)) cost += 0.5;
    // A verb that no list knows looks like a noun: "on Sunday to avenge a commander".
    else if (tag === 'to' && sentence.words[i + 1]!.tag !== 'verb' && sentence.words[i + 2]?.tag === 'det') cost += 3;
    else cost += tag === 'sub' || tag === 'rel' || tag === 'punct' ? 5 : tag === 'verb' ? 3 : tag === 'comma' ? 2 : 0.5;
  }
  return cost;
}

/** Whether the comma at word `open` opens what a thing is besides, with an article and no verb, whose own comma stands right before word `to`. */
const closesBesides = ({ words }: Sentence, open: number, to: number): boolean =>
  words[to - 1]!.tag === 'comma' && to - 1 > open && words[open + 1]!.tag === 'det' && words.slice(open + 1, to - 1).every(({ tag }) => isNominal(tag) || tag === 'prep' || tag === 'hyphen');
