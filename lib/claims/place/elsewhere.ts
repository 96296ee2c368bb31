import { stateOfCapital } from '@/lib/lexicon/capitals';
import { nameKey } from '@/lib/text/fold-name';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Trigger } from '@/lib/claims/frame/find-triggers';
import type { PlaceWords } from '@/lib/claims/place-language';
import { retortBefore } from '@/lib/claims/syntax/retort';
import { isOfUntil } from './other-deed';
import { leadOf } from './place-phrase';

/** Words at the most between the opening preposition and the noun of another incident ("In a separate road accident"). */
const OPENING = 5;

/** Whether a sentence opens with another incident than the one told before, which was somewhere else: "Elsewhere, 12 people died", "In a separate incident on Monday". */
export function isElsewhere({ words }: Sentence, { words: { places, agents } }: CompiledClaimLanguage): boolean {
  if (places.elsewhere.has(words[0]?.lower ?? '')) return true;
  if (words[0]?.tag !== 'prep') return false;
  let other = false;
  for (let i = 1; i <= OPENING; i++) {
    const { tag, lower } = words[i] ?? {};
    if (lower === undefined || (tag !== 'det' && tag !== 'adj' && tag !== 'noun')) return false;
    if (places.others.has(lower)) other = true;
    else if (other && tag === 'noun' && words[i + 1]?.tag !== 'noun' && (places.incidents.has(lower) || agents.deeds.has(lower))) return true;
  }
  return false;
}

/** Whether a sentence says "in the capital" without its name, and not of whoever speaks ("officials in the capital said"). */
export const saysTheCapital = ({ words }: Sentence, { words: { places, grammar } }: CompiledClaimLanguage): boolean =>
  words.some(({ lower, tag }, i) => tag === 'noun' && places.capitals.has(lower) && words[i - 1]?.classes.the === true && places.locating.has(words[i - 2]?.lower ?? '') && !grammar.of.has(words[i + 1]?.lower ?? '') && words[i + 1]?.tag !== 'noun' && words[i + 1]?.tag !== 'name' && words[i + 1]?.classes.reports !== true);

/** Whether a sentence says "in the south", "from the north", of no place that it names. */
export const saysDirection = ({ words }: Sentence, { words: { places, grammar } }: CompiledClaimLanguage): boolean =>
  words.some(({ classes }, i) => classes.the && places.directions.has(words[i + 1]?.lower ?? '') && (places.locating.has(words[i - 1]?.lower ?? '') || places.origins.has(words[i - 1]?.lower ?? '')) && !isNominal(words[i + 2]?.tag) && !grammar.of.has(words[i + 2]?.lower ?? ''));

/** Whether a name is that of a state's capital. */
export const isCapital = (name: string): boolean => stateOfCapital(nameKey(name)) !== null;

/** Whether a place is only that of a part ("six centres, two of them in Mern", "including 12 in Mern"), or where something is sold ("a weak market in Mern"): what comes next need not be there. */
export function isAside(sentence: Sentence, { first }: Phrase, { words: { places, grammar } }: CompiledClaimLanguage): boolean {
  const { words } = sentence;
  if (retortBefore(sentence, first, grammar.retorts) >= 0 || isOfUntil(sentence, 0, first, places.untils)) return true;
  const lead = leadOf(words, first, places);
  const before = words[lead - 1];
  if (words[lead]?.tag !== 'prep' || before === undefined) return false;
  if (before.tag === 'verb' && isOfDeal(words, lead - 1)) return true;
  if (before.tag === 'pron') return grammar.of.has(words[lead - 2]?.lower ?? '') && words[lead - 3]?.tag === 'num';
  return before.tag === 'num' ? grammar.including.has(words[lead - 2]?.lower ?? '') : isSold(words, lead, places);
}

/** "days after it was | signed in Mern", "a truce | agreed in Mern": whether a verb of signing describes a deal that the sentence tells other news of. */
function isOfDeal(words: readonly Word[], verb: number): boolean {
  const { is, classes } = words[verb]!;
  if (is?.participle !== true || classes.verbs?.some(({ frame }) => frame === 'signed' || frame === 'agreed') !== true) return false;
  let start = verb;
  while (words[start - 1]?.tag === 'aux' || words[start - 1]?.tag === 'adv') start--;
  const before = words[start - 1]?.tag;
  return start === verb ? before === 'noun' : before === 'pron' || before === 'rel' || before === 'that';
}

/** Words at the most from a word of meeting to the place where that is ("talks are due to begin in Mern"). */
const MEETING_REACH = 6;

/** Whether a place is where some meet and speak: "The talks resumed in Mern", "testified at a hearing in Mern". */
export function isOfMeeting({ words }: Sentence, { first }: Phrase, triggers: readonly Pick<Trigger, 'kind' | 'frame'>[], { words: { places } }: CompiledClaimLanguage): boolean {
  const lead = leadOf(words, first, places);
  if (words[lead]?.tag !== 'prep') return false;
  for (let i = lead - 1; i >= 0 && i >= lead - MEETING_REACH; i--) {
    const { tag, lower } = words[i]!;
    // "A hall collapsed during a meeting in Mern": that happened there.
    if (places.meetings.has(lower)) return !triggers.some(({ kind, frame }) => (kind === 'subject' || kind === 'object') && HAPPENS.has(frame));
    if (tag === 'prep' || tag === 'comma' || tag === 'punct' || tag === 'sub') return false;
  }
  return false;
}

/** Frames of what befalls people and things. */
const HAPPENS: ReadonlySet<string> = new Set(['killed', 'injured', 'destroyed', 'damaged', 'struck', 'attacked', 'detonated', 'collapsed', 'burned', 'crashed', 'sank', 'derailed', 'flooded']);

/** Whether a noun of business stands before the preposition of a place: "sales in", "a weak market in". */
const isSold = (words: readonly Word[], lead: number, { markets, moods }: PlaceWords): boolean => markets.has(words[lead - 1]?.lower ?? '') || (words[lead - 1]?.tag === 'noun' && moods.has(words[lead - 2]?.lower ?? ''));

/** Whether a place is where somebody sells, told in a clause behind the claim: "reported a profit of €2 million as exports offset a weak market in Mern". */
export function isOfMarket({ words }: Sentence, { first }: Phrase, at: Phrase, places: PlaceWords): boolean {
  return first > at.last && isSold(words, leadOf(words, first, places), places) && words.slice(at.last, first).some(({ tag, lower }) => tag === 'verb' || places.deed.has(lower));
}

/** Words at the most from a claim to the lands it is spread over. */
const LANDS_REACH = 6;

/** Whether a claim is spread over so many lands: a number of them stands behind it in its clause. */
export function isOverLands({ words, quantities }: Sentence, at: Phrase, { lands, locating }: PlaceWords): boolean {
  for (let i = at.last; i < at.last + LANDS_REACH && words[i] !== undefined; i++) {
    const { tag, lower, end } = words[i]!;
    if (tag === 'comma' || tag === 'punct' || tag === 'verb' || tag === 'sub' || tag === 'rel') return false;
    if (!lands.has(lower)) continue;
    const count = quantities.find((quantity) => quantity.end === end);
    return count !== undefined && words.some(({ start, lower: prep }, k) => start < count.start && k >= at.last && k < i && locating.has(prep));
  }
  return false;
}
