import { attachBounds } from './attach-bounds';
import { attachCounted } from './attach-counted';
import { dropUnlikely } from './drop-unlikely';
import { mergeCoins } from './merge-coins';
import { mergeConversions } from './merge-conversions';
import { mergeRanges } from './merge-ranges';
import { mergeSmallerUnits } from './merge-smaller-units';
import { parseAge } from './parse-age';
import { parseCount } from './parse-count';
import { parseMeasure } from './parse-measure';
import { parseMoney } from './parse-money';
import { parseNotFigure } from './parse-not-figure';
import { parseOrdinal } from './parse-ordinal';
import { parsePercent } from './parse-percent';
import { parseRatio } from './parse-ratio';
import { parseTally } from './parse-tally';
import type { QuantityParser, QuantityRefiner } from './quantity-sentence';
import { readPoints } from './read-points';
import { shareUnits } from './share-units';
import { removeOverlaps } from './remove-overlaps';

/** In this order, each on the numerals that those before it left: what is told apart by its surroundings first, bare counts last. */
export const QUANTITY_PARSERS: readonly QuantityParser[] = [
  parseAge, // "17-year-old" before its number is read as a duration
  parseRatio, // "one in five" before "one" is a pronoun and "five" counts something
  parseTally, // "voted 219-211" before two numbers with a dash are a score
  parseNotFigure, // dates, clocks, names and labels before anything can count them
  parsePercent,
  parseMoney, // before measures: "2.5m" behind a sign is money, "pounds" may be either
  parseMeasure,
  parseCount,
  parseOrdinal,
];

/** In this order: ranges need the units, points the shares beside them, conversions the ranges, bounds the whole phrase, nouns the ranges and conversions. */
export const QUANTITY_REFINERS: readonly QuantityRefiner[] = [removeOverlaps, mergeCoins, mergeSmallerUnits, mergeRanges, shareUnits, readPoints, mergeConversions, attachCounted, attachBounds, dropUnlikely];
