import type { RefineWords } from '@/lib/claims/claim-language';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { isNominal, phraseEnd } from '@/lib/claims/syntax/phrases';
import { wordAt, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { isPassive, isReducedPassive } from '@/lib/claims/syntax/verbs';
import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf, unitOf } from '@/lib/lexicon/units';
import { isForPurpose } from './closed-clause';
import { describes } from './describes';
import type { Trigger } from './find-triggers';
import { tellsNothingOfFrame } from './idle-of-frame';
import { isOfNoHome } from './of-no-home';
import { CHANGES } from './frame-groups';
import { isOfBystanders } from './bystanders';

/** Whether a word of a frame tells nothing of a figure, wherever the two stand: it is of another figure, of the whole or the purpose, or too plain for what is counted. `written` is the figure as it was read first. */
export function tellsNothing(sentence: Sentence, trigger: Trigger, triggers: readonly Trigger[], at: Phrase, reading: QuantityReading, written: QuantityReading, language: CompiledClaimLanguage): boolean {
  const { grammar, refine } = language.words;
  if (trigger.kind === 'noun' && (isCountedElsewhere(sentence, trigger, written) || hangsOnToll(sentence, trigger, triggers, grammar.counts, language.words.places.alike))) return true;
  // "a poll of 1,002 adults released on Monday": the poll was
  if ((trigger.reduced || trigger.kind === 'state') && trigger.first === at.last && sentence.words[at.first - 1]?.classes.of && language.words.reporting.polls.has(sentence.words[at.first - 2]?.lower ?? '')) return true;
  // "rose in the 31 areas surveyed": where, and nothing that rose
  if (CHANGES.has(trigger.frame) && trigger.kind === 'subject' && trigger.last <= at.first && dimensionOf(reading.value.unit) === 'count' && language.words.places.locating.has(sentence.words[sentence.words[at.first - 1]?.tag === 'det' ? at.first - 2 : at.first - 1]?.lower ?? '')) return true;
  // "15 million people in the 31 areas surveyed": of the figure right before it
  if (trigger.reduced && trigger.first > at.last && isOfFigureWithin(sentence, at.last, trigger.first)) return true;
  // "a 96 percent rise in fines": of what it is a change
  if ((trigger.kind === 'noun' || trigger.kind === 'state') && trigger.first > at.last && !CHANGES.has(trigger.frame) && dimensionOf(reading.value.unit) === 'share' && sentence.words[at.last]?.classes.nouns?.some(({ frame }) => CHANGES.has(frame)) === true) return true;
  if (tellsNothingOfFrame(trigger, at, reading, sentence, triggers, language)) return true;
  if (isOfBystanders(sentence, trigger, triggers, at, reading, language)) return true;
  // "flew 998 miles, falling in waters": where it came down
  if (CHANGES.has(trigger.frame) && trigger.kind === 'subject' && trigger.first >= at.last && dimensionOf(reading.value.unit) === 'length' && sentence.words[trigger.at]!.is?.ing === true && sentence.words[trigger.last]?.tag === 'prep') return true;
  // "destroyed a bridge 12 kilometres from the town": where; but "42 kilometres of road"
  if (LAID.has(trigger.frame) && dimensionOf(reading.value.unit) === 'length' && reading.counted === null) return true;
  // "300 relatives of the dead gathered": of whom they are
  if (trigger.first > at.last && sentence.words[trigger.first - 1]!.classes.the && sentence.words[trigger.first - 2]!.classes.of && trigger.first - 2 === at.last && reading.countedKind !== null && lineage(reading.countedKind).some((kind) => kind === 'relatives' || kind === 'families')) return true;
  if (isOfNoHome(sentence, trigger, triggers, at, language.words.events.seeing)) return true;
  if (isParticle(sentence.words, trigger) && dimensionOf(reading.value.unit) === 'share' && reading.counted !== null) return true;
  // "down the street two women ran"
  if (trigger.kind === 'state' && CHANGES.has(trigger.frame) && trigger.last <= at.first && reading.value.unit === 'people' && sentence.words[trigger.last]?.tag === 'det') return true;
  if (isWithheld(sentence, trigger, triggers, at)) return true;
  if (describes(trigger, at, reading, sentence) || isEnoughFor(sentence, trigger, at, language.words.refine.enough) || isTermOfOffice(sentence, trigger, triggers, refine)) return true;
  if (isOfVerbBehind(sentence, trigger, at)) return true;
  if (isToldOfWhole(sentence, at, trigger, grammar.of) || isForPurpose(sentence, trigger, at)) return true;
  return isOfPlainCase(sentence, trigger, reading, refine) || isNeverOf(trigger, reading.value.unit, trigger.first >= at.last, isOfPoll(sentence, trigger, language)) || isRaisedTo(sentence.words, trigger, at) || isTooPlain(sentence, trigger, reading, language);
}

