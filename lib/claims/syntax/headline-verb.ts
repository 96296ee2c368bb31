import type { WordClasses } from '@/lib/claims/word-classes';
import type { Word } from './sentence';
import type { Tag } from './tag';

/** Farthest word that a headline's verb may be, of one that begins with who did it ("Health workers block road"). */
const MAX_SUBJECT = 2;

/**
 * Whether the word at `i`, in its base form and as often a noun, is the verb of a line that begins with people in the plural and has no other verb:
 * "Prosecutors drop case against mayor", "Police raid party headquarters"; but "Police raid leaves two dead".
 */
export function isHeadlineVerb(words: readonly Word[], i: number, classes: readonly WordClasses[], closed: readonly (Tag | null)[]): boolean {
  const subject = words[i - 1];
  if (i > MAX_SUBJECT || subject === undefined || !(subject.classes.plural || subject.classes.manyOf) || !subject.classes.people) return false;
  if (closed[i + 1] !== null || classes[i + 1]?.forms?.has('third') === true) return false;
  for (let at = i + 1; at < classes.length; at++) {
    const { forms, plural } = classes[at]!;
    if (closed[at] === 'aux' || closed[at] === 'modal' || (closed[at] === null && (forms?.has('past') === true || (forms?.has('third') === true && !plural)))) return false;
  }
  return true;
}
