import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { endsSentence, isExact, isPart, type NumberLine } from './number-line';
import { opposedAboveWhole, ownWords, type ToldPart } from './opposed-parts';

/** Most words between those who vote and the first of their votes ("council approved the plan on Monday with"). */
const MAX_WORDS = 12;
/** Most words that say how a part voted ("in favour"), and how the first did, which may name the matter ("for the new plan"). */
const [MAX_WAY, MAX_FIRST] = [2, 4];
/** Shares that are rounded up may come to this much. */
const ALL = 102;
const VOTE = 'vote';

/**
 * Votes told side by side that cannot be: "116 lawmakers voted: 61 in favour, 48 against and 12 abstained", "52 percent in favour, 41 percent against and
 * 14 percent undecided", "by 88 votes to 71, a majority of 27". Null where they can.
 */
export const findBallotFault = (line: NumberLine, language: ArithmeticLanguage): ArithmeticFault | null => moreThanVoters(line, language) ?? moreThanAll(line, language) ?? notTheMajority(line, language);

/** How the figures from one on voted, up to the first that says nothing of it. */
function waysFrom({ figures, gaps }: NumberLine, from: number, language: ArithmeticLanguage): ToldPart[] {
  const told: ToldPart[] = [];
  for (let i = from; i < figures.length; i++) {
    const words = ownWords(gaps[i + 1]!, language);
    const link = i === from ? [] : gaps[i]!.slice(ownWords(gaps[i]!, language).length);
    if (words.length > (i === from ? MAX_FIRST : MAX_WAY) || !link.every((word) => word === ',' || language.and.has(word)) || !language.ballots.some((ways) => words.some((word) => ways.has(word)))) break;
    told.push({ figure: figures[i]!, words });
  }
  return told;
}

function moreThanVoters(line: NumberLine, language: ArithmeticLanguage): ArithmeticFault | null {
  const { figures, gaps } = line;
  for (let i = 0; i + 2 < figures.length; i++) {
    const whole = figures[i]!;
    if (whole.unit !== 'people' || !isPart(whole) || gaps[i + 1]!.length > MAX_WORDS || gaps[i + 1]!.length === 0) continue;
    const told = waysFrom(line, i + 1, language);
    // "The 15-member panel asked residents: 240 in favour": they are of others.
    if (told.length >= 2 && told.every(({ figure }) => isPart(figure) && (figure.unit === null || figure.unit === VOTE) && figure.low! <= whole.low!)) return opposedAboveWhole(whole, told, language);
  }
  return null;
}

function moreThanAll(line: NumberLine, language: ArithmeticLanguage): ArithmeticFault | null {
  const first = line.figures.findIndex(isShare);
  const told = first < 0 ? [] : waysFrom(line, first, language);
  const sum = told.reduce((total, { figure: { low } }) => total + low!, 0);
  const ways = new Set(told.map(({ words }) => language.ballots.findIndex((way) => words.some((word) => way.has(word)))));
  if (told.length < 2 || ways.size < told.length || sum <= ALL || !told.every(({ figure }) => isShare(figure))) return null;
  return { flag: 'parts-mismatch', note: { says: 'more-than-all', parts: told.map(({ figure: { low } }) => low!), right: sum, stated: 100 }, figures: told.map(({ figure }) => figure) };
}

const isShare = (reading: QuantityReading): boolean => reading.unit === 'percent' && isExact(reading);

/** "by 88 votes to 71, a majority of 27": what is neither the difference of the two nor more than half of both. */
function notTheMajority({ figures, gaps }: NumberLine, { to, of, majorities }: ArithmeticLanguage): ArithmeticFault | null {
  const at = figures.findIndex(({ unit, form }) => unit === VOTE && form === 'count');
  const [ayes, noes, majority] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!ayes || !noes || !majority || ![ayes, noes, majority].every(isPart) || gaps[at + 1]!.length !== 1 || !to.has(gaps[at + 1]![0]!)) return null;
  const [comma, , noun, link, ...rest] = gaps[at + 2]!;
  if (comma !== ',' || rest.length > 0 || !majorities.has(noun ?? '') || !of.has(link ?? '') || !endsSentence(gaps[at + 3]!) || majority.countedSpan !== null && majority.unit !== VOTE) return null;
  const [more, fewer] = [Math.max(ayes.low!, noes.low!), Math.min(ayes.low!, noes.low!)];
  if (majority.low === more - fewer || majority.low === more || majority.low! * 2 >= more + fewer) return null;
  return { flag: 'change-mismatch', note: { says: 'change', from: fewer, to: more, right: more - fewer, stated: majority.low! }, figures: [ayes, noes, majority] };
}
