import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import type { ResolvedSaying } from './party-memory';
import { toSaying } from './saying';

/** Sentences over which a poll named once answers for shares of people asked. */
const REACH = 4;

/** The poll an article speaks of, while its results go on without being named again. */
export class PollMemory {
  private party: string | null = null;
  private until = -1;

  constructor(readonly language: CompiledClaimLanguage) {}

  /** Keeps the poll that a sentence names as a source. */
  enter(sentence: Sentence, sayings: readonly ResolvedSaying[]): void {
    const poll = sayings.find(({ party, text }) => party !== null && text.toLowerCase().split(/[\s-]+/).some((word) => this.language.words.reporting.polls.has(word)));
    if (poll) [this.party, this.until] = [poll.party, sentence.index + REACH];
  }

  /** The poll whose result a sentence may go on with; null where none is near. */
  near(sentence: Sentence): string | null {
    return sentence.index <= this.until ? this.party : null;
  }
}

/** A saying for a sentence that goes on with a poll's results ("72 percent of voters believe …"); null where it is none. */
export function pollsAnswer(memory: PollMemory, sentence: Sentence): ResolvedSaying | null {
  const party = memory.near(sentence);
  if (party === null || !sentence.quantities.some(({ value }) => value.unit === 'percent')) return null;
  const { answers } = memory.language.words.reporting;
  if (!sentence.words.some(({ lower }) => answers.has(lower))) return null;
  return { ...toSaying({ source: { first: 0, last: 0 }, text: party, scope: { first: 0, last: sentence.words.length }, cue: { first: 0, last: 0 } }), party, implied: true };
}
