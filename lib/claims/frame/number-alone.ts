import { SCANS } from '@/lib/claims/scans';
import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf, unitOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Trigger } from './find-triggers';
import { CHANGES } from './frame-groups';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { subjectOfBound } from '@/lib/claims/syntax/subject-of-bound';
import { isNominal, phraseEnd, phraseStart } from '@/lib/claims/syntax/phrases';
import { textOf, wordAt, type Phrase, type Sentence, type Word } from '@/lib/claims/syntax/sentence';
import { withoutPossessive } from '@/lib/claims/word-classes';

/* What a number with no noun of its own counts: the noun of the figure before it, of its number, or of its whole. Each function gives the reading back as it is where it knows of none. */

const LARGE = 1e6;
/** How many times what was counted before so large a number alone may be. */
const MOST_TIMES = 1000;

/** "destroyed 2,300 houses and damaged a further 9,000": a number with no noun behind it counts what the figure before it counted, unless it counts people. */
export function withUnitOf(reading: QuantityReading, counted: QuantityReading | null, sentence: Sentence, triggers: readonly Trigger[], language: CompiledClaimLanguage): QuantityReading {
  const { of, earlier } = language.words.grammar;
  // "310,000 protesters in 74 towns, down from 380,000": the same thing at an earlier time, whatever was counted last.
  if (reading.value.unit === BARE_NUMBER && isEarlier(sentence.words, wordAt(sentence, reading.start), earlier)) return reading;
  // "Twenty villages were wiped out and 50 others damaged": others of the same kind.
  if (reading.countedKind === 'others' && counted && dimensionOf(counted.value.unit) === 'count' && counted.value.unit !== 'people') return { ...reading, value: { ...reading.value, unit: counted.value.unit }, countedKind: counted.countedKind };
  const at = wordAt(sentence, reading.end - 1) + 1;
  const next = sentence.words[at];
  // "shot down 11 of 16 drones", "in 12 of the country's 18 states": of what stands behind
  if (next !== undefined && of.has(next.lower)) {
    let whole = at + 1;
    while (whole < at + OWNER_REACH && sentence.words[whole]?.tag !== 'num' && isNominal(sentence.words[whole]?.tag)) whole++;
    if (sentence.words[whole]?.tag === 'num') return whole - at <= 2 ? ofSum(reading, sentence, sentence.words[whole]!.start) : reading;
  }
  // "handbags and cash worth 51 million": no more boxes
  if (counted !== null && reading.value.unit === BARE_NUMBER && unitOf(counted.value.unit)?.dimension !== 'money' && triggers.some(({ frame, last }) => frame === 'cost' && sentence.words[last]?.start === reading.start)) return reading;
  // "of 3,299 households, put the toll at between 793 and 8,498": another noun says what is counted.
  if (counted !== null && reading.value.unit === BARE_NUMBER && (isPutAt(sentence, wordAt(sentence, reading.start), language) || isTollOf(sentence, wordAt(sentence, reading.start), language))) return reading;
  // "1.1 million people in 300 marches, 119,000 of them in the capital", "four of the towns, and 824 that …": of what, the frames tell.
  const behind = wordAt(sentence, reading.numberSpan.end - 1) + 1;
  const money = counted !== null && unitOf(counted.value.unit)?.dimension === 'money';
  const sum = money && (reading.value.low ?? 0) >= LARGE;
  // "1 million rupees to each family and the injured 250,000"
  if (money && (reading.value.unit === BARE_NUMBER || (reading.value.unit === 'people' && reading.counted === null)) && reading.form === 'count' && isOfPayee(sentence, wordAt(sentence, reading.start), next, language)) return { ...reading, value: { ...reading.value, unit: counted.value.unit } };
  // "attacked 70 ships, sinking two of them": where the verb before is of such things alone.
  if (counted !== null && reading.value.unit === BARE_NUMBER && next?.tag !== 'that' && isDoneToSome(sentence, reading, counted, triggers)) return { ...reading, value: { ...reading.value, unit: counted.value.unit }, countedKind: counted.countedKind };
  if ((next?.tag === 'that' && !sum) || (of.has(sentence.words[behind]?.lower ?? '') && sentence.words[behind + 1]?.tag === 'pron')) return reading;
  // "1.1 billion euros, below the 1.2 billion forecast by analysts": a participle, and no noun; nor is how they are ("left a further 9,000 uninhabitable")
  if (next !== undefined && !triggers.some(({ kind, frame, first }) => kind === 'state' && frame === 'damaged' && first === at) && isNominal(next.tag) && next.tag !== 'det' && !(sum && language.words.modality.foretells.has(next.lower))) return reading;
  // "the fare rose to 40 euros, while the number of passengers rose to 55.5 million": another number, and no money
  if (sum && isNumberTold(sentence, wordAt(sentence, reading.start), triggers, language)) return reading;
  // "11.5 billion euros, compared with 11.1 billion": so large a number with no noun is of the money before it.
  if (reading.value.unit === BARE_NUMBER && counted && reading.form === 'count' && unitOf(counted.value.unit)?.dimension === 'money' && (reading.value.low ?? 0) >= LARGE) {
    // "saves 900 million euros a year but leads to a charge of 350 million": what is named anew is paid once.
    const unit = of.has(sentence.words[wordAt(sentence, reading.start) - 1]?.lower ?? '') ? counted.value.unit.split('/', 1)[0]! : counted.value.unit;
    return withRate({ ...reading, value: { ...reading.value, unit } }, sentence, at, language);
  }
  // "took 41 percent of the vote, Labour 33 and the Liberals 9"
  if (reading.value.unit === BARE_NUMBER && reading.form === 'count' && (reading.value.low ?? 101) <= 100 && isOfNext(sentence, wordAt(sentence, reading.start)) && (next === undefined || next.tag === 'comma' || next.tag === 'punct' || next.tag === 'and')) {
    const other = sentence.quantities.findLast(({ start, isFigure, value }) => isFigure && start < reading.start && value.unit !== BARE_NUMBER);
    if (other?.value.unit === 'percent') return { ...reading, value: { ...reading.value, unit: 'percent' } };
  }
  // "Labour stands at 33 percent and the Liberals at 29, with the Greens on 14": shares go on.
  if (reading.value.unit === BARE_NUMBER && counted === null && reading.form === 'count' && (reading.value.low ?? 101) <= 100 && sentence.words[wordAt(sentence, reading.start) - 1]?.tag === 'prep' && (next === undefined || next.tag === 'comma' || next.tag === 'punct' || next.tag === 'and')) {
    const share = sentence.quantities.findLast(({ value, start, isFigure, numberSpan }) => isFigure && start < reading.start && value.unit === 'percent' && sentence.words[wordAt(sentence, numberSpan.start) - 1]?.tag === 'prep');
    if (share) return { ...reading, value: { ...reading.value, unit: 'percent' } };
  }
  // "two blasts, one of magnitude 1.9 and one of 2.3": what is counted comes whole, and magnitudes go on.
  if (!Number.isInteger(reading.value.low ?? 0) && (reading.value.low ?? 0) < LARGE) return reading.value.unit === BARE_NUMBER && (sentence.quantities.some(({ value, start }) => value.unit === 'magnitude' && start < reading.start) || isStrongest(sentence, reading, language)) ? { ...reading, value: { ...reading.value, unit: 'magnitude' } } : reading;
  // "gained 186 seats and took eight towns, while its rival was down 474"
  if (reading.value.unit === BARE_NUMBER && reading.form === 'count' && language.words.quantity.points.changed.has(sentence.words[wordAt(sentence, reading.start) - 1]?.lower ?? '')) {
    const seats = sentence.quantities.find(({ value, end }) => value.unit === 'seat' && end <= reading.start);
    if (seats) return { ...reading, value: { ...reading.value, unit: 'seat' }, countedKind: seats.countedKind };
  }
  if (counted !== null && isMoreOfThem(reading, counted, sentence, triggers)) return { ...reading, value: { ...reading.value, unit: 'people' }, countedKind: counted.countedKind };
  // "three estimates, from 3.4 to 4.9 million": numbers are not what is counted, nor is one of a thing ("one study").
  const isNumber = counted !== null && (counted.value.high === 1 || language.words.grammar.counts.has((counted.counted ?? '').toLowerCase()));
  // "built two hotels for 300 million": so many more are of something else
  if (counted !== null && (reading.value.low ?? 0) >= LARGE && (counted.value.high ?? LARGE) < LARGE / MOST_TIMES) return reading;
  if (reading.value.unit !== BARE_NUMBER || !counted || isNumber || reading.form !== 'count' || dimensionOf(counted.value.unit) !== 'count' || counted.value.unit === 'people') return reading;
  return { ...reading, value: { ...reading.value, unit: counted.value.unit }, countedKind: counted.countedKind };
}

