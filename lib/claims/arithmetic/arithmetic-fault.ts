import type { Span } from '@/lib/model';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Token } from '@/lib/text/tokenize';

export type FaultId = 'conversion-mismatch' | 'parts-mismatch' | 'percent-mismatch';

/** A sum of the text that does not hold; the span is the figure that is at odds with the others. */
export interface ArithmeticFault extends Span {
  flag: FaultId;
  /** The sum in one line ("550 km² is 212 sq mi, not 342"). */
  note: string;
}

/** A sentence with its words and quantities, offsets into the article. */
export interface CheckedSentence {
  tokens: readonly Token[];
  quantities: readonly QuantityReading[];
}

/** Small words of a language that tie the numbers of a sum together; lower case. */
export interface ArithmeticLanguage {
  from: ReadonlySet<string>;
  to: ReadonlySet<string>;
  of: ReadonlySet<string>;
  and: ReadonlySet<string>;
  or: ReadonlySet<string>;
  /** Words that may stand beside "of" ("out of the"). */
  small: ReadonlySet<string>;
  /** Words that open what a part of a list is further said to be ("22 seats for one side"). */
  tails: ReadonlySet<string>;
  rising: ReadonlySet<string>;
  falling: ReadonlySet<string>;
  including: ReadonlySet<string>;
}
