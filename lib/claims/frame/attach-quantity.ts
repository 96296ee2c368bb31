import { frameOf } from '@/lib/lexicon/frames';
import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf, unitOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { isNominal, subjectOf } from '@/lib/claims/syntax/phrases';
import { wordAt, type Phrase, type Sentence, type Word } from '@/lib/claims/syntax/sentence';
import { FATE_COST, fateOf, isOutlived, type Fate } from './fates';
import type { Trigger } from './find-triggers';

/** A quantity with the trigger that says what it counts; `cost` is how far-fetched the tie is, in steps over the sentence. */
export interface Attachment {
  reading: QuantityReading;
  /** Words of the quantity with what it counts. */
  at: Phrase;
  trigger: Trigger | null;
  frame: string | null;
  cost: number;
  /** Takes its frame from another quantity ("including two students"). */
  from: QuantityReading | null;
}

/** Above this cost a tie says no more than that two words stand in one sentence. */
const MAX_COST = 6.5;

/** Frames that any figure fits: a frame that names what happens wins over them when both are near. */
const GENERAL = new Set(['rose', 'fell', 'grew', 'measured', 'recorded', 'found', 'used', 'forecast', 'requested', 'produced', 'claimed', 'lost', 'lasted', 'announced', 'investigated', 'counted', 'polled', 'offered', 'sold', 'bought', 'searched', 'cancelled', 'closed', 'suspended', 'casualties', 'carried', 'identified', 'visited', 'protested', 'at-risk', 'affected', 'agreed', 'reopened', 'rejected', 'approved', 'ordered', 'banned', 'declared', 'called', 'blamed', 'met', 'denied', 'criticised', 'registered', 'signed']);
/** Frames whose words are too plain to be a figure's frame. */
const NO_FIGURE = new Set(['called', 'blamed', 'criticised', 'denied', 'met', 'declared', 'claimed']);

/** Whether a frame may count a thing of this unit and kind. */
export function fits(frame: string, reading: QuantityReading): boolean {
  const record = frameOf(frame);
  if (!record) return false;
  const { unit } = reading.value;
  const { counts } = record;
  const units = counts;
  if (counts.includes('*')) {
    if (frame === 'measured' || frame === 'rose' || frame === 'fell' || frame === 'grew') return true;
    return true;
  }
  if (units.includes(unit)) return true;
  if (units.includes('money') && unitOf(unit)?.dimension === 'money') return true;
  if (reading.countedKind !== null && lineage(reading.countedKind).some((kind) => counts.includes(kind))) return true;
  if (unit === BARE_NUMBER) return counts[0] === 'people' || (counts[0] !== 'money' && reading.countedKind === null && counts.includes('people'));
  const dimension = unitOf(unit)?.dimension;
  // Areas and lengths are one thing in any unit.
  return counts.some((count) => {
    const own = unitOf(count)?.dimension;
    return own !== undefined && own !== 'count' && own === dimension;
  });
}

/** The attachments of the figures of a sentence, in order. Work: figures times triggers, both bounded by the sentence. */
export function attachQuantities(sentence: Sentence, triggers: readonly Trigger[], fates: readonly Fate[], language: CompiledClaimLanguage): Attachment[] {
  const crossing = crossings(sentence, language.words.grammar.have);
  const attachments: Attachment[] = [];
  let counted: QuantityReading | null = null;
  for (const written of sentence.quantities) {
    if (!written.isFigure) continue;
    const reading = withWhole(withUnitOf(written, counted, sentence), sentence, language);
    const first = wordAt(sentence, reading.start);
    const end = Math.max(reading.end, reading.countedSpan?.end ?? 0, reading.conversion?.end ?? 0);
    const at: Phrase = { first, last: Math.max(first + 1, wordAt(sentence, end - 1) + 1) };
    let best: Trigger | null = null;
    let cost = MAX_COST;
    const told = tellingVerbs(sentence, triggers, at, reading, language);
    const subjects = changingSubjects(sentence, triggers, at, told, language.words.grammar.counts);
    const deeds = new Set(triggers.flatMap(({ kind, passive, frame, at: verb }) => (kind === 'object' && !passive && !GENERAL.has(frame) && fits(frame, reading) ? verb : [])));
    for (const trigger of triggers) {
      if (NO_FIGURE.has(trigger.frame)) continue;
      const own = costOf(sentence, trigger, at, reading, crossing, told, subjects, deeds, language);
      if (own === null || own > cost || (own === cost && best && best.weight >= trigger.weight)) continue;
      if (!fits(trigger.frame, reading)) continue;
      best = trigger;
      cost = own;
    }
    const fate = fits('killed', reading) ? fateOf(fates, at, reading) : null;
    if (fate && (best === null || cost > FATE_COST || isOutlived(best.frame, fate.frame))) [best, cost] = [fate, FATE_COST];
    if (reading.countedKind !== null || unitOf(reading.value.unit)?.dimension === 'money') counted = reading;
    attachments.push({ reading, at, trigger: best, frame: best?.frame ?? frameByNature(reading), cost: best ? cost : Infinity, from: null });
  }
  inheritFrames(sentence, attachments, language);
  return attachments;
}

