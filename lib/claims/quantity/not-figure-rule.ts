import type { Numeral } from './numeral';
import type { QuantityForm } from './quantity-reading';
import type { QuantitySentence } from './quantity-sentence';

/** A rule that tells why a numeral is no figure, or null when it may be one. */
export type NotFigureRule = (sentence: QuantitySentence, numeral: Numeral, index: number) => { form: QuantityForm; reason: string } | null;
