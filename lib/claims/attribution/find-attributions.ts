import type { Hedge } from '@/lib/model';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { chainAfter, chainBefore, groupStart, isNominal, parenthesisBefore, subjectOf, verbBefore, type Chain } from '@/lib/claims/syntax/phrases';
import { textOf, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';

/** Who says a stretch of a sentence, before pronouns are resolved. Token indices. */
export interface Saying {
  /** The party's words; null for a passive with no party ("it was reported"). */
  source: Phrase | null;
  text: string;
  hedge: Hedge;
  /** What is said: from, to (exclusive). */
  scope: Phrase;
  /** The verb or phrase. */
  cue: Phrase;
  /** A second party: "X reported, citing Y". */
  chain: boolean;
  /** Denies what it says. */
  denies: boolean;
  /** Says nothing in its own sentence: the quotation stands in the sentence before. */
  backward: boolean;
  /** Ends in a colon: what follows in the next sentence is said. */
  forward: boolean;
}

const OF_PHRASES: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'on', 'with', 'and', 'de', 'del']);
/** Verbs whose plain object can be a figure: "confirmed 12 deaths". */
const WITH_OBJECT = new Set(['report', 'estimate', 'confirm', 'announce', 'record', 'count', 'put', 'give', 'measure', 'claim', 'allege', 'predict', 'forecast', 'project', 'document', 'cite', 'deny', 'detail', 'state', 'calculate', 'show', 'dispute', 'disclose', 'reveal', 'propose', 'pledge', 'promise']);

/** Verbs by which a party binds itself to what follows with "to". */
const COMMITS = new Set(['promise', 'vow', 'pledge', 'swear', 'propose']);

/** All sayings of a sentence, in order. */
export function findSayings(sentence: Sentence, language: CompiledClaimLanguage): Saying[] {
  const sayings: Saying[] = [];
  const { words } = sentence;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const phrases = language.sources.get(word.lower);
    const phrase = phrases?.find(({ words: list }) => list.every((wanted, k) => words[i + k]?.lower === wanted));
    if (phrase) {
      const saying = afterPhrase(sentence, i, i + phrase.words.length, phrase.hedge, phrase.chain, language);
      if (saying) {
        sayings.push(saying);
        i = Math.max(i, saying.source!.last - 1);
        continue;
      }
    }
    if (word.tag !== 'verb') continue;
    const verb = language.reporting.get(word.lower);
    if (!verb) continue;
    const saying = afterVerb(sentence, i, verb.verb, verb.hedge, verb.needsThat, language);
    if (saying) sayings.push(saying);
  }
  joinChains(sentence, sayings);
  const led = sayings.length === 0 ? (beforeColon(sentence, language) ?? inPoll(sentence)) : null;
  if (led) sayings.push(led);
  return sayings;
}

/** Nouns of surveys, whose figures are theirs: "in a CNN poll, 51 percent …". */
const polls = new Set(['poll', 'survey', 'study', 'polls', 'surveys', 'polling']);

/** "In a poll of …, 51 percent": a survey as the ground of the sentence. */
function inPoll(sentence: Sentence): Saying | null {
  const { words } = sentence;
  for (let i = 0; i < words.length - 2; i++) {
    if (words[i]!.tag !== 'prep' || !/^(?:in|by|from)$/.test(words[i]!.lower) || words[i + 1]!.tag !== 'det') continue;
    const end = pollEnd(sentence, i + 2);
    if (end === null) continue;
    const source = { first: i + 1, last: end };
    return { source, text: textOf(sentence, source), hedge: 'attributed', scope: { first: 0, last: words.length }, cue: { first: i, last: i + 1 }, chain: false, denies: false, backward: false, forward: false };
  }
  return null;
}

/** Longest name of a poll, in words. */
const MAX_POLL = 9;

/** Word behind the poll named from `from` on ("early-October CBS News poll"); null where none is. */
function pollEnd({ words }: Sentence, from: number): number | null {
  for (let i = from; i < Math.min(words.length, from + MAX_POLL); i++) {
    const { tag, lower } = words[i]!;
    if (!isNominal(tag) && tag !== 'adv' && tag !== 'time') return null;
    if (polls.has(lower) && !isNominal(words[i + 1]?.tag)) return i + 1;
  }
  return null;
}

/** 'X responded: "…"', 'More from X: "…"': whoever stands before a colon with a quotation behind it, here or in the next sentence. */
function beforeColon(sentence: Sentence, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  for (let i = 1; i < words.length; i++) {
    if (words[i]!.text !== ':') continue;
    const atEnd = i === words.length - 1;
    if (!atEnd && words[i + 1]!.tag !== 'quote') continue;
    const verb = verbBefore(sentence, i, true);
    const chain = verb >= 0 ? subjectOf(sentence, verb) : chainBefore(sentence, i - 1);
    if (!chain || chain.last > i || !speaks(sentence, chain, language, false)) return null;
    const source = { first: chain.first, last: chain.last };
    return { source, text: textOf(sentence, source), hedge: 'attributed', scope: { first: i + 1, last: words.length }, cue: { first: i, last: i + 1 }, chain: false, denies: false, backward: false, forward: atEnd };
  }
  return null;
}

