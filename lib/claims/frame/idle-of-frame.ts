import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf, isMoney, unitOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { isNominal, phraseEnd, phraseStart } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { isPassive } from '@/lib/claims/syntax/verbs';
import { CHANGES } from './frame-groups';
import { withoutPossessive } from '@/lib/claims/word-classes';
import { isOneOfTwo } from './fates';
import type { Trigger } from './find-triggers';

/** Whether a word of a frame tells nothing of a figure; each is asked of the words of its own frames alone. */
type Idle = (trigger: Trigger, at: Phrase, reading: QuantityReading, sentence: Sentence, triggers: readonly Trigger[], language: CompiledClaimLanguage) => boolean;

/** Units of what travels to a place of its own. */
const TRAVELS: ReadonlySet<string> = new Set(['aircraft', 'flight', 'ship', 'vehicle', 'train', 'people']);

/** Kinds of those who are raised by somebody. */
const BROUGHT_UP: readonly string[] = ['animal', 'children'];

/** Whether a subject and its verb in the past or the perfect stand between two words, with no break before them: "the bank had broken". */
function opensClause({ words }: Sentence, from: number, to: number): boolean {
  let i = from;
  while (i < to && isNominal(words[i]!.tag)) i++;
  return i > from && i < to && (words[i]!.tag === 'aux' || (words[i]!.tag === 'verb' && words[i]!.is?.past === true && words[i]!.is?.participle !== true));
}

