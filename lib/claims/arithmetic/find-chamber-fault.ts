import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { isPart, type NumberLine } from './number-line';
import { aboveWhole } from './opposed-parts';

/** Most words between the votes and the chamber ("in the"). */
const MAX_WORDS = 5;
const VOTE = 'vote';
const SEAT = 'seat';

/**
 * "passed by 160 votes to 120, with 50 abstentions, in the 310-seat chamber": votes on both sides, and those who abstained, that are more than the seats.
 * Null where they are not, or where the sentence does not say that these voted there.
 */
export function findChamberFault({ figures, gaps }: NumberLine, { to, tails, withs, abstaining }: ArithmeticLanguage): ArithmeticFault | null {
  const at = figures.findIndex(({ unit, form }) => unit === VOTE && form === 'count');
  const [ayes, noes] = [figures[at], figures[at + 1]];
  if (!ayes || !noes || !isPart(ayes) || !isPart(noes) || gaps[at + 1]!.length !== 1 || !to.has(gaps[at + 1]![0]!)) return null;
  const third = figures[at + 2];
  const link = gaps[at + 2]!;
  const isThird = third !== undefined && isPart(third) && link.length <= 2 && withs.has(link.at(-1) ?? '') && third.quote.toLowerCase().split(' ').some((word) => abstaining.has(word));
  const parts = isThird ? [ayes, noes, third] : [ayes, noes];
  const seats = figures[at + parts.length];
  const between = gaps[at + parts.length]!;
  const where = between[0] === ',' ? between.slice(1) : between;
  if (!seats || seats.unit !== SEAT || !isPart(seats) || where.length > MAX_WORDS || !tails.has(where[0] ?? '') || !where.every((word) => /^\p{L}/u.test(word))) return null;
  return aboveWhole(seats, parts);
}
