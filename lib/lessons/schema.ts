import * as v from 'valibot';
import { HEDGES } from '@/lib/model';
import { givenReport } from './given-report';
import { messageFor } from './lesson-faults';

/** What every lesson file begins with; a file with another word here is no lesson. */
export const LESSON_FORMAT = 'lateral-lesson';
/** Released versions of the lesson file, oldest first. Append only. */
export const LESSON_SCHEMA_VERSION = 1;

/** Longest heading and longest paragraph that still fit a 1024 x 768 slide without scrolling, in characters. */
const HEADING = 130;
const PARAGRAPH = 420;
const MAX_STEPS = 40;
const MAX_SETS = 12;
/** Reports that one set may bring along; more of them are a pack. */
const MAX_GIVEN = 8;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, messageFor('noId')));
const heading = v.pipe(v.string(), v.trim(), v.minLength(1, messageFor('isEmpty')), v.maxLength(HEADING, messageFor('tooLong', { n: String(HEADING) })));
const paragraph = v.pipe(v.string(), v.trim(), v.minLength(1, messageFor('isEmpty')), v.maxLength(PARAGRAPH, messageFor('tooLong', { n: String(PARAGRAPH) })));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const day = v.pipe(v.string(), v.isoDate(messageFor('noDay')));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const names = v.pipe(v.array(name), v.minLength(1), v.maxLength(60));

/**
 * Which claims of the packs a set holds: every condition given must be met. `parties` may hold null for "no party
 * named". `quotes` and `outlets` narrow a set by hand; `keys` names claims by their stable keys.
 */
const query = v.strictObject({
  story: name,
  kind: v.picklist(['figure', 'event']),
  frames: v.optional(names),
  unit: v.optional(name),
  /** Noun kinds, or head nouns as worded. */
  counted: v.optional(names),
  notCounted: v.optional(names),
  places: v.optional(names),
  /** Day the statement speaks of (its end) not before / not after. */
  from: v.optional(day),
  to: v.optional(day),
  parties: v.optional(v.pipe(v.array(v.nullable(name)), v.minLength(1), v.maxLength(60))),
  outlets: v.optional(names),
  notOutlets: v.optional(names),
  quotes: v.optional(names),
  notQuotes: v.optional(names),
  objects: v.optional(names),
  /** True: the sentence blames somebody. */
  blamed: v.optional(v.boolean()),
  hedges: v.optional(v.pipe(v.array(v.picklist(HEDGES)), v.minLength(1))),
  keys: v.optional(names),
  notKeys: v.optional(names),
});

/** Claims that a lesson speaks of. `pinned` says what the packs held when the lesson was written; a test and the page compare. */
const set = v.strictObject({
  id,
  /** What the figures answer, as a question. */
  question: heading,
  query,
  /** One claim of each outlet: its first or its latest by the day it speaks of; left out: all. */
  each: v.optional(v.picklist(['first', 'last'])),
  /** The report that plays "this article". */
  here: v.optional(v.strictObject({ outlet: name, quote: v.optional(name) })),
  /** Reports that no pack holds. */
  given: v.optional(v.pipe(v.array(givenReport), v.maxLength(MAX_GIVEN)), []),
  pinned: v.strictObject({ reports: count, outlets: count, origins: count }),
});

const common = {
  id,
  title: heading,
  say: v.optional(paragraph),
  /** For the trainer's eyes: second window and printed notes. */
  notes: v.optional(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1_000))), v.maxLength(8)), []),
  minutes: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(60))),
};

const option = v.strictObject({ label: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)) });

/** For whom a lesson is, easiest first. */
export const LESSON_LEVELS = ['first', 'next', 'further'] as const;

export const SIFT_MOVES = ['stop', 'investigate', 'find', 'trace'] as const;

