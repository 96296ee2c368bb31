import type { WordClasses } from '@/lib/claims/word-classes';
import type { Word } from './sentence';
import { type TagOrNone, UNTOLD } from './tag';

/* What stands before a word among those that are tagged already. Each looks back over its own sentence only. */

/** Tag of the word that the noun phrase before `i` hangs on, over the number of "thousands of nurses"; `UNTOLD` where it opens the sentence. */
export const governor = (words: readonly Word[], i: number): TagOrNone => words[governorAt(words, i)]?.tag ?? UNTOLD;

/** The same word; -1 where the phrase opens the sentence. */
export function governorAt(words: readonly Word[], i: number): number {
  let j = i - 1;
  while (j >= 0 && (words[j]!.tag === 'noun' || words[j]!.tag === 'name' || words[j]!.tag === 'adj' || words[j]!.tag === 'det' || words[j]!.tag === 'num' || words[j]!.tag === 'hyphen' || words[j + 1]!.tag === 'hyphen' || (words[j]!.classes.of && words[j - 1]?.tag === 'num'))) j--;
  return j;
}

/** Whether a clause with a helper or verb of its own, and no comma besides, ends before the comma at word `i`. */
export const endsClause = (words: readonly Word[], i: number): boolean => words.slice(0, i).some(({ tag }) => tag === 'verb' || tag === 'aux' || tag === 'modal') && words.slice(0, i).every(({ tag }) => tag !== 'comma');

/** Whether "which" stands at word `i`, or "that" right behind a thing that nobody says: "a bill | that the office estimates would", but "said | that the estimates would". */
export function opensRelative(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return words[i]?.tag === 'rel' || (words[i]?.tag === 'that' && before?.tag === 'noun' && !before.classes.told);
}

/** Whether the comma before word `i` ends what is told beside the subject that opens the sentence: "The prison, built for 900, now | houses". */
export function closesAside(words: readonly Word[], i: number): boolean {
  let close = i - 1;
  while (close > 0 && words[close]!.tag !== 'comma') close--;
  const open = words.findIndex(({ tag }) => tag === 'comma');
  if (open < 1 || open >= close || words[0]!.tag === 'prep' || words[0]!.tag === 'sub') return false;
  const { tag, is } = words[open + 1]!;
  const isAside = tag === 'prep' || tag === 'rel' || tag === 'adj' || tag === 'det' || is?.participle === true;
  return isAside && words.slice(0, open).every((word) => word.tag !== 'verb' && word.tag !== 'comma') && words.slice(open + 1, close).every((word) => word.tag !== 'comma');
}

/** Whether the article of one who can speak stands behind a comma before word `i`, and a verb before that: "…, the chamber of trade | estimates". */
export function endsSayer(words: readonly Word[], i: number): boolean {
  let j = i - 1;
  while (j > 0 && (words[j]!.tag === 'noun' || words[j]!.tag === 'name' || words[j]!.tag === 'adj' || words[j]!.classes.of)) j--;
  return j > 1 && words[j]!.tag === 'det' && words[j - 1]!.tag === 'comma' && words.slice(j, i).some(({ classes }) => classes.speaker || classes.body) && words.slice(0, j).some(({ tag }) => tag === 'verb');
}

/** Whether the last verb before `i`, with an object of its own, is a base form behind "will" or "to". */
export function isHelped(words: readonly Word[], i: number): boolean {
  let j = i - 2;
  while (j > 0 && words[j]!.tag !== 'verb' && words[j]!.tag !== 'punct' && words[j]!.tag !== 'quote') j--;
  return j > 0 && j < i - 2 && words[j]!.tag === 'verb' && words[j]!.is?.base === true && (words[j - 1]!.tag === 'modal' || words[j - 1]!.tag === 'to');
}

/** Whether a name alone stands between the comma at `i` and another behind a noun, with no verb before. */
export function closesName(words: readonly Word[], i: number): boolean {
  let j = i - 1;
  while (j > 0 && words[j]!.tag === 'name') j--;
  return j < i - 1 && j > 0 && words[j]!.tag === 'comma' && words[j - 1]!.tag === 'noun' && words.slice(0, j).every(({ tag }) => tag !== 'verb');
}

