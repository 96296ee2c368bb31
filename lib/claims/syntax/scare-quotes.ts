import type { Token } from '@/lib/text/tokenize';
import type { WordForm } from '@/lib/text/word-forms';
import type { WordClasses } from '@/lib/claims/word-classes';

/** Most words that an outlet sets between marks to keep its distance; what is longer is speech. */
const MAX_WORDS = 4;

/** Marks that open, with those that close them. */
const CLOSING: ReadonlyMap<string, string> = new Map([['"', '"'], ['“', '”'], ['‘', '’'], ["'", "'"], ['«', '»']]);

/**
 * The tokens without the marks around a few small words within a sentence ('seized "most" of the city', 'shells fired by
 * "terrorist organisations" hit'): the outlet keeps its distance from the words, but the sentence reads as if the marks were not
 * there. Marks behind or before a verb of saying stay: they are of what is said. The same array where nothing is left out.
 */
export function withoutScareQuotes(tokens: readonly Token[], classesOf: (form: WordForm) => WordClasses): readonly Token[] {
  let marks: Set<number> | null = null;
  for (let open = 1; open < tokens.length - 2; open++) {
    if (tokens[open]!.kind !== 'punctuation' || !tokens[open]!.spaced || tokens[open + 1]!.spaced) continue;
    const closing = CLOSING.get(tokens[open]!.text);
    if (closing === undefined) continue;
    const before = tokens[open - 1]!;
    // "100 'terrorists' killed"
    if ((before.kind !== 'word' && before.kind !== 'number') || classesOf(before.form).reports) continue;
    const close = closeOf(tokens, open, closing);
    // 'called it a "political trial" saying that …': what goes on to say is not what stands between the marks.
    if (close < 0 || (tokens[close + 1]?.kind === 'word' && classesOf(tokens[close + 1]!.form).reports)) continue;
    marks ??= new Set();
    marks.add(open).add(close);
    open = close;
  }
  return marks === null ? tokens : without(tokens, marks);
}

const without = (tokens: readonly Token[], marks: ReadonlySet<number>): readonly Token[] => tokens.filter((_, i) => !marks.has(i));

/** Index of the mark that closes the few small words behind `open`; -1 where something else stands there. */
function closeOf(tokens: readonly Token[], open: number, closing: string): number {
  for (let i = open + 1; i < tokens.length && i <= open + 1 + MAX_WORDS; i++) {
    const { kind, text, spaced, capital } = tokens[i]!;
    if (text === closing && !spaced && i > open + 1) return i;
    if (kind !== 'word' || capital) return -1;
  }
  return -1;
}
