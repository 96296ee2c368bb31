import { dimensionOf, unitName } from '@/lib/lexicon/units';
import type { Quantity, Span } from '@/lib/model';
import type { Token } from '@/lib/text/tokenize';
import { compileLanguage } from './compile-language';
import { mergeFamilies } from './merge-families';
import { mergeOnes } from './merge-ones';
import { parseImplicitOne } from './parse-implicit-one';
import { QUANTITY_PARSERS, QUANTITY_REFINERS } from './quantity-configuration';
import type { QuantityLanguage } from './quantity-language';
import type { Conversion, QuantityReading, SentenceText } from './quantity-reading';
import { openSentence, type Draft, type QuantitySentence } from './quantity-sentence';

/** The unit of a figure that names nothing it counts ("five million"). */
export const BARE_NUMBER = 'dimensionless';

/**
 * All number phrases of each sentence in order of the text, with those that are no figures marked as such, and with things
 * counted by their article alone ("a helicopter") as form `implicit-one`. Offsets refer to the article; empty for no numbers.
 * Each parser goes over all sentences before the next begins, as all steps of reading an article do (see `readSentences`).
 */
export function readQuantities(sentences: readonly SentenceText[], language: QuantityLanguage): QuantityReading[][] {
  const compiled = compileLanguage(language);
  const opened = sentences.map((sentence) => openSentence(sentence, compiled));
  const drafts = opened.map((): Draft[] => []);
  for (const parse of QUANTITY_PARSERS) {
    for (let i = 0; i < opened.length; i++) {
      const open = opened[i]!;
      if (open.free.size === 0) continue;
      for (const draft of parse(open)) {
        drafts[i]!.push(draft);
        open.free.delete(draft.numeral);
        // A range or ratio takes the numerals inside it too.
      }
    }
  }
  for (const refine of QUANTITY_REFINERS) for (let i = 0; i < opened.length; i++) if (drafts[i]!.length > 0) drafts[i] = refine(drafts[i]!, opened[i]!);
  for (let i = 0; i < opened.length; i++) drafts[i] = withOnes(drafts[i]!, opened[i]!);
  return drafts.map((read, i) => read.sort((a, b) => a.first - b.first).map((draft) => toReading(draft, opened[i]!)));
}

/** The drafts with things counted by their article alone. */
function withOnes(drafts: Draft[], sentence: QuantitySentence): Draft[] {
  const found = parseImplicitOne(sentence, drafts);
  if (found.length === 0) return mergeFamilies(drafts, sentence);
  const ones = mergeOnes(found, sentence);
  // A pronoun or an age inside such a phrase is no figure of its own.
  return mergeFamilies(drafts.concat(ones.filter((one) => !drafts.some(({ first, last, form }) => form !== 'pronoun' && form !== 'age' && first <= one.first && one.first < last))), sentence);
}

/** The stream of quantities that scorers and the command line show: figures, ages and conversions, without things counted by an article. Feet and inches stand by themselves, as annotators take them. */
export function toQuantities(readings: readonly QuantityReading[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (const reading of readings) {
    if ((!reading.isFigure && reading.form !== 'age') || reading.form === 'implicit-one') continue;
    const { start, end, quote, low, high, counted, conversion, parts, value } = reading;
    // A range names no single value, so the plain stream shows it as rounded.
    const approx = reading.approx || reading.bound === 'range';
    const push = (part: Conversion): unknown => quantities.push({ start: part.start, end: part.end, quote: part.quote, low: part.low, high: part.high, approx, unit: part.unit, counted: unitName(part.unit) });
    // What a measure or a sum of money counts is its unit, by name, with what it is of where that is told ("gram of sugar").
    const isCount = dimensionOf(value.unit) === 'count';
    if (parts) parts.forEach(push);
    else quantities.push({ start, end, quote, low, high, approx, unit: value.unit, counted: counted === null ? unitName(value.unit) : isCount ? counted : `${unitName(value.unit)} of ${counted}` });
    if (conversion) (conversion.parts ?? [conversion]).forEach(push);
  }
  return quantities;
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
    parts: draft.parts?.map((part) => toConversion(part, sentence)) ?? null,
    isFigure: draft.isFigure,
    reason: draft.reason,
  };
}

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({ start: tokens[first]!.start, end: tokens[last - 1]!.end });

function toConversion({ first, last, low, high, unit, parts }: Draft, sentence: QuantitySentence): Conversion {
  const { tokens, text, start } = sentence;
  const span = spanOf(tokens, first, last);
  return { ...span, quote: text.slice(span.start - start, span.end - start), low, high, unit: unit!, parts: parts?.map((part) => toConversion(part, sentence)) ?? null };
}