/** The last noun before `i`, over adverbs and times. */
export function previousNoun(words: readonly Word[], i: number): Word | null {
  for (let j = i - 1; j >= 0; j--) {
    const { tag } = words[j]!;
    if (tag === 'noun' || tag === 'name') return words[j]!;
    if (tag !== 'adv' && tag !== 'time' && tag !== 'not' && tag !== 'close') return null;
  }
  return null;
}

/** Tag of the last word that is no adverb; `UNTOLD` where none stands before. */
export function lastOf(words: readonly Word[], i: number): TagOrNone {
  for (let j = i - 1; j >= 0; j--) if (words[j]!.tag !== 'adv' && words[j]!.tag !== 'not') return words[j]!.tag;
  return UNTOLD;
}

/** The helper verb before word `i`, over adverbs. */
export function helperBefore(words: readonly Word[], i: number): Word {
  return words.slice(0, i).findLast(({ tag }) => tag !== 'adv' && tag !== 'not')!;
}

/** Whether two names that "and" joins stand before word `i`, and nothing before them: "Ferro and Voltan call off". */
export function isTwoNames(words: readonly Word[], i: number): boolean {
  let j = i - 1;
  while (j > 0 && words[j]!.tag === 'name') j--;
  return j > 0 && j < i - 1 && words[j]!.tag === 'and' && words.slice(words.findLastIndex(({ text }) => text === ';') + 1, j).every(({ tag }) => tag === 'name');
}

/** Most words of each of two that open a headline ("Mern rebels, army"). */
const MAX_SIDE = 3;

/** Whether two nouns, or names, open the words before `i`, parted by a comma or "and" alone: "Rebels, army | agree truce". */
export function isPairAtHead(words: readonly Word[], i: number): boolean {
  if (i < 3 || i > 2 * MAX_SIDE + 1) return false;
  let link = -1;
  for (let j = 0; j < i; j++) {
    const { tag } = words[j]!;
    if (tag === 'comma' || tag === 'and') {
      if (link >= 0) return false;
      link = j;
    } else if (tag !== 'noun' && tag !== 'name' && tag !== 'adj') return false;
  }
  return link > 0 && link <= MAX_SIDE && i - link - 1 <= MAX_SIDE && i - link > 1;
}

/** Whether word `i`, a number, is a year, or stands behind the name of a month. */
export const endsDate = (words: readonly Word[], i: number, months: ReadonlyMap<string, number>): boolean => /^(?:19|20)\d\d$/.test(words[i]!.text) || months.has(words[i - 1]?.lower ?? '');

/** Where the clause begins whose subject ends before word `i`, behind a preposition that opens one ("after | Orlava"); 0 where none stands before its noun phrase. */
export function clauseStart(words: readonly Word[], i: number): number {
  let j = i - 1;
  while (j >= 0 && (words[j]!.tag === 'name' || words[j]!.tag === 'noun' || words[j]!.tag === 'adj')) j--;
  return j >= 0 && j < i - 1 && words[j]!.tag === 'prep' && words[j]!.classes.loose ? j + 1 : 0;
}

/** Whether word `i` is an ordinal that tells when: "the institute first calculated", "which at first reported", "had first demanded". */
export function isOrder(words: readonly Word[], i: number, classes: readonly WordClasses[]): boolean {
  const before = words[i - 1]?.tag;
  if (before !== 'noun' && before !== 'name' && before !== 'pron' && before !== 'rel' && before !== 'adv' && before !== 'aux') return false;
  const at = classes[i]!.orderLink ? i + 1 : i;
  const verb = classes[at + 1];
  return classes[at]?.order === true && verb !== undefined && (verb.forms?.past === true || verb.looks === 'past');
}

/** Letters of the longest second syllable of a given name. */
const LONGEST_SYLLABLE = 6;

/** "General Kim Yong-dol": whether a word that no list knows is joined by its hyphen to the second capital of a name. What describes a noun behind it ("the Serab Sea-tar ship") is none, which only the next word tells. */
export function endsGivenName(words: readonly Word[], i: number): boolean {
  const { spaced, lower, classes: { noun, forms, looks } } = words[i]!;
  return !spaced && !noun && forms === null && looks === null && lower.length <= LONGEST_SYLLABLE && words[i - 1]!.text === '-' && words[i - 2]?.tag === 'name' && words[i - 3]?.capital === true;
}
