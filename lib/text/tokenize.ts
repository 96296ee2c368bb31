import type { Span } from '@/lib/model';

export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

/** A word, number or sign of a text; offsets into the whole text. */
export interface Token extends Span {
  text: string;
  /** Lower case, curly apostrophes made straight. */
  lower: string;
  kind: TokenKind;
  /** White space (or the start of the piece) stands before it. */
  spaced: boolean;
  /** Starts with a capital letter. */
  capital: boolean;
}

/*
 * One alternative per kind, tried in this order; no alternative can match what another has begun, so the scan is linear.
 *   dotted   U.N.  a.m.  p.m.           (one word)
 *   word     Saraqib  O'Brien  km2  m²  M4  F16
 *   number   1,234.5  12,34,567  1 000 (no-break space)  10, 000  .5  4e14
 *   symbol   $ € £ ¥ % ° and the like
 *   other    any other sign that is not white space
 */
const TOKEN =
  /(?<dotted>(?:\p{L}\.){2,})|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*)|(?<number>\d{1,3}(?:[,\u00a0\u202f\u2009]\d{2,3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:,? 000)+(?!\d)|\d+(?:\.\d+)?[eE][-+]?\d+(?![\p{L}\p{N}])|\d+(?:\.\d+)?|\.\d+)|(?<symbol>[\p{Sc}%‰°])|(?<other>[^\s])/gu;

/** Words, numbers and signs between `start` and `end`, in order; their offsets refer to the whole `text`. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const piece = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end);
  const tokens: Token[] = [];
  let lastEnd = -1;
  for (const match of piece.matchAll(TOKEN)) {
    const groups = match.groups!;
    const written = match[0];
    const kind: TokenKind =
      groups.word !== undefined || groups.dotted !== undefined ? 'word' : groups.number !== undefined ? 'number' : groups.symbol !== undefined ? 'symbol' : 'punctuation';
    const isWord = kind === 'word';
    const lower = isWord ? written.toLowerCase() : written;
    tokens.push({
      start: span.start + match.index,
      end: span.start + match.index + written.length,
      text: written,
      lower: isWord && lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      kind,
      spaced: match.index !== lastEnd,
      capital: isWord && lower[0] !== written[0],
    });
    lastEnd = match.index + written.length;
  }
  return tokens;
}