function afterPhrase(sentence: Sentence, at: number, from: number, hedge: Hedge, chain: boolean, language: CompiledClaimLanguage): Saying | null {
  let start = from;
  while (sentence.words[start]?.tag === 'adv') start++;
  const party = partyAfter(sentence, start, language);
  if (!party) return null;
  const text = textOf(sentence, party);
  const words = sentence.words;
  const estimate = /estimat/.test(text) ? 'estimated' : hedge;
  // "X cited by Y": the chain reads as one.
  if (chain && words[at]!.is?.has('participle') && isNominal(words[at - 1]?.tag)) return { source: party, text, hedge: estimate, scope: { first: 0, last: 0 }, cue: { first: at, last: from }, chain: true, denies: false, backward: false, forward: false };
  return { source: party, text, hedge: estimate, scope: { first: 0, last: words.length }, cue: { first: at, last: from }, chain, denies: false, backward: false, forward: false };
}

/** The party that starts at `from`: a chain of noun phrases, up to a verb or a comma. */
function partyAfter(sentence: Sentence, from: number, language: CompiledClaimLanguage): Phrase | null {
  const { words } = sentence;
  // "early results of exit polls": behind an adverb a noun may look like a verb.
  const led = words[from]?.tag === 'verb' && words[from - 1]?.tag === 'adv' && words[from + 1]?.tag === 'prep' ? chainAfter(sentence, from + 2, OF_PHRASES) : null;
  const party = led ? { first: from, last: led.last } : chainAfter(sentence, from, OF_PHRASES);
  if (!party) {
    const word = words[from];
    return word && word.tag === 'pron' ? { first: from, last: from + 1 } : null;
  }
  let { last } = party;
  // "local sources cited by Reuters", "data compiled by X"
  const next = words[last];
  if (next && (next.tag === 'verb' || next.tag === 'adj') && (next.is?.has('participle') || next.tag === 'adj') && words[last + 1] && language.words.grammar.by.has(words[last + 1]!.lower)) {
    const more = chainAfter(sentence, last + 2, OF_PHRASES);
    if (more) last = more.last;
  }
  return { first: party.first, last };
}

