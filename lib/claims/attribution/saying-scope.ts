import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { chainAfter, chainBefore, isNominal, type Chain } from '@/lib/claims/syntax/phrases';
import { standsAt } from '@/lib/claims/quantity/match-words';
import { groupStart } from '@/lib/claims/syntax/verbs';
import { type Phrase, type Sentence, type Word } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import { isDocument } from './party-phrase';
import { clauseEnd, opensContrast, opensOfficial } from './clause';
import { opensFigure } from './skip-circumstance';

/* How far what a verb of saying tells reaches in its sentence. */

/** The words that a verb with its subject before it says; an empty scope where they stand in the sentence before; null for none. */
export function scopeOf(sentence: Sentence, subject: Chain, at: number, next: number, verb: string, needsThat: boolean, language: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  const end = words.length;
  const token = words[next]!;
  // "continued to shell", "is said to have": no saying; but "claims to hold 93 villages" is.
  if (token?.tag === 'to') return language.words.reporting.ofSelf.has(verb) ? { first: next, last: clauseEnd(sentence, next, language) } : null;
  const lead = words[subject.first - 1];
  const { quoting } = language.words.reporting;
  const opens = lead !== undefined && subject.first === 1 && (lead.tag === 'sub' || lead.tag === 'prep');
  if (isSilent(sentence, next)) {
    // "As the mayor said, 300 people died."
    if (opens) return quoting.as.has(lead.lower) && next < end - 1 ? { first: next, last: end } : null;
    if (!lead) {
      // … but "witnesses testified in the trial, which lasted a month" tells of the trial.
      if (token?.tag === 'comma' && !needsThat && next < end - 1 && words[next + 1]!.tag !== 'rel') return { first: next, last: end };
      return needsThat ? null : { first: 0, last: 0 };
    }
    // "five more than it had reported": what was said before is only compared with.
    if (language.words.grammar.comparing.has(lead.lower)) return null;
    // "ten times the number that the government has recorded": said of that number and of nothing else.
    const bare = isNominal(lead.tag) && lead.tag !== 'det';
    if (bare || lead.tag === 'that' || lead.tag === 'rel') {
      const antecedent = chainBefore(sentence, subject.first - (bare ? 1 : 2));
      if (antecedent) return { first: antecedent.first, last: subject.first };
    }
    // "a number that officials said …": the saying is inside the clause.
    if (lead.tag !== 'comma' && lead.tag !== 'quote' && lead.tag !== 'punct' && lead.tag !== 'and' && lead.tag !== 'sub') return { first: 0, last: end };
    // A headline's "… as ruling party concedes"
    if (lead.tag === 'sub' && needsThat && (sentence.kind === 'heading' || sentence.kind === 'headline')) return null;
    if (lead.tag === 'sub') return { first: turnedDown(sentence, subject.first - 1, language), last: subject.first };
    // ", he said, " goes on behind; ", he said, days after …" does not; nor does ", he told reporters at the port, where …".
    const isAside = next > at + 1 && isNominal(words[next - 1]!.tag) && (words[next + 1]?.tag === 'rel' || language.words.grammar.wheres.has(words[next + 1]?.lower ?? ''));
    // … and ", the mayor said, and President X called" tells what somebody else did.
    // … and ", police said, as 40 people were reported missing" what the outlet sets beside it
    const isBeside = token?.tag === 'comma' && next < end - 1 && language.words.places.meanwhile.has(words[next + 1]!.lower) && !language.words.reporting.contrast.has(words[next + 1]!.lower) && words[next + 2]?.tag !== 'verb' && words.slice(next + 2).some(({ tag }) => tag === 'verb' || tag === 'aux');
    return { first: 0, last: token?.tag === 'comma' && !isAside && !isBeside && !opensRemark(sentence, next + 1, language) && !(words[next + 1]?.tag === 'and' && opensOfficial(words, next + 2)) ? end : at };
  }
  // '"…," she said of the plan', '"…!" she said as she left': what is quoted stands before.
  // … and '"…," he complained of the plan'
  const isAboutQuoted = needsThat && token.tag === 'prep' && (lead?.tag === 'quote' || words[subject.first - 2]?.tag === 'quote') && words.slice(next).every(({ tag }) => tag !== 'quote' && tag !== 'num');
  if (lead && (!needsThat || isAboutQuoted) && subject.first > 2 && (lead.tag === 'quote' || (lead.tag === 'comma' && words[subject.first - 2]?.tag === 'quote'))) return { first: 0, last: words.slice(next).some(({ tag }) => tag === 'quote') ? end : at };
  // "13,000 are in hospital, the minister said after a meeting"
  if (lead?.tag === 'comma' && !needsThat && token.classes.loose && subject.first > 2) return { first: 0, last: at };
  // "X won 38 percent, the commission said with nearly all votes counted"
  if (lead?.tag === 'comma' && !needsThat && token.tag === 'prep' && !language.words.reporting.introducing.has(token.lower) && words.slice(0, subject.first).some(({ tag }) => tag === 'verb' || tag === 'aux') && words.slice(next).every(({ tag }) => tag !== 'that' && tag !== 'quote')) return { first: 0, last: end };
  // "warned of 300 deaths", "informó de 30 heridos"
  if (token.tag === 'prep' && (language.words.reporting.introducing.has(token.lower) || (language.words.reporting.counting.has(verb) && words[next + 1]?.tag === 'num'))) return { first: next, last: clauseEnd(sentence, next, language) };
  // "X said as the vote began.": the quotation was the sentence before.
  if (!lead && !needsThat && (token.tag === 'sub' || token.tag === 'prep') && !opensFigure(sentence, next)) return language.words.reporting.conjunctions.has(token.lower) ? { first: next, last: end } : { first: 0, last: 0 };
  // "After the mayor said no, 300 people marched", "the minister, who said he was tired, met 40 farmers": only up to the comma.
  const start = groupStart(sentence, at);
  const inner = opens || (words[start - 1]?.tag === 'rel' && words[start - 2]?.tag === 'comma');
  // … and "the group, which officials say has 4,000 fighters, killed …": to the verb of the sentence.
  const aside = lead?.tag === 'rel' && words[subject.first - 2]?.tag === 'comma' && words.slice(0, subject.first).every(({ tag, classes }) => tag !== 'verb' || classes.reports);
  const close = aside ? words.findIndex(({ tag }, i) => i > next && tag === 'comma' && GOES_ON.has(words[i + 1]?.tag ?? 'punct')) : -1;
  const last = inner ? commaAfter(sentence, next) : close > 0 ? close : quotedEnd(words, next);
  // "claimed the attack that killed 12": the object is claimed, what is told of it is the outlet's.
  if (language.words.reporting.withObject.has(verb) && (isNominal(token.tag) || token.tag === 'det')) {
    const object = plainObjectEnd(sentence, next, language);
    if (words[object]?.tag === 'that') return { first: next, last: object };
  }
  if (token.tag === 'that' || token.tag === 'quote' || token.text === ':' || token.tag === 'sub' || !needsThat) return { first: next, last };
  if (isDocument(words[subject.head.last - 1]!, language) && isNominal(token.tag) && !language.words.reporting.takesIn.has(verb)) return { first: next, last: end };
  // … of "the judge, who rejected the claim that they had lost nothing, also ordered" up to the comma
  if (language.words.reporting.withObject.has(verb)) return { first: next, last: inner ? Math.min(last, plainObjectEnd(sentence, next, language)) : plainObjectEnd(sentence, next, language) };
  const clause = clauseBehind(sentence, next, language);
  return clause !== null && inner ? { first: clause.first, last: Math.min(last, clause.last) } : clause;
}

