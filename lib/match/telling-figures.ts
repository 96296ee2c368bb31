import { dimensionOf } from '@/lib/lexicon/units';
import type { Claim, StoredClaim, Value } from '@/lib/model';
import { significantDigits } from '@/lib/text/significant-digits';
import type { ValueComparison } from './compare-values';
import { contentWords } from './content-words';
import type { FigureSlots } from './figure-slots';
import { rememberOf } from './remember';
import { ANYBODY } from './words';

/** Counts below this are equal by chance. */
export const SOON_EQUAL = 20;
/** Two sentences that share so much tell one thing, whatever tense each was read in. */
export const SAME_IN_WORDS = 0.5;

/** The number that a figure names. */
export const numberOf = ({ value }: Claim | StoredClaim): number => value!.low ?? value!.high ?? 0;
/** Whether a figure measures and does not count. */
export const isMeasure = ({ value }: Claim): boolean => dimensionOf(value!.unit) !== 'count';

/** Words of a claim's sentence beside those for people, harm and numbers and for who says it; none where fewer than two are left. */
export const specificsOf = rememberOf((statement: Claim | StoredClaim): ReadonlySet<string> => {
  const said = 'says' in statement ? (statement.says ?? statement.sentence) : statement.sentence;
  const party = contentWords(statement.attributedTo?.text ?? null).words;
  const words = [...contentWords(said).words].filter((word) => !ANYBODY.has(word) && !party.has(word) && !/^\d/.test(word));
  return new Set(words.length < 2 ? [] : words);
});

/** How far two numbers may be apart and be one number, rounded once more or once less. */
export const ONE_NUMBER = 0.02;

/** Whether a figure agrees so exactly, and is so little round, that it tells by itself what was measured. */
export const isTelling = (value: Value, { relation, off }: ValueComparison, digits = 3): boolean => relation === 'agrees' && off <= ONE_NUMBER && significantDigits(value.low ?? value.high ?? 0) >= digits;

/** Whether an equal figure and the words for what it counts are seldom both chance: 27 of one engine, 143 million of anybody. */
export const isTellingPair = ({ mine, counted, values, bond }: FigureSlots): boolean =>
  bond !== 'faint' && (counted.verdict === 'same' || counted.verdict === 'near') && (isTelling(mine.value!, values) || (isTelling(mine.value!, values, 2) && numberOf(mine) >= SOON_EQUAL));

/** Whether a figure ties two articles that share little: it is exact and equal, or equal at the same place on the same days. */
export const standsAlone = ({ mine, values, where, when, frames, counted }: FigureSlots): boolean =>
  frames.kinship === 'same' &&
  (counted.extent === 'same' || (counted.extent !== 'apart' && isTelling(mine.value!, values) && numberOf(mine) >= SELDOM)) &&
  (isTelling(mine.value!, values) || (values.relation === 'agrees' && where.verdict === 'same' && (when.verdict === 'same' || when.verdict === 'near') && numberOf(mine) > 1));

/** Whether two sentences give one figure in much the same words: then the tense of one was misread, or one hedges. */
export const saysTheSame = ({ mine, theirs, values }: FigureSlots): boolean =>
  mine.modality !== 'negated' && theirs.modality !== 'negated' && values.relation === 'agrees' && values.off <= ONE_NUMBER && saysMuchTheSame(mine, theirs);

/**
 * Whether an equal figure tells one thing where deed and noun are put otherwise: by a plain word that both sentences have
 * ("$2.3 billion in suspicious payments", "suspicious transfers worth $2.3bn"), or because they say much the same.
 */
