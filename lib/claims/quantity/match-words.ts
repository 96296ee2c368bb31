import type { Token } from '@/lib/text/tokenize';
import type { UnitWord } from './quantity-language';

/** Whether the words of a phrase stand at `at`, in their own letter case where it counts. */
export function standsAt(tokens: readonly Token[], at: number, words: readonly string[], cased = false): boolean {
  if (at < 0 || at + words.length > tokens.length) return false;
  for (let i = 0; i < words.length; i++) {
    const token = tokens[at + i]!;
    if ((cased ? token.text : token.lower) !== words[i]) return false;
  }
  return true;
}

/** A unit met in the text and where it ends. */
interface UnitMatch {
  unit: string;
  word: UnitWord;
  last: number;
}

/** The longest unit phrase at `at`; null where none stands there. */
export function matchUnit(tokens: readonly Token[], at: number, index: ReadonlyMap<string, readonly UnitWord[]>, accepts: (word: UnitWord, last: number) => boolean): UnitMatch | null {
  const token = tokens[at];
  if (!token) return null;
  for (const word of index.get(token.lower) ?? []) {
    const last = at + word.words.length;
    if (standsAt(tokens, at, word.words, word.cased) && accepts(word, last)) return { unit: word.unit, word, last };
  }
  return null;
}

/** One-letter units that a space may separate from the number. Others with a space are far more often a word or a label. */
const SPACED_LETTERS: ReadonlySet<string> = new Set(['m', 'g', 'l', 'L', 't', 'W', 'V', 'N', 'J', 'K', 'C', 'F', 'f', 'h', 'A', 'T', 'Ω', 'Å']);
/** Whether a space may stand between a number and a short form of a unit. */
export const mayBeSpaced = (unit: string): boolean => unit.length > 1 || SPACED_LETTERS.has(unit);

/** Index of the unit that "of a" or "a" ties to a fraction ending at `last`: "half | an hour", "a quarter | of a percent"; null where none of these words stands there. */
export function behindPart(tokens: readonly Token[], last: number, articles: ReadonlySet<string>, of: ReadonlySet<string>): number | null {
  const linked = of.has(tokens[last]?.lower ?? '') ? last + 1 : last;
  const at = articles.has(tokens[linked]?.lower ?? '') ? linked + 1 : linked;
  return at === last ? null : at;
}

/** Between the two sides of something ("30 x 40 cm"). */
export const ACROSS = /^[x×]$/;

const HYPHENS = new Set(['-', '‑', '‐']);
/** Whether the token is a hyphen. */
export const isHyphen = (token: Token | undefined): boolean => token !== undefined && token.kind === 'punctuation' && HYPHENS.has(token.text);

const DASHES = new Set(['-', '‑', '‐', '‒', '–', '—', '−', '~']);
/** Whether the token is a hyphen or dash of any length. */
export const isDash = (token: Token | undefined): boolean => token !== undefined && token.kind === 'punctuation' && DASHES.has(token.text);
