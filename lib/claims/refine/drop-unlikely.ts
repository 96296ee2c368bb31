import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf, isMoney } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Saying } from '@/lib/claims/attribution/saying';
import type { Attachment } from '@/lib/claims/frame/attachment';
import { isDifference } from '@/lib/claims/frame/difference';
import { CHANGES, GENERAL } from '@/lib/claims/frame/frame-groups';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { wordAt, type Sentence } from '@/lib/claims/syntax/sentence';

/** Why a figure is no claim; each reason is a rule below. */
export type Unlikely = 'implicit-one' | 'age' | 'plain-count' | 'vague-few' | 'duration' | 'bare-number' | 'unknown-count' | 'one-of' | 'multiple' | 'speakers' | 'excepted' | 'difference' | 'definition';

/** Harm that counts one: "destroying a helicopter", "a 17-year-old was killed". */
const ONE = new Set(['killed', 'injured', 'destroyed', 'damaged', 'intercepted', 'missing', 'rescued', 'detained', 'sank', 'derailed', 'hospitalised']);

/** What is decided has a noun: "passed 12 laws". */
const DECISIONS = new Set(['approved', 'rejected', 'ordered', 'banned', 'agreed', 'signed', 'announced', 'suspended', 'cancelled']);
/** A multiple is told with a number below this; above, it counts how often. */
const FEW_TIMES = 20;
/** Of plain things too, so many are worth telling. */
const MANY = 1000;
/** What becomes of goods that are told of by a plain word and "of": "seized 300 rounds of ammunition"; of fewer it may be a figure of speech. */
const GOODS: ReadonlySet<string> = new Set(['captured', 'found', 'stolen', 'sold', 'bought', 'used', 'launched']);
const FEW_GOODS = 20;
/** An index moves by so many points and more, told beside its level; a turnout or a lead by fewer. */
const FEW_POINTS = 20;
/** Highest cost of a tie that says harm of one directly. */
const MAX_ONE = 1.9;

