import { SCANS } from '@/lib/claims/scans';
import { lineage } from '@/lib/lexicon/nouns';
import { isMoney } from '@/lib/lexicon/units';
import { frameOf } from '@/lib/lexicon/frames';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Saying } from '@/lib/claims/attribution/saying';
import type { Attachment } from '@/lib/claims/frame/attachment';
import { isDifference } from '@/lib/claims/frame/difference';
import { CHANGES, GENERAL } from '@/lib/claims/frame/frame-groups';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { wordAt, type Sentence } from '@/lib/claims/syntax/sentence';
import { toDoubt, type Doubt, type Unlikely } from './doubt';
import { isOnlyTime } from './unlikely-time';

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

/** The reason why the figure of an attachment is not worth a claim; null when it is. The first of the rules below that fits gives it. */
export function whyUnlikely(attachment: Attachment, sentence: Sentence, language: CompiledClaimLanguage): Unlikely | null {
  const doubt = toDoubt(attachment, sentence, language);
  if (doubt.reading.form === 'implicit-one') return isOneHarmed(doubt) && !isExcepted(doubt) ? null : 'implicit-one';
  if (doubt.reading.form === 'pronoun') return 'implicit-one';
  return whyNoCount(doubt) ?? whyOnlyOne(doubt) ?? whyPlain(doubt) ?? (isOnlyTime(doubt) ? 'duration' : null) ?? (isMultipleOfOther(doubt) ? 'multiple' : null) ?? (doubt.unit === BARE_NUMBER ? whyBare(doubt) : null) ?? (isUnknown(doubt) ? 'unknown-count' : null);
}

/** "a helicopter": one, only where the harm is said of it directly. */
function isOneHarmed({ attachment, reading, frame, cost, at, sentence, words, known: { grammar } }: Doubt): boolean {
  if (frame === null || !ONE.has(frame) || cost > MAX_ONE || reading.countedKind === null) return false;
  const { trigger, from } = attachment;
  // "a far higher figure": a count, and nobody
  if (grammar.counts.has(words[at.last - 1]!.lower)) return false;
  if (from) return isJoined(attachment, from, sentence);
  if (trigger === null) return false;
  // "a man is dead", "a woman was wounded": the state is told of somebody; in "a wounded soldier" it only describes him.
  if (trigger.kind === 'state') return trigger.first >= at.last;
  // "the death of a man": whose death it is stands right behind "of".
  if (trigger.kind === 'noun') return trigger.last === at.first - 1 && grammar.of.has(words[trigger.last]!.lower);
  return trigger.kind === 'object' || trigger.kind === 'subject';
}

/** Whether one is joined by "and" to those counted right before: "injured 19 pupils and a teacher", "shot down two drones and a transport plane". */
const isJoined = ({ at, reading }: Attachment, from: QuantityReading, { words }: Sentence): boolean =>
  reading.value.unit === from.value.unit && from.form === 'count' && words[at.first - 1]?.tag === 'and' && (from.countedSpan ?? from).end === words[at.first - 2]!.end && !doesNext(words, at.last);

/** "arrested 40 people and a judge | freed 12": whether a verb with an object of its own stands at a word. */
const doesNext = (words: Sentence['words'], at: number): boolean => words[at]?.tag === 'verb' && (words[at + 1]?.tag === 'num' || words[at + 1]?.tag === 'det' || words[at + 1]?.tag === 'pron');

/** Whether one person is the subject of a clause that names what was told before: ", in what one officer described as". */
const isWhoNames = ({ at: { first, last } }: Attachment, { words }: Sentence): boolean =>
  words[first - 1]?.tag === 'det' && words[first - 2]?.tag === 'prep' && words[first - 3]?.tag === 'comma' && words[last]?.tag === 'verb';

/** Whether "all but" stands before a figure. */
const isExcepted = ({ words, at, known: { refine } }: Doubt): boolean => refine.exceptions.some((phrase) => phrase.every((word, i) => words[at.first - phrase.length + i]?.lower === word));

/** How far behind a number the majority stands that it falls short of, in words. */
const MAJORITY_REACH = 4;