/** Whether a preposition at word `from` and another figure, which ends before word `verb`, are all that stands between the two. */
function isOfFigureWithin({ words, quantities }: Sentence, from: number, verb: number): boolean {
  if (words[from]!.tag !== 'prep') return false;
  const opens = words[words[from + 1]?.tag === 'det' ? from + 2 : from + 1];
  return quantities.some(({ isFigure, start, end, countedSpan }) => isFigure && start === opens?.start && Math.max(end, countedSpan?.end ?? 0) === words[verb - 1]!.end);
}

/** What befalls a length of something that is laid, and no distance. */
const LAID: ReadonlySet<string> = new Set(['destroyed', 'damaged']);

/** Frames of what is not given, or no more. */
const WITHHOLDS: ReadonlySet<string> = new Set(['suspended', 'cancelled', 'blocked', 'fell', 'laid-off', 'rejected', 'withdrawn']);
/** How far a verb may stand from the sum it withholds, in words. */
const WITHHELD_REACH = 4;

/** "froze $95 million in aid", "$95 million in aid was cut": whether a word of gifts tells only what a sum was for that a verb withholds. */
const isWithheld = (sentence: Sentence, { kind, frame, last }: Trigger, triggers: readonly Trigger[], at: Phrase): boolean =>
  (kind === 'state' || kind === 'noun') && (frame === 'pledged' || frame === 'donated') && triggers.some((other) => other.kind === 'object' && WITHHOLDS.has(other.frame) && (other.passive ? other.first >= last && other.first - last < WITHHELD_REACH : other.last <= at.first && at.first - other.last < WITHHELD_REACH && !sentence.words.slice(other.last, at.first).some(({ tag }) => tag === 'noun' || tag === 'name' || tag === 'verb')));

/** How many words may stand between "enough" and those for whom something is. */
const ENOUGH_REACH = 6;

/** "power enough for 450,000 homes", "enough grain to feed 3 million people": whether a word of "enough" stands between a trigger and those for whom what it tells of would do. */
const isEnoughFor = ({ words }: Sentence, { last }: Trigger, { first }: Phrase, enough: ReadonlySet<string>): boolean => {
  const before = words[first - 1];
  // "enough to power 60,000 homes": whatever its verb is taken for
  if (before?.tag !== 'prep' && before?.tag !== 'verb' && words[first - 2]?.tag !== 'to') return false;
  for (let i = first - 2; i >= last && i > first - ENOUGH_REACH; i--) if (enough.has(words[i]!.lower)) return words.slice(i + 1, first).some(({ tag }) => tag === 'prep' || tag === 'to');
  return false;
};

/** "make up a third of the cases": whether a word of change is the particle of a verb. */
function isParticle(words: Sentence['words'], { kind, frame, first }: Trigger): boolean {
  const verb = words[first - 1];
  return kind === 'state' && CHANGES.has(frame) && words[first]!.tag === 'prep' && verb !== undefined && !verb.be && (verb.tag === 'verb' || verb.classes.forms !== null);
}

/** Whether an adverb of harm stands right before an active verb behind the figure, whose object it tells of: "a man accused of fatally shooting his friend". */
function isOfVerbBehind(sentence: Sentence, { kind, first, last }: Trigger, at: Phrase): boolean {
  const verb = sentence.words[last];
  return kind === 'state' && first >= at.last && sentence.words[last - 1]!.tag === 'adv' && verb?.tag === 'verb' && !isPassive(sentence, last) && !isReducedPassive(sentence, last);
}

/** Whether the clause of a verb tells of the whole of which the figure is a part: "N of the M who lived there had died". */
function isToldOfWhole({ words, quantities }: Sentence, at: Phrase, trigger: Trigger, of: ReadonlySet<string>): boolean {
  if (trigger.first < at.last || !of.has(words[at.last]?.lower ?? '')) return false;
  const rel = words.findIndex(({ tag }, i) => i > at.last && (tag === 'rel' || tag === 'that'));
  if (rel < 0 || rel > trigger.first || !quantities.some(({ isFigure, start, end }) => isFigure && start > words[at.last]!.start && end <= words[rel]!.start)) return false;
  return words.findIndex(({ tag }, i) => i > rel && tag === 'verb') === trigger.at;
}

