import type { TimeWords } from '@/lib/claims/time/time-language';

const openers = new WeakMap<TimeWords, ReadonlySet<string>>();

/** All words at which a time expression may begin: one look tells whether a word is to be read further. */
export function timeOpeners(words: TimeWords): ReadonlySet<string> {
  let known = openers.get(words);
  if (!known) {
    const lists: readonly Iterable<string>[] = [words.modifiers, words.last, words.next, words.this, words.runs, words.final, words.partsOfDay, words.agoBefore ?? []];
    const maps: readonly ReadonlyMap<string, unknown>[] = [words.months, words.weekdays, words.daysBack, words.ordinals, words.numbers, words.units];
    known = new Set([...lists.flatMap((list) => [...list]), ...maps.flatMap((map) => [...map.keys()])]);
    openers.set(words, known);
  }
  return known;
}
