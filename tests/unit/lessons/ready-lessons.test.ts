import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLesson } from '@/lib/lessons/parse-lesson';
import { measureSet, resolveSet } from '@/lib/lessons/resolve-set';
import type { Lesson } from '@/lib/lessons/schema';
import type { LessonReport } from '@/lib/lessons/lesson-report';
import { poolOfPack } from './pool-of-pack';

const FOLDER = join(import.meta.dirname, '../../../assets/lessons');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

function read(file: string): Lesson {
  const lesson = parseLesson(readFileSync(join(FOLDER, file), 'utf8'));
  if (!lesson.ok) throw new Error(`${file}: ${JSON.stringify(lesson.faults)}`);
  return lesson.value;
}

const setsOf = (lesson: Lesson): ReadonlyMap<string, readonly LessonReport[]> =>
  new Map(lesson.sets.map((set) => [set.id, resolveSet(set, poolOfPack(set.query.story))]));

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATES = new RegExp(`\\b\\d{1,2} (?:${MONTHS})(?: \\d{4})?\\b|\\b(?:${MONTHS}) \\d{4}\\b`, 'g');
const NUMBER = /\d[\d,]*(?:\.\d+)?(?: (?:million|thousand))?/g;
const SCALE: Readonly<Record<string, number>> = { million: 1_000_000, thousand: 1_000 };
/** Ends of the ranges that vague words are read as; lessons may teach them. */
const READINGS = [24, 99, 200, 999, 2_000, 9_999];

function valueOf(text: string): number {
  const [digits = '', word = ''] = text.split(' ');
  return Math.round(Number(digits.replaceAll(',', '')) * (SCALE[word] ?? 1) * 1_000) / 1_000;
}

/** A digit within a name ("1News") is no figure. */
const NAMES = /\b\d+[A-Z]\w+/g;

const numbersIn = (text: string): readonly number[] => [...text.replace(DATES, '').replace(NAMES, '').matchAll(NUMBER)].map(([found]) => valueOf(found));

/** All that the author says as being so; options of a vote are guesses and stay out. */
function prose(lesson: Lesson): readonly string[] {
  return [
    lesson.title,
    lesson.goal,
    ...lesson.notice,
    ...lesson.limits,
    ...lesson.sets.map(({ question }) => question),
    ...lesson.questions.flatMap(({ ask, answer }) => [ask, answer]),
    ...lesson.steps.flatMap((step) => [
      step.title,
      step.say ?? '',
      ...step.notes,
      ...(step.kind === 'text' ? step.body : step.kind === 'discuss' ? step.ask : []),
      ...(step.kind === 'sentence' ? [step.sentence, step.figure ?? ''] : []),
      ...(step.kind === 'vote' ? [step.answer.say] : []),
      ...(step.kind === 'sift' ? step.moves.map(({ ask }) => ask) : []),
    ]),
  ];
}

const does = (sum: Lesson['sums'][number]): number =>
  ({ plus: sum.left + sum.right, minus: sum.left - sum.right, times: sum.left * sum.right, over: sum.left / sum.right })[sum.by];

describe('ready lessons', () => {
  it('are at least eight, each named after its file', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(8);
    for (const file of FILES) expect(`${read(file).id}.json`).toBe(file);
  });

  it.each(FILES)('%s meets the schema, takes 10 to 20 minutes and cites the packs of its stories', (file) => {
    const lesson = read(file);
    expect(lesson.minutes).toBeGreaterThanOrEqual(10);
    expect(lesson.minutes).toBeLessThanOrEqual(20);
    expect(new Set(lesson.sets.map(({ query }) => query.story))).toEqual(new Set(lesson.packs));
  });

  it.each(FILES)('%s finds in the packs what it was written on', (file) => {
    const lesson = read(file);
    const sets = setsOf(lesson);
    for (const set of lesson.sets) {
      const reports = sets.get(set.id) ?? [];
      expect({ set: set.id, ...measureSet(reports) }).toEqual({ set: set.id, ...set.pinned });
      if (set.here) expect(reports.filter(({ here }) => here), `${set.id}: here`).toHaveLength(1);
    }
  });

  it.each(FILES)('%s fits a slide: at most sixteen reports in a set', (file) => {
    for (const [id, reports] of setsOf(read(file))) expect({ id, fits: reports.length <= 16 }).toEqual({ id, fits: true });
  });

  it.each(FILES)('%s says no figure that its packs do not have', (file) => {
    const lesson = read(file);
    const reports = [...setsOf(lesson).values()].flat();
    const known = new Set([
      ...READINGS,
      ...reports.flatMap(({ quote, value }) => [value?.low ?? Number.NaN, value?.high ?? Number.NaN, ...numbersIn(quote)]),
      ...lesson.sums.flatMap(({ left, right, is }) => [left, right, is]),
    ]);
    const unknown = prose(lesson).flatMap((text) => numbersIn(text).filter((number) => !known.has(number)).map((number) => `${number} in: ${text}`));
    expect(unknown).toEqual([]);
  });

  it.each(FILES)('%s quotes outlets as they worded it', (file) => {
    const lesson = read(file);
    const quotes = new Set([...setsOf(lesson).values()].flat().map(({ quote }) => quote.toLowerCase()));
    const said = prose(lesson).flatMap((text) => [...text.matchAll(/“([^”]*\d[^”]*)”/g)].map(([, quoted]) => quoted!.toLowerCase()));
    const short = said.filter((quoted) => quoted.split(' ').length <= 4 && !/\.$/.test(quoted));
    const dictionary = /^(?:more than|nearly|some|about|at least) [\d,]+$/;
    expect(short.filter((quoted) => !quotes.has(quoted) && !dictionary.test(quoted) && ![...quotes].some((quote) => quote.includes(quoted)))).toEqual([]);
  });

  it.each(FILES)('%s does its sums', (file) => {
    for (const sum of read(file).sums) expect(Math.abs(does(sum) - sum.is) / sum.is, sum.why).toBeLessThan(0.01);
  });

  it.each(FILES)('%s gives no verdict', (file) => {
    const verdict = /\b(?:fake|debunk\w*|hoax|credib\w*|biased?|untrue|liars?|propaganda|misinformation|disinformation)\b/i;
    expect(prose(read(file)).filter((text) => verdict.test(text))).toEqual([]);
  });
});
