import type { WordClasses } from '@/lib/claims/word-classes';
import type { Word } from './sentence';
import { type TagOrNone, UNTOLD } from './tag';
import { clauseStart, isPairAtHead } from './tagged-before';

/**
 * Whether the word at `i`, a verb of the lists and as often a noun, is the verb of a headline. `opensTime`: a unit of time stands behind it.
 */
export function isVerbOfHeadline(words: readonly Word[], i: number, classes: readonly WordClasses[], closed: readonly TagOrNone[], opensTime: boolean): boolean {
  const { forms, verbs } = classes[i]!;
  const tells = (role: 'object' | 'subject'): boolean => verbs?.some((verb) => verb.role === role && verb.rest.length === 0) === true;
  if (forms!.third) return tells('object') && isHeadlineThird(words, i, classes, closed);
  if (!forms!.base || forms!.past || (i > MAX_SUBJECT + words.findLastIndex(({ tag }) => tag === 'punct') + 1 && !isOfPair(words, i, closed))) return false;
  return isHeadlineVerb(words, i, classes, closed) || (tells('subject') && isHeadlineFate(words, i, classes, closed, opensTime));
}

/** "Dorn, Lund sign pact": whether two open a headline, the second of them somebody. */
const isOfPair = (words: readonly Word[], i: number, closed: readonly TagOrNone[]): boolean =>
  closed.at(-1) !== 'punct' && isPairAtHead(words, i) && (words[i - 1]!.tag === 'name' || words[i - 1]!.classes.people || words[i - 1]!.classes.manyOf || words[i - 1]!.classes.body);

/** Farthest word that a headline's verb may be, of one that begins with who did it ("Health workers block road"). */
const MAX_SUBJECT = 2;

/**
 * Whether the word at `i`, in its base form and as often a noun, is the verb of a line that begins with people in the plural and has no other verb:
 * "Prosecutors drop case against mayor", "Police raid party headquarters"; but "Police raid leaves two dead".
 */
function isHeadlineVerb(words: readonly Word[], i: number, classes: readonly WordClasses[], closed: readonly TagOrNone[]): boolean {
  const subject = words[i - 1];
  if (subject === undefined || (!((subject.classes.plural || subject.classes.manyOf) && subject.classes.people) && !isOfPair(words, i, closed))) return false;
  if (closed[i + 1] !== UNTOLD || classes[i + 1]?.forms?.third === true) return false;
  // "Police free kidnapped nurse": what befell the object before
  const described = classes[i + 1]?.forms?.participle === true && closed[i + 2] === UNTOLD && (classes[i + 2]?.kind ?? null) !== null ? i + 2 : i + 1;
  for (let at = described; at < classes.length; at++) {
    const { forms, plural } = classes[at]!;
    if (closed[at] === 'aux' || closed[at] === 'modal' || (closed[at] === UNTOLD && (forms?.past === true || (forms?.third === true && !plural)))) return false;
  }
  return true;
}

/** Farthest word that such a verb in the third person may be ("Central bank governor quits"). */
const MAX_SINGULAR = 3;

/**
 * Whether the word at `i`, in its third person and as often a plural, is the verb of a headline that begins with who or what does it and has no
 * other verb: "Storm damages cathedral", "Orlava recalls envoy"; but "Storm damages claims rise", "Train strikes talks fail".
 */
function isHeadlineThird(words: readonly Word[], i: number, classes: readonly WordClasses[], closed: readonly TagOrNone[]): boolean {
  if (classes.length < i + 2 || closed.at(-1) === 'punct') return false;
  // "Minister quits as Orlava cuts jobs": the same of a clause behind "as"
  const from = clauseStart(words, i);
  if (i - from > MAX_SINGULAR || (from > 0 && words[i - 1]!.tag !== 'name' && !words[i - 1]!.classes.people) || !words.every(({ tag, classes: { of } }, at) => at < from || tag === 'noun' || tag === 'name' || tag === 'adj' || of)) return false;
  for (let at = i + 1; at < classes.length; at++) {
    const { forms, plural } = classes[at]!;
    if (closed[at] === 'aux' || closed[at] === 'modal' || closed[at] === 'rel') return false;
    if (closed[at] !== UNTOLD) continue;
    // "raises rates to": a plural that only a preposition can follow is what it does that to
    if (forms !== null && ((at === i + 1 && !(plural && (closed[at + 1] === 'to' || closed[at + 1] === 'prep' || at + 1 === classes.length))) || forms.past || (forms.third && !plural) || (forms.base && classes[at - 1]!.plural))) return false;
  }
  return closed[i + 1] === UNTOLD;
}

/**
 * Whether the word at `i`, in its base form and as often a noun, is the verb of a headline that ends with it or goes on with a circumstance, and begins
 * with several that it befalls: "Talks collapse in Mern", "Schools reopen after flood"; but "Why talks collapse", "Markets crash of 1929".
 */
function isHeadlineFate(words: readonly Word[], i: number, classes: readonly WordClasses[], closed: readonly TagOrNone[], opensTime: boolean): boolean {
  const subject = words[i - 1];
  if (!subject?.classes.plural || closed.at(-1) === 'punct' || !words.every(({ tag }) => tag === 'noun' || tag === 'name' || tag === 'adj')) return false;
  const next = classes[i + 1];
  // "collapse hours before deadline"
  return next === undefined || (!next.of && (closed[i + 1] === 'prep' || closed[i + 1] === 'sub' || closed[i + 1] === 'comma' || opensTime));
}

/** Whether a verb, which is no noun besides, does something to somebody: "Junta frees ousted president". */
export const doesTo = ({ noun, reports, verbs }: WordClasses): boolean => !noun && !reports && verbs?.some(({ role, rest }) => role === 'object' && rest.length === 0) === true;

/** "Gunmen storm prison, free inmates": whether the word at `i` is, in a headline, the verb behind a comma of those who did what stands before it. */
export const isNextOfHeadline = (words: readonly Word[], i: number, classes: readonly WordClasses[], closed: readonly TagOrNone[]): boolean =>
  closed.at(-1) !== 'punct' && doesTo(classes[i]!) && classes[i + 1]?.plural === true && words.some(({ tag, is }) => tag === 'verb' && is!.base && !is!.past) && !classes.some(({ forms, plural }, at) => at > i + 1 && (forms?.past === true || (forms?.third === true && !plural)));

/** "Rebels, army agree truce": whether two do what the word at `i` tells, in a headline: something to somebody or, at the end of the line or by a phrase, alone ("trade fire"). `next`: the word behind. */
export const isOfTwo = (words: readonly Word[], i: number, classes: readonly WordClasses[], closed: readonly TagOrNone[], next: string | undefined): boolean =>
  closed.at(-1) !== 'punct' && classes[i]!.verbs?.some(({ role, rest }) => (rest.length === 0 ? role === (next === undefined ? 'subject' : 'object') : rest.length === 1 && rest[0] === next)) === true && isPairAtHead(words, i);
