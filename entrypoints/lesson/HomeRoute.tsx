import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LessonHome } from '@/components/lesson/LessonHome';
import { useWords } from '@/components/words-context';
import { dropLesson, keepAsNew, ownLessons } from '@/lib/classroom/lesson-shelf';
import { loadPool } from '@/lib/classroom/load-pool';
import { fileName } from '@/lib/classroom/one-file';
import { questionsOf, type StoryQuestion } from '@/lib/lessons/build-lesson';
import { reportsOfPool } from '@/lib/lessons/lesson-report';
import { lessonText, parseLesson } from '@/lib/lessons/parse-lesson';
import type { Lesson } from '@/lib/lessons/schema';
import { saveFile } from '@/lib/surface/take-away';
import { READY, source, stories as allStories } from './room';

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
  const [questions, setQuestions] = useState<readonly StoryQuestion[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (id: string): Promise<void> => loadPool(source, [id]).then((pool) => setQuestions(questionsOf(reportsOfPool(pool))));
  const reread = (): Promise<void> => ownLessons().then(setOwn);
  useEffect(() => {
    void reread();
    void allStories().then(setStories);
    if (story !== '') void choose(story);
  }, []);
  const keep = async (lesson: Lesson): Promise<string | null> => {
    const kept = await keepAsNew(lesson, READY);
    setProblem(kept.ok ? null : kept.error.detail);
    await reread();
    return kept.ok ? kept.value : null;
  };
  const importFile = async (file: File): Promise<void> => {
    const read = parseLesson(await file.text());
    if (read.ok) await keep(read.value);
    else setProblem(read.error.detail);
  };
  return (
    <LessonHome
      ready={READY} own={own} stories={stories} story={story} questions={questions} problem={problem} hrefs={HREFS}
      onStory={(id) => (id === '' ? setQuestions(null) : void choose(id))}
      onDuplicate={(lesson) => void keep({ ...lesson, title: words.t('lesson.editor.copyOf', { title: lesson.title }).slice(0, 130) }).then((id) => id !== null && (location.hash = HREFS.edit(id)))}
      onExport={(lesson) => void saveFile(fileName(lesson.title, 'lesson.json'), 'application/json', lessonText(lesson))}
      onDelete={(lesson) => void dropLesson(lesson.id).then(reread)}
      onImport={(file) => void importFile(file)}
    />
  );
}