/** Why a figure counts nothing that was: a margin, a definition, an exception, an attempt, a difference. */
function whyNoCount(doubt: Doubt): Unlikely | null {
  const { attachment, reading, frame, at, unit, dimension, sentence, words, language, known: { grammar, quantity, refine } } = doubt;
  // "a margin of error of 3 points": how far a poll may err
  if ((dimension === 'share' || unit === 'percentage-point') && isMarginOfError(attachment, sentence, language)) return 'plain-count';
  // "the richest 1 percent": who they are
  if (dimension === 'share' && refine.strata.has(words[at.first - 1]?.lower ?? '') && words[at.first - 2]?.tag === 'det') return 'plain-count';
  // "needs a two-thirds majority": the name of one
  if (unit === 'ratio' && refine.majorities.has(words[at.last]?.lower ?? '')) return 'plain-count';
  // "a tres de la mayoría absoluta": how many are missing
  if ((unit === 'seat' || unit === BARE_NUMBER) && words[at.last]?.classes.of === true && (words[at.first - 1]?.tag === 'to' || words[at.first - 1]?.tag === 'prep') && words.slice(at.last + 1, at.last + MAJORITY_REACH).some(({ lower }) => refine.majorities.has(lower))) return 'plain-count';
  // "($60 million at 150 yen to the dollar)": at what rate a sum was changed
  if (dimension === 'money' && words[at.last]?.tag === 'to' && isRateTo(words, at.last, quantity)) return 'plain-count';
  // "One death is too many"
  if (reading.value.high === 1 && words[at.last]?.be === true && grammar.excess.has(words[at.last + 1]?.lower ?? '')) return 'plain-count';
  // "defines a mass shooting as one in which four people are shot"
  if (isDefinition(attachment, sentence, language)) return 'definition';
  // "shootings, in what one officer called a war": who calls it so.
  if (reading.value.high === 1 && isWhoNames(attachment, sentence)) return 'speakers';
  // "from 0 to 60 miles per hour in two seconds"
  if (reading.value.low === 0 && reading.value.high === 0 && quantity.from.has(words[at.first - 1]?.lower ?? '')) return 'plain-count';
  // "all but three were saved": of the three nothing is told.
  if (isExcepted(doubt)) return 'excepted';
  // "three attempted murders": nobody died.
  if (frame === 'killed' && attachment.trigger?.kind === 'noun' && words.slice(at.first, at.last).some(({ lower }) => refine.tried.has(lower))) return 'plain-count';
  // "112 seats, one more than it needs", "30 people, five more than in 2020": by how many.
  return reading.countedSpan === null && (attachment.from !== null || !isMoney(unit)) && isDifference(sentence, at, reading, language) ? 'difference' : null;
}

/** Whether "to the dollar" stands at a word, with no noun behind it. */
function isRateTo(words: readonly Sentence['words'][number][], at: number, { notFigures, currencyWords }: CompiledClaimLanguage['words']['quantity']): boolean {
  const [the, money, next] = [words[at + 1], words[at + 2], words[at + 3]];
  return the !== undefined && money !== undefined && notFigures.the.has(the.lower) && currencyWords.some(({ words: name }) => name.length === 1 && name[0] === money.lower) && (next === undefined || next.tag === 'punct' || next.tag === 'comma' || next.tag === 'close');
}

/** Why a figure of one is no count. */
function whyOnlyOne({ attachment, reading, frame, cost, at, unit, dimension, sentence, words, language, known: { grammar, quantity } }: Doubt): Unlikely | null {
  if (reading.value.low !== 1 || reading.value.high !== 1) return null;
  const harmed = frame !== null && ONE.has(frame) && cost <= MAX_ONE && attachment.trigger?.kind !== 'noun';
  // "one of the largest cities": a member, no count.
  if (!harmed && isMember(attachment, sentence, language)) return 'one-of';
  // "several incidents, including one in the capital": one of those, and nobody.
  if (!harmed && unit === BARE_NUMBER && grammar.including.has(words[at.first - 1]?.lower ?? '')) return 'one-of';
  // "according to one survey": one of a thing that news does not count, with a frame that any figure fits.
  if (reading.countedKind === null && dimension === 'count' && frame !== null && frameOf(frame)!.counts.includes('*')) return 'unknown-count';
  // "a one-town franchise": what kind it is
  if (!harmed && dimension === 'count' && words[at.first + 1]?.tag === 'hyphen' && !words[at.first + 1]!.spaced && words[at.first + 2]?.tag === 'noun') return 'one-of';
  // "a one-off charge"
  const behind = words[at.first + 2]?.tag;
  if (words[at.first + 1]?.tag === 'hyphen' && (behind === 'prep' || behind === 'adv')) return 'one-of';
  // "a cup of tea", "drove a mile"
  return frame === null && SIZES.has(dimension ?? '') && quantity.articles.has(words[at.first]!.lower) ? 'one-of' : null;
}

