import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LessonHome } from '@/components/lesson/LessonHome';
import { useWords } from '@/components/words-context';
import { lessonFaultLines } from '@/lib/classroom/lesson-fault-lines';
import { dropLesson, keepAsNew, ownLessons } from '@/lib/classroom/lesson-shelf';
import { fileName } from '@/lib/classroom/one-file';
import { lessonText, parseLesson } from '@/lib/lessons/parse-lesson';
import type { Lesson } from '@/lib/lessons/schema';
import { saveFile } from '@/lib/surface/take-away';
import { READY, stories as allStories } from './room';
import { useQuestions } from './use-questions';

const HREFS = {
  setup: '#/setup',
  run: (id: string) => `#/run/${id}`,
  edit: (id: string) => `#/edit/${id}`,
  print: (id: string) => `#/print/${id}`,
  question: (story: string, question: string) => `#/story/${encodeURIComponent(story)}/${encodeURIComponent(question)}`,
};

/** The page a trainer starts from; `story` is chosen already where the library sends one. */
export function HomeRoute({ story }: { story: string }): JSX.Element {
  const words = useWords();
  const [own, setOwn] = useState<readonly Lesson[]>([]);
  const [stories, setStories] = useState<readonly { id: string; title: string }[]>([]);
  const { questions, choose } = useQuestions(story);
  const [problem, setProblem] = useState<readonly string[]>([]);
  const reread = (): Promise<void> => ownLessons().then(setOwn);
  useEffect(() => {
    void reread();
    void allStories().then(setStories);
  }, []);
  const keep = async (lesson: Lesson): Promise<string | null> => {
    const kept = await keepAsNew(lesson, READY);
    setProblem(kept.ok ? [] : lessonFaultLines(kept.faults, words).map(({ line }) => line));
    await reread();
    return kept.ok ? kept.value : null;
  };
  const importFile = async (file: File): Promise<void> => {
    const read = parseLesson(await file.text());
    if (read.ok) await keep(read.value);
    else setProblem(lessonFaultLines(read.faults, words).map(({ line }) => line));
  };
  return (
    <LessonHome
      ready={READY} own={own} stories={stories} story={story} questions={questions} problem={problem} hrefs={HREFS}
      onStory={choose}
      onDuplicate={(lesson) => keep({ ...lesson, title: words.t('lesson.editor.copyOf', { title: lesson.title }).slice(0, 130) }).then((id) => { if (id !== null) location.hash = HREFS.edit(id); })}
      onExport={(lesson) => void saveFile(fileName(lesson.title, 'lesson.json'), 'application/json', lessonText(lesson))}
      onDelete={(lesson) => void dropLesson(lesson.id).then(reread)}
      onImport={(file) => void importFile(file)}
    />
  );
}