/** The reason why the figure of an attachment is not worth a claim; null when it is. */
export function whyUnlikely(attachment: Attachment, sentence: Sentence, language: CompiledClaimLanguage): Unlikely | null {
  const { reading, frame, cost } = attachment;
  const { unit } = reading.value;
  const dimension = dimensionOf(unit);
  // "a helicopter": one, only where the harm is said of it directly.
  if (reading.form === 'implicit-one') {
    if (frame === null || !ONE.has(frame) || cost > MAX_ONE || reading.countedKind === null) return 'implicit-one';
    if (attachment.from) return isJoined(attachment, attachment.from, sentence) ? null : 'implicit-one';
    const { trigger, at } = attachment;
    // "a man is dead", "a woman was wounded": the state is told of somebody; in "a wounded soldier" it only describes him.
    // "the death of a man": whose death it is stands right behind "of".
    const of = trigger?.kind === 'noun' && trigger.last === at.first - 1 && language.words.grammar.of.has(sentence.words[trigger.last]!.lower);
    const told = of || trigger?.kind === 'object' || trigger?.kind === 'subject' || (trigger?.kind === 'state' && trigger.first >= at.last);
    return told ? null : 'implicit-one';
  }
  // "a margin of error of 3 points": how far a poll may err
  if ((dimension === 'share' || unit === 'percentage-point') && isMarginOfError(attachment, sentence, language)) return 'plain-count';
  // "defines a mass shooting as one in which four people are shot"
  if (isDefinition(attachment, sentence, language)) return 'definition';
  // "one of the largest cities": a member, no count.
  const harmed = frame !== null && ONE.has(frame) && cost <= MAX_ONE && attachment.trigger?.kind !== 'noun';
  if (reading.value.low === 1 && reading.value.high === 1 && !harmed && isMember(attachment, sentence, language)) return 'one-of';
  // "shootings, in what one officer called a war": who calls it so.
  if (reading.value.high === 1 && isWhoNames(attachment, sentence)) return 'speakers';
  // "several incidents, including one in the capital": one of those, and nobody.
  if (reading.value.low === 1 && reading.value.high === 1 && unit === BARE_NUMBER && !harmed && language.words.grammar.including.has(sentence.words[attachment.at.first - 1]?.lower ?? '')) return 'one-of';
  // "according to one survey": one of a thing that news does not count, with a frame that any figure fits.
  if (reading.value.low === 1 && reading.value.high === 1 && reading.countedKind === null && dimension === 'count' && frame !== null && frameOf(frame)!.counts.includes('*')) return 'unknown-count';
  if (reading.form === 'pronoun') return 'implicit-one';
  // "all but three were saved": of the three nothing is told.
  if (language.words.refine.exceptions.some((phrase) => phrase.every((word, i) => sentence.words[attachment.at.first - phrase.length + i]?.lower === word))) return 'excepted';
  // "three attempted murders": nobody died.
  if (frame === 'killed' && attachment.trigger?.kind === 'noun' && sentence.words.slice(attachment.at.first, attachment.at.last).some(({ lower }) => language.words.refine.tried.has(lower))) return 'plain-count';
  // "a one-off charge"
  if (reading.value.low === 1 && reading.value.high === 1 && sentence.words[attachment.at.first + 1]?.tag === 'hyphen' && (sentence.words[attachment.at.first + 2]?.tag === 'prep' || sentence.words[attachment.at.first + 2]?.tag === 'adv')) return 'one-of';
  // "a cup of tea", "drove a mile"
  if (frame === null && reading.value.low === 1 && reading.value.high === 1 && SIZES.has(dimension ?? '') && language.words.quantity.articles.has(sentence.words[attachment.at.first]!.lower)) return 'one-of';
  // "112 seats, one more than it needs", "30 people, five more than in 2020": by how many.
  if (reading.countedSpan === null && (attachment.from !== null || !isMoney(unit)) && isDifference(sentence, attachment.at, reading, language)) return 'difference';
  // "from 0 to 60 miles per hour in two seconds"
  if (reading.value.low === 0 && reading.value.high === 0 && language.words.quantity.from.has(sentence.words[attachment.at.first - 1]?.lower ?? '')) return 'plain-count';
  // "two other things", "on one side", "the one-time winner": counts of nothing that news counts.
  const head = reading.headSpan ? sentence.text.slice(reading.headSpan.start - sentence.start, reading.headSpan.end - sentence.start).toLowerCase() : null;
  // … but "stole 209,000 card numbers": so many are counted, where a verb tells what became of them.
  if (head !== null && dimension === 'count' && language.words.refine.plain.has(head) && !(CHANGES.has(frame ?? '') && unit === 'point' && (reading.value.low ?? 0) >= FEW_POINTS) && (frame === null || (reading.value.low ?? reading.value.high ?? 0) < (GOODS.has(frame) && sentence.words[attachment.at.last]?.classes.of ? FEW_GOODS : MANY))) return 'plain-count';
  // "trade between the two countries": who they are was said.
  if (dimension === 'count' && (reading.value.high ?? 0) <= 3 && language.words.quantity.between.has(sentence.words[attachment.at.first - 2]?.lower ?? '') && language.words.quantity.notFigures.the.has(sentence.words[attachment.at.first - 1]!.lower)) return 'plain-count';
  // "the two governments called a meeting", "areas in which the two countries could act": who they are was said.
  if (dimension === 'count' && (reading.countedKind === null || unit !== 'people') && reading.form === 'count' && (reading.value.high ?? Infinity) <= 3 && (frame === null || GENERAL.has(frame)) && language.words.quantity.notFigures.the.has(sentence.words[attachment.at.first - 1]?.lower ?? '')) return 'plain-count';
  // "the 15-member council": describes a body and counts nobody.
  if (head !== null && language.words.refine.attributes.has(head) && sentence.words[attachment.at.first + 1]?.tag === 'hyphen' && sentence.words[attachment.at.first + 2]?.lower === head) return 'plain-count';
  // "a two-pronged policy": how something is made.
  if (sentence.words[attachment.at.first + 1]?.tag === 'hyphen' && !sentence.words[attachment.at.first + 1]!.spaced && sentence.words[attachment.at.first + 2]?.tag === 'adj' && dimension === 'count' && reading.countedKind === null && (reading.value.high ?? MANY) < MANY) return 'plain-count';
  // "survived by his wife and three children", "has two sons": who is in a family.
  if (head !== null && frame === null && language.words.refine.kin.has(head) && (language.words.quantity.nouns.kindOf(head) !== 'children' || sentence.words.some(({ lower }) => language.words.refine.partners.has(lower)))) return 'plain-count';
  // "several villages", "a few people": no figure to compare.
  if (reading.form === 'vague' && reading.value.approx && (reading.value.high ?? 10) < 12 && (reading.value.low ?? 0) < 10) return 'vague-few';
  // "for two weeks", "a three-day visit": a length of time is a claim only where it is what is told.
  if (dimension === 'time' && (frame === null || !['lasted', 'sentenced', 'suspended', 'on-strike', 'rose', 'fell', 'waited', 'sheltered'].includes(frame) || cost > 3.5)) return 'duration';
  // "rose 4.2 metres in 12 hours": how long it took.
  if (dimension === 'time' && frame !== 'lasted' && frame !== 'sentenced' && language.words.quantity.notFigures.timeBefore.has(sentence.words[attachment.at.first - 1]?.lower ?? '')) return 'duration';
  // "could double over the next ten days": when.
  if (dimension === 'time' && language.words.times.next.has(sentence.words[attachment.at.first - 1]?.lower ?? '')) return 'duration';
  // "took 14 villages in six days": how long it took.
  if (dimension === 'time' && frame === 'lasted' && attachment.trigger?.kind === 'subject' && attachment.trigger.last < attachment.at.first - 1 && language.words.quantity.outOf.has(sentence.words[attachment.at.first - 1]!.lower) && sentence.quantities.some(({ isFigure, start, end }) => isFigure && start >= sentence.words[attachment.trigger!.last]!.start && end < sentence.words[attachment.at.first]!.start)) return 'duration';
  // "was doubling every ten days"
  if (dimension === 'time' && !language.words.grammar.articles.has(sentence.words[attachment.at.first - 1]?.lower ?? 'a') && language.words.quantity.per.has(sentence.words[attachment.at.first - 1]!.lower)) return 'duration';
  // "fell in the first nine months of 2023": when.
  if (dimension === 'time' && sentence.times.some(({ first, last }) => first < attachment.at.first && last >= attachment.at.last)) return 'duration';
  // "fell 12 percent over three years": in what time it changed.
  if (dimension === 'time' && CHANGES.has(frame ?? '') && isPeriod(attachment, sentence, language)) return 'duration';
  // "the biggest one-day fall", "the third outage in 18 months"
  if (dimension === 'time' && CHANGES.has(frame ?? '') && sentence.words[attachment.at.first + 1]?.tag === 'hyphen') return 'duration';
  if (dimension === 'time' && frame === 'lasted' && attachment.trigger?.kind === 'noun' && attachment.trigger.last <= attachment.at.first && language.words.quantity.notFigures.tookBefore.has(sentence.words[attachment.at.first - 1]?.lower ?? '')) return 'duration';
  // "one for every 12 inhabitants"
  if (dimension === 'count' && reading.form === 'count' && isPer(sentence.words[attachment.at.first - 1]?.lower ?? '', language)) return 'multiple';
  // "four times its capacity"
  if (reading.form === 'multiple' && (reading.value.high ?? 0) < FEW_TIMES && !CHANGES.has(frame ?? '') && sentence.words[attachment.at.last]?.tag === 'det') return 'multiple';
  // "less than half the 7.9 percent of 2023": a part of another figure.
  if (reading.form === 'fraction' && language.words.quantity.notFigures.the.has(sentence.words[attachment.at.last]?.lower ?? '') && sentence.words[attachment.at.last + 1]?.tag === 'num') return 'multiple';
  if (reading.form === 'multiple' && frame === null) return 'multiple';
  // "four times as many as in 2023"
  if (reading.form === 'multiple' && language.words.places.alike.has(sentence.words[attachment.at.last]?.lower ?? '')) return 'multiple';
  // A number of nothing, tied to nothing: "page 4 of 12", "the number 7".
  if (unit === BARE_NUMBER) {
    // "raise the retirement age from 60 to 63"
    if (sentence.words.slice(Math.max(0, attachment.at.first - 6), attachment.at.first).some(({ lower }) => language.words.quantity.notFigures.ageBefore.has(lower))) return 'age';
    const before = sentence.words[attachment.at.first - 1];
    if (isAgeOf(attachment, sentence, language)) return 'age';
    const led = before !== undefined && (before.tag === 'prep' || before.tag === 'to' || before.tag === 'verb');
    if (frame === null || cost > 4 || (frameOf(frame)?.counts[0] !== 'people' && !led)) return 'bare-number';
    if (frame === 'lasted' || DECISIONS.has(frame)) return 'bare-number';
    // "The two were 31,000 votes apart": who was named before.
    if (before !== undefined && language.words.quantity.notFigures.the.has(before.lower) && !ONE.has(frame) && sentence.words[attachment.at.last]?.tag === 'aux') return 'bare-number';
  }
  // "40 Steve Parsons": a caption run together with a name.
  if (frame === null && dimension === 'count' && reading.countedKind === null && /^\p{Lu}/u.test(reading.counted ?? '')) return 'unknown-count';
  // A small count of an unknown thing with no frame: "two reasons", "three ways", "one side".
  if (frame === null && dimension === 'count' && !isMoney(unit) && reading.countedKind === null) {
    const size = reading.value.low ?? reading.value.high ?? 0;
    // "this year there have been 19 shootings"
    if (size < 20 && !(size > 3 && isToldToBe(attachment, sentence, language))) return 'unknown-count';
  }
  if (frame === null && dimension === 'count' && (reading.value.high ?? reading.value.low ?? 0) <= 3) return 'unknown-count';
  return null;
}

