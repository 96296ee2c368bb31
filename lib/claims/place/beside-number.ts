import { repeatsClause } from '@/lib/claims/syntax/repeats-clause';
import type { Phrase, Word } from '@/lib/claims/syntax/sentence';

/** Whether a place stands behind a figure that a helper repeats the clause before for: "Twelve were hurt, as were 30 in Mern". */
export const isBehindAlike = (words: readonly Word[], { last }: Phrase, place: Phrase, figure: Phrase): boolean => figure.first > last && place.first >= figure.last && repeatsClause(words, figure.first);

/**
 * Whether a name right before a number, or parted from it by one preposition, is where that number was counted: "Mern reported 30 dead,
 * Orlava 12 and Tarn two", "followed by Orlava with 41 and Tarn with 33". Behind a comma, "and" or "by" only: "in Mern on 12 sites" is none.
 */
export function isBesideNumber(words: readonly Word[], { first, last }: Phrase, { first: number }: Phrase): boolean {
  if (number !== last && !(number === last + 1 && words[last]!.tag === 'prep')) return false;
  const joint = words[first - 1];
  return joint?.tag === 'and' || joint?.tag === 'comma' || joint?.classes.by === true;
}
