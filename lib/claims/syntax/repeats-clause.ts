import type { Word } from './sentence';

/** Whether a helper that repeats the clause before, behind a comma, stands right before word `at`: "All aboard died, as did | 19 on the ground". */
export function repeatsClause(words: readonly Word[], at: number): boolean {
  const [comma, as, helper] = [words[at - 3], words[at - 2], words[at - 1]];
  return helper?.tag === 'aux' && comma?.tag === 'comma' && (as?.tag === 'sub' || as?.classes.loose === true);
}
