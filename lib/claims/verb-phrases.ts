import type { VerbPattern } from './verb-readings';

/** Stands for one noun phrase. */
const STAR = '*';

/**
 * The phrases of a verb, to be asked by the word behind it: of "take" there are forty, and one or two that "control" may go on with.
 * Longest phrase first, always.
 */
export class VerbPhrases {
  /** Phrases that any word may follow: the verb alone, and the verb with a noun phrase. */
  private readonly any: readonly VerbPattern[];
  /** Phrases by the word that opens them; null until they are asked for first. */
  private readonly opened = new Map<string, readonly VerbPattern[] | null>();

  constructor(readonly all: readonly VerbPattern[]) {
    this.any = all.filter(({ rest: [next] }) => next === undefined || next === STAR);
    for (const { rest: [next] } of all) if (next !== undefined) this.opened.set(next, null);
  }

  /** Those that may go on with a word (lower case) right behind the verb. */
  before(word: string): readonly VerbPattern[] {
    let phrases = this.opened.get(word);
    if (phrases === undefined) return this.any;
    if (phrases === null) this.opened.set(word, (phrases = this.all.filter(({ rest: [next] }) => next === undefined || next === STAR || next === word)));
    return phrases;
  }
}
