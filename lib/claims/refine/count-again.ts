import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf } from '@/lib/lexicon/units';
import { continued } from '@/lib/claims/attribution/attribute';
import type { ResolvedSaying } from '@/lib/claims/attribution/saying';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Attachment } from '@/lib/claims/frame/attachment';
import { isMovedTo, isNumberGrown, isPutAnew, isSaidAlone } from '@/lib/claims/frame/counted-anew';
import { findTriggers } from '@/lib/claims/frame/find-triggers';
import { isCountedBy, isLeftOver } from '@/lib/claims/frame/goes-on';
import { fits } from '@/lib/claims/frame/fits-frame';
import { WHEREABOUTS } from '@/lib/claims/frame/frame-groups';
import { inheritFrames } from '@/lib/claims/frame/inherit-frames';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Sentence } from '@/lib/claims/syntax/sentence';

/** A sentence with what it counts and who says so. */
export interface Counted {
  sentence: Sentence;
  attachments: Attachment[];
  sayings: ResolvedSaying[];
}

/** How many words before a number "the figure", "the number" may stand; more where "at" puts it ("put the number a little lower, at 1,894"). */
const REACH = 3;
const PUT_REACH = 8;

/** Whether a bare number may be of what another figure counts or measures: whole numbers count, and "6.6" is a magnitude. */
const mayCount = ({ reading: { value } }: Attachment, { reading: { value: other } }: Attachment): boolean =>
  other.unit === 'magnitude' ? (value.high ?? value.low ?? 0) < STRONGEST : dimensionOf(other.unit) === 'count' && Number.isInteger(value.low ?? 0);

const SEAT = 'seat';
/** The frame of what is only counted. */
const RECORDED = 'recorded';

/** No earthquake is stronger. */
const STRONGEST = 10;

const isShare = ({ reading }: Attachment): boolean => dimensionOf(reading.value.unit) === 'share';

/**
 * Gives a bare number or a share that opens a sentence's figures as "the number" ("The union put the number at 40,000.") what the last figure of
 * the sentence before counted. Changes the attachments.
 */