/** 'had shown "no remorse" and ordered': where a quotation at word `at` ends that a verb of the past goes on behind, joined by "and"; the sentence's end where none does. */
function quotedEnd(words: readonly Word[], at: number): number {
  const close = words[at]?.tag === 'quote' ? words.findIndex(({ tag }, i) => i > at && tag === 'quote') : -1;
  return close > 0 && words[close + 1]?.tag === 'and' && words[close + 2]?.tag === 'verb' && words[close + 2]!.is?.past === true ? close + 1 : words.length;
}

/** Where begins what is only turned down before word `at` ("37 drowned, | not 21 as the coastguard had said"); the sentence's first word where nothing is. */
function turnedDown({ words }: Sentence, at: number, { words: { grammar } }: CompiledClaimLanguage): number {
  for (let i = at - 1; i > 0 && words[i]!.tag !== 'verb' && words[i]!.tag !== 'aux' && words[i]!.tag !== 'comma'; i--) if (grammar.not.has(words[i]!.lower) && words[i - 1]!.tag === 'comma') return i;
  return 0;
}

/** Whether the outlet's own remark of time opens at word `at`: "days after", "a week before". */
function opensRemark({ words }: Sentence, at: number, { words: { grammar, times } }: CompiledClaimLanguage): boolean {
  for (let i = at; i < at + 3; i++) if (times.units.has(words[i]?.lower ?? '') && grammar.subordinators.has(words[i + 1]?.lower ?? '')) return true;
  return false;
}

