import type { Saying } from '@/lib/claims/attribution/saying';
import type { ClaimLanguage } from '@/lib/claims/claim-language';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { PlaceMention } from './place-mention';

/** A claim whose places are looked for, and what its sentence names. */
export interface ClaimInSentence {
  sentence: Sentence;
  at: Phrase;
  /** The places of the sentence. */
  mentions: readonly PlaceMention[];
  /** All figures of the sentence. */
  figures: readonly Phrase[];
  /** Whoever is quoted in it. */
  parties: readonly Pick<Saying, 'source' | 'cue'>[];
}

/** What is asked of each place of a sentence before the claim may have it. */
export interface Choice extends ClaimInSentence, Pick<ClaimLanguage, 'places' | 'grammar'> {
  /** The words behind the claim that tell of a part of it. */
  part: Phrase | null;
  /** Where whoever does it does something else: "and" in "He met X and is due in Mern"; -1 for nowhere. */
  nextDeed: number;
}
