import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { afterTail, endsSentence, isCountOrMoney, isExact, isPart, mayBeOneUnit, type NumberLine } from './number-line';
import { aboveWhole, opposedAboveWhole, ownWords, type ToldPart } from './opposed-parts';
import { intervalOf, meet, roundedCount, roundedFrom } from './rounding';

/** Most words that say what became of a part ("28 were rescued by a tug and"). */
const MAX_WORDS = 8;
/** Most words that say of what the whole is ("Of the 40 people on board of a ferry that sank on Monday,"). */
const MAX_WHOLE = 14;

/**
 * Sums that do not come to the total a sentence names: "of the 40 aboard, 28 were rescued and 15 drowned", where the parts exclude each other
 * and are more than all; "52 passengers and two drivers, 64 people in all".
 */
export function findTotalFaults(line: NumberLine, language: ArithmeticLanguage): ArithmeticFault[] {
  for (let i = 0; i < line.figures.length; i++) {
    if (!isCountOrMoney(line.figures[i]!) || !isExact(line.figures[i]!)) continue;
    const fault = moreThanAll(line, i, language) ?? othersOfAll(line, i, language) ?? amongAll(line, i, language) ?? takenByOthers(line, i, language) ?? notTheTotal(line, i, language);
    if (fault) return [fault];
  }
  return [];
}

