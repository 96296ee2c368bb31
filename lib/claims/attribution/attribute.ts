import { HEDGES, type Hedge } from '@/lib/model';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { findSayings } from './find-sayings';
import { PartyMemory } from './party-memory';
import { inSentence } from './party-phrase';
import { goOnWithPoll, pollsAnswer, PollMemory } from './poll-memory';
import { quotedWords } from './quoted-words';
import { resolved, toSaying, type ResolvedSaying } from './saying';

/** Most sentences of one quotation before its speaker is named. */
const MAX_QUOTED = 8;
/** A sentence of the outlet's own between two quotations of one paragraph does not change the speaker, if it is shorter than this in words. */
const SHORT = 12;

/** Sayings of every sentence, read in order, so that later ones can point back to earlier parties. */
export function attributeSentences(sentences: readonly Sentence[], language: CompiledClaimLanguage): ResolvedSaying[][] {
  const memory = new PartyMemory(language);
  const polls = new PollMemory(language);
  const all: ResolvedSaying[][] = [];
  const said = sentences.map((sentence) => findSayings(sentence, language));
  // Whoever spoke last, while the speech may go on: the rest of the paragraph, and paragraphs that are quotation throughout.
  let speaker: ResolvedSaying | null = null;
  let block = -1;
  for (const sentence of sentences) {
    const opens = sentence.words[0]?.tag === 'quote';
    const speech = sentence.inQuote || opens;
    if (sentence.block !== block) {
      if (!speech && !speaker?.forward) speaker = null;
      block = sentence.block;
    }
    const quoted = quotedWords(sentence);
    const found: ResolvedSaying[] = [];
    for (const saying of said[sentence.index]!) found.push(memory.resolve(sentence, saying));
    separate(sentence, found, language);
    goOnWithPoll(sentence, found, language);
    all.push(found);
    // What is said within a quotation is passed on by whoever is quoted.
    const own: ResolvedSaying[] = [];
    for (const saying of found) if (saying.kind === 'speech' && (quoted === null || quoted[saying.cue.first] === 0)) own.push(saying);
    if (own.length === 0 && speaker?.party && (speech || speaker.forward)) {
      found.push(continued(speaker, { first: 0, last: quoted ? closeOf(quoted) : sentence.words.length }));
    }
    for (const saying of own) {
      const ends = sentence.inQuote && saying.scope.first === 0;
      if (saying.party !== null && (saying.backward || ends)) speakBackwards(sentences, all, sentence, saying);
    }
    if (own.length === 0 && found.length === 0) {
      const poll = pollsAnswer(polls, sentence);
      if (poll) found.push(poll);
    }
    polls.enter(sentence, found);
    if (!own.some(({ source }) => source.first === 0)) memory.notice(sentence);
    const last = outermost(own);
    if (last) speaker = last;
    else if (!speech && !keepsSpeaking(sentence, speaker)) speaker = null;
  }
  return all;
}

/** After a label of a transcript the paragraph is the speaker's; else only a short sentence of the outlet's own keeps the speaker. */
const keepsSpeaking = (sentence: Sentence, speaker: ResolvedSaying | null): boolean => speaker?.forward === true || sentence.words.length < SHORT;

/** The same speaker in another sentence, who goes on without what was denied or accused before. */
export const continued = (saying: ResolvedSaying, scope: Phrase): ResolvedSaying =>
  resolved(toSaying({ source: { first: 0, last: 0 }, text: saying.text, scope, cue: { first: 0, last: 0 }, hedge: saying.hedge === 'denied' || saying.hedge === 'alleged' ? 'attributed' : saying.hedge }), saying.party, true);

/** Word behind the last quotation of a sentence that begins in or with one; what stands between its parts is the outlet's summary of the same speech. */
const closeOf = (quoted: Uint8Array): number => quoted.lastIndexOf(1) + 1 || quoted.length;

/** Gives the sentences before, as far as they are quotation, to the speaker named only at the end. */
function speakBackwards(sentences: readonly Sentence[], all: ResolvedSaying[][], from: Sentence, saying: ResolvedSaying): void {
  for (let i = from.index - 1; i >= 0 && i >= from.index - MAX_QUOTED; i--) {
    const sentence = sentences[i]!;
    if (sentence.block !== from.block || all[i]!.some(({ kind, implied }) => kind === 'speech' && !implied)) return;
    const open = sentence.inQuote ? 0 : sentence.words.findIndex(({ tag }) => tag === 'quote');
    if (open < 0) return;
    all[i] = all[i]!.filter(({ implied }) => !implied);
    all[i]!.push(continued(saying, { first: open, last: sentence.words.length }));
    if (!sentence.inQuote) return;
  }
}

const covers = (scope: Phrase, at: number): boolean => at >= scope.first && at < scope.last;

