import type { Span } from '@/lib/model';
import { lazily } from './lazily';
import { WordForms, type TokenKind, type WordForm } from './word-forms';

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
  /** What it is apart from where it stands. */
  form: WordForm;
}

/*
 * One alternative per kind, tried in this order; no alternative can match what another has begun, so the scan is linear.
 *   dotted   U.N.  a.m.  p.m.           (one word)
 *   word     Orlava  O'Brien  km2  m²  M4  F16  re-elected  R&D
 *   number   1,234.5  12,34,567  1 000 (no-break space)  10, 000  .5  4e14
 *   other    any other sign that is not white space
 * The scanner below reads words in Latin letters and plain signs by hand, and asks NUMBER for numbers with groups or decimals;
 * the whole pattern is left for what is rare, since an engine takes as long to compile its classes of letters as to read a page.
 * Every place that is not white space matches, so a match always begins where it was asked for.
 */
// The rule sees runs that may be scanned again; \S as the last way means that every place matches and none is.
/* eslint-disable regexp/no-super-linear-move */
const TOKEN = lazily(
  () => /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|\d{1,3}(?:[,\u00a0\u202f\u2009]\d{2,3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:,? 000)+(?!\d)|\d{1,20}(?:\.\d{1,20})?[eE][-+]?\d{1,3}(?![\p{L}\p{N}])|\d+(?:\.\d+)?|\.\d+|\S/gu,
);
/** The same where the comma is the decimal sign and the point groups thousands: 1.234.567,8  3,5  12 500 (no-break space). */
const COMMA_TOKEN = lazily(
  () => /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|\d{1,3}(?:[.\u00a0\u202f\u2009]\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: 000)+(?!\d)|\d+(?:[.,]\d+)?|\S/gu,
);
/* eslint-enable regexp/no-super-linear-move */
/** The numbers of both patterns but those with an exponent. */
const NUMBER = /\d{1,3}(?:[,\u00a0\u202f\u2009]\d{2,3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:,? 000)+(?!\d)|\d+(?:\.\d+)?|\.\d+/y;
const COMMA_NUMBER = /\d{1,3}(?:[.\u00a0\u202f\u2009]\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: 000)+(?!\d)|\d+(?:[.,]\d+)?/y;
const LETTER = /^\p{L}/u;
const SYMBOL = /^[\p{Sc}%‰°]/u;
const SPACE = /\s/;

/** Classes of the ASCII characters, by their code. */
const [OTHER, SMALL, CAPITAL, DIGIT, BLANK] = [0, 1, 2, 3, 4];
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? SMALL : code >= 65 && code <= 90 ? CAPITAL : code >= 48 && code <= 57 ? DIGIT : code === 32 || (code >= 9 && code <= 13) ? BLANK : OTHER,
);
const classOf = (code: number): number => (code < 128 ? CLASSES[code]! : -1);
const isLetter = (code: number): boolean => (code < 128 ? CLASSES[code] === SMALL || CLASSES[code] === CAPITAL : isLatin(code));
/** Letters of the Latin supplement and extensions, which are all from there on but two signs. */
const isLatin = (code: number): boolean => (code >= 0xc0 && code <= 0x2af && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xb5 || code === 0xba;

const DOT = 46;
const COMMA = 44;
const APOSTROPHE = 39;
const AMPERSAND = 38;
const CURLY = 0x2019;

/** The kind of a match by its first character. */
function kindOf(written: string): TokenKind {
  const code = written.charCodeAt(0);
  if (isLetter(code)) return 'word';
  if (classOf(code) === DIGIT) return 'number';
  if (code < 128) return code === 36 || code === 37 ? 'symbol' : code === DOT && written.length > 1 ? 'number' : 'punctuation';
  return LETTER.test(written) ? 'word' : SYMBOL.test(written) ? 'symbol' : 'punctuation';
}

/** End of the word in Latin letters at `i`, with what follows an apostrophe; -1 where the pattern has to look. */
function wordEnd(text: string, i: number, end: number): number {
  let at = i + 1;
  while (at < end && (classOf(text.charCodeAt(at)) === DIGIT || isLetter(text.charCodeAt(at)))) at++;
  for (;;) {
    if (at >= end) return end;
    const code = text.charCodeAt(at);
    if (code === DOT) return at === i + 1 ? dottedEnd(text, i, end) : at;
    if (code !== APOSTROPHE && code !== CURLY) return code < 128 ? at : SIGNS.has(code) ? at : -1;
    if (at + 1 >= end) return at;
    const next = text.charCodeAt(at + 1);
    if (!isLetter(next)) return next < 128 || SIGNS.has(next) ? at : -1;
    at += 2;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    // A digit is no part of what follows an apostrophe.
  }
}

/** End of the run of single letters with a stop behind each ("U.N.") at `i`; of its first letter where there is one only; -1 where the pattern has to look. */
function dottedEnd(text: string, i: number, end: number): number {
  let at = i;
  while (at + 1 < end && isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === DOT) at += 2;
  if (at < end && text.charCodeAt(at) >= 128 && !isLetter(text.charCodeAt(at)) && !SIGNS.has(text.charCodeAt(at))) return -1;
  return at - i >= 4 ? at : i + 1;
}

/** Common signs beyond ASCII that are no letters: spaces, quotation marks, dashes, the ellipsis, signs of money and degrees. */
const SIGNS: ReadonlySet<number> = new Set([0xa0, 0xa3, 0xa5, 0xab, 0xb0, 0xb7, 0xbb, 0x2013, 0x2014, 0x2018, CURLY, 0x201c, 0x201d, 0x2022, 0x2026, 0x20ac]);

/** End of the number whose digits begin at `i`; -1 where the pattern has to look for an exponent. */
function digitsEnd(text: string, i: number, end: number, numbers: RegExp): number {
  let at = i + 1;
  while (at < end && classOf(text.charCodeAt(at)) === DIGIT) at++;
  if (at >= end) return end;
  const code = text.charCodeAt(at);
  if (isExponent(code)) return -1;
  // Groups and decimals go on behind a comma, a stop, a space of any width.
  if (code !== COMMA && code !== DOT && code !== 32 && code !== 0xa0 && code !== 0x2009 && code !== 0x202f) return at;
  numbers.lastIndex = i;
  at = i + numbers.exec(text)![0].length;
  return isExponent(text.charCodeAt(at)) ? -1 : at;
}

/** End of a possessive ending that a space has come before ("Orlava ’s army", as some pages are written); -1 where none stands at `at`. The letter s between marks of its own is none. */
function ownerEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 32 || text.charCodeAt(at + 2) !== 115) return -1;
  const mark = text.charCodeAt(at + 1);
  const next = text.charCodeAt(at + 3);
  return (mark === APOSTROPHE || mark === CURLY) && next === 32 ? at + 3 : -1;
}

