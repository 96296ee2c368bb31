import { eventFrameOf } from '@/lib/lexicon/events';
import { lineage } from '@/lib/lexicon/nouns';
import type { WordClasses } from '@/lib/claims/word-classes';
import type { Word } from './sentence';
import type { Tag } from './tag';

/** Tags behind the last word of an object. */
const BEHIND_OBJECT: ReadonlySet<Tag | null> = new Set<Tag | null>(['prep', 'punct', 'comma', 'sub', 'and']);

/** Whether the word at `i`, a form of a verb as well and right behind another verb, is what that does something to: "Ferro drops bid for Dorn", "Police storm building in Mern". */
export function isObjectNoun(words: readonly Word[], i: number, { forms, kind, nouns }: WordClasses, next: Tag | null): boolean {
  if (forms === null || !BEHIND_OBJECT.has(next)) return false;
  const { is, classes } = words[i - 1]!;
  if (!forms.has('ing')) return nouns !== null && forms.has('base') && forms.has('participle') && is?.has('third') === true;
  // "halts building in Mern" is no house
  if (kind === null || is?.has('ing') === true || !lineage(kind).includes('building')) return false;
  return classes.verbs?.some(({ role, frame, rest }) => role === 'object' && rest.length === 0 && eventFrameOf(frame)?.happensTo.includes('building') === true) === true;
}
