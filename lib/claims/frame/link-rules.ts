import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Grammar } from '@/lib/claims/claim-language';
import type { IndexedLists } from '@/lib/claims/indexed-lists';
import type { ReportingWords } from '@/lib/claims/speech-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import type { Sentence, Word } from '@/lib/claims/syntax/sentence';
import { isPassive } from '@/lib/claims/syntax/verbs';
import type { Attachment } from './attachment';
import { areCounts, areTheirDead, isMoreOfSame, isNumberGrown, isOnWordOf, isPutAnew, isPutBeside, isSaidAlone } from './counted-anew';
import type { Trigger } from './find-triggers';
import { fits, frameByNature } from './fits-frame';
import { goesTo, isAlikeDone, isBrokenDown, isCountedBy, isElliptic, isGapped, isGappedBehind, isNamed, isNextPart, isOfThem, isSaidAnew, isSaidToBe, isThen, mostOf, isLeftOver, type PartWords } from './goes-on';
import { CHANGES, HARM, WHEREABOUTS } from './frame-groups';
import { isEarlier } from './number-alone';
import { hasOwnVerb } from './other-verb';
import { isContact, isShare, isWholeOf } from './part-and-whole';
import { isChangeTwice, isMargin, isSameTwice, isShareOfSum } from './share-attachments';
import { opensOwnClause } from './tie-signs';
import { MAX_COST } from './tie-cost';
import { MOST_BEFORE_COLON, MOST_IN_LIST, isJoined, isList, isOwnNoun } from './in-list';

/** A figure and the one before it that it may go on with. */
interface Link {
  sentence: Sentence;
  words: readonly Word[];
  own: Attachment;
  other: Attachment;
  /** All figures of the sentence before `own`. */
  before: readonly Attachment[];
  /** The unit of `own` as it is written; what a rule has given it since is in its reading. */
  unit: string;
  grammar: Grammar;
  reporting: ReportingWords;
  sources: IndexedLists['sources'];
  there: ReadonlySet<string>;
  parts: PartWords;
}

/** Whether the link is settled: no later rule is asked then. A rule changes what it settles, and may change a link that it leaves open. */
type LinkRule = (link: Link) => boolean;

/**
 * What a figure takes from another of its sentence, in the order in which it is asked: first what says outright that the same
 * thing is counted again, then two measures of one deed, parts and wholes, what was counted earlier, and at last lists.
 */
export const LINK_RULES: readonly LinkRule[] = [
  doAlike, countAnew, shareAnew, countAlikeOf, countMoreOfSame, changeFromTo, levelBefore, shareMargin, shareVotes, tellPartOnly, countEarlier,
  countWithoutNoun, goElsewhere, goOnGapped, sayTwice, shareSum, shareOfThem, goOnInList,
];

/** What it costs to go on with another figure, beside what that one's own tie costs. */
const GOES_ON = 0.5;

/** Lets a figure be told by what tells of another, as far-fetched as the other's tie and a little more. */
function takeFrame(own: Attachment, other: Attachment): void {
  own.frame = other.frame;
  own.trigger = other.trigger;
  own.cost = Math.min(other.cost + GOES_ON, MAX_COST);
}

/** The same, and says from whom the figure has it. */
function goOnFrom(own: Attachment, other: Attachment): true {
  takeFrame(own, other);
  own.from = other.reading;
  return true;
}

/** The reading of a number that counts what another counts. */
const countedAs = (own: QuantityReading, { value, countedKind }: QuantityReading, counted: string | null): QuantityReading => ({ ...own, value: { ...own.value, unit: value.unit }, counted, countedKind });

/** Whether a word for a count stands in the three words before a figure. */
const isBehindCount = ({ words, own: { at }, grammar }: Link): boolean => words.slice(Math.max(0, at.first - 3), at.first).some((word) => grammar.counts.has(word.lower));

/** How much more a tie of its own costs a figure that counts again what the one before counts. */
const FARTHER = 1;

