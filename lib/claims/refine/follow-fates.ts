import { lineage, relateNouns } from '@/lib/lexicon/nouns';
import type { TraceEntry } from '@/lib/model';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Attachment } from '@/lib/claims/frame/attachment';
import { quotedWords } from '@/lib/claims/attribution/quoted-words';
import { isOutlived, type Fate } from '@/lib/claims/frame/fates';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { KNOWN_ONE, ONE_MORE } from '@/lib/claims/quantity/parse-implicit-one';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';

/** A sentence with its figures and with what its clauses say befell whom. */
export interface Told {
  sentence: Sentence;
  fates: readonly Fate[];
  attachments: Attachment[];
}

/** How many sentences back a victim is looked for, and how many for a pronoun. */
const REACH = 8;
const PRONOUN_REACH = 2;

/**
 * Carries what later became of people back to the sentence that counted them: "A boy was shot. … The boy died in hospital."
 * tells of one killed; "All three had gunshot wounds" of three found dead tells of no three injured. Changes the attachments.
 */
export function followFates(told: readonly Told[], language: CompiledClaimLanguage, note: ((entry: TraceEntry) => void) | null): void {
  told.forEach(({ fates }, n) => {
    for (const fate of fates) {
      const victim = victimOf(told, n, fate, language);
      // "Five were injured. They were taken to hospital": they are the injured still.
      if (!victim || victim.frame === null || fate.trigger.frame === 'hospitalised' || !isOutlived(victim.frame, fate.trigger.frame)) continue;
      note?.({ stage: 'refine', rule: 'fate', start: victim.reading.start, end: victim.reading.end, reason: `"${victim.reading.quote}" are told of later as ${fate.trigger.frame}` });
      victim.frame = fate.trigger.frame;
    }
  });
  dropToldAgain(told, language);
  dropUnlessAlive(told, language);
}

/** The figure of an earlier sentence that counted those whom a fate befell; null where it is not plain. */
function victimOf(told: readonly Told[], n: number, { subject, pronoun, leader }: Fate, language: CompiledClaimLanguage): Attachment | null {
  const { words } = told[n]!.sentence;
  const { the } = language.words.quantity.notFigures;
  const { nouns, ones } = language.words.quantity;
  let phrase: Phrase | null = subject.head;
  let several = pronoun === 'several';
  let isTwo = false;
  if (pronoun !== null && leader && words[leader.head.first]?.tag !== 'pron') phrase = leader.head;
  else if (pronoun !== null) phrase = null;
  // 'Two are in a critical condition. … "They died within seconds," an official said': he speaks of others.
  if (phrase === null && quotedWords(told[n]!.sentence)?.[subject.head.first] === 1) return null;
  let noun: string | null = null;
  if (phrase) {
    const first = words[phrase.first]!.lower;
    isTwo = ones.both.has(first);
    if (!isTwo && !the.has(first)) return null;
    // "Both attackers", but "Both"
    if (!isTwo || phrase.last - phrase.first > 1) noun = words[phrase.last - 1]!.lower;
    several = isTwo || (noun !== null && nouns.isPlural(noun) && nouns.singularOf(noun) !== noun);
  }
  const reach = phrase === null ? PRONOUN_REACH : REACH;
  for (let i = n - 1; i >= 0 && i >= n - reach; i--) {
    for (const one of told[i]!.attachments.toReversed()) {
      const { reading } = one;
      if (reading.value.unit !== 'people' || reading.value.rule === KNOWN_ONE) continue;
      const many = reading.value.high !== 1;
      if (many !== several || (isTwo && reading.value.high !== 2)) continue;
      // Whoever was counted last is meant by a pronoun; a noun must be one for the same.
      if (noun === null || ones.victims.has(noun)) {
        if (one.frame !== null && (reading.form !== 'implicit-one' || isHarm(one))) return exact(one) ? one : null;
        continue;
      }
      const own = reading.headSpan ? told[i]!.sentence.text.slice(reading.headSpan.start - told[i]!.sentence.start, reading.headSpan.end - told[i]!.sentence.start).toLowerCase() : null;
      const kind = nouns.kindOf(noun);
      // "One person was hurt. The attacker was shot dead": whoever did it is none of those whom he hurt.
      const isDoer = lineage(kind ?? '').includes('suspects') && !lineage(reading.countedKind ?? '').includes('suspects');
      if (own === noun || (!isDoer && ['same', 'part', 'whole'].includes(relateNouns(reading.countedKind, kind)))) return exact(one) ? one : null;
    }
  }
  return null;
}