/** Frames, and why a word of one of them tells nothing of a figure. */
const RULES: readonly (readonly [frames: readonly string[], rules: readonly Idle[]])[] = [
  [['spent'], [
    // "cut its spending limit to $4 million": what may be spent
    (trigger, at, reading, sentence, triggers, language) => trigger.kind === 'noun' && trigger.last <= at.first && sentence.words[trigger.last]?.tag === 'noun' && language.words.refine.limits.has(sentence.words[trigger.last]!.lower),
  ]],
  [['valued'], [
    // "wrote down the value of its arm by $141 million": by how much
    (trigger, at, reading, sentence) => trigger.kind === 'noun' && trigger.last < at.first && sentence.words[at.first - 1]!.classes.by,
    // "erasing $24 million of market value": it is gone, whatever it was
    (trigger, at, reading, sentence, triggers) => trigger.kind === 'noun' && trigger.first >= at.first && triggers.some(({ kind, passive, frame, last }) => kind === 'object' && !passive && frame === 'lost' && last === at.first),
  ]],
  [['earned'], [
    // "posts $1.6 billion loss": no profit
    (trigger, at, reading, sentence, triggers) => trigger.kind === 'object' && !trigger.passive && trigger.last <= at.first && triggers.some(({ kind, frame, first, last }) => kind === 'noun' && (frame === 'lost' || frame === 'shortfall') && last > at.last && first <= at.last + 1 && first >= at.first),
  ]],
  [['charged'], [
    // "the study counts violence by others": nobody is charged
    (trigger, at, reading, sentence) => trigger.kind === 'noun' && sentence.words[trigger.at]!.classes.reports && sentence.words[trigger.first - 1]?.tag !== 'num' && sentence.words[trigger.last]?.classes.of !== true,
  ]],
  [['evacuated'], [
    // "flew out on Monday with 12 aides": who went by himself
    (trigger, at, reading) => trigger.verb === 'fly' && trigger.kind === 'object' && !trigger.passive && trigger.last !== at.first && reading.value.unit === 'people',
  ]],
  [['laid-off'], [
    // "cuts heart attacks by a fifth": nobody's work
    (trigger, at, reading, sentence) => trigger.kind === 'noun' && trigger.last <= at.first && reading.counted === null && dimensionOf(reading.value.unit) === 'share' && sentence.words[at.first - 1]!.classes.by,
  ]],
  [['killed'], [
    // "569 died or suffered a stroke": not all of them died
    (trigger, at, reading, sentence, triggers, language) => trigger.kind === 'subject' && trigger.first >= at.last && isOneOfTwo(sentence, trigger, language),
  ]],
  [['bankrupt'], [
    // "four such plans had failed": no firm
    (trigger, at, reading, sentence, triggers, language) => trigger.verb === 'fail' && trigger.kind === 'subject' && trigger.first >= at.last && language.carriers.has(language.words.quantity.nouns.singularOf(sentence.words[at.last - 1]!.lower)),
  ]],
  [['charged', 'sentenced'], [
    // "according to the indictment": where it is written, and nobody who is charged
    (trigger, at, reading, sentence, triggers, language) => trigger.kind === 'noun' && trigger.first >= at.last && language.sources.has(sentence.words[phraseStart(sentence, trigger.at) - 2]?.lower ?? ''),
  ]],
  [['voted'], [
    // "had 17 observers there and called the vote unfair": nobody who voted
    (trigger, at, reading) => trigger.kind === 'noun' && trigger.first >= at.last && reading.value.unit === 'people',
  ]],
  [['at-risk'], [
    // "face life sentences": what a court may do to them
    (trigger, at, reading, sentence, triggers, language) => trigger.weight === 1 && trigger.kind === 'subject' && facesCourt(sentence, trigger.last, language.words.grammar.proceedings),
  ]],
  [['returned'], [
    // "ordered to return money": what is given back, and nobody
    (trigger, at, reading, sentence) => trigger.kind === 'subject' && trigger.weight === 1 && sentence.words[trigger.last]?.tag === 'noun' && !sentence.words[trigger.last]!.capital,
  ]],
  [['attended'], [
    // "members of the National Rally": a party by its name
    (trigger, at, reading, sentence) => trigger.kind === 'noun' && sentence.words[trigger.at]!.capital && sentence.words[trigger.at - 1]?.capital === true && sentence.words[trigger.at - 2]?.classes.the === true && sentence.words[trigger.at - 3]?.classes.of === true,
    // "filled potholes": nobody gathers in what is no place
    (trigger, at, reading, sentence, triggers, language) => trigger.verb === 'fill' && trigger.first >= at.last && !isGround(sentence, trigger.last, language),
    // "four members joined the others in opposing it": what they did together, and no gathering
    (trigger, at, reading, sentence, triggers, language) => trigger.kind === 'subject' && (joinsInDeed(sentence, trigger) || joinsBody(sentence, trigger, language.words.places.bodies)),
    // "packed 80 migrants into a lorry": whom the verb acts on attends nothing
    (trigger, at, reading, sentence, triggers, language) => trigger.kind === 'subject' && trigger.last === at.first && language.words.quantity.nouns.headFirst !== true,
  ]],
  [['searched'], [
    // "searches of five homes yielded 20 million euros": what was found
    (trigger, at, reading) => isMoney(reading.value.unit),
  ]],
  [['sold'], [
    // "mining makes up 60 percent of exports": a part of what is sold, and no sale
    (trigger, at, reading, sentence) => trigger.first > at.last && sentence.words[at.last]?.classes.of === true && dimensionOf(reading.value.unit) === 'share',
  ]],
  [['detained'], [
    // "will lose most of its 75 seats, while its rival is set to hold 45": seats too
    (trigger, at, reading, sentence) => trigger.verb === 'hold' && trigger.kind === 'object' && !trigger.passive && reading.counted === null && sentence.quantities.some(({ value }) => value.unit === 'seat'),
  ]],
  [['suspended'], [
    // "organs had to be diverted": only what travels by itself is kept from where it was bound
    (trigger, at, reading) => trigger.verb === 'divert' && !TRAVELS.has(reading.value.unit),
  ]],
  [['laid-off'], [
    // "cuts by eight members": who cuts
    (trigger, at, reading, sentence) => trigger.kind === 'noun' && trigger.last <= at.first && reading.value.unit === 'people' && sentence.words[at.first - 1]?.classes.by === true,
  ]],
  [['requested'], [
    // "demand for crude is to average 43 million barrels": what is used up, and asked of nobody
    (trigger, at, reading, sentence, triggers) => trigger.kind === 'noun' && trigger.last < at.first && triggers.some(({ kind, frame, at: verb }) => kind !== 'noun' && (CHANGES.has(frame) || frame === 'measured') && verb >= trigger.last && verb < at.first),
  ]],
  [['casualties'], [
    // "one in ten victims pays": which of them, and nobody who is harmed
    (trigger, at, reading) => trigger.kind === 'noun' && reading.form === 'ratio' && trigger.first < at.last,
  ]],
  [['visited'], [
    // "was flown to Tarn with 60% burns"
    (trigger, at, reading) => dimensionOf(reading.value.unit) === 'share' && reading.counted === null,
    // "travelled to Mern, some 90 km": how far
    (trigger, at, reading) => dimensionOf(reading.value.unit) === 'length',
  ]],
  [['rejected'], [
    // "rejected lawsuits by 30 lawmakers": who brought them
    (trigger, at, reading, sentence) => trigger.kind === 'object' && !trigger.passive && reading.value.unit === 'people' && sentence.words.slice(trigger.last, at.first).some(({ classes }) => classes.by),
  ]],
  [['captured'], [
    // "seized 112,000 euros", but "gained $3 million", "took $3 million in loans"
    (trigger, at, reading, sentence, triggers, language) => isMoney(reading.value.unit) && !language.words.refine.seizing.has(trigger.verb ?? ''),
    // "took her 15 students out into the hallway": who goes along is nobody's prey
    (trigger, at, reading, sentence, triggers, language) => trigger.verb === 'take' && trigger.kind === 'object' && !trigger.passive && reading.value.unit === 'people' && language.words.refine.along.has(sentence.words[at.last]?.lower ?? ''),
  ]],
  [['elected'], [
    // "in front of 28,737 fans to win the league": who looked on
    (trigger, at, reading, sentence) => trigger.kind !== 'noun' && reading.value.unit === 'people' && !trigger.passive && isLookedOn(sentence, trigger, at),
    // "the bus had seats for 45": how many it holds
    (trigger, at, reading, sentence, triggers, language) => trigger.kind === 'noun' && trigger.last === at.first - 1 && language.words.elections.forWhom.has(sentence.words[trigger.last]!.lower),
    // "a bus with 44 seats", "the theatre has 1,200 seats": nobody is elected to them
    (trigger, at, reading, sentence, triggers, language) => trigger.kind === 'noun' && hasPlaces(sentence, at, language),
  ]],
  [['polled'], [
    // "a third of whom are believed dead": nobody was asked
    (trigger, at, reading, sentence) => trigger.kind === 'subject' && (trigger.at < at.first || isSaidByOther(sentence, trigger, at) || isPassive(sentence, trigger.at)),
  ]],
  [['earned', 'produced'], [
    // "made a $103 billion offer": the noun behind says what was made.
    (trigger, at, reading, sentence, triggers) => trigger.verb === 'make' && triggers.some(({ kind, first }) => kind === 'noun' && first === at.last),
    // "making a car starting at $10,000": what is made is no money
    (trigger, at, reading) => trigger.verb === 'make' && unitOf(reading.value.unit)?.dimension === 'money' && at.first - trigger.last > MADE_REACH,
    // "made a $121 billion “best and final” offer"
    (trigger, at, reading, sentence, triggers) => trigger.verb === 'make' && triggers.some(({ kind, frame, first }) => kind === 'noun' && frame === 'offered' && first > at.last && first - at.last <= OFFER_REACH && sentence.words.slice(at.last, first).every(({ tag }) => isNominal(tag) || tag === 'quote' || tag === 'and')),
  ]],
  [['measured'], [
    // "covered half of her face"
    (trigger, at, reading) => trigger.verb === 'cover' && dimensionOf(reading.value.unit) === 'share',
  ]],
  [['sheltered'], [
    // "the stadium hosts 20,000 fans": only who fled is taken in.
    (trigger, at, reading) => trigger.verb === 'host' && !lineage(reading.countedKind ?? '').some((kind) => FLED.has(kind)),
  ]],
  [['contained'], [
    // "contains 60 percent alcohol": only fires are contained.
    (trigger, at, reading, sentence, triggers, language) => trigger.verb === 'contain' && language.words.quantity.nouns.kindOf((reading.counted ?? '').split(' ').at(-1)!.toLowerCase()) !== 'fire',
  ]],
  [['stolen'], [
    // "three men were jailed for the theft", "the head of the fraud unit was held with 15 others": nobody who is gone
    (trigger, at, reading) => trigger.kind === 'noun' && reading.value.unit === 'people',
    // "evidence of fraud at 340 polling stations": where, and nothing that is gone
    (trigger, at, reading, sentence) => trigger.kind === 'noun' && dimensionOf(reading.value.unit) === 'count' && reading.countedKind === null && !sentence.words[trigger.last - 1]!.classes.of && sentence.words[trigger.last]?.classes.of !== true,
  ]],
  [['found'], [
    // "found the bank had broken four of the rules": what was found is the deed of the clause
    (trigger, at, reading, sentence) => trigger.kind === 'object' && !trigger.passive && trigger.last < at.first && opensClause(sentence, trigger.last, at.first),
  ]],
  [['rose'], [
    // "85 percent of the cattle are raised in the north": they are brought up
    (trigger, at, reading) => trigger.verb === 'raise' && trigger.passive && BROUGHT_UP.some((kind) => lineage(reading.countedKind ?? '').includes(kind)),
    // "a rocket that can lift 70 tonnes"
    (trigger, at, reading) => trigger.verb === 'lift' && trigger.last === at.first && dimensionOf(reading.value.unit) === 'mass',
  ]],
  [['recorded'], [
    // "are reported to have been hurt": what befell them
    (trigger, at, reading, sentence) => sentence.words[trigger.last]?.tag === 'to' && (sentence.words[trigger.last + 1]?.tag === 'aux' || sentence.words[trigger.last + 1]?.tag === 'verb'),
  ]],
  [['requested', 'offered'], [
    // "seeks custody of two children": of whom, and nobody is asked for
    (trigger, at, reading, sentence) => trigger.kind === 'object' && reading.value.unit === 'people' && at.first > trigger.last && sentence.words.slice(trigger.last, at.first).some(({ classes }, i) => classes.of && sentence.words[trigger.last + i - 1]?.tag === 'noun'),
  ]],
  [['banned'], [
    // "the 170g bars": no weight is barred
    (trigger, at, reading) => dimensionOf(reading.value.unit) === 'mass',
  ]],
  [['population'], [
    // "has seen dozens of residents leave": so few are no population.
    (trigger, at, reading) => reading.form === 'vague',
    // "47 deaths per 100,000 inhabitants": a rate
    (trigger, at, reading) => reading.form === 'ratio',
  ]],
  [['casualties'], [
    // "left 50 dead and injured 400": the verb of the next figure
    (trigger, at, reading, sentence) => trigger.kind === 'state' && sentence.words[trigger.last]?.tag === 'num',
  ]],
  [['hired'], [
    // "that adds up to 185,000 refugees"
    (trigger, at, reading) => trigger.verb === 'add' && reading.value.unit === 'people' && !lineage(reading.countedKind ?? '').includes('workers'),
  ]],
  [['pledged', 'donated'], [
    // "munitions in support of the rebels"; and "37 trucks of aid", what they hold
    (trigger, at, reading, sentence) => (trigger.kind === 'state' ? sentence.words[trigger.last]?.classes.of === true : trigger.kind === 'noun' && trigger.first >= at.first && trigger.last <= at.last && !isMoney(reading.value.unit)),
  ]],
  [['registered'], [
    // "59 percent of registered voters approve": who they are
    (trigger, at, reading) => trigger.kind === 'state' && dimensionOf(reading.value.unit) === 'share' && trigger.first >= at.first && trigger.last <= at.last,
  ]],
];

