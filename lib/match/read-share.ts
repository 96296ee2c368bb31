import type { Claim, StoredClaim } from '@/lib/model';
import { rememberOf } from './remember';
import { ADDITION, CLAUSE_END, COMPARED, DEGREES, EXCESS, HARMS, MARGIN, SHARE_OF_A_GROUP, SOME_OF_THEM, WHATEVER_THE_CAUSE } from './words';

export type Degree = keyof typeof DEGREES | '';

/** Characters before a figure that may still speak of it ("seriously wounding 12"). */
const BEFORE = 28;

/** The words that speak of a figure, in lower case: its own part of the sentence, or the whole of a pack's one-figure summary. */
const surroundings = rememberOf((statement: Claim | StoredClaim): string => {
  const { quote, sentence, counted } = statement;
  if (sentence === null) return `${counted ?? ''} ${'says' in statement ? (statement.says ?? '') : ''}`.toLowerCase();
  const at = sentence.indexOf(quote);
  if (at < 0) return `${quote} ${counted ?? ''}`.toLowerCase();
  const before = sentence.slice(Math.max(0, at - BEFORE), at).split(CLAUSE_END).at(-1)!;
  const after = sentence.slice(at + quote.length).split(CLAUSE_END)[0]!;
  return `${before}${quote}${after}`.toLowerCase();
});

/** How bad the harm is that a figure counts: '' where the words tell no degree or count no harm. */
export const degreeOf = rememberOf((statement: Claim | StoredClaim): Degree => {
  if (!HARMS.has(statement.frame ?? '')) return '';
  const words = surroundings(statement);
  // "non-life-threatening" holds the words of the worst.
  if (DEGREES.light.test(words)) return 'light';
  return DEGREES.critical.test(words) ? 'critical' : DEGREES.serious.test(words) ? 'serious' : '';
});

/** Whether a figure counts some of a group that its frame counts as a whole ("20 of those injured were taken to …"). */
export const isShareOfGroup = rememberOf((statement: Claim | StoredClaim): boolean => SHARE_OF_A_GROUP.test(surroundings(statement)));

/** Whether a figure counts some of those that another counts whole, told by what they did ("630 of whom had come without permits"). */
export const isSomeOfThem = rememberOf(({ quote, sentence }: Claim | StoredClaim): boolean => {
  const at = sentence?.indexOf(quote) ?? -1;
  return at >= 0 && SOME_OF_THEM.test(sentence!.slice(at + quote.length, at + quote.length + BEFORE));
});

/** Whether a figure says by how much one leads another ("a lead of 700,000 votes"), and counts nobody. */
export const isMargin = rememberOf((statement: Claim | StoredClaim): boolean => {
  const { quote, sentence, counted } = statement;
  if (MARGIN.counted.test((counted ?? '').toLowerCase())) return true;
  const at = sentence?.indexOf(quote) ?? -1;
  return at >= 0 && (MARGIN.before.test(sentence!.slice(Math.max(0, at - BEFORE), at).toLowerCase()) || MARGIN.behind.test(sentence!.slice(at + quote.length, at + quote.length + BEFORE).toLowerCase()));
});

/** How a count stands to another one: by how much it is above or below it (`compared`), above the usual (`excess`), all there were, or not said. */
export const standingOf = rememberOf((statement: Claim | StoredClaim): 'compared' | 'excess' | 'all' | '' => {
  const { quote, sentence, counted } = statement;
  const words = surroundings(statement);
  const at = sentence?.indexOf(quote) ?? -1;
  const behind = at < 0 ? '' : sentence!.slice(at + quote.length, at + quote.length + 2 * BEFORE).toLowerCase();
  if (sentence === null ? COMPARED.within.test(words) : COMPARED.behind.test(behind)) return 'compared';
  return EXCESS.test(counted ?? '') ? 'excess' : WHATEVER_THE_CAUSE.test(words) ? 'all' : '';
});

/** Whether a figure is worded as added to another ("another 12", "six others"). */
export const isAddition = rememberOf((statement: Claim | StoredClaim): boolean => ADDITION.test(`${statement.quote} ${statement.counted ?? ''}`));
