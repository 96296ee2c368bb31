import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { textOf, wordAt, type Sentence } from '@/lib/claims/syntax/sentence';
import { pollEnd } from './party-phrase';
import { resolved, toSaying, type ResolvedSaying } from './saying';

/** Sentences over which a poll named once answers for shares of people asked. */
const REACH = 4;

/** The poll an article speaks of, while its results go on without being named again. */
export class PollMemory {
  private party: string | null = null;
  private until = -1;
  private readonly known = new Map<string, boolean>();

  constructor(readonly language: CompiledClaimLanguage) {}

  /** Keeps the poll that a sentence names as a source. */
  enter(sentence: Sentence, sayings: readonly ResolvedSaying[]): void {
    for (const { party, text } of sayings) {
      if (party === null || !this.namesPoll(text)) continue;
      this.party = party;
      this.until = sentence.index + REACH;
      return;
    }
  }

  /** Whether a party's words name a poll; looked up once for each, since the same few speak all over an article. */
  private namesPoll(text: string): boolean {
    let is = this.known.get(text);
    if (is === undefined) this.known.set(text, (is = text.toLowerCase().split(/[\s-]+/).some((word) => this.language.words.reporting.polls.has(word))));
    return is;
  }

  /** The poll whose result a sentence may go on with; null where none is near. */
  near(sentence: Sentence): string | null {
    return sentence.index <= this.until ? this.party : null;
  }
}

/** A saying for a sentence that goes on with a poll's results ("72 percent of voters believe …", "Only 9 percent were …"); null where it is none. */
export function pollsAnswer(memory: PollMemory, sentence: Sentence): ResolvedSaying | null {
  const share = sentence.quantities.find(({ value }) => value.unit === 'percent');
  if (!share) return null;
  const party = memory.near(sentence) ?? pollWithin(sentence, memory.language);
  if (party === null) return null;
  const { answers, polls, votes } = memory.language.words.reporting;
  // "In separate ballots, voters rejected it by 51.9 percent": a vote, and no answer; but "25 percent of voters would" is one
  if (sentence.words.some(({ lower, tag, start }) => start < share.start && tag === 'noun' && votes.has(lower) && !polls.has(lower))) return null;
  if (!opensWith(sentence, share.start, share.end) && !sentence.words.some(({ lower }) => answers.has(lower))) return null;
  return resolved(toSaying({ source: { first: 0, last: 0 }, text: party, scope: { first: 0, last: sentence.words.length }, cue: { first: 0, last: 0 } }), party, true);
}

/** Lets a poll's words go on over a contrast to its next share ("found that 47 percent think so, while 41 percent want her to stay"), where nobody else speaks there. Changes the sayings. */
export function goOnWithPoll(sentence: Sentence, sayings: ResolvedSaying[], { words: { reporting } }: CompiledClaimLanguage): void {
  const [saying] = sayings;
  if (sayings.length !== 1 || !saying || saying.kind !== 'speech' || saying.scope.first < saying.cue.first || saying.scope.last >= sentence.words.length) return;
  if (!sentence.words.slice(saying.source.first, saying.source.last).some(({ lower }) => reporting.polls.has(lower))) return;
  const next = sentence.quantities.find(({ value, start }) => value.unit === 'percent' && start >= sentence.words[saying.scope.last]!.start);
  const at = next === undefined ? -1 : wordAt(sentence, next.start);
  // Right behind the contrast: the share is whom it counts.
  if (at < 0 || at - saying.scope.last > OPENING) return;
  if (sentence.words.slice(at).some(({ lower }) => reporting.answers.has(lower))) saying.scope = { first: saying.scope.first, last: sentence.words.length };
}

/** How many words behind the end of a poll's words its next share may stand: a comma, the contrast, a bound. */
const OPENING = 4;

/** Whether a share is what the sentence opens with, and does its verb: "Only 9 percent were". */
function opensWith(sentence: Sentence, start: number, end: number): boolean {
  const { words } = sentence;
  const first = wordAt(sentence, start);
  const behind = words[wordAt(sentence, end)];
  return first <= 1 && behind !== undefined && (behind.tag === 'verb' || behind.tag === 'aux' || behind.tag === 'modal');
}

/** The poll that opens a sentence as its subject: "The poll has bad news …: 25 percent of voters say …"; null for none. */
function pollWithin(sentence: Sentence, language: CompiledClaimLanguage): string | null {
  const last = sentence.words[0]?.tag === 'det' ? pollEnd(sentence, 0, language) : null;
  return last === null ? null : textOf(sentence, { first: 0, last });
}