/** "won 6-0 in front of 28,737 fans": whether those counted hang on a preposition behind what a verb won, or before it. */
const isLookedOn = ({ words }: Sentence, { first, last }: Trigger, at: Phrase): boolean =>
  words[at.first - 1]?.tag === 'prep' || words[at.first - 1]?.classes.of === true ? first >= at.last || words.slice(last, at.first - 1).some(({ tag }) => tag === 'prep') : false;

const BY_FRAME: ReadonlyMap<string, readonly Idle[]> = RULES.reduce((all, [frames, rules]) => frames.reduce((map, frame) => map.set(frame, [...(map.get(frame) ?? []), ...rules]), all), new Map<string, readonly Idle[]>());

/** Whether a word of a frame tells nothing of a figure for a reason that only its frame has ("filled potholes" gathers nobody). */
export function tellsNothingOfFrame(trigger: Trigger, at: Phrase, reading: QuantityReading, sentence: Sentence, triggers: readonly Trigger[], language: CompiledClaimLanguage): boolean {
  const rules = BY_FRAME.get(trigger.frame);
  if (rules === undefined) return false;
  for (const rule of rules) if (rule(trigger, at, reading, sentence, triggers, language)) return true;
  return false;
}

/** Frames of what a court or the police do. */
const OF_COURTS: ReadonlySet<string> = new Set(['sentenced', 'charged', 'fined', 'investigated', 'detained']);