/** Whether a noun that names a punishment or an illness says nothing of what is counted: "the prison housed 2,600", "three cases of fraud". */
function isOfPlainCase(sentence: Sentence, { kind, frame, at, last }: Trigger, { value }: QuantityReading, { terms, misdeeds }: RefineWords): boolean {
  if (kind !== 'noun') return false;
  const { words } = sentence;
  if (frame === 'sentenced') return dimensionOf(value.unit) === 'count' && terms.has(words[at]!.lower);
  const end = phraseEnd(sentence, last);
  // "ballot stuffing": a gerund at the end is the head.
  return frame === 'infected' && words[at]!.classes.of && (misdeeds.has(words[end - 1]?.lower ?? '') || misdeeds.has(words[end]?.lower ?? ''));
}

/** Frames of what is done to somebody whom a court tries. */
const TRIED: ReadonlySet<string> = new Set(['sentenced', 'charged', 'detained', 'freed', 'fined', 'acquitted']);

/** "a second five-year term as president": whether a term is of no prison, as nothing in the sentence tells of a court. */
const isTermOfOffice = ({ words }: Sentence, trigger: Trigger, triggers: readonly Trigger[], { misdeeds, officeTerms, terms }: RefineWords): boolean =>
  trigger.kind === 'noun' && trigger.frame === 'sentenced' && trigger.last - trigger.first === 1 && officeTerms.has(words[trigger.at]!.lower) && !triggers.some((other) => other.at !== trigger.at && TRIED.has(other.frame)) && !words.some(({ lower }) => terms.has(lower) || misdeeds.has(lower));

/** Whether what a verb tells is what a poll gave. */
const isOfPoll = (sentence: Sentence, { frame, at }: Trigger, { words: { reporting } }: CompiledClaimLanguage): boolean => {
  const head = frame === 'found' ? subjectOf(sentence, at)?.head : undefined;
  return head !== undefined && reporting.polls.has(sentence.words[head.last - 1]!.lower);
};

/** Units of what is made free to use again when it is cleared. */
const CLEARED: ReadonlySet<string> = new Set(['road', 'street', 'building', 'settlement', 'path', 'track', 'lane', 'runway', 'tree', 'camp']);

/** Units of things that nobody measures. */
const THINGS: ReadonlySet<string> = new Set(['building', 'settlement', 'vehicle', 'aircraft', 'ship', 'bomb']);

/** Whether a word of a frame tells nothing of what a figure counts, though the frame may: nobody offers those who jump "in a bid to save themselves", people who escape do not leak, and "hit 39 home runs" measures none. */
function isNeverOf({ frame, kind, verb, passive, reduced, weight }: Trigger, unit: string, behind: boolean, polls: boolean): boolean {
  // "the $5 billion bid made by X"
  if ((frame === 'earned' || frame === 'produced') && passive && verb === 'make' && unitOf(unit)?.dimension === 'money') return true;
  // "restored calm at a price of 40 lives"; but "restored power to 40 people"
  if (frame === 'restored' && unit === 'people' && verb === 'restore' && weight === 1) return true;
  // "wants 250 million euros", and no nurses
  if (frame === 'requested' && verb === 'want' && unitOf(unit)?.dimension !== 'money') return true;
  // "a poll found 68 percent of people against it"
  if (frame === 'found' && kind === 'object' && !passive && polls && (unit === 'percent' || unit === 'ratio')) return true;
  // "drinking water for 140,000 people was shut off"
  if (frame === 'closed' && (passive || kind !== 'object') && unit === 'people') return true;
  // "12% of stations are short of fuel"
  if (frame === 'shortfall' && kind === 'state' && (unit === 'percent' || unit === 'ratio')) return true;
  // "no candidate passed 50 percent"
  if (frame === 'approved' && verb === 'pass' && (unit === 'percent' || unit === 'ratio')) return true;
  // "cleared the 5% threshold", "cleared two roads of snow"
  if (frame === 'approved' && verb === 'clear' && (unit === 'percent' || CLEARED.has(unit))) return true;
  // "12 people who had jumped", "three brothers raised by their mother": no number changes.
  if (CHANGES.has(frame) && unit === 'people' && (kind === 'subject' || kind === 'state' ? behind : passive && (verb === 'raise' || verb === 'lower'))) return true;
  // "one in three shops on the high street"
  if (frame === 'measured' && kind === 'state' && unit === 'ratio') return true;
  if (frame === 'measured') return dimensionOf(unit) === 'count' && unit !== BARE_NUMBER && (verb !== null || THINGS.has(unit));
  // "would make millions of employees eligible"
  if (frame === 'produced' && unit === 'people') return true;
  // "emails, 63 sent from one firm"
  if (frame === 'deployed' && reduced && unit === BARE_NUMBER) return true;
  // "serving 27 million passengers"
  return unit === 'people' && ((frame === 'sentenced' && verb === 'serve') || (frame === 'offered' && kind === 'noun') || frame === 'leaked' || (frame === 'used' && kind === 'object'));
}