export function countAgain(drafts: readonly Counted[], language: CompiledClaimLanguage): void {
  const { counts, of, includes, including } = language.words.grammar;
  drafts.forEach(({ sentence, attachments }, n) => {
    const [own] = attachments;
    const before = drafts[n - 1];
    const isNear = before !== undefined && (before.sentence.block === sentence.block || (before.sentence.block === sentence.block - 1 && before.sentence.kind === sentence.kind));
    if (isNear) nameVictims(attachments, before);
    if (before?.sentence.block === sentence.block && opensParts(sentence, own, counts, includes)) nameParts(drafts[n]!, before);
    const share = own !== undefined && own.frame === null && isShare(own);
    const last = isNear && own !== undefined ? countedBefore(drafts, n, own, share) : undefined;
    const crowd = own !== undefined && last !== undefined && !share ? crowdBefore(own, last, before!) : undefined;
    const counted = crowd === undefined && own !== undefined && last !== undefined && !share && isCountedBy(sentence.words, own) ? countedAnew(own, before!.attachments) : undefined;
    const other = crowd ?? counted ?? last;
    // "pulled out 16 bodies and arrested 12. Fishermen counted 14": of which, nobody says
    if (counted === null) return;
    const some = own !== undefined && other !== undefined && isSomeOfThem(sentence, own, other, before!.attachments, of);
    // "The army retook three of them": of what was counted, whatever is told of them.
    if (own && other && !share && own.frame !== null && own.reading.value.unit === BARE_NUMBER && isOfThem(sentence, own, of) && (own.reading.value.low ?? 0) <= (other.reading.value.high ?? Infinity)) {
      own.reading = { ...own.reading, value: { ...own.reading.value, unit: other.reading.value.unit }, countedKind: other.reading.countedKind };
      if (WHEREABOUTS.has(own.frame)) [own.frame, own.trigger] = [other.frame, null];
      return;
    }
    // "Fifty buses were burned. The other 350 were moved."
    if (own && other && own.reading.value.unit === BARE_NUMBER && isLeftOver(sentence.words, own, language.words.grammar)) {
      own.reading = { ...own.reading, value: { ...own.reading.value, unit: other.reading.value.unit }, countedKind: other.reading.countedKind };
      return;
    }
    // "The Alliance took 61 and the Greens 17.": seats, where the sentence before shared them out.
    if (own && other?.reading.value.unit === SEAT && other.frame === 'elected' && own.reading.value.unit === BARE_NUMBER && own.trigger?.kind === 'object' && language.words.elections.gets.has(sentence.words[own.trigger.at]!.lower)) {
      own.reading = { ...own.reading, value: { ...own.reading.value, unit: SEAT }, countedKind: other.reading.countedKind };
      own.frame = other.frame;
      inheritFrames(sentence, attachments, language);
      return;
    }
    if (!own || own.from !== null || !other || (own.reading.value.unit !== BARE_NUMBER && !share && !(own.frame === null && (some || isOfThose(sentence, own, of) || isAmongThem(sentence, own, including)) && fits(other.frame!, own.reading))) || own.reading.form === 'implicit-one') return;
    const again = some || (isIt(sentence, own) && !language.words.places.pointing.has(sentence.words[0]!.lower)) || isOfThose(sentence, own, of) || isAmongThem(sentence, own, including) || isPutAnew(sentence.words, own.at.first, language.words.grammar.clitics) || isNumberGrown(sentence.words, own, counts) || isMovedTo(sentence.words, own) || opensAnew(sentence, attachments, counts) || isSaidAlone(sentence.words, own.at, share ? { form: 'count', counted: own.reading.counted } : own.reading, language.words.refine.there) || (!share && (isCountedBy(sentence.words, own) || (frameOf(other.frame!)?.ofDay === true && isThere(sentence, own)) || isSameDeed(own, other)));
    const reach = sentence.words[own.at.first - 1]?.tag === 'prep' ? PUT_REACH : REACH;
    if (!again && !sentence.words.slice(Math.max(0, own.at.first - reach), own.at.first).some(({ lower }) => counts.has(lower))) return;
    if (!share && countsOther(sentence, own)) return;
    // "freed 300 … The monitor put the toll at 826": a toll is of the dead, whatever was counted before.
    if (own.trigger?.kind === 'noun' && own.frame !== other.frame && frameOf(own.trigger.frame)?.running) return;
    const { unit } = other.reading.value;
    if (!share && own.reading.value.unit === BARE_NUMBER) own.reading = { ...own.reading, value: { ...own.reading.value, unit }, counted: own.reading.counted ?? other.reading.counted, countedKind: other.reading.countedKind };
    // Whoever lowers a toll killed nobody.
    if (isMovedTo(sentence.words, own)) own.trigger = null;
    // "Of these, 120 were destroyed": what their own verb tells
    own.frame = (some || isOfThose(sentence, own, of) ? deedBehind(sentence, own, language) : null) ?? other.frame;
    own.cost = Math.min(own.cost, other.cost);
    own.from = other.reading;
    // "the union had counted 120,000": whoever counts does nothing else.
    if (own.trigger?.frame === RECORDED) own.trigger = null;
    // "The union put the number at 1.2 million, with 300,000 in the capital alone."
    if ((attachments[1]?.frame === null || attachments[1]?.frame === RECORDED) && attachments[1].reading.value.unit === BARE_NUMBER) inheritFrames(sentence, attachments, language);
  });
}

/** "… after violations of the truce; a monitor counted 52": whether the clause before names many things, which may be what is counted. */
function countsOther({ words }: Sentence, { at }: Attachment): boolean {
  const open = words.findLastIndex(({ text }, i) => i < at.first && text === ';');
  return open > 0 && words.slice(0, open).some(({ tag, classes }) => tag === 'noun' && classes.plural && classes.nouns === null && !classes.people && !classes.speaker);
}

const sizeOf = ({ low, high }: Attachment['reading']['value']): number => low ?? high ?? 0;

/** Frames of crowds, which two parties count, and how many times one may count what the other does. */
const CROWDS: ReadonlySet<string> = new Set(['attended', 'protested']);
const COUNTED_APART = 10;

