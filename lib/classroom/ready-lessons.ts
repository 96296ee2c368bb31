import { parseLesson } from '@/lib/lessons/parse-lesson';
import type { Lesson } from '@/lib/lessons/schema';

/** The lessons that come with the build, by level and then by title. */
export function readyLessons(files: Readonly<Record<string, string>>): readonly Lesson[] {
  const order: Readonly<Record<Lesson['level'], number>> = { first: 0, next: 1, further: 2 };
  return Object.values(files)
    .flatMap((text) => {
      const lesson = parseLesson(text);
      return lesson.ok ? [lesson.value] : [];
    })
    .sort((a, b) => order[a.level] - order[b.level] || a.title.localeCompare(b.title));
}
