/** A number as written, before anyone asks what it counts. Token indices, `last` exclusive. */
export interface Numeral {
  first: number;
  last: number;
  low: number;
  high: number | null;
  approx: boolean;
  /** `vague`: "dozens"; `fuzzy`: "several"; `article`: "a million" or "a dozen" begun by an article. */
  kind: 'digits' | 'words' | 'vague' | 'fuzzy' | 'fraction' | 'ordinal';
  /** The multiplier written with it (1 for none): what the first number of "20-30 million" takes over. */
  scale: number;
  /** Whether a digit group stands in it, and how it is written. */
  written: string;
  /** For printing ("dozens"); null for a plain number. */
  rule: string | null;
}
