/** Wordings of a language by which lines of a news page are told that are no part of its article. */
export interface FurnitureWords {
  /** Lines that end the article: what follows is furniture. */
  ends: readonly RegExp[];
  /** Lines over a list of other headlines, which stand below without a stop. */
  labels: readonly RegExp[];
  /** Single lines that are furniture. */
  lines: readonly RegExp[];
  byline: RegExp;
  /** A news agency's credit at the head of a text, its name in the group `agency` or `credit`. */
  agency: RegExp;
}
