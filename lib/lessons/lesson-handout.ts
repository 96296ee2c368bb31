import type { LessonReport } from './lesson-report';
import type { Lesson, LessonQuestion, LessonSet, LessonSum } from './schema';

/** A set on paper: all its reports, nothing hidden, for the sheet after the reveal. */
interface HandoutSet {
  set: LessonSet;
  reports: readonly LessonReport[];
  /** Whether days are known for enough of them to draw a timeline. */
  timeline: boolean;
}

interface HandoutVote {
  title: string;
  options: readonly string[];
  right: number | null;
  say: string;
}

/** A lesson as sheets: what the class gets, what was reported, and the key on a sheet of its own. */
export interface LessonHandout {
  title: string;
  goal: string;
  language: string;
  sentences: readonly { number: number; text: string; figure: string | null }[];
  before: readonly LessonQuestion[];
  after: readonly LessonQuestion[];
  sets: readonly HandoutSet[];
  votes: readonly HandoutVote[];
  notice: readonly string[];
  limits: readonly string[];
  sums: readonly LessonSum[];
  packs: readonly string[];
}

/** Fewer different days make a line of no use. */
const DAYS = 3;

/** The handout of a lesson with its sets resolved. */
export function handoutOf(lesson: Lesson, sets: ReadonlyMap<string, readonly LessonReport[]>): LessonHandout {
  const sentences = lesson.steps.flatMap((step) => (step.kind === 'sentence' ? [step] : []));
  return {
    title: lesson.title,
    goal: lesson.goal,
    language: lesson.language,
    sentences: sentences.map(({ sentence, figure }, place) => ({ number: place + 1, text: sentence, figure: figure ?? null })),
    before: lesson.questions.filter(({ when }) => when === 'before'),
    after: lesson.questions.filter(({ when }) => when === 'after'),
    sets: lesson.sets.map((set) => {
      const reports = sets.get(set.id) ?? [];
      const days = new Set(reports.flatMap(({ time, published }) => time?.to ?? published?.slice(0, 10) ?? []));
      return { set, reports, timeline: reports.some(({ value }) => value !== null) && days.size >= DAYS };
    }),
    votes: lesson.steps.flatMap((step) => (step.kind === 'vote' ? [{ title: step.title, options: step.options.map(({ label }) => label), right: step.answer.right, say: step.answer.say }] : [])),
    notice: lesson.notice,
    limits: lesson.limits,
    sums: lesson.sums,
    packs: lesson.packs,
  };
}