/** Why a figure counts nothing that news counts, or too little: "two other things", "on one side", "the one-time winner". */
function whyPlain({ reading, frame, at, unit, dimension, sentence, words, known: { quantity, refine } }: Doubt): Unlikely | null {
  const { low, high, approx } = reading.value;
  const isCount = dimension === 'count';
  const head = reading.headSpan ? sentence.text.slice(reading.headSpan.start - sentence.start, reading.headSpan.end - sentence.start).toLowerCase() : null;
  // … but "stole 209,000 card numbers": so many are counted, where a verb tells what became of them.
  const enough = frame !== null && GOODS.has(frame) && words[at.last]?.classes.of ? FEW_GOODS : MANY;
  if (head !== null && isCount && refine.plain.has(head) && !((CHANGES.has(frame ?? '') || frame === 'lost') && unit === 'point' && (low ?? 0) >= FEW_POINTS) && (frame === null || (low ?? high ?? 0) < enough)) return 'plain-count';
  // "fell four places to 61st": in a list
  if (head !== null && CHANGES.has(frame ?? '') && refine.ranks.has(head)) return 'plain-count';
  const isKnown = quantity.notFigures.the.has(words[at.first - 1]?.lower ?? '');
  // "trade between the two countries": who they are was said.
  if (isCount && isKnown && (high ?? 0) <= 3 && quantity.between.has(words[at.first - 2]?.lower ?? '')) return 'plain-count';
  // "the two governments called a meeting", "areas in which the two countries could act": who they are was said.
  if (isCount && isKnown && (reading.countedKind === null || unit !== 'people') && reading.form === 'count' && (high ?? Infinity) <= 3 && (frame === null || GENERAL.has(frame))) return 'plain-count';
  const hyphen = words[at.first + 1]?.tag === 'hyphen' ? words[at.first + 1]! : null;
  // "the 15-member council": describes a body and counts nobody.
  if (head !== null && refine.attributes.has(head) && hyphen !== null && words[at.first + 2]?.lower === head) return 'plain-count';
  // "a two-car tram", "the 40-seat bus": of what it is made.
  if (hyphen !== null && words[at.last]?.tag === 'noun' && MADE_OF.some((kind) => lineage(reading.countedKind ?? '').includes(kind)) && MADE_OF.some((kind) => lineage(quantity.nouns.kindOf(words[at.last]!.lower) ?? '').includes(kind))) return 'plain-count';
  // "a two-pronged policy": how something is made.
  if (hyphen !== null && !hyphen.spaced && words[at.first + 2]?.tag === 'adj' && isCount && reading.countedKind === null && (high ?? MANY) < MANY) return 'plain-count';
  // "survived by his wife and three children", "has two sons": who is in a family.
  if (head !== null && frame === null && refine.kin.has(head) && (quantity.nouns.kindOf(head) !== 'children' || words.some(({ lower }) => refine.partners.has(lower)))) return 'plain-count';
  // "several villages", "a few people", "several times": no figure to compare.
  return (reading.form === 'vague' || reading.form === 'multiple') && approx && (high ?? 10) < 12 && (low ?? 0) < 10 ? 'vague-few' : null;
}

/** Whether a figure only says how many times or what part of another it is. */
function isMultipleOfOther({ reading, frame, at, dimension, words, language, known: { places, quantity } }: Doubt): boolean {
  const next = words[at.last];
  // "one for every 12 inhabitants"
  if (dimension === 'count' && reading.form === 'count' && isPer(words[at.first - 1]?.lower ?? '', language)) return true;
  // "less than half the 7.9 percent of 2023": a part of another figure.
  if (reading.form === 'fraction') return quantity.notFigures.the.has(next?.lower ?? '') && words[at.last + 1]?.tag === 'num';
  if (reading.form !== 'multiple') return false;
  // "downloaded 40 million times": how often, where nothing is told to be so many times another
  if (frame === null && (reading.value.low ?? 0) >= MANY && (next === undefined || next.tag === 'punct' || next.tag === 'comma' || next.tag === 'time' || next.tag === 'prep')) return false;
  // "four times its capacity"; "four times as many as in 2023"
  return frame === null || ((reading.value.high ?? 0) < FEW_TIMES && !CHANGES.has(frame) && next?.tag === 'det') || places.alike.has(next?.lower ?? '');
}

/** Most words between a word of age and the bare number it is told of. */
const AGE_REACH = 6;
/** Highest cost of a tie that says what a bare number is of. */
const MAX_BARE = 4;

