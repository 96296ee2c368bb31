import { meetInCountry, spotsOf } from '@/lib/lexicon/gazetteer';
import { nameKey } from '@/lib/text/fold-name';
import { POSSESSIVE } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import type { Tag } from '@/lib/claims/syntax/tag';
import { overAside } from './not-there';
import type { Choice } from './place-choice';
import type { PlaceMention } from './place-mention';
import { isWhereItLies, leadOf } from './place-phrase';

/** A place and the way to it from the claim, in steps over the sentence. */
export interface Way {
  mention: PlaceMention;
  cost: number;
}

/** Steps over the sentence after which a place is hardly the claim's: a clause with a verb of its own, and more. */
const FAR = 8;

/** The places that may be a claim's, nearest first. */
export function nearestFirst({ sentence, at, places, grammar }: Choice, own: readonly PlaceMention[]): Way[] {
  const { words } = sentence;
  const where = whereBefore(sentence, at, grammar.wheres);
  // "Protests spread from Mern to Tarn, where 12 were hurt": where they had been before is told with it only to say whence they came.
  // … and "in Mern, where two shops were looted, and in Tarn" goes on with where else.
  const led = own.some(({ last }) => last === where) ? own.filter(({ first, last }) => (last >= where || !places.origins.has(words[first - 1]?.lower ?? '')) && !isBehindAnd(words, at, first)) : own;
  // "in Mern, where two shops were looted, and in Tarn"
  // … and "a post in Mern and dozens of shops in the village of Tarn": what hangs on the claim itself comes first.
  const ways = led.map((mention) => ({ mention, cost: (where >= 0 && mention.last === where) || leadOf(words, mention.first, places) === at.last ? 0 : costOf(words, at, mention, places.meanwhile) }));
  // … and of a list the first comes first.
  // "In Mern, a town in the south of Tarn, 12 died": the wider place is nearer to the claim, and says less.
  for (let i = ways.length - 1; i > 0; i--) {
    const [near, wide] = [ways[i - 1]!, ways[i]!];
    // "in Mern's Tarn"
    if (wide.mention.first === near.mention.last && POSSESSIVE.test(words[near.mention.last - 1]!.text)) wide.cost = near.cost - WIDER;
    else if (wide.mention.last <= at.first && (isListed(words, near.mention, wide.mention) || isWhereItLies(words, near.mention, wide.mention, places))) near.cost = Math.min(near.cost, wide.cost - WIDER);
  }
  return ways.sort((a, b) => a.cost - b.cost);
}

/** What the way between a claim and a place costs: more over clauses than over words. */
function costOf(words: readonly Word[], at: Phrase, mention: PlaceMention, meanwhile: ReadonlySet<string>): number {
  const [from, to] = mention.first >= at.last ? [at.last, mention.first] : mention.last <= at.first ? [mention.last, at.first] : [0, 0];
  let way = mention.sure ? 0 : 2;
  // "Four of the force, which has 10,000 soldiers, were hurt in Mern": over what is told between commas.
  const aside = overAside(words, from, to);
  for (let i = from; i < to; i++) {
    if (aside && i >= aside.open && i < aside.close) continue;
    const { tag, lower } = words[i]!;
    // "as talks resume in Mern", where "as" may look like a preposition
    const opens = tag === 'prep' && meanwhile.has(lower) && words.slice(i + 2, to).some((word) => word.tag === 'verb');
    way += opens || tag === 'sub' || tag === 'punct' || tag === 'rel' || tag === 'that' ? 4 : tag === 'verb' ? 2 : tag === 'comma' ? 1.5 : 0.5;
  }
  return way;
}

/** Whether a place stands far off, behind a clause or two, in what is of another matter; the clause of the deed itself ("when shells hit the town of Mern") is not. */
export function isFarOff({ sentence, at, places: { nouns, deed } }: Choice, { mention, cost }: Way): boolean {
  const { words } = sentence;
  if (cost <= FAR || isOfCause(sentence, at, mention, nouns)) return false;
  return words.slice(overAside(words, at.last, mention.first)?.close ?? at.last, mention.first).some(({ tag, lower }) => tag === 'that' || tag === 'rel' || (tag === 'sub' && !deed.has(lower)));
}

