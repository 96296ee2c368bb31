import { stateOfCapital } from '@/lib/lexicon/capitals';
import { nameKey } from '@/lib/text/fold-name';
import type { Saying } from '@/lib/claims/attribution/saying';
import type { PlaceWords } from '@/lib/claims/place-language';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { PlaceMention } from './place-mention';
import { leadOf } from './place-phrase';

/* Places of a sentence that are named beside a claim, and where it did not happen. */

/** Whether a place is no place of a claim at all: a capital that stands for its government, what a side holds, or what is said of a motive. */
export const isNotThere = (sentence: Sentence, at: Phrase, mention: PlaceMention, parties: readonly Pick<Saying, 'source' | 'cue'>[], words: PlaceWords): boolean =>
  isGovernment(mention, parties) || isBacked(sentence.words, mention, words) || isHeldBySubject(sentence.words, at, mention, words) || isOfMotive(sentence.words, at, mention, words) || isHopedFor(sentence.words, at, mention, words) || isServed(sentence.words, mention, words) || isOfNextSentence(sentence.words, at, mention) || isOfAsideBefore(sentence.words, at, mention, words) || isNotReached(sentence.words, at, mention, words);

/** "crossed the border to support Nairobi": whether a capital stands for the government that somebody backs or presses. */
const isBacked = (words: readonly Word[], { first, name }: PlaceMention, { backs }: PlaceWords): boolean => words[first - 1]?.tag === 'verb' && backs.has(words[first - 1]!.lower) && stateOfCapital(nameKey(name)) !== null;

/** "Nairobi said 40 soldiers had died": whether a capital that speaks stands for its government. */
const isGovernment = ({ first, last, name }: PlaceMention, parties: readonly Pick<Saying, 'source' | 'cue'>[]): boolean =>
  parties.some(({ source, cue }) => source.first === first && source.last === last && cue.first >= last) && stateOfCapital(nameKey(name)) !== null;

/** "The rebels, who hold Mern, have killed 40 soldiers": whether a place stands in what a clause between commas tells of whoever does it. */
function isHeldBySubject(words: readonly Word[], at: Phrase, { first, last }: PlaceMention, { persons }: PlaceWords): boolean {
  const open = words.findLastIndex(({ tag }, i) => i < first && (tag === 'comma' || tag === 'punct'));
  const who = words[open + 1];
  if (open < 1 || who?.tag !== 'rel' || !persons.has(who.lower)) return false;
  const close = words.findIndex(({ tag }, i) => i >= last && tag === 'comma');
  // "Lind, who fled to Mern, was sentenced"
  if (close > 0 && first >= at.first && close < at.last) return words.slice(open + 2, first).some(({ tag }) => tag === 'verb');
  // "Lind, who was in Mern at the time, flew back", but "who was in Mern, was killed"
  const isActive = words[at.first]?.tag === 'verb' && words[at.first - 1]?.tag !== 'aux';
  return close > 0 && close < at.first && words.slice(open + 2, first).some(({ tag }) => tag === 'verb' || (isActive && tag === 'aux')) && words.slice(close + 1, at.first).every(({ tag }) => tag !== 'comma' && tag !== 'sub');
}

/** "The state pledged 200 million; Mern offered 300 soldiers": whether a place stands behind the semicolon that closes what the claim tells. */
const isOfNextSentence = (words: readonly Word[], at: Phrase, { first }: PlaceMention): boolean => words.slice(at.last, Math.max(at.last, first)).some(({ text }) => text === ';');

/** "The leader cancelled a visit to Tarn, where he was to speak in Mern, and ordered 20,000 tents": whether a place stands in a clause of where that ", and" closes before a verb and the claim. */
function isOfAsideBefore(words: readonly Word[], at: Phrase, { first, last }: PlaceMention, { prepositions }: PlaceWords): boolean {
  if (last >= at.first || !prepositions.has(words[first - 1]?.lower ?? '')) return false;
  const close = words.findIndex(({ tag }, i) => i >= last && i < at.first && tag === 'comma');
  if (close < 0 || words[close + 1]?.tag !== 'and' || words[close + 2]?.tag !== 'verb' || words[close + 2]!.is?.past !== true) return false;
  const open = words.findLastIndex(({ tag }, i) => i < first && tag === 'comma');
  return open > 0 && WHERE.has(words[open + 1]!.tag) && words.slice(open + 2, first).some(({ tag }) => tag === 'verb');
}