/** "police put the figure at 80,000": the same thing counted again. */
function countAnew(link: Link): boolean {
  const { words, own, other, unit, grammar, reporting, sources, there } = link;
  if (unit !== BARE_NUMBER) return false;
  // "2,500 gunmen remained; a commander gave the figure as 1,500": also of what no frame tells
  if (other.frame === null) {
    if (own.trigger === null && isBehindCount(link) && words[own.at.first - 1]!.tag === 'prep' && other.reading.counted !== null && dimensionOf(other.reading.value.unit) === 'count') own.reading = countedAs(own.reading, other.reading, own.reading.counted);
    return false;
  }
  // "pull two from the rubble as the toll hits 14": a toll goes on with none that came to no harm.
  if (own.trigger?.kind === 'noun' && own.frame !== null && HARM.has(own.frame) && !HARM.has(other.frame)) return false;
  // … and "nine died and 14 were injured, but the army put the toll at seven" with the dead
  if (own.trigger?.kind === 'noun' && own.frame === 'killed' && other.frame === 'injured' && link.before.some(({ frame }) => frame === 'killed')) return false;
  const isAnew = isPutBeside(words, other, own) || isPutAnew(words, own.at.first, grammar.clitics) || areTheirDead(words, own, other) || isNumberGrown(words, own, grammar.counts) || isCountedBy(words, own) || isSaidToBe(words, own.at.first, reporting) || (own.trigger === null && isSaidAlone(words, own.at, own.reading, there)) || isBehindCount(link) || ((own.trigger === null || own.cost > other.cost + FARTHER) && own.reading.form === 'count' && isOnWordOf(words, own.at, sources));
  if (!isAnew) return false;
  own.reading = countedAs(own.reading, other.reading, own.reading.counted);
  return goOnFrom(own, other);
}

/** "18 percent of teachers walked out, the ministry said; unions said it was more than half", "… put the figure at 60 percent" */
function shareAnew(link: Link): boolean {
  const { words, own, before, reporting } = link;
  const last = isShare(own) ? before.findLast((one) => isShare(one) && one.frame !== null) : undefined;
  if (!last || own.cost <= last.cost || !(isSaidToBe(words, own.at.first, reporting) || isBehindCount(link) || isPutAnew(words, own.at.first, link.grammar.clitics))) return false;
  return goOnFrom(own, last);
}

/** Whether nothing but one word stands between the two. */
const isNext = ({ own, other }: Link): boolean => own.at.first - other.at.last === 1;

/** "120 of 250 seats": both count seats. */
function countAlikeOf(link: Link): boolean {
  const { words, own, other, unit, grammar } = link;
  if (other.reading.value.unit !== BARE_NUMBER || !isNext(link) || !grammar.of.has(words[other.at.last]!.lower)) return false;
  other.reading = { ...other.reading, value: { ...other.reading.value, unit }, counted: own.reading.counted, countedKind: own.reading.countedKind };
  if (other.frame === null || !fits(other.frame, other.reading)) other.frame = own.frame;
  return false;
}

/** "four counts of murder and six of arson" */
function countMoreOfSame({ words, own, other }: Link): boolean {
  if (!isMoreOfSame(words, other, own)) return false;
  own.reading = countedAs(own.reading, other.reading, other.reading.counted);
  return goOnFrom(own, other);
}

/** "cut the tax from 12% to 6%": both are of the same change. */
function changeFromTo(link: Link): boolean {
  const { words, own, other, unit, grammar } = link;
  if (unit !== other.reading.value.unit || !isNext(link) || words[own.at.first - 1]!.tag !== 'to' || !grammar.from.has(words[other.at.first - 1]?.lower ?? '')) return false;
  if (other.frame !== null && (own.frame === null || own.cost > other.cost)) {
    takeFrame(own, other);
    return true;
  }
  if (other.frame === null && own.frame !== null) {
    other.frame = own.frame;
    other.trigger = own.trigger;
    other.cost = own.cost;
  }
  return false;
}

/** "slowed to 4.1 percent in April from 4.6 percent in March": a level and the one before it */
function levelBefore({ words, own, other, unit, grammar }: Link): boolean {
  if (unit !== other.reading.value.unit || other.frame !== 'measured' || own.frame === 'measured' || words[other.at.first - 1]?.tag !== 'to' || !grammar.from.has(words[own.at.first - 1]?.lower ?? '')) return false;
  const isOneClause = words.slice(other.at.last, own.at.first - 1).every(({ tag }) => tag === 'prep' || tag === 'time' || tag === 'comma');
  return isOneClause && goOnFrom(own, other);
}

