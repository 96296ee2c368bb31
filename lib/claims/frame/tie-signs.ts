import { lineage } from '@/lib/lexicon/nouns';
import type { NounLanguage } from '@/lib/claims/quantity/noun-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { isNominal, phraseEnd } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Trigger } from './find-triggers';

/* Signs around a figure and a trigger by which the two belong together or cannot. */

/** Whether a kind is of jobs or of those who hold them. */
export const isWork = (kind: string | null): boolean => kind !== null && lineage(kind).some((one) => one === 'workers' || one === 'job');

/** Whether a thing, and no group or number, is the verb's object and people hang on it by "of". */
export function isOfObject(words: readonly Word[], { last }: Trigger, { first }: Phrase, nouns: NounLanguage, counts: ReadonlySet<string>): boolean {
  const head = words[first - 2];
  if (words[first - 1]?.classes.of !== true || head?.tag !== 'noun' || last > first - 2) return false;
  return words[last]!.tag === 'noun' && last === first - 2 && nouns.isPlural(head.lower) && nouns.kindOf(head.lower) === null && !nouns.groups.has(head.lower) && !counts.has(head.lower) && head.classes.nouns === null;
}

/** Frames of what befalls people wherever they are: a participle behind a place tells it of those counted ("12 people from the village killed"). */
const BEFALLS: ReadonlySet<string> = new Set(['killed', 'injured', 'hospitalised', 'casualties', 'missing', 'displaced', 'evacuated', 'rescued', 'trapped', 'detained', 'charged', 'sentenced', 'freed', 'infected', 'poisoned', 'laid-off', 'buried', 'identified', 'found']);

/** Whether a participle without a helper describes a noun behind the figure: "6,085 in other places hit by the storm", "fifteen wore jackets made from tubes". */
export function isOfOther(words: readonly Word[], { first, frame }: Trigger, { last }: Phrase): boolean {
  const between = words.slice(last, first);
  return between.some(({ tag }) => tag === 'verb') || (!BEFALLS.has(frame) && between.some(({ tag, classes }) => tag === 'prep' && !classes.of) && isNominal(words[first - 1]?.tag));
}

/** "20 in areas held by the rebels": whether what is held is a thing behind the figure, and nobody. */
export const holdsThing = (words: readonly Word[], { first, frame }: Trigger, { last }: Phrase): boolean =>
  frame === 'detained' && first > last && words[first - 1]?.tag === 'noun' && !words[first - 1]!.classes.people && words.slice(last, first).some(({ tag, classes }) => tag === 'prep' && !classes.of);

/** What hangs on a preposition is no subject ("accused by scores of women, he was dismissed"): what that adds to a verb behind it. */
export const governed = (before: Word | undefined): number => (before && (before.tag === 'prep' || before.tag === 'to') && !before.classes.of ? 2.4 : 0);

/** What it costs to say of a part what its whole is ("12 of those killed"): more than any verb that tells of the part. */
export const OF_THOSE = 2.5;

/** Whether "of those" stands right before a trigger: "12 of those killed". */
export const isOfThose = (words: readonly Word[], { first }: Trigger): boolean => words[first - 1]?.classes.stands === true && words[first - 2]?.classes.of === true;

/** Whether a participle tells of whom the parts are named right behind it: "those killed included 12 soldiers". */
export const namesParts = (words: readonly Word[], { reduced, at: verb, last }: Trigger, { first }: Phrase, includes: ReadonlySet<string>): boolean =>
  reduced && (words[verb - 1]?.classes.stands === true || isNominal(words[verb - 1]?.tag)) && includes.has(words[last]?.lower ?? '') && first - last <= 2;

/** Whether a verb's own object and a preposition of place stand between it and the figure. */
export function isPlaced(words: readonly Word[], { last }: Trigger, { first }: Phrase, prepositions: ReadonlySet<string>): boolean {
  const before = words[first - 1]!;
  if (before.tag !== 'prep' || !prepositions.has(before.lower)) return false;
  const between = words.slice(last, first - 1);
  // … and "announced charges against four adults in two incidents": over a preposition that ties two nouns
  return between.some(({ tag }) => tag === 'noun' || tag === 'name' || tag === 'num') && between.every(({ tag, classes }, i) => isNominal(tag) || tag === 'adv' || (tag === 'prep' && (classes.of || (between[i + 1]?.tag === 'num' && !classes.loose && i > 0))));
}

/** Whether weapons are counted; drones fly and strike as they do. */
export const isWeapon = ({ countedKind }: QuantityReading): boolean => countedKind !== null && lineage(countedKind).some((kind) => kind === 'weapon' || kind === 'drone');

/** Whether jobs, or those who hold them, are the subject of a passive. */
export function isOfWork(sentence: Sentence, { at: verb }: Trigger, nouns: NounLanguage): boolean {
  const head = subjectOf(sentence, verb)?.head;
  const noun = head === undefined ? '' : sentence.words[head.last - 1]!.lower;
  return isWork(nouns.kindOf(noun)) || nouns.groups.has(noun);
}