/** "raised the fare to 4 euros": what a verb of raising has its own object for is a level, and no money that came in. */
const isRaisedTo = (words: Sentence['words'], { frame, kind, last }: Trigger, { first }: Phrase): boolean =>
  frame === 'raised' && kind === 'object' && words[first - 1]?.tag === 'to' && words.slice(last, first - 1).some(({ tag }) => tag === 'noun');

/** Verbs that tell of land both who took it and how large a thing is. */
const OCCUPIES: ReadonlySet<string> = new Set(['occupy', 'ocupar']);
const SIZES: ReadonlySet<string> = new Set(['area', 'length']);

/** Whether the subject of a verb is a thing by its noun: no name, no people and no party to a fight. */
function isThing(sentence: Sentence, { at }: Trigger, { words: { agents } }: CompiledClaimLanguage): boolean {
  const subject = subjectOf(sentence, at);
  const head = subject === null ? undefined : sentence.words[subject.head.last - 1];
  return head === undefined || head.tag === 'rel' || (head.tag === 'noun' && !head.classes.people && !head.classes.body && !agents.parties.has(head.lower));
}

/** Whether a plain verb ("take") says of this figure only together with who does it, or with what it acts on, that something was stolen or captured: "hackers took $477 million", but "the film took $3 million", "he took 47 bribes". */
function isTooPlain(sentence: Sentence, trigger: Trigger, reading: QuantityReading, language: CompiledClaimLanguage): boolean {
  const { elections, events, quantity } = language.words;
  const { frame, verb, at } = trigger;
  // "half of the beds are occupied by patients", "40 rooms are occupied"
  if (frame === 'captured' && verb !== null && OCCUPIES.has(verb) && reading.countedKind === null && (trigger.passive || dimensionOf(reading.value.unit) === 'share')) return true;
  // "the park occupies 3,000 acres": how large it is; only whoever fights takes land
  if (frame === 'captured' && verb !== null && OCCUPIES.has(verb) && SIZES.has(dimensionOf(reading.value.unit) ?? '') && isThing(sentence, trigger, language)) return true;
  if (verb === null || !events.weakVerbs.has(verb)) return false;
  // "it took 140 firefighters to put it out"
  if (frame === 'captured' && verb === 'take' && lineage(reading.countedKind ?? '').includes('workers') && sentence.words[subjectOf(sentence, at)?.head.first ?? -1]?.tag === 'pron') return true;
  // "took 90 firefighters five hours to put out"
  const behind = sentence.words[wordAt(sentence, reading.end - 1) + 1];
  if (frame === 'captured' && reading.value.unit === 'people' && sentence.quantities.some(({ start, value }) => start === behind?.start && dimensionOf(value.unit) === 'time')) return true;
  // "a ship took the 103 passengers to Orlava": carried, and not seized
  if (frame === 'captured' && verb === 'take' && trigger.weight === 1 && reading.value.unit === 'people' && goesSomewhere(sentence, trigger.passive && trigger.last > wordAt(sentence, reading.end - 1) ? trigger.last : wordAt(sentence, reading.end - 1) + 1)) return true;
  // "the data of 9.8 million people was taken": what is theirs
  if (frame === 'captured' && verb === 'take' && trigger.weight === 1 && trigger.passive && isOfThing(sentence, wordAt(sentence, reading.start), reading, language)) return true;
  // "will take 8 billion, or nearly half of all spending": what is used up; but "took half of Mern"
  if (frame === 'captured' && verb === 'take' && reading.countedKind === null && dimensionOf(reading.value.unit) === 'share' && !/^\p{Lu}/u.test(reading.counted ?? '')) return true;
  // "taking the toll to 241": a number that is reached
  if (frame === 'captured' && reading.value.unit === BARE_NUMBER && sentence.words[wordAt(sentence, reading.start) - 1]?.tag === 'to') return true;
  if (frame === 'captured') return reading.countedKind === null && reading.form === 'count' && reading.value.unit !== BARE_NUMBER && dimensionOf(reading.value.unit) === 'count';
  if (frame === 'elected') return isOtherVictory(sentence, trigger, reading, elections.won);
  // "the hospital admitted eight patients", "the university admitted 300 students"
  if (frame === 'hospitalised') return trigger.weight === 1 && !lineage(reading.countedKind ?? '').includes('patients');
  const head = subjectOf(sentence, at)?.head;
  // "reception centres hold 33,000": a house that is no prison keeps nobody in.
  if (frame === 'detained' && verb === 'hold' && trigger.weight === 1 && !trigger.passive) return head !== undefined && isHouse(sentence, head, language);
  if (frame !== 'stolen') return false;
  return head === undefined || unitOf(reading.value.unit)?.dimension !== 'money' || !lineage(quantity.nouns.kindOf(sentence.words[head.last - 1]!.lower) ?? '').includes('suspects');
}