/** Whether one person is joined by "and" to those counted right before: "injured 19 pupils and a teacher". */
const isJoined = ({ at, reading }: Attachment, from: QuantityReading, { words }: Sentence): boolean =>
  reading.value.unit === 'people' && from.value.unit === 'people' && from.form === 'count' && words[at.first - 1]?.tag === 'and' && (from.countedSpan ?? from).end === words[at.first - 2]!.end;

/** Whether one person is the subject of a clause that names what was told before: ", in what one officer described as". */
const isWhoNames = ({ at: { first, last } }: Attachment, { words }: Sentence): boolean =>
  words[first - 1]?.tag === 'det' && words[first - 2]?.tag === 'prep' && words[first - 3]?.tag === 'comma' && words[last]?.tag === 'verb';

/** Whether a clause with a time tells that so many of a thing are or were: "there have been 19 shootings in the town this year". */
function isToldToBe({ at, reading }: Attachment, { words, times }: Sentence, { words: { refine, quantity } }: CompiledClaimLanguage): boolean {
  const be = words[at.first - 1]?.tag === 'adv' ? at.first - 2 : at.first - 1;
  if (times.length === 0 || words[be]?.be !== true || !quantity.nouns.isPlural((reading.counted ?? '').split(' ').at(-1)!.toLowerCase())) return false;
  for (let i = be - 1; i >= 0 && i > be - 3; i--) if (refine.there.has(words[i]!.lower)) return true;
  return false;
}

