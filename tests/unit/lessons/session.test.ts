import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { back, goTo, next, phasesOf, pick, restoreSession, startSession, tally, undo, type Session } from '@/lib/lessons/session';
import { aLesson } from './a-lesson';

const lesson = aLesson();
const onVote = (): Session => next(lesson, startSession());

describe('session', () => {
  it('walks every phase of every step and stops at the end', () => {
    let session = startSession();
    const seen = [`${session.at.step}.${session.at.phase}`];
    for (let after = next(lesson, session); after !== session; after = next(lesson, session)) {
      session = after;
      seen.push(`${session.at.step}.${session.at.phase}`);
    }
    expect(seen).toHaveLength(lesson.steps.reduce((sum, step) => sum + phasesOf(step), 0));
    expect(seen.slice(0, 4)).toEqual(['0.0', '1.0', '1.1', '2.0']);
    expect(session.at.step).toBe(lesson.steps.length - 1);
  });

  it('goes back to the last phase of the step before', () => {
    const answered = next(lesson, onVote());
    const after = next(lesson, answered);
    expect(back(lesson, after).at).toEqual({ step: 1, phase: 1 });
    expect(back(lesson, startSession())).toEqual(startSession());
  });

  it('marks and unmarks an option only while the vote is open', () => {
    const marked = pick(lesson, onVote(), 1);
    expect(marked.picks).toEqual({ guess: 1 });
    expect(pick(lesson, marked, 1).picks).toEqual({});
    const answered = next(lesson, marked);
    expect(pick(lesson, answered, 0)).toBe(answered);
    expect(pick(lesson, onVote(), 2).picks).toEqual({});
    expect(pick(lesson, startSession(), 0).picks).toEqual({});
  });

  it('keeps hands, and refuses what is no count', () => {
    const typed = tally(lesson, onVote(), 'guess', 0, 12);
    expect(typed.tallies).toEqual({ guess: [12, null] });
    expect(tally(lesson, typed, 'guess', 0, -1).tallies).toEqual({ guess: [null, null] });
    expect(tally(lesson, typed, 'guess', 0, 1.5).tallies).toEqual({ guess: [null, null] });
    expect(tally(lesson, typed, 'guess', 5, 1)).toBe(typed);
    expect(tally(lesson, typed, 'start', 0, 1)).toBe(typed);
  });

  it('undoes whatever was done, one thing at a time', () => {
    type Act = (session: Session) => Session;
    const acts: readonly Act[] = [
      (s) => next(lesson, s),
      (s) => back(lesson, s),
      (s) => pick(lesson, s, 0),
      (s) => pick(lesson, s, 1),
      (s) => tally(lesson, s, 'guess', 1, 7),
      (s) => goTo(lesson, s, 5),
    ];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: acts.length - 1 }), { maxLength: 40 }), (which) => {
        let session = startSession();
        for (const one of which) {
          const after = acts[one]!(session);
          if (after !== session) expect(undo(after)).toEqual(session);
          session = after;
        }
        while (session.past.length > 0) session = undo(session);
        expect(session).toEqual(startSession());
        expect(undo(session)).toBe(session);
      }),
    );
  });

  it('comes back from storage, and starts fresh where the lesson changed', () => {
    const session = tally(lesson, pick(lesson, onVote(), 0), 'guess', 1, 9);
    const stored: unknown = JSON.parse(JSON.stringify(session));
    expect(restoreSession(lesson, stored)).toEqual({ ...session, past: [] });
    expect(restoreSession(lesson, { at: { step: 99, phase: 0 } })).toEqual(startSession());
    expect(restoreSession(lesson, { at: { step: 0, phase: 4 } })).toEqual(startSession());
    expect(restoreSession(lesson, 'nonsense')).toEqual(startSession());
    expect(restoreSession(lesson, { ...session, picks: { guess: 9 }, tallies: { guess: ['x', 4] } })).toMatchObject({ picks: {}, tallies: { guess: [null, 4] } });
  });
});
