import { HEDGES, type Hedge } from '@/lib/model';
import type { Grammar } from '@/lib/claims/claim-language';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import { asideBefore, opensThing, standing } from './stands-at';

/** How many words around a claim its hedging words may stand. */
const REACH = 12;

/** The lower of two rungs. */
export const lowerRung = (a: Hedge, b: Hedge): Hedge => (HEDGES.indexOf(a) >= HEDGES.indexOf(b) ? a : b);

/** Frames of what is done to somebody for what he is said to have done. */
const ACCUSED: ReadonlySet<string> = new Set(['detained', 'charged', 'sentenced', 'dismissed', 'fined', 'freed', 'investigated']);

/** Frames of harm that an attack or an accident does. */
const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'displaced', 'missing', 'destroyed', 'damaged']);

/** The rung of a claim: the lowest of its saying's and of the hedging words in its own clause. */
export function readHedge(sentence: Sentence, at: Phrase, said: Hedge | null, frame: string | null, { including }: Pick<Grammar, 'including'>): Hedge {
  let hedge: Hedge = said ?? 'stated';
  const { first, last } = clauseAround(sentence, at);
  for (let i = first; i < last; i++) {
    const { hedges } = sentence.words[i]!.classes;
    const hit = hedges && standing(hedges, sentence.words, i);
    // "arrested a man on suspicion of arson": of what he is suspected, not that he was held.
    if (hit && hit.hedge === 'alleged' && i >= at.last && frame !== null && ACCUSED.has(frame)) continue;
    // "hit 100 targets, including a site suspected of …", "two suspected smugglers died": what a part, or who was counted, is taken for.
    if (hit && hit.hedge === 'alleged' && ((i > at.first && i < at.last) || isOfPart(sentence.words, at, i, including))) continue;
    // "3,100 suspected cases and 42 deaths": only the cases are suspected
    if (hit && hit.hedge === 'alleged' && i < at.first && sentence.words[i + 1]?.classes.of !== true && isInOtherCount(sentence, i, at)) continue;
    // "two men suspected of it were held": what they are suspected of is doubted, not that they were held.
    // "denied that it fired and said 12 had died", "…, saying 12 had": the second verb says what is not denied.
    if (hit && hit.hedge === 'denied' && i < at.first && sentence.words.slice(i + hit.words.length, at.first).some(({ classes, tag, is }, k, behind) => tag === 'verb' && classes.reports && (behind[k - 1]?.tag === 'and' || (behind[k - 1]?.tag === 'comma' && is?.ing === true)))) continue;
    // "said 12 had died and blamed the rebels": what is said besides, and the dead are not doubted
    if (hit && hit.hedge === 'alleged' && i >= at.last && sentence.words[i]!.tag === 'verb' && sentence.words[i]!.is?.past === true && sentence.words[i - 1]?.tag === 'and' && sentence.words[i + 1]?.tag !== 'prep') continue;
    // "Mern, which shelters 12,000, denied it": what an aside tells is over before the verb.
    if (hit && i >= at.last && sentence.words[i]!.tag === 'verb' && sentence.words[i - 1]!.tag === 'comma' && asideBefore(sentence.words, i - 1) < at.first) continue;
    // "said 12 had died, but denied that it had fired"
    if (hit && hit.hedge === 'denied' && i >= at.last && sentence.words[i]!.classes.reports && sentence.words[i - 1]?.tag === 'and') continue;
    // "denied responsibility for the raid, which left 14 dead": that they died is not denied
    if (hit && hit.hedge === 'denied' && i < at.first && sentence.words.slice(i, at.first).some(({ tag }, k, behind) => (tag === 'rel' && behind[k - 1]?.tag === 'comma') || (tag === 'that' && behind[k - 1]?.tag === 'noun' && !behind[k - 1]!.classes.people && !behind[k - 1]!.classes.told && behind[k + 1]?.tag === 'verb'))) continue;
    // "accused of causing a shipwreck that killed 500": that they died is not doubted
    if (hit && hit.hedge === 'alleged' && i < at.first && frame !== null && HARM.has(frame) && sentence.words.slice(i, at.first).some(({ tag }, k, behind) => (tag === 'that' || tag === 'rel') && behind[k - 1]?.tag === 'noun' && !behind[k - 1]!.classes.people && behind[k + 1]?.tag === 'verb')) continue;
    // "denied wrongdoing but agreed to pay 2 million": what is done besides
    if (hit && hit.hedge === 'denied' && i < at.first && opensThing(sentence.words[i + hit.words.length]?.tag) && sentence.words.slice(i + hit.words.length, at.first + 1).some(({ tag }, k, behind) => tag === 'verb' && behind[k - 1]?.tag === 'and')) continue;
    // "has killed an estimated 9,000 people and driven 400,000 from their homes": the estimate is of the other number.
    if (hit && i + hit.words.length <= at.first && isOfOtherNumber(sentence, i, i + hit.words.length, at)) continue;
    // "The rent, which the town estimates at 1,980 francs, has risen by a fifth": of the one alone
    if (hit && i < at.first && isOfClosedAside(sentence.words, i, at.first)) continue;
    // "18 are thought to be in danger and 50 were taken to hospital"
    if (hit && isOfClauseBefore(sentence.words, i, at)) continue;
    // "12 were killed, amid reports that dozens had died elsewhere": what is reported besides
    if (hit && hit.hedge === 'reported' && i >= at.last && sentence.words[i]!.tag === 'noun' && sentence.words[i - 1]!.tag === 'prep' && sentence.words[i - 1]!.classes.loose) continue;
    // "the 50 who are held, 20 of whom are believed to be alive": what is thought of a part
    if (hit && i >= at.last && sentence.words.slice(at.last, i).some(({ tag, classes }, k) => tag === 'num' && sentence.words[at.last + k - 1]!.tag === 'comma' && !classes.of && sentence.words[at.last + k + 1]?.classes.of === true && sentence.words[at.last + k + 2]?.tag === 'rel')) continue;
    if (hit && i === at.last && sentence.words[i + 1]?.classes.of) continue;
    // "paid 3 million in a deal brokered by officials who feared that a bank would fail": what is feared stands behind
    if (hit && i >= at.last && sentence.words[i]!.tag === 'verb' && sentence.words[i + hit.words.length]?.tag === 'that' && (sentence.words[i - 1]?.tag === 'rel' || isNominal(sentence.words[i - 1]?.tag))) continue;
    if (hit) hedge = lowerRung(hedge, hit.hedge);
  }
  return said !== null && doubts(sentence, last) ? lowerRung(hedge, 'unverified') : hedge;
}