/** "destroyed 2,300 houses and damaged a further 9,000": a number with no noun behind it counts what the figure before it counted, unless it counts people. */
const LARGE = 1e6;

function withUnitOf(reading: QuantityReading, counted: QuantityReading | null, sentence: Sentence): QuantityReading {
  const next = sentence.words[wordAt(sentence, reading.end - 1) + 1];
  if (next !== undefined && isNominal(next.tag) && next.tag !== 'det') return reading;
  // "11.5 billion euros, compared with 11.1 billion": so large a number with no noun is of the money before it.
  if (reading.value.unit === BARE_NUMBER && counted && reading.form === 'count' && unitOf(counted.value.unit)?.dimension === 'money' && (reading.value.low ?? 0) >= LARGE) return { ...reading, value: { ...reading.value, unit: counted.value.unit } };
  if (reading.value.unit !== BARE_NUMBER || !counted || reading.form !== 'count' || dimensionOf(counted.value.unit) !== 'count' || counted.value.unit === 'people') return reading;
  return { ...reading, value: { ...reading.value, unit: counted.value.unit }, countedKind: counted.countedKind };
}

/** "41 of 57 drones": a bare number counts what the whole behind "of" does. */
function withWhole(reading: QuantityReading, sentence: Sentence, { words: { grammar, quantity } }: CompiledClaimLanguage): QuantityReading {
  if (reading.value.unit !== BARE_NUMBER) return reading;
  const at = wordAt(sentence, reading.end - 1) + 1;
  if (!grammar.of.has(sentence.words[at]?.lower ?? '')) return reading;
  const from = sentence.words[at + 1];
  const the = from !== undefined && quantity.notFigures.the.has(from.lower) ? sentence.words[at + 2] : from;
  const whole = sentence.quantities.find(({ start, isFigure, form }) => start === the?.start && isFigure && form === 'count');
  if (!whole || whole.value.unit === BARE_NUMBER) return reading;
  return { ...reading, value: { ...reading.value, unit: whole.value.unit }, counted: whole.counted, countedKind: whole.countedKind };
}

/** The frame that a figure has by what it counts or measures where no word of the sentence gives one: a speed is measured, protesters attend. */
function frameByNature({ countedKind, value, form }: QuantityReading): string | null {
  if (form === 'implicit-one' || form === 'pronoun') return null;
  if (MEASURED.has(dimensionOf(value.unit) ?? '')) return 'measured';
  return countedKind !== null && lineage(countedKind).includes('protesters') ? 'attended' : null;
}

const MEASURED: ReadonlySet<string> = new Set(['speed', 'temperature', 'magnitude', 'pressure']);

/** What it costs to go from the sentence's start to each word: a difference is the cost of a stretch. */
function crossings({ words }: Sentence, have: ReadonlySet<string>): Float64Array {
  const sums = new Float64Array(words.length + 1);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    let cost = 0.12;
    switch (word.tag) {
      case 'verb':
        cost = 2.6;
        break;
      case 'sub':
        cost = 3;
        break;
      case 'rel':
      case 'that':
        cost = 1.6;
        break;
      case 'punct':
        cost = 2.6;
        break;
      case 'quote':
        cost = 0.8;
        break;
      case 'comma':
        cost = 1.2;
        break;
      case 'prep':
        cost = 0.55;
        break;
      case 'and':
        cost = 0.6;
        break;
      case 'pron':
        cost = 0.6;
        break;
      case 'aux':
        // "and had 12 staff": a verb of its own
        cost = have.has(word.lower) && (words[i + 1]?.tag === 'num' || words[i + 1]?.tag === 'det') ? 2.6 : 0.05;
        break;
      case 'det':
      case 'adv':
      case 'hyphen':
      case 'not':
      case 'poss':
        cost = 0.05;
        break;
      case 'time':
        cost = 0.1;
        break;
      default:
        // nouns, adjectives, numbers and the rest cost what every word costs
    }
    sums[i + 1] = sums[i]! + cost;
  }
  return sums;
}

