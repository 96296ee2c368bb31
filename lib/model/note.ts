/** Numbers of a text that do not fit together. Numbers are as the text has them, shares in percent; `right` is what the others come to, unrounded, and `stated` what the text says instead. */
export type SumNote =
  /** Parts that come to another number than the whole. */
  | { says: 'sum'; parts: readonly number[]; right: number; stated: number }
  /** Parts that exclude each other and are more than all. */
  | { says: 'more-than-all'; parts: readonly number[]; right: number; stated: number }
  /** So many times so many. */
  | { says: 'product'; parts: readonly number[]; right: number; stated: number }
  | { says: 'part-above-whole'; part: number; whole: number }
  /** A share in percent; `bound` where it is only said to be less or more than that. */
  | { says: 'share'; part: number; whole: number; right: number; stated: number; bound?: 'below' | 'above' }
  /** A change in percent, below zero where it fell. */
  | { says: 'change-share'; from: number; to: number; right: number; stated: number }
  | { says: 'change'; from: number; to: number; right: number; stated: number }
  | { says: 'times'; from: number; to: number; right: number; stated: number }
  /** An amount in a unit (an id of the lexicon) that is not the one in brackets behind it, in `into`. */
  | { says: 'conversion'; amount: number; unit: string; right: number; into: string; stated: number };

/** How the headline gives a figure of the text: both as worded, in the text's language. */
export interface HeadlineNote {
  says: 'headline-differs' | 'headline-rounded';
  headline: string;
  text: string;
}

/** What is to be said of a claim besides what it claims. No sentence: `noteSentences` puts it into the reader's language. */
export type Note = SumNote | HeadlineNote;