/** Whether a hedging word opens another figure or stands in what it counts ("four suspected rebels"), with a verb between that and the claim. */
const isOfOtherNumber = ({ words, quantities }: Sentence, first: number, last: number, at: Phrase): boolean =>
  quantities.some(({ isFigure, start, numberSpan, headSpan, form, value }) => isFigure && start <= words[first]!.start && (form === 'count' && value.unit === 'people' && headSpan ? headSpan.start : numberSpan.end) > words[first]!.start && last <= at.first && numberSpan.end < words[at.first]!.start) && words.slice(last, at.first).some(({ tag }) => tag === 'verb');

/** Whether a word stands inside a count of several before the claim, which "and" joins to it. */
const isInOtherCount = ({ words, quantities }: Sentence, i: number, { first }: Phrase): boolean =>
  words[first - 1]?.tag === 'and' && quantities.some(({ isFigure, value, start, end }) => isFigure && value.low !== 1 && start <= words[i]!.start && end >= words[i]!.end && end <= words[first]!.start);

/** Whether "and" opens a clause with the figure as its subject behind what is thought of somebody else. */
function isOfClauseBefore(words: readonly Word[], hit: number, { first, last }: Phrase): boolean {
  if (hit >= first || (!words[hit]!.be && words[hit - 1]?.be !== true)) return false;
  let and = first - 1;
  while (and > hit && words[and]!.tag === 'adv') and--;
  return words[and]!.tag === 'and' && and > hit && words[last]?.tag === 'aux' && words.slice(hit + 1, and).some(({ tag, be }) => be || tag === 'verb');
}

