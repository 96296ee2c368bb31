import { dimensionOf } from '@/lib/lexicon/units';
import type { Stance } from '@/lib/claims/speech-language';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { chainBefore, chainAfter, isNominal, phraseEnd, phraseStart, type Chain } from '@/lib/claims/syntax/phrases';
import { groupStart, isPassive, verbBefore } from '@/lib/claims/syntax/verbs';
import { textOf, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import { clauseEnd } from './clause';
import { asChain, bare, doerOf, partyAfter, speaks, withName } from './party-phrase';
import { skipCircumstance } from './skip-circumstance';
import { toSaying, type Saying } from './saying';

/** What the verb at `at` plans, asks, expects or rules: "X plans to cut 300 jobs", "the law requires 100 signatures"; null where it is no such verb. */
export function parseStanceVerb(sentence: Sentence, at: number, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  const stance = language.stances.get(words[at]!.lower);
  if (!stance || isPassive(sentence, at)) return null;
  const first = contentOf(sentence, at + 1, stance, language);
  // A helper verb has nobody's plan in front of it.
  if (first === null && words[at]!.tag === 'aux') return null;
  const subject = doerOf(sentence, at, language);
  if (!subject || (first === null && !subject.object) || (subject.first < at && subject.last > at) || !mayHold(sentence, subject, stance, first !== null && sentence.words[first]!.tag === 'to', language)) return null;
  // "marched on Saturday to demand that …": the demand is what the march was for.
  if (words[at - 1]?.tag === 'to' && words.slice(subject.first, subject.last).some(({ tag }) => tag === 'verb')) return null;
  // "directs the ministry to seek $7 billion": whoever is told to says nothing.
  if (words[at - 1]?.tag === 'to' && subject.last === at - 1 && words[subject.first - 1]?.tag === 'verb') return null;
  const source = withName(sentence, subject, at, language);
  return toSaying({ source, text: textOf(sentence, source), hedge: stance.hedge, kind: stance.speech ? 'speech' : 'stance', scope: first === null ? subject.object! : { first, last: Math.min(clauseEnd(sentence, first, language), asideEnd(sentence, at, first), stance.speech ? words.length : causeAt(sentence, first, language)) }, cue: { first: groupStart(sentence, at), last: at + 1 } });
}

/** "called for calm after the killing of 12": the word that opens what somebody reacts to, which is not what they want; past the end where none does. */
function causeAt({ words }: Sentence, from: number, { words: { reporting } }: CompiledClaimLanguage): number {
  const cause = words.findIndex(({ lower, tag }, i) => i > from && (tag === 'prep' || tag === 'sub') && reporting.causes.has(lower));
  return cause < 0 ? words.length : cause;
}

/** "the utility, which plans to spend $9 billion, lost 130,000 customers": the comma that closes a clause between the subject and its verb; past the end where the stance stands in none. */
function asideEnd(sentence: Sentence, verb: number, from: number): number {
  const { words } = sentence;
  const group = groupStart(sentence, verb);
  // "the group, to which Mern has pledged allegiance, attacked"
  const subject = words[group - 1]?.tag === 'rel' ? null : chainBefore(sentence, group - 1);
  const opener = (subject?.first ?? group) - 1;
  const comma = words[opener - 1]?.tag === 'prep' || words[opener - 1]?.tag === 'to' ? opener - 2 : opener - 1;
  if (words[opener]?.tag !== 'rel' || words[comma]?.tag !== 'comma' || words.slice(0, opener).some(({ tag }) => tag === 'verb')) return words.length;
  const close = words.findIndex(({ tag }, i) => i > from && tag === 'comma' && GOES_ON.has(words[i + 1]?.tag ?? 'punct'));
  return close < 0 ? words.length : close;
}

/** "The judge, who rejected the claim that they had lost nothing, also ordered …": the comma that closes what a clause tells of the subject, behind a noun in it; past the end where none does. */
function asideOf({ words }: Sentence, noun: number, from: number): number {
  const open = words.findLastIndex(({ tag }, i) => i < noun && tag === 'comma');
  if (open < 1 || words[open + 1]!.tag !== 'rel') return words.length;
  const close = words.findIndex(({ tag }, i) => i > from && tag === 'comma');
  return close > 0 && GOES_ON.has(words[words[close + 1]?.tag === 'adv' ? close + 2 : close + 1]?.tag ?? 'punct') ? close : words.length;
}

/** Tags behind the comma that closes a clause between a subject and its verb. */
const GOES_ON: ReadonlySet<Tag> = new Set(['verb', 'aux', 'modal']);

/** Whether the subject is one whose stance the verb tells: anybody who speaks and any text that rules, only such a text, only a document. */
function mayHold(sentence: Sentence, subject: Chain, stance: Stance, acts: boolean, language: CompiledClaimLanguage): boolean {
  const head = bare(sentence.words[subject.head.last - 1]!);
  const { rules, documents, polls } = language.words.reporting;
  if (rules.has(head)) return true;
  if (stance.of === 'documents') return documents.has(head) || polls.has(head);
  // Whoever plans to do something is somebody: "an administrator expects to pay".
  return stance.of === 'anyone' && speaks(sentence, subject, language, acts);
}

/** First word of what the stance is about, where it takes what follows; null where it does not. */
function contentOf(sentence: Sentence, from: number, stance: Stance, language: CompiledClaimLanguage): number | null {
  const { words } = sentence;
  const next = skipCircumstance(sentence, from, null, language);
  const word = words[next];
  if (!word) return null;
  const { takes } = stance;
  // "raised to 24 the number of civilians killed"
  if ((takes.has('revised') || takes.has('reckoning')) && (word.tag === 'to' || word.tag === 'prep') && words[next + 1]?.tag === 'num' && words[next + 2]?.tag === 'det' && language.words.reporting.revisable.has(words[next + 3]?.lower ?? '')) return next;
  // "la redujo a 30.000"
  if (takes.has('revised') && word.tag === 'prep' && words[next + 1]?.tag === 'num' && language.words.grammar.clitics.has(words[from - 2]?.lower ?? '')) return next;
  if (word.tag === 'to') return takes.has(isInfinitive(sentence, next) ? 'to' : 'toward') ? next : null;
  if (word.tag === 'that' || word.tag === 'quote' || word.text === ':') return takes.has('that') ? next : null;
  if (word.tag === 'prep') return takes.has(word.lower) ? next : null;
  if (word.tag === 'verb' && word.is?.ing) return takes.has('ing') ? next : null;
  // "most salaried workers": a participle that describes a noun.
  if (word.tag === 'verb' && word.is?.participle && isNominal(words[next + 1]?.tag)) return takes.has('object') ? next : null;
  if (!isNominal(word.tag) && word.tag !== 'pron') return null;
  // "slammed the mayor for | cutting 400 jobs": what somebody is faulted for
  if (takes.has('faulted')) {
    const end = chainAfter(sentence, next, language.words.reporting.partyLinks)?.last ?? next + 1;
    const isFaulted = language.words.elections.forWhom.has(words[end]?.lower ?? '');
    if (isFaulted && words[end + 1]?.is?.ing === true) return end + 1;
    // … over the link that "for" is to names
    const link = words.slice(next + 1, end).findIndex((told, k, rest) => language.words.elections.forWhom.has(told.lower) && rest[k + 1]?.is?.ing === true);
    return link < 0 ? null : next + 1 + link + 1;
  }
  if (takes.has('someone')) {
    // "urged residents to stay 300 metres away": only what they are to do.
    const end = chainAfter(sentence, next, language.words.reporting.partyLinks)?.last ?? next + 1;
    if (words[end]?.tag === 'to' && isInfinitive(sentence, end)) return end;
  }
  // "sees inflation at 36 percent", but "saw prices rise": the number right behind what is foreseen
  if (takes.has('level')) {
    const end = phraseEnd(sentence, next);
    // … and "sees growth of 2.1 percent", but "saw growth of 2.1 percent", which it had
    const isForeseen = words[end]?.classes.of === true && words[from - 1]?.is?.past !== true && words[from - 1]?.is?.has('participle') !== true;
    return language.words.reporting.reckonings.has(words[end - 1]?.lower ?? '') && (isForeseen || language.words.elections.at.has(words[end]?.lower ?? '')) && words[end + 1]?.tag === 'num' ? next : null;
  }
  // "puts it at 52,000"
  if ((takes.has('reckoning') || takes.has('revised')) && word.tag === 'pron' && words[next + 1]?.tag === 'prep' && words[next + 2]?.tag === 'num') return next;
  if (takes.has('reckoning') || takes.has('revised')) {
    const reckoned = takes.has('revised') ? language.words.reporting.revisable : language.words.reporting.reckonings;
    // "put the average temperature of 2023 at 14.9": what is reckoned, to the number.
    const end = Math.max(phraseEnd(sentence, next), Math.min(words.findIndex(({ tag }, i) => i >= next && tag === 'num'), next + LONGEST_RECKONED));
    if (words.slice(next, end).some(({ lower }) => reckoned.has(lower)) || (takes.has('reckoning') && isPutAt(sentence, next, language))) return next;
    if (!takes.has('share')) return null;
  }
  if (takes.has('share') && givesShare(sentence, next, language)) return next;
  return takes.has('object') ? next : null;
}

/** Longest name of what is reckoned, with what belongs to it, in words. */
const LONGEST_RECKONED = 10;

/** "put its deposits at $150 billion", "put October's rise at 3.6 percent": whether a sum, a share or a measure stands behind what somebody puts at it; not "put guards at 12 gates". */
function isPutAt({ words, quantities }: Sentence, from: number, { words: { elections } }: CompiledClaimLanguage): boolean {
  const at = words.findIndex(({ tag, lower }, i) => i > from && i < from + LONGEST_RECKONED && tag === 'prep' && elections.at.has(lower));
  if (at < 0 || words[at - 1]?.classes.people || words.slice(from, at).some(({ tag }) => tag === 'verb' || tag === 'num' || tag === 'comma')) return false;
  return quantities.some(({ isFigure, start, value }) => isFigure && start >= words[at]!.end && start <= (words[at + 3]?.start ?? Infinity) && dimensionOf(value.unit) !== 'count' && dimensionOf(value.unit) !== null);
}

/** "gave Marlowe 51 percent of the vote", "had Marlowe on 65 percent": whom, then what share, in a sentence on an election. */
function givesShare({ words }: Sentence, from: number, { words: { reporting } }: CompiledClaimLanguage): boolean {
  let i = from;
  while (isNominal(words[i]?.tag) && words[i]!.tag !== 'num') i++;
  if (i === from) return false;
  if (words[i]?.tag === 'prep') i++;
  if (words[i]?.tag !== 'num') return false;
  while (words[i]?.tag === 'num' && !reporting.shares.has(words[i]!.lower)) i++;
  return (reporting.shares.has(words[i]?.lower ?? '') || reporting.votes.has(words[i]?.lower ?? '')) && words.some(({ lower }) => reporting.votes.has(lower));
}

/** "to spend", 'to "spend"'; a verb that no list knows stands as a plain noun. */
const isInfinitive = ({ words }: Sentence, to: number): boolean => {
  let next = to + 1;
  while (words[next]?.tag === 'adv' || words[next]?.tag === 'quote') next++;
  const word = words[next];
  return word !== undefined && (word.tag === 'verb' || word.tag === 'aux' || (word.tag === 'noun' && !word.capital && !/s$/.test(word.lower)));
};

/** Who holds a plan or makes a claim that a noun names: "X's plan to …", "a call by X for …", "his pledge to …", "the claim by X that …"; null where it is nobody's. */
export function parseStanceNoun(sentence: Sentence, at: number, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  const carrier = language.carriers.get(words[at]!.lower);
  if (!carrier || words[at]!.tag === 'verb' || words[at]!.tag === 'name') return null;
  // "charged with three counts of fraud": counted, and nobody's
  if (words[at - 1]?.tag === 'num') return null;
  let next = at + 1;
  while (words[next]?.tag === 'time' || words[next]?.tag === 'adv') next++;
  const maker = makerBehind(sentence, next, language);
  if (maker) next = maker.last;
  while (words[next]?.tag === 'time' || words[next]?.tag === 'adv') next++;
  const first = contentOf(sentence, next, carrier, language);
  if (first === null) return null;
  const source = maker ?? ownerBefore(sentence, at, language) ?? sideBefore(sentence, at, carrier, language) ?? holder(sentence, at, carrier, language);
  if (!source) return null;
  const text = textOf(sentence, source).replace(/['’]s?$/, '');
  // "missed its target of 300 homes: 234 were built": what came of it is told behind the colon.
  const colon = carrier.speech || !words.slice(0, at).some(({ tag }) => tag === 'verb') ? -1 : words.findIndex(({ text: sign }, i) => i >= first && sign === ':');
  if (colon === first) return null;
  const last = Math.min(clauseEnd(sentence, first, language), asideOf(sentence, at, first));
  return toSaying({ source, text, hedge: carrier.hedge, kind: carrier.speech ? 'speech' : 'stance', scope: { first, last: colon < 0 ? last : Math.min(last, colon) }, cue: { first: at, last: at + 1 }, denies: carrier.hedge === 'denied' });
}

/** "a proposal by X": the party behind the noun. */
function makerBehind(sentence: Sentence, at: number, language: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  if (!words[at] || !language.words.reporting.makers.has(words[at].lower)) return null;
  const party = partyAfter(sentence, at + 1, language);
  if (!party) return null;
  return speaks(sentence, asChain(sentence, party), language, true) ? party : null;
}

/** "X's latest plan", "his plan": the owner in front of the noun; for a pronoun whoever does the verb before. */
function ownerBefore(sentence: Sentence, at: number, language: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  for (let i = at - 1; i >= 0 && (isNominal(words[i]!.tag) || words[i]!.tag === 'adv'); i--) {
    const word = words[i]!;
    const own = word.tag === 'det' && language.words.grammar.possessives.has(word.lower);
    if (own) {
      const subject = doer(sentence, i, language);
      return subject ?? { first: i, last: i + 1 };
    }
    if (word.tag === 'det') return null;
    const marked = word.tag === 'poss' || word.lower.endsWith("'s");
    if (!marked) continue;
    const last = word.tag === 'poss' ? i : i + 1;
    if (last < 1 || words[last - 1]!.tag === 'time') return null;
    let first = phraseStart(sentence, last - 1);
    // ", missing analysts' estimate": what was done with it, and no kind of analysts
    while (first < last - 1 && words[first]!.is?.ing === true && words[first - 1]?.tag === 'comma') first++;
    const chain = { first, last, head: { first, last } };
    return speaks(sentence, chain, language, false) ? { first, last } : null;
  }
  return null;
}

/** "a rebel claim of 60 dead": the side that a noun right before the claim names. */
const sideBefore = ({ words }: Sentence, at: number, { speech }: Stance, { words: { agents } }: CompiledClaimLanguage): Phrase | null =>
  speech && at > 0 && words[at - 1]!.tag === 'noun' && agents.parties.has(words[at - 1]!.lower) ? { first: at - 1, last: at } : null;

/** "…, with plans to spend": whoever does the verb before. */
function holder(sentence: Sentence, at: number, { speech }: Stance, language: CompiledClaimLanguage): Phrase | null {
  const before = sentence.words[phraseStart(sentence, at) - 1];
  const { holding, voicing } = language.words.reporting;
  // … and "repeated a claim that"
  const isVoiced = speech && before?.tag === 'verb' && voicing.has(before.lower);
  return before && (isVoiced || holding.has(before.lower)) ? doer(sentence, phraseStart(sentence, at) - (isVoiced ? 0 : 1), language) : null;
}

/** Subject of the finite verb before word `at`, where it can speak and is no pronoun. */
function doer(sentence: Sentence, at: number, language: CompiledClaimLanguage): Phrase | null {
  const verb = verbBefore(sentence, at, true);
  const subject = verb < 0 ? null : doerOf(sentence, verb, language);
  if (!subject || subject.last > at || sentence.words[subject.head.first]!.tag === 'pron' || !speaks(sentence, subject, language, false)) return null;
  return { first: subject.first, last: subject.last };
}

/** How far behind the noun of a count its number may stand, in words ("figure was nearly"). */
const COUNT_REACH = 4;

/** "The union's own figure was 90,000": whose count a number is, where whoever speaks owns it; null where nobody who does is named there. */
export function parseOwnCount(sentence: Sentence, at: number, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  const { ownCounts, speakers, bodies, estimates } = language.words.reporting;
  if (!ownCounts.has(words[at]!.lower) || words[at]!.tag === 'verb') return null;
  const byCount = parseByCount(sentence, at, language);
  if (byCount) return byCount;
  const verb = words[at + 1];
  if (!verb || !(verb.classes.be || verb.classes.verbs?.some(({ frame }) => frame === 'measured') === true)) return null;
  if (!words.slice(at + 2, at + 2 + COUNT_REACH).some(({ tag }) => tag === 'num')) return null;
  const source = ownerBefore(sentence, at, language);
  if (!source || words[source.first]!.lower === words[at]!.lower) return null;
  const head = bare(words[source.last - 1]!);
  // "the town's figure": nobody who counts.
  if (!speakers.has(head) && !bodies.has(head)) return null;
  const text = textOf(sentence, source).replace(/['’]s?$/, '');
  return toSaying({ source, text, hedge: estimates.has(words[at]!.lower) ? 'estimated' : 'attributed', scope: { first: at, last: clauseEnd(sentence, at + 1, language) }, cue: { first: at, last: at + 1 } });
}

/** "killed 1,200 people, by Orlavan tallies": whose count a whole clause rests on, where "by" opens it and the clause ends behind it; null for "by a count of" and "by a number". */
function parseByCount(sentence: Sentence, at: number, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  const first = phraseStart(sentence, at);
  const next = words[at + 1]?.tag;
  if (words[first - 1]?.classes.by !== true || first === at || (next !== undefined && next !== 'comma' && next !== 'punct') || words[first - 2]?.tag === 'verb') return null;
  // "by a large number", "by 12 counts": how much, and nobody's.
  const told = words.slice(first, at);
  // … but "by the army's count"
  // … and "by the port's own estimate", but no year's
  const isOwn = words[at - 1]!.lower === language.words.reporting.ownCount;
  // … and "by the organizers' count"
  const owned = told.some((word, i) => (bare(word) !== word.lower || told[i + 1]?.tag === 'poss') && (language.words.reporting.bodies.has(bare(word)) || language.words.reporting.speakers.has(bare(word)) || (isOwn && word.tag !== 'time')));
  if (told.some(({ tag }) => tag === 'num') || (!owned && words[first]!.classes.opensOne && !told.some(({ tag }) => tag === 'name'))) return null;
  if (!owned && words[first]!.tag === 'det' && !told.some(({ tag, classes }) => tag === 'name' || classes.speaker) && !told.some(({ classes }) => classes.body)) return null;
  const source = { first, last: at + 1 };
  // "By the union's count, 45,000 walked out": what stands behind.
  const leads = first === 1 && next === 'comma';
  if (leads && !owned && !told.some(({ tag, classes }) => tag === 'name' || classes.speaker || classes.body)) return null;
  const scope = leads ? { first: at + 1, last: words.length } : { first: 0, last: at + 1 };
  return toSaying({ source, text: textOf(sentence, source), hedge: language.words.reporting.estimates.has(words[at]!.lower) ? 'estimated' : 'attributed', scope, cue: { first: first - 1, last: first } });
}
