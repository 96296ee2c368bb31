import type { Claim, StoredClaim } from '@/lib/model';
import { isFact } from './alignment';
import { compareNames } from './compare-names';
import { contentWords, overlapOf } from './content-words';
import { around } from './read-share';
import type { TimeComparison } from './time-spans';
import { ELECTED_TO, OFFICE_WON, PARTY_NAMES } from './words';

/*
 * Whose office one election fills: two winners of it cannot both be right, while two who won seats, or became mayors of two towns, can.
 */

interface Office {
  name: string;
  /** What it is of, by all names that the claim gives. */
  of: readonly string[];
}

/** The office that an election told of fills, where a land or a town has one of it; null for all others. */
function officeOf(event: Claim | StoredClaim): Office | null {
  const elected = ELECTED_TO.exec(around(event)?.behind ?? '');
  if (elected) return { name: elected[1]!, of: [elected[2]!.replace(/['’]s$/u, '')] };
  const won = around(event) === null ? '' : event.quote.replace(/^.*?\bw(?:on|ins?|inning) (?=the |\p{Lu})/u, '');
  const office = OFFICE_WON.find(([, words]) => words.test(won));
  return office ? { name: office[0], of: [...event.place, ...won.split(' ').filter((word) => /['’]s$/u.test(word)).map((word) => word.slice(0, -2))] } : null;
}

/** The winner as a person: the names; none where a party won or nobody is named. */
const winnerOf = ({ object }: Claim | StoredClaim): ReadonlySet<string> => (object === null || PARTY_NAMES.test(object) ? new Set() : contentWords(object).names);

/** Whether two events tell of two winners of one election to an office that one person holds. Winners stand as the objects. */
export function areRivalWinners(mine: Claim, theirs: StoredClaim, when: TimeComparison): boolean {
  if (mine.frame !== 'elected' || theirs.frame !== 'elected' || (when.verdict !== 'same' && when.verdict !== 'near') || !isFact(mine) || !isFact(theirs)) return false;
  const [a, b] = [officeOf(mine), officeOf(theirs)];
  if (!a || !b || a.name !== b.name || !a.of.some((one) => b.of.some((other) => compareNames(one, other) === 'same'))) return false;
  return overlapOf(winnerOf(mine), winnerOf(theirs)) === 0;
}
