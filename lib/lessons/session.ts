import type { Lesson, LessonStep } from './schema';

/** Where the class is. A vote has two phases (asked, answered), a timeline one for each day and one for all. */
export interface Position {
  step: number;
  phase: number;
}

/** What the class did, apart from where it is. Keys are step ids. */
export interface Session {
  at: Position;
  /** The option that the trainer marked for the class. */
  picks: Readonly<Record<string, number>>;
  /** Raised hands per option; null where none was typed. */
  tallies: Readonly<Record<string, readonly (number | null)[]>>;
  /** Earlier states, oldest first: what undo goes back to. */
  past: readonly Omit<Session, 'past'>[];
}

/** Steps of undo that are kept: more than a lesson of forty steps makes. */
const PAST = 200;
/** No class is larger; a slip of the finger is. */
const MOST_HANDS = 9_999;

export const startSession = (): Session => ({ at: { step: 0, phase: 0 }, picks: {}, tallies: {}, past: [] });

/** How many phases a step has: what Space walks through before the next step. */
export const phasesOf = (step: LessonStep): number => (step.kind === 'vote' ? 2 : step.kind === 'timeline' ? step.asOf.length + 1 : 1);

function changed(session: Session, change: Partial<Omit<Session, 'past'>>): Session {
  const { past, ...now } = session;
  return { ...now, ...change, past: [...past, now].slice(-PAST) };
}

/** One phase or step on; the same session at the end. */
export function next(lesson: Lesson, session: Session): Session {
  const { step, phase } = session.at;
  const here = lesson.steps[step];
  if (here && phase + 1 < phasesOf(here)) return changed(session, { at: { step, phase: phase + 1 } });
  return step + 1 < lesson.steps.length ? changed(session, { at: { step: step + 1, phase: 0 } }) : session;
}

/** One phase or step back, the step before at its last phase; the same session at the start. */
export function back(lesson: Lesson, session: Session): Session {
  const { step, phase } = session.at;
  if (phase > 0) return changed(session, { at: { step, phase: phase - 1 } });
  const before = lesson.steps[step - 1];
  return before ? changed(session, { at: { step: step - 1, phase: phasesOf(before) - 1 } }) : session;
}

/** The first phase of a step; the same session for a step that is not there. */
export const goTo = (lesson: Lesson, session: Session, step: number): Session =>
  lesson.steps[step] && (session.at.step !== step || session.at.phase !== 0) ? changed(session, { at: { step, phase: 0 } }) : session;

/** Marks an option (0-based) of the vote on the slide, or takes the mark off when it is marked already; the same session elsewhere. */
export function pick(lesson: Lesson, session: Session, option: number): Session {
  const step = lesson.steps[session.at.step];
  if (step?.kind !== 'vote' || session.at.phase !== 0 || option >= step.options.length || option < 0) return session;
  const { [step.id]: held, ...others } = session.picks;
  return changed(session, { picks: held === option ? others : { ...others, [step.id]: option } });
}

/** Writes how many hands went up for an option of a vote; null or a number that is none takes it away. */
export function tally(lesson: Lesson, session: Session, stepId: string, option: number, hands: number | null): Session {
  const step = lesson.steps.find(({ id }) => id === stepId);
  if (step?.kind !== 'vote' || option < 0 || option >= step.options.length) return session;
  const counted = hands !== null && Number.isInteger(hands) && hands >= 0 && hands <= MOST_HANDS ? hands : null;
  const held = session.tallies[stepId] ?? step.options.map(() => null);
  if (held[option] === counted) return session;
  return changed(session, { tallies: { ...session.tallies, [stepId]: held.map((value, place) => (place === option ? counted : value)) } });
}

/** The session before the last change; the same session where nothing was done. */
export function undo(session: Session): Session {
  const before = session.past.at(-1);
  return before ? { ...before, past: session.past.slice(0, -1) } : session;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A session read back from storage, fitted to the lesson as it is now; a fresh one where it does not fit. */
export function restoreSession(lesson: Lesson, stored: unknown): Session {
  const fresh = startSession();
  if (!isRecord(stored) || !isRecord(stored.at)) return fresh;
  const { step, phase } = stored.at;
  const here = typeof step === 'number' ? lesson.steps[step] : undefined;
  if (!here || typeof phase !== 'number' || !Number.isInteger(phase) || phase < 0 || phase >= phasesOf(here)) return fresh;
  let session: Session = { ...fresh, at: { step: step as number, phase } };
  for (const vote of lesson.steps) {
    if (vote.kind !== 'vote') continue;
    const picked = isRecord(stored.picks) ? stored.picks[vote.id] : undefined;
    if (typeof picked === 'number' && Number.isInteger(picked) && picked >= 0 && picked < vote.options.length) session = { ...session, picks: { ...session.picks, [vote.id]: picked } };
    const hands = isRecord(stored.tallies) ? stored.tallies[vote.id] : undefined;
    if (Array.isArray(hands)) hands.slice(0, vote.options.length).forEach((count: unknown, option) => (session = tally(lesson, session, vote.id, option, typeof count === 'number' ? count : null)));
  }
  return { ...session, past: [] };
}
