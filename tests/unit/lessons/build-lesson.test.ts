import { describe, expect, it } from 'vitest';
import { buildLesson, chooseReports, questionsOf, type LessonPhrases } from '@/lib/lessons/build-lesson';
import { addStep, moveStep, removeStep, STEP_KINDS } from '@/lib/lessons/edit-lesson';
import { lettered } from '@/lib/lessons/lesson-report';
import { handoutOf } from '@/lib/lessons/lesson-handout';
import { originsOf } from '@/lib/lessons/origins';
import { checkLesson } from '@/lib/lessons/parse-lesson';
import { clockFace, leftAt, setTimer, toggleTimer } from '@/lib/lessons/timer';
import { actionOf } from '@/lib/lessons/lesson-keys';
import { aLesson, aReport } from './a-lesson';

const PHRASES = new Proxy({}, {
  get: (_, key) => (key === 'amounts' ? ['one', 'few', 'some', 'many'] : key === 'moves' ? ['a', 'b', 'c', 'd'] : key === 'answer' ? (named: number, nameless: number) => `${named} named, ${nameless} not` : String(key)),
}) as LessonPhrases;

const many = Array.from({ length: 30 }, (_, place) => aReport(place % 26, { key: `k${place}`, outlet: { id: `o${place}`, name: `O${place}`, country: null, kind: null }, party: place % 3 === 0 ? null : { id: `p${place % 3}`, name: 'P', kind: null }, attributedTo: null, via: null }));

describe('buildLesson', () => {
  it('makes a lesson that meets the schema, on no more reports than a slide holds', () => {
    const { lesson, sets } = buildLesson('made', 'story', ['pack'], many, 'en', PHRASES);
    expect(checkLesson(JSON.parse(JSON.stringify(lesson)))).toMatchObject({ ok: true });
    expect(sets.get('question')).toHaveLength(14);
    expect(lesson.steps[0]).toMatchObject({ kind: 'vote', answer: { right: 1, say: '2 named, 5 not' } });
  });

  it('keeps this article among the chosen, and every different answer before a second of the same', () => {
    const same = many.map((report) => ({ ...report, value: { low: 5, high: 5, approx: false, unit: 'people', rule: '' } }));
    const chosen = chooseReports([...same, aReport(1, { key: 'mine', here: true }), aReport(2, { key: 'other' })]);
    expect(chosen.map(({ key }) => key)).toEqual(expect.arrayContaining(['mine', 'other']));
    expect(chosen).toHaveLength(14);
  });
});

describe('questionsOf', () => {
  it('asks what at least three outlets answer, and nothing without a frame', () => {
    expect(questionsOf(many).map(({ id, outlets }) => ({ id, outlets }))).toEqual([{ id: 'figure-injured-people', outlets: 30 }]);
    expect(questionsOf(many.slice(0, 2))).toEqual([]);
    expect(questionsOf(many.map((report) => ({ ...report, frame: null })))).toEqual([]);
  });
});

describe('originsOf', () => {
  it('joins reports of one party, of one agency where no party is named, and leaves the nameless for the end', () => {
    const origins = originsOf(lettered([aReport(0, { party: null, attributedTo: null }), aReport(1), aReport(2, { party: null, attributedTo: null, via: null }), aReport(3, { party: { id: 'party-id-secret-1', name: 'party-secret-1', kind: null } })]));
    expect(origins.map(({ basis, reports }) => `${basis} ${reports.length}`)).toEqual(['party 2', 'agency 1', 'none 1']);
  });
});

describe('editing', () => {
  it('moves, removes and adds steps of every kind without breaking the schema', () => {
    const lesson = aLesson();
    expect(moveStep(lesson, 0, 1).steps.map(({ id }) => id).slice(0, 2)).toEqual(['guess', 'start']);
    expect(moveStep(lesson, 0, -1)).toBe(lesson);
    expect(removeStep(lesson, 0).steps).toHaveLength(lesson.steps.length - 1);
    for (const kind of STEP_KINDS) expect(checkLesson(JSON.parse(JSON.stringify(addStep(lesson, kind, 'New')))), kind).toMatchObject({ ok: true });
  });
});

describe('handoutOf', () => {
  it('numbers the sentences and parts the questions', () => {
    const handout = handoutOf(aLesson(), new Map([['hurt', [aReport(0), aReport(1), aReport(2)]]]));
    expect(handout.sentences).toEqual([{ number: 1, text: 'Nine people were hurt.', figure: 'Nine people' }]);
    expect(handout.after).toHaveLength(1);
    expect(handout.sets[0]!.timeline).toBe(true);
    expect(JSON.stringify(handout)).not.toContain('NOTE-SECRET');
  });
});

describe('timer', () => {
  it('counts down while it runs and stands while it is stopped', () => {
    const running = toggleTimer(setTimer(2), 1_000);
    expect(clockFace(leftAt(running, 31_000))).toBe('1:30');
    const standing = toggleTimer(running, 31_000);
    expect(leftAt(standing, 900_000)).toBe(90_000);
    expect(clockFace(leftAt(toggleTimer(standing, 0), 200_000))).toBe('0:00');
  });
});

describe('actionOf', () => {
  it.each([
    [{ key: '3', typing: false, modified: false }, { do: 'pick', option: 2 }],
    [{ key: 'U', typing: false, modified: false }, { do: 'undo' }],
    [{ key: ' ', typing: false, modified: false }, { do: 'next' }],
    [{ key: 'PageDown', typing: false, modified: false }, { do: 'next' }],
    [{ key: '3', typing: true, modified: false }, null],
    [{ key: 'r', typing: false, modified: true }, null],
    [{ key: 'ArrowLeft', typing: false, modified: false, rtl: true }, { do: 'next' }],
    [{ key: '9', typing: false, modified: false }, null],
  ])('%o', (press, action) => expect(actionOf(press)).toEqual(action));
});