/** Dimensions of which one, told with an article, is nothing to compare. */
const SIZES: ReadonlySet<string> = new Set(['length', 'volume', 'mass', 'area']);

/** A count of those who speak below this only tells how many were asked. */
const FEW_SPEAKERS = 20;

/** Whether a figure counts the few who say what the sentence tells: "$4 million was stolen, two officials said"; not "two men suspected of it", and not those in "accused of shooting two friends, told police". */
export const isOfSpeakers = ({ at, trigger, reading: { value } }: Attachment, sentence: Sentence, sayings: readonly Pick<Saying, 'source' | 'cue' | 'kind'>[]): boolean =>
  value.unit === 'people' && (value.high ?? value.low ?? 0) < FEW_SPEAKERS && !(trigger?.kind === 'object' && !trigger.passive && trigger.last === at.first) && sayings.some(({ source, cue, kind }) => kind === 'speech' && source.first <= at.first && source.last >= at.last && cue.first >= source.last && sentence.words[cue.last]?.classes.of !== true);

/** Most words between a share and those by which it is a poll's margin. */
const MARGIN_REACH = 6;

/** Whether a share is how far a poll may err: "a margin of error of plus or minus 3 points", "a 3 percent margin of error"; no pause and no other number stand between. */
function isMarginOfError({ at }: Attachment, { words }: Sentence, { words: { refine } }: CompiledClaimLanguage): boolean {
  const joined = (from: number, to: number): boolean => words.slice(from, to).every(({ tag }) => tag !== 'comma' && tag !== 'punct' && tag !== 'num' && tag !== 'sub');
  for (const phrase of refine.margins) {
    for (let i = Math.max(0, at.first - MARGIN_REACH - phrase.length); i <= at.last + MARGIN_REACH; i++) {
      if (!phrase.every((word, k) => words[i + k]?.lower === word)) continue;
      if (i >= at.last ? joined(at.last, i) : joined(i + phrase.length, at.first)) return true;
    }
  }
  return false;
}