/** Tags of the words that open such a clause. */
const WHERE: ReadonlySet<string> = new Set(['sub', 'rel']);

/** "was arrested as he tried to cross into Mern": whether a place is where somebody was only trying to go. */
function isNotReached(words: readonly Word[], at: Phrase, { first }: PlaceMention, { trying, nouns, directions, goals }: PlaceWords): boolean {
  if (first < at.last) return false;
  const lead = leadOf(words, first, { nouns, directions });
  if (!goals.has(words[lead]?.lower ?? '') && words[lead]?.tag !== 'verb') return false;
  for (let i = lead; i > at.last && words[i]!.tag !== 'comma' && words[i]!.tag !== 'punct'; i--) if (words[i]!.tag === 'to' && trying.has(words[i - 1]!.lower)) return words[i + 1]!.classes.verbs?.some(({ frame }) => GOES.has(frame)) === true;
  return false;
}

/** "are to cross into Mern on Monday", "will enter Mern", "is due to fly to Mern": whether a place is one to which somebody has yet to go, so that what comes next need not be there. */
export function isYetToReach(words: readonly Word[], { first }: PlaceMention, { trying, due, nouns, directions }: PlaceWords): boolean {
  const lead = leadOf(words, first, { nouns, directions });
  let verb = words[lead]?.tag === 'prep' || words[lead]?.tag === 'to' ? lead - 1 : lead;
  while (words[verb]?.tag === 'adv' || words[verb]?.tag === 'time') verb--;
  if (words[verb]?.tag !== 'verb' || words[verb]!.is?.base !== true || words[verb]!.classes.verbs?.some(({ frame }) => GOES.has(frame)) !== true) return false;
  let i = verb - 1;
  while (words[i]?.tag === 'adv') i--;
  const opener = words[i];
  if (opener?.tag === 'modal') return true;
  const before = words[i - 1];
  return opener?.tag === 'to' && before !== undefined && (before.be || trying.has(before.lower) || due.has(before.lower));
}

/** Frames of going somewhere. */
const GOES: ReadonlySet<string> = new Set(['arrived', 'displaced', 'escaped', 'entered', 'crossed', 'visited', 'reached', 'returned']);

/** "arrested two men for spying for Mern": whether a place is the land for which somebody spies. */
const isServed = (words: readonly Word[], { first }: PlaceMention, { serving }: PlaceWords): boolean => words[first - 1]?.tag === 'prep' && serving.has(words[first - 2]?.lower ?? '');

/** How far before a place the verb may stand by which somebody calls something what it is named in, in words. */
const CALL_REACH = 6;

/** "killed four in what they call solidarity with those in Mern": whether a place stands in what somebody calls a deed. */
function isOfMotive(words: readonly Word[], at: Phrase, { first }: PlaceMention, { calls, whatever }: PlaceWords): boolean {
  for (let i = first - 1; i > at.last && i >= first - CALL_REACH; i--) {
    const { tag, lower } = words[i]!;
    if (tag === 'comma' || tag === 'punct') return false;
    if (calls.has(lower)) return words.slice(at.last, i).some((word) => whatever.has(word.lower));
  }
  return false;
}

/** "gained 4 percent on hopes of a truce in Mern": whether a place is where something is only hoped for or feared, behind the claim. */
function isHopedFor(words: readonly Word[], at: Phrase, { first }: PlaceMention, { hopes }: PlaceWords): boolean {
  for (let i = first - 1; i > at.last && words[i]!.tag !== 'comma' && words[i]!.tag !== 'punct'; i--) if (hopes.has(words[i]!.lower)) return words[i - 1]!.tag === 'prep' && words[i + 1]!.tag !== 'verb';
  return false;
}

/** Where a way over a sentence goes on behind a clause between commas that tells of a noun in it; `from` itself where none opens before `to`. */
export function overAside(words: readonly Word[], from: number, to: number): { open: number; close: number } | null {
  const open = words.findIndex(({ tag }, i) => i >= from && i < to && tag === 'comma' && words[i + 1]?.tag === 'rel');
  if (open < 0) return null;
  const close = words.findIndex(({ tag }, i) => i > open && tag === 'comma');
  return close > open && close < to ? { open, close: close + 1 } : null;
}