/** Whether the noun phrase at a word names a trial or what may come of one. */
function facesCourt(sentence: Sentence, from: number, proceedings: ReadonlySet<string>): boolean {
  const head = sentence.words[phraseEnd(sentence, from) - 1];
  return head !== undefined && (proceedings.has(head.lower) || head.classes.nouns?.some(({ frame }) => OF_COURTS.has(frame)) === true);
}

/** "filled the square", "filled Mern's streets", and not "filled sandbags": whether people gather in what a phrase names; things in the plural are none to gather in. */
function isGround({ words }: Sentence, from: number, { words: { places, quantity } }: CompiledClaimLanguage): boolean {
  let i = from;
  while (isNominal(words[i]?.tag)) i++;
  const head = words[i - 1];
  return i > from && (!head!.classes.plural || head!.tag === 'name' || places.minor.has(head!.lower) || places.townThings.has(head!.lower) || lineage(quantity.nouns.kindOf(head!.lower) ?? '').some((kind) => kind === 'building' || kind === 'settlement'));
}

/** How far behind "joined" the deed may stand, in words. */
const JOINED_REACH = 6;

/** Whether a preposition and the gerund of a deed stand behind a verb and the one it has for object. */
function joinsInDeed({ words }: Sentence, { last }: Trigger): boolean {
  const prep = words.findIndex(({ tag }, i) => i > last && i < last + JOINED_REACH && tag === 'prep');
  return prep > 0 && words[prep + 1]?.tag === 'verb' && words[prep + 1]!.is?.ing === true && words.slice(last, prep).every(({ tag }) => isNominal(tag));
}

