import type { Hedge } from '@/lib/model';
import type { Phrase } from '@/lib/claims/syntax/sentence';

/** Who says a stretch of a sentence, before pronouns are resolved. Token indices. */
export interface Saying {
  /** The party's words. */
  source: Phrase;
  text: string;
  hedge: Hedge;
  /** What is said: from, to (exclusive); empty where nothing of this sentence is. */
  scope: Phrase;
  /** The verb, noun or phrase. */
  cue: Phrase;
  /** Said outright, or only planned, asked for or ruled ("plans to cut 300 jobs"): the weaker gives way where both cover a figure. */
  kind: 'speech' | 'stance';
  /** A second party: "X reported, citing Y". */
  chain: boolean;
  /** Denies what it says. */
  denies: boolean;
  /** Says nothing in its own sentence: the quotation stands in the sentence before. */
  backward: boolean;
  /** Ends in a colon: what follows in the next sentence is said. */
  forward: boolean;
}

const DEFAULTS = { hedge: 'attributed', kind: 'speech', chain: false, denies: false, backward: false, forward: false } as const;

/** A saying with what is not given set to the plain case: attributed speech in its own sentence. */
export const toSaying = (fields: Pick<Saying, 'source' | 'text' | 'scope' | 'cue'> & Partial<Saying>): Saying => ({ ...DEFAULTS, ...fields });
