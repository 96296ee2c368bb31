import { unitName } from '@/lib/lexicon/units';
import type { Quantity, Span, Value } from '@/lib/model';
import { parseImplicitOne } from './parse-implicit-one';
import { QUANTITY_PARSERS, QUANTITY_REFINERS } from './quantity-configuration';
import type { QuantityLanguage } from './quantity-language';
import type { QuantityReading, SentenceText } from './quantity-reading';
import { openSentence, type Draft, type QuantitySentence } from './quantity-sentence';

/** The unit of a figure that names nothing it counts ("five million"). */
export const BARE_NUMBER = 'dimensionless';

/**
 * All number phrases of a sentence in order of the text, with those that are no figures marked as such, and with things
 * counted by their article alone ("a helicopter") as form `implicit-one`. Offsets refer to the article; empty for no numbers.
 */
export function readQuantities(sentence: SentenceText, language: QuantityLanguage): QuantityReading[] {
  const open = openSentence(sentence, language);
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
  const taken = new Set<number>();
  for (const draft of drafts) for (let i = draft.first; i < draft.last; i++) taken.add(i);
  for (const draft of parseImplicitOne(open, drafts)) if (!taken.has(draft.first)) drafts.push(draft);
  return drafts.sort((a, b) => a.first - b.first).map((draft) => toReading(draft, open));
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

function toReading(draft: Draft, { tokens, text, start, base }: QuantitySentence): QuantityReading {
  const spanOf = (first: number, last: number): Span => ({ start: base + tokens[first]!.start, end: base + tokens[last - 1]!.end });
  const slice = (span: Span): string => text.slice(span.start - start, span.end - start);
  const whole = spanOf(draft.first, draft.last);
  const countedSpan = draft.counted ? spanOf(draft.counted[0], draft.counted[1]) : null;
  const value: Value = { low: draft.low, high: draft.high, approx: draft.approx, unit: draft.unit ?? BARE_NUMBER, rule: draft.rule };
  const conversion = draft.conversion ? spanOf(draft.conversion.first, draft.conversion.last) : null;
  return {
    ...whole,
    quote: slice(whole),
    low: draft.low,
    high: draft.high,
    approx: draft.approx,
    unit: draft.unit,
    counted: countedSpan ? slice(countedSpan) : null,
    form: draft.form,
    value,
    bound: draft.bound,
    numberSpan: spanOf(draft.numeral.first, draft.numeral.last),
    countedSpan,
    headSpan: draft.head === null ? null : spanOf(draft.head, draft.head + 1),
    countedKind: draft.kind,
    conversion: conversion && draft.conversion ? { ...conversion, quote: slice(conversion), low: draft.conversion.low, high: draft.conversion.high, unit: draft.conversion.unit! } : null,
    isFigure: draft.isFigure,
    reason: draft.reason,
  };
}