/** What hangs on a preposition is no subject ("accused by scores of women, he was dismissed"). */
const governed = (before: Word | undefined): number => (before && (before.tag === 'prep' || before.tag === 'to') && !before.classes.of ? 2.4 : 0);

const LINKING = new Set(['rose', 'fell', 'measured', 'grew', 'counted']);

/**
 * Verbs in front of a figure that say themselves what it is, whatever noun is their subject: "the march lasted seven hours",
 * "sales fell by 12 percent" (but "sales fell to $3 million" counts sales).
 */
function tellingVerbs({ words }: Sentence, triggers: readonly Trigger[], at: Phrase, reading: QuantityReading, { words: { grammar } }: CompiledClaimLanguage): ReadonlySet<number> {
  const told = new Set<number>();
  const before = words[at.first - 1];
  const amount = before !== undefined && (before.tag === 'verb' || grammar.by.has(before.lower));
  for (const { at: verb, kind, frame } of triggers) {
    if (kind !== 'subject' || verb >= at.first) continue;
    if (frame === 'lasted' ? dimensionOf(reading.value.unit) === 'time' : amount && CHANGES.has(frame)) told.add(verb);
  }
  return told;
}

const CHANGES = new Set(['rose', 'fell', 'grew']);

/** The subject of a verb of change: its head, and what it counts where the head is a word for a number ("the number of people killed in the floods"). */
interface Subject {
  head: Phrase;
  numbered: Phrase | null;
}

/** Phrases that are the subject of a verb of change or measure right before a figure ("the toll …, which …, rose to 311"). */
function changingSubjects(sentence: Sentence, triggers: readonly Trigger[], at: Phrase, told: ReadonlySet<number>, counts: ReadonlySet<string>): readonly Subject[] {
  const subjects: Subject[] = [];
  for (const { at: verb, last, kind, frame } of triggers) {
    if (kind !== 'subject' || !CHANGES.has(frame) || last > at.first || at.first - last > 2 || told.has(verb)) continue;
    const subject = subjectOf(sentence, verb);
    if (subject) subjects.push({ head: subject.head, numbered: counts.has(sentence.words[subject.head.last - 1]!.lower) ? { first: subject.head.last, last: verb } : null });
  }
  return subjects;
}

/** Whether a noun trigger is the head of one of the phrases. */
const isHeadOf = (subjects: readonly Subject[], trigger: Trigger): boolean => subjects.some(({ head: { first, last } }) => trigger.first >= first && (trigger.last === last || trigger.first < last));