/** "rejected it by 54.2 percent to 45.8 percent": two sides of one vote. */
function shareMargin({ words, own, other, grammar }: Link): boolean {
  if (!isMargin(words, other, own, grammar)) return false;
  other.frame = own.frame = 'voted';
  other.trigger = own.trigger = null;
  return true;
}

const [SEAT, VOTE] = ['seat', 'vote'];

/** "took 38 percent and 104 seats", "104 seats with 38 percent": a share of the vote. */
function shareVotes({ words, own, other, unit }: Link): boolean {
  // "won 10,825 votes, 58.9 percent of those cast"
  if (other.reading.value.unit === VOTE && own.reading.value.unit === 'percent' && own.frame === null && own.at.first - other.at.last === 1 && words[other.at.last]!.tag === 'comma') {
    own.reading = { ...own.reading, counted: other.reading.counted, countedKind: other.reading.countedKind };
    own.frame = 'voted';
    own.trigger = other.trigger;
    return true;
  }
  const [share, seats] = unit === SEAT ? [other, own] : [own, other];
  if (share.frame !== null || share.reading.value.unit !== 'percent' || share.reading.counted !== null || seats.reading.value.unit !== SEAT || !isJoined(words, other, own)) return false;
  share.frame = 'voted';
  share.trigger = seats.trigger;
  return true;
}

/** "74 of the 97 had been identified": told of the 74; "three of the four people killed" tells of the four as well. */
function tellPartOnly({ sentence, words, own, other, grammar }: Link): boolean {
  own.whole = isWholeOf(words, other, own, grammar.of) && !isContact(words, own);
  const { trigger } = own;
  if (!own.whole || trigger === null || trigger.reduced) return false;
  if ((trigger.kind === 'subject' && words[own.at.last]?.tag === 'that') || (trigger.kind === 'state' && !isPassive(sentence, trigger.at) && !(trigger.first >= own.at.last && words[trigger.first - 1]!.be))) return false;
  own.frame = frameByNature(own.reading);
  own.trigger = null;
  own.cost = Infinity;
  return true;
}

/** "More than 1,700 died, up from 1,250": the same thing at an earlier time. */
function countEarlier(link: Link): boolean {
  const { words, own, other, unit, grammar } = link;
  const isBefore = isEarlier(words, own.at.first, grammar.earlier);
  if (other.frame === null && !(isBefore && areCounts(own, other))) return false;
  // "37 cities have topped 45 degrees, compared with 19": as many as passed the mark then
  const passed = isBefore && unit === BARE_NUMBER && own.reading.form === 'count' && other.reading.value.high === null && dimensionOf(other.reading.value.unit) !== 'count' ? link.before.findLast(({ reading }) => reading.form === 'count' && reading.value.unit !== BARE_NUMBER && dimensionOf(reading.value.unit) === 'count') : undefined;
  if (passed) {
    own.reading = countedAs(own.reading, passed.reading, own.reading.counted ?? passed.reading.counted);
    return goOnFrom(own, passed);
  }
  // "fell 3.6 percent from 393,000": what it fell from, and no share
  if (unit === BARE_NUMBER && CHANGES.has(other.frame ?? '') && isShare(other) && words[other.at.first - 1]?.tag !== 'to' && grammar.from.has(words[own.at.first - 1]?.lower ?? '')) {
    if (own.trigger === null || own.trigger.at === other.trigger?.at) own.frame = null;
    return false;
  }
  const isSame = unit === BARE_NUMBER
    ? own.reading.form === 'count' && (isBefore || (isNext(link) && grammar.from.has(words[other.at.last]!.lower)))
    : isBefore && (own.trigger === null || own.trigger.last === own.at.first - 1) && unit === other.reading.value.unit;
  if (!isSame) return false;
  own.reading = { ...countedAs(own.reading, other.reading, own.reading.counted ?? other.reading.counted), countedKind: own.reading.countedKind ?? other.reading.countedKind };
  return goOnFrom(own, other);
}

/** Whether a figure counts some of those the other counts: "1.1 million marched, 119,000 of them in the capital". */
const isSomeOfThem = ({ words, own, other, grammar }: Link): boolean => isOfThem(words, own, grammar.of) && dimensionOf(other.reading.value.unit) === 'count' && (own.reading.form !== 'count' || mostOf(other) >= (own.reading.value.low ?? 0));

