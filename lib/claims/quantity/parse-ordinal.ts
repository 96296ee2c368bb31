import { draftOf, type Draft, type QuantitySentence } from './quantity-sentence';

/** "second-largest", "the 90th minute": a place in an order, never a figure. Comes last, since "per second" is a unit by then. */
export const parseOrdinal = ({ free }: QuantitySentence): Draft[] =>
  [...free].filter((numeral) => numeral.kind === 'ordinal').map((numeral) => draftOf(numeral, 'ordinal', { isFigure: false, reason: 'ordinal' }));
