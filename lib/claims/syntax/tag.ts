/** Part of speech, as far as a shallow reading needs it. */
export type Tag =
  | 'noun' | 'name' | 'adj' | 'num' | 'det' | 'poss' | 'hyphen'
  | 'prep' | 'and' | 'sub' | 'rel' | 'that' | 'pron'
  | 'aux' | 'modal' | 'to' | 'adv' | 'not' | 'verb' | 'time'
  | 'comma' | 'quote' | 'open' | 'close' | 'punct';

/** Tags that start or continue a noun phrase. */
export const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'adj', 'num', 'det', 'poss', 'pron', 'hyphen', 'time']);
