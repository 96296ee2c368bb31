import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LessonEditor } from '@/components/lesson/LessonEditor';
import { LessonNotice } from '@/components/lesson/LessonNotice';
import { keepLesson, ownLessons } from '@/lib/classroom/lesson-shelf';
import { checkLesson } from '@/lib/lessons/parse-lesson';
import type { Lesson } from '@/lib/lessons/schema';

/** One of the trainer's own lessons in the editor. Nothing is kept that does not meet the schema. */
export function EditRoute({ id }: { id: string }): JSX.Element {
  const [lesson, setLesson] = useState<Lesson | null | undefined>(undefined);
  const [faults, setFaults] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  useEffect(() => void ownLessons().then((all) => setLesson(all.find((one) => one.id === id) ?? null)), [id]);
  if (!lesson) return <LessonNotice state={lesson === undefined ? 'loading' : 'notThere'} />;
  const save = async (draft: Lesson): Promise<void> => {
    const checked = checkLesson(JSON.parse(JSON.stringify(draft)));
    const kept = checked.ok ? await keepLesson(checked.value) : checked;
    setFaults(kept.ok ? null : kept.error.detail);
    setSaved(kept.ok);
  };
  return <LessonEditor lesson={lesson} faults={faults} saved={saved} hrefs={{ run: `#/run/${id}`, print: `#/print/${id}` }} onSave={(draft) => void save(draft)} />;
}