function costOf(sentence: Sentence, trigger: Trigger, at: Phrase, reading: QuantityReading, crossing: Float64Array, told: ReadonlySet<number>, subjects: readonly Subject[], deeds: ReadonlySet<number>, { words: { events, grammar, quantity } }: CompiledClaimLanguage): number | null {
  const { words } = sentence;
  const behind = trigger.first >= at.last;
  const ahead = trigger.last <= at.first;
  const inside = !behind && !ahead;
  const way = inside ? 0 : behind ? crossing[trigger.first]! - crossing[at.last]! : crossing[at.first]! - crossing[trigger.last]!;
  const general = GENERAL.has(trigger.frame) && trigger.weight < 3 ? 0.9 : 0;
  const bonus = (trigger.weight - 1) * 0.15;
  const harm = general - bonus;
  // "Of the dead, 12 were soldiers": what the whole is.
  if (ahead && (trigger.kind === 'state' || trigger.kind === 'noun') && words[trigger.last]?.tag === 'comma' && trigger.last === at.first - 1 && grammar.of.has(words[trigger.first - 2]?.lower ?? '') && quantity.notFigures.the.has(words[trigger.first - 1]!.lower)) return 0.4;
  // "the number of people killed in the floods has risen to 17"
  if (ahead && (trigger.kind === 'state' || trigger.passive) && subjects.some(({ numbered }) => numbered !== null && trigger.first >= numbered.first && trigger.last <= numbered.last)) return 0.5 + harm;
  switch (trigger.kind) {
    case 'state': {
      if (inside) return 0.2 + harm;
      const verbal = words[trigger.at]!.tag === 'verb';
      if (behind) {
        // "311 dead", "two others injured", "four were dead": only small words between.
        const gap = trigger.first - at.last;
        if (way > 1.3) return null;
        return 0.4 + way + gap * 0.1 + (verbal ? 0.3 : 0) + harm;
      }
      // "dead: 12", "killed, 12"? Only "wounded 12" as a verb, which is a trigger of its own.
      // "worth of $3m"; but "arrested after a man was shot" tells nothing of the man
      if (words[trigger.last]?.tag === 'prep' && trigger.last + 1 >= at.first) return reading.value.unit === 'people' ? null : 1 + harm;
      return way < 0.3 && !verbal ? 1.8 + harm : null;
    }
    case 'noun': {
      // "168 rescue workers": what describes the head says nothing of them.
      if (inside) return reading.headSpan === null || words[trigger.last - 1]!.end >= reading.headSpan.end ? 0.3 + harm : null;
      let cost = way + 1.2 + harm;
      // "the death toll rose to 311": the verb between links the two, however far its subject stands.
      if (ahead && isHeadOf(subjects, trigger)) return 0.5 + harm;
      if (ahead) for (let i = trigger.last; i < at.first; i++) if (words[i]!.tag === 'verb') cost -= told.has(i) || (deeds.has(i) && isNominal(words[trigger.last]?.tag)) ? 0 : 3.4;
      if (behind) {
        // "$1.2bn in losses", "12 of the deaths"
        cost += 0.4;
      } else if (words[trigger.last]?.tag === 'prep' && trigger.last + 1 >= at.first) cost -= 0.7;
      return cost;
    }
    case 'deed':
      // "strikes on 30 villages"
      return trigger.last === at.first - 1 && events.against.has(words[trigger.last]!.lower) && reading.value.unit !== BARE_NUMBER ? 0.7 + harm : null;
    case 'object': {
      if (trigger.passive) {
        // "4 shot at party": the participle stands for whom it counts.
        if (inside) return trigger.reduced ? 0.3 + harm : null;
        if (behind) return 0.9 + way + harm + (trigger.reduced ? 0.2 : governed(words[at.first - 1]));
        // "was sentenced to nine years", "was fined £4m", "were sold for $3m": the amount stands behind.
        if (ahead && trigger.last >= at.first - 2 && dimensionOf(reading.value.unit) !== 'count') return 1 + way + harm;
        // "killed: 12 soldiers" and "Killed in the attack were 12 soldiers"
        if (ahead && trigger.reduced && way < 1.5 && words[trigger.last]?.tag === 'punct') return 2 + way + harm;
        return ahead ? 4.5 + way + harm : null;
      }
      // "raised its rate to 40 percent": what stands behind "to" is the level reached, no change.
      const level = CHANGES.has(trigger.frame) && words[at.first - 1]?.tag === 'to' ? 3 : 0;
      // "cut its rate to 3.75 percent": a level that is left, and no jobs that go
      if (ahead && trigger.frame === 'laid-off' && words[at.first - 1]?.tag === 'to') return null;
      if (ahead) return 0.8 + way + harm + level + (words[at.first - 1]?.tag === 'prep' && trigger.last < at.first - 1 ? 0.9 : 0);
      // "sends 4 people to the hospital": the phrase holds what it counts.
      if (inside) return at.first > trigger.first ? 0.7 + harm : null;
      // "the 70 villages that rebels captured"
      return words.slice(at.last, trigger.first).some((word) => word.tag === 'rel' || word.tag === 'that') ? 3 + way + harm : null;
    }
    case 'subject':
      if (behind) return 0.9 + way + harm + governed(words[at.first - 1]);
      if (!ahead) return null;
      // "died 12 people" is no English; "rose by 3 percent", "lasted two days", "advanced 20 km" are.
      return LINKING.has(trigger.frame) || ['lasted', 'advanced', 'withdrew', 'lost', 'sold', 'cost', 'valued', 'elected', 'waited', 'sentenced', 'affected', 'suspended', 'at-risk'].includes(trigger.frame) ? 0.9 + way + harm : 4.2 + way + harm + (reading.countedKind ? 0.5 : 0);
  }
}