const step = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), ...common, body: v.pipe(v.array(paragraph), v.minLength(1), v.maxLength(4)) }),
  /** One sentence, retold in the author's own words, with the figure that is asked about. */
  v.strictObject({ kind: v.literal('sentence'), ...common, sentence: paragraph, figure: v.optional(name) }),
  v.strictObject({
    kind: v.literal('vote'),
    ...common,
    set: v.optional(id),
    /** Whether the figures of the set stand on the slide while the class votes. */
    show: v.optional(v.picklist(['nothing', 'figures']), 'nothing'),
    options: v.pipe(v.array(option), v.minLength(2), v.maxLength(4)),
    answer: v.strictObject({ right: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))), say: paragraph }),
  }),
  v.strictObject({ kind: v.literal('figures'), ...common, set: id }),
  v.strictObject({ kind: v.literal('outlets'), ...common, set: id }),
  v.strictObject({ kind: v.literal('origins'), ...common, set: id }),
  /** `by`: the day the figure speaks of, or the day of the report. `asOf`: days to look from, one phase each. */
  v.strictObject({ kind: v.literal('timeline'), ...common, set: id, asOf: v.optional(v.pipe(v.array(day), v.maxLength(6)), []), by: v.optional(v.picklist(['day', 'published']), 'day') }),
  v.strictObject({ kind: v.literal('hedges'), ...common, set: id }),
  v.strictObject({ kind: v.literal('blame'), ...common, set: id }),
  v.strictObject({
    kind: v.literal('sift'),
    ...common,
    moves: v.pipe(v.array(v.strictObject({ move: v.picklist(SIFT_MOVES), ask: paragraph })), v.minLength(1), v.maxLength(4)),
  }),
  v.strictObject({ kind: v.literal('discuss'), ...common, ask: v.pipe(v.array(paragraph), v.minLength(1), v.maxLength(4)) }),
  /** The votes of the class beside the answers, all on one slide. */
  v.strictObject({ kind: v.literal('recap'), ...common }),
]);

const question = v.strictObject({
  ask: paragraph,
  answer: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1_200)),
  when: v.picklist(['before', 'after']),
  /** Ruled lines under the question on the handout. */
  lines: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)), 2),
  /** An empty number line of this set instead of ruled lines. */
  line: v.optional(id),
});

/** One sum that the lesson's words rest on ("47 x 1.852 is 87"); a test does it again, the answer key prints it. */
const sum = v.strictObject({ left: v.number(), by: v.picklist(['plus', 'minus', 'times', 'over']), right: v.number(), is: v.number(), why: paragraph });

const fields = v.strictObject({
  format: v.literal(LESSON_FORMAT, messageFor('notALesson')),
  schema: v.literal(LESSON_SCHEMA_VERSION, messageFor('otherVersion', { n: String(LESSON_SCHEMA_VERSION) })),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, messageFor('noVersion'))),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, messageFor('noLanguage'))),
  author: v.optional(name),
  title: heading,
  goal: paragraph,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(180)),
  level: v.picklist(LESSON_LEVELS),
  packs: names,
  sets: v.pipe(v.array(set), v.maxLength(MAX_SETS)),
  steps: v.pipe(v.array(step), v.minLength(1, messageFor('noStep')), v.maxLength(MAX_STEPS)),
  /** What to notice, for trainers. */
  notice: v.pipe(v.array(paragraph), v.minLength(1), v.maxLength(8)),
  /** What the packs cannot show about this story. */
  limits: v.pipe(v.array(paragraph), v.minLength(1), v.maxLength(6)),
  sums: v.optional(v.pipe(v.array(sum), v.maxLength(12)), []),
  questions: v.pipe(v.array(question), v.minLength(1), v.maxLength(10)),
});

type Fields = v.InferOutput<typeof fields>;

const repeated = (ids: readonly string[]): string | undefined => ids.find((one, place) => ids.indexOf(one) !== place);
const setsNamed = (lesson: Fields): readonly string[] => [
  ...lesson.steps.flatMap((one) => ('set' in one && one.set !== undefined ? [one.set] : [])),
  ...lesson.questions.flatMap((one) => (one.line === undefined ? [] : [one.line])),
];

/** A lesson file: a data file that trainers can write by hand or with the lesson page. */
export const lessonSchema = v.pipe(
  fields,
  v.check((lesson) => repeated(lesson.steps.map((one) => one.id)) === undefined, messageFor('twinSteps')),
  v.check((lesson) => repeated(lesson.sets.map((one) => one.id)) === undefined, messageFor('twinSets')),
  v.check((lesson) => setsNamed(lesson).every((one) => lesson.sets.some((other) => other.id === one)), messageFor('noSuchSet')),
  v.check(
    (lesson) => lesson.steps.every((one) => one.kind !== 'vote' || one.answer.right === null || one.answer.right < one.options.length),
    messageFor('noSuchOption'),
  ),
);

export type Lesson = v.InferOutput<typeof lessonSchema>;
export type LessonSet = Lesson['sets'][number];
export type LessonQuery = LessonSet['query'];
export type LessonStep = Lesson['steps'][number];
export type StepKind = LessonStep['kind'];
export type LessonSum = Lesson['sums'][number];
export type LessonQuestion = Lesson['questions'][number];
