import type { PlaceWords } from '@/lib/claims/place-language';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';

/** Words at the most from a place to the wider one that tells where it is ("Mern, about 50 km north of the provincial capital, Tarn"). */
const WITHIN_REACH = 9;
/** Words at the most between a preposition and the name it leads to ("from the northern port city of Mern"). */
const LEAD_REACH = 7;

const WITHIN: ReadonlySet<Tag> = new Set(['comma', 'prep', 'det', 'adj', 'noun', 'num', 'name', 'adv', 'hyphen']);

/** Index of the word before a name at `first` and the noun of place, article and adjectives that lead to it: "from the northern city of Mern" -> "from". */
export function leadOf(words: readonly Word[], first: number, { nouns, directions }: Pick<PlaceWords, 'nouns' | 'directions'>): number {
  let i = first - 1;
  if (words[i]?.classes.of && nouns.has(words[i - 1]?.lower ?? '')) i -= 2;
  while (i > first - LEAD_REACH && i >= 0) {
    const { tag, lower } = words[i]!;
    if (tag !== 'det' && tag !== 'adj' && !directions.has(lower) && !(tag === 'noun' && nouns.has(lower)) && !(tag === 'name' && i < first - 1)) break;
    i--;
  }
  return i;
}

/**
 * Whether a place is only told to say where the one before it is: "Mern, in the southern province of Tarn", "a town near Mern",
 * "Mern, 30 km north of Tarn". Two places that "and" joins, or a way from one to the other, are no such pair.
 */
export function isWhereItLies(words: readonly Word[], near: Phrase, wide: Phrase, { nouns, peopled, directions, locating }: Pick<PlaceWords, 'nouns' | 'peopled' | 'directions' | 'locating'>): boolean {
  if (wide.first <= near.last || wide.first - near.last > WITHIN_REACH) return false;
  const opens = words[near.last]!;
  if (opens.tag !== 'comma' && !(opens.tag === 'prep' && locating.has(opens.lower))) return false;
  let leads = false;
  for (let i = near.last; i < wide.first; i++) {
    const { tag, lower, classes } = words[i]!;
    if (!WITHIN.has(tag)) return false;
    // "12 km", "a town", "the south"
    if (tag === 'noun' && !nouns.has(lower) && !peopled.has(lower) && !directions.has(lower) && words[i - 1]?.tag !== 'num') return false;
    if (tag === 'prep' && (locating.has(lower) || (classes.of && i > near.last + 1))) leads = true;
  }
  return leads;
}

/** Whether a place is that from which something mentioned beside the claim had come: "a bus travelling from Mern", "a boat that had left Mern". */
export function isLeftBehind(words: readonly Word[], { first, last }: Phrase, at: Phrase, { nouns, directions, origins, leaves }: Pick<PlaceWords, 'nouns' | 'directions' | 'origins' | 'leaves'>): boolean {
  const lead = leadOf(words, first, { nouns, directions });
  const isFrom = origins.has(words[lead]?.lower ?? '');
  let verb = isFrom ? overManner(words, lead - 1) : lead;
  // "had taken off from Mern"
  if (isFrom && words[verb]?.tag !== 'verb' && PARTICLE.has(words[verb]?.tag ?? 'punct')) verb--;
  const moves = words[verb];
  if (moves?.tag !== 'verb') return false;
  if (isFrom && moves.is?.ing === true) return isSubjectWith(words, at, verb, last) || ((verb > at.last || verb < at.first) && (words[verb - 1]?.tag === 'comma' || words[verb - 1]?.tag === 'noun' || words[verb - 1]?.be === true) && words[verb - 1] !== words[at.last - 1]);
  if (!isFrom && !leaves.has(moves.lower)) return false;
  let open = verb - 1;
  while (words[open]?.tag === 'aux' || words[open]?.tag === 'adv') open--;
  return (words[open]?.tag === 'that' || words[open]?.tag === 'rel') && open - 1 !== at.last - 1;
}

/** Tags of the second word of a verb of going ("taken off"). */
const PARTICLE: ReadonlySet<Tag> = new Set(['adv', 'prep']);

/** "62 soldiers returning from Mern were killed": whether a clause from word `first` to `last` hangs on the claim as the subject of a verb behind it. */
const isSubjectWith = (words: readonly Word[], at: Phrase, first: number, last: number): boolean => first === at.last && at.first < first && (words[last]?.tag === 'aux' || (words[last]?.tag === 'verb' && words[last].is?.ing !== true));

/** Longest phrase of how somebody goes ("travelling under police escort from"), in words. */
const MANNER = 4;