/**
 * A figure after "including", or joined to another by "and" or a comma with no verb of its own, counts what the other
 * counts: "killing four people, including two students", "311 dead: 183 fighters, 100 soldiers and 28 civilians".
 */
function inheritFrames(sentence: Sentence, attachments: Attachment[], { words: { grammar } }: CompiledClaimLanguage): void {
  const { words } = sentence;
  for (let n = 1; n < attachments.length; n++) {
    const own = attachments[n]!;
    const other = attachments[n - 1]!;
    // "police put the figure at 80,000": the same thing counted again.
    const { value } = own.reading;
    if (value.unit === BARE_NUMBER && other.frame !== null && (isPutAnew(words, own.at.first) || words.slice(Math.max(0, own.at.first - 3), own.at.first).some((word) => grammar.counts.has(word.lower)))) {
      own.reading = { ...own.reading, value: { ...value, unit: other.reading.value.unit }, countedKind: other.reading.countedKind };
      own.frame = other.frame;
      own.trigger = other.trigger;
      own.cost = Math.min(other.cost + 0.5, MAX_COST);
      own.from = other.reading;
      continue;
    }
    // "120 of 250 seats": both count seats.
    if (other.reading.value.unit === BARE_NUMBER && own.at.first - other.at.last === 1 && grammar.of.has(words[other.at.last]!.lower)) {
      other.reading = { ...other.reading, value: { ...other.reading.value, unit: value.unit }, counted: own.reading.counted, countedKind: own.reading.countedKind };
      if (other.frame === null || !fits(other.frame, other.reading)) other.frame = own.frame;
    }
    // "74 of the 97 had been identified": told of the 74; "three of the four people killed" tells of the four as well.
    if (isWholeOf(words, other, own, grammar.of) && own.trigger !== null && !own.trigger.reduced && own.trigger.kind !== 'state') {
      own.frame = frameByNature(own.reading);
      own.trigger = null;
      own.cost = Infinity;
      continue;
    }
    // "92 died in one town and 40 in another"
    if (isElliptic(words, other, own)) own.reading = { ...own.reading, value: { ...value, unit: other.reading.value.unit }, countedKind: other.reading.countedKind };
    if (other.frame === null || !fits(other.frame, own.reading)) continue;
    const between = words.slice(other.at.last, own.at.first);
    if (between.length > 14) continue;
    const part = between.some((word) => grammar.including.has(word.lower));
    const list = between.length <= 8 && between.every((word) => word.tag !== 'verb' && word.tag !== 'sub' && word.tag !== 'aux' && word.tag !== 'rel') && between.some((word) => word.tag === 'comma' || word.tag === 'and' || word.text === ':');
    const sameUnit = own.reading.value.unit === other.reading.value.unit;
    if (!(part || list) || !sameUnit) continue;
    const stated = own.trigger !== null && (own.trigger.kind === 'state' || own.cost < 2) && own.trigger.first >= other.at.last;
    if (stated || (!part && own.cost < other.cost)) continue;
    // The verb behind a list belongs to all its members; the other's own verb belongs to both.
    own.frame = other.frame;
    own.trigger = other.trigger;
    own.cost = other.cost + 0.5;
    own.from = other.reading;
  }
}

/** Whether a figure is the whole of which the one before is a part: "74 of the 97". */
function isWholeOf(words: readonly Word[], part: Attachment, whole: Attachment, of: ReadonlySet<string>): boolean {
  const determiner = words[part.at.last + 1]?.tag;
  return of.has(words[part.at.last]?.lower ?? '') && whole.at.first - part.at.last === 2 && (determiner === 'det' || determiner === 'poss');
}

/** Whether a number without a noun stands behind "and" and before a place or a pause, and so counts what the figure before it counted. */
function isElliptic(words: readonly Word[], before: Attachment, own: Attachment): boolean {
  const next = words[own.at.last]?.tag;
  return own.reading.value.unit === BARE_NUMBER && own.reading.form === 'count' && dimensionOf(before.reading.value.unit) === 'count' && words[own.at.first - 1]?.tag === 'and' && (next === undefined || next === 'prep' || next === 'comma' || next === 'punct');
}

/** "the centre put it at 7.2": the same thing measured or counted again. */
const isPutAnew = (words: readonly Word[], at: number): boolean => words[at - 1]?.tag === 'prep' && words[at - 2]?.tag === 'pron' && words[at - 3]?.tag === 'verb';
