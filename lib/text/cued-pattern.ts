/** A pattern that is asked only of texts in which one of its cues stands. */
export interface CuedPattern {
  /** Of every match at least one cue is a part; in lower case. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
  /** Whether the text holds a match. */
  test(text: string): boolean;
  /** The first match, with its groups; null where the text holds none. */
  exec(text: string): RegExpExecArray | null;
}

/** The text last asked about, in lower case: many patterns are asked of one text in a row. */
let asked = '';
let lowered = '';

/**
 * The pattern with words (parted by blanks, `_` for a blank within one) of which every match holds at least one. An engine compiles a pattern when it is first run, which takes up to half a
 * millisecond for a choice among many words, in every worker that has just been started; to look for the words costs next to nothing, and most texts hold none.
 */
export function cuedPattern(cues: string, pattern: RegExp): CuedPattern {
  const all = cues.split(' ').map((cue) => cue.replaceAll('_', ' '));
  const hasCue = (text: string): boolean => {
    if (text !== asked) {
      asked = text;
      lowered = text.toLowerCase();
    }
    for (let at = 0; at < all.length; at += 1) if (lowered.includes(all[at]!)) return true;
    return false;
  };
  return { cues: all, pattern, test: (text) => hasCue(text) && pattern.test(text), exec: (text) => (hasCue(text) ? pattern.exec(text) : null) };
}