function afterVerb(sentence: Sentence, at: number, verb: string, hedge: Hedge, needsThat: boolean, language: CompiledClaimLanguage): Saying | null {
  const { words } = sentence;
  const { grammar, reporting } = language.words;
  const start = groupStart(sentence, at);
  let passive = false;
  for (let i = start; i < at; i++) if (words[i]!.be && words[at]!.is?.has('participle')) passive = true;
  for (let i = start; i < at; i++) if (grammar.not.has(words[i]!.lower) || words[i]!.tag === 'to') return null;
  if (passive) return null;
  const before = words[start - 1];
  let subject: Chain | null = subjectOf(sentence, at);
  let inverted = false;
  const afterQuote = before && (before.tag === 'comma' || before.tag === 'quote' || (before.tag === 'punct' && before.text !== '.'));
  const next = skipCircumstance(sentence, at + 1, verb);
  if (afterQuote && isNominal(words[next]?.tag) && (language.words.reporting.inverted?.has(verb) || verb === 'say' || verb === 'report' || verb === 'add' || verb === 'tell' || verb === 'note' || verb === 'write' || verb === 'explain')) {
    const opening = before.tag === 'quote' || !parenthesisSubject(sentence, start - 1);
    if (opening) {
      const party = chainAfter(sentence, next, OF_PHRASES);
      const behind = party ? words[party.last] : undefined;
      if (party && (!behind || behind.tag === 'comma' || behind.tag === 'punct' || behind.tag === 'prep' || behind.tag === 'rel' || behind.tag === 'time' || behind.tag === 'quote')) {
        subject = { ...party, head: party };
        inverted = true;
      }
    }
  }
  if (!subject) return null;
  if (!inverted) subject = describedDocument(sentence, subject, language) ?? subject;
  const party = widen(sentence, subject, at);
  const last = words[subject.head.last - 1]!;
  const clear = !needsThat || words[next]?.tag === 'that' || words[next]?.tag === 'quote';
  if (!speaks(sentence, subject, language, clear)) return null;
  const isDocument = reporting.documents.has(last.lower) || polls.has(last.lower);
  const text = textOf(sentence, party);
  let backward = false;
  const scopeOf = (): Phrase | null => {
    if (inverted) return { first: 0, last: Math.max(start, 0) };
    const token = words[next];
    // "promised to spend $5m": the party's word, though nothing has happened.
    if (token?.tag === 'to' && COMMITS.has(verb)) return { first: next, last: words.length };
    // "continued to shell", "is said to have": no saying.
    if (token?.tag === 'to') return null;
    const atEnd = !token || token.tag === 'punct' && token.text !== ':' && token.text !== '—' && token.text !== '–' || token.tag === 'comma' || token.tag === 'quote' && next === words.length - 1;
    if (atEnd) {
      const lead = words[subject.first - 1];
      if (!lead) {
        if (token?.tag === 'comma' && !needsThat) return { first: next, last: words.length };
        backward = !needsThat;
        return backward ? { first: 0, last: 0 } : null;
      }
      if (lead.tag !== 'comma' && lead.tag !== 'quote' && lead.tag !== 'punct' && lead.tag !== 'and' && lead.tag !== 'sub') {
        // "a number that officials said …": the saying is inside the clause.
        return { first: 0, last: words.length };
      }
      if (lead.tag === 'sub') return { first: 0, last: subject.first };
      // ", he said, " goes on behind.
      return { first: 0, last: token && token.tag === 'comma' ? words.length : at };
    }
    // '"…," she said of the plan': what is quoted stands before.
    const lead = words[subject.first - 1];
    if (lead && !needsThat && (lead.tag === 'quote' || (lead.tag === 'comma' && words[subject.first - 2]?.tag === 'quote')) && subject.first > 2) return { first: 0, last: words.length };
    if (token.tag === 'that' || token.tag === 'quote' || token.text === ':' || token.tag === 'sub') return { first: next, last: words.length };
    if (!needsThat) return { first: next, last: words.length };
    if (isDocument && isNominal(token.tag)) return { first: next, last: words.length };
    if (WITH_OBJECT.has(verb)) return { first: next, last: objectClauseEnd(sentence, next) };
    // "officials believe the fire has killed …": a clause with its own verb must follow.
    if (isNominal(token.tag) || token.tag === 'pron') {
      const end = chainAfter(sentence, next, OF_PHRASES)?.last ?? next + 1;
      const clause = words[end];
      if (clause && (clause.tag === 'verb' || clause.tag === 'aux' || clause.tag === 'modal') && !(clause.is?.has('ing') && clause.tag === 'verb')) return { first: next, last: words.length };
      // "told reporters that"
      for (let i = next; i < Math.min(end + 6, words.length); i++) if (words[i]!.tag === 'that') return { first: i, last: words.length };
    }
    return null;
  };
  const scope = scopeOf();
  if (!scope) return null;
  const limited = limit(sentence, scope, at);
  return { source: party, text, hedge: /\bestimat/.test(text) ? 'estimated' : hedge, scope: limited, cue: { first: start, last: at + 1 }, chain: false, denies: hedge === 'denied', backward, forward: false };
}

/** End of what a plain object says: at the next comma or clause, where no clause of its own follows. */
function objectClauseEnd({ words }: Sentence, from: number): number {
  let verb = false;
  for (let i = from; i < words.length; i++) {
    const { tag } = words[i]!;
    if (tag === 'verb' || tag === 'aux' || tag === 'modal') verb = true;
    if (!verb && (tag === 'comma' || tag === 'sub' || tag === 'rel' || tag === 'punct')) return i;
  }
  return words.length;
}

/** What is said ends where a contrast with a subject of its own begins: ", but the army …", ", while …". */
function limit(sentence: Sentence, scope: Phrase, at: number): Phrase {
  const { words } = sentence;
  if (scope.first <= at) {
    // What stands before: back to the last full clause break of a semicolon.
    for (let i = Math.min(scope.last, at) - 1; i > 0; i--) if (words[i]!.text === ';') return { first: i, last: scope.last };
    return scope;
  }
  for (let i = scope.first + 1; i < scope.last; i++) {
    if (words[i]!.text === ';') return { first: scope.first, last: i };
    if (words[i]!.tag === 'comma' && /^(?:but|while|whereas|though|although)$/.test(words[i + 1]?.lower ?? '')) return { first: scope.first, last: i };
  }
  return scope;
}

function parenthesisSubject(sentence: Sentence, close: number): boolean {
  return sentence.words[close]!.tag === 'comma' && parenthesisBefore(sentence, close) !== null && sentence.words.slice(0, close).every((word) => word.tag !== 'verb' && word.tag !== 'quote');
}