/** "60 of the 200 million euros", "60 million of the $220 million": a number alone as a part of the sum that begins at an offset, in the millions of that; the reading as it is where no sum does. */
function ofSum(reading: QuantityReading, { quantities }: Sentence, start: number): QuantityReading {
  const sum = quantities.find(({ form, start: first, end }) => form === 'money' && first <= start && end > start);
  const { low, high, unit } = reading.value;
  if (sum === undefined || unit !== BARE_NUMBER || reading.form !== 'count') return reading;
  const [part, all] = [low ?? high ?? 0, sum.value.low ?? sum.value.high ?? 0];
  const scale = part >= SCALED || all < SCALED ? 1 : (SCALES.find((one) => all >= one && part * one <= all) ?? 1);
  return { ...reading, value: { ...reading.value, low: low === null ? null : low * scale, high: high === null ? null : high * scale, unit: sum.value.unit } };
}

/** Numbers from here on are written out, and what those below are told in of a great sum. */
const SCALED = 1000;
const SCALES: readonly number[] = [1e9, LARGE];

/** How far before a number the verb may stand by which it was brought there, over how much it changed by. */
const CAME_REACH = 5;

/** Whether a verb of change tells that "the number of" something came to the number at word `at`. */
function isNumberTold(sentence: Sentence, at: number, triggers: readonly Trigger[], { words: { grammar } }: CompiledClaimLanguage): boolean {
  if (sentence.words[at - 1]?.tag !== 'to') return false;
  const verb = triggers.find(({ frame, kind, last }) => CHANGES.has(frame) && kind === 'subject' && last < at && at - last <= CAME_REACH);
  const head = verb && subjectOf(sentence, verb.at)?.head;
  return head !== undefined && head !== null && sentence.words.slice(head.first, head.last).some(({ lower }) => grammar.counts.has(lower));
}