/** "12,000 demonstrated against plans to shed 9,800 jobs. Police counted 8,500.": the crowd of the sentence before, which is what is counted, and not what it was about. */
function crowdBefore({ reading: { value } }: Attachment, last: Attachment, { attachments }: Counted): Attachment | undefined {
  if (last.frame === null || CROWDS.has(last.frame) || value.unit !== BARE_NUMBER) return undefined;
  return attachments.findLast(({ frame, reading }) => frame !== null && CROWDS.has(frame) && reading.value.unit === 'people' && Math.max(sizeOf(value), sizeOf(reading.value)) <= COUNTED_APART * Math.min(sizeOf(value), sizeOf(reading.value)));
}

/** Within how many times a count another count of the same lies, and beyond how many times a count of others. */
const SAME_TIMES = 1.5;
const OTHER_TIMES = 2;

/** Which figure of the sentence before somebody counts anew, where that told of several things: the one whose number alone is near; null where it is of none for sure, undefined where only one thing was told of. */
function countedAnew(own: Attachment, before: readonly Attachment[]): Attachment | null | undefined {
  const told = before.filter((one) => one.frame !== null && mayCount(own, one));
  if (told.every(({ frame }) => frame === told[0]!.frame)) return undefined;
  const times = ({ reading: { value } }: Attachment): number => Math.max(sizeOf(own.reading.value), sizeOf(value)) / Math.max(1, Math.min(sizeOf(own.reading.value), sizeOf(value)));
  const near = told.filter((one) => times(one) <= OTHER_TIMES);
  return near.length === 1 && times(near[0]!) <= SAME_TIMES ? near[0]! : null;
}

/** How many times a number alone may be the number before it and still count the same: 900,000 are no other count of 40 arrests. */
const MOST_TIMES = 1000;
/** How many sentences back the count may stand that a number so far from the last one goes on with. */
const SENTENCES_BACK = 3;

/** The last figure of the sentence before that a number may go on with; where the two are too far apart, one of a sentence shortly before that. */
function countedBefore(drafts: readonly Counted[], n: number, own: Attachment, share: boolean): Attachment | undefined {
  for (let back = 1; back <= SENTENCES_BACK && n - back >= 0; back++) {
    const other = drafts[n - back]!.attachments.findLast((one) => one.frame !== null && (share ? isShare(one) : mayCount(own, one)));
    if (other && (share || sizeOf(own.reading.value) <= sizeOf(other.reading.value) * MOST_TIMES)) return other;
    if (!other) return undefined;
  }
  return undefined;
}

/** "The figure includes 28 civilians.", "They include two teachers.": whether a sentence opens with a whole that names its parts. */
function opensParts({ words }: Sentence, own: Attachment | undefined, counts: ReadonlySet<string>, includes: ReadonlySet<string>): boolean {
  const verb = own === undefined ? -1 : own.at.first - 1;
  return verb > 0 && includes.has(words[verb]!.lower) && (verb === 1 ? words[0]!.tag === 'pron' : verb === 2 && words[0]!.tag === 'det' && counts.has(words[1]!.lower));
}

/** "The blast killed 12 people. The victims included four children.": victims of a sentence that told only of dead are dead. Changes the attachments. */
function nameVictims(attachments: readonly Attachment[], before: Counted): void {
  const told = before.attachments.filter(({ frame, reading }) => frame !== null && reading.value.unit === 'people');
  if (told.length === 0 || told.some(({ frame }) => frame !== 'killed')) return;
  for (const own of attachments) if (own.frame === 'casualties' && own.trigger?.kind === 'noun') own.frame = 'killed';
}

/** Gives the parts of a whole what the last figure of the sentence before counted, on whose word that stands, where they are of one unit and no more than it. */
function nameParts({ sentence, attachments, sayings }: Counted, before: Counted): void {
  for (const part of attachments) {
    const { value } = part.reading;
    const whole = before.attachments.findLast(({ reading, frame }) => frame !== null && reading.value.unit === value.unit && (reading.value.high ?? Infinity) >= (value.low ?? value.high ?? 0));
    if (part.frame !== null || !whole) return;
    part.frame = whole.frame;
    part.cost = whole.cost;
    part.from = whole.reading;
    const voice = before.sayings.find(({ kind, party, scope }) => kind === 'speech' && party !== null && whole.at.first >= scope.first && whole.at.first < scope.last);
    if (voice && sayings.length === 0) sayings.push(continued(voice, { first: 0, last: sentence.words.length }));
  }
}