/** "All on board died, as did 19 people on the ground" */
function doAlike({ words, own, other }: Link): boolean {
  if (!isAlikeDone(words, own) || other.frame === null || !fits(other.frame, own.reading)) return false;
  takeFrame(own, other);
  return true;
}

/** "119,000 of them in the capital"; "92 died in one town and 40 in another": a number without a noun counts what the other does. */
function countWithoutNoun(link: Link): boolean {
  const { words, own, other, unit, grammar, reporting, parts } = link;
  const ofThem = isSomeOfThem(link);
  const whole = unit === BARE_NUMBER && isLeftOver(words, own, grammar) ? link.before.findLast(({ reading: { value } }) => value.unit !== BARE_NUMBER && dimensionOf(value.unit) === 'count') : undefined;
  if (whole) {
    own.reading = countedAs(own.reading, whole.reading, own.reading.counted);
    // … whose verb is another than that of the first
    if (own.trigger !== null && own.trigger.at === other.trigger?.at) [own.frame, own.trigger, own.cost] = [frameByNature(own.reading), null, Infinity];
    return true;
  }
  // "driven in six ambulances, and 19 of them": of none of those
  if (!ofThem && isOfThem(words, own, grammar.of)) return false;
  if ((ofThem && unit === BARE_NUMBER) || isElliptic(words, other, own, parts) || isGapped(words, other, own, reporting) || isSaidAnew(words, other, own, grammar.of)) own.reading = countedAs(own.reading, other.reading, own.reading.counted ?? (ofThem && isNamed(other) ? other.reading.counted : null));
  return false;
}

/** "nine were taken to hospital and five to a clinic": the verb of the first, whatever stands before. */
function goElsewhere({ words, own, other, unit }: Link): boolean {
  if (!goesTo(words, other, own)) return false;
  if (unit === BARE_NUMBER && frameOf(other.frame!)?.counts[0] === 'people') own.reading = { ...own.reading, value: { ...own.reading.value, unit: 'people' } };
  return goOnFrom(own, other);
}

/** "twelve people were killed in air strikes, and nine in shelling of the port": the verb that stands behind those of the first, left out. */
function goOnGapped({ words, own, other, unit }: Link): boolean {
  // "three died in accidents, and 37 others of other causes"
  if (own.reading.countedKind === 'others' && own.frame === null && other.trigger?.kind === 'subject' && other.trigger.first >= other.at.last && words[own.at.first - 1]?.tag === 'and' && words[own.at.last]?.classes.of === true && words[own.at.last + 1]?.tag === 'noun') {
    own.listed = true;
    return goOnFrom(own, other);
  }
  if (unit !== BARE_NUMBER || own.reading.form !== 'count' || (own.trigger !== null && own.trigger.at !== other.trigger?.at) || !isGappedBehind(words, other, own)) return false;
  own.reading = countedAs(own.reading, other.reading, own.reading.counted);
  return goOnFrom(own, other);
}

/** "a fifth of the population, some 2.4 million people, face hunger" */
function sayTwice({ words, own, other }: Link): boolean {
  if (isChangeTwice(words, other, own)) {
    [own.frame, own.trigger, own.cost] = [other.frame, other.trigger, other.cost];
    return true;
  }
  if ((own.frame === null) === (other.frame === null) || !isSameTwice(words, other, own)) return false;
  const [told, twin] = own.frame === null ? [other, own] : [own, other];
  if (fits(told.frame!, told.reading)) [twin.frame, twin.cost] = [told.frame, told.cost];
  return true;
}

/** "withdrew $42 billion, about a quarter of all deposits, from …": the share is of the sum before it, whatever a later clause tells. */
function shareSum({ words, own, other, grammar }: Link): boolean {
  if (!isShareOfSum(words, other, own, grammar.of)) return false;
  own.frame = fits(other.frame!, own.reading) ? other.frame : null;
  own.trigger = other.trigger;
  return true;
}

/** "more than 40 died, half of them children" */
function shareOfThem(link: Link): boolean {
  const { own, other } = link;
  // … and "has cut 1,500 jobs, two thirds of them in management", "put the toll at 40, half of them boys", whose words tell of the whole
  const isOfWhole = own.trigger !== null && own.trigger.last <= other.at.first;
  if (!isShare(own) || (own.frame !== null && !isOfWhole) || other.frame === null || !isSomeOfThem(link)) return false;
  own.frame = other.frame;
  own.trigger = other.trigger;
  own.from = other.reading;
  return true;
}

