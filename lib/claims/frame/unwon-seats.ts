import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { Phrase, Word } from '@/lib/claims/syntax/sentence';
import { fits } from './fits-frame';
import type { Trigger } from './find-triggers';

/** What tells of seats that nobody has won: the verb of losing right before them, or nothing where they are needed ("needs 61 seats", "the 51 seats needed") or all that a house has; `best` itself where neither stands there. */
export function unwonSeats(best: Trigger | null, triggers: readonly Trigger[], words: readonly Word[], { first, last }: Phrase, reading: QuantityReading, houses: ReadonlySet<string>): Trigger | null {
  if (best?.frame !== 'elected' || best.kind !== 'noun' || best.first < first || best.last > last) return best;
  if (isOfHouse(words, first, houses)) return null;
  const verb = triggers.find(({ kind, passive, frame, first: from, last: end }) => kind === 'object' && (frame === 'lost' || frame === 'requested') && (passive ? from === last : end === first));
  if (verb === undefined) return best;
  return verb.frame === 'lost' && !verb.passive && fits('lost', reading) ? verb : null;
}

/** How many words the name of a house may have. */
const HOUSE_REACH = 4;

/** "172 of the House's 343 seats", "parliament's 250 seats": whether a house stands right before a number, as what has so many. */
function isOfHouse(words: readonly Word[], first: number, houses: ReadonlySet<string>): boolean {
  const before = words[first - 1];
  if (before === undefined || (before.tag !== 'poss' && !/['’]s?$/.test(before.text))) return false;
  return words.slice(Math.max(0, first - HOUSE_REACH), first).some(({ lower }) => houses.has(lower.replace(/['’]s?$/, '')));
}
