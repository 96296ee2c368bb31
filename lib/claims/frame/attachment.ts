import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Phrase } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';

/** A quantity with the trigger that says what it counts; `cost` is how far-fetched the tie is, in steps over the sentence. */
export interface Attachment {
  reading: QuantityReading;
  /** Words of the quantity with what it counts. */
  at: Phrase;
  trigger: Trigger | null;
  frame: string | null;
  cost: number;
  /** Takes its frame from another quantity ("including two students"). */
  from: QuantityReading | null;
  /** Stands in one list with that other, behind the verb of both ("to hire 300 agents and 40 judges"). */
  listed?: boolean;
  /** Is the whole of which the figure before is a part ("24 of the 27 killed"): what the verb tells, it tells of the part. */
  whole?: boolean;
}