/** Whether a preposition at word `i` opens a day or a year (", and in 2016 a fire …"). */
const opensWithTime = (words: readonly Word[], i: number): boolean => words[i + 1]?.tag === 'time' || YEAR.test(words[i + 1]?.text ?? '');
const YEAR = /^(?:19|20)\d\d$/;

/** Whether ", and" and a clause with a verb of its own part a place from the claim: "killed 17 in Mern in May, and a bomb hit a camp at Tarn, killing 35", "…, and on Friday police …". */
export function isBeyondClause(words: readonly Word[], at: Phrase, { first, last }: Phrase): boolean {
  const [from, to] = first >= at.last ? [at.last, first] : [last, at.first];
  const and = words.findIndex(({ tag }, i) => i > from && i < to && tag === 'and' && words[i - 1]!.tag === 'comma' && (words[i + 1]?.tag !== 'prep' || opensWithTime(words, i + 1)) && words[i + 1]?.tag !== 'name');
  return and > 0 && words.slice(and, to).some(({ tag, be }) => tag === 'verb' || be);
}

/** "killed 22 in Mern, as an envoy landed in Tarn": whether a place stands behind the nearer one in a clause of what went on at the time; not where whoever it befell was ("as they fled Tarn"). */
export function isMeanwhile({ sentence: { words }, at, places: { meanwhile } }: Choice, { first }: Phrase, nearest: Phrase): boolean {
  const open = words.findLastIndex(({ lower }, i) => i < first && i >= Math.max(at.last, nearest.last) && meanwhile.has(lower));
  // … but "while those in Tarn rose"
  if (open < 0 || (words[open + 1]!.tag === 'pron' && words[open + 2]?.tag !== 'prep')) return false;
  const close = words.findIndex(({ tag }, i) => i > first && (tag === 'comma' || tag === 'punct'));
  return words.slice(open, close < 0 ? words.length : close).some(({ tag, is }) => is?.past === true || is?.third === true || (tag === 'verb' && is?.base === true));
}

/** "killed one in Mern, and in Tarn two were hurt", "fell in Mern, while those in Tarn rose": whether a place stands before the ", and" or ", while" behind which the claim's clause opens with a nearer one. */
export function isOfClauseBefore({ sentence: { words }, at, places }: Choice, { first, last }: Phrase, nearest: Phrase): boolean {
  if (nearest.last > at.first) return false;
  if (words.slice(last, nearest.first).some(({ lower, tag }, i, between) => tag === 'sub' && places.meanwhile.has(lower) && between[i - 1]?.tag === 'comma')) return true;
  const and = leadOf(words, nearest.first, places) - 1;
  // "In Mern 22 died, in Tarn 15 were hurt"
  const opens = leadOf(words, first, places);
  const isFronted = opens === 0 && words[and]?.tag === 'comma' && words.slice(last, and).some(({ tag }) => tag === 'verb');
  return last < and && (isFronted || (words[and]!.tag === 'and' && words[and - 1]!.tag === 'comma' && words.slice(0, and).some(({ tag }) => tag === 'verb')));
}

/** Whether a place lies in another country than a nearer one, by the gazetteer, and no list joins the two ("said in Mern that 40 had died in Orlava"). */
export function isOfOtherLand(words: readonly Word[], nearest: PlaceMention, other: PlaceMention): boolean {
  const [from, to] = nearest.last <= other.first ? [nearest.last, other.first] : [other.last, nearest.first];
  if (words.slice(from, to).every(({ tag }) => LISTED.has(tag)) && words.slice(from, to).some(({ tag }) => tag === 'and' || tag === 'comma')) return false;
  const [near, far] = [spotsOf(nameKey(nearest.name)), spotsOf(nameKey(other.name))];
  return near.length > 0 && far.length > 0 && [...near, ...far].some(({ kind }) => kind !== 'country') && !meetInCountry(near, far);
}

/** Tags between the places of a list ("in Mern, Tarn and in Orlava"). */
const LISTED: ReadonlySet<Tag> = new Set(['comma', 'and', 'prep', 'det', 'name']);