export function isToldByFigure({ mine, theirs, values, bond }: Pick<FigureSlots, 'mine' | 'theirs' | 'values' | 'bond'>): boolean {
  if (values.relation !== 'agrees' || values.off > ONE_NUMBER || bond === 'faint' || areTwoFates(mine, theirs)) return false;
  if (saysMuchTheSame(mine, theirs)) return true;
  const exact = isTelling(mine.value!, values);
  if (!exact && (bond !== 'one' || !isMeasure(mine) || !isTelling(mine.value!, values, 2))) return false;
  // A word that begins a sentence looks like a name there, and plain in the other.
  const [a, b] = [plainWordsOf(mine), plainWordsOf(theirs)];
  const shared = [...specificsOf(mine)].filter((word) => specificsOf(theirs).has(word) && (a.has(word) || b.has(word))).length;
  // Two digits of a percentage are soon equal by chance; sums of money have more to choose from.
  return shared >= (exact || dimensionOf(mine.value!.unit) === 'money' ? 1 : 2);
}

/** What becomes of people: no equal figure makes one of two. */
const FATES: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'rescued', 'detained', 'freed', 'displaced', 'evacuated', 'hospitalised', 'infected', 'charged', 'sentenced', 'casualties', 'trapped', 'identified', 'buried', 'born', 'found']);
const areTwoFates = (mine: Claim, theirs: StoredClaim): boolean => mine.frame !== theirs.frame && FATES.has(mine.frame ?? '') && FATES.has(theirs.frame ?? '');

/** Words that two sentences must share to be one statement, besides being half of the shorter one's. */
const STATEMENT = 4;

/** Whether two sentences share most of their words beside numbers and harm. */
function saysMuchTheSame(mine: Claim, theirs: StoredClaim): boolean {
  const [a, b] = [specificsOf(mine), specificsOf(theirs)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= STATEMENT && shared >= SAME_IN_WORDS * Math.min(a.size, b.size);
}

/** Words of a claim's sentence that are neither names, numbers, people nor harm. */
const plainWordsOf = rememberOf((statement: Claim | StoredClaim): ReadonlySet<string> => {
  const { names } = contentWords('says' in statement ? (statement.says ?? statement.sentence) : statement.sentence);
  return new Set([...specificsOf(statement)].filter((word) => !names.has(word) && word.length > 3));
});

/** Whether both speak of one announced step, which one outlet puts as a plan and the other as done. */
export const isOnePlan = ({ mine, theirs, values, frames }: FigureSlots): boolean =>
  values.relation !== 'differs' && (frames.kinship === 'same' || frames.kinship === 'kin') && (ANNOUNCED.has(mine.frame ?? '') || ANNOUNCED.has(theirs.frame ?? '')) && mine.modality !== 'negated' && theirs.modality !== 'negated';

/** Whether one side says guardedly what the other says outright, with one telling figure ("may have exposed 143 million", "143 million were exposed"). */
export const isOneGuarded = (slots: FigureSlots): boolean => [slots.mine.modality, slots.theirs.modality].every((modality) => modality === 'actual' || modality === 'hypothetical') && (isToldByFigure(slots) || (isTelling(slots.mine.value!, slots.values) && slots.frames.kinship === 'same' && slots.counted.extent !== 'apart' && numberOf(slots.mine) >= SELDOM));

/** Whether both tell one number of one measure and one month or year, which one side says is expected: who tells a forecast need not say so. */
export const isOneForecast = ({ mine, theirs, values, bond, counted, when }: FigureSlots): boolean =>
  bond === 'one' && isMeasure(mine) && values.off === 0 && counted.extent === 'same' && when.verdict === 'same' && [mine, theirs].every(({ time, modality }) => (time?.to ?? DAY).length < DAY.length && time!.from === time!.to && (modality === 'actual' || modality === 'forecast'));
const DAY = '2000-01-01';

/** Numbers from here on, of three digits that tell, are not met twice by chance. */
const SELDOM = 1_000_000;

/** Frames whose figures are announced before they come true. */
const ANNOUNCED: ReadonlySet<string> = new Set(['laid-off', 'hired', 'invested', 'pledged', 'fined', 'closed', 'bought', 'sold', 'deployed', 'raised', 'requested']);
