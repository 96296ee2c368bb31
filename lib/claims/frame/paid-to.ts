import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Phrase } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** Whether people are those to whom somebody was told to pay, and none who were fined: "ordered the firm to pay 75 workers 3,000 dollars each", a fine told by more words than one. */
export const isPaidTo = ({ frame, kind, passive, weight, last }: Trigger, { first }: Phrase, { value }: QuantityReading): boolean =>
  frame === 'fined' && kind === 'object' && !passive && weight > 1 && value.unit === 'people' && first >= last;
