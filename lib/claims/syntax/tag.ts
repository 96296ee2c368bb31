/** Part of speech, as far as a shallow reading needs it. */
export type Tag =
  | 'noun' | 'name' | 'adj' | 'num' | 'det' | 'poss' | 'hyphen'
  | 'prep' | 'and' | 'sub' | 'rel' | 'that' | 'pron'
  | 'aux' | 'modal' | 'to' | 'adv' | 'not' | 'verb' | 'time'
  | 'comma' | 'quote' | 'open' | 'close' | 'punct';

/** What stands for a part of speech where none is told: the word is of no closed class, or none stands there. A text and no null, which an engine would compare with tags by a call. */
export const UNTOLD = '';
export type TagOrNone = Tag | typeof UNTOLD;

/** Tags that start or continue a noun phrase. */
export const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'adj', 'num', 'det', 'poss', 'pron', 'hyphen', 'time']);
