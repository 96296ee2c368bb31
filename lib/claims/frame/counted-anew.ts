import { dimensionOf } from '@/lib/lexicon/units';
import type { IndexedLists } from '@/lib/claims/indexed-lists';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Word } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import type { Attachment } from './attachment';
import { CHANGES } from './frame-groups';

/** Whether a number at word `first` is put anew on what stands before: "the centre put it at 7.2", "la redujo a 30.000". */
export const isPutAnew = (words: readonly Word[], first: number, clitics: ReadonlySet<string>): boolean =>
  words[first - 1]?.tag === 'prep' && (words[first - 2]?.tag === 'pron' ? words[first - 3]?.tag === 'verb' : words[first - 2]?.tag === 'verb' && words[first - 3]?.tag === 'adv' && clitics.has(words[first - 3]!.lower));

/** "put the figure at 2.8 million nationwide and at 500,000 in the capital": whether "and" and the preposition of the number before stand before another. */
export const isPutBeside = (words: readonly Word[], { at: { first: before } }: Pick<Attachment, 'at'>, { at: { first } }: Pick<Attachment, 'at'>): boolean =>
  words[first - 1]?.tag === 'prep' && words[first - 2]?.tag === 'and' && words[before - 1]?.lower === words[first - 1]!.lower && !words[first - 1]!.classes.of;

/** Whether a verb brings what stands before to a number: "they lowered it to 28". */
export const isMovedTo = (words: readonly Word[], { at: { first }, reading: { form } }: Pick<Attachment, 'at' | 'reading'>): boolean => form === 'count' && words[first - 1]?.tag === 'to' && words[first - 2]?.tag === 'pron' && words[first - 3]?.tag === 'verb';

/** Whether a number alone is opened by a verb of saying or counting and ends its clause: "The ministry spoke of 40 to 60.", "mayor fears 40", "Organisers said there had been 40,000." `there`: words that open what there is. */
export function isSaidAlone(words: readonly Word[], { first, last }: Phrase, { form, counted }: Pick<QuantityReading, 'form' | 'counted'>, there: ReadonlySet<string>): boolean {
  const verb = words[words[first - 1]?.tag === 'prep' ? first - 2 : overThere(words, first, there) - 1];
  const next = words[last]?.tag;
  return form === 'count' && counted === null && verb?.tag === 'verb' && verb.classes.reports && (next === undefined || next === 'punct' || next === 'comma' || next === 'time');
}

/** The word from which on "that there had been" leads to a number at word `first`; that number where it does not. */
function overThere(words: readonly Word[], first: number, there: ReadonlySet<string>): number {
  if (words[first - 1]?.be !== true) return first;
  let i = first - 1;
  while (words[i]?.tag === 'aux' || words[i]?.tag === 'modal') i--;
  if (!there.has(words[i]?.lower ?? '')) return first;
  return words[i - 1]?.tag === 'that' ? i - 1 : i;
}

/** "90,000 marched according to organisers and 35,000 according to the police": whether a number alone behind "and" or a comma is given on the word of whoever a phrase behind it names. */
export function isOnWordOf(words: readonly Word[], { first, last }: Phrase, sources: IndexedLists['sources']): boolean {
  const joint = words[first - 1]?.tag;
  if (joint !== 'and' && joint !== 'comma') return false;
  const at = joint === 'and' && words[last]?.tag === 'comma' ? last + 1 : last;
  return sources.get(words[at]?.lower ?? '')?.some(({ words: phrase, only, chain }) => only === null && !chain && phrase.every((wanted, i) => words[at + i]?.lower === wanted)) === true;
}

/** "three more of its soldiers had died, bringing its losses to 13": whether the losses that a number alone brings up to date are the dead told before. */
export const areTheirDead = (words: readonly Word[], { at, trigger, frame }: Pick<Attachment, 'at' | 'trigger' | 'frame'>, other: Pick<Attachment, 'frame'>): boolean => frame === 'lost' && trigger?.kind === 'noun' && other.frame === 'killed' && words[at.first - 1]?.tag === 'to';

/** Tags of what may stand between a subject and its verb. */
const OF_VERB: ReadonlySet<Tag> = new Set(['aux', 'modal', 'adv', 'adj', 'to', 'num', 'prep']);

/** Whether a number is what "the figure" or "the number" told before has come, or may come, to: "the figure had more than doubled, to 280,000". */
export function isNumberGrown(words: readonly Word[], { at, trigger }: Pick<Attachment, 'at' | 'trigger'>, counts: ReadonlySet<string>): boolean {
  if (trigger === null || trigger.kind === 'noun' || trigger.kind === 'state' || !CHANGES.has(trigger.frame) || words[at.first - 1]?.tag !== 'to') return false;
  let i = trigger.first - 1;
  // "had more than doubled"
  while (i > 0 && OF_VERB.has(words[i]!.tag) && !words[i]!.classes.of) i--;
  return i > 0 && counts.has(words[i]!.lower) && words[i - 1]!.tag === 'det';
}

/** "four counts of murder and six of arson": whether a number alone with its own "of" goes on with what the figure before it counted of something else. */
export const isMoreOfSame = (words: readonly Word[], { at, reading: { counted, value } }: Pick<Attachment, 'at' | 'reading'>, own: Pick<Attachment, 'at' | 'reading'>): boolean =>
  counted !== null && own.reading.value.unit === BARE_NUMBER && value.unit !== BARE_NUMBER && own.reading.form === 'count' && words[own.at.first - 1]?.tag === 'and' && words[own.at.last]?.classes.of === true && words[at.last]?.classes.of === true && words[own.at.last + 1]?.tag !== 'pron' && words[own.at.last + 1]?.tag !== 'det' && words.slice(at.last + 1, own.at.first - 1).every(({ tag }) => isNominal(tag) && tag !== 'det');

/** "has 2,300 members, up from 1,900", "30 towns reported outbreaks, up from 19": whether a number alone, told by no verb, stands behind a count of a thing that none tells of either. */
export const areCounts = (own: Attachment, { reading: { form, counted, value } }: Attachment): boolean =>
  (own.trigger === null || (own.trigger.kind === 'noun' && own.trigger.last < own.at.first)) && own.reading.value.unit === BARE_NUMBER && own.reading.form === 'count' && form === 'count' && counted !== null && dimensionOf(value.unit) === 'count';
