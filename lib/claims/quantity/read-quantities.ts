import { unitName } from '@/lib/lexicon/units';
import type { Quantity, Span } from '@/lib/model';
import type { Token } from '@/lib/text/tokenize';
import { compileLanguage } from './compile-language';
import { mergeOnes } from './merge-ones';
import { parseImplicitOne } from './parse-implicit-one';
import { QUANTITY_PARSERS, QUANTITY_REFINERS } from './quantity-configuration';
import type { QuantityLanguage } from './quantity-language';
import type { Conversion, QuantityReading, SentenceText } from './quantity-reading';
import { openSentence, type Draft, type QuantitySentence } from './quantity-sentence';

/** The unit of a figure that names nothing it counts ("five million"). */
export const BARE_NUMBER = 'dimensionless';

/**
 * All number phrases of a sentence in order of the text, with those that are no figures marked as such, and with things
 * counted by their article alone ("a helicopter") as form `implicit-one`. Offsets refer to the article; empty for no numbers.
 */
export function readQuantities(sentence: SentenceText, language: QuantityLanguage): QuantityReading[] {
  const open = openSentence(sentence, compileLanguage(language));
  let drafts: Draft[] = [];
  for (const parse of QUANTITY_PARSERS) {
    if (open.free.size === 0) break;
    for (const draft of parse(open)) {
      drafts.push(draft);
      open.free.delete(draft.numeral);
      // A range or ratio takes the numerals inside it too.
    }
  }
  if (drafts.length > 0) for (const refine of QUANTITY_REFINERS) drafts = refine(drafts, open);
  const found = parseImplicitOne(open, drafts);
  if (found.length > 0) {
    const ones = mergeOnes(found, open);
    const taken = drafts;
    // A pronoun or an age inside such a phrase is no figure of its own.
    drafts = drafts.concat(ones.filter((one) => !taken.some(({ first, last, form }) => form !== 'pronoun' && form !== 'age' && first <= one.first && one.first < last)));
  }
  const readings: QuantityReading[] = [];
  for (const draft of drafts.sort((a, b) => a.first - b.first)) readings.push(toReading(draft, open));
  return readings;
}

/** The stream of quantities that scorers and the command line show: figures, ages and conversions, without things counted by an article. */
export function toQuantities(readings: readonly QuantityReading[]): Quantity[] {
  return readings.flatMap((reading) => {
    if ((!reading.isFigure && reading.form !== 'age') || reading.form === 'implicit-one') return [];
    const { start, end, quote, low, high, counted, conversion, value } = reading;
    // A range names no single value, so the plain stream shows it as rounded.
    const approx = reading.approx || reading.bound === 'range';
    // What a measure or a sum of money counts is its unit: its name stands for the noun that is not written.
    const own: Quantity = { start, end, quote, low, high, approx, unit: value.unit, counted: counted ?? unitName(value.unit) };
    if (!conversion) return [own];
    return [own, { start: conversion.start, end: conversion.end, quote: conversion.quote, low: conversion.low, high: conversion.high, approx, unit: conversion.unit, counted: unitName(conversion.unit) }];
  });
}

function toReading(draft: Draft, sentence: QuantitySentence): QuantityReading {
  const { tokens, text, start } = sentence;
  const from = tokens[draft.first]!.start;
  const to = tokens[draft.last - 1]!.end;
  const countedSpan = draft.counted ? spanOf(tokens, draft.counted[0], draft.counted[1]) : null;
  // Written out, field by field: this is made for every number of a text.
  return {
    start: from,
    end: to,
    quote: text.slice(from - start, to - start),
    low: draft.low,
    high: draft.high,
    approx: draft.approx,
    unit: draft.unit,
    counted: countedSpan ? text.slice(countedSpan.start - start, countedSpan.end - start) : null,
    form: draft.form,
    value: { low: draft.low, high: draft.high, approx: draft.approx, unit: draft.unit ?? BARE_NUMBER, rule: draft.rule },
    bound: draft.bound,
    numberSpan: spanOf(tokens, draft.numeral.first, draft.numeral.last),
    countedSpan,
    headSpan: draft.head === null ? null : spanOf(tokens, draft.head, draft.head + 1),
    countedKind: draft.kind,
    conversion: draft.conversion ? toConversion(draft.conversion, sentence) : null,
    isFigure: draft.isFigure,
    reason: draft.reason,
  };
}

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({ start: tokens[first]!.start, end: tokens[last - 1]!.end });

function toConversion({ first, last, low, high, unit }: Draft, { tokens, text, start }: QuantitySentence): Conversion {
  const span = spanOf(tokens, first, last);
  return { ...span, quote: text.slice(span.start - start, span.end - start), low, high, unit: unit! };
}
