import { dimensionOf } from '@/lib/lexicon/units';
import { isNominal } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart } from '@/lib/claims/syntax/verbs';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';
import { isInRelative } from './closed-clause';
import { CHANGES } from './frame-groups';
import { isOfOtherSubject } from './other-verb';
import type { Tie } from './tie';
import { governed, isInverted } from './tie-signs';

/** What it costs to tie a figure to a verb whose subject is counted or measured ("12 died", "rose by 3 percent"); see `CostOfTie`. */
export const costOfSubject = (tie: Tie): number | null => (tie.behind ? costBehind(tie) : tie.ahead ? costAhead(tie) : null);

function costBehind({ sentence, words, trigger, at, reading, way, plain, language: { grammar, quantity } }: Tie): number | null {
  const { frame, first } = trigger;
  const before = words[at.first - 1];
  // "the leak could equal a third of its emissions, the agency said": an answer of those counted only.
  if (frame === 'polled' && words[trigger.at]!.classes.reports && words.slice(at.last, first).some(({ tag }) => tag === 'comma')) return null;
  if (isOfOtherSubject(sentence, trigger, at, reading) || isOfMainSubject(sentence, trigger, at)) return null;
  // "opened four gates to ease pressure": what was to change stands behind the verb.
  if (CHANGES.has(frame) && words[groupStart(sentence, trigger.at)]!.tag === 'to' && isNominal(words[trigger.last]?.tag)) return null;
  // "Prices in 12 cities fell": where they did
  // … and "Shops in 30 towns closed their doors"
  if ((CHANGES.has(frame) || reading.value.unit === 'settlement') && dimensionOf(reading.value.unit) === 'count' && (before?.tag === 'to' || (before?.tag === 'prep' && !before.classes.of)) && isNominal(words[at.first - 2]?.tag)) return null;
  // "the revenue of the 12 clubs grew": of whose it is
  if (CHANGES.has(frame) && dimensionOf(reading.value.unit) === 'count' && hangsOn(words, at.first, quantity.nouns.groups, grammar.counts)) return null;
  // "killed a family of five who had come back": what the main verb tells of the family comes first.
  const described = words[at.last]?.tag === 'rel' && before?.classes.of === true && quantity.nouns.groups.has(words[at.first - 2]?.lower ?? '') ? DESCRIBED : 0;
  return 0.9 + way + plain + described + governed(before);
}

/** "the revenue of the | 12 clubs": whether a figure with its article hangs by "of" on a noun that is of no group and no number. */
function hangsOn(words: Tie['words'], first: number, groups: ReadonlySet<string>, counts: ReadonlySet<string>): boolean {
  const of = words[first - 1]?.classes.the === true ? first - 2 : first - 1;
  const whose = words[of - 1];
  return words[of]?.classes.of === true && whose?.tag === 'noun' && !groups.has(whose.lower) && !counts.has(whose.lower) && !whose.classes.people;
}

/** What a relative clause on those of a group adds. */
const DESCRIBED = 1;

/** "killed two teachers and a pupil before shooting himself": whether a gerund behind a conjunction is of the main clause's subject, which the figure is not. */
function isOfMainSubject(sentence: Sentence, { first, at: verb }: Trigger, at: Phrase): boolean {
  const link = sentence.words[first - 1];
  if (sentence.words[verb]!.is?.ing !== true || link?.tag !== 'prep' || !link.classes.loose) return false;
  const subject = subjectOf(sentence, verb);
  return subject !== null && (subject.first > at.first || subject.last < at.last);
}

/** Verbs that have a figure behind them for what their subject is, does or has: "rose by 3 percent", "lasted two days", "advanced 20 km"; "died 12 people" is no English. */
const COMES_AFTER: ReadonlySet<string> = new Set(['rose', 'fell', 'grew', 'measured', 'counted', 'lasted', 'advanced', 'withdrew', 'lost', 'sold', 'cost', 'valued', 'elected', 'waited', 'sentenced', 'affected', 'suspended', 'at-risk']);

function costAhead({ sentence, words, trigger, at, reading, told, way, plain, language: { elections, grammar, quantity, reporting } }: Tie): number | null {
  const { frame, last } = trigger;
  if (CHANGES.has(frame)) {
    const before = words[at.first - 1]!;
    const dimension = dimensionOf(reading.value.unit);
    // "the number of applications fell by 13 percent": by how much, whatever fell
    if (told.has(trigger.at) && grammar.by.has(before.lower) && dimension === 'share') return 0.4;
    // "cayó por un barranco de 80 metros": the size of what stands before
    if (quantity.nouns.headFirst === true && before.classes.of && dimension === 'length' && last < at.first - 1 && words[at.first - 2]?.tag === 'noun') return null;
    // "fell down the 40m dry well": the size of the thing that the article opens.
    if (before.tag === 'det' && dimension === 'length' && isNominal(words[at.last]?.tag)) return null;
    // "dropped 45 courses": what somebody gave up, and no less of it; but "dropped 45 points"
    if (trigger.verb === 'drop' && last === at.first && dimension === 'count' && reading.counted !== null && reading.countedKind !== 'location' && !quantity.points.nouns.has(words[at.last - 1]!.lower)) return null;
    // "has ballooned with thousands of refugees": those by whom it did
    if (dimension === 'count' && reporting.holding.has(before.lower)) return null;
    // "the river may rise and (they) moved 15,000 people": the object of the next verb
    if (dimension === 'count' && reading.countedKind !== null && before.tag === 'verb' && words[at.first - 2]?.tag === 'and') return null;
    // "had gained 186 seats and taken control of eight towns": the object of the next verb
    if (dimension === 'count' && before.classes.of && words.slice(last, at.first).some(({ tag }, i) => tag === 'and' && words[last + i + 1]!.tag === 'verb')) return null;
    // "Backlogs have eased: 86,460 cases were waiting": another clause
    if (dimension === 'count' && reading.counted !== null && before.text === ':') return null;
    // "will halve rations for 1.4 million refugees": whom it is for
    if (reading.value.unit === 'people' && before.tag === 'prep' && elections.forWhom.has(before.lower) && words.slice(last, at.first - 1).some(({ tag }) => tag === 'noun')) return null;
  }
  if (isInverted(words, trigger, at) || isInRelative(sentence, trigger, at)) return null;
  // "Murieron 14 personas y 32 resultaron heridas": where nouns stand first, a verb may stand before its subject.
  const isOwn = quantity.nouns.headFirst === true && last === at.first && reading.countedKind !== null;
  return COMES_AFTER.has(frame) || isOwn ? 0.9 + way + plain : 4.2 + way + plain + (reading.countedKind ? 0.5 : 0);
}