/** Over the listener and the circumstances of speaking: "told Reuters", "said on Friday", "said in a statement". */
function skipCircumstance(sentence: Sentence, from: number, verb: string): number {
  const { words } = sentence;
  let i = from;
  for (let step = 0; step < 4; step++) {
    const word = words[i];
    if (!word) return i;
    if (word.tag === 'time' || word.tag === 'adv') i++;
    else if (verb === 'tell' && step === 0 && (isNominal(word.tag) || word.tag === 'pron')) i = chainAfter(sentence, i, OF_PHRASES)?.last ?? i + 1;
    else if ((word.tag === 'prep' || word.tag === 'to') && words[i + 1]?.tag === 'time') i += 2;
    else if ((word.tag === 'prep' || word.tag === 'to') && /^(?:in|to|on|at|during|via|through|from|after|by)$/.test(word.lower) && isNominal(words[i + 1]?.tag) && words[i + 1]!.tag !== 'num') {
      const end = chainAfter(sentence, i + 1, new Set(['of', 'and', 'with', 'for']))?.last ?? i + 1;
      const behind = words[end];
      // Only where the saying goes on behind it; else the phrase is what is said.
      if (!behind || behind.tag === 'that' || behind.tag === 'punct' || behind.tag === 'comma' || behind.tag === 'quote' || behind.tag === 'time' || behind.tag === 'prep') i = end;
      else return i;
    } else return i;
  }
  return i;
}

/** The subject as it is to be shown: with the name in apposition ("the finance minister, X,"), else its own chain. */
function widen(sentence: Sentence, subject: Chain, at: number): Phrase {
  const { words } = sentence;
  const behind = words[subject.last];
  if (behind?.tag === 'comma' && words[subject.first]!.tag === 'det' && words[subject.last + 1]?.tag === 'name') {
    let end = subject.last + 1;
    while (end < at && isNominal(words[end]!.tag)) end++;
    if (words[end]?.tag === 'comma' || end === at) return { first: subject.first, last: end };
  }
  return { first: subject.first, last: subject.last };
}

/** "A report released in September by X": the document that a participle describes speaks, and X with it. */
function describedDocument(sentence: Sentence, subject: Chain, language: CompiledClaimLanguage): Chain | null {
  const { words } = sentence;
  if (!language.words.grammar.by.has(words[subject.first - 1]?.lower ?? '')) return null;
  for (let i = subject.first - 2; i > 0 && i > subject.first - MAX_POLL; i--) {
    const { tag, is } = words[i]!;
    if (tag === 'verb') {
      const head = words[i - 1]!;
      if (!is?.has('participle') || !(language.words.reporting.documents.has(head.lower) || polls.has(head.lower))) return null;
      const chain = chainBefore(sentence, i - 1);
      return chain ? { ...chain, last: subject.last } : null;
    }
    if (tag !== 'prep' && tag !== 'time' && tag !== 'adv' && !isNominal(tag)) return null;
  }
  return null;
}

/** Whether the phrase can say something: a name, a person, a body; never a thing. */
function speaks(sentence: Sentence, chain: Chain, language: CompiledClaimLanguage, clear: boolean): boolean {
  const { reporting, quantity, places } = language.words;
  const { words } = sentence;
  const head = words[chain.head.last - 1]!;
  const lower = head.lower.replace(/'s?$/, '');
  if (head.tag === 'pron') return reporting.backward.has(lower) || lower === 'others' || lower === 'some';
  if (reporting.speakers.has(lower) || reporting.documents.has(lower) || reporting.bodies.has(lower) || places.titles.has(lower)) return true;
  if (quantity.nouns.kindOf(lower) !== null && !reporting.mute.has(lower)) return true;
  // "79 percent of voters said": an answer counted, no party.
  if (lower === 'percent' || head.text === '%' || lower === 'majority' || lower === 'half') return false;
  if (reporting.mute.has(lower) || head.tag === 'num' || head.tag === 'time') return false;
  // A plain verb of saying makes a speaker of any subject with an article: "the magazine said".
  if (clear && words[chain.head.first]!.tag === 'det') return true;
  // Any name in the phrase: "Marlowe", "a Mern poll", "the Marlowe campaign".
  for (let i = chain.first; i < chain.last; i++) if (words[i]!.tag === 'name') return true;
  return false;
}

/** "X reported, citing Y": the citing phrase takes the speaker of its sentence in front; "local sources cited by X" is whole already. */
function joinChains(sentence: Sentence, sayings: Saying[]): void {
  for (const saying of sayings) {
    if (!saying.chain || saying.scope.last === 0) continue;
    const speaker = sayings.find((other) => !other.chain && other.source && other !== saying && Math.abs(other.cue.first - saying.cue.first) < 12);
    if (speaker) {
      saying.text = `${speaker.text}, ${textOf(sentence, { first: saying.cue.first, last: saying.source!.last })}`;
      saying.scope = speaker.scope;
      speaker.text = saying.text;
    }
  }
}