/** The gerund before a phrase of how somebody goes that ends with word `last`; `last` itself where none stands there. */
function overManner(words: readonly Word[], last: number): number {
  let i = last;
  while (i > last - MANNER && (words[i]?.tag === 'noun' || words[i]?.tag === 'adj' || words[i]?.tag === 'det')) i--;
  return i < last && words[i]?.tag === 'prep' && words[i - 1]?.is?.ing === true ? i - 1 : last;
}

/** "40 villages were looted and 900 people had fled to Mern": whether a verb leads the next figure's people to a place, and not those of the claim. */
export function isGoalOfOthers(words: readonly Word[], at: Phrase, first: number, figures: readonly Phrase[], places: Pick<PlaceWords, 'nouns' | 'directions' | 'bound'>): boolean {
  if (first < at.last || !figures.some((other) => other.first >= at.last && other.last < first)) return false;
  const lead = leadOf(words, first, places);
  return places.bound.has(words[lead]?.lower ?? '') && words[lead - 1]?.tag === 'verb';
}

/** "300 km east of Mern", "20 miles from the capital, Mern": whether a place is only that from which a way is measured. */
export function isMeasuredFrom({ words, quantities }: Sentence, { first }: Phrase, { directions, origins, peopled, nouns }: Pick<PlaceWords, 'directions' | 'origins' | 'peopled' | 'nouns'>): boolean {
  let i = first - 1;
  if (words[i]?.tag === 'comma' && words[i - 1]?.tag === 'noun') i--;
  const noun = words[i];
  if (noun?.tag === 'noun' && (peopled.has(noun.lower) || nouns.has(noun.lower))) for (i--; words[i]?.tag === 'adj' || words[i]?.tag === 'det' || words[i]?.tag === 'noun'; ) i--;
  const link = words[i];
  if (link === undefined || !(link.classes.of || origins.has(link.lower))) return false;
  const end = words[link.classes.of && directions.has(words[i - 1]?.lower ?? '') ? i - 2 : i - 1]?.end;
  return quantities.some((quantity) => quantity.end === end && dimensionOf(quantity.value.unit) === 'length');
}

/** A claim that stands in no sentence. */
const NOWHERE: Phrase = { first: -1, last: -1 };

/** Whether a place is only where a way began that the sentence tells of, or where one leads that began at the place before it: "was sailing from Mern to the island of Tarn". */
export function isOnTheWay(words: readonly Word[], place: Phrase, before: Phrase | undefined, places: Pick<PlaceWords, 'nouns' | 'directions' | 'origins' | 'leaves'>): boolean {
  if (isLeftBehind(words, place, NOWHERE, places)) return true;
  if (before === undefined || !isLeftBehind(words, before, NOWHERE, places)) return false;
  const lead = leadOf(words, place.first, places);
  return lead === before.last && words[lead]?.tag === 'to';
}

/** Whether a place only says where somebody or something was heading: "headed towards Mern", "towards the regions of Mern and Tarn", "on its way to Mern", "left Tarn for Mern". */
export function isAhead(words: readonly Word[], { first }: Phrase, places: Pick<PlaceWords, 'heading' | 'nouns' | 'directions' | 'bounds' | 'visits' | 'pending' | 'bound' | 'aims' | 'leaves'>): boolean {
  let name = first;
  while (words[name - 1]?.tag === 'and' && words[name - 2]?.tag === 'name') for (name -= 2; words[name - 1]?.tag === 'name'; ) name--;
  const lead = leadOf(words, name, places);
  const link = words[lead]?.lower ?? '';
  if (places.heading.has(link)) return true;
  if (places.bound.has(link)) return isBound(words, lead - 1, places);
  return places.aims.has(link) && isOfLeaving(words, lead, places.leaves);
}

/** Whether the noun at a word makes "to" behind it tell where somebody is only bound: "on its way to", "for an official visit to". */
function isBound(words: readonly Word[], noun: number, { bounds, visits, pending }: Pick<PlaceWords, 'bounds' | 'visits' | 'pending'>): boolean {
  const { tag, lower } = words[noun] ?? {};
  if (tag !== 'noun' || lower === undefined) return false;
  if (bounds.has(lower)) return true;
  if (!visits.has(lower)) return false;
  let i = noun - 1;
  while (i > noun - LEAD_REACH && VISIT.has(words[i]?.tag ?? 'punct')) i--;
  return pending.has(words[i]?.lower ?? '');
}

/** Tags of what may describe a visit ("a three-day state visit"). */
const VISIT: ReadonlySet<Tag> = new Set(['adj', 'det', 'time', 'noun', 'num', 'hyphen']);

/** Whether the name in front of a preposition at word `link` is what a verb says somebody left: "left Tarn for". */
function isOfLeaving(words: readonly Word[], link: number, leaves: ReadonlySet<string>): boolean {
  let i = link - 1;
  while (words[i]?.tag === 'name') i--;
  return i < link - 1 && leaves.has(words[i]?.lower ?? '');
}
