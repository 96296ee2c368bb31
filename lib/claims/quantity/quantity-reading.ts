import type { Quantity, Span, Value } from '@/lib/model';
import type { Token } from '@/lib/text/tokenize';
import type { Bound } from './bound';
import type { QuantityWord } from './quantity-word';

/** How a quantity is written. The forms from `date` on are numbers that are no figures. */
export type QuantityForm =
  | 'count'
  | 'vague'
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'fraction'
  | 'ratio'
  | 'multiple'
  | 'implicit-one'
  | 'age'
  | 'ordinal'
  | 'date'
  | 'clock'
  | 'score'
  | 'name'
  | 'list-number'
  | 'phone'
  | 'version'
  | 'pronoun';

/** The same amount in another unit, given in brackets behind it. */
export interface Conversion extends Span {
  quote: string;
  low: number | null;
  high: number | null;
  unit: string;
  /** Where it is told in a larger and a smaller unit ("211 ft 5 in"), each by itself. */
  parts: readonly Conversion[] | null;
}

/** One number phrase of a sentence with all that its words say; offsets into the article's text. */
export interface QuantityReading extends Quantity {
  form: QuantityForm;
  value: Value;
  bound: Bound;
  /** The number itself, without bound words and without what it counts. */
  numberSpan: Span;
  /** Counted noun phrase without articles ("opposition fighters"); null where none is written. */
  countedSpan: Span | null;
  /** Head noun of the counted phrase. */
  headSpan: Span | null;
  /** Id of lib/lexicon/nouns for the head, where the word is known. */
  countedKind: string | null;
  conversion: Conversion | null;
  /** Of a measure told in a larger and a smaller unit ("5 feet 2 inches") each by itself. */
  parts: readonly Conversion[] | null;
  /** False for dates, ages, names with numbers and the like; `reason` says which rule told so. */
  isFigure: boolean;
  reason: string | null;
}

/** A sentence of an article: its text, where it starts in the article, and its tokens with offsets into the article. */
export interface SentenceText {
  text: string;
  start: number;
  tokens: readonly Token[];
  /** What the lists say of each token; looked up where it is left out. */
  words?: readonly QuantityWord[];
  /** A headline, in which articles are left out ("Man shot dead"). */
  bare?: boolean;
}
