import type { ClaimLanguage } from './claim-language';

/**
 * The lists whose words rules look for all over a sentence, a bit each. Hardly a sentence holds a word of any: the bits of its words together
 * tell without a look at them which rules need not look it over.
 */
export const SCANS = { sameDay: 1 << 0, pointing: 1 << 1, until: 1 << 2, side: 1 << 3, retort: 1 << 4, defining: 1 << 5, earlier: 1 << 6, condition: 1 << 7, lasting: 1 << 8, age: 1 << 9, after: 1 << 10, deed: 1 << 11 } as const;

/** The bits of the lists that hold a word (lower case); of phrases, of those that end with it. */
export function scansOf(word: string, { grammar, modality, places, refine, times }: ClaimLanguage): number {
  const { sameDay, pointing, until, side, retort, defining, earlier, condition, lasting, age, after, deed } = SCANS;
  return (
    (times.sameDay.has(word) ? sameDay : 0) |
    (places.pointing.has(word) ? pointing : 0) |
    (places.untils.has(word) ? until : 0) |
    (places.sides.has(word) ? side : 0) |
    (grammar.retorts.has(word) ? retort : 0) |
    (refine.defining.has(word) ? defining : 0) |
    (grammar.earlier.some((phrase) => phrase.at(-1) === word) ? earlier : 0) |
    (modality.conditions.has(word) ? condition : 0) |
    (grammar.lasting.has(word) ? lasting : 0) |
    (times.ages.has(word) ? age : 0) |
    (places.after.has(word) ? after : 0) |
    (places.deed.has(word) ? deed : 0)
  );
}