/** Verbs that news writes in two pieces, by the first of them, and how the second begins: "re-elected", "test-fired", "crash-landed". */
const TWO_PIECES: ReadonlyMap<string, string> = new Map([['re', ''], ['test', 'fir'], ['crash', 'land']]);
const [HYPHEN, LONGEST_PIECE] = [45, 5];

/** End of a verb in two pieces whose first stands from `i` to `end`; `end` itself where none does. */
function verbEnd(text: string, i: number, end: number, length: number): number {
  if (end - i > LONGEST_PIECE || text.charCodeAt(end) !== HYPHEN || classOf(text.charCodeAt(end + 1)) !== SMALL) return end;
  const second = TWO_PIECES.get(text.slice(i, end).toLowerCase());
  return second !== undefined && text.startsWith(second, end + 1) ? Math.max(end, wordEnd(text, end + 1, length)) : end;
}

/** End of capitals that a sign for "and" joins in one piece ("R&D"); `end` itself where none does. */
function joinedEnd(text: string, i: number, end: number): number {
  if (text.charCodeAt(end) !== AMPERSAND || end - i > LONGEST_PIECE || classOf(text.charCodeAt(end - 1)) !== CAPITAL || classOf(text.charCodeAt(i)) !== CAPITAL || classOf(text.charCodeAt(end + 1)) !== CAPITAL) return end;
  let at = end + 1;
  while (classOf(text.charCodeAt(at)) === CAPITAL) at++;
  return isLetter(text.charCodeAt(at)) ? end : at;
}

const isExponent = (code: number): boolean => code === 69 || code === 101;

/** Words, numbers and signs between `start` and `end`, in order; their offsets refer to the whole `text`; `decimal` is the language's decimal sign. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }, decimal: '.' | ',' = '.'): Token[] {
  const [tokenPattern, numbers] = decimal === ',' ? [COMMA_TOKEN, COMMA_NUMBER] : [TOKEN, NUMBER];
  const piece = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end);
  const base = span.start;
  const { length } = piece;
  const tokens: Token[] = [];
  let lastEnd = -1;
  for (let i = 0; i < length; ) {
    const code = piece.charCodeAt(i);
    const kind = classOf(code);
    if (kind === BLANK || (kind < 0 && !isLatin(code) && SPACE.test(piece[i]!))) {
      i++;
      continue;
    }
    let end = -1;
    if (isLetter(code)) end = wordEnd(piece, i, length);
    else if (kind === DIGIT) end = digitsEnd(piece, i, length, numbers);
    else if (kind === OTHER && !(code === DOT && i + 1 < length && classOf(piece.charCodeAt(i + 1)) === DIGIT)) end = i + 1;
    else if (SIGNS.has(code)) end = i + 1;
    if (end < 0) {
      const pattern = tokenPattern();
      pattern.lastIndex = i;
      end = i + pattern.exec(piece)![0].length;
    }
    if (kind === CAPITAL) end = joinedEnd(piece, i, end);
    if (isLetter(code)) end = verbEnd(piece, i, end, length);
    const owned = isLetter(code) ? ownerEnd(piece, end) : -1;
    tokens.push(owned < 0 ? tokenOf(forms.at(piece, i, end), base + i, base + end, i !== lastEnd) : tokenOf(formOf(`${piece.slice(i, end)}'s`), base + i, base + owned, i !== lastEnd));
    i = lastEnd = owned < 0 ? end : owned;
  }
  return tokens;
}

/** Forms seen: the same few thousand make up most of any text, and a string that is met again is found faster in every list. */
const forms = new WordForms(kindOf);

/** A form that stands in no text as it is, such as a part of one. */
export const formOf = (written: string): WordForm => forms.formOf(written);

/** A form where it stands. */
export const tokenOf = (form: WordForm, start: number, end: number, spaced: boolean): Token => ({ start, end, text: form.text, lower: form.lower, kind: form.kind, spaced, capital: form.capital, form });
