import { dimensionOf } from '@/lib/lexicon/units';
import type { Attachment } from '@/lib/claims/frame/attachment';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';

/** Why a figure is no claim; each is given by a rule of `drop-unlikely.ts`, and `duration` by `unlikely-time.ts`; `speakers` also where sayings are known. */
export type Unlikely = 'implicit-one' | 'age' | 'plain-count' | 'vague-few' | 'duration' | 'bare-number' | 'unknown-count' | 'one-of' | 'multiple' | 'speakers' | 'excepted' | 'difference' | 'definition';

/** A figure while it is asked whether it is worth a claim. */
export interface Doubt {
  attachment: Attachment;
  reading: QuantityReading;
  frame: string | null;
  cost: number;
  /** Words of the figure with what it counts. */
  at: Phrase;
  unit: string;
  dimension: ReturnType<typeof dimensionOf>;
  sentence: Sentence;
  words: readonly Word[];
  language: CompiledClaimLanguage;
  known: CompiledClaimLanguage['words'];
}

/** A doubt as its rules ask it. */
export function toDoubt(attachment: Attachment, sentence: Sentence, language: CompiledClaimLanguage): Doubt {
  const { reading, frame, cost, at } = attachment;
  const { unit } = reading.value;
  return { attachment, reading, frame, cost, at, unit, dimension: dimensionOf(unit), sentence, words: sentence.words, language, known: language.words };
}
