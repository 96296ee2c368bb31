import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Phrase } from '@/lib/claims/syntax/sentence';
import { fits } from './fits-frame';
import type { Trigger } from './find-triggers';

/** What tells of seats that nobody has won: the verb of losing right before them, or nothing where they are needed ("needs 61 seats", "the 51 seats needed"); `best` itself where neither stands there. */
export function unwonSeats(best: Trigger | null, triggers: readonly Trigger[], { first, last }: Phrase, reading: QuantityReading): Trigger | null {
  if (best?.frame !== 'elected' || best.kind !== 'noun' || best.first < first || best.last > last) return best;
  const verb = triggers.find(({ kind, passive, frame, first: from, last: end }) => kind === 'object' && (frame === 'lost' || frame === 'requested') && (passive ? from === last : end === first));
  if (verb === undefined) return best;
  return verb.frame === 'lost' && !verb.passive && fits('lost', reading) ? verb : null;
}
