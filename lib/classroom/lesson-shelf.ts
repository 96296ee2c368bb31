import { storage } from 'wxt/utils/storage';
import type { LessonFault } from '@/lib/lessons/lesson-faults';
import { checkLesson } from '@/lib/lessons/parse-lesson';
import type { Lesson } from '@/lib/lessons/schema';
import { oneByOne } from '@/lib/settings/one-by-one';

/** Lessons as the trainer keeps them; read back through the schema, for an older version may have written them. */
const stored = storage.defineItem<readonly unknown[]>('local:lessons', { fallback: [] });
const inTurn = oneByOne();

/** The trainer's own lessons, in the order of saving; what no longer meets the schema is left out but stays stored. */
export async function ownLessons(): Promise<readonly Lesson[]> {
  return (await stored.getValue()).flatMap((value) => {
    const lesson = checkLesson(value);
    return lesson.ok ? [lesson.value] : [];
  });
}

const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined);

/** Why a lesson was not kept: what is wrong with it, or null where the browser has no room. */
export type NotKept = readonly LessonFault[] | null;
type Kept<Value> = { ok: true; value: Value } | { ok: false; faults: NotKept };

/** Keeps a lesson, in the place of one with the same id. */
export const keepLesson = (lesson: Lesson): Promise<Kept<true>> => inTurn(() => put(lesson));

async function put(lesson: Lesson): Promise<Kept<true>> {
  const all = await stored.getValue();
  const next = all.some((value) => idOf(value) === lesson.id) ? all.map((value) => (idOf(value) === lesson.id ? lesson : value)) : [...all, lesson];
  try {
    await stored.setValue(next);
    return { ok: true, value: true };
  } catch {
    return { ok: false, faults: null };
  }
}

export const dropLesson = (id: string): Promise<void> => inTurn(async () => stored.setValue((await stored.getValue()).filter((value) => idOf(value) !== id)));

/** An id that no lesson has yet: "mill", "mill-2", "mill-3" … */
function freeId(wanted: string, taken: readonly string[]): string {
  const base = wanted.replace(/-\d+$/, '').slice(0, 58);
  if (!taken.includes(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.includes(`${base}-${n}`)) return `${base}-${n}`;
}

/** Keeps a lesson under an id that neither a ready lesson nor one of the trainer's own has; its new id. */
export const keepAsNew = (lesson: Lesson, ready: readonly Lesson[]): Promise<Kept<string>> =>
  inTurn(async () => {
    const id = freeId(lesson.id, [...ready, ...(await ownLessons())].map((one) => one.id));
    const checked = checkLesson(JSON.parse(JSON.stringify({ ...lesson, id })));
    const kept = checked.ok ? await put(checked.value) : checked;
    return kept.ok ? { ok: true, value: id } : kept;
  });

/** Any words as an id of a lesson: small letters, digits and hyphens, at most 58. */
export const toLessonId = (words: string): string => words.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim().replaceAll(' ', '-').slice(0, 58).replace(/-$/, '') || 'lesson';
