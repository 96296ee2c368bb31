import { loadPool } from '@/lib/classroom/load-pool';
import { ownLessons } from '@/lib/classroom/lesson-shelf';
import { readyLessons } from '@/lib/classroom/ready-lessons';
import type { LessonReport } from '@/lib/lessons/lesson-report';
import { resolveSet } from '@/lib/lessons/resolve-set';
import type { Lesson } from '@/lib/lessons/schema';
import type { StoredStory } from '@/lib/model';
import { createClaimSource } from '@/lib/store/claim-store';
import { openDatabase } from '@/lib/store/database';

export const database = openDatabase();
export const source = createClaimSource(database);
export const READY = readyLessons(import.meta.glob<string>('../../assets/lessons/*.json', { query: '?raw', import: 'default', eager: true }));

/** The stories of the packs that are on, by title. */
export async function stories(): Promise<readonly StoredStory[]> {
  const rows = await database.stories.toArray();
  const seen = await source.stories([...new Set(rows.map(({ id }) => id))]);
  return [...seen].sort((a, b) => a.title.localeCompare(b.title));
}

/** A lesson with its sets answered from the store. */
export interface OpenLesson {
  lesson: Lesson;
  sets: ReadonlyMap<string, readonly LessonReport[]>;
}

/** The lesson with this id, the trainer's own first; null where there is none. */
export async function openLesson(id: string): Promise<OpenLesson | null> {
  const lesson = [...(await ownLessons()), ...READY].find((one) => one.id === id);
  if (!lesson) return null;
  const pool = await loadPool(source, [...new Set(lesson.sets.map(({ query }) => query.story))]);
  return { lesson, sets: new Map(lesson.sets.map((set) => [set.id, resolveSet(set, pool)])) };
}

/** The open lesson once it is read; `undefined` while it is. */
export type Opening = OpenLesson | null | undefined;