/** Sayings that one sentence puts side by side cover a side each: "12 died, police said, and 30 were hurt, the hospital said". */
function separate(sentence: Sentence, sayings: readonly ResolvedSaying[], language: CompiledClaimLanguage): void {
  const { words } = sentence;
  const spoken = sayings.filter(({ kind, chain, backward }) => kind === 'speech' && !chain && !backward);
  // "4,000 marched, according to police; organisers raised the figure to 15,000": whoever says the next clause is named in it.
  for (const saying of spoken) {
    const end = Math.max(saying.cue.last, saying.source.last);
    if (words[end]?.text === ';' && saying.scope.first < saying.cue.first && saying.scope.last > end && sayings.some(({ source, scope }) => source.first === end + 1 && scope.last > end)) saying.scope = { first: saying.scope.first, last: end };
  }
  for (let i = 1; i < spoken.length; i++) {
    const [before, after] = [spoken[i - 1]!, spoken[i]!];
    const from = Math.max(before.cue.last, before.source.last);
    const to = Math.min(after.cue.first, after.source.first);
    for (let at = from; at < to; at++) {
      const next = words[at + 1];
      // "X said 12,000 had come to the capital, where police counted 8,500."
      const clause = (next?.tag === 'rel' || language.words.grammar.wheres.has(next?.lower ?? '')) && before.scope.first >= before.cue.last && after.scope.last >= before.scope.last - 1;
      // "Ferro said it would invest, after Voltan announced 3,000 job cuts."
      const cause = at + 2 === after.source.first && before.scope.first >= before.cue.last && language.words.reporting.causes.has(next?.lower ?? '');
      // "X said that six had died while Y said that 35 had", "Critics say that is too little: Y put the cost at 640 euros"
      const against = at === to - 1 && before.scope.first >= before.cue.last && language.words.reporting.contrast.has(words[at]!.lower);
      const breaks = against || (words[at]!.tag === 'comma' && (next?.tag === 'and' || clause || cause || language.words.reporting.contrast.has(next?.lower ?? ''))) || words[at]!.text === ';' || (words[at]!.tag === 'and' && at === to - 1) || (words[at]!.text === ':' && at === to - 1 && at > before.cue.last);
      if (!breaks) continue;
      if (before.scope.last > at) before.scope = { first: Math.min(before.scope.first, at), last: at };
      if (after.scope.first < at) after.scope = { first: at, last: Math.max(after.scope.last, at) };
      break;
    }
  }
}

/** The last saying of a sentence that no other passes on: whose speech may go on. */
function outermost(sayings: readonly ResolvedSaying[]): ResolvedSaying | null {
  const free = sayings.filter((saying) => !sayings.some((other) => other !== saying && covers(other.scope, saying.cue.first) && !covers(saying.scope, other.cue.first)));
  return free.at(-1) ?? null;
}

/** The party of a figure or event, with the chain of those who pass it on, and the lowest rung on the way. */
export interface Voice {
  party: string;
  /** The innermost party: whose word it is in the end. */
  first: string;
  hedge: Hedge;
  implied: boolean;
  denies: boolean;
  /** Only a text that rules, named before what it rules ("under the deal"). */
  ruled: boolean;
  /** Only what somebody plans, asks or wants, and nothing that was said. */
  stance: boolean;
}

/** Longest chain of parties kept. */
const MAX_CHAIN = 3;

/** Whose word the word `at` stands on: the saying with the narrowest scope, with those that pass it on; null for the outlet's own voice. */
export function voiceAt(sayings: readonly ResolvedSaying[], at: number, language: CompiledClaimLanguage): Voice | null {
  const covering = sayings.filter(({ scope, source, party }) => party !== null && covers(scope, at) && !(covers(source, at) && scope.first > 0));
  if (covering.length === 0) return null;
  const spoken = covering.filter(({ kind }) => kind === 'speech');
  const ranked = (spoken.length > 0 ? spoken : covering).sort((a, b) => a.scope.last - a.scope.first - (b.scope.last - b.scope.first));
  const inner = ranked[0]!;
  const chain = [inner];
  // "…, when gunmen killed 12, according to the army": what a phrase says of a part nobody else passes on.
  const isPart = inner.scope.first > 0 && inner.source.first >= inner.cue.last;
  for (const outer of ranked.slice(1)) {
    const last = chain.at(-1)!;
    const passes = covers(outer.scope, last.cue.first) && !outer.chain && !inner.chain && !isPart;
    if (inner.kind === 'speech' && passes && chain.length < MAX_CHAIN && chain.every(({ party }) => !party!.includes(outer.party!))) chain.push(outer);
  }
  const { nested } = language.words.reporting;
  return {
    party: chain.slice(1).reduce((text, { party }) => nested(text, inSentence(party!, language)), inner.party!),
    first: inner.party!,
    hedge: chain.reduce<Hedge>((hedge, saying) => (HEDGES.indexOf(saying.hedge) > HEDGES.indexOf(hedge) ? saying.hedge : hedge), inner.hedge),
    implied: inner.implied,
    denies: chain.some(({ denies }) => denies),
    stance: inner.kind === 'stance',
    ruled: inner.kind === 'stance' && inner.scope.first === 0 && inner.source.first >= inner.cue.last,
  };
}
