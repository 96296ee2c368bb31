import { areComparable, frameOf } from '@/lib/lexicon/frames';
import type { Verdict } from '@/lib/model';
import { rememberPairs } from './remember';

export interface FrameComparison {
  verdict: Verdict;
  /** `same`: one question. `stage`: another rung, or another outcome, of one running event. `kin`: comparable, but another question where values part. */
  kinship: 'same' | 'stage' | 'kin' | 'unknown' | 'other';
  reason: string;
}

/** Frames that say what is counted and not what happened: they contradict no other frame. */
const BARE: ReadonlySet<string> = new Set(['counted-as', 'measured', 'recorded', 'used', 'claimed', 'announced', 'forecast']);

/** Whether a frame says what is counted and not what happened. */
export const isBare = (frame: string | null): boolean => frame === null || BARE.has(frame);

/** Two words for one question. */
const TWINS: readonly (readonly [string, string])[] = [['protested', 'attended'], ['rose', 'grew'], ['captured', 'controlled'], ['struck', 'attacked'], ['struck', 'detonated'], ['struck', 'launched'], ['entered', 'breached'], ['entered', 'reached'], ['entered', 'crossed'], ['struck', 'opened-fire'], ['launched', 'begun'], ['in-force', 'begun'], ['pledged', 'donated'], ['cost', 'lost'], ['lost', 'fell'], ['affected', 'exposed'], ['population', 'registered'], ['voted', 'counted'], ['on-board', 'carried'], ['laid-off', 'dismissed'], ['announced', 'declared']];

/**
 * Frames whose figures may be one count seen from two sides: who was hit, was found, was named. Only equal figures tell
 * that they are; where the figures part, they are two counts.
 */
const KIN: readonly (readonly [string, string])[] = [['casualties', 'injured'], ['casualties', 'killed'], ['found', 'killed'], ['identified', 'killed'], ['raised', 'requested'], ['escaped', 'rescued'], ['on-board', 'arrived'], ['on-board', 'rescued'], ['offered', 'valued'], ['offered', 'paid'], ['offered', 'pledged'], ['paid', 'pledged'], ['displaced', 'sheltered'], ['freed', 'rescued'], ['trapped', 'freed'], ['trapped', 'rescued'], ['invested', 'spent'], ['destroyed', 'intercepted'], ['hired', 'rose'], ['raised', 'earned']];

const frameKey = (frame: string | null): string => frame ?? '';

/** Compares what two statements say happened or was counted. */
export const compareFrames = rememberPairs(frameKey, frameKey, (mine: string | null, theirs: string | null): FrameComparison => {
  if (mine !== theirs && isPair(TWINS, mine, theirs)) return { verdict: 'same', kinship: 'same', reason: 'two words for one thing' };
  if (mine === null || theirs === null || (mine !== theirs && (BARE.has(mine) || BARE.has(theirs)))) return { verdict: 'unknown', kinship: 'unknown', reason: 'one side does not say what happened' };
  if (mine === 'counted-as' && theirs === mine) return { verdict: 'unknown', kinship: 'unknown', reason: 'neither side says what happened' };
  if (mine === theirs) return { verdict: 'same', kinship: 'same', reason: 'the same' };
  const [a, b] = [frameOf(mine)?.ladder, frameOf(theirs)?.ladder];
  // Two frames on one rung are two outcomes: approved and rejected, sentenced and acquitted.
  if (a && b && a.name === b.name) return { verdict: 'near', kinship: 'stage', reason: a.rung === b.rung ? 'another outcome of the same' : 'another stage of the same' };
  if (areComparable(mine, theirs) || KIN.some(([x, y]) => (x === mine && y === theirs) || (x === theirs && y === mine))) return { verdict: 'near', kinship: 'kin', reason: 'kindred' };
  return { verdict: 'differs', kinship: 'other', reason: 'another thing happened' };
});

/** Two ends of one attack: a town that was taken on a day, and an attack on it that was beaten back on that day. */
const OUTCOMES: readonly (readonly [string, string])[] = [['captured', 'repelled']];
/** What is done to somebody, and later undone: both are true, of two days. */
const STEPS: readonly (readonly [string, string])[] = [['detained', 'freed']];

const isPair = (pairs: readonly (readonly [string, string])[], a: string | null, b: string | null): boolean => pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

/** Whether two events are two ends of one attack. */
export const areOutcomes = (a: string | null, b: string | null): boolean => isPair(OUTCOMES, a, b);
/** Whether of two events one undoes the other. */
export const areSteps = (a: string | null, b: string | null): boolean => isPair(STEPS, a, b);

/** Compares what two events say happened: as figures do, or as two ends or two steps of one thing that count different things. */
export function compareEventFrames(mine: string | null, theirs: string | null): FrameComparison {
  if (areOutcomes(mine, theirs)) return { verdict: 'near', kinship: 'stage', reason: 'another outcome of the same' };
  if (areSteps(mine, theirs)) return { verdict: 'near', kinship: 'stage', reason: 'another stage of the same' };
  return compareFrames(mine, theirs);
}

/** The places of two events among the stages that one thing goes through; null where they are none, or one. */
export function rungsOf(mine: string | null, theirs: string | null): readonly [number, number] | null {
  if (areSteps(mine, theirs)) return STEPS.some(([first]) => first === mine) ? [1, 2] : [2, 1];
  const [a, b] = [frameOf(mine ?? '')?.ladder, frameOf(theirs ?? '')?.ladder];
  return a && b && a.name === b.name && a.rung !== b.rung ? [a.rung, b.rung] : null;
}

/*
 * Frames whose agent is blame: outlets differ over who did it, and the event is the same. In all others the agent says
 * whose hiring, buying or advance it is: another agent is another event.
 */
const AGENT_TELLS: ReadonlySet<string> = new Set(
  'laid-off hired bought sold bankrupt invested raised valued earned employed fined resigned elected captured captured-most controlled withdrew entered advanced voted polled offered owed lost spent signed launched deployed visited met called criticised rejected denied blamed'.split(' '),
);

/** Whether another agent makes it another event (true) or a difference over blame (false). */
export const agentTellsEvents = (frame: string | null): boolean => frame !== null && AGENT_TELLS.has(frame);