/** Whether a word is a verb of the past that can be no participle. */
export const isFinitePast = (word: Word | undefined): boolean => word?.tag === 'verb' && word.is?.past === true && !word.is.participle;

/** Whether nothing stands behind the verb and its circumstances that it could say. */
export function isSilent({ words }: Sentence, next: number): boolean {
  const token = words[next];
  if (!token || token.tag === 'comma' || (token.tag === 'quote' && next === words.length - 1)) return true;
  return token.tag === 'punct' && token.text !== ':' && token.text !== '—' && token.text !== '–';
}

/** Tags behind an adverb that ends who spoke ("said a spokesman here on Monday"). */
export const ENDS_SPEECH: ReadonlySet<Tag> = new Set(['punct', 'prep', 'time', 'comma']);

/** Tags behind the comma that closes a clause between a subject and its verb. */
export const GOES_ON: ReadonlySet<Tag> = new Set(['verb', 'aux', 'modal']);

const commaAfter = ({ words }: Sentence, from: number): number => {
  for (let i = from; i < words.length; i++) if (words[i]!.tag === 'comma') return i;
  return words.length;
};

/** "officials believe the fire has killed …": a clause with a verb of its own must follow. */
function clauseBehind(sentence: Sentence, next: number, language: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  const token = words[next]!;
  // "insisted, in a letter to X, that": what is put in between says nothing.
  if (!isNominal(token.tag) && token.tag !== 'pron') return null;
  const end = chainAfter(sentence, next, language.words.reporting.partyLinks)?.last ?? next + 1;
  const clause = words[end];
  if (clause && (clause.tag === 'aux' || clause.tag === 'modal' || (clause.tag === 'verb' && !clause.is?.ing))) return { first: next, last: words.length };
  // "warned investors that"
  for (let i = next; i < Math.min(end + 6, words.length); i++) if (words[i]!.tag === 'that') return isListener(words[i - 1]!) ? { first: i, last: words.length } : null;
  return null;
}

/** Whether somebody may be told something; "put out a blaze that covered …" tells more of the blaze. */
const isListener = ({ tag, classes }: Word): boolean => tag === 'name' || classes.people || classes.speaker || classes.body || tag === 'time';

