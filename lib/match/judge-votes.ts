import { dimensionOf } from '@/lib/lexicon/units';
import type { Claim, StoredClaim } from '@/lib/model';
import { TURNOUT } from './event-words';
import { isTimeGuessed } from './alignment';
import type { FigureSlots, Rule } from './figure-slots';
import { around } from './read-share';
import { isTelling } from './telling-figures';
import { areOfTwoParties } from './whose-seats';

/** Counts of a ballot that are of two questions: who voted at all, who voted for one side, and what voters said that they would do. */
export const BALLOT: readonly Rule[] = [
  // How many of all took part, and how many of these were for one side.
  ({ mine, theirs, values }) => (dimensionOf(mine.value!.unit) === 'share' && ((values.relation !== 'agrees' && mine.frame === 'voted' && (mine.agent === null) !== (theirs.agent === null)) || isTurnoutAndVote(mine, theirs) || isTurnoutAndVote(theirs, mine)) ? 'votes for one side, and how many voted' : null),
  // Who voted for one side are no count of the votes for the other, however near.
  ({ mine, theirs, values }) => ((mine.value!.unit === 'vote') !== (theirs.value!.unit === 'vote') && values.off > SAME_VOTES ? 'votes, and those who cast them' : null),
  // 20 seats of one party, and 20 of another.
  ({ mine, theirs, values, blame }) => (blame !== true && !isTelling(mine.value!, values) && areOfTwoParties(mine, theirs) ? 'seats of another party' : null),
  // What voters told a pollster is no count of what they voted.
  ({ mine, theirs }) => (isPollAndVote(mine.frame, theirs.frame) ? 'a poll is no count of votes' : null),
];

/** Whether one side says how many voted at all, and the other how many of them for somebody. */
const isTurnoutAndVote = (turnout: Claim | StoredClaim, vote: Claim | StoredClaim): boolean => turnout.agent === null && vote.frame === 'voted' && vote.agent !== null && TURNOUT.test(around(turnout)?.before ?? '');

/** Share by which a rounded number of voters may miss the votes that it is said of. */
const SAME_VOTES = 0.03;

const VOTES: ReadonlySet<string | null> = new Set(['voted', 'counted', 'elected']);
const isPollAndVote = (a: string | null, b: string | null): boolean => (a === 'polled' && VOTES.has(b)) || (b === 'polled' && VOTES.has(a));

/** Days within which the turnout of one vote is told again as more are counted; a runoff comes later. */
const ONE_COUNT = 3;

/** Whether both say how many of those who might have voted in one vote: "a turnout of 67 percent", and 68.7 the day after. */
export const areTurnouts = ({ mine, theirs, bond, where, writtenLater }: FigureSlots): boolean =>
  mine.frame === 'voted' && theirs.frame === 'voted' && bond === 'one' && (where.verdict === 'same' || where.verdict === 'unknown') && Math.abs(writtenLater ?? Infinity) <= ONE_COUNT &&
  [mine, theirs].every((one) => one.agent === null && one.counted === null && (one.time === null || isTimeGuessed(one)) && TURNOUT.test(around(one)?.before ?? ''));
