import * as v from 'valibot';
import { faultsOf, type LessonFault, wholeFault } from './lesson-faults';
import { LESSON_FORMAT, lessonSchema, type Lesson } from './schema';

/** Longest file taken, in UTF-16 units: a hundred times a full lesson. */
const MAX_FILE = 2_000_000;

/** A lesson, or all that is wrong with it. */
type LessonReading = { ok: true; value: Lesson } | { ok: false; faults: readonly LessonFault[] };

const refuse = (...faults: readonly LessonFault[]): LessonReading => ({ ok: false, faults });

const isLesson = (value: unknown): boolean => typeof value === 'object' && value !== null && 'format' in value && value.format === LESSON_FORMAT;

/** The lesson in the text of a file, or what is wrong with it. */
export function parseLesson(text: string): LessonReading {
  if (text.length > MAX_FILE) return refuse(wholeFault('tooLarge'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(wholeFault('notJson'));
  }
  return checkLesson(value);
}

/** The same for a value that is no text any more, such as one out of storage or out of the editor. */
export function checkLesson(value: unknown): LessonReading {
  if (!isLesson(value)) return refuse(wholeFault('notALesson'));
  const parsed = v.safeParse(lessonSchema, value);
  return parsed.success ? { ok: true, value: parsed.output } : refuse(...faultsOf(parsed.issues));
}

/** The lesson as the text of a file: two spaces, a newline at the end, the same bytes for the same lesson. */
export const lessonText = (lesson: Lesson): string => `${JSON.stringify(lesson, null, 2)}\n`;