/** "sinking two of them": whether the verb right before a number and "of them" acts on what was counted before, and on nothing else. */
function isDoneToSome({ words }: Sentence, { start, numberSpan: { end } }: QuantityReading, counted: QuantityReading, triggers: readonly Trigger[]): boolean {
  const of = words.findIndex((word) => word.start >= end);
  if (words[of]?.classes.of !== true || words[of + 1]?.tag !== 'pron') return false;
  const at = words.findIndex((word) => word.start >= start);
  // "120 homes were damaged and 12 of them destroyed"
  if (triggers.some(({ first, kind, passive, frame }) => first >= of + 2 && kind === 'object' && passive && words.slice(of + 2, first).every(({ tag }) => tag === 'aux' || tag === 'adv') && frameOf(frame)?.counts.includes(counted.value.unit) === true)) return true;
  return triggers.some(({ last, kind, frame }) => last === at && kind === 'object' && frameOf(frame)?.counts.includes(counted.value.unit) === true);
}

/** "killed 41 fighters and captured seven": whether a number alone, right behind a verb of its own that "and" joins to one whose object people were, is of people too. */
function isMoreOfThem(reading: QuantityReading, counted: QuantityReading, sentence: Sentence, triggers: readonly Trigger[]): boolean {
  if (reading.value.unit !== BARE_NUMBER || counted.value.unit !== 'people' || reading.form !== 'count' || reading.counted !== null) return false;
  const { words } = sentence;
  const at = wordAt(sentence, reading.start);
  const [next, before] = [words[wordAt(sentence, reading.end - 1) + 1], words[wordAt(sentence, counted.start) - 1]];
  return words[at - 2]?.tag === 'and' && triggers.some((trigger) => trigger.at === at - 1 && trigger.kind === 'object') && before?.tag === 'verb' && (next === undefined || next.tag === 'comma' || next.tag === 'punct' || next.tag === 'and');
}

