import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { oneNameOf } from './bynames';
import { isCountry } from './countries';

/** `same`: one name. `alike`: may be spellings of one name, if another slot says so too. `other`: two names. */
type NameRelation = 'same' | 'alike' | 'other';

/** Shorter names differ by one letter and are different places (Gaza, Giza; Hama, Homs). */
const SHORTEST_ALIKE = 5;

/**
 * How two names stand to each other: folded and by their bynames equal, or of one sound and nearly one spelling
 * ("Orlava", "Orlawa"). Names that are both known as two things are never alike (Niger, Nigeria).
 */
export function compareNames(a: string, b: string, areKnown = false): NameRelation {
  const first = oneNameOf(a);
  const second = oneNameOf(b);
  if (first === second) return 'same';
  if (areKnown || (isCountry(first) && isCountry(second))) return 'other';
  return soundAlike(first, second) ? 'alike' : 'other';
}

function soundAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_ALIKE || a[0] !== b[0]) return false;
  const words = a.split(' ').length;
  if (words !== b.split(' ').length) return false;
  // One slip in a short name, two in a longer one; neither measure is safe alone.
  if (distance(a, b) > (shorter > SHORTEST_ALIKE ? 2 : 1)) return false;
  const [sound] = doubleMetaphone(a);
  const [other] = doubleMetaphone(b);
  return sound === other;
}
