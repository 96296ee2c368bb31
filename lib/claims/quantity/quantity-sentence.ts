import type { Token } from '@/lib/text/tokenize';
import { tokenize } from '@/lib/text/tokenize';
import { compileLanguage, type CompiledLanguage } from './compile-language';
import type { QuantityLanguage } from './quantity-language';
import type { Bound, QuantityForm, SentenceText } from './quantity-reading';
import { readNumerals, type Numeral } from './read-numerals';

/**
 * A quantity while it is being read. All positions are token indices of its sentence, `last` exclusive;
 * `first`/`last` grow as bound words, unit and counted noun are found.
 */
export interface Draft {
  form: QuantityForm;
  first: number;
  last: number;
  numeral: Numeral;
  low: number | null;
  high: number | null;
  approx: boolean;
  unit: string | null;
  bound: Bound;
  rule: string;
  /** Counted noun phrase, and its head noun (one token). */
  counted: readonly [first: number, last: number] | null;
  head: number | null;
  kind: string | null;
  conversion: Draft | null;
  isFigure: boolean;
  reason: string | null;
}

/** A sentence while its quantities are read: its tokens, its numerals, and which of these are still free. */
export interface QuantitySentence {
  text: string;
  start: number;
  /** What is added to a token's offsets to get the article's. */
  base: number;
  tokens: readonly Token[];
  language: CompiledLanguage;
  numerals: readonly Numeral[];
  /** Numerals that no parser has taken yet. */
  free: Set<Numeral>;
}

/** A parser reads one form of quantity out of the free numerals of a sentence. */
export type QuantityParser = (sentence: QuantitySentence) => Draft[];
/** A refiner turns the drafts of a sentence into better ones. */
export type QuantityRefiner = (drafts: readonly Draft[], sentence: QuantitySentence) => Draft[];

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** "Rs500", "USD50": a code written to its number is cut off, so that the number is a token of its own. */
function splitCodes(tokens: readonly Token[], language: QuantityLanguage): readonly Token[] {
  if (!tokens.some((token) => token.kind === 'word' && isDigit(token.text.charCodeAt(token.text.length - 1)))) return tokens;
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    const previous = tokens[i - 1];
    // The digits may go on in the next token ("USD115" + ".5").
    if (token.kind === 'number' && token.text.startsWith('.') && !token.spaced && previous && language.codes.has(/^([a-z]{1,3})\d+$/.exec(previous.lower)?.[1] ?? '')) return [];
    const cut = token.kind === 'word' ? /^([A-Za-z]{1,3})(\d+)$/.exec(token.text) : null;
    if (!cut || !language.codes.has(cut[1]!.toLowerCase())) return [token];
    const at = token.start + cut[1]!.length;
    const more = next && next.kind === 'number' && next.text.startsWith('.') && !next.spaced ? next.text : '';
    return [
      { ...token, text: cut[1]!, lower: cut[1]!.toLowerCase(), end: at },
      { ...token, text: cut[2]! + more, lower: cut[2]! + more, start: at, end: token.end + more.length, kind: 'number' as const, spaced: false, capital: false },
    ];
  });
}

/** The sentence with tokens and numerals read. */
export function openSentence(sentence: SentenceText, words: QuantityLanguage): QuantitySentence {
  const tokens = splitCodes(sentence.tokens ?? tokenize(sentence.text, undefined, words.decimal), words);
  const numerals = readNumerals(tokens, words);
  return { text: sentence.text, start: sentence.start, base: sentence.tokens ? 0 : sentence.start, tokens, language: compileLanguage(words), numerals, free: new Set(numerals) };
}

/** A new draft of a numeral: exact, without unit, a figure. */
export function draftOf(numeral: Numeral, form: QuantityForm, more: Partial<Draft> = {}): Draft {
  return {
    form,
    first: numeral.first,
    last: numeral.last,
    numeral,
    low: numeral.low,
    high: numeral.kind === 'ordinal' ? numeral.low : numeral.high,
    approx: numeral.approx,
    unit: null,
    bound: numeral.approx ? (numeral.high === null ? 'atLeast' : 'range') : 'exact',
    rule: numeral.rule ?? 'N',
    counted: null,
    head: null,
    kind: null,
    conversion: null,
    isFigure: true,
    reason: null,
    ...more,
  };
}
