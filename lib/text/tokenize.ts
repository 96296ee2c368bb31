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
 *   word     Orlava  O'Brien  km2  m²  M4  F16
 *   number   1,234.5  12,34,567  1 000 (no-break space)  10, 000  .5  4e14
 *   other    any other sign that is not white space
 * No groups: the first character tells the kind, and a match without groups costs a third of one with them.
 */
// The rule sees runs that may be scanned again; \S as the last way means that every place matches and none is.
/* eslint-disable regexp/no-super-linear-move */
const TOKEN =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|\d{1,3}(?:[,\u00a0\u202f\u2009]\d{2,3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:,? 000)+(?!\d)|\d{1,20}(?:\.\d{1,20})?[eE][-+]?\d{1,3}(?![\p{L}\p{N}])|\d+(?:\.\d+)?|\.\d+|\S/gu;
/** The same where the comma is the decimal sign and the point groups thousands: 1.234.567,8  3,5  12 500 (no-break space). */
const COMMA_TOKEN =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|\d{1,3}(?:[.\u00a0\u202f\u2009]\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: 000)+(?!\d)|\d+(?:[.,]\d+)?|\S/gu;
/* eslint-enable regexp/no-super-linear-move */
const LETTER = /^\p{L}/u;
const SYMBOL = /^[\p{Sc}%‰°]/u;

/** The kind of a match by its first character. */
function kindOf(written: string): TokenKind {
  const code = written.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code >= 48 && code <= 57) return 'number';
  if (code < 128) return code === 36 || code === 37 ? 'symbol' : code === 46 && written.length > 1 ? 'number' : 'punctuation';
  return LETTER.test(written) ? 'word' : SYMBOL.test(written) ? 'symbol' : 'punctuation';
}

/** Words, numbers and signs between `start` and `end`, in order; their offsets refer to the whole `text`; `decimal` is the language's decimal sign. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }, decimal: '.' | ',' = '.'): Token[] {
  const pattern = decimal === ',' ? COMMA_TOKEN : TOKEN;
  const piece = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end);
  const tokens: Token[] = [];
  let lastEnd = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(piece); match !== null; match = pattern.exec(piece)) {
    const written = match[0];
    const kind = kindOf(written);
    const isWord = kind === 'word';
    const lower = isWord ? written.toLowerCase() : written;
    tokens.push({
      start: span.start + match.index,
      end: span.start + match.index + written.length,
      text: written,
      lower: isWord && lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      kind,
      spaced: match.index !== lastEnd,
      capital: isWord && lower.charCodeAt(0) !== written.charCodeAt(0),
    });
    lastEnd = match.index + written.length;
  }
  return tokens;
}