/** "twelve members joined the opposition": whether what somebody joins is a body, and no gathering. */
function joinsBody(sentence: Sentence, { verb, last }: Trigger, bodies: ReadonlySet<string>): boolean {
  return verb === 'join' && bodies.has(sentence.words[phraseEnd(sentence, last) - 1]?.lower ?? '');
}

/** Kinds of things that have seats to sit on, beside buildings. */
const SEATED: readonly string[] = ['vehicle', 'aircraft', 'ship'];

/** Whether a figure of seats stands behind a thing to sit in, which has them ("a bus with 44 seats", "the hall's 800 seats"), in a sentence with no word of an election. */
function hasPlaces({ words }: Sentence, { first, last }: Phrase, { words: { elections, quantity } }: CompiledClaimLanguage): boolean {
  if (words.some(({ lower }, i) => (i < first || i >= last) && elections.won.has(lower))) return false;
  return words.slice(0, first).some(({ lower, tag }) => tag === 'noun' && (elections.seated.has(withoutPossessive(lower)) || lineage(quantity.nouns.kindOf(withoutPossessive(lower)) ?? '').some((kind) => SEATED.includes(kind))));
}

/** Kinds of people who look for shelter abroad. */
const FLED: ReadonlySet<string> = new Set(['refugees', 'migrants', 'displaced-people']);

/** How far behind a sum the offer stands that it describes, in words. */
const OFFER_REACH = 6;

/** How far behind "made" the money stands that is made, in words ("made a tidy $3 million"). */
const MADE_REACH = 3;

/** "20 percent of services ran, the operator said": whether somebody else than those counted says so. */
function isSaidByOther(sentence: Sentence, { at: verb }: Trigger, at: Phrase): boolean {
  const subject = verb < at.last ? null : subjectOf(sentence, verb);
  return subject !== null && subject.first >= at.last && sentence.words.slice(at.last, subject.first).some(({ tag }) => tag === 'verb' || tag === 'comma');
}
