import { useCallback, useState } from 'preact/hooks';
import { back, goTo, next, pick, tally, undo, type Session } from '@/lib/lessons/session';
import type { Lesson } from '@/lib/lessons/schema';

interface SessionControl {
  session: Session;
  next: () => void;
  back: () => void;
  first: () => void;
  goTo: (step: number) => void;
  /** On a vote: its answer, or its question again. Elsewhere nothing. */
  reveal: () => void;
  undo: () => void;
  pick: (option: number) => void;
  tally: (option: number, hands: number | null) => void;
}

/** The session of a lesson with what can be done to it; `changed` is told every new state. */
export function useSession(lesson: Lesson, initial: Session, changed: (session: Session) => void): SessionControl {
  const [session, setSession] = useState(initial);
  const change = useCallback(
    (by: (session: Session) => Session) =>
      setSession((before) => {
        const after = by(before);
        if (after !== before) changed(after);
        return after;
      }),
    [lesson, changed],
  );
  return {
    session,
    next: () => change((now) => next(lesson, now)),
    back: () => change((now) => back(lesson, now)),
    first: () => change((now) => goTo(lesson, now, 0)),
    goTo: (step) => change((now) => goTo(lesson, now, step)),
    reveal: () => change((now) => (lesson.steps[now.at.step]?.kind !== 'vote' ? now : now.at.phase === 0 ? next(lesson, now) : back(lesson, now))),
    undo: () => change(undo),
    pick: (option) => change((now) => pick(lesson, now, option)),
    tally: (option, hands) => change((now) => tally(lesson, now, lesson.steps[now.at.step]!.id, option, hands)),
  };
}
