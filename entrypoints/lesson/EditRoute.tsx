import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LessonEditor } from '@/components/lesson/LessonEditor';
import { LessonNotice } from '@/components/lesson/LessonNotice';
import { useWords } from '@/components/words-context';
import { type FaultLine, lessonFaultLines } from '@/lib/classroom/lesson-fault-lines';
import { keepLesson, ownLessons } from '@/lib/classroom/lesson-shelf';
import { loadPool } from '@/lib/classroom/load-pool';
import type { ClaimPool } from '@/lib/lessons/lesson-report';
import { checkLesson } from '@/lib/lessons/parse-lesson';
import type { Lesson } from '@/lib/lessons/schema';
import type { StoredStory } from '@/lib/model';
import { source, stories as allStories } from './room';

/** One of the trainer's own lessons in the editor. Nothing is kept that does not meet the schema. */
export function EditRoute({ id }: { id: string }): JSX.Element {
  const words = useWords();
  const [lesson, setLesson] = useState<Lesson | null | undefined>(undefined);
  const [faults, setFaults] = useState<readonly FaultLine[]>([]);
  const [saved, setSaved] = useState(false);
  const [stories, setStories] = useState<readonly StoredStory[]>([]);
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [pool, setPool] = useState<ClaimPool | null>(null);
  useEffect(() => {
    void allStories().then(setStories);
    void ownLessons().then((all) => {
      const found = all.find((one) => one.id === id) ?? null;
      setWanted([...new Set(found?.sets.map(({ query }) => query.story))]);
      setLesson(found);
    });
  }, [id]);
  useEffect(() => {
    let newest = true;
    void loadPool(source, wanted).then((read) => newest && setPool(read));
    return () => {
      newest = false;
    };
  }, [wanted]);
  if (!lesson) return <LessonNotice state={lesson === undefined ? 'loading' : 'notThere'} />;
  const save = async (draft: Lesson): Promise<void> => {
    const checked = checkLesson(JSON.parse(JSON.stringify(draft)));
    const kept = checked.ok ? await keepLesson(checked.value) : checked;
    setFaults(kept.ok ? [] : lessonFaultLines(kept.faults, words));
    setSaved(kept.ok);
  };
  return <LessonEditor lesson={lesson} faults={faults} saved={saved} hrefs={{ run: `#/run/${id}`, print: `#/print/${id}` }} stories={stories} pool={pool} onStory={(story) => setWanted((held) => (held.includes(story) ? held : [...held, story]))} onSave={(draft) => void save(draft)} />;
}