/** "Of those, 41,000 were families.": some of those counted in the sentence before. */
const isOfThose = ({ words }: Sentence, { at }: Attachment, of: ReadonlySet<string>): boolean => of.has(words[0]?.lower ?? '') && words[1]?.tag === 'pron' && words[2]?.tag === 'comma' && at.first === 3;

/** "Twelve of them were children.", "Five were women.": some of those whom alone the sentence before counted, and no more than they. */
function isSomeOfThem({ words }: Sentence, { at, reading, trigger }: Attachment, other: Attachment, all: readonly Attachment[], of: ReadonlySet<string>): boolean {
  const { value, headSpan, numberSpan } = reading;
  if (other.reading.value.unit !== 'people' || (value.low ?? value.high ?? 0) > (other.reading.value.high ?? other.reading.value.low ?? 0) || all.some(({ frame }) => frame !== null && frame !== other.frame)) return false;
  if (of.has(words[at.last]?.lower ?? '') && words[at.last + 1]?.tag === 'pron') return trigger === null;
  const verb = words.findIndex(({ start }) => start >= numberSpan.end);
  return trigger === null && value.unit === 'people' && headSpan !== null && verb > 0 && words[verb]!.classes.be && words[verb]!.start < headSpan.start && headSpan.start < reading.countedSpan!.end;
}

/** "At least 28 children were among them.": some of those counted in the sentence before. */
const isAmongThem = ({ words }: Sentence, { at: { last } }: Attachment, including: ReadonlySet<string>): boolean => words[last]?.be === true && including.has(words[last + 1]?.lower ?? '') && words[last + 2]?.tag === 'pron';

/** "The figure for March was revised down to 164,000.", "An independent count came to 62,000.": whether a sentence with one number opens with "the figure". */
function opensAnew({ words }: Sentence, attachments: readonly Attachment[], counts: ReadonlySet<string>): boolean {
  let noun = 1;
  while (isNominal(words[noun]?.tag) && !counts.has(words[noun]!.lower)) noun++;
  return attachments.length === 1 && words[0]?.tag === 'det' && counts.has(words[noun]?.lower ?? '') && !words[noun + 1]?.classes.of;
}

/** Whether "of them" stands behind a number. */
const isOfThem = ({ words }: Sentence, { at: { last } }: Attachment, of: ReadonlySet<string>): boolean => of.has(words[last]?.lower ?? '') && words[last + 1]?.tag === 'pron';

/** How far behind a number its own verb may stand, in words. */
const VERB_REACH = 3;

/** The frame of the verb right behind a figure that tells what became of it, where it fits what is counted; null where none does. */
function deedBehind(sentence: Sentence, { at: { last }, reading }: Attachment, language: CompiledClaimLanguage): string | null {
  const deed = findTriggers(sentence, language).find(({ kind, passive, first, frame }) => (kind === 'subject' || (kind === 'object' && passive)) && first >= last && first - last <= VERB_REACH && fits(frame, reading));
  // Where they live is nothing that became of them.
  return deed === undefined || WHEREABOUTS.has(deed.frame) ? null : deed.frame;
}

/** "It was 99 on Monday.": what the sentence before counted. */
const isIt = ({ words }: Sentence, { at }: Attachment): boolean => at.first === 2 && words[0]!.tag === 'pron' && words[1]!.be;

/** "We are 150,000 in the streets.", "In Serab there are about 4,500.": so many more, or again, of what the sentence before counted. */
const isThere = ({ words }: Sentence, { at: { first }, reading: { counted } }: Attachment): boolean => counted === null && words[first - 1]?.be === true && words[first - 2]?.tag === 'pron';

/** "We lost seven men. They lost sixty.": the same deed, told of a number alone. */
const isSameDeed = ({ trigger, reading: { counted } }: Attachment, other: Attachment): boolean => counted === null && trigger !== null && trigger.verb !== null && trigger.verb === other.trigger?.verb && trigger.kind === other.trigger.kind;