/** "40 aftershocks, the strongest of 5.4": whether a number alone is of the greatest of some earthquakes. */
function isStrongest({ words }: Sentence, { start, value }: QuantityReading, { words: { quantity } }: CompiledClaimLanguage): boolean {
  const at = words.findIndex((word) => word.start >= start);
  return (value.high ?? 0) < STRONGEST && quantity.magnitude.ofQuakes.has(words[at - 1]?.lower ?? '') && quantity.nouns.isSuperlative(words[at - 2]?.lower ?? '') && words.slice(0, at - 2).some(({ lower }) => quantity.magnitude.quakes.has(quantity.nouns.singularOf(lower)));
}

/** No earthquake is stronger. */
const STRONGEST = 10;

/** Whether those who get the next sum stand right before a number that closes its clause ("and the injured 250,000"), or behind "for" ("and 50,000 for those with injuries"). */
function isOfPayee(sentence: Sentence, at: number, next: Sentence['words'][number] | undefined, { words: { elections, grammar } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  const isJoint = (word: Sentence['words'][number] | undefined): boolean => word?.tag === 'and' || word?.tag === 'comma';
  if (isJoint(words[at - 1])) return elections.forWhom.has(next?.lower ?? '');
  let first = at - 1;
  while (first > 0 && !isJoint(words[first]) && words[first]!.tag !== 'det' && at - first < LONGEST_PAYEE) first--;
  return words[first]?.tag === 'det' && first < at - 1 && isJoint(words[first - 1]) && (next === undefined || next.tag === 'comma' || next.tag === 'punct' || grammar.each.has(next.lower));
}

/** Longest phrase for those who get a sum, in words. */
const LONGEST_PAYEE = 5;

/** Whether words stand before a number by which it is one of an earlier time: "up from", "compared with". */
export const isEarlier = (words: readonly Word[], first: number, earlier: readonly (readonly string[])[]): boolean =>
  first > 0 && (words[first - 1]!.classes.scans & SCANS.earlier) !== 0 && earlier.some((phrase) => phrase.every((word, i) => words[first - phrase.length + i]?.lower === word));

/** How far before "at" the noun stands whose number is put, in words. */
const PUT_REACH = 6;

/** Whether "put the toll at" stands before a number: a noun of those counted, its verb before it and a preposition behind it. */
function isPutAt(sentence: Sentence, at: number, { words: { grammar, quantity } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  if (words[at - 1]?.tag !== 'prep') return false;
  for (let i = at - 2; i > at - PUT_REACH && isNominal(words[i]?.tag); i--) if (quantity.nouns.groups.has(words[i]!.lower) || grammar.counts.has(words[i]!.lower)) return words[phraseStart(sentence, i) - 1]?.tag === 'verb';
  return false;
}

/** Whether a toll of people has come to a number: "the death toll from the attack on buses from two towns has risen to 112". */
function isTollOf({ words }: Sentence, at: number, { words: { grammar } }: CompiledClaimLanguage): boolean {
  if (words[at - 1]?.tag !== 'to' || words[at - 2]?.tag !== 'verb') return false;
  for (let i = at - 3; i >= 0 && i > at - CLAUSE_REACH && words[i]!.tag !== 'comma' && words[i]!.tag !== 'punct'; i--) if (grammar.counts.has(words[i]!.lower) && words[i]!.classes.nouns?.some(({ frame }) => frame === 'killed' || frame === 'injured')) return true;
  return false;
}

/** How far before a number the toll may stand that has come to it, in words. */
const CLAUSE_REACH = 24;

/** Whether the next who has what was told stands before a number: ", Labour 33", "and the Liberals 9". */
function isOfNext(sentence: Sentence, at: number): boolean {
  if (sentence.words[at - 1]?.tag !== 'name') return false;
  const joint = sentence.words[phraseStart(sentence, at - 1) - 1]?.tag;
  return joint === 'and' || joint === 'comma';
}

/** "will cost €900m and save 1.5 billion a year": the rate behind a number that took its money from the one before. */
function withRate(reading: QuantityReading, { words, start, text }: Sentence, at: number, { words: { quantity, times } }: CompiledClaimLanguage): QuantityReading {
  const time = words[at + 1];
  const unit = quantity.per.has(words[at]?.lower ?? '') ? times.units.get(time?.lower ?? '') : undefined;
  if (time === undefined || unit === undefined || time.tag === 'time' || reading.value.unit.includes('/')) return reading;
  return { ...reading, value: { ...reading.value, unit: `${reading.value.unit}/${unit}` }, end: time.end, quote: text.slice(reading.start - start, time.end - start) };
}

/** How many words may stand between "the number of protesters" and the number. */
export const NUMBER_REACH = 24;

/** "put the number of protesters at 130,000", "the number of protesters rose to 130,000", "… was 130,000": a number alone counts what its number is said to be of. */
export function withNumbered(reading: QuantityReading, sentence: Sentence, language: CompiledClaimLanguage): QuantityReading {
  const { grammar } = language.words;
  const { words } = sentence;
  const own = wordAt(sentence, reading.start);
  // 'put the number of rebels killed at "between 40 and 50"'
  const at = words[own - 1]?.tag === 'quote' ? own - 1 : own;
  const link = words[at - 1];
  // "the number of rebels killed at 135": people, but which is not told yet.
  const isAlone = reading.value.unit === BARE_NUMBER || (reading.value.unit === 'people' && reading.counted === null);
  if (!isAlone || reading.form !== 'count') return reading;
  // "raised to 24 the number of civilians killed"
  if (words[own + 1]?.tag === 'det' && grammar.counts.has(words[own + 2]?.lower ?? '') && grammar.of.has(words[own + 3]?.lower ?? '')) return ofNumber(reading, sentence, own + 3, language);
  if (link?.tag !== 'prep' && link?.tag !== 'to' && link?.be !== true && !subjectOfBound(sentence, at)) return reading;
  // "cut the number of ministries from 24 to 15": over what it came from
  const origin = link?.tag === 'to' && words[at - 2]?.tag === 'num' && grammar.from.has(words[at - 3]?.lower ?? '') ? at - 3 : at - 1;
  for (let i = origin - 1; i > 0 && i > at - NUMBER_REACH; i--) {
    // "the number of pupils had risen by 40 percent last year, to 730,000"
    if (link?.tag === 'to' && ((i === at - 2 && words[i]!.tag === 'comma') || (words[i]!.tag === 'num' && isShare(sentence, words[i]!)))) continue;
    // "killed in the first hours at 30": an ordinal is no other number
    if (words[i]!.tag === 'comma' || words[i]!.tag === 'punct' || (words[i]!.tag === 'num' && isOfFigure(sentence, words[i]!))) return reading;
    if (!grammar.of.has(words[i]!.lower) || !(grammar.counts.has(words[i - 1]!.lower) || goesOnNumbering(words, i, grammar))) continue;
    return ofNumber(reading, sentence, i, language);
  }
  return reading;
}

/** The reading with what its number is of, behind the "of" at word `i`. */
function ofNumber(reading: QuantityReading, sentence: Sentence, i: number, { words: { quantity } }: CompiledClaimLanguage): QuantityReading {
  const { words } = sentence;
  // "the number of displaced"
  const standing = words[i + 1]?.lower ?? '';
  // … "the number of those hurt"
  if (words[i + 1]?.classes.stands || (words[i + 1]?.tag === 'pron' && words[i + 2]?.tag !== 'rel')) return { ...reading, value: { ...reading.value, unit: 'people' } };
  if (quantity.nouns.peopleWords.has(standing) && !isNominal(words[i + 2]?.tag)) return { ...reading, value: { ...reading.value, unit: 'people' }, counted: words[i + 1]!.text };
  let end = phraseEnd(sentence, i + 1);
  // "the number of rebels killed at"
  while (end > i + 2 && (words[end - 1]!.is?.participle || (quantity.nouns.peopleWords.has(words[end - 1]!.lower) && words[end - 2]!.tag === 'noun'))) end--;
  const head = words[end - 1]?.lower ?? '';
  // "the number of the house" is no count of it.
  const isMany = end > i + 1 && (quantity.nouns.isPlural(head) || quantity.nouns.peopleWords.has(head));
  // "the number of Tarnians whose data was exposed"
  const kind = isMany ? (quantity.nouns.kindOf(head) ?? (words[end - 1]!.tag === 'name' && quantity.nouns.isPeopleName(head) ? 'people' : null)) : null;
  const named = end > i + 1 && words[end - 1]!.tag === 'noun' && words[end - 1]!.classes.plural ? quantity.nouns.singularOf(head) : null;
  const unit = kind === null ? named : (quantity.nouns.unitOf(head) ?? 'people');
  return unit === null ? reading : { ...reading, value: { ...reading.value, unit }, counted: textOf(sentence, { first: i + 1, last: end }), countedKind: kind };
}

/** Whether a word is part of a number phrase that is a figure. */
const isOfFigure = ({ quantities }: Sentence, { start }: Word): boolean => quantities.some((one) => one.isFigure && one.start <= start && one.end > start);

/** Whether a word is part of a share ("40 percent"). */
const isShare = ({ quantities }: Sentence, { start }: Word): boolean => quantities.some((one) => one.start <= start && one.end > start && dimensionOf(one.value.unit) === 'share');

/** "the number of rebels killed at 135 and of soldiers at 83": whether "of" behind "and" goes on with a number of those before. */
const goesOnNumbering = (words: Sentence['words'], of: number, { counts, of: ofs }: CompiledClaimLanguage['words']['grammar']): boolean =>
  words[of - 1]?.tag === 'and' && words.slice(0, of).some(({ lower }, i) => counts.has(lower) && ofs.has(words[i + 1]!.lower));

/** "Cases passed 4,000", "applications have topped 90,000": a number alone behind a verb that bounds it counts the plural that is its subject. */
export function withSubject(reading: QuantityReading, sentence: Sentence, { words: { agents, grammar, quantity } }: CompiledClaimLanguage): QuantityReading {
  if (reading.value.unit !== BARE_NUMBER || reading.form !== 'count') return reading;
  const at = wordAt(sentence, reading.start);
  const subject = subjectOfBound(sentence, at);
  const changed = subject === null ? subjectOfChange(sentence, at, quantity.changes, grammar.from) : null;
  if (changed !== null) {
    // "its seats fell from 77 to 52": of things; people are counted by the verb or noun of what befell them
    const { lower, tag, classes } = sentence.words[changed.last - 1]!;
    const isMany = tag === 'noun' && classes.plural && !grammar.counts.has(lower);
    // … and "piracy incidents rose to 38": of things that nobody lists, unless they are counted by a frame or are no count ("prices")
    const unit = !isMany ? null : (quantity.nouns.unitOf(lower) ?? (classes.nouns === null && !agents.nobody.has(lower) ? quantity.nouns.singularOf(lower) : null));
    return unit === null || unit === 'people' ? reading : { ...reading, value: { ...reading.value, unit }, counted: textOf(sentence, changed), countedKind: quantity.nouns.kindOf(lower) };
  }
  const head = subject && sentence.words[subject.last - 1]!;
  if (!subject || head?.tag !== 'noun' || !head.classes.plural || grammar.counts.has(head.lower) || isFrameNoun(sentence, subject)) return reading;
  const kind = quantity.nouns.kindOf(head.lower);
  return { ...reading, value: { ...reading.value, unit: quantity.nouns.unitOf(head.lower) ?? quantity.nouns.singularOf(head.lower) }, counted: textOf(sentence, subject), countedKind: kind };
}

/** How far behind a verb of change the numbers stand from which and to which it goes, in words. */
const CHANGE_REACH = 6;

/** The head of the subject of a verb of change whose old or new number stands at word `at` ("fell from 77 to 52"); null where none does. */
function subjectOfChange(sentence: Sentence, at: number, changes: ReadonlySet<string>, from: ReadonlySet<string>): Phrase | null {
  const { words } = sentence;
  const link = words[at - 1];
  if (link === undefined || (link.tag !== 'to' && !from.has(link.lower))) return null;
  for (let i = at - 2; i >= 0 && i >= at - CHANGE_REACH; i--) {
    const { tag, lower } = words[i]!;
    if (tag === 'verb') return changes.has(lower) ? (subjectOf(sentence, i)?.head ?? null) : null;
    // "fell by 11 per cent to 8,460"
    // … and "climbed 16%, to 15,016"
    if (tag !== 'num' && tag !== 'prep' && tag !== 'adv' && !(tag === 'comma' && i === at - 2) && !isShare(sentence, words[i]!)) return null;
  }
  return null;
}

/** Frames in which jobs go or come. */
const OF_WORK: ReadonlySet<string> = new Set(['laid-off', 'hired']);

/** "cut 300 positions": behind a verb of hiring or laying off a plain word for places is one for jobs; "eliminated 12 rebel positions" is not plain. */
export function withWork(reading: QuantityReading, sentence: Sentence, triggers: readonly Trigger[], { words: { quantity } }: CompiledClaimLanguage): QuantityReading {
  const head = reading.counted?.toLowerCase() ?? '';
  if (!quantity.nouns.workPlaces.has(head)) return reading;
  const at = wordAt(sentence, reading.start);
  if (!triggers.some(({ frame, kind, at: verb, last, passive }) => OF_WORK.has(frame) && kind === 'object' && (passive ? verb > at : last === at))) return reading;
  return { ...reading, value: { ...reading.value, unit: 'job' }, countedKind: 'job' };
}

/** Whether words of a phrase name a frame themselves ("measles cases"). */
const isFrameNoun = (sentence: Sentence, { first, last }: Phrase): boolean => sentence.words.slice(first, last).some(({ classes }, i) => classes.nouns?.some(({ words }) => words.length <= last - first - i) === true);

/** Longest owner of a whole, in words. */
const OWNER_REACH = 6;

/** "41 of 57 drones": a bare number counts what the whole behind "of" does. */
export function withWhole(reading: QuantityReading, sentence: Sentence, { words: { grammar, quantity } }: CompiledClaimLanguage): QuantityReading {
  if (reading.value.unit !== BARE_NUMBER && !(reading.value.unit === 'people' && reading.counted === null && reading.form === 'count')) return reading;
  const at = wordAt(sentence, reading.end - 1) + 1;
  if (!grammar.of.has(sentence.words[at]?.lower ?? '')) return reading;
  const from = sentence.words[at + 1];
  let next = from !== undefined && (quantity.notFigures.the.has(from.lower) || from.tag === 'det') ? at + 2 : at + 1;
  // "seven of the bank's nine directors", "seven of its nine"
  for (let i = at + 1; i < at + OWNER_REACH && isNominal(sentence.words[i]?.tag) && sentence.words[i]!.tag !== 'num'; i++) if (withoutPossessive(sentence.words[i]!.lower) !== sentence.words[i]!.lower) next = i + 1;
  const the = sentence.words[next];
  const whole = sentence.quantities.find(({ start, isFigure, form }) => start === the?.start && isFigure && (form === 'count' || form === 'measure'));
  if (!whole || whole.value.unit === BARE_NUMBER) return reading;
  return { ...reading, value: { ...reading.value, unit: whole.value.unit }, counted: whole.counted, countedKind: whole.countedKind };
}