/** Whether a place hangs on the subject of a clause that ", and" opens behind the claim: "killed 39, and a raid on Mern in 2021 left 132 dead"; not on a title ("and the mayor of Mern declared"), and one that the text knows only with a day of its own. */
export function isOfNextSubject({ words, times }: Sentence, at: Phrase, place: Phrase, known: boolean): boolean {
  const { first, last } = listAround(words, place);
  if (first < at.last + 3 || words[first - 1]!.tag !== 'prep' || words[first - 1]!.classes.of) return false;
  let i = first - 2;
  while (i > at.last && SUBJECT.has(words[i]!.tag)) i--;
  if (words[i]!.tag !== 'and' || words[i - 1]!.tag !== 'comma' || (words[i + 1]!.tag === 'prep' && !opensWithTime(words, i + 1))) return false;
  const day = words[last]?.tag === 'prep' ? last + 1 : last;
  const time = times.find((other) => other.first === day);
  if (known && time === undefined) return false;
  const verb = time?.last ?? last;
  return PREDICATE.has(words[verb]?.tag ?? 'punct') && words[verb]!.is?.ing !== true;
}

/** The names of a list in which a place stands ("Mern, Tarn and the Orlava Isles"). */
function listAround(words: readonly Word[], { first, last }: Phrase): Phrase {
  const list = { first, last };
  for (let i = first - 1; i > 0 && LIST.has(words[i]!.tag); i--) if (words[i]!.tag === 'name') list.first = i;
  for (let i = last; i < words.length && LIST.has(words[i]!.tag); i++) if (words[i]!.tag === 'name') list.last = i + 1;
  return list;
}

/** Tags inside a list of names. */
const LIST: ReadonlySet<Tag> = new Set(['name', 'comma', 'and', 'det', 'hyphen']);

/** Tags of the words of a subject, and of what opens its predicate. */
const SUBJECT: ReadonlySet<Tag> = new Set(['noun', 'adj', 'det', 'prep', 'name', 'hyphen', 'adv', 'poss', 'time', 'num']);
const PREDICATE: ReadonlySet<Tag> = new Set(['verb', 'aux', 'modal']);

/** Whether nothing but a comma or "and" stands between two places. */
const isListed = (words: readonly Word[], near: Phrase, wide: Phrase): boolean => wide.first > near.last && words.slice(near.last, wide.first).every(({ tag }) => tag === 'comma' || tag === 'and');

/** What a wider place stands behind the one it holds, in steps. */
const WIDER = 0.1;

/** Whether a place stands behind a comma and an "and" that follow the claim. */
const isBehindAnd = (words: readonly Word[], at: Phrase, first: number): boolean => words.some(({ tag }, i) => i >= at.last && i < first && tag === 'comma' && words[i + 1]?.tag === 'and');

/** Word behind the place of which a clause with the claim tells ("in Mern, | where two shops were looted"); -1 where no such clause holds it. */
function whereBefore({ words }: Sentence, at: Phrase, wheres: ReadonlySet<string>): number {
  let i = at.first - 1;
  while (i > 0 && i > at.first - WHERE_REACH && words[i]!.tag !== 'comma' && words[i]!.tag !== 'punct' && !wheres.has(words[i]!.lower)) i--;
  if (i < 1 || !wheres.has(words[i]!.lower)) return -1;
  return words[i - 1]!.tag === 'comma' ? i - 1 : i;
}

/** How far before a claim the "where" of its clause may stand, in words. */
const WHERE_REACH = 12;

/** Whether a place stands in what is told of that by which the claim happened: "killed in an air strike that dropped gas on the town of Mern". */
function isOfCause({ words }: Sentence, at: Phrase, { first }: PlaceMention, places: ReadonlySet<string>): boolean {
  const that = words.findIndex(({ tag }, i) => i >= at.last && i < first && (tag === 'that' || tag === 'rel'));
  // "in the village that lies an hour from Mern"
  if (that < 0 || places.has(words[that - 1]?.lower ?? '')) return false;
  let prep = that - 1;
  while (prep >= at.last && (words[prep]!.tag === 'noun' || words[prep]!.tag === 'adj' || words[prep]!.tag === 'det')) prep--;
  return prep < that - 1 && words[prep]?.tag === 'prep' && words[prep - 1]?.tag === 'verb' && words.slice(that, first).every(({ tag }) => tag !== 'comma' && tag !== 'punct');
}
