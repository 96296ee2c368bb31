import { eventFrameOf, isThing } from '@/lib/lexicon/events';
import { lineage } from '@/lib/lexicon/nouns';
import type { Token } from '@/lib/text/tokenize';
import type { EventWords } from '@/lib/claims/event-language';
import type { WordClasses } from '@/lib/claims/word-classes';
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

/** Whether a word behind a noun, the base and past of a verb as well, ends what something is done to: "kept its full-year forecast", "cut its growth forecast for 2024". `next`: the tag of a closed class behind it. */
export function endsObject(words: readonly Word[], i: number, next: TagOrNone): boolean {
  if (words[i - 1]!.classes.people) return false;
  // A noun behind a compound with its article.
  if (words[i - 2]?.tag === 'hyphen') return words[i - 4]?.tag === 'det';
  let det = i - 1;
  while (det > 0 && (words[det]!.tag === 'noun' || words[det]!.tag === 'adj')) det--;
  const verb = words[det - 1];
  // "said its rival cut for …": whoever is told of may do something.
  return words[det]!.tag === 'det' && verb?.tag === 'verb' && !verb.classes.reports && verb.is?.ing !== true && BEHIND_OBJECT.has(next);
}

/** "jailed | ousted | president Ivo Dorn": whether a participle, word `i`, stands between a verb in the past (`before`) and the office of somebody who is named. */
export const isOustedHead = (before: Word, classes: readonly WordClasses[], tokens: readonly Token[], i: number): boolean =>
  classes[i + 1]?.speaker === true && tokens[i + 2]?.capital === true && !classes[i]!.reports && before.is?.past === true && !before.classes.reports;