/** Whether a verb stands in what a comma and "which" tell, closed by another comma before word `to` and a verb behind that. */
function isOfClosedAside(words: readonly Word[], hit: number, to: number): boolean {
  const open = words.findLastIndex(({ tag }, i) => i < hit && tag === 'comma');
  if (open < 0 || words[open + 1]!.tag !== 'rel') return false;
  const close = words.findIndex(({ tag }, i) => i > hit && i < to && tag === 'comma');
  return close > 0 && (words[close + 1]!.tag === 'verb' || words[close + 1]!.tag === 'aux' || words[close + 1]!.tag === 'modal');
}

/** Whether word `i` stands behind the comma at which parts of what is counted begin to be named. */
const isOfPart = (words: readonly Word[], { last }: Phrase, i: number, including: ReadonlySet<string>): boolean =>
  words.slice(last, i).some(({ tag }, k) => tag === 'comma' && including.has(words[last + k + 1]?.lower ?? ''));

/**
 * Whether a sentence doubts what the one before it said ("The claims could not be independently verified."): it holds a word
 * of the rung `unverified` and a noun for what was said.
 */
export const doubtsBefore = (sentence: Sentence): boolean => doubts(sentence, 0);

/** The same of the words of a sentence from `first` on: "said it had killed 60; the claim could not be verified". */
function doubts({ words }: Sentence, first: number): boolean {
  let [doubted, refers] = [false, false];
  for (let i = first; i < words.length; i++) {
    const { told, hedges } = words[i]!.classes;
    // "could not verify this"
    if (told || (doubted && words[i]!.tag !== 'name' && isPointer(words, i))) refers = true;
    if (hedges && standing(hedges, words, i)?.hedge === 'unverified') doubted = true;
  }
  return doubted && refers;
}

/** Whether a pronoun that points at what was said ends its clause. */
const isPointer = (words: readonly Word[], i: number): boolean => (words[i]!.tag === 'pron' || words[i]!.tag === 'that' || words[i]!.tag === 'det') && (words[i + 1] === undefined || words[i + 1]!.tag === 'punct');

/** The stretch between clause breaks around a claim, bounded. */
function clauseAround({ words }: Sentence, at: Phrase): Phrase {
  let first = at.first;
  while (first > 0 && first > at.first - REACH && words[first - 1]!.text !== ';' && words[first - 1]!.tag !== 'sub') first--;
  let { last } = at;
  while (last < words.length && last < at.last + REACH && words[last]!.text !== ';' && words[last]!.tag !== 'sub' && !(words[last]!.tag === 'comma' && last > at.last + 4) && !opensPredicate(words, last) && !opensCount(words, last)) last++;
  return { first, last };
}

/** Whether ", and" and a count with its own helper verb stand at word `i`: "buried 40 houses | , and 63 people are feared dead". */
function opensCount(words: readonly Word[], i: number): boolean {
  if (words[i]!.tag !== 'comma' || words[i + 1]?.tag !== 'and' || words[i + 2]?.tag !== 'num') return false;
  let end = i + 3;
  while (isNominal(words[end]?.tag)) end++;
  return words[end]?.tag === 'aux' || words[end]?.tag === 'modal';
}

/** Whether "and" and another helper verb stand at word `i`: "charged with 269 counts | and is believed to have …". */
function opensPredicate(words: readonly Word[], i: number): boolean {
  if (words[i]!.tag !== 'and') return false;
  const next = words[i + 1]?.tag === 'adv' ? words[i + 2] : words[i + 1];
  return next?.tag === 'aux' || next?.tag === 'modal';
}
