import type { Claim, StoredClaim } from '@/lib/model';
import { rememberOf } from './remember';
import { foldName } from '@/lib/text/fold-name';
import { OF_THEM } from './event-words';
import { ADDITION, ATTACKER_DIED, BEFORE_NOW, CLAUSE_END, COMPARED, DEGREES, EACH_OF_TWO, EXCESS, FURTHER, GROUPS_HARMED, HARMS, KILLED_TOO, MARGIN, OF_A_GROUP, OF_A_NUMBER, OF_KNOWN, ON_THAT_OCCASION, OVER_SEVERAL, OWN_CITIZENS, SAID_BEFORE, SEEN_IN, SOME_OF_THEM, TAKEN_IN, TOLD_ALONE, WHATEVER_THE_CAUSE, WHERE_TREATED, WITH_OTHERS_BEFORE, WITH_OTHERS_BEHIND } from './words';

export type Degree = keyof typeof DEGREES | '';

/** Characters before a figure that may still speak of it ("seriously wounding 12"). */
export const BEFORE = 28;

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
export const isShareOfGroup = rememberOf((statement: Claim | StoredClaim): boolean => {
  const words = surroundings(statement);
  const own = statement.quote.toLowerCase();
  // "40 of the 67 victims": the 67 are the group.
  return words.includes('of ') && [...words.matchAll(OF_A_GROUP)].some((match) => !words.startsWith(own, match.index + match[0].length) && match[1]!.split(' ').some((word) => GROUPS_HARMED.has(word)));
});

/** What stands before and behind a figure in its sentence; null where the sentence is not known, or does not hold it. */
export function around({ quote, sentence }: Claim | StoredClaim): { before: string; behind: string } | null {
  const at = sentence?.indexOf(quote) ?? -1;
  return at < 0 ? null : { before: sentence!.slice(0, at), behind: sentence!.slice(at + quote.length) };
}

/** Whether a figure counts the dead as one with the missing or the hurt ("30 people dead or missing"). */
export const isOfTwoFates = rememberOf((statement: Claim | StoredClaim): boolean => {
  const words = around(statement);
  // "Several dozen dead | and wounded": the figure's own last word may be the first of the two.
  const last = ` ${statement.quote.slice(statement.quote.lastIndexOf(' ') + 1)}`;
  return words !== null && (WITH_OTHERS_BEHIND.test(words.behind.toLowerCase()) || WITH_OTHERS_BEHIND.test((last + words.behind).toLowerCase()) || WITH_OTHERS_BEFORE.test(words.before.toLowerCase()));
});

/** Whether a figure counts some of a number that its sentence tells with it ("15 of the more than 200 pupils"). */
export const isSomeOfNumber = rememberOf((statement: Claim | StoredClaim): boolean => OF_A_NUMBER.test(around(statement)?.behind ?? ''));

/** Whether a figure is how many are to be seen on a film or a photograph. */
export const isSeen = rememberOf(({ attributedTo }: Claim | StoredClaim): boolean => SEEN_IN.test(attributedTo?.text ?? ''));

/** Whether a figure is one that is told by himself ("an 11-year-old girl") and does not say that there were no others. */
export const isToldAlone = rememberOf(({ value, quote }: Claim | StoredClaim): boolean => value?.low === 1 && value.high === 1 && (value.rule.startsWith('one, ') || TOLD_ALONE.test(quote)));

/** The folded name with which a party's own begins, where a figure counts that party's citizens ("Mern's foreign ministry put the deaths of its citizens at 68"); null where it does not. */
export const speakersNation = rememberOf(({ sentence, attributedTo }: Claim | StoredClaim): string | null => {
  if (attributedTo === null || !OWN_CITIZENS.test((sentence ?? '').toLowerCase())) return null;
  const name = /^(?:the )?(\p{Lu}\p{L}+)/u.exec(attributedTo.text);
  return name === null ? null : foldName(name[1]!);
});

/** Whether a sentence tells a figure as what was said before ("it had earlier counted 727", "up from 12"). */
export const isSaidBefore = rememberOf((statement: Claim | StoredClaim): boolean => {
  const words = around(statement);
  return words !== null && (SAID_BEFORE.test(words.before) || BEFORE_NOW.test(words.behind));
});

/** Whether a figure of the hurt or the dead counts those whom one hospital took in ("the hospital received 44 wounded"). */
export const isOfOneHospital = rememberOf((statement: Claim | StoredClaim): boolean => (statement.frame === 'injured' || statement.frame === 'killed') && TAKEN_IN.test(around(statement)?.before.toLowerCase() ?? '') && WHERE_TREATED.test((statement.sentence ?? '').toLowerCase()));

/** Whether a figure counts some of those that another counts whole, told by what they did ("630 of whom had come without permits"). */
export const isSomeOfThem = rememberOf(({ quote, sentence }: Claim | StoredClaim): boolean => {
  const at = sentence?.indexOf(quote) ?? -1;
  return at >= 0 && SOME_OF_THEM.test(sentence!.slice(at + quote.length, at + quote.length + BEFORE));
});

/** Whether "of them" is a figure's own, or right behind it: "two of them seriously". */
export const isOfThem = rememberOf((statement: Claim | StoredClaim): boolean => OF_THEM.test(statement.quote) || OF_THEM.test((around(statement)?.behind ?? '').slice(0, OF_THEM_WITHIN)));
const OF_THEM_WITHIN = 9;

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

/** Whether a figure counts who died besides those told of before ("another five bodies", "11 more deaths"). */
export const isFurtherDead = rememberOf((statement: Claim | StoredClaim): boolean => statement.frame === 'killed' && FURTHER.test(`${statement.quote} ${statement.counted ?? ''}`));

/** Whether a sentence tells that whoever attacked died too ("before turning the gun on himself", "including the gunman"). */
export const tellsAttackerDied = rememberOf(({ sentence }: Claim | StoredClaim): boolean => ATTACKER_DIED.test((sentence ?? '').toLowerCase()));

/** Whether a small number says which were told of before, and not how many there were ("left the two towns"). */
export const isOfKnown = rememberOf((statement: Claim | StoredClaim): boolean => {
  const before = around(statement)?.before.toLowerCase();
  return before !== undefined && (statement.value?.high ?? MANY) < MANY && (OF_KNOWN.before.test(before) || OF_KNOWN.quote.test(statement.quote));
});
/** From here on a number behind "the" is a count told again ("the 84 dead"). */
const MANY = 10;

/** Whether a figure is what each of two sides says, or did. */
export const isOfEach = rememberOf(({ agent, attributedTo }: Claim | StoredClaim): boolean => EACH_OF_TWO.test(`${agent ?? ''} ${attributedTo?.text ?? ''}`.toLowerCase()));

/** Whether a sentence tells of another event than its article does, or a figure is a sum over several: "on that occasion", "20 were injured in 112 accidents". */
export const isOfOtherEvent = rememberOf((statement: Claim | StoredClaim): boolean => ON_THAT_OCCASION.test((statement.sentence ?? '').toLowerCase()) || OVER_SEVERAL.test(around(statement)?.behind.toLowerCase() ?? ''));

/** Whether a count is of others than those told of before ("26 civilians were also killed"). */
export const isKilledToo = rememberOf((statement: Claim | StoredClaim): boolean => statement.frame === 'killed' && KILLED_TOO.test(around(statement)?.behind.toLowerCase() ?? ''));
