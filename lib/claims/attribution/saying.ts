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

/** A saying with what is not given set to the plain case: attributed speech in its own sentence. */
export const toSaying = (fields: Pick<Saying, 'source' | 'text' | 'scope' | 'cue'> & Partial<Saying>): Saying => {
  const { source, text, hedge = 'attributed', scope, cue, kind = 'speech', chain = false, denies = false, backward = false, forward = false } = fields;
  return { source, text, hedge, scope, cue, kind, chain, denies, backward, forward };
};

/** A saying with its party resolved: pronouns and "the report" replaced by the party named before. */
export interface ResolvedSaying extends Saying {
  /** The party as it is to be shown; null where a pronoun points to nobody. */
  party: string | null;
  /** The party stands in another sentence. */
  implied: boolean;
}

/** The saying with its party. */
export const resolved = ({ source, text, hedge, scope, cue, kind, chain, denies, backward, forward }: Saying, party: string | null, implied: boolean): ResolvedSaying => ({ source, text, hedge, scope, cue, kind, chain, denies, backward, forward, party, implied });
