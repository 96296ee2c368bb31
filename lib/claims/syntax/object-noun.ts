import { eventFrameOf, isThing } from '@/lib/lexicon/events';
import { lineage } from '@/lib/lexicon/nouns';
import type { EventWords } from '@/lib/claims/event-language';
import type { Word } from './sentence';
import type { TagOrNone } from './tag';

/** Tags behind the last word of an object. */
const BEHIND_OBJECT: ReadonlySet<TagOrNone> = new Set<TagOrNone>(['prep', 'punct', 'comma', 'sub', 'and']);

/**
 * Whether a word, a form of a verb as well and right behind the verb that ends `before`, is what that does something to: "Ferro drops bid for
 * Dorn", "Police storm building in Mern", "The exchange suspended trading". `next`: the tag of a closed class behind it.
 */
export function isObjectNoun(before: Word, { lower, classes: { forms, kind, nouns } }: Word, next: TagOrNone, { things }: EventWords): boolean {
  if (forms === null || !BEHIND_OBJECT.has(next) || before.is?.ing === true) return false;
  if (!forms.ing) return nouns !== null && forms.base && forms.participle && before.is?.third === true;
  // "halts building in Mern" is no house, and "began trading" no trade
  return before.classes.verbs?.some(({ role, frame, rest }) => {
    const record = role === 'object' && rest.length === 0 && frame !== 'begun' ? eventFrameOf(frame) : undefined;
    return record !== undefined && ((kind !== null && isThing(lineage(kind), record.happensTo)) || record.happensTo.some((thing) => things[thing]?.has(lower) === true));
  }) === true;
}