const exact = ({ reading: { value } }: Attachment): boolean => value.low !== null && value.low === value.high;
const isHarm = ({ frame, cost }: Attachment): boolean => frame !== null && isOutlived(frame, 'killed') && cost < 2;

/** What is done to the dead as to the living, so that it leaves open which they are. */
const OF_DEAD_TOO = 'identified';

/** Drops the injured of whom the article told before that they are dead, or leaves it open: "All three had gunshot wounds." */
function dropToldAgain(told: readonly Told[], { words: { quantity } }: CompiledClaimLanguage): void {
  const dead = new Set<number>();
  for (const { sentence, attachments } of told) {
    for (let i = attachments.length - 1; i >= 0; i--) {
      const one = attachments[i]!;
      const { value, rule } = { value: one.reading.value, rule: one.reading.value.rule };
      // A number alone is of people where harm is told of it.
      if ((value.unit !== 'people' && value.unit !== BARE_NUMBER) || !exact(one)) continue;
      const before = sentence.words[one.at.first - 1]?.lower ?? '';
      const again = quantity.beforePronoun.has(before) || quantity.notFigures.the.has(before) || quantity.nouns.fillers.has(before) || rule === 'both';
      if (again && one.frame !== null && isOutlived(one.frame, 'killed') && dead.has(value.low!)) attachments.splice(i, 1);
    }
    for (const one of attachments) if ((one.frame === 'killed' || one.frame === OF_DEAD_TOO) && exact(one) && one.reading.value.low! > 1) dead.add(one.reading.value.low!);
  }
}

/**
 * Drops "a man was shot" and "the woman was taken to hospital" in an article that tells of a death: it may be the same person.
 * Words that say somebody lives ("wounded", "injured") stay.
 */
function dropUnlessAlive(told: readonly Told[], { words: { events } }: CompiledClaimLanguage): void {
  const dead = told.flatMap(({ attachments }) => attachments.filter(({ frame, reading }) => frame === 'killed' && reading.value.unit === 'people').map(({ reading }) => reading));
  if (dead.length === 0) return;
  // "three children were taken to hospital" are not the three soldiers who died.
  const mayBe = (reading: QuantityReading): boolean => dead.some((one) => numberOf(one) === numberOf(reading) && relateNouns(one.countedKind, reading.countedKind) !== 'disjoint');
  for (const draft of told) {
    draft.attachments = draft.attachments.filter(({ frame, trigger, reading }) => {
      if (frame === null || !isOutlived(frame, 'killed') || !trigger || !events.mortal.has(trigger.verb ?? '')) return true;
      return reading.form !== 'implicit-one' && !mayBe(reading);
    });
  }
}

/** What tells one number from another: both ends, of which either may be open. */
const numberOf = ({ value: { low, high } }: QuantityReading): string => `${low}–${high}`;

/**
 * Leaves "the boy died" a figure of one only where the article counts nobody else so: told again, a victim is not counted again,
 * and where it tells of several people in this way, none is counted. "A second man died" is no count of the dead where the
 * article gives one, or where nobody was counted before.
 */
export function keepSoleVictims(told: readonly Told[]): void {
  const known = new Map<string, Map<string, Attachment[]>>();
  const counted = new Set<string>();
  const more: Attachment[] = [];
  const kept = new Set<Attachment>();
  for (const { sentence, attachments } of told) {
    for (const one of attachments) {
      const { value, headSpan } = one.reading;
      if (one.frame === null || value.unit !== 'people') continue;
      if (value.rule === ONE_MORE) {
        if (counted.size > 0) more.push(one);
      } else if (value.rule === KNOWN_ONE) {
        const noun = headSpan ? sentence.text.slice(headSpan.start - sentence.start, headSpan.end - sentence.start).toLowerCase() : '';
        const nouns = known.get(one.frame) ?? new Map<string, Attachment[]>();
        known.set(one.frame, nouns.set(noun, [...(nouns.get(noun) ?? []), one]));
      } else counted.add(one.frame);
    }
  }
  for (const one of more) if (!counted.has(one.frame!)) kept.add(one);
  for (const [frame, nouns] of known) {
    const outlived = isOutlived(frame, 'killed') && (counted.has('killed') || known.has('killed'));
    if (!counted.has(frame) && nouns.size === 1 && !outlived) kept.add([...nouns.values()][0]![0]!);
  }
  for (const draft of told) draft.attachments = draft.attachments.filter((one) => !(one.reading.value.rule === KNOWN_ONE || one.reading.value.rule === ONE_MORE) || kept.has(one));
}
