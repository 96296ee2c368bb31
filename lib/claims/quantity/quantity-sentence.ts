import type { Token } from '@/lib/text/tokenize';
import type { CompiledLanguage } from './compile-language';
import type { Numeral } from './numeral';
import type { Bound } from './bound';
import type { QuantityForm, SentenceText } from './quantity-reading';
import type { QuantityWord } from './quantity-word';
import { readNumerals } from './read-numerals';

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
  /** Where it is told in a larger and a smaller unit, each by itself. */
  parts: readonly Draft[] | null;
  isFigure: boolean;
  reason: string | null;
}

/** A sentence while its quantities are read: its tokens, its numerals, and which of these are still free. */
export interface QuantitySentence {
  text: string;
  start: number;
  tokens: readonly Token[];
  /** What the lists say of each token. */
  words: readonly QuantityWord[];
  language: CompiledLanguage;
  numerals: readonly Numeral[];
  /** Numerals that no parser has taken yet. */
  free: Set<Numeral>;
  /** A headline, in which articles are left out. */
  bare: boolean;
}

/** A parser reads one form of quantity out of the free numerals of a sentence. */
export type QuantityParser = (sentence: QuantitySentence) => Draft[];
/** A refiner turns the drafts of a sentence into better ones. */
export type QuantityRefiner = (drafts: readonly Draft[], sentence: QuantitySentence) => Draft[];

/** The sentence with its numerals read. */
export function openSentence(sentence: SentenceText, language: CompiledLanguage): QuantitySentence {
  const { text, start, tokens } = sentence;
  const words = sentence.words ?? tokens.map(({ lower }) => language.wordOf(lower));
  const numerals = readNumerals(tokens, words, language.words);
  return { text, start, tokens, words, language, numerals, free: new Set(numerals), bare: sentence.bare ?? false };
}

/** A new draft of a numeral: exact, without unit, a figure. */
export function draftOf(numeral: Numeral, form: QuantityForm, more: Partial<Draft> = {}): Draft {
  const draft: Draft = {
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
    parts: null,
    isFigure: true,
    reason: null,
  };
  return Object.assign(draft, more);
}

/**
 * The draft with some of it changed. Written out and not copied over ("...draft"): an engine gives each place that copies an object another
 * shape for it, and drafts are read all over.
 */
export function changed(draft: Draft, more: Partial<Draft>): Draft {
  const copy: Draft = {
    form: draft.form,
    first: draft.first,
    last: draft.last,
    numeral: draft.numeral,
    low: draft.low,
    high: draft.high,
    approx: draft.approx,
    unit: draft.unit,
    bound: draft.bound,
    rule: draft.rule,
    counted: draft.counted,
    head: draft.head,
    kind: draft.kind,
    conversion: draft.conversion,
    parts: draft.parts,
    isFigure: draft.isFigure,
    reason: draft.reason,
  };
  return Object.assign(copy, more);
}