/** End of what a plain object says: at the next comma or clause, where no clause of its own follows. */
function plainObjectEnd({ words }: Sentence, from: number, { words: { grammar } }: CompiledClaimLanguage): number {
  let verb = false;
  for (let i = from; i < words.length; i++) {
    const { tag } = words[i]!;
    if (tag === 'aux' || tag === 'modal' || (tag === 'verb' && i > from)) verb = true;
    // 'revealed a few facts: "…"': the quotation is what is said.
    if (tag === 'punct' && words[i + 1]?.tag === 'quote') return words.length;
    // "claims the attack that killed 133": the number is the outlet's.
    if (!verb && tag === 'that' && i > from && isNominal(words[i - 1]!.tag) && words[i + 1]?.tag === 'verb') return i;
    // "denied the accusation and promised $20,000": what is done besides.
    if (!verb && tag === 'and' && i > from && words[i + 1]?.tag === 'verb' && (words[i + 1]!.is?.past === true || words[i + 1]!.is?.third === true) && isNominal(words[i - 1]!.tag)) return i;
    // "recorded 38 aftershocks, the strongest of magnitude 4.5": more of the same object.
    // … and "recorded 1,166 deaths, compared with 992": the same at another time.
    if (!verb && tag === 'comma' && grammar.earlier.some((phrase) => standsAt(words, i + 1, phrase))) continue;
    if (!verb && tag === 'comma' && (opensApposition(words, i + 1) || grammar.including.has(words[i + 1]?.lower ?? ''))) continue;
    if (!verb && (tag === 'comma' || tag === 'sub' || tag === 'rel' || tag === 'punct')) return i;
  }
  return words.length;
}

/** Whether a noun phrase with an article, or one more number behind "and", with no verb opens at word `at` and ends with the next comma or the sentence. */
function opensApposition(words: readonly Word[], at: number): boolean {
  const first = words[at]?.tag === 'and' && words[at + 1]?.tag === 'num' ? at + 1 : at;
  if (first === at && words[at]?.tag !== 'det') return false;
  for (let i = first; i < words.length; i++) {
    const { tag } = words[i]!;
    if (tag === 'comma' || tag === 'punct') return true;
    if (!isNominal(tag) && tag !== 'prep' && tag !== 'adv' && tag !== 'time') return false;
  }
  return true;
}

/** What is said ends at a semicolon, and where a contrast with a subject of its own begins: ", but the army …", ", while …". */
export function untilContrast({ words, kind }: Sentence, scope: Phrase, at: number, denied: boolean, language: CompiledClaimLanguage): Phrase {
  if (scope.first <= at) {
    // "33 died; some 150 have been caught, he added": whoever goes on speaking said all of it.
    if (words[at - 1]?.tag === 'pron' && words[at - 2]?.tag === 'comma') return scope;
    // … and "12 died; 40 were hurt, police said" has one who says both
    for (let i = Math.min(scope.last, at) - 1; i > 0; i--) if (words[i]!.text === ';' && words.slice(0, i).some(({ tag, classes }) => tag === 'verb' && classes.reports)) return { first: i, last: scope.last };
    return scope;
  }
  for (let i = scope.first + 1; i < scope.last; i++) {
    // "said 910 had died; among them were 138 civilians": parts of what was said.
    if (words[i]!.text === ';' && !language.words.grammar.including.has(words[i + 1]?.lower ?? '')) return { first: scope.first, last: i };
    if (words[i]!.tag === 'comma' && opensContrast(words, i + 1, language)) return { first: scope.first, last: i };
    // "Court confirms Lund's win as protests leave 21 dead": a headline goes on with what else happened.
    if ((kind === 'heading' || kind === 'headline') && language.words.places.meanwhile.has(words[i]!.lower) && words.slice(scope.first, i).every(({ tag }) => tag !== 'verb' && tag !== 'aux' && tag !== 'modal')) return { first: scope.first, last: i };
    // "denied that 40 had died, saying seven had": what is said instead is not denied.
    if (denied && words[i]!.tag === 'comma' && words[i + 1]?.classes.reports === true && words[i + 1]!.is?.ing === true) return { first: scope.first, last: i };
  }
  return scope;
}
