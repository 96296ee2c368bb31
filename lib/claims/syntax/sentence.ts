import type { VerbForms } from '@/lib/claims/verb-forms';
import type { BlockKind, Span } from '@/lib/model';
import type { Token } from '@/lib/text/tokenize';
import type { WordClasses } from '@/lib/claims/word-classes';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Tag } from './tag';

/** A token with its part of speech; verbs carry the forms they may be. */
export interface Word extends Token {
  tag: Tag;
  is: VerbForms | null;
  /** Form of "be" or "get", with which a participle is passive. */
  be: boolean;
  /** What the language's lists say of the word. */
  classes: WordClasses;
}

/** Token indices, `last` exclusive. */
export interface Phrase {
  first: number;
  last: number;
}

/** A time expression of a sentence: token indices and the days it means. */
export interface TimeExpression extends Phrase {
  from: string | null;
  to: string | null;
  relation: 'on' | 'since' | 'until';
  /** A day of the week, read as the last such day. */
  weekday: boolean;
  /** A day or month without its year, which was taken to be of the past unless it comes soon. */
  yearless: boolean;
}

/** A sentence of the article, cut into words and with its numbers and times read. */
export interface Sentence extends Span {
  index: number;
  text: string;
  block: number;
  kind: BlockKind | 'headline';
  /** The line that says where and when the report was written; nothing but places is read in it. */
  dateline: boolean;
  words: Word[];
  /** Bits of `SCANS` that its words have. */
  scans: number;
  quantities: readonly QuantityReading[];
  times: readonly TimeExpression[];
  /** Begins inside a quotation that an earlier sentence opened. */
  inQuote: boolean;
}

/** The words of a phrase as written. */
export const textOf = (sentence: Sentence, phrase: Phrase): string => {
  const first = sentence.words[phrase.first]!;
  return sentence.text.slice(first.start - sentence.start, sentence.words[phrase.last - 1]!.end - sentence.start);
};

/** Index of the first word that ends after `offset` (an offset into the article). */
export function wordAt(sentence: Sentence, offset: number): number {
  const { words } = sentence;
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