/** Whether a share is of something that is neither work nor those who do it: "68 percent of the barley". */
export function isShareOfThing({ counted }: QuantityReading, nouns: NounLanguage): boolean {
  const head = counted?.split(' ').at(-1)?.toLowerCase();
  return head !== undefined && !isWork(nouns.kindOf(head)) && !nouns.groups.has(head);
}

/** Whether a preposition before a figure behind a passive tells of another than whom it befell: "made from 200 bottles", but "hit by two missiles". */
export const isOfMaterial = (before: Word | undefined, { frame }: Trigger, reading: QuantityReading): boolean => before?.tag === 'prep' && !before.classes.of && !(before.classes.by && (frame === 'signed' || (frame === 'struck' && isWeapon(reading))));

/** Whether a figure with its article is the object of a verb that has its own subject, and no pronoun, between: "the 5.2 billion the agency had sought". */
export function isWanted(sentence: Sentence, { at: verb, last }: Trigger, at: Phrase, the: ReadonlySet<string>): boolean {
  const { words } = sentence;
  if (!the.has(words[at.first]!.lower) && !the.has(words[at.first - 1]?.lower ?? '')) return false;
  const subject = phraseEnd(sentence, at.last);
  return subject > at.last && subject === groupStart(sentence, verb) && !isNominal(words[last]?.tag);
}

/** "Facing them were 30,000 soldiers": whether a participle only describes the subject behind a form of "be". */
export const isInverted = (words: readonly Word[], { at: verb }: Trigger, { first }: Phrase): boolean => words[verb]!.is?.ing === true && words[first - 1]!.classes.be && words[verb - 1]?.tag !== 'aux';

/** Whether a preposition that may open a clause opens one at word `i`: "sanctions on the North after it staged two tests". */
export const opensClause = (words: readonly Word[], i: number): boolean => words[i]!.tag === 'prep' && words[i]!.classes.loose && words[i + 1]?.tag === 'pron' && words[i + 2]?.tag === 'verb';

/** Whether a noun hangs by "of" on one that is no number: "in defiance of sanctions", "in defiance of old sanctions", "relatives of the victims". */
export function hangsOnNoun(words: readonly Word[], { first }: Trigger): boolean {
  let of = first - 1;
  while (words[of]?.tag === 'name' || words[of]?.tag === 'adj' || words[of]?.classes.the === true) of--;
  return words[of]?.classes.of === true && words[of - 1]?.tag === 'noun';
}

/** Whether a noun stands right before "and" and another finite verb, and so does nothing that the verb tells: "charged with fraud and is believed to". */
export function joinsPredicate(words: readonly Word[], { last }: Trigger): boolean {
  const next = words[last + 1];
  return words[last]?.tag === 'and' && (next?.tag === 'aux' || next?.tag === 'modal' || (next?.tag === 'verb' && next.is?.ing !== true));
}

/** Whether a quotation ends between a trigger and the figure behind it, and a verb of saying follows. */
export function endsQuotation(words: readonly Word[], { last }: Trigger, { first }: Phrase): boolean {
  const quote = words.findIndex(({ tag }, i) => i >= last && i < first && tag === 'quote');
  return quote > 0 && (words[quote - 1]!.tag === 'comma' || words[quote - 1]!.tag === 'punct') && words.slice(quote + 1, first).some(({ tag, classes }) => tag === 'verb' && classes.reports);
}

/** "After a bomb killed ten |, 30 others stayed": whether a comma closes a clause that a conjunction opens. */
function closesSubclause(words: readonly Word[], comma: number): boolean {
  let i = comma;
  while (i > 0 && words[i - 1]!.tag !== 'comma' && words[i - 1]!.tag !== 'punct') i--;
  return words[i]!.tag === 'sub' || words[i]!.classes.loose;
}

/** Whether a figure opens a clause with a verb of its own behind a semicolon, "and" or ", but": "pulled 17 out; 40 are believed to be trapped", "sent soldiers, but 190 lawmakers voted it down", "killed ten and 30 others decided to stay", "after a bomb killed ten, 30 others were flown out". */
export function opensOwnClause(words: readonly Word[], { first, last }: Phrase, contrast: ReadonlySet<string>, wills: ReadonlySet<string>): boolean {
  const joint = words[first - 1];
  const next = words[last];
  const isPaused = words[first - 2]?.tag === 'comma';
  if (joint !== undefined && contrast.has(joint.lower) && isPaused && next?.is?.past === true) return true;
  if (joint?.tag === 'comma') return (next?.tag === 'aux' || next?.tag === 'modal' || next?.is?.past === true) && closesSubclause(words, first - 1);
  if (joint?.text !== ';' && joint?.tag !== 'and') return false;
  if ((joint.text === ';' || isPaused) && (next?.tag === 'aux' || next?.tag === 'modal' || (next?.tag === 'verb' && next.is?.third === true && !next.is.past))) return true;
  // A past form that describes nobody: "went", "stayed", "decided to".
  return next?.tag === 'modal' || (next?.tag === 'verb' && next.is?.past === true && (!next.is.participle || next.classes.happens || (words[last + 1]?.tag === 'to' && wills.has(next.lower))));
}