/** Nobody is older. */
const OLDEST = 110;

/** Whether a bare number tells how old most of some people are: "Most of the dead were over 60." */
function isAgeOf({ at, reading: { value } }: Attachment, { words }: Sentence, { words: { grammar, reporting } }: CompiledClaimLanguage): boolean {
  const bounded = value.low === null || value.high === null;
  let i = at.first - 1;
  while (words[i]?.tag === 'adv') i--;
  // "when she was 16, living abroad"
  if (words[i]?.be === true && words[i - 1]?.tag === 'pron' && reporting.pronouns.person.has(words[i - 1]!.lower) && (value.low ?? 0) <= OLDEST) return true;
  if (!bounded || words[i]?.be !== true || (value.low ?? value.high!) > OLDEST) return false;
  const next = words[at.last]?.tag;
  return (next === undefined || next === 'punct' || next === 'comma' || next === 'and') && words.slice(0, i).some(({ lower }, k) => reporting.shares.has(lower) && grammar.of.has(words[k + 1]!.lower));
}

/** Whether a length of time stands behind a preposition that tells in what time, not by how much. */
function isPeriod({ at: { first } }: Attachment, { words }: Sentence, { words: { grammar } }: CompiledClaimLanguage): boolean {
  const before = words[first - 1]?.tag === 'det' ? words[first - 2] : words[first - 1];
  return before?.tag === 'prep' && !grammar.by.has(before.lower);
}

/** Whether a verb of defining and its "as" stand before a figure, with no other clause between. */
function isDefinition({ at }: Attachment, { words }: Sentence, { words: { refine } }: CompiledClaimLanguage): boolean {
  const as = words.findLastIndex(({ lower }, i) => i < at.first && refine.definedAs.has(lower));
  return as > 0 && words.slice(Math.max(0, as - DEFINED), as).some(({ lower }) => refine.defining.has(lower)) && !words.slice(as + 1, at.first).some(({ tag }) => tag === 'comma' || tag === 'punct' || tag === 'that' || tag === 'sub');
}

/** Whether a word says of how many each it is told ("every", "per"). */
const isPer = (word: string, { words: { quantity } }: CompiledClaimLanguage): boolean => quantity.per.has(word) && !quantity.articles.has(word);

/** Longest phrase between a verb of defining and its "as", in words. */
const DEFINED = 8;

/** Whether the number is followed by "of" and a plural it is a member of. */
function isMember({ reading }: Attachment, sentence: Sentence, { words: { grammar } }: CompiledClaimLanguage): boolean {
  const next = wordAt(sentence, reading.numberSpan.end);
  return grammar.of.has(sentence.words[next]?.lower ?? '');
}