/** "Of the 40 aboard, 45 drowned": a part is more than the whole, or parts that exclude each other are. */
function moreThanAll({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): ArithmeticFault | null {
  const whole = figures[at]!;
  const opener = gaps[at]!;
  const opens = (word: string): boolean => language.of.has(word) || language.including.has(word) || language.among.has(word);
  const first = gaps[at + 1] ?? [];
  if (!opener.some(opens) || !opener.every((word) => opens(word) || language.small.has(word))) return isAboard(whole, opener.at(-1) ?? '', first, language) ? opposedAboveWhole(whole, toldAboard({ figures, gaps }, at + 1, language), language) : null;
  // "Among the 24 dead were nine children"
  const isTurned = first.length === 1 && language.are.has(first[0]!);
  if (!isTurned && (first.at(-1) !== ',' || first.length > MAX_WHOLE)) return null;
  const told: ToldPart[] = [];
  for (let i = at + 1; i < figures.length; i++) {
    const part = figures[i]!;
    const link = gaps[i]!;
    if (i > at + 1 && (link.length > MAX_WORDS || !(link.at(-1) === ',' || language.and.has(link.at(-1) ?? '')))) break;
    if (!isPart(part) || !mayBeOneUnit(part, whole)) break;
    if (part.low! > whole.low!) return { flag: 'parts-mismatch', note: { says: 'part-above-whole', part: part.low!, whole: whole.low! }, figures: [whole, part] };
    told.push({ figure: part, words: [...part.quote.toLowerCase().split(' '), ...ownWords(gaps[i + 1]!, language)] });
  }
  // "Of 640 ballots, 320 were for Lind, 240 for Varro and 120 blank": a vote is given once.
  const isVotes = whole.unit === VOTE && told.every(({ figure: { countedSpan } }) => countedSpan === null);
  return isVotes ? aboveWhole(whole, told.map(({ figure }) => figure)) : opposedAboveWhole(whole, told, language);
}

const VOTE = 'vote';

/** "212 people aboard; 150 were rescued", "40 on board, of whom", "carrying 58 passengers; 31": the whole of those whose fates follow. */
function isAboard({ unit }: QuantityReading, before: string, behind: readonly string[], { aboard, parting, tails }: ArithmeticLanguage): boolean {
  if (unit !== 'people' || behind.length > 3 || !/^[;:,]$/.test(behind.at(-1) ?? '')) return false;
  return behind.length === 1 ? parting.has(before) && behind[0] !== ',' : aboard.has(behind.at(-2)!) && (behind.length === 2 || tails.has(behind[0]!));
}

/** Most words that say what became of one part of those aboard ("are still missing"). */
const MAX_FATE = 4;

/** "150 were rescued and 92 are missing": numbers alone, each with what became of it and nothing of whom else it is. */
function toldAboard({ figures, gaps }: NumberLine, from: number, language: ArithmeticLanguage): ToldPart[] {
  const told: ToldPart[] = [];
  for (let i = from; i < figures.length; i++) {
    const words = ownWords(gaps[i + 1]!, language);
    const link = i === from ? [] : gaps[i]!.slice(ownWords(gaps[i]!, language).length);
    if (!isPart(figures[i]!) || !(figures[i]!.countedKind === null || figures[i]!.countedKind === 'people') || words.length > MAX_FATE || words.some((word) => language.tails.has(word) || language.of.has(word)) || !link.every((word) => /^[,;]$/.test(word) || language.and.has(word))) break;
    told.push({ figure: figures[i]!, words: [...figures[i]!.quote.toLowerCase().split(' '), ...words] });
  }
  return told;
}

/** "Six of the nine judges voted in favour and four against": a part, its whole, and another that excludes the first. */
function othersOfAll({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): ArithmeticFault | null {
  const [part, whole, other] = [figures[at]!, figures[at + 1], figures[at + 2]];
  if (!whole || !other || ![part, whole, other].every(isPart) || other.countedSpan !== null) return null;
  const [link, tie] = [gaps[at + 1]!, gaps[at + 2]!];
  // The part may be read with its whole: "six of the nine judges".
  const isWithin = part.end >= whole.end;
  if (!(isWithin || link.some((word) => language.of.has(word))) || !link.every((word) => language.of.has(word) || language.small.has(word)) || tie.length > MAX_WORDS || !language.and.has(tie.at(-1) ?? '')) return null;
  return opposedAboveWhole(whole, [{ figure: part, words: ownWords(tie, language) }, { figure: other, words: ownWords(gaps[at + 3]!, language) }], language);
}

/** "Two men and three women were among the four wounded": parts that exclude each other in front of their whole. */
function amongAll({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): ArithmeticFault | null {
  const [are, among, ...rest] = gaps[at]!;
  if (!language.are.has(are ?? '') || !language.among.has(among ?? '') || !rest.every((word) => language.small.has(word)) || !isPart(figures[at]!)) return null;
  const told = figures.slice(0, at).map((figure): ToldPart => ({ figure, words: figure.quote.toLowerCase().split(' ') }));
  const areJoined = told.every(({ figure }, i) => isPart(figure) && (i === 0 || gaps[i]!.every((word) => word === ',' || language.and.has(word))));
  return areJoined ? opposedAboveWhole(figures[at]!, told, language) : null;
}

/** Most words that name who has a part ("the ruling party"). */
const MAX_HOLDER = 4;

/** "Of the 90 seats, one party took 48, another 35 and independents 12": what one has, no other has. */
function takenByOthers({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): ArithmeticFault | null {
  const [opener, first] = [gaps[at]!, gaps[at + 1] ?? []];
  if (!opener.some((word) => language.of.has(word)) || !opener.every((word) => language.of.has(word) || language.small.has(word)) || !first.includes(',') || first.at(-1) === ',') return null;
  const parts: QuantityReading[] = [];
  for (let i = at + 1; i < figures.length; i++) {
    const [sign, ...holder] = gaps[i]!;
    const isHeld = i === at + 1 || ((sign === ',' || language.and.has(sign ?? '')) && holder.length > 0 && holder.length <= MAX_HOLDER && holder.every((word) => /^\p{L}/u.test(word)));
    if (!isHeld || !isPart(figures[i]!) || figures[i]!.countedSpan !== null) return null;
    parts.push(figures[i]!);
  }
  return endsSentence(gaps.at(-1)!) ? aboveWhole(figures[at]!, parts) : null;
}

/** "52 passengers and two drivers, 64 people in all", "40 on Friday and 30 on Saturday, a total of 90", "50 tents to each of 12 villages, 750 in all". */
function notTheTotal({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): ArithmeticFault | null {
  const { totals, total, each } = language;
  const whole = figures[at]!;
  const [before, after] = [afterTail(gaps[at]!, language), gaps[at + 1]!];
  const named = before.length === 1 && totals.some((phrase) => phrase.every((word, nth) => after[nth] === word) && endsSentence(after.slice(phrase.length)));
  // "for a total of 54 people"
  const announced = before.length <= 2 && endsSentence(after) && whole.quote.toLowerCase().split(' ').some((word) => total.has(word));
  if (before[0] !== ',' || !(named || announced)) return null;
  const isEach = gaps.slice(0, at + 1).some((words) => words.some((word) => each.has(word)));
  const parts = isEach ? figures.slice(0, at) : partsBefore({ figures, gaps }, at, language);
  if (parts.length < 2 || !parts.every(isExact)) return null;
  if (isEach) return parts.length === 2 ? notTheProduct(whole, [parts[0]!, parts[1]!]) : null;
  const sum = parts.reduce((sum, { low }) => sum + low!, 0);
  if (meet(roundedCount(sum), roundedCount(whole.low!))) return null;
  return { flag: 'parts-mismatch', note: { says: 'sum', parts: parts.map(({ low }) => low!), right: sum, stated: whole.low! }, figures: [whole, ...parts] };
}

/** The figures in front of a total that are tied to each other; none where another one before them may be of the sum too. */
function partsBefore({ figures, gaps }: NumberLine, at: number, language: ArithmeticLanguage): readonly QuantityReading[] {
  const parts: QuantityReading[] = [];
  for (let i = at - 1; i >= 0 && isExact(figures[i]!) && isCountOrMoney(figures[i]!) && mayBeOneUnit(figures[i]!, figures[at]!); i--) {
    parts.unshift(figures[i]!);
    const link = afterTail(gaps[i]!, language);
    if (link.length === 0 || !(link.every((word) => word === ',' || language.and.has(word)) || (i === 1 && at === 2 && joinsDeeds(link, language)))) return i > 0 && mayBeOneUnit(figures[i - 1]!, figures[at]!) ? [] : parts;
  }
  return parts;
}

/** "died on the roads last year and": what the first of two parts did. */
const joinsDeeds = (words: readonly string[], { and }: ArithmeticLanguage): boolean => words.length <= MAX_WORDS && and.has(words.at(-1)!) && words.every((word) => /^\p{L}/u.test(word));

/** "20 million to each of the five towns, 80 million in all": as many times the one as the other says. */
function notTheProduct(whole: QuantityReading, [first, second]: readonly [QuantityReading, QuantityReading]): ArithmeticFault | null {
  const product = intervalOf(first.low!, second.low!, (one, other) => one * other);
  if (meet(product, roundedFrom(whole.low!))) return null;
  return { flag: 'parts-mismatch', note: { says: 'product', parts: [first.low!, second.low!], right: first.low! * second.low!, stated: whole.low! }, figures: [whole, first, second] };
}