/** Whether people hang by "of" on a thing, and on no group of them. */
function isOfThing({ words }: Sentence, first: number, { value }: QuantityReading, { words: { quantity } }: CompiledClaimLanguage): boolean {
  const head = words[first - 2];
  return value.unit === 'people' && words[first - 1]?.classes.of === true && head?.tag === 'noun' && !quantity.nouns.groups.has(head.lower) && quantity.nouns.unitOf(head.lower) !== 'people';
}

/** Whether "to" and a place stand behind those counted, or behind others counted with them. */
function goesSomewhere({ words }: Sentence, from: number): boolean {
  const to = words.findIndex(({ tag, classes }, i) => i >= from && tag !== 'and' && tag !== 'comma' && tag !== 'pron' && tag !== 'adv' && !isNominal(tag) && !(tag === 'prep' && !classes.loose));
  return words[to]?.tag === 'to' && isNominal(words[to + 1]?.tag);
}

/** Whether a phrase names a building or a camp where people are not kept as prisoners. */
function isHouse({ words }: Sentence, { first, last }: Phrase, { words: { events, refine } }: CompiledClaimLanguage): boolean {
  const { lower } = words[last - 1]!;
  return (events.things.building?.has(lower) === true || events.things.place?.has(lower) === true) && !refine.terms.has(lower) && !words.slice(first, last).some(({ classes }) => classes.nouns?.some(({ frame }) => frame === 'detained') === true);
}

/** Whether a noun stands in what tells only of which event a toll is: "the death toll from the attack on evacuees rose to 112". */
function hangsOnToll({ words }: Sentence, trigger: Trigger, triggers: readonly Trigger[], counts: ReadonlySet<string>, alike: ReadonlySet<string>): boolean {
  return triggers.some(({ kind, last, frame }) => kind === 'noun' && frame !== trigger.frame && last < trigger.first && counts.has(words[last - 1]!.lower) && words[last]!.tag === 'prep' && !words[last]!.classes.of && !alike.has(words[last]!.lower) && words.slice(last, trigger.first).every(({ tag }) => tag === 'prep' || tag === 'det' || tag === 'hyphen' || isNominal(tag)));
}

/** Whether something else than an election is won: "one woman won an award", "winning three of their last four" in a sentence with no word for seats. */
function isOtherVictory(sentence: Sentence, { kind, passive, last }: Trigger, { counted, form, start, value }: QuantityReading, won: ReadonlySet<string>): boolean {
  const { words } = sentence;
  if (kind === 'object' || last <= wordAt(sentence, start)) return !passive && value.unit === BARE_NUMBER && form === 'count' && counted === null && !words.some(({ lower }) => won.has(lower));
  const end = phraseEnd(sentence, last);
  return kind === 'subject' && end > last && words[end - 1]!.tag === 'noun' && !won.has(words[end - 1]!.lower);
}

/** Whether another figure counts, or is a share of, what a noun names: "one man is behind three of the deaths", "1.9 million people, or 90 percent of the population". */
function isCountedElsewhere({ words, quantities }: Sentence, { first, last }: Trigger, own: QuantityReading): boolean {
  // "the army reported 199 dead, the hospitals 240": a number with no noun counts the same.
  if (own.counted === null) return false;
  const [start, end] = [words[first]!.start, words[last - 1]!.end];
  // "60 casualties, ten of whom died": what this one counts too.
  if (own.start <= start && own.end >= end) return false;
  return quantities.some((other) => other !== own && other.isFigure && (other.form === 'count' || dimensionOf(other.value.unit) === 'share') && other.countedSpan !== null && other.countedSpan.start <= start && other.countedSpan.end >= end && (own.end <= other.start || own.start >= other.end));
}

