import * as v from 'valibot';
import { ok, problem, type Result } from '@/lib/model';
import { LESSON_FORMAT, lessonSchema, type Lesson } from './schema';

/** Longest file taken, in UTF-16 units: a hundred times a full lesson. */
const MAX_FILE = 2_000_000;

/** Where in the file, as a person counts: `steps, 3, title`. */
const placeOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? String(key + 1) : String(key))).join(', ');

/** The fault in words of a person who edits the file by hand. */
function faultOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not known here';
  return issue.received === 'undefined' ? 'is missing' : issue.message;
}

const isLesson = (value: unknown): boolean => typeof value === 'object' && value !== null && 'format' in value && value.format === LESSON_FORMAT;

/**
 * The lesson in the text of a file, or what is wrong with it: `not-json`, `too-large`, or `not-a-lesson` with one
 * line per fault ("steps, 3, title: is empty").
 */
export function parseLesson(text: string): Result<Lesson> {
  if (text.length > MAX_FILE) return problem('too-large', String(text.length));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return problem('not-json', error instanceof Error ? error.message : '');
  }
  return checkLesson(value);
}

/** The same for a value that is no text any more, such as one out of storage or out of the editor. */
export function checkLesson(value: unknown): Result<Lesson> {
  if (!isLesson(value)) return problem('not-a-lesson', 'this file is no Lateral lesson');
  const parsed = v.safeParse(lessonSchema, value);
  if (parsed.success) return ok(parsed.output);
  const faults = parsed.issues.map((issue) => [placeOf(issue), faultOf(issue)].filter((part) => part !== '').join(': '));
  return problem('not-a-lesson', [...new Set(faults)].join('\n'));
}

/** The lesson as the text of a file: two spaces, a newline at the end, the same bytes for the same lesson. */
export const lessonText = (lesson: Lesson): string => `${JSON.stringify(lesson, null, 2)}\n`;
