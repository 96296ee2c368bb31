import type { ArithmeticFault, ArithmeticLanguage } from './arithmetic-fault';
import { isPart, type NumberLine } from './number-line';
import { aboveWhole } from './opposed-parts';

/** Most words between the votes and the chamber ("in the"). */
const MAX_WORDS = 5;
/** Most words and signs before those who abstained (" in favour, with"). */
const MAX_LINK = 4;
const VOTE = 'vote';
const SEAT = 'seat';
const PEOPLE = 'people';

/**
 * "passed by 160 votes to 120, with 50 abstentions, in the 310-seat chamber", "voted 14 to 9, with five abstentions, out of 25 members": votes on both
 * sides, and those who abstained, that are more than the seats. Null where they are not, or where the sentence does not say that these voted there.
 */
export function findChamberFault({ figures, gaps }: NumberLine, { to, of, tails, withs, abstaining }: ArithmeticLanguage): ArithmeticFault | null {
  const at = figures.findIndex(({ unit, form }) => unit === VOTE && form === 'count');
  const [ayes, noes] = [figures[at], figures[at + 1]];
  if (!ayes || !noes || !isPart(ayes) || !isPart(noes) || gaps[at + 1]!.length !== 1 || !(to.has(gaps[at + 1]![0]!) || /^[-–]$/.test(gaps[at + 1]![0]!))) return null;
  const third = figures[at + 2];
  const link = gaps[at + 2]!;
  const isThird = third !== undefined && isPart(third) && link.length <= MAX_LINK && withs.has(link.at(-1) ?? '') && third.quote.toLowerCase().split(' ').some((word) => abstaining.has(word));
  const parts = isThird ? [ayes, noes, third] : [ayes, noes];
  const seats = figures[at + parts.length];
  const between = gaps[at + parts.length]!;
  const where = between[0] === ',' ? between.slice(1) : between;
  const isOut = seats?.unit === PEOPLE && where.length === 2 && of.has(where[1]!);
  if (!seats || !(seats.unit === SEAT || isOut) || !isPart(seats) || where.length > MAX_WORDS || !(isOut || tails.has(where[0] ?? '')) || !where.every((word) => /^\p{L}/u.test(word))) return null;
  return aboveWhole(seats, parts);
}