/** "311 dead: 183 fighters, 100 soldiers and 28 civilians", "four people, including two students", "let go 14 percent of its workers, some 1,100 people". */
function goOnInList(link: Link): boolean {
  const { words, own, other, grammar, reporting } = link;
  if (other.frame === null || !fits(other.frame, own.reading)) return false;
  const between = words.slice(other.at.last, own.at.first);
  // one deed, said in two measures
  if (own.trigger !== null && own.trigger.at === other.trigger?.at && between.length === 1 && between[0]!.tag === 'comma') {
    own.frame = other.frame;
    own.trigger = other.trigger;
    return true;
  }
  const isSameUnit = own.reading.value.unit === other.reading.value.unit;
  // … but "Mern, which hosts 470,000, said 153,000 had left": no more of those who are there.
  const anew = isSameUnit && !(WHEREABOUTS.has(other.frame) && (other.trigger?.kind === 'noun' || other.trigger?.verb === 'host')) && isSaidAnew(words, other, own, grammar.of);
  const broken = isBrokenDown(words, other, own);
  // "has rescued 1,400 people, and 600 soldiers from 12 states are on the ground": what these are, another verb tells.
  if (words[own.at.first - 1]!.tag === 'and' && other.trigger?.kind === 'object' && !other.trigger.passive && other.trigger.last <= other.at.first && hasOwnVerb(words, own.at.last)) return false;
  // "826 have been killed since …, | including 111 civilians": behind such a word a part may stand farther off.
  const most = grammar.including.has(words[own.at.first - 1]!.lower) ? MOST_BEFORE_PART : MOST_BETWEEN;
  if (!isSameUnit || (between.length > most && !anew && !broken)) return false;
  // … but in "three were among the dead and that 11 were hurt" another clause follows.
  const part = isSomeOfThem(link) || broken || isThen(words, own) || isNextPart(words, other, own) || between.some(({ lower }, i) => grammar.including.has(lower) && !between.slice(i).some(({ tag }) => tag === 'that'));
  const list = isList(between, words[own.at.first - 1]?.text === ':' ? MOST_BEFORE_COLON : MOST_IN_LIST);
  if (!(part || list || anew)) return false;
  // "killed ten, but 30 others decided to stay"
  if (!part && !anew && own.trigger === null && opensOwnClause(words, own.at, reporting.contrast, grammar.wills)) return false;
  // "killed 38, including 12 people waiting for food": what they did then
  const meanwhile = own.frame === 'waited' && HARM.has(other.frame) && grammar.including.has(words[own.at.first - 1]!.lower);
  const stated = !meanwhile && own.trigger !== null && (own.trigger.kind === 'state' || own.cost < 2 || isOfWhom(words, own, own.trigger)) && own.trigger.first >= other.at.last;
  // "counted 3.5 million demonstrators in the country and 800,000 in the capital": both attended.
  const plain = own.frame === 'recorded' && other.trigger === null;
  // "74 dead and 2,700 patients": what the one noun says of itself is not said of the next.
  if (!part && isOwnNoun(other) && own.reading.counted !== null && own.reading.value.unit === 'people') return false;
  if (!plain && (stated || (!part && own.cost < other.cost))) return false;
  // The verb behind a list belongs to all its members; the other's own verb belongs to both.
  own.frame = other.frame;
  own.trigger = other.trigger;
  own.cost = other.cost + GOES_ON;
  own.from = other.reading;
  own.listed = list && !anew && other.trigger?.kind === 'object' && !other.trigger.passive && other.trigger.at < other.at.first;
  return true;
}

/** How many words may stand between a figure and one that counts the same. */
const MOST_BETWEEN = 14;
/** The same where "including" opens the part. */
const MOST_BEFORE_PART = 24;

/** "ten of whom died": whether the clause of a part tells what became of it. */
const isOfWhom = (words: readonly Word[], { at: { last } }: Attachment, { first }: Trigger): boolean => words[last]?.classes.of === true && words[last + 1]?.tag === 'rel' && first > last + 1 && first - last <= OF_WHOM;
const OF_WHOM = 4;
