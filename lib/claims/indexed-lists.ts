import type { Hedge, Modality } from '@/lib/model';
import type { ClaimLanguage } from './claim-language';
import type { ReportingVerb, Stance } from './speech-language';
import type { Tag } from './syntax/tag';
import type { VerbReading } from './verb-readings';

/** One reading of a noun or state phrase. */
export interface NounPattern {
  frame: string;
  kind: 'noun' | 'state' | 'deed';
  words: readonly string[];
}

/** Words that stand one after the other. */
export interface Phrase {
  words: readonly string[];
}

/** A phrase that stands before its party. */
export interface SourcePhrase extends Phrase {
  hedge: Hedge;
  chain: boolean;
  only: 'polls' | 'rules' | 'speakers' | null;
}

/** What a list has of the verb that a word is a form of. */
export interface ByForm<T> {
  get(form: string): T | undefined;
  has(form: string): boolean;
}

/** The lists of a language, indexed by the form that is met first; longest phrase first. */
export interface IndexedLists {
  words: ClaimLanguage;
  /** What the lists say of a word as a form of their verbs. */
  verbOf(word: string): VerbReading;
  nounPatterns: ReadonlyMap<string, readonly NounPattern[]>;
  /** Adverb to the frame that it turns a verb of the frames `of` into. */
  adverbs: ReadonlyMap<string, { frame: string; of: readonly string[] }>;
  reporting: ByForm<ReportingVerb>;
  /** Part of speech of the words of closed classes. */
  closed: ReadonlyMap<string, Tag>;
  hedges: ReadonlyMap<string, readonly (Phrase & { hedge: Hedge })[]>;
  modality: ReadonlyMap<string, readonly (Phrase & { modality: Modality })[]>;
  sources: ReadonlyMap<string, readonly SourcePhrase[]>;
  /** Forms of verbs that may have their party behind "by", with the rung. */
  spoken: ByForm<{ hedge: Hedge }>;
  stances: ByForm<Stance>;
  carriers: ReadonlyMap<string, Stance>;
  /** Whether a saying may begin at a word: one look tells whether it is to be read further. */
  isCue(word: string): boolean;
  /** Whether a word tells that nothing else was like it: a superlative, "first", "last". */
  isRecord(word: string): boolean;
}
