import { dimensionOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { isNominal, phraseStart } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence } from '@/lib/claims/syntax/sentence';
import type { Trigger } from './find-triggers';
import { GENERAL } from './frame-groups';
import { COMES_TO } from './what-changed';
import { fits } from './fits-frame';
import { NUMBER_REACH } from './number-alone';

/* What another word tells of a figure than the one that stands nearest. */

/** What becomes of the dead, and how near behind those counted its verb stands, in words. */
const AFTER_DEATH = new Set(['identified', 'buried']);

const AFTER_REACH = 5;

/** Frames of payments, by their nouns, and of what is asked or offered and not yet paid. */
const PAYMENTS: ReadonlySet<string> = new Set(['paid', 'granted', 'fined', 'donated']);

const NOT_YET: ReadonlySet<string> = new Set(['requested', 'offered', 'rejected']);

/** "demanded a ransom of $15m", "offered compensation of": the verb whose object the noun of a payment is, where it says that nobody has paid; null where it does not. */
export function askedFor(sentence: Sentence, best: Trigger | null, triggers: readonly Trigger[]): Trigger | null {
  if (best === null || best.kind !== 'noun' || !PAYMENTS.has(best.frame)) return null;
  const verb = phraseStart(sentence, best.at) - 1;
  return triggers.find(({ at, kind, passive, frame }) => at === verb && kind === 'object' && !passive && NOT_YET.has(frame)) ?? null;
}

/** What a verb says of a sum in damages, which are else what harm costs. */
const OF_DAMAGES: ReadonlySet<string> = new Set(['paid', 'fined', 'granted', 'offered', 'requested']);

/** … and of one in compensation, which nobody may have paid yet. */
const OF_CLAIMS: ReadonlySet<string> = new Set(['granted', 'offered', 'requested']);

/** "gave $40 million in aid", "paid $5 million in damages": the verb right before a sum whose noun of aid stands behind, which tells more than that it is aid; null where none does. */
export function givenAs(sentence: Sentence, best: Trigger | null, triggers: readonly Trigger[], { first, last }: Phrase, reading: QuantityReading): Trigger | null {
  if (best === null || (best.frame !== 'pledged' && best.frame !== 'cost' && best.frame !== 'paid') || (best.kind !== 'state' && best.kind !== 'noun') || best.first < first || best.first > last + 1) return null;
  return triggers.find(({ kind, passive, frame, first: verb, last: end }) => kind === 'object' && (end === first || (best.frame === 'paid' && verb === first - 1)) && (best.frame === 'paid' ? OF_CLAIMS.has(frame) : best.frame === 'cost' ? OF_DAMAGES.has(frame) : !passive && frame !== 'pledged' && (frame === 'requested' || !GENERAL.has(frame))) && fits(frame, reading)) ?? null;
}

/** "the number of people known to have died has risen to 106": what the number is of; null where a verb of change, or none, is told of no number, or of one without a deed. */
export function deedOfNumber({ words }: Sentence, best: Trigger | null, triggers: readonly Trigger[], { first: number }: Phrase, reading: QuantityReading, { words: { grammar } }: CompiledClaimLanguage): Trigger | null {
  const first = words[number - 1]?.tag === 'quote' ? number - 1 : number;
  // "put the number of rebels killed at 135": nothing else tells of it.
  // "putting the toll at 12 and the number of those hurt at 260": what is told before that number is of the other.
  const isPut = (best === null || (best.kind === 'noun' && words[best.last]?.lower === words[first - 1]?.lower && words.slice(best.last, first).some(({ tag }) => tag === 'and'))) && (words[first - 1]?.tag === 'prep' || words[first - 1]?.tag === 'to');
  if (!isPut && (best === null || !COMES_TO.has(best.frame))) return null;
  // "the number of applications fell by 13 percent": by how much it did, and none was made
  if (best !== null && dimensionOf(reading.value.unit) === 'share' && words[first - 1]?.tag !== 'to') return null;
  // "bringing the number of displaced to 310,000": the number stands behind its verb.
  const end = isPut || (words[first - 1]?.tag === 'to' && words.slice(best!.last, first - 1).some(({ lower }) => grammar.counts.has(lower))) ? first : best!.at;
  for (let i = end - 1; i > 0 && i > end - NUMBER_REACH; i--) {
    // "the number killed in the quake has reached 2,122"
    const told = grammar.of.has(words[i]!.lower) ? grammar.counts.has(words[i - 1]!.lower) : grammar.counts.has(words[i]!.lower) && words[i + 1]!.tag === 'verb';
    if (!told) continue;
    return triggers.find(({ at, frame }) => at > i && at < end && !COMES_TO.has(frame) && fits(frame, reading)) ?? null;
  }
  return null;
}

/** Frames of verbs that only tell that a deed was done or told: "half of the cuts were made", "12 of the deaths were reported". */
const ONLY_DONE: ReadonlySet<string> = new Set(['recorded', 'produced', 'earned']);

/** "five of the dead have been named", "26 bodies have been identified", "twelve wounded soldiers were freed": what befell some of those whom a noun of the figure's own names, or befalls the dead only; null where no such passive follows. */
export function deedOfSome({ words }: Sentence, best: Trigger | null, triggers: readonly Trigger[], { first, last }: Phrase, reading: QuantityReading, { words: { grammar } }: CompiledClaimLanguage): Trigger | null {
  if (best === null || (best.kind !== 'noun' && best.kind !== 'state') || best.at < first || best.at >= last) return null;
  // … and "hundreds of bodies were pulled out": all of them
  const some = words.slice(first, best.at).some(({ lower }, i) => grammar.of.has(lower) && words[first + i + 1]!.tag !== 'noun');
  // "twelve wounded soldiers were freed", "40 trapped miners were rescued": the word only describes those of whom the verb tells.
  const described = best.kind === 'state' && best.frame !== 'killed' && words[best.at]!.tag === 'adj' && (words[best.last]?.tag === 'noun' || words[best.last]?.tag === 'name');
  // "the search for nine missing miners was called off": no miner was
  if (words[first - 1]?.tag === 'prep' && !words[first - 1]!.classes.of && first > 1 && isNominal(words[first - 2]!.tag)) return null;
  // "doctors had identified 26 bodies"
  const active = best.frame === 'killed' ? triggers.find(({ kind, passive, last: before, frame }) => kind === 'object' && !passive && before === first && AFTER_DEATH.has(frame)) : undefined;
  if (active) return active;
  return triggers.find(({ kind, passive, reduced, first: verb, frame }) => kind === 'object' && !ONLY_DONE.has(frame) && passive && !reduced && verb >= last && verb - last <= AFTER_REACH && !words.slice(last, verb).some(({ tag }) => tag === 'rel') && (some || described || (best.frame === 'killed' && AFTER_DEATH.has(frame))) && fits(frame, reading)) ?? null;
}