/** Why a number of nothing is tied to nothing: "page 4 of 12", "the number 7". */
function whyBare({ attachment, frame, cost, at, sentence, words, language, known: { quantity: { notFigures } } }: Doubt): Unlikely | null {
  // "raise the retirement age from 60 to 63"
  if (words.slice(Math.max(0, at.first - AGE_REACH), at.first).some(({ lower }) => notFigures.ageBefore.has(lower)) || isAgeOf(attachment, sentence, language)) return 'age';
  // "has to make more than one"
  if ((attachment.reading.value.low ?? 0) === 1 && attachment.reading.value.high === null) return 'bare-number';
  const before = words[at.first - 1];
  const led = before !== undefined && (before.tag === 'prep' || before.tag === 'to' || before.tag === 'verb');
  if (frame === null || cost > MAX_BARE || (frameOf(frame)?.counts[0] !== 'people' && !led) || frame === 'lasted' || DECISIONS.has(frame)) return 'bare-number';
  // "The two were 31,000 votes apart": who was named before.
  return before !== undefined && notFigures.the.has(before.lower) && !ONE.has(frame) && words[at.last]?.tag === 'aux' ? 'bare-number' : null;
}

/** Kinds of what is made of parts of its own kind. */
const MADE_OF: readonly string[] = ['vehicle', 'ship', 'aircraft'];

/** A count of an unknown thing without a frame below this says nothing. */
const FEW = 20;
/** … and so few of any thing. */
const HANDFUL = 3;

/** Whether a count without a frame is of an unknown thing, or of very few. */
function isUnknown({ attachment, reading, frame, dimension, unit, sentence, language }: Doubt): boolean {
  if (frame !== null || dimension !== 'count') return false;
  const { low, high } = reading.value;
  if ((high ?? low ?? 0) <= HANDFUL) return true;
  if (reading.countedKind !== null) return false;
  // "40 Ada Venn": a caption run together with a name.
  if (/^\p{Lu}/u.test(reading.counted ?? '')) return true;
  const size = low ?? high ?? 0;
  // A small count of an unknown thing with no frame: "two reasons", "three ways", "one side"; but "this year there have been 19 shootings"
  return !isMoney(unit) && size < FEW && !(size > HANDFUL && isToldToBe(attachment, sentence, language));
}

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

/** Whether a figure counts the few who say what the sentence tells: "$4 million was stolen, two officials said", "according to two officials"; not "two men suspected of it", and not those in "accused of shooting two friends, told police". */
export const isOfSpeakers = ({ at, trigger, reading: { value } }: Attachment, sentence: Sentence, sayings: readonly Pick<Saying, 'source' | 'cue' | 'kind'>[]): boolean =>
  (value.unit === 'people' || sentence.words[at.last - 1]!.classes.speaker) && (value.high ?? value.low ?? 0) < FEW_SPEAKERS && !(trigger?.kind === 'object' && !trigger.passive && trigger.last === at.first) && sayings.some(({ source, cue, kind }) => source.first <= at.first && source.last >= at.last && (cue.last <= source.first ? source.first === at.first : kind === 'speech' && cue.first >= source.last && sentence.words[cue.last]?.classes.of !== true));

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

/** Whether a verb of defining and its "as" stand before a figure, with no other clause between. */
function isDefinition({ at }: Attachment, { words, scans }: Sentence, { words: { refine } }: CompiledClaimLanguage): boolean {
  if ((scans & SCANS.defining) === 0) return false;
  const as = words.findLastIndex(({ lower }, i) => i < at.first && refine.definedAs.has(lower));
  return as > 0 && words.slice(Math.max(0, as - DEFINED), as).some(({ lower }) => refine.defining.has(lower)) && !words.slice(as + 1, at.first).some(({ tag }) => tag === 'comma' || tag === 'punct' || tag === 'that' || tag === 'sub');
}

/** Whether a word says of how many each it is told ("every", "per"). */
const isPer = (word: string, { words: { quantity } }: CompiledClaimLanguage): boolean => quantity.per.has(word) && !quantity.articles.has(word) && !quantity.by.has(word);

/** Longest phrase between a verb of defining and its "as", in words. */
const DEFINED = 8;

/** Whether the number is followed by "of" and a plural it is a member of. */
function isMember({ reading }: Attachment, sentence: Sentence, { words: { grammar } }: CompiledClaimLanguage): boolean {
  const next = wordAt(sentence, reading.numberSpan.end);
  return grammar.of.has(sentence.words[next]?.lower ?? '');
}
