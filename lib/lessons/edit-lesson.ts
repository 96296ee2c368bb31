import { SIFT_MOVES, type Lesson, type LessonStep, type StepKind } from './schema';

/** Kinds of steps, in the order a lesson usually has them. */
export const STEP_KINDS = ['text', 'sentence', 'vote', 'figures', 'outlets', 'origins', 'timeline', 'hedges', 'blame', 'sift', 'discuss', 'recap'] as const satisfies readonly StepKind[];

type Editable = Pick<Lesson, 'title' | 'goal' | 'minutes' | 'level' | 'notice' | 'limits' | 'questions' | 'sets'>;

/** The lesson with fields changed; not checked, for a draft may be unfinished. */
export const setField = (lesson: Lesson, change: Partial<Editable>): Lesson => ({ ...lesson, ...change });

export const replaceStep = (lesson: Lesson, place: number, step: LessonStep): Lesson => ({ ...lesson, steps: lesson.steps.map((held, at) => (at === place ? step : held)) });

export const removeStep = (lesson: Lesson, place: number): Lesson => ({ ...lesson, steps: lesson.steps.filter((_, at) => at !== place) });

/** The lesson with a step put before or after others; unchanged where the new place is none. */
export function moveStep(lesson: Lesson, from: number, to: number): Lesson {
  const step = lesson.steps[from];
  if (!step || to < 0 || to >= lesson.steps.length) return lesson;
  const rest = lesson.steps.filter((_, at) => at !== from);
  return { ...lesson, steps: [...rest.slice(0, to), step, ...rest.slice(to)] };
}

function emptyStep(kind: StepKind, id: string, title: string, set: string): LessonStep {
  const common = { id, title, notes: [] };
  switch (kind) {
    case 'text':
      return { kind, ...common, body: [title] };
    case 'sentence':
      return { kind, ...common, sentence: title };
    case 'vote':
      return { kind, ...common, show: 'nothing', options: [{ label: '1' }, { label: '2' }], answer: { right: null, say: title } };
    case 'timeline':
      return { kind, ...common, set, asOf: [], by: 'day' };
    case 'sift':
      return { kind, ...common, moves: SIFT_MOVES.map((move) => ({ move, ask: title })) };
    case 'discuss':
      return { kind, ...common, ask: [title] };
    case 'recap':
      return { kind, ...common };
    default:
      return { kind, ...common, set };
  }
}

/** The lesson with a new step at the end, of the first set where its kind draws one. */
export function addStep(lesson: Lesson, kind: StepKind, title: string): Lesson {
  const taken = new Set(lesson.steps.map(({ id }) => id));
  let n = lesson.steps.length + 1;
  while (taken.has(`step-${n}`)) n++;
  return { ...lesson, steps: [...lesson.steps, emptyStep(kind, `step-${n}`, title, lesson.sets[0]?.id ?? '')] };
}
